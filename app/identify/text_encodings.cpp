// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/text_encodings.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr std::size_t ShortestEncoded = 8;

/// Value of a hex digit, or -1.
int hexValue(char c) noexcept
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The byte that the two hex digits at `at` name, or -1.
int hexByte(std::string_view text, std::size_t at) noexcept
{
    if (at + 2 > text.size())
        return -1;
    const int high = hexValue(text[at]), low = hexValue(text[at + 1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

void appendUtf8(std::string& out, std::uint32_t point)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | point >> 6);
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3F));
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

/// Code points out of UTF-16 units that come one by one.
class Utf16Joiner {
public:
    explicit Utf16Joiner(std::string& out) : m_out(out) {}
    void add(std::uint32_t unit)
    {
        const bool isLow = unit >= 0xDC00 && unit < 0xE000;
        if (m_high != 0 && isLow) {
            appendUtf8(m_out, 0x10000 + ((m_high - 0xD800) << 10) + (unit - 0xDC00));
            m_high = 0;
            return;
        }
        end();
        if (unit >= 0xD800 && unit < 0xDC00)
            m_high = unit;
        else
            appendUtf8(m_out, isLow ? Replacement : unit);
    }
    void end()
    {
        if (m_high != 0)
            appendUtf8(m_out, Replacement);
        m_high = 0;
    }

private:
    static constexpr std::uint32_t Replacement = 0xFFFD;
    std::string& m_out;
    std::uint32_t m_high = 0; ///< surrogate that waits for its second half
};

bool isPrintableAscii(std::uint8_t byte) noexcept
{
    return (byte >= 0x20 && byte < 0x7F) || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' ||
           (byte >= 0x1C && byte < 0x20);
}

/// Length of the well-formed character of more than one byte at the start (RFC 3629 §4), as far as it is there; 0 when
/// it is none, or a control character.
std::size_t multibyteLength(std::span<const std::uint8_t> bytes) noexcept
{
    const std::uint8_t first = bytes[0];
    if (first < 0xC2 || first > 0xF4)
        return 0;
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    std::uint8_t low = 0x80, high = 0xBF; // of the second byte; then 0x80 to 0xBF
    switch (first) {
    case 0xC2: low = 0xA0; break; // U+0080 to U+009F are controls
    case 0xE0: low = 0xA0; break;
    case 0xED: high = 0x9F; break;
    case 0xF0: low = 0x90; break;
    case 0xF4: high = 0x8F; break;
    default: break;
    }
    const std::size_t there = std::min(length, bytes.size());
    for (std::size_t i = 1; i < there; ++i, low = 0x80, high = 0xBF)
        if (bytes[i] < low || bytes[i] > high)
            return 0;
    return there;
}

enum class Letter : std::uint8_t { Upper, Lower, Digit, Plus, Slash, Minus, Underscore, Pad, LineEnd, Space, None };

Letter letterOf(char c) noexcept
{
    if (c >= 'A' && c <= 'Z')
        return Letter::Upper;
    if (c >= 'a' && c <= 'z')
        return Letter::Lower;
    if (c >= '0' && c <= '9')
        return Letter::Digit;
    switch (c) {
    case '+': return Letter::Plus;
    case '/': return Letter::Slash;
    case '-': return Letter::Minus;
    case '_': return Letter::Underscore;
    case '=': return Letter::Pad;
    case '\r':
    case '\n': return Letter::LineEnd;
    case ' ': return Letter::Space;
    default: return Letter::None;
    }
}

std::uint32_t sextet(char c, Letter letter) noexcept
{
    switch (letter) {
    case Letter::Upper: return static_cast<std::uint32_t>(c - 'A');
    case Letter::Lower: return static_cast<std::uint32_t>(c - 'a' + 26);
    case Letter::Digit: return static_cast<std::uint32_t>(c - '0' + 52);
    case Letter::Slash:
    case Letter::Underscore: return 63;
    default: return 62;
    }
}

/// What a text is made of, as far as Base64 cares.
struct Base64Shape {
    std::array<std::size_t, 11> counts{};
    std::size_t changes = 0; ///< places where the kind of character differs from the one before
    bool isBase64 = false;

