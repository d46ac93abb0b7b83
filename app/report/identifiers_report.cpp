// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/identifiers_report.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "identify/finding_words.h"
#include "report/capture_json.h"
#include "report/json_text.h"
#include "report/scope_note.h"
#include "report/summary_report.h"
#include "report/text_layout.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <ostream>
#include <tuple>
#include <utility>

namespace waybill {

namespace {

/// One report being written.
class Writer {
public:
    Writer(const Analysis& analysis, const DeviceCard& card, const IdentifierFindings& found,
           const IdentifiersReport& how)
        : m_analysis(analysis), m_card(card), m_found(found), m_words(analysis, card, found, how.showsValues),
          m_hashes(how.hashes), m_showsValues(how.showsValues), m_withHashWorth(how.withHashWorth)
    {}

    void writeJson(std::ostream& out) const;
    void writeText(std::ostream& out) const;

private:
    [[nodiscard]] std::string kindOf(const IdentifierFinding& finding) const
    {
        if (finding.identifier != IdentifierFinding::NoIdentifier)
            return std::string(kindKey(m_card.identifiers[finding.identifier].kind));
        return finding.pattern == FindingPattern::AppList ? "app_list" : "imei";
    }
    [[nodiscard]] Json findingJson(const IdentifierFinding& finding) const;
    void writeList(std::ostream& out, const char* title, bool isUpWanted, FindingTier tier) const;
    [[nodiscard]] Json decryptionJson() const;
    [[nodiscard]] Json hashesJson() const;
    void writeHashes(std::ostream& out) const;
    [[nodiscard]] std::string recoveryText(const ShownHash& hash) const;
    void writeBounds(std::ostream& out) const;

