// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/identifiers_report.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "identify/identifier_forms.h"
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

/// What wraps a text so that only a further decoding reads it (methods.md, evidence level W3).
bool isDecoded(const std::vector<std::string>& chain)
{
    constexpr std::string_view Decodings[] = {"base64", "gzip", "zlib", "deflate",         "brotli",
                                              "zstd",   "aes-", "hex",  "quoted-printable"};
    return std::any_of(chain.begin(), chain.end(), [&](const std::string& step) {
        return std::any_of(std::begin(Decodings), std::end(Decodings),
                           [&step](std::string_view decoding) { return step.starts_with(decoding); });
    });
}

/// `text` with every `value` in it replaced.
std::string without(std::string text, std::string_view value, std::string_view replacement)
{
    for (std::size_t at = text.find(value); at != std::string::npos; at = text.find(value, at + replacement.size()))
        text.replace(at, value.size(), replacement);
    return text;
}

/// One report being written.
class Writer {
public:
    Writer(const Analysis& analysis, const DeviceCard& card, const IdentifierFindings& found,
           const IdentifiersReport& how)
        : m_analysis(analysis), m_card(card), m_found(found), m_how(how)
    {
        if (m_how.showsValues)
            return;
        for (const Identifier& identifier : m_card.identifiers)
            for (IdentifierForm& form : formsOf(identifier))
                m_values.emplace_back(std::move(form.text), maskedIdentifier(identifier));
        std::stable_sort(m_values.begin(), m_values.end(),
                         [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    }

    void writeJson(std::ostream& out) const;
    void writeText(std::ostream& out) const;

private:
    [[nodiscard]] std::string valueOf(const IdentifierFinding& finding) const
    {
        if (finding.identifier == IdentifierFinding::NoIdentifier)
            return finding.pattern == FindingPattern::AppList ? "a list of installed apps"
                                                              : "an IMEI that is not on the card";
        const Identifier& identifier = m_card.identifiers[finding.identifier];
        return fmt::format("{} {}", kindName(identifier.kind), shownValue(identifier));
    }
    [[nodiscard]] std::string shownValue(const Identifier& identifier) const
    {
        return m_how.showsValues ? printableText(identifier.asWritten) : maskedIdentifier(identifier);
    }
    [[nodiscard]] std::string kindOf(const IdentifierFinding& finding) const
    {
        if (finding.identifier != IdentifierFinding::NoIdentifier)
            return std::string(kindKey(m_card.identifiers[finding.identifier].kind));
        return finding.pattern == FindingPattern::AppList ? "app_list" : "imei";
    }
    [[nodiscard]] bool isUp(const IdentifierFinding& finding) const
    {
        const bool isFromOriginator = finding.direction == Direction::FromOriginator;
        return (m_analysis.view(finding.flow).role == FlowRole::Up) == isFromOriginator;
    }
    [[nodiscard]] const Where& whereOf(const IdentifierFinding& finding) const
    {
        return m_analysis.host(m_analysis.view(finding.flow).host).where;
    }
    [[nodiscard]] std::string hostOf(const IdentifierFinding& finding) const
    {
        if (!finding.host.empty())
            return shownText(finding.host);
        const FlowView& view = m_analysis.view(finding.flow);
        return view.name.isNone() ? std::string() : shownText(m_analysis.text(view.name));
    }
    [[nodiscard]] std::string serverOf(const IdentifierFinding& finding) const
    {
        return m_analysis.host(m_analysis.view(finding.flow).host).address.toString();
    }
    /// Names of fields and hosts are the traffic's own, and may be a declared value themselves.
    [[nodiscard]] std::string shownText(std::string_view text) const
    {
        std::string shown = printableText(text);
        for (const auto& [value, masked] : m_values)
            shown = without(std::move(shown), value, masked);
        return shown;
    }
    [[nodiscard]] std::string chainText(const std::vector<std::string>& chain) const
    {
        std::string text;
        for (const std::string& step : chain)
            text += (text.empty() ? "" : " › ") + shownText(step);
        return text;
    }
    [[nodiscard]] std::vector<std::string> possibleCountries(const Where& where) const;
    [[nodiscard]] std::string placeText(const IdentifierFinding& finding) const;
    [[nodiscard]] Json findingJson(const IdentifierFinding& finding) const;
    void writeList(std::ostream& out, const char* title, bool isUpWanted, FindingTier tier) const;
    [[nodiscard]] std::vector<std::string> shareLines() const;
    [[nodiscard]] std::vector<std::string> notListedLines() const;
    void writeBounds(std::ostream& out) const;
    [[nodiscard]] std::string sentence() const;

    const Analysis& m_analysis;
    const DeviceCard& m_card;
    const IdentifierFindings& m_found;
    const IdentifiersReport& m_how;
    std::vector<std::pair<std::string, std::string>> m_values; ///< forms of declared values, and what stands for them
};

std::vector<std::string> Writer::possibleCountries(const Where& where) const
{
    std::vector<std::string> codes;
    for (const CountryCode code : where.bySource)
        if (!code.isNone() && std::find(codes.begin(), codes.end(), code.toString()) == codes.end())
            codes.push_back(code.toString());
    return codes;
}

std::string Writer::placeText(const IdentifierFinding& finding) const
{
    const Where& where = whereOf(finding);
    switch (where.state) {
    case PlaceState::Agreed: return "estimated in " + where.country.toString();
    case PlaceState::Corrected: return "in " + where.country.toString() + " by the analyst's correction";
    case PlaceState::Edge: return "CDN or anycast, place unknown";
    case PlaceState::OneSource:
    case PlaceState::Disputed: {
        std::string text;
        for (const std::string& code : possibleCountries(where))
            text += (text.empty() ? "" : " or ") + code;
        return where.state == PlaceState::Disputed ? text + ", sources disagree" : text + ", by one source";
    }
    case PlaceState::NotPublic: return "in the handset's own network";
    case PlaceState::Unplaced: break;
    }
    return "place unknown";
}

Json Writer::findingJson(const IdentifierFinding& finding) const
{
    const Where& where = whereOf(finding);
    const auto& captures = m_analysis.recording().captures;
    const bool isPlaced = where.state == PlaceState::Agreed || where.state == PlaceState::Corrected;
    Json json;
    const bool isOnCard = finding.identifier != IdentifierFinding::NoIdentifier;
    json["identifier"] = isOnCard ? Json(jsonText(shownValue(m_card.identifiers[finding.identifier]))) : Json();
    json["kind"] = kindOf(finding);
    json["tier"] = tierKey(finding.tier);
    json["chain"] = Json::array();
    for (const std::string& step : finding.chain)
        json["chain"].push_back(jsonText(shownText(step)));
    json["host"] = hostOf(finding).empty() ? Json() : Json(jsonText(hostOf(finding)));
    json["server"] = serverOf(finding);
    json["country"] = isPlaced ? Json(where.country.toString()) : Json();
    if (!isPlaced && (where.state == PlaceState::OneSource || where.state == PlaceState::Disputed))
        json["possible_countries"] = possibleCountries(where);
    json["direction"] = isUp(finding) ? "up" : "down";
    json["evidence_level"] = isDecoded(finding.chain) ? "W3" : "W1";
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
                                         {"identifier", jsonText(shownValue(m_card.identifiers[i]))},
                                         {"looked_for", isLooked}});
    }
    report["findings"] = Json::array();
    for (const IdentifierFinding& finding : m_found.findings)
        report["findings"].push_back(findingJson(finding));
    const SearchedShare& share = m_found.share;
    report["coverage"] = {{"payload_bytes_up", share.payloadUp},
                          {"encrypted_bytes_up", share.encryptedUp},
                          {"unknown_protocol_bytes_up", share.unknownUp},
                          {"message_bytes", share.messages.bytesGiven},
                          {"message_bytes_decoded", share.messages.bytesDecoded},
                          {"message_bytes_opaque", share.messages.bytesOpaque},
                          {"limits", share.messages.limitsHit},
                          {"findings_left_out", m_found.leftOut},
                          {"findings_in_local_network", m_found.local}};
    out << indented(report);
}

