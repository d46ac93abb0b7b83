// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coverage_facts.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "base/wording.h"
#include "models/text.h"
#include "models/unnamed_advice.h"
#include "names/registrable_domain.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Coverage", text);
}

QString capitalised(const std::string& text)
{
    QString shown = toQString(text);
    if (!shown.isEmpty())
        shown[0] = shown[0].toUpper();
    return shown;
}

QString bytesOf(std::uint64_t part, std::uint64_t whole)
{
    return tr("%1 B (%2)").arg(countShown(part), toQString(shareText(part, whole)));
}

FactSection notSeen(const Analysis& analysis)
{
    FactSection section{tr("Could not see"), {}};
    for (const std::string& text : coverageTexts(analysis))
        if (!text.empty())
            section.facts.push_back({{}, capitalised(text)});
    return section;
}

FactSection shares(const Analysis& analysis)
{
    const Coverage& coverage = analysis.coverage();
    const std::uint64_t sent = coverage.remote.contentUp;
    FactSection section{tr("Shares of what this handset sent"), {}};
    section.facts.push_back(
        {tr("Content sent"), tr("%1 B").arg(countShown(sent)), tr("to everything but the local network")});
    section.facts.push_back({tr("Encrypted"), bytesOf(coverage.encryptedContentUp, sent), tr("in TLS, DTLS or QUIC")});
    if (coverage.decryptedContentUp > 0)
        section.facts.push_back({tr("Decrypted"), bytesOf(coverage.decryptedContentUp, sent),
                                 tr("travelled in TLS; known by who decrypted it")});
    section.facts.push_back(
        {tr("Upper bound"), bytesOf(coverage.upperBoundUp, sent), tr("may be set-up: QUIC, or TLS joined late")});
    section.facts.push_back({tr("Unacknowledged"), tr("%1 B").arg(countShown(coverage.unacknowledgedUp)),
                             tr("sent, but not seen to arrive")});
    section.facts.push_back({tr("Wire bytes of this handset"), tr("%1 B").arg(countShown(coverage.handsetWireBytes)),
                             tr("of other devices: %1 B").arg(countShown(coverage.otherWireBytes))});
    return section;
}

FactSection gaps(const Analysis& analysis)
{
    const Coverage& coverage = analysis.coverage();
    const auto yesNo = [](bool value) { return value ? tr("yes") : tr("no"); };
    FactSection section{tr("Gaps and vantage"), {}};
    section.facts.push_back({tr("Vantage"), capitalised(said(coverage.vantage))});
    section.facts.push_back(
        {tr("Lost by the capture"), coverage.hasDropCounts
                                        ? toQString(countedText(coverage.droppedPackets, "packet", "packets"))
                                        : tr("the files do not say")});
    section.facts.push_back({tr("Never seen"), tr("%1 B").arg(countShown(coverage.missedBytes)),
                             tr("acknowledged or skipped in TCP, but not in the capture")});
    section.facts.push_back(
        {tr("One direction only"), toQString(countedText(coverage.oneDirectionalFlows, "flow", "flows"))});
    section.facts.push_back(
        {tr("Began before the capture"), toQString(countedText(coverage.midFlowStarts, "flow", "flows"))});
    section.facts.push_back({tr("DNS questions seen"), countShown(coverage.dnsQueries)});
    section.facts.push_back({tr("Encrypted DNS seen"), yesNo(coverage.encryptedDnsSeen)});
    section.facts.push_back({tr("IPv6 seen"), yesNo(coverage.ipv6Seen)});
    section.facts.push_back({tr("Proxy seen"), yesNo(coverage.proxySeen),
                             coverage.proxySeen ? tr("addresses are the proxy's, not the servers'") : QString()});
    return section;
}

