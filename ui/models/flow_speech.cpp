// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_speech.h"

#include "base/format.h"
#include "models/flow_name_columns.h"
#include "models/name_words.h"
#include "models/service_words.h"
#include "models/text.h"
#include "names/flow_fact.h"
#include "names/tls_names.h"

#include <QCoreApplication>
#include <QStringList>

namespace waybill {

namespace {

/// A flow may carry thousands of readings (a resolver's); the first ones, most trusted first, are enough to read.
constexpr std::size_t MaxNamesShown = 200;
constexpr std::size_t MaxFactsShown = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("FlowFacts", text);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

Fact nameFact(const FlowRow& row, const NameRow& name)
{
    const std::string_view text = row.analysis.text(name.name);
    QStringList evidence;
    if (name.count > 1)
        evidence << tr("read %1 times").arg(countShown(name.count));
    for (const QString& remark : {nameRemark(text), nameDoubt(name)})
        if (!remark.isEmpty())
            evidence << remark;
    Fact fact{wordShown(nameSourceText(name.source)), nameShown(text), evidence.join(QStringLiteral("; "))};
    fact.frame = name.frame;
    fact.isOfFlow = name.source != NameSource::DnsAnswer && name.source != NameSource::Linked;
    return fact;
}

/// A certificate may hold a hundred names, all read in one packet: one fact.
void addCertificate(FactSection& section, const FlowRow& row, const std::vector<NameRow>& names, std::size_t& next)
{
    QStringList shown;
    const NameRow& first = names[next];
    for (; next < names.size() && names[next].source == first.source && names[next].frame == first.frame; ++next)
        shown << nameShown(row.analysis.text(names[next].name));
    Fact fact = nameFact(row, first);
    fact.value = shown.join(QStringLiteral(", "));
    section.facts.push_back(std::move(fact));
}

QString speakerShown(const FlowRow& row, const IpAddress& speaker)
{
    if (!row.isOurs())
        return toQString(speaker.toString());
    return speaker == row.nearAddress() ? tr("the handset") : tr("the server");
}

/// What Waybill recognised itself; everything else is a quotation.
bool isRecognised(FactKind kind)
{
    return kind == FactKind::Protocol || kind == FactKind::Channel;
}

Fact clearFact(const FlowRow& row, const FactRow& said)
{
    const QString text = shownText(row.analysis.text(said.text));
    const QString kind = wordShown(factKindText(said.kind));
    const QString speaker = speakerShown(row, said.speaker);
    const QString peer =
        toQString((said.speaker == row.nearAddress() ? row.farAddress() : row.nearAddress()).toString());
    const bool isQuoted = !isRecognised(said.kind);
    Fact fact{capitalised(kind), isQuoted ? tr("“%1”").arg(text) : text,
              isQuoted ? tr("%1 says").arg(speaker) : tr("recognised in what %1 sends").arg(speaker)};
    if (said.count > 1)
        fact.evidence += tr(", %1 times").arg(countShown(said.count));
    fact.frame = said.frame;
    fact.isOfFlow = true;
    const QString when =
        timeShown(said.time, row.offsetMinutes) + QLatin1Char(' ') + toQString(offsetText(row.offsetMinutes));
    const QString sentence =
        row.view().isDecrypted
            ? tr("On %1, %2 (%3) sent to %4 inside TLS, as the tool that decrypted it wrote, %5: “%6” (packet %7).")
            : tr("On %1, %2 (%3) sent to %4 in the clear, %5: “%6” (packet %7).");
    if (isQuoted)
        fact.sentence =
            sentence.arg(when, speaker, toQString(said.speaker.toString()), peer, kind, text, countShown(said.frame));
    return fact;
}

QString sessionText(const HandshakeRow& handshake)
{
    if (handshake.isResumed)
        return tr("resumed: the server took up an earlier one, so no certificate follows");
    if (handshake.offersResumption)
        return handshake.serverFrame != 0 ? tr("the client offered to resume one; the server began a new one")
                                          : tr("the client offered to resume one");
    return {};
}

/// Facts without a value are left out.
void addFact(FactSection& section, Fact fact)
{
    fact.isOfFlow = fact.frame != 0;
    if (!fact.value.isEmpty())
        section.facts.push_back(std::move(fact));
}

void addVersion(FactSection& section, const HandshakeRow& handshake)
{
    const QString offered = toQString(tlsVersionText(handshake.offeredVersion));
    const QString chosen = toQString(tlsVersionText(handshake.version));
    const QString highest = offered.isEmpty() ? QString() : tr("; the client offered up to %1").arg(offered);
    if (chosen.isEmpty())
        addFact(section,
                {tr("Offered version"), offered, tr("the server's choice was not seen"), handshake.clientFrame});
    else
        addFact(section, {tr("Version"), chosen, tr("chosen by the server") + highest, handshake.serverFrame});
}

void addProtocols(FactSection& section, const FlowRow& row, const HandshakeRow& handshake)
{
    const QString offered =
        shownText(row.analysis.text(handshake.offeredAlpn)).replace(QLatin1Char(','), QStringLiteral(", "));
    const QString chosen = shownText(row.analysis.text(handshake.alpn));
    const QString outOf = offered.isEmpty() ? QString() : tr(" out of %1").arg(offered);
    if (chosen.isEmpty())
        addFact(section, {tr("Offered protocols"), offered, tr("ALPN; the choice is encrypted or was not seen"),
                          handshake.clientFrame});
    else
        addFact(section,
                {tr("Application protocol"), chosen, tr("chosen by the server") + outOf, handshake.serverFrame});
}

} // namespace

FactSection nameSection(const FlowRow& row)
{
    FactSection section{tr("Names"), {}};
    if (const QString reason = flowUnnamedReason(row); !reason.isEmpty())
        section.facts.push_back({tr("No name"), reason});
    const std::vector<NameRow> rows = row.analysis.namesOf(row.id);
    std::size_t next = 0;
    while (next < rows.size() && section.facts.size() < MaxNamesShown) {
        if (rows[next].source == NameSource::Certificate)
            addCertificate(section, row, rows, next);
        else
            section.facts.push_back(nameFact(row, rows[next++]));
    }
    if (next < rows.size())
        section.facts.push_back({{}, tr("and %1 further readings").arg(countShown(rows.size() - next))});
    if (section.facts.empty())
        section.facts.push_back({{}, tr("None was read.")});
    return section;
}

FactSection serviceSection(const FlowRow& row)
{
    FactSection section{tr("Service"), {}};
    const ServiceMatch match = row.analysis.serviceOf(row.id);
    if (match.service) {
        section.facts.push_back({tr("Maker and service"),
                                 shownText(match.service->maker + " \u00B7 " + match.service->name),
                                 wordShown(serviceKindText(match.service->kind))});
        section.facts.push_back({tr("By the rule"), serviceRuleShown(match), serviceSourceShown(*match.service)});
        if (!match.service->note.empty())
            section.facts.push_back({tr("Limit"), shownText(match.service->note)});
    }
    if (match.region)
        section.facts.push_back({tr("Vendor declares"), declaredPlace(match.region),
                                 tr("a declaration, not a measurement; it never counts in the estimates")});
    return section;
}

FactSection clearSection(const FlowRow& row)
{
    FactSection section{row.view().isDecrypted ? tr("Said inside TLS, and decrypted") : tr("Said in the clear"), {}};
    const std::vector<FactRow> rows = row.analysis.factsOf(row.id);
    for (std::size_t i = 0; i < rows.size() && i < MaxFactsShown; ++i)
        section.facts.push_back(clearFact(row, rows[i]));
    if (rows.size() > MaxFactsShown)
        section.facts.push_back({{}, tr("and %1 further ones").arg(countShown(rows.size() - MaxFactsShown))});
    return section;
}

FactSection handshakeSection(const FlowRow& row)
{
    FactSection section{tr("Handshake"), {}};
    const HandshakeRow* handshake = row.analysis.handshakeOf(row.id);
    if (!handshake)
        return section;
    const std::uint64_t ofClient = handshake->clientFrame;
    addVersion(section, *handshake);
    addFact(section, {tr("Cipher suite"), toQString(cipherSuiteName(handshake->cipherSuite)),
                      tr("chosen by the server"), handshake->serverFrame});
    addProtocols(section, row, *handshake);
    addFact(section,
            {tr("Session"), sessionText(*handshake), {}, handshake->isResumed ? handshake->serverFrame : ofClient});
    addFact(section, {tr("JA4"), flowJa4(row), tr("fingerprint of the client's program, not of a person"), ofClient});
    addFact(section, {tr("JA3"), flowJa3(row), {}, ofClient});
    return section;
}

} // namespace waybill