/// Findings that say the same of the same recipient stand in one line with their number and the first packet.
void Writer::writeList(std::ostream& out, const char* title, bool isUpWanted, FindingTier tier) const
{
    using Key = std::tuple<std::uint32_t, std::string, std::string, std::string>;
    std::map<Key, std::vector<const IdentifierFinding*>> lines;
    for (const IdentifierFinding& finding : m_found.findings)
        if (isUp(finding) == isUpWanted && finding.tier == tier)
            lines[{finding.identifier, hostOf(finding), serverOf(finding), chainText(finding.chain)}].push_back(
                &finding);
    if (lines.empty())
        return;
    out << '\n' << title << '\n';
    for (const auto& [key, findings] : lines) {
        const IdentifierFinding& first = *findings.front();
        const std::string host =
            hostOf(first).empty() ? serverOf(first) : fmt::format("{} ({})", hostOf(first), serverOf(first));
        out << fmt::format("  {} {} {}, {}\n      as {}\n      {}, first in packet {} at {}\n", valueOf(first),
                           isUpWanted ? "to" : "from", host, placeText(first), chainText(first.chain),
                           countedText(findings.size(), "time", "times"), first.frame, toRfc3339(first.time));
    }
}

/// How much of the traffic "nothing found" speaks of.
std::vector<std::string> Writer::shareLines() const
{
    const SearchedShare& share = m_found.share;
    const DecodeReport& messages = share.messages;
    std::vector<std::string> lines;
    if (share.encryptedUp == 0)
        lines.push_back(
            fmt::format("What could be read: nothing of the {} that the handset sent outside its network was "
                        "in TLS, DTLS or QUIC.",
                        bytesText(share.payloadUp)));
    else
        lines.push_back(fmt::format(
            "What could be read: {} of {} that the handset sent outside its network was encrypted "
            "({}); nothing in it can be found without its keys.",
            bytesText(share.encryptedUp), bytesText(share.payloadUp), shareText(share.encryptedUp, share.payloadUp)));
    if (share.unknownUp > 0)
        lines.push_back(
            fmt::format("{} of it ({}) was in protocols that are not known: searched as it stands, but what an "
                        "app encrypts by itself looks the same.",
                        bytesText(share.unknownUp), shareText(share.unknownUp, share.payloadUp)));
    if (messages.bytesGiven > 0)
        lines.push_back(
            fmt::format("Of {} in HTTP messages that it sent, {} was read as text or taken apart, and {} was not ({}).",
                        bytesText(messages.bytesGiven), bytesText(messages.bytesDecoded),
                        bytesText(messages.bytesOpaque), shareText(messages.bytesOpaque, messages.bytesGiven)));
    for (const std::string& limit : messages.limitsHit)
        lines.push_back("Limit: " + limit + ".");
    return lines;
}

