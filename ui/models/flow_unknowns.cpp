// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_unknowns.h"

#include "base/ip_protocol.h"
#include "models/flow_name_columns.h"
#include "models/name_words.h"
#include "models/text.h"
#include "models/unnamed_advice.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FlowFacts", text);
}

/// Names that the server was called by, of different registrable domains. What was asked of a resolver, and what was
/// carried over or written down by others, contradicts nothing.
void addConflict(FactSection& section, const FlowRow& row)
{
    constexpr std::size_t MostShown = 6;
    std::vector<StringId> domains;
    QStringList shown;
    for (const NameRow& name : row.analysis.namesOf(row.id)) {
        const bool isOfServer = name.source <= NameSource::QuicSni || name.source == NameSource::DnsAnswer;
        if (!isOfServer || std::find(domains.begin(), domains.end(), name.domain) != domains.end())
            continue;
        domains.push_back(name.domain);
        if (domains.size() <= MostShown)
            shown << tr("%1 (%2, %3)")
                         .arg(nameShown(row.analysis.text(name.name)), wordShown(nameSourceText(name.source)),
                              packetShown(name.frame));
    }
    if (domains.size() > 1)
        section.facts.push_back({tr("Names disagree"), shown.join(QStringLiteral("; ")),
                                 tr("%1 different domains; the most trusted source is used").arg(domains.size())});
}

void addPlace(FactSection& section, const FlowRow& row)
{
    switch (row.view().band) {
    case Band::Edge:
        section.facts.push_back(
            {tr("Country"), tr("not known"), tr("CDN and anycast addresses answer from many places at once")});
        return;
    case Band::Unplaced:
        section.facts.push_back({tr("Country"), tr("not known"), tr("no location source lists the address")});
        return;
    default: break;
    }
    if (const RemoteHost* host = row.host(); host && host->where.state == PlaceState::Disputed)
        section.facts.push_back({tr("Country"), tr("not certain"), tr("the location sources name different ones")});
}

void addContent(FactSection& section, const FlowRow& row)
{
    const FlowCounters& counters = row.counters();
    if (row.view().isUnreadable())
        section.facts.push_back({tr("Content"), tr("not readable"), tr("it is encrypted; only its size is known")});
    if (row.view().isOneDirectional)
        section.facts.push_back(
            {tr("Other direction"), tr("not seen"), tr("the capture holds packets of one side only")});
    if (row.identity().beganBeforeCapture)
        section.facts.push_back(
            {tr("Beginning"), tr("not seen"), tr("the connection was open when the capture began")});
    if (counters.wasCut)
        section.facts.push_back(
            {tr("Ends of packets"), tr("not captured"), tr("the capture kept only the first bytes of each packet")});
    if (row.view().missedBytes > 0)
        section.facts.push_back({tr("Lost"), tr("%1 B").arg(countShown(row.view().missedBytes)),
                                 tr("were sent, by the sequence numbers, and are not in the capture")});
    if (counters.isUpperBound)
        section.facts.push_back({tr("Exact content"), tr("not known"),
                                 tr("part of what is counted as content may be set-up, so it is an upper bound")});
    if (counters.app.isNone() && row.isOurs())
        section.facts.push_back(
            {tr("App"), tr("not known"), tr("packets do not say it; a capture made by PCAPdroid on the phone would")});
}

} // namespace

FactSection unknownSection(const FlowRow& row)
{
    FactSection section{tr("What is not known, and why"), {}};
    addConflict(section, row);
    if (const QString reason = flowUnnamedReason(row); !reason.isEmpty())
        section.facts.push_back({tr("Name"), reason, unnamedAdvice(row.view().unnamed)});
    if (row.isOurs())
        addPlace(section, row);
    addContent(section, row);
    return section;
}

QString tcpStateShown(const FlowRow& row)
{
    if (row.identity().protocol != ProtocolTcp)
        return {};
    const unsigned seen = row.counters().tcpSeen;
    QStringList course;
    if ((seen & SynSeen) != 0)
        course << tr("opened");
    if ((seen & SynAckSeen) != 0)
        course << tr("answered");
    else if ((seen & SynSeen) != 0)
        course << tr("not answered");
    if ((seen & OriginatorRst) != 0)
        course << tr("broken off by the originator");
    if ((seen & ResponderRst) != 0)
        course << tr("broken off by the responder");
    const bool isBoth = (seen & OriginatorFin) != 0 && (seen & ResponderFin) != 0;
    if (isBoth)
        course << tr("closed by both sides");
    else if ((seen & OriginatorFin) != 0)
        course << tr("closed by the originator");
    else if ((seen & ResponderFin) != 0)
        course << tr("closed by the responder");
    return course.isEmpty() ? tr("neither its beginning nor its end was seen") : course.join(QStringLiteral(", "));
}

} // namespace waybill
