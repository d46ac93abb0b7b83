// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/message_search.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace waybill {

namespace {

/// Of one message. A message that repeats an identifier more often says nothing new.
constexpr std::size_t MostMatches = 1000;
constexpr std::size_t ImeiDigits = 15;

bool isDigit(std::uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

std::string_view textOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Whether a part of the name is `word`; short ones must stand alone ("did" is no part of "candidate").
bool hasWord(std::string_view name, std::string_view word)
{
    constexpr std::size_t Short = 3;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const std::string lower = lowerCased(name);
    for (std::size_t at = lower.find(word); at != std::string::npos; at = lower.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || !isLetter(name[at - 1]) || (isUpper(name[at]) && !isUpper(name[at - 1]));
        const bool ends = end == name.size() || !isLetter(name[end]) || (isUpper(name[end]) && !isUpper(name[end - 1]));
        if (word.size() > Short || (begins && ends))
            return true;
    }
    return false;
}

/// Parts of field names that speak of an identifier of the kind. Without one a short number is any number.
bool speaksOf(IdentifierKind kind, std::string_view fieldName)
{
    const auto has = [&fieldName](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(),
                           [&fieldName](std::string_view word) { return hasWord(fieldName, word); });
    };
    switch (kind) {
    case IdentifierKind::Imei:
    case IdentifierKind::Meid: return has({"imei", "meid", "deviceid", "device_id", "did", "devid"});
    case IdentifierKind::Imsi: return has({"imsi", "subscriber", "sim"});
    case IdentifierKind::Iccid: return has({"iccid", "sim"});
    case IdentifierKind::Phone:
    case IdentifierKind::Contact:
        return has({"phone", "mobile", "msisdn", "tel", "contact", "external", "sender", "recipient", "peer"});
    case IdentifierKind::Mac: return has({"mac", "wifi", "wlan", "bluetooth", "bssid", "bt"});
    case IdentifierKind::AndroidId: return has({"android", "aid", "did", "device"});
    case IdentifierKind::AdId: return has({"ad", "gaid", "idfa", "oaid"});
    case IdentifierKind::Serial: return has({"serial", "sn", "did", "device"});
    case IdentifierKind::Email: return has({"mail", "account", "user"});
    case IdentifierKind::Location: return has({"lat", "lon", "lng", "loc", "geo", "pos"});
    case IdentifierKind::Canary: return true;
    }
    return false;
}

/// Whether the first `steps` of a chain lead to a text that the other chain goes through, too. A target as a whole is
/// "url", and a field of it "url query q".
bool isPrefix(const std::vector<std::string>& whole, std::size_t steps, const std::vector<std::string>& of)
{
    if (steps == 0 || steps > of.size())
        return steps == 0;
    const std::string& last = whole[steps - 1];
    return std::equal(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(steps - 1), of.begin()) &&
           (of[steps - 1] == last || (last == "url" && of[steps - 1].starts_with("url ")));
}

void noteOnce(std::vector<std::string>& notes, const std::string& note)
{
    if (std::find(notes.begin(), notes.end(), note) == notes.end())
        notes.push_back(note);
}

} // namespace

std::vector<MessageMatch> MessageSearch::search(const Message& message, DecodeReport& report)
{
    m_hits.clear();
    m_isLimited = false;
    const DecodeReport one = eachLeaf(message, m_options, [this](const DecodedLeaf& leaf) { searchLeaf(leaf); });
    report.bytesGiven += one.bytesGiven;
    report.bytesDecoded += one.bytesDecoded;
    report.bytesOpaque += one.bytesOpaque;
    for (const std::string& limit : one.limitsHit)
        noteOnce(report.limitsHit, limit);
    if (m_isLimited)
        noteOnce(report.limitsHit, "a message with more than 1,000 matches was read up to there");
    if (m_patterns.isLimited())
        noteOnce(report.limitsHit, "of a message with many coordinates, the first 64 were compared");
    std::vector<MessageMatch> told = m_patterns.finish();
    for (const Hit& hit : m_hits)
        if (!isTold(hit))
            told.push_back(hit.match);
    return told;
}