    explicit Base64Shape(std::string_view text) noexcept
    {
        Letter last = Letter::None;
        for (const char c : text) {
            const Letter letter = letterOf(c);
            const bool isBehindPad = last == Letter::Pad && letter != Letter::Pad && letter != Letter::LineEnd;
            if (letter == Letter::None || isBehindPad)
                return;
            ++counts[static_cast<std::size_t>(letter)];
            changes += letter != last ? 1 : 0;
            last = letter == Letter::LineEnd ? last : letter;
        }
        const std::size_t pads = of(Letter::Pad);
        const std::size_t letters = text.size() - pads - of(Letter::LineEnd);
        const bool isStandard = of(Letter::Plus) + of(Letter::Slash) + of(Letter::Space) > 0;
        const bool isForUrls = of(Letter::Minus) + of(Letter::Underscore) > 0;
        isBase64 = letters + pads >= ShortestEncoded && letters % 4 != 1 && !(isStandard && isForUrls) &&
                   (pads == 0 || (pads <= 2 && (letters + pads) % 4 == 0));
    }
    [[nodiscard]] std::size_t of(Letter letter) const noexcept { return counts[static_cast<std::size_t>(letter)]; }
};

std::string unquoted(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int byte = text[i] == '=' ? hexByte(text, i + 1) : -1;
        if (byte >= 0) {
            out.push_back(static_cast<char>(byte));
            i += 2;
        } else if (text[i] == '=' && text.substr(i + 1).starts_with("\r\n")) {
            i += 2;
        } else if (text[i] == '=' && text.substr(i + 1).starts_with('\n')) {
            i += 1;
        } else {
            out.push_back(text[i]);
        }
    }
    return out;
}

/// The character that a backslash and `c` stand for, or 0.
char escapedCharacter(char c) noexcept
{
    switch (c) {
    case '"':
    case '\\':
    case '/': return c;
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return 0;
    }
}

/// Big-endian ones are told by the mark or by zeros in the even places, little-endian ones by zeros in the odd places.
std::optional<bool> isUtf16BigEndian(std::span<const std::uint8_t> bytes) noexcept
{
    if (bytes.size() < ShortestEncoded || bytes.size() % 2 != 0)
        return std::nullopt;
    if (bytes[0] == 0xFE && bytes[1] == 0xFF)
        return true;
    if (bytes[0] == 0xFF && bytes[1] == 0xFE)
        return false;
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    const std::size_t many = bytes.size() / 2 * 9 / 10, few = bytes.size() / 20;
    if (zeros[0] >= many && zeros[1] <= few)
        return true;
    if (zeros[1] >= many && zeros[0] <= few)
        return false;
    return std::nullopt;
}

} // namespace

std::size_t printablePrefix(std::span<const std::uint8_t> bytes) noexcept
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t length =
            bytes[at] < 0x80 ? (isPrintableAscii(bytes[at]) ? 1 : 0) : multibyteLength(bytes.subspan(at));
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

bool isPrintableText(std::span<const std::uint8_t> bytes) noexcept
{
    return !bytes.empty() && printablePrefix(bytes) == bytes.size();
}

std::string printableLine(std::string_view text)
{
    std::string line(text);
    line.push_back(' '); // behind it a cut character shows
    for (std::size_t at = 0; at < line.size();) {
        at += printablePrefix(bytesIn(line).subspan(at));
        if (at < line.size())
            line[at] = '?';
    }
    line.pop_back();
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c >= 0 && c < ' '; }, '?');
    return line;
}

std::optional<std::string> decodePercent(std::string_view text)
{
    std::size_t good = 0, bad = 0;
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1))
        ++(hexByte(text, at + 1) >= 0 ? good : bad);
    if (good == 0 || bad * 10 > good)
        return std::nullopt;
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int byte = text[i] == '%' ? hexByte(text, i + 1) : -1;
        out.push_back(byte >= 0 ? static_cast<char>(byte) : text[i]);
        i += byte >= 0 ? 2 : 0;
    }
    return out;
}

std::string decodeFormValue(std::string_view raw)
{
    std::string out;
    out.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const int byte = raw[i] == '%' ? hexByte(raw, i + 1) : -1;
        out.push_back(byte >= 0 ? static_cast<char>(byte) : raw[i] == '+' ? ' ' : raw[i]);
        i += byte >= 0 ? 2 : 0;
    }
    return out;
}

std::optional<std::string> decodeBase64(std::string_view text)
{
    if (text.size() < ShortestEncoded || !Base64Shape(text).isBase64)
        return std::nullopt;
    std::string out;
    out.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (const char c : text) {
        const Letter letter = letterOf(c);
        if (letter == Letter::Pad || letter == Letter::LineEnd)
            continue;
        held = held << 6 | sextet(c, letter);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out.push_back(static_cast<char>(held >> bits & 0xFF));
        }
    }
    if ((held & ((1U << bits) - 1)) != 0)
        return std::nullopt;
    return out;
}

