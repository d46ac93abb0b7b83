// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/finding_words.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "identify/identifier_forms.h"
#include "identify/identifier_matrix.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

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

bool hasSecrets(const Analysis& analysis)
{
    constexpr std::uint32_t TlsSecrets = 0x544c534b;
    const auto& captures = analysis.recording().captures;
    return std::any_of(captures.begin(), captures.end(), [](const CaptureFacts& capture) {
        return std::any_of(capture.secrets.begin(), capture.secrets.end(),
                           [](const CaptureSecrets& secrets) { return secrets.type == TlsSecrets; });
    });
}

} // namespace

FindingWords::FindingWords(const Analysis& analysis, const DeviceCard& card, const IdentifierFindings& found,
                           bool showsValues)
    : m_analysis(analysis), m_card(card), m_found(found), m_showsValues(showsValues)
{
    if (m_showsValues)
        return;
    for (const Identifier& identifier : m_card.identifiers)
        for (IdentifierForm& form : formsOf(identifier))
            m_values.emplace_back(std::move(form.text), maskedIdentifier(identifier));
    std::stable_sort(m_values.begin(), m_values.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
}

std::string FindingWords::value(const Identifier& identifier) const
{
    return m_showsValues ? printableText(identifier.asWritten) : maskedIdentifier(identifier);
}

std::string FindingWords::subject(const IdentifierFinding& finding) const
{
    if (finding.identifier != IdentifierFinding::NoIdentifier)
        return subject(finding.identifier);
    return finding.pattern == FindingPattern::AppList ? "a list of installed apps" : "an IMEI that is not on the card";
}

std::string FindingWords::subject(std::uint32_t identifier) const
{
    const Identifier& declared = m_card.identifiers[identifier];
    return fmt::format("{} {}", kindName(declared.kind), value(declared));
}

bool FindingWords::isSent(const IdentifierFinding& finding) const
{
    return isSentByHandset(m_analysis, finding);
}

std::string FindingWords::host(const IdentifierFinding& finding) const
{
    if (!finding.host.empty())
        return shown(finding.host);
    const FlowView& view = m_analysis.view(finding.flow);
    return view.name.isNone() ? std::string() : shown(m_analysis.text(view.name));
}

std::string FindingWords::server(const IdentifierFinding& finding) const
{
    return m_analysis.host(m_analysis.view(finding.flow).host).address.toString();
}

const Where& FindingWords::where(const IdentifierFinding& finding) const
{
    return m_analysis.host(m_analysis.view(finding.flow).host).where;
}

const char* FindingWords::evidenceLevel(const IdentifierFinding& finding) const
{
    if (isDecoded(finding.chain))
        return "W3";
    return finding.isDecrypted || m_analysis.view(finding.flow).isDecrypted ? "W2" : "W1";
}

std::string FindingWords::shown(std::string_view text) const
{
    std::string shown = printableText(text);
    for (const auto& [value, masked] : m_values)
        shown = without(std::move(shown), value, masked);
    return shown;
}

std::string FindingWords::chain(const IdentifierFinding& finding) const
{
    std::string text;
    for (const std::string& step : finding.chain)
        text += (text.empty() ? "" : " › ") + shown(step);
    return text;
}

std::vector<std::string> possibleCountries(const Where& where)
{
    std::vector<std::string> codes;
    for (const CountryCode code : where.bySource)
        if (!code.isNone() && std::find(codes.begin(), codes.end(), code.toString()) == codes.end())
            codes.push_back(code.toString());
    return codes;
}

std::string FindingWords::place(const IdentifierFinding& finding) const
{
    const Where& at = where(finding);
    switch (at.state) {
    case PlaceState::Agreed: return "estimated in " + at.country.toString();
    case PlaceState::Corrected: return "in " + at.country.toString() + " by the analyst's correction";
    case PlaceState::Edge: return "CDN or anycast, place unknown";
    case PlaceState::OneSource:
    case PlaceState::Disputed: {
        std::string text;
        for (const std::string& code : possibleCountries(at))
            text += (text.empty() ? "" : " or ") + code;
        return at.state == PlaceState::Disputed ? text + ", sources disagree" : text + ", by one source";
    }
    case PlaceState::NotPublic: return "in the handset's own network";
    case PlaceState::Unplaced: break;
    }
    return "place unknown";
}

/// "2 of 5 identifiers on the device card were seen …: IMEI …2581, …"
std::string FindingWords::sentence() const
{
    std::string seen;
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < m_card.identifiers.size(); ++i) {
        const bool wasSent = std::any_of(m_found.findings.begin(), m_found.findings.end(), [&](const auto& finding) {
            return finding.identifier == i && finding.tier == FindingTier::Verified && isSent(finding);
        });
        if (!wasSent)
            continue;
        seen += (count++ == 0 ? ": " : ", ") + subject(i);
    }
    return fmt::format("{} of {} on the device card seen in what {} sent and could be read{}.",
                       count == 0 ? "None" : countText(count),
                       countedText(m_card.identifiers.size(), "identifier", "identifiers"),
                       printableText(handsetTitle(m_analysis)), seen);
}

