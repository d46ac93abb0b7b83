// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_columns.h"

#include "base/format.h"
#include "models/flow_name_columns.h"
#include "models/text.h"
#include "names/name_evidence.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace waybill {

const IpAddress& FlowRow::nearAddress() const
{
    return nearIsOriginator() ? identity().originator : identity().responder;
}

const IpAddress& FlowRow::farAddress() const
{
    return nearIsOriginator() ? identity().responder : identity().originator;
}

std::uint16_t FlowRow::nearPort() const
{
    return nearIsOriginator() ? identity().originatorPort : identity().responderPort;
}

std::uint16_t FlowRow::farPort() const
{
    return nearIsOriginator() ? identity().responderPort : identity().originatorPort;
}

const SentCounters& FlowRow::sent() const
{
    return nearIsOriginator() ? counters().originator : counters().responder;
}

const SentCounters& FlowRow::received() const
{
    return nearIsOriginator() ? counters().responder : counters().originator;
}

const RemoteHost* FlowRow::host() const
{
    return isOurs() && view().host < analysis.hostCount() ? &analysis.host(view().host) : nullptr;
}

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FlowColumns", text);
}

std::int64_t toNumber(std::uint64_t value)
{
    return static_cast<std::int64_t>(value & 0x7FFFFFFFFFFFFFFFULL);
}

QString endpointText(const IpAddress& address, std::uint16_t port, const FlowRow& row)
{
    if (address.isNone())
        return {};
    const QString text = toQString(address.toString());
    if (!row.identity().hasPorts)
        return text;
    return address.isV6() ? QStringLiteral("[%1]:%2").arg(text).arg(port) : QStringLiteral("%1:%2").arg(text).arg(port);
}

QString startText(const FlowRow& row)
{
    return timeShown(row.counters().first, row.offsetMinutes);
}

QString startEvidence(const FlowRow& row)
{
    return tr("First packet: %1\nIn UTC: %2\nLast packet: %3 (%4)")
        .arg(timeShown(row.counters().first, row.offsetMinutes), toQString(toRfc3339(row.counters().first)),
             timeShown(row.counters().last, row.offsetMinutes), toQString(offsetText(row.offsetMinutes)));
}

// Link-layer addresses stand in for packets that are not IP.
QString macText(const FlowRow& row, bool isNear)
{
    const bool isOriginator = isNear == (row.view().role != FlowRole::Down);
    const FlowIdentity& flow = row.identity();
    return toQString((isOriginator ? flow.originatorMac : flow.responderMac).toString());
}

QString nearText(const FlowRow& row)
{
    if (row.identity().originator.isNone())
        return macText(row, true);
    return endpointText(row.nearAddress(), row.nearPort(), row);
}

QString farText(const FlowRow& row)
{
    if (row.identity().originator.isNone())
        return macText(row, false);
    return toQString(row.farAddress().toString());
}

QString directionText(const FlowRow& row)
{
    switch (row.view().role) {
    case FlowRole::Up: return QStringLiteral("↑");
    case FlowRole::Down: return QStringLiteral("↓");
    case FlowRole::NotOurs: break;
    }
    return row.view().omitted == Omitted::LeftOut ? QStringLiteral("–") : QStringLiteral("·");
}

QString directionWords(const FlowRow& row)
{
    switch (row.view().role) {
    case FlowRole::Up: return tr("up: opened by the handset");
    case FlowRole::Down: return tr("down: opened by the far side");
    case FlowRole::NotOurs: break;
    }
    if (const QString leftOut = leftOutShown(row); !leftOut.isEmpty())
        return leftOut;
    return tr("between other devices");
}

QString portText(const FlowRow& row)
{
    return row.identity().hasPorts ? QString::number(row.farPort()) : QString();
}

QString contentText(const FlowRow& row)
{
    if (!row.isOurs())
        return QStringLiteral("–");
    const QString bytes = bytesShown(row.view().traffic.contentUp);
    return row.view().traffic.upperBoundUp > 0 ? tr("up to %1").arg(bytes) : bytes;
}

QString contentEvidence(const FlowRow& row)
{
    const TrafficTotals& traffic = row.view().traffic;
    if (const QString leftOut = leftOutShown(row); !leftOut.isEmpty())
        return leftOut;
    if (!row.isOurs())
        return tr("This flow is not the chosen handset's.");
    QStringList lines{tr("Content sent: %1 B").arg(countShown(traffic.contentUp)),
                      tr("Set-up (handshakes): %1 B").arg(countShown(traffic.setupUp)),
                      tr("Housekeeping: %1 B").arg(countShown(traffic.housekeepingUp))};
    if (traffic.upperBoundUp > 0)
        lines << tr("An upper bound: %1 B of it may be set-up").arg(countShown(traffic.upperBoundUp));
    if (traffic.unacknowledgedUp > 0)
        lines << tr("%1 B were not seen to be acknowledged").arg(countShown(traffic.unacknowledgedUp));
    return lines.join(QLatin1Char('\n'));
}