bool looksLikeBase64(std::string_view text) noexcept
{
    constexpr std::size_t Shortest = 16;
    constexpr std::size_t FewestChangesPercent = 35; // 64 in encoded bytes, 10 to 20 in words, paths and numbers
    if (text.size() < Shortest)
        return false;
    const Base64Shape shape(text);
    const bool isMixed = shape.of(Letter::Upper) > 0 && shape.of(Letter::Lower) > 0 && shape.of(Letter::Digit) > 0;
    const bool isPath = shape.of(Letter::Slash) * 10 > text.size();
    const bool isSentence = shape.of(Letter::Space) > 1 + text.size() / 32; // "+" is 1 in 64
    return shape.isBase64 && isMixed && !isPath && !isSentence &&
           shape.changes * 100 >= text.size() * FewestChangesPercent;
}

std::string_view nextBase64Word(std::string_view text, std::size_t from, std::size_t shortest) noexcept
{
    const auto isLetter = [](char c) { return letterOf(c) <= Letter::Underscore; };
    while (from < text.size()) {
        std::size_t end = from;
        while (end < text.size() && isLetter(text[end]))
            ++end;
        std::size_t withPad = end;
        while (withPad < text.size() && withPad < end + 2 && text[withPad] == '=')
            ++withPad;
        if (end - from >= shortest)
            return text.substr(from, withPad - from);
        from = std::max(withPad, from + 1);
    }
    return {};
}

std::optional<std::string> decodeHex(std::string_view text)
{
    if (text.size() < ShortestEncoded || text.size() % 2 != 0)
        return std::nullopt;
    std::string out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int byte = hexByte(text, i);
        if (byte < 0)
            return std::nullopt;
        out.push_back(static_cast<char>(byte));
    }
    return out;
}

bool looksLikeHex(std::string_view text) noexcept
{
    constexpr std::size_t Shortest = 32;
    if (text.size() < Shortest || text.size() % 2 != 0)
        return false;
    bool hasUpper = false, hasLower = false, hasDigit = false;
    for (const char c : text) {
        if (hexValue(c) < 0)
            return false;
        hasDigit = hasDigit || c <= '9';
        hasUpper = hasUpper || (c >= 'A' && c <= 'F');
        hasLower = hasLower || c >= 'a';
    }
    return hasDigit && hasUpper != hasLower;
}

std::optional<std::string> decodeJsonEscapes(std::string_view text)
{
    if (text.find('\\') == std::string_view::npos)
        return std::nullopt;
    std::string out;
    out.reserve(text.size());
    Utf16Joiner joiner(out);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '\\' && i + 1 < text.size(); // at the very end it was cut
        if (isEscape && text[i + 1] == 'u') {
            const int high = hexByte(text, i + 2), low = hexByte(text, i + 4);
            if (high < 0 || low < 0)
                return std::nullopt;
            joiner.add(static_cast<std::uint32_t>(high * 256 + low));
            i += 5;
            continue;
        }
        joiner.end();
        const char meant = isEscape ? escapedCharacter(text[i + 1]) : text[i];
        if (meant == 0 && isEscape)
            return std::nullopt;
        out.push_back(meant);
        i += isEscape ? 1 : 0;
    }
    joiner.end();
    return out;
}

std::optional<std::string> decodeQuotedPrintable(std::string_view text)
{
    std::size_t escapes = 0, softBreaks = 0;
    bool areTwoAdjacent = false;
    for (std::size_t at = text.find('='); at != std::string_view::npos; at = text.find('=', at + 1)) {
        const std::string_view rest = text.substr(at + 1);
        if (hexByte(text, at + 1) >= 0) {
            ++escapes;
            areTwoAdjacent = areTwoAdjacent || (rest.size() > 2 && rest[2] == '=' && hexByte(text, at + 4) >= 0);
        } else if (rest.starts_with("\r\n") || rest.starts_with('\n')) {
            ++softBreaks;
        } else {
            return std::nullopt;
        }
    }
    const bool isPlausible = (escapes >= 3 && areTwoAdjacent) || (softBreaks > 0 && escapes > 0);
    return isPlausible ? std::optional(unquoted(text)) : std::nullopt;
}

std::string decodeToldQuotedPrintable(std::string_view text)
{
    return unquoted(text);
}

std::optional<std::string> decodeUtf16(std::span<const std::uint8_t> bytes)
{
    const std::optional<bool> isBigEndian = isUtf16BigEndian(bytes);
    if (!isBigEndian)
        return std::nullopt;
    const bool hasMark = bytes[0] >= 0xFE && bytes[0] + bytes[1] == 0xFE + 0xFF;
    std::string out;
    out.reserve(bytes.size());
    Utf16Joiner joiner(out);
    for (std::size_t i = hasMark ? 2 : 0; i + 1 < bytes.size(); i += 2) {
        const std::uint32_t high = bytes[i + (*isBigEndian ? 0 : 1)], low = bytes[i + (*isBigEndian ? 1 : 0)];
        joiner.add(high << 8 | low);
    }
    joiner.end();
    return out;
}

} // namespace waybill