void MessageSearch::searchLeaf(const DecodedLeaf& leaf)
{
    m_scanner.scan(leaf.bytes, [&](const TokenMatch& match) { noteToken(leaf, match); });
    noteImeis(leaf);
    m_patterns.addLeaf(leaf);
}

void MessageSearch::noteToken(const DecodedLeaf& leaf, const TokenMatch& match)
{
    m_isLimited = m_isLimited || m_hits.size() == MostMatches;
    if (m_isLimited)
        return;
    const SearchToken& token = m_database.tokens()[match.token];
    const std::size_t length = matchedLength(token, textOf(leaf.bytes).substr(match.begin));
    Hit hit{matchOf(leaf, FindingPattern::None), leaf.chain.size()};
    hit.match.token = match.token;
    for (std::string& step : chainOfMatch(token, length))
        hit.match.chain.push_back(std::move(step));
    hit.match.begin = match.begin;
    hit.match.end = match.begin + length;
    hit.match.matched = textOf(leaf.bytes).substr(match.begin, length);
    hit.match.tier = tierOf(token, speaksOf(kindOf(token), leaf.fieldName));
    m_hits.push_back(std::move(hit));
}

/// An IMEI that is on no card: fifteen digits that end in their check digit, in a field that is called so. A tenth of
/// all numbers of that length end so by chance, which is why the name has to say it, too.
void MessageSearch::noteImeis(const DecodedLeaf& leaf)
{
    if (leaf.fieldName.empty() || leaf.bytes.size() < ImeiDigits || !speaksOf(IdentifierKind::Imei, leaf.fieldName))
        return;
    std::size_t digits = 0;
    for (std::size_t at = 0; at <= leaf.bytes.size() && m_hits.size() < MostMatches; ++at) {
        if (at < leaf.bytes.size() && isDigit(leaf.bytes[at])) {
            ++digits;
            continue;
        }
        const std::string_view number = textOf(leaf.bytes.subspan(at - digits, digits));
        const bool isImei = digits == ImeiDigits && luhnDigit(number.substr(0, ImeiDigits - 1)) == number.back();
        digits = 0;
        if (!isImei)
            continue;
        Hit hit{matchOf(leaf, FindingPattern::Imei), leaf.chain.size()};
        hit.match.chain.emplace_back("15 digits with a right check digit");
        hit.match.begin = at - ImeiDigits;
        hit.match.end = at;
        m_hits.push_back(std::move(hit));
    }
}

/// Another hit says the same of a text further in, or, for a pattern, says whose it is.
bool MessageSearch::isTold(const Hit& hit) const
{
    const bool isPattern = hit.match.token == MessageMatch::NoToken;
    const SearchToken* token = isPattern ? nullptr : &m_database.tokens()[hit.match.token];
    return std::any_of(m_hits.begin(), m_hits.end(), [&](const Hit& other) {
        if (&other == &hit || other.match.token == MessageMatch::NoToken)
            return false;
        const SearchToken& its = m_database.tokens()[other.match.token];
        if (isPattern)
            return isPrefix(hit.match.chain, hit.leafSteps, other.match.chain) && kindOf(its) == IdentifierKind::Imei;
        if (its.identifier != token->identifier || its.hashed != token->hashed)
            return false;
        const bool isThrough = isPrefix(hit.match.chain, hit.leafSteps, other.match.chain);
        const bool isSameText = other.leafSteps == hit.leafSteps && hit.leafSteps > 0 &&
                                other.match.chain[hit.leafSteps - 1] == hit.match.chain[hit.leafSteps - 1];
        const bool isDeeper = isThrough && other.leafSteps >= hit.leafSteps && !isSameText;
        // Two tokens of one identifier in one text, one within the other: the longer says more.
        const bool isWithin = isThrough && isSameText && other.match.begin <= hit.match.begin &&
                              other.match.end >= hit.match.end && its.bytes.size() > token->bytes.size();
        return isDeeper || isWithin;
    });
}

} // namespace waybill