    const Analysis& m_analysis;
    const DeviceCard& m_card;
    const IdentifierFindings& m_found;
    FindingWords m_words;
    const std::vector<ShownHash>& m_hashes;
    bool m_showsValues, m_withHashWorth;
};

Json Writer::findingJson(const IdentifierFinding& finding) const
{
    const Where& where = m_words.where(finding);
    const auto& captures = m_analysis.recording().captures;
    const bool isPlaced = where.state == PlaceState::Agreed || where.state == PlaceState::Corrected;
    Json json;
    const bool isOnCard = finding.identifier != IdentifierFinding::NoIdentifier;
    json["identifier"] = isOnCard ? Json(jsonText(m_words.value(m_card.identifiers[finding.identifier]))) : Json();
    json["kind"] = kindOf(finding);
    json["tier"] = tierKey(finding.tier);
    json["chain"] = Json::array();
    for (const std::string& step : finding.chain)
        json["chain"].push_back(jsonText(m_words.shown(step)));
    json["host"] = m_words.host(finding).empty() ? Json() : Json(jsonText(m_words.host(finding)));
    json["server"] = m_words.server(finding);
    json["country"] = isPlaced ? Json(where.country.toString()) : Json();
    if (!isPlaced && (where.state == PlaceState::OneSource || where.state == PlaceState::Disputed))
        json["possible_countries"] = possibleCountries(where);
    json["direction"] = m_words.isSent(finding) ? "up" : "down";
    json["evidence_level"] = m_words.evidenceLevel(finding);
    json["decrypted"] = finding.isDecrypted || m_analysis.view(finding.flow).isDecrypted;
    json["capture"] = finding.capture < captures.size() ? jsonText(captures[finding.capture].path) : "";
    json["frame"] = finding.frame;
    json["offset"] = finding.offset;
    json["offset_in"] = offsetKey(finding.offsetIn);
    json["time"] = toRfc3339(finding.time);
    return json;
}

void Writer::writeJson(std::ostream& out) const
{
    Json report{{"schema", "waybill.identifiers/1"}, {"program", "waybill " WAYBILL_VERSION}};
    report["complete"] = m_analysis.isComplete();
    const std::string notice = m_analysis.reconstructionNotice();
    report["reconstruction"] = notice.empty() ? Json() : Json(notice);
    report["captures"] = Json::array();
    for (const CaptureFacts& capture : m_analysis.recording().captures)
        report["captures"].push_back(captureToJson(capture));
    report["handset"] = jsonText(handsetTitle(m_analysis));
    report["location_sources"] = locationSourcesText(m_analysis);
    report["device"] = {
        {"name", jsonText(m_card.name)}, {"model", jsonText(m_card.model)}, {"build", jsonText(m_card.build)}};
    addScope(m_analysis, report);
    report["identifiers"] = Json::array();
    for (std::uint32_t i = 0; i < m_card.identifiers.size(); ++i) {
        const auto& skipped = m_found.notLooked;
        const bool isLooked = std::find(skipped.begin(), skipped.end(), i) == skipped.end();
        report["identifiers"].push_back({{"kind", kindKey(m_card.identifiers[i].kind)},
                                         {"identifier", jsonText(m_words.value(m_card.identifiers[i]))},
                                         {"looked_for", isLooked}});
    }
    report["findings"] = Json::array();
    for (const IdentifierFinding& finding : m_found.findings)
        report["findings"].push_back(findingJson(finding));
    const SearchedShare& share = m_found.share;
    report["coverage"] = {{"payload_bytes_up", share.payloadUp},
                          {"encrypted_bytes_up", share.encryptedUp},
                          {"encrypted_connections", share.encryptedConnections},
                          {"decrypted_bytes_up", share.decryptedUp + share.importedUp},
                          {"decrypted_bytes_down", share.decryptedDown},
                          {"decrypted_connections", share.decryptedConnections},
                          {"decrypted_behind_clear_bytes_up", share.decryptedBehindClearUp},
                          {"unknown_protocol_bytes_up", share.unknownUp},
                          {"message_bytes", share.messages.bytesGiven},
                          {"message_bytes_decoded", share.messages.bytesDecoded},
                          {"message_bytes_opaque", share.messages.bytesOpaque},
                          {"limits", share.messages.limitsHit},
                          {"findings_left_out", m_found.leftOut},
                          {"findings_in_local_network", m_found.local}};
    report.update({{"decryption", decryptionJson()}, {"hashes", hashesJson()}});
    out << indented(report);
}

Json Writer::decryptionJson() const
{
    if (!m_found.decryption)
        return {};
    const Decryption& decryption = *m_found.decryption;
    Json json{{"tool", jsonText(decryption.tool)},
              {"version", jsonText(decryption.version)},
              {"keys", jsonText(decryption.keys)},
              {"complete", decryption.isComplete},
              {"notes", Json::array()}};
    for (const std::string& note : decryption.notes)
        json["notes"].push_back(jsonText(note));
    return json;
}

/// Findings that say the same of the same recipient stand in one line with their number and the first packet.
void Writer::writeList(std::ostream& out, const char* title, bool isUpWanted, FindingTier tier) const
{
    using Key = std::tuple<std::uint32_t, std::string, std::string, std::string>;
    std::map<Key, std::vector<const IdentifierFinding*>> lines;
    for (const IdentifierFinding& finding : m_found.findings)
        if (m_words.isSent(finding) == isUpWanted && finding.tier == tier)
            lines[{finding.identifier, m_words.host(finding), m_words.server(finding), m_words.chain(finding)}]
                .push_back(&finding);
    if (lines.empty())
        return;
    out << '\n' << title << '\n';
    for (const auto& [key, findings] : lines) {
        const IdentifierFinding& first = *findings.front();
        const std::string host = m_words.host(first).empty()
                                     ? m_words.server(first)
                                     : fmt::format("{} ({})", m_words.host(first), m_words.server(first));
        out << fmt::format("  {} {} {}, {}\n      as {}\n      {}, first in packet {} at {}\n", m_words.subject(first),
                           isUpWanted ? "to" : "from", host, m_words.place(first), m_words.chain(first),
                           countedText(findings.size(), "time", "times"), first.frame, toRfc3339(first.time));
    }
}

Json Writer::hashesJson() const
{
    Json hashes = Json::array();
    for (const ShownHash& hash : m_hashes) {
        Json json{{"finding", hash.finding},
                  {"digest", digestName(m_found.findings[hash.finding].hashed)},
                  {"worth", jsonText(hash.worth.sentence)},
                  {"recovered", hash.recovery.has_value() && !hash.recovery->found.empty()},
                  {"why_not", hash.whyNot.empty() ? Json() : Json(jsonText(hash.whyNot))}};
        json["tried"] = hash.recovery ? Json(hash.recovery->tried) : Json();
        json["seconds"] = hash.recovery ? Json(hash.recovery->seconds) : Json();
        hashes.push_back(std::move(json));
    }
    return hashes;
}

/// "…2581 found again: 2,000,000 values tried in 0.31 s on this computer, 6.4 million a second."
std::string Writer::recoveryText(const ShownHash& hash) const
{
    if (!hash.recovery)
        return "Not tried: " + hash.whyNot + ".";
    constexpr std::size_t Tail = 4;
    std::string found;
    for (const std::string& value : hash.recovery->found)
        found += (found.empty() ? "" : ", ") +
                 (m_showsValues ? value : "…" + value.substr(value.size() - std::min(Tail, value.size())));
    return fmt::format("{} found again: {} values tried in {:.2f} s on this computer, {:.1f} million a second.", found,
                       countText(hash.recovery->tried), hash.recovery->seconds, hash.recovery->hashesPerSecond / 1e6);
}

void Writer::writeHashes(std::ostream& out) const
{
    if (!m_withHashWorth)
        return;
    out << "\nWhat the hashes are worth\n";
    if (m_hashes.empty()) {
        out << "  No hash of a declared value was found.\n";
        return;
    }
    for (const ShownHash& hash : m_hashes) {
        const IdentifierFinding& finding = m_found.findings[hash.finding];
        writeWrapped(
            fmt::format("{} as {}: {}.", m_words.subject(finding), m_words.chain(finding), hash.worth.sentence), 2, out,
            4);
        writeWrapped(recoveryText(hash), 4, out, 4);
    }
    out << "\n  What is tried                                  How many      One core     One graphics card\n";
    for (const HashSpace& space : m_hashes.front().worth.table)
        out << fmt::format("  {:<46} {:<13} {:<12} {}\n", space.name, spaceText(space.size),
                           effortText(space.coreSeconds), effortText(space.cardSeconds));
    for (const std::string& source : m_hashes.front().worth.sources)
        writeWrapped(source, 2, out, 4);
}

void Writer::writeBounds(std::ostream& out) const
{
    out << '\n';
    for (const std::string& line : m_words.bounds())
        writeWrapped(line, 0, out, 2);
    const std::string age = locationAgeText(m_analysis);
    writeWrapped("Places are estimates; " + locationSourcesText(m_analysis) + (age.empty() ? "" : " – " + age) + ".", 0,
                 out, 2);
    out << '\n';
    writeCapturesText(m_analysis, out);
}

void Writer::writeText(std::ostream& out) const
{
    const std::string notice = m_analysis.reconstructionNotice();
    if (!notice.empty())
        out << "*** " << notice << " ***\n";
    for (const std::string& line : scopeLines(m_analysis))
        writeWrapped(line, 0, out, 2);
    writeWrapped(m_words.sentence(), 0, out);
    writeList(out, "Sent (verified: the declared value; every step can be repeated)", true, FindingTier::Verified);
    writeList(out, "Sent (probable: told by its form, not a declared value)", true, FindingTier::Probable);
    writeList(out, "Came from servers (echoes)", false, FindingTier::Verified);
    const auto possible = std::count_if(m_found.findings.begin(), m_found.findings.end(),
                                        [](const auto& finding) { return finding.tier == FindingTier::Possible; });
    if (possible > 0)
        out << fmt::format(
            "\n{} not listed here: short or weak matches that may be chance (in --json as \"possible\").\n",
            countedText(static_cast<std::uint64_t>(possible), "possible finding", "possible findings"));
    writeHashes(out);
    writeBounds(out);
}

} // namespace

void writeIdentifiers(const Analysis& analysis, const DeviceCard& card, const IdentifierFindings& found,
                      const IdentifiersReport& how, std::ostream& out)
{
    const Writer writer(analysis, card, found, how);
    if (how.asJson)
        writer.writeJson(out);
    else
        writer.writeText(out);
}

} // namespace waybill