QString sideEvidence(const SentCounters& side)
{
    return tr("Payload, each byte once: %1 B\nWire bytes: %2\nPackets: %3\nSent again: %4 B\nNever seen: %5 B")
        .arg(countShown(side.payloadBytes), countShown(side.wireBytes), countShown(side.packets),
             countShown(side.retransmittedBytes), countShown(side.missedBytes));
}

std::uint64_t wireTotal(const FlowRow& row)
{
    return row.sent().wireBytes + row.received().wireBytes;
}

QString wireEvidence(const FlowRow& row)
{
    return tr("As Wireshark counts, whole packets\nSent: %1 B in %2 packets\nReceived: %3 B in %4 packets")
        .arg(countShown(row.sent().wireBytes), countShown(row.sent().packets), countShown(row.received().wireBytes),
             countShown(row.received().packets));
}

std::int64_t durationNs(const FlowRow& row)
{
    return row.counters().last < row.counters().first ? 0
                                                      : nanosecondsBetween(row.counters().first, row.counters().last);
}

QString nameSourceShown(const FlowRow& row)
{
    return row.view().name.isNone() || !row.isOurs() ? QString() : wordShown(nameSourceText(row.view().nameSource));
}

std::int64_t nameSourceNumber(const FlowRow& row) // unnamed ones after every source
{
    return row.view().name.isNone() || !row.isOurs() ? 255 : static_cast<std::int64_t>(row.view().nameSource);
}

QString appText(const FlowRow& row)
{
    return shownText(row.analysis.text(row.counters().app));
}

QString appEvidence(const FlowRow& row)
{
    if (row.counters().uid == -2)
        return {};
    return tr("Recorded by PCAPdroid, Android user id %1").arg(row.counters().uid);
}

constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment Right = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment Centre = Qt::AlignCenter;

#define TITLE(text) QT_TRANSLATE_NOOP("FlowColumns", text)

