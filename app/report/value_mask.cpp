// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/value_mask.h"

#include "base/mac_address.h"

#include <algorithm>
#include <array>
#include <optional>

namespace waybill {

namespace {

constexpr std::string_view Kept = "@.:=%"; // what a piece is held together by, at places that tell nothing of it

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

/// Text, also as UTF-16.
bool isText(std::string_view piece)
{
    return std::all_of(piece.begin(), piece.end(),
                       [](char byte) { return byte == 0 || (byte >= 0x20 && byte < 0x7F); });
}

/// A declared value, or one that its pattern tells; lists of apps name no device.
bool isMasked(const IdentifierFinding& finding)
{
    return !finding.isDecrypted && !finding.wire.empty() && finding.pattern != FindingPattern::AppList;
}

unsigned numberOf(const IdentifierFinding& finding)
{
    return finding.identifier == IdentifierFinding::NoIdentifier ? 99 : finding.identifier + 1;
}

/// 02:00:00:00:00:01: locally administered (IEEE 802, 2014, §8.4), so no maker has given it to anybody.
MacAddress pseudonymMac(unsigned number)
{
    return MacAddress((std::uint64_t{2} << 40) + number);
}

std::string bytesOf(const MacAddress& mac)
{
    std::string bytes;
    for (int shift = 40; shift >= 0; shift -= 8)
        bytes += static_cast<char>(mac.value() >> shift & 0xFF);
    return bytes;
}

/// The half of an IPv6 address that is made of a MAC address (RFC 4291, appendix A).
std::string interfaceIdOf(const MacAddress& mac)
{
    std::string bytes = bytesOf(mac);
    bytes.insert(3, "\xFF\xFE");
    bytes[0] = static_cast<char>(bytes[0] ^ 2);
    return bytes;
}

using Bytes = std::vector<std::uint8_t>;

/// Where `piece` stands from `at` on; the end when it does not.
Bytes::iterator find(Bytes& bytes, Bytes::iterator at, const std::string& piece)
{
    return std::search(at, bytes.end(), piece.begin(), piece.end(),
                       [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); });
}

void replaceAll(Bytes& bytes, const std::string& from, const std::string& to)
{
    for (auto at = find(bytes, bytes.begin(), from); at != bytes.end(); at = find(bytes, at, from))
        at = std::copy(to.begin(), to.end(), at);
}

/// Longest first: a piece within another one is part of it.
void sortByLength(std::vector<std::pair<std::string, std::string>>& pairs)
{
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
}

/// As programs write MAC addresses.
std::array<std::string, 4> spellingsOf(const MacAddress& mac)
{
    const std::string small = mac.toString();
    std::string dashed = small, plain = small;
    std::replace(dashed.begin(), dashed.end(), ':', '-');
    plain.erase(std::remove(plain.begin(), plain.end(), ':'), plain.end());
    return {small, upperCased(small), dashed, plain};
}

} // namespace

std::string pseudonymOf(std::string_view piece, unsigned number)
{
    std::string out(piece.size(), static_cast<char>(number));
    if (!isText(piece))
        return out;
    const bool hasLetters = std::any_of(piece.begin(), piece.end(), isLetter);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < piece.size(); ++i) {
        const bool isPlace = piece[i] != 0 && (hasLetters ? Kept.find(piece[i]) == Kept.npos : isDigit(piece[i]));
        out[i] = isPlace ? (hasLetters ? 'x' : '9') : piece[i];
        if (isPlace)
            places.push_back(i);
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(2, places.size()); ++i) {
        out[places[places.size() - 1 - i]] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    return out;
}

TextMask::TextMask(const DeviceCard& card)
{
    for (std::size_t i = 0; i < card.identifiers.size(); ++i) {
        const Identifier& identifier = card.identifiers[i];
        const auto number = static_cast<unsigned>(i + 1);
        for (const std::string& value : {identifier.asWritten, identifier.normal}) {
            if (!value.empty())
                m_values.emplace_back(value, pseudonymOf(value, number));
        }
        const std::optional<MacAddress> mac = MacAddress::parse(identifier.asWritten);
        if (identifier.kind != IdentifierKind::Mac || !mac)
            continue;
        const std::array<std::string, 4> from = spellingsOf(*mac), to = spellingsOf(pseudonymMac(number));
        for (std::size_t j = 0; j < from.size(); ++j)
            m_values.insert(m_values.begin(), {from[j], to[j]}); // before the spellings above
    }
    sortByLength(m_values);
}

std::string TextMask::masked(std::string text) const
{
    for (const auto& [value, pseudonym] : m_values) {
        for (std::size_t at = text.find(value); at != std::string::npos; at = text.find(value, at + pseudonym.size()))
            text.replace(at, value.size(), pseudonym);
    }
    return text;
}

PacketMask::PacketMask(const DeviceCard& card, const IdentifierFindings& found, const CitedFrames& frames)
    : m_found(found), m_frames(frames)
{
    for (std::size_t i = 0; i < card.identifiers.size(); ++i) {
        const Identifier& identifier = card.identifiers[i];
        const std::optional<MacAddress> mac = MacAddress::parse(identifier.asWritten);
        if (identifier.kind != IdentifierKind::Mac || !mac)
            continue;
        const MacAddress other = pseudonymMac(static_cast<unsigned>(i + 1));
        m_anywhere.emplace_back(bytesOf(*mac), bytesOf(other));
        m_anywhere.emplace_back(interfaceIdOf(*mac), interfaceIdOf(other));
    }
    std::map<std::string, std::string> wires; // each once
    for (const IdentifierFinding& finding : found.findings) {
        if (!isMasked(finding))
            continue;
        wires.emplace(finding.wire, pseudonymOf(finding.wire, numberOf(finding)));
        m_expected[{finding.capture, finding.frame}].push_back(&finding);
    }
    m_anywhere.insert(m_anywhere.end(), wires.begin(), wires.end());
    sortByLength(m_anywhere);
}

void PacketMask::apply(std::uint32_t capture, std::uint64_t frame, std::vector<std::uint8_t>& bytes)
{
    const auto inCapture = m_frames.byCapture.find(capture);
    const CitedPlace* place = nullptr;
    if (inCapture != m_frames.byCapture.end()) {
        if (const auto found = inCapture->second.find(frame); found != inCapture->second.end())
            place = &found->second;
    }
    if (place != nullptr && m_blanked.contains({place->flow, place->direction}) && place->offset <= bytes.size()) {
        const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(place->offset);
        std::fill_n(from, std::min<std::size_t>(place->length, bytes.size() - place->offset), 'x');
    }
    if (const auto expected = m_expected.find({capture, frame}); expected != m_expected.end()) {
        for (const IdentifierFinding* finding : expected->second) {
            const Side side{finding->flow, finding->direction};
            if (!m_blanked.contains(side) && find(bytes, bytes.begin(), finding->wire) == bytes.end())
                m_unreached.insert(side);
        }
    }
    for (const auto& [from, to] : m_anywhere)
        replaceAll(bytes, from, to);
}

bool PacketMask::blankUnreached()
{
    const std::size_t before = m_blanked.size();
    m_blanked.merge(m_unreached);
    m_unreached.clear();
    return m_blanked.size() > before;
}

void PacketMask::blankAll()
{
    for (const IdentifierFinding& finding : m_found.findings) {
        if (isMasked(finding))
            m_blanked.insert({finding.flow, finding.direction});
    }
}

} // namespace waybill
