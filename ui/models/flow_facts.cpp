// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_facts.h"

#include "base/format.h"
#include "decode/packet_summary.h"
#include "models/destination_columns.h"
#include "models/flow_name_columns.h"
#include "models/flow_speech.h"
#include "models/flow_unknowns.h"
#include "models/text.h"
#include "models/wireshark_filter.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>
#include <utility>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FlowFacts", text);
}

QString bytesExactly(std::uint64_t bytes)
{
    return tr("%1 B").arg(countShown(bytes));
}

FactSection place(const FlowRow& row)
{
    FactSection section{tr("Where"), {}};
    const RemoteHost* host = row.host();
    if (!host) {
        section.facts.push_back({{}, tr("This flow is between other devices; its far side is not placed.")});
        return section;
    }
    const bool isCountry = row.view().band == Band::Country;
    section.facts.push_back({isCountry ? tr("Estimated in") : tr("Place"), placeShown(row)});
    QStringList lines = placeEvidence(row.analysis, *host).split(QLatin1Char('\n'));
    lines.removeFirst(); // the address, which stands above
    for (const QString& line : std::as_const(lines))
        section.facts.push_back({{}, line});
    return section;
}

FactSection sent(const FlowRow& row)
{
    FactSection section{tr("Payload sent"), {}};
    const TrafficTotals& traffic = row.view().traffic;
    if (const QString leftOut = leftOutShown(row); !leftOut.isEmpty()) {
        section.facts.push_back({{}, leftOut});
        return section;
    }
    if (!row.isOurs()) {
        section.facts.push_back({{}, tr("This flow is not the chosen handset's; nothing of it is counted.")});
        return section;
    }
    section.facts.push_back({tr("Content"), bytesExactly(traffic.contentUp),
                             traffic.upperBoundUp > 0
                                 ? tr("an upper bound: %1 of it may be set-up").arg(bytesExactly(traffic.upperBoundUp))
                                 : tr("payload without set-up and housekeeping")});
    section.facts.push_back({tr("Set-up"), bytesExactly(traffic.setupUp), tr("TLS and QUIC handshakes")});
    section.facts.push_back(
        {tr("Housekeeping"), bytesExactly(traffic.housekeepingUp), tr("DNS, time, DHCP, connectivity checks")});
    section.facts.push_back({tr("All payload"), bytesExactly(traffic.payloadUp), tr("each byte once")});
    if (traffic.unacknowledgedUp > 0)
        section.facts.push_back({tr("Unacknowledged"), bytesExactly(traffic.unacknowledgedUp),
                                 tr("sent, but not seen to be acknowledged")});
    return section;
}

void addSide(FactSection& section, const QString& label, const SentCounters& side)
{
    QString evidence = tr("payload %1, each byte once").arg(bytesExactly(side.payloadBytes));
    if (side.retransmittedBytes > 0)
        evidence += tr("; sent again %1").arg(bytesExactly(side.retransmittedBytes));
    if (side.missedBytes > 0)
        evidence += tr("; never seen %1").arg(bytesExactly(side.missedBytes));
    section.facts.push_back(
        {label, tr("%1 on the wire in %2 packets").arg(bytesExactly(side.wireBytes), countShown(side.packets)),
         evidence});
}

QString tunnelText(std::uint8_t tunnels)
{
    constexpr std::array<std::pair<Tunnel, const char*>, 6> Names{{{Tunnel::IpInIp, "IP in IP"},
                                                                   {Tunnel::Gre, "GRE"},
                                                                   {Tunnel::Vxlan, "VXLAN"},
                                                                   {Tunnel::GtpU, "GTP-U"},
                                                                   {Tunnel::Geneve, "Geneve"},
                                                                   {Tunnel::Teredo, "Teredo"}}};
    QStringList names;
    for (const auto& [bit, name] : Names)
        if ((tunnels & static_cast<std::uint8_t>(bit)) != 0)
            names << QString::fromLatin1(name);
    return names.join(QStringLiteral(", "));
}

FactSection connection(const FlowRow& row)
{
    FactSection section{tr("Connection"), {}};
    const auto cell = [&row](FlowField field) { return flowColumns()[static_cast<std::size_t>(field)].text(row); };
    const QString port = row.identity().hasPorts ? tr(", port %1").arg(row.farPort()) : QString();
    section.facts.push_back({row.isOurs() ? tr("Handset side") : tr("Originator"), cell(FlowField::NearSide)});
    section.facts.push_back({row.isOurs() ? tr("Server") : tr("Responder"), cell(FlowField::FarAddress) + port});
    section.facts.push_back({tr("Opened"),
                             flowAccessibleText(flowColumns()[static_cast<std::size_t>(FlowField::Direction)], row),
                             row.identity().beganBeforeCapture ? tr("began before the capture") : QString()});
    section.facts.push_back({tr("Protocol"), cell(FlowField::Protocol)});
    if (const QString seen = tcpStateShown(row); !seen.isEmpty())
        section.facts.push_back({tr("Course"), seen, tr("by the TCP flags of its packets")});
    if (row.identity().tunnels != 0)
        section.facts.push_back({tr("Inside a tunnel"), tunnelText(row.identity().tunnels)});
    if (!row.counters().app.isNone())
        section.facts.push_back(
            {tr("App"), cell(FlowField::App),
             tr("written down by PCAPdroid on the phone, Android user id %1; not observed on the wire")
                 .arg(QString::number(row.counters().uid))});
    addSide(section, row.isOurs() ? tr("Sent") : tr("By the originator"), row.sent());
    addSide(section, row.isOurs() ? tr("Received") : tr("By the responder"), row.received());
    if (row.counters().handshakeRttNs >= 0)
        section.facts.push_back({tr("Handshake RTT"), cell(FlowField::RoundTrip), tr("shortest TCP handshake seen")});
    return section;
}

FactSection times(const FlowRow& row)
{
    FactSection section{tr("Time and evidence"), {}};
    const QString offset = toQString(offsetText(row.offsetMinutes));
    const FlowCounters& counters = row.counters();
    section.facts.push_back({tr("First packet"),
                             timeShown(counters.first, row.offsetMinutes) + QLatin1Char(' ') + offset,
                             toQString(toRfc3339(counters.first))});
    section.facts.push_back({tr("Last packet"), timeShown(counters.last, row.offsetMinutes) + QLatin1Char(' ') + offset,
                             toQString(toRfc3339(counters.last))});
    const auto& captures = row.analysis.recording().captures;
    const QString path =
        row.identity().capture < captures.size() ? shownText(captures[row.identity().capture].path) : QString();
    section.facts.push_back(
        {tr("First packet number"), countShown(row.identity().firstFrame), path, row.identity().firstFrame, true});
    section.facts.push_back({tr("Wireshark filter"), toQString(wiresharkFilter(row.identity()))});
    if (const QString id = flowCommunityId(row); !id.isEmpty())
        section.facts.push_back({tr("Community ID"), id, tr("names the flow in Zeek, Suricata and others")});
    return section;
}

} // namespace

FactSheet flowFacts(const FlowRow& row)
{
    FactSheet sheet;
    for (FactSection section : {nameSection(row), clearSection(row), serviceSection(row), handshakeSection(row),
                                place(row), sent(row), connection(row), times(row), unknownSection(row)})
        if (!section.facts.empty())
            sheet.sections.push_back(std::move(section));
    return sheet;
}

} // namespace waybill
