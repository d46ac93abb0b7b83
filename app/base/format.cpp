// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"

#include "base/timestamp.h"
#include "base/wording.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::string_view NarrowSpace = "\u202F";
constexpr std::string_view NoBreakSpace = "\u00A0";

struct Utf8Step {
    char32_t codePoint;
    std::size_t length; ///< 0: not well-formed here
};

// RFC 3629 §4: shortest forms only, no surrogates.
Utf8Step decodeUtf8(std::string_view bytes)
{
    const auto at = [&bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = at(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length)
        return {0, 0};
    char32_t value = lead & (0x7F >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return {0, 0};
        value = value << 6 | (at(i) & 0x3Fu);
    }
    constexpr std::array<char32_t, 5> Smallest{0, 0, 0x80, 0x800, 0x10000};
    if (value < Smallest[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {0, 0};
    return {value, length};
}

// Characters that are invisible or reorder text: they could make an address read as another.
bool isUnsafe(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0x061C ||
           (c >= 0xE0000 && c <= 0xE0FFF) || (c >= 0xFFF9 && c <= 0xFFFB);
}

} // namespace

std::string bytesText(std::uint64_t bytes)
{
    if (bytes < 1000)
        return fmt::format("{}{}B", bytes, NoBreakSpace);
    constexpr std::array<std::string_view, 6> Units{"kB", "MB", "GB", "TB", "PB", "EB"};
    double value = static_cast<double>(bytes) / 1000.0;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < Units.size()) {
        value /= 1000.0;
        ++unit;
    }
    if (value < 9.95)
        return fmt::format("{:.1f}{}{}", value, NoBreakSpace, Units[unit]);
    return fmt::format("{:.0f}{}{}", value, NoBreakSpace, Units[unit]);
}

std::string countText(std::uint64_t count)
{
    if (wording() != nullptr)
        return wording()->count(count);
    std::string digits = fmt::format("{}", count);
    for (std::size_t position = digits.size(); position > 3;) {
        position -= 3;
        digits.insert(position, NarrowSpace);
    }
    return digits;
}

std::string countedText(std::uint64_t count, std::string_view one, std::string_view many)
{
    return say("{} {}", countText(count), said(count == 1 ? one : many));
}

std::string durationText(std::int64_t ns)
{
    const std::int64_t magnitude = ns < 0 ? -(ns + 1) : ns;
    const std::int64_t seconds = magnitude / NsPerSecond;
    const char* sign = ns < 0 ? "-" : "";
    if (seconds >= 240 * 3600)
        return say("{}{} days", sign, countText(static_cast<std::uint64_t>(seconds / 86400)));
    if (seconds >= 3600)
        return say("{}{} h {:02} min", sign, seconds / 3600, seconds / 60 % 60);
    if (seconds >= 60)
        return say("{}{} min {:02} s", sign, seconds / 60, seconds % 60);
    if (magnitude >= 9'950'000'000) // what lies below ten by less would read "10.0 s"
        return say("{}{} s", sign, std::max<std::int64_t>(seconds, 10));
    if (magnitude < NsPerSecond / 1000)
        return "0 s";
    if (magnitude < NsPerSecond / 10)
        return say("{}{} ms", sign, magnitude / (NsPerSecond / 1000));
    return say("{}{:.1f} s", sign, static_cast<double>(magnitude) / static_cast<double>(NsPerSecond));
}

std::string shareText(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0 || part == 0)
        return "0 %";
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    if (percent < 1.0)
        return said("less than 1 %");
    if (part < whole && percent > 99.0)
        return said("over 99 %");
    return fmt::format("{:.0f} %", percent);
}

std::string printableText(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    while (!bytes.empty()) {
        const auto [codePoint, length] = decodeUtf8(bytes);
        if (length == 0)
            out += fmt::format("\\x{:02X}", static_cast<unsigned char>(bytes[0]));
        else if (codePoint == U'\\')
            out += "\\\\";
        else if (isUnsafe(codePoint))
            out += codePoint < 0x100 ? fmt::format("\\x{:02X}", static_cast<std::uint32_t>(codePoint))
                                     : fmt::format("\\u{{{:X}}}", static_cast<std::uint32_t>(codePoint));
        else
            out.append(bytes.substr(0, length));
        bytes.remove_prefix(length == 0 ? 1 : length);
    }
    return out;
}

std::string printableName(std::string_view name)
{
    const bool isEscaped = std::all_of(name.begin(), name.end(), [](char c) { return c >= ' ' && c < 0x7F; });
    return isEscaped ? std::string(name) : printableText(name);
}

} // namespace waybill