const std::array<FlowColumn, 25> Columns{{
    {FlowField::Start, TITLE("Start"), TITLE("Capture time of the first packet"), Left, 25, startText, startEvidence,
     FlowSort::Number, [](const FlowRow& row) { return row.counters().first.ns; }},
    {FlowField::NearSide, TITLE("Handset side"), TITLE("Address and port of the handset"), Left, 19, nearText, nullptr,
     FlowSort::NearAddress, [](const FlowRow& row) { return std::int64_t{row.nearPort()}; }},
    {FlowField::Direction, TITLE("Opened"), TITLE("↑ the handset opened the flow, ↓ the far side did"), Centre, 7,
     directionText, directionWords, FlowSort::Number,
     [](const FlowRow& row) { return static_cast<std::int64_t>(row.view().role); }},
    {FlowField::Name, TITLE("Name"), TITLE("Most trusted name that the packets show"), Left, 32, flowName,
     flowNameEvidence, FlowSort::NameText, nullptr, true, flowNoName},
    {FlowField::Service, TITLE("Service"), TITLE("Maker and service group, by rules over names and addresses"), Left,
     20, flowService, flowServiceEvidence, FlowSort::ServiceText, nullptr},
    {FlowField::Country, TITLE("Estimated in"), TITLE("Country that the location sources estimate for the address"),
     Left, 19, placeShown, [](const FlowRow& row) { return placeEvidence(row); }, FlowSort::PlaceText, nullptr},
    {FlowField::FarAddress, TITLE("Server address"), TITLE("Address of the far side"), Left, 14, farText,
     [](const FlowRow& row) { return placeEvidence(row); }, FlowSort::FarAddress, nullptr},
    {FlowField::FarPort, TITLE("Port"), TITLE("Port of the far side"), Right, 5, portText, nullptr, FlowSort::Number,
     [](const FlowRow& row) { return row.identity().hasPorts ? std::int64_t{row.farPort()} : -1; }},
    {FlowField::Protocol, TITLE("Protocol"), TITLE("What the payload looks like, else the transport"), Left, 7,
     flowProtocol, nullptr, FlowSort::ProtocolText, nullptr},
    {FlowField::ContentSent, TITLE("Sent"), TITLE("Content sent: payload without handshakes and housekeeping"), Right,
     10, contentText, contentEvidence, FlowSort::Number,
     [](const FlowRow& row) { return toNumber(row.view().traffic.contentUp); }},
    {FlowField::PayloadSent, TITLE("Sent payload"), TITLE("All payload sent, each byte once"), Right, 11,
     [](const FlowRow& row) { return bytesShown(row.sent().payloadBytes); },
     [](const FlowRow& row) { return sideEvidence(row.sent()); }, FlowSort::Number,
     [](const FlowRow& row) { return toNumber(row.sent().payloadBytes); }},
    {FlowField::Received, TITLE("Received"), TITLE("Payload received, each byte once"), Right, 9,
     [](const FlowRow& row) { return bytesShown(row.received().payloadBytes); },
     [](const FlowRow& row) { return sideEvidence(row.received()); }, FlowSort::Number,
     [](const FlowRow& row) { return toNumber(row.received().payloadBytes); }},
    {FlowField::WireBytes, TITLE("Wire bytes"), TITLE("Whole packets in both directions, as Wireshark counts"), Right,
     10, [](const FlowRow& row) { return bytesShown(wireTotal(row)); }, wireEvidence, FlowSort::Number,
     [](const FlowRow& row) { return toNumber(wireTotal(row)); }},
    {FlowField::Packets, TITLE("Packets"), TITLE("Packets in both directions"), Right, 8,
     [](const FlowRow& row) { return countShown(row.sent().packets + row.received().packets); }, wireEvidence,
     FlowSort::Number, [](const FlowRow& row) { return toNumber(row.sent().packets + row.received().packets); }},
    {FlowField::Duration, TITLE("Duration"), TITLE("From the first to the last packet"), Right, 11,
     [](const FlowRow& row) { return toQString(durationText(durationNs(row))); }, startEvidence, FlowSort::Number,
     durationNs},
    {FlowField::NameSource, TITLE("Name source"), TITLE("Where the name was read"), Left, 20, nameSourceShown,
     flowNameEvidence, FlowSort::Number, nameSourceNumber},
    {FlowField::UnnamedReason, TITLE("No name because"), TITLE("Why no name was read; empty for named flows"), Left, 40,
     flowUnnamedReason, flowNameEvidence, FlowSort::UnnamedText, nullptr, false},
    {FlowField::Declared, TITLE("Vendor declares"),
     TITLE("Region that the vendor or the cloud itself says, in a host name or a document; not an estimate"), Left, 24,
     flowDeclared, flowServiceEvidence, FlowSort::DeclaredText, nullptr, false},
    {FlowField::RoundTrip, TITLE("Handshake RTT"), TITLE("Shortest TCP handshake seen"), Right, 13,
     [](const FlowRow& row) { return roundTripShown(row.counters().handshakeRttNs); }, nullptr, FlowSort::Number,
     [](const FlowRow& row) { return row.counters().handshakeRttNs; }},
    {FlowField::App, TITLE("App"), TITLE("App that owns the connection, where the capture says so"), Left, 14, appText,
     appEvidence, FlowSort::AppText, nullptr},
    {FlowField::TlsVersion, TITLE("TLS version"), TITLE("Chosen by the server of TLS, DTLS or QUIC"), Left, 13,
     flowTlsVersion, flowHandshakeEvidence, FlowSort::Number,
     [](const FlowRow& row) { return std::int64_t{tlsVersionOf(row)}; }, false},
    {FlowField::Ja4, TITLE("JA4"), TITLE("Fingerprint of the client's handshake (FoxIO)"), Left, 36, flowJa4,
     flowHandshakeEvidence, FlowSort::Ja4Text, nullptr, false},
    {FlowField::Ja3, TITLE("JA3"), TITLE("Older fingerprint of the client's handshake (Salesforce)"), Left, 33, flowJa3,
     flowHandshakeEvidence, FlowSort::Ja3Text, nullptr, false},
    {FlowField::CommunityId, TITLE("Community ID"), TITLE("Names the flow in other tools: version 1, seed 0"), Left, 33,
     flowCommunityId, nullptr, FlowSort::CommunityText, nullptr, false},
    {FlowField::FirstFrame, TITLE("First packet"), TITLE("Number of the flow's first packet in its capture"), Right, 12,
     [](const FlowRow& row) { return countShown(row.identity().firstFrame); }, nullptr, FlowSort::Number,
     [](const FlowRow& row) {
         return static_cast<std::int64_t>(row.identity().capture) << 40 | toNumber(row.identity().firstFrame);
     }},
}};

#undef TITLE

} // namespace

std::span<const FlowColumn> flowColumns()
{
    return Columns;
}

QString flowColumnName(const FlowColumn& column)
{
    return tr(column.title);
}

QString flowColumnTitle(const FlowColumn& column, int offsetMinutes)
{
    if (column.field != FlowField::Start)
        return tr(column.title);
    return QStringLiteral("%1 (%2)").arg(tr(column.title), toQString(offsetText(offsetMinutes)));
}

QString flowAccessibleText(const FlowColumn& column, const FlowRow& row)
{
    if (column.field == FlowField::Direction)
        return directionWords(row);
    if (column.field == FlowField::Name && row.view().name.isNone())
        return tr("no name");
    return column.text(row);
}

} // namespace waybill