std::vector<std::string> FindingWords::bounds() const
{
    std::vector<std::string> lines;
    addShare(lines);
    addNotListed(lines);
    return lines;
}

/// How much of what was encrypted became readable, and by whom.
void FindingWords::addDecryption(std::vector<std::string>& lines) const
{
    const SearchedShare& share = m_found.share;
    if (!m_found.decryption)
        return;
    const Decryption& decryption = *m_found.decryption;
    const std::string by = fmt::format("{} {} with {}", decryption.tool, decryption.version, decryption.keys);
    if (share.encryptedConnections > 0)
        lines.push_back(fmt::format(
            "Of {} encrypted, {} was decrypted by {}, in {} of {}; the rest is handshakes, what frames "
            "records, what no key fits, and what follows a lost packet: nothing in that can be found.",
            bytesText(share.encryptedUp), bytesText(share.decryptedUp), by, countText(share.decryptedConnections),
            countedText(share.encryptedConnections, "connection", "connections")));
    if (share.decryptedBehindClearUp > 0)
        lines.push_back(
            fmt::format("{} was decrypted by {} in connections that began in the clear (STARTTLS, a proxy's "
                        "CONNECT).",
                        bytesText(share.decryptedBehindClearUp), by));
    for (const std::string& note : decryption.notes)
        lines.push_back("Decryption: " + note + ".");
}

/// How much of the traffic "nothing found" speaks of.
void FindingWords::addShare(std::vector<std::string>& lines) const
{
    const SearchedShare& share = m_found.share;
    const DecodeReport& messages = share.messages;
    if (share.encryptedUp == 0 && share.importedUp > 0)
        lines.push_back(fmt::format("What could be read: all of the {} that the handset sent outside its network.",
                                    bytesText(share.payloadUp)));
    else if (share.encryptedUp == 0)
        lines.push_back(
            fmt::format("What could be read: nothing of the {} that the handset sent outside its network was "
                        "in TLS, DTLS or QUIC.",
                        bytesText(share.payloadUp)));
    else
        lines.push_back(fmt::format(
            "What could be read: {} of {} that the handset sent outside its network was encrypted "
            "({}){}",
            bytesText(share.encryptedUp), bytesText(share.payloadUp), shareText(share.encryptedUp, share.payloadUp),
            m_found.decryption ? "." : "; nothing in it can be found without its keys."));
    addDecryption(lines);
    if (share.importedUp > 0)
        lines.push_back(
            fmt::format("{} of it ({}) travelled in TLS and was searched as the tool that decrypted it wrote "
                        "it.",
                        bytesText(share.importedUp), shareText(share.importedUp, share.payloadUp)));
    if (!m_found.decryption && hasSecrets(m_analysis))
        lines.emplace_back("A capture holds secrets of its own connections, with which it can be decrypted (--keys "
                           "capture; in the window, Decrypt).");
    if (share.unknownUp > 0)
        lines.push_back(
            fmt::format("{} of it ({}) was in protocols that are not known: searched as it stands, but what an "
                        "app encrypts by itself looks the same.",
                        bytesText(share.unknownUp), shareText(share.unknownUp, share.payloadUp)));
    if (messages.bytesGiven > 0)
        lines.push_back(fmt::format("Of {} that it sent in targets, header values and bodies of HTTP messages, {} was "
                                    "read as text or taken apart, and {} was not ({}).",
                                    bytesText(messages.bytesGiven), bytesText(messages.bytesDecoded),
                                    bytesText(messages.bytesOpaque),
                                    shareText(messages.bytesOpaque, messages.bytesGiven)));
    for (const std::string& limit : messages.limitsHit)
        lines.push_back("Limit: " + limit + ".");
}

void FindingWords::addNotListed(std::vector<std::string>& lines) const
{
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
}

} // namespace waybill