std::vector<std::string> Writer::notListedLines() const
{
    std::vector<std::string> lines;
    for (const std::uint32_t identifier : m_found.notLooked)
        lines.push_back(fmt::format("Not looked for: {} (no form of it is telling enough).",
                                    kindName(m_card.identifiers[identifier].kind)));
    if (m_found.local > 0)
        lines.push_back(countedText(m_found.local, "finding", "findings") +
                        " within the handset's own network: not listed.");
    if (m_found.leftOut > 0)
        lines.push_back(fmt::format("{} beyond the first {}: not listed.",
                                    countedText(m_found.leftOut, "finding", "findings"),
                                    countText(IdentifierFindings::MostFindings)));
    lines.emplace_back("A value that the app itself encrypts, hashes with an unknown salt, or sends in a form that the "
                       "manual does not list is not found.");
    return lines;
}

void Writer::writeBounds(std::ostream& out) const
{
    out << '\n';
    for (const std::string& line : shareLines())
        writeWrapped(line, 0, out, 2);
    for (const std::string& line : notListedLines())
        writeWrapped(line, 0, out, 2);
    const std::string age = locationAgeText(m_analysis);
    writeWrapped("Places are estimates; " + locationSourcesText(m_analysis) + (age.empty() ? "" : " – " + age) + ".", 0,
                 out, 2);
    out << '\n';
    writeCapturesText(m_analysis, out);
}

/// "2 of 5 identifiers on the device card were seen …: IMEI …2581, …"
std::string Writer::sentence() const
{
    std::string seen;
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < m_card.identifiers.size(); ++i) {
        const bool isSent = std::any_of(m_found.findings.begin(), m_found.findings.end(), [&](const auto& finding) {
            return finding.identifier == i && finding.tier == FindingTier::Verified && isUp(finding);
        });
        if (!isSent)
            continue;
        seen += fmt::format("{}{} {}", count++ == 0 ? ": " : ", ", kindName(m_card.identifiers[i].kind),
                            shownValue(m_card.identifiers[i]));
    }
    return fmt::format("{} of {} on the device card seen in what {} sent and could be read{}.",
                       count == 0 ? "None" : countText(count),
                       countedText(m_card.identifiers.size(), "identifier", "identifiers"),
                       printableText(handsetTitle(m_analysis)), seen);
}

void Writer::writeText(std::ostream& out) const
{
    const std::string notice = m_analysis.reconstructionNotice();
    if (!notice.empty())
        out << "*** " << notice << " ***\n";
    for (const std::string& line : scopeLines(m_analysis))
        writeWrapped(line, 0, out, 2);
    writeWrapped(sentence(), 0, out);
    writeList(out, "Sent (verified: the declared value; every step can be repeated)", true, FindingTier::Verified);
    writeList(out, "Sent (probable: told by its form, not a declared value)", true, FindingTier::Probable);
    writeList(out, "Came from servers (echoes)", false, FindingTier::Verified);
    const auto possible = std::count_if(m_found.findings.begin(), m_found.findings.end(),
                                        [](const auto& finding) { return finding.tier == FindingTier::Possible; });
    if (possible > 0)
        out << fmt::format(
            "\n{} not listed here: short or weak matches that may be chance (in --json as \"possible\").\n",
            countedText(static_cast<std::uint64_t>(possible), "possible finding", "possible findings"));
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
