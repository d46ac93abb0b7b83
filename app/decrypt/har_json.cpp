// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/har_json.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <utility>

namespace waybill {

namespace {

constexpr std::uint32_t Replacement = 0xFFFD;
constexpr std::size_t LongestWord = 64; // numbers and literals; longer runs are no JSON

bool isSpace(int byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool isHighHalf(std::uint32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowHalf(std::uint32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// RFC 3629 §3.
void appendUtf8(std::uint32_t point, std::string& out)
{
    const auto byte = [&out](std::uint32_t value) { out += static_cast<char>(value); };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xC0 | point >> 6);
        byte(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        byte(0xE0 | point >> 12);
        byte(0x80 | (point >> 6 & 0x3F));
        byte(0x80 | (point & 0x3F));
    } else {
        byte(0xF0 | point >> 18);
        byte(0x80 | (point >> 12 & 0x3F));
        byte(0x80 | (point >> 6 & 0x3F));
        byte(0x80 | (point & 0x3F));
    }
}

bool isWordByte(int byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
           byte == '+' || byte == '-' || byte == '.' || byte == '_';
}

} // namespace

void HarJson::fail(std::string why)
{
    if (m_problem.empty())
        m_problem = std::move(why);
}

int HarJson::peek()
{
    if (!m_problem.empty())
        return NoByte;
    while (m_at >= m_block.size()) {
        m_before += m_block.size();
        m_at = 0;
        m_block = m_source.next();
        if (!m_block.empty())
            continue;
        fail(m_source.state() == SourceState::Failed ? m_source.failure().message : "the file ends here");
        return NoByte;
    }
    return m_block[m_at];
}

int HarJson::peekBehindSpace()
{
    if (!m_hasStarted) {
        m_hasStarted = true;
        for (const int mark : {0xEF, 0xBB, 0xBF}) {
            if (peek() != mark)
                break;
            take();
        }
    }
    int byte = peek();
    while (isSpace(byte)) {
        take();
        byte = peek();
    }
    return byte;
}

bool HarJson::enter(char opening)
{
    if (peekBehindSpace() != opening) {
        skip();
        return false;
    }
    if (m_open.size() >= DeepestNesting) {
        fail(fmt::format("values are nested deeper than {} levels", DeepestNesting));
        return false;
    }
    take();
    m_open.push_back(opening == '{' ? '}' : ']');
    m_isValueNext = false;
    return true;
}

void HarJson::finishValue()
{
    if (m_isValueNext)
        skip();
}

/// Passes over commas; true when what is open ends, or nothing more can be read.
bool HarJson::isAtEndOf(char closing)
{
    finishValue();
    int byte = peekBehindSpace();
    while (byte == ',') {
        take();
        byte = peekBehindSpace();
    }
    if (byte == NoByte)
        return true;
    if (byte != closing || m_open.empty() || m_open.back() != closing)
        return false;
    take();
    m_open.pop_back();
    return true;
}

bool HarJson::nextKey(std::string& key)
{
    if (isAtEndOf('}'))
        return false;
    if (peek() != '"') {
        fail("the name of a member was expected");
        return false;
    }
    bool isCut = false;
    key = string(LongestKey, isCut);
    if (peekBehindSpace() != ':') {
        fail("a colon was expected");
        return false;
    }
    take();
    m_isValueNext = true;
    return m_problem.empty();
}

bool HarJson::nextElement()
{
    if (isAtEndOf(']'))
        return false;
    if (const int byte = peek(); byte == '}' || byte == ':') {
        fail("a value was expected");
        return false;
    }
    m_isValueNext = true;
    return true;
}

HarJson::Text HarJson::text(std::size_t longest)
{
    Text found;
    const int byte = peekBehindSpace();
    if (byte == '"') {
        found.isText = true;
        found.value = string(longest, found.isCut);
        m_isValueNext = false;
    } else if (byte == '-' || (byte >= '0' && byte <= '9')) {
        found.value = word(longest);
        m_isValueNext = false;
    } else {
        skip();
    }
    return found;
}

std::optional<double> HarJson::number()
{
    const std::string digits = text(LongestWord).value;
    double value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc() || rest != end || digits.empty() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Without recursion, so that depth costs a byte a level.
void HarJson::skip()
{
    m_isValueNext = false;
    const std::size_t outside = m_open.size();
    do {
        const int byte = peekBehindSpace();
        bool isCut = false;
        if (byte == NoByte)
            return;
        if (byte == '"') {
            (void)string(0, isCut);
        } else if (byte == '{' || byte == '[') {
            if (m_open.size() >= DeepestNesting)
                return fail(fmt::format("values are nested deeper than {} levels", DeepestNesting));
            take();
            m_open.push_back(byte == '{' ? '}' : ']');
        } else if (byte == '}' || byte == ']') {
            if (m_open.size() == outside || m_open.back() != byte)
                return fail("brackets do not match");
            take();
            m_open.pop_back();
        } else if ((byte == ',' || byte == ':') && m_open.size() > outside) {
            take();
        } else if (word(LongestWord).empty()) {
            return fail("no value can be read here");
        }
    } while (m_open.size() > outside);
}

std::string HarJson::word(std::size_t longest)
{
    std::string found;
    for (int byte = peek(); isWordByte(byte) && found.size() < longest; byte = peek()) {
        found += static_cast<char>(byte);
        take();
    }
    return found;
}

std::string HarJson::string(std::size_t longest, bool& isCut)
{
    constexpr std::size_t LongestPoint = 4; // bytes of one in UTF-8
    std::string out;
    take(); // the quote
    m_half = 0;
    for (int byte = peek(); byte != '"'; byte = peek()) {
        if (byte == NoByte)
            return out;
        const auto rest = m_block.subspan(m_at);
        const auto special =
            std::find_if(rest.begin(), rest.end(), [](std::uint8_t b) { return b == '"' || b == '\\'; });
        const auto plain = static_cast<std::size_t>(special - rest.begin());
        if (plain > 0) {
            if (std::exchange(m_half, 0) != 0)
                appendUtf8(Replacement, out);
            out.append(reinterpret_cast<const char*>(rest.data()), std::min(plain, longest + LongestPoint));
            m_at += plain;
        } else {
            take(); // the backslash
            escape(out);
        }
        isCut = isCut || out.size() > longest;
        out.resize(std::min(out.size(), longest));
    }
    if (std::exchange(m_half, 0) != 0)
        appendUtf8(Replacement, out);
    isCut = isCut || out.size() > longest;
    out.resize(std::min(out.size(), longest));
    take();
    return out;
}

void HarJson::escape(std::string& out)
{
    constexpr std::string_view Letters = "bfnrt", Meanings = "\b\f\n\r\t";
    const int letter = peek();
    if (letter == NoByte)
        return;
    take();
    if (letter == 'u') {
        appendCodePoint(hexDigits(), out);
        return;
    }
    if (std::exchange(m_half, 0) != 0)
        appendUtf8(Replacement, out);
    const std::size_t known = Letters.find(static_cast<char>(letter));
    out += known == std::string_view::npos ? static_cast<char>(letter) : Meanings[known];
}

/// Four of them; fewer give what they are, since the next byte is then read as text.
std::uint32_t HarJson::hexDigits()
{
    std::uint32_t value = 0;
    for (int count = 0; count < 4; ++count) {
        const int byte = peek();
        const int digit = byte >= '0' && byte <= '9'   ? byte - '0'
                          : byte >= 'a' && byte <= 'f' ? byte - 'a' + 10
                          : byte >= 'A' && byte <= 'F' ? byte - 'A' + 10
                                                       : NoByte;
        if (digit == NoByte)
            break;
        value = value << 4 | static_cast<std::uint32_t>(digit);
        take();
    }
    return value;
}

void HarJson::appendCodePoint(std::uint32_t unit, std::string& out)
{
    const std::uint32_t half = std::exchange(m_half, 0);
    if (half != 0 && isLowHalf(unit)) {
        appendUtf8(0x10000 + ((half - 0xD800) << 10) + (unit - 0xDC00), out);
        return;
    }
    if (half != 0)
        appendUtf8(Replacement, out);
    if (isHighHalf(unit))
        m_half = unit;
    else
        appendUtf8(isLowHalf(unit) ? Replacement : unit, out);
}

} // namespace waybill