FactSection oddPackets(const Analysis& analysis)
{
    const DecodeLedger& ledger = analysis.coverage().ledger;
    FactSection section{tr("Packets that were not counted, or not wholly"), {}};
    const auto add = [&section](const QString& label, std::uint64_t count, const QString& evidence = {}) {
        if (count > 0)
            section.facts.push_back({label, countShown(count), evidence});
    };
    if (ledger.malformedPackets > 0)
        section.facts.push_back(
            {tr("Damaged"), countShown(ledger.malformedPackets), tr("the first one"), ledger.firstMalformedFrame});
    add(tr("Payload cut by the snaplen"), analysis.coverage().snaplenCutPackets);
    add(tr("Headers cut by the snaplen"), ledger.snaplenCutHeaders);
    add(tr("Not decoded"), ledger.unsupportedPackets);
    add(tr("Not IP"), ledger.nonIpPackets);
    add(tr("Fragments without their first part"), ledger.unmatchedFragments);
    add(tr("Outside the chosen time span"), ledger.outsideTimeSpan);
    add(tr("Inside tunnels"), ledger.tunnelledPackets, tr("counted by their inner addresses"));
    add(tr("Bytes added by the capturing program"), ledger.syntheticBytes, tr("in the file's total, not in flows"));
    for (const auto& [type, packets] : ledger.unknownLinks)
        add(tr("%1, not decoded").arg(toQString(linkTypeName(type))), packets);
    if (section.facts.empty())
        section.facts.push_back({{}, tr("None.")});
    return section;
}

QString roleText(GeoSource::Role role)
{
    switch (role) {
    case GeoSource::Role::Location: return tr("Location source");
    case GeoSource::Role::OperatorCountry: return tr("Country of operators");
    case GeoSource::Role::OperatorName: return tr("Names of operators");
    case GeoSource::Role::EdgeList: return tr("CDN and anycast list");
    }
    return {};
}

FactSection sources(const Analysis& analysis)
{
    FactSection section{tr("Sources"), {}};
    const QString age = toQString(locationAgeText(analysis));
    if (!age.isEmpty())
        section.facts.push_back({tr("Age"), tr("The location sources are %1").arg(age),
                                 tr("addresses change hands: estimates may be wrong for that time")});
    for (const GeoSource& source : analysis.geography().sources()) {
        QString value =
            QStringLiteral("%1 %2, %3").arg(shownText(source.name), shownText(source.date), shownText(source.licence));
        if (source.isUsers)
            value += tr(", your own file");
        section.facts.push_back({roleText(source.role), value, shownText(source.attribution)});
        if (!source.sha256.empty())
            section.facts.push_back({tr("SHA-256"), toQString(source.sha256)});
    }
    if (const auto& services = analysis.parts().services; services && services->ruleCount() > 0)
        section.facts.push_back({tr("Service rules"), toQString(countedText(services->ruleCount(), "rule", "rules")),
                                 tr("each with its own source: in the tooltip of what it names")});
    const std::string suffixes = publicSuffixListVersion();
    if (!suffixes.empty())
        section.facts.push_back({tr("Public suffix list"), toQString(suffixes), tr("makes registrable domains")});
    return section;
}

FactSection definitions()
{
    FactSection section{tr("What the figures count"), {}};
    section.facts.push_back({tr("Sent"), toQString(contentDefinition())});
    section.facts.push_back(
        {tr("At least … up to …"),
         tr("At least: addresses for which all location sources, two or more, agree. Up to: with those "
            "that one source only knows, and those that some source puts there.")});
    section.facts.push_back({tr("Received"), tr("Payload towards the handset, each byte once.")});
    section.facts.push_back(
        {tr("Wire bytes"), tr("Whole packets with their headers, as Wireshark counts; repeats count again.")});
    section.facts.push_back(
        {tr("Flow"), tr("Packets of one 5-tuple in both directions; a new one after 1 h (TCP) or 180 s "
                        "(UDP) of silence, or when a connection is opened anew.")});
    section.facts.push_back(
        {tr("Destination"), tr("The addresses under one registrable domain, or one address without a name.")});
    section.facts.push_back(
        {tr("Estimated in"), tr("What location sources say about an address. An estimate is not a place.")});
    return section;
}

} // namespace

FactSheet coverageFacts(const Analysis& analysis, int offsetMinutes, const FactSection* stated)
{
    FactSheet sheet;
    sheet.sections = {notSeen(analysis), problemSection(analysis), unnamedSection(analysis),
                      shares(analysis),  gaps(analysis),           oddPackets(analysis)};
    if (stated != nullptr)
        sheet.sections.insert(sheet.sections.begin() + 1, *stated);
    std::vector<FactSection> captures = captureSections(analysis, offsetMinutes);
    std::move(captures.begin(), captures.end(), std::back_inserter(sheet.sections));
    sheet.sections.push_back(sources(analysis));
    sheet.sections.push_back(definitions());
    return sheet;
}

} // namespace waybill
