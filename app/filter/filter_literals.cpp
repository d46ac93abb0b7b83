// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filter_literals.h"

#include "base/country_code.h"
#include "base/format.h"
#include "base/timestamp.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <limits>
#include <optional>

namespace waybill {

namespace {

using Literal = tl::expected<FilterValue, FilterProblem>;

struct Unit {
    std::string_view text;
    std::uint64_t factor;
};

constexpr std::uint64_t Second = 1'000'000'000;
constexpr std::array<Unit, 12> AmountUnits{{{"", 1},
                                            {"k", 1'000},
                                            {"K", 1'000},
                                            {"M", 1'000'000},
                                            {"G", 1'000'000'000},
                                            {"T", 1'000'000'000'000},
                                            {"Ki", std::uint64_t{1} << 10},
                                            {"Mi", std::uint64_t{1} << 20},
                                            {"Gi", std::uint64_t{1} << 30},
                                            {"Ti", std::uint64_t{1} << 40}}};
constexpr std::array<Unit, 10> TimeUnits{{{"", Second},
                                          {"s", Second},
                                          {"ms", 1'000'000},
                                          {"us", 1'000},
                                          {"µs", 1'000},
                                          {"ns", 1},
                                          {"min", 60 * Second},
                                          {"h", 3600 * Second},
                                          {"d", 86'400 * Second}}};

std::string shown(const FilterToken& token)
{
    return printableText(token.text.substr(0, 80));
}

Literal fail(const FilterToken& token, std::string sentence)
{
    return tl::unexpected(FilterProblem{std::move(sentence), token.offset, token.source.size()});
}

/// "12", "1.5k", "250ms" in the smallest unit; none when it is none of these, too large, or not whole.
template <std::size_t Size>
std::optional<std::uint64_t> amountOf(std::string_view text, const std::array<Unit, Size>& units)
{
    std::uint64_t whole = 0, part = 0, partUnit = 1;
    std::size_t at = 0;
    constexpr std::uint64_t Most = std::numeric_limits<std::uint64_t>::max();
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        const auto digit = static_cast<std::uint64_t>(text[at] - '0');
        if (whole > (Most - digit) / 10)
            return std::nullopt;
        whole = whole * 10 + digit;
    }
    if (at == 0)
        return std::nullopt;
    if (at + 1 < text.size() && text[at] == '.') {
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9' && partUnit < Second; ++at) {
            part = part * 10 + static_cast<std::uint64_t>(text[at] - '0');
            partUnit *= 10;
        }
    }
    const std::string_view name = text.substr(at);
    const auto unit = std::find_if(units.begin(), units.end(), [name](const Unit& u) { return u.text == name; });
    if (unit == units.end() || unit->factor == 0 || whole > Most / unit->factor / 2)
        return unit != units.end() && unit->factor == 1 && part == 0 ? std::optional(whole) : std::nullopt;
    std::uint64_t rest = 0; // part * factor / partUnit, without overflow: both are below 2^41
    if (part % partUnit != 0) {
        const std::uint64_t high = part * (unit->factor / partUnit), low = part * (unit->factor % partUnit) / partUnit;
        if (unit->factor < partUnit && part * unit->factor % partUnit != 0)
            return std::nullopt; // 1.5 is no number of bytes
        rest = high + low;
    }
    return whole * unit->factor + rest;
}

std::optional<std::uint64_t> hexadecimal(std::string_view text)
{
    constexpr std::size_t MostDigits = 16;
    if (text.size() < 3 || text.size() > MostDigits + 2 || text[0] != '0' || (text[1] | 0x20) != 'x')
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : text.substr(2)) {
        const char lower = static_cast<char>(c | 0x20);
        const bool isDigit = c >= '0' && c <= '9';
        if (!isDigit && (lower < 'a' || lower > 'f'))
            return std::nullopt;
        value = value << 4 | static_cast<std::uint64_t>(isDigit ? c - '0' : lower - 'a' + 10);
    }
    return value;
}

Literal number(const FilterToken& token, const FilterField& field)
{
    std::string_view text = token.text;
    if (text.size() > 1 && text.back() == 'B')
        text.remove_suffix(1);
    std::optional<std::uint64_t> value = hexadecimal(token.text);
    if (!value && token.text.size() > 1 && token.text[0] == '0' && token.text[1] >= '0' && token.text[1] <= '9')
        return fail(token,
                    fmt::format("Write “{}” without 0 in front; Wireshark would read it as octal", shown(token)));
    if (!value)
        value = amountOf(text, AmountUnits);
    if (!value)
        return fail(token, fmt::format("“{}” is not a whole number, as “{}” is; write 1500, 0x5dc, 1.5k or 2Mi",
                                       shown(token), field.name));
    FilterValue result;
    result.number = *value;
    return result;
}

Literal duration(const FilterToken& token, const FilterField& field)
{
    const std::optional<std::uint64_t> value = amountOf(token.text, TimeUnits);
    if (!value || *value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return fail(token,
                    fmt::format("“{}” is not a length of time, as “{}” is; write 2.5 (seconds), 250ms, 5min, 2h or 1d",
                                shown(token), field.name));
    FilterValue result;
    result.ns = static_cast<std::int64_t>(*value);
    return result;
}

Literal moment(const FilterToken& token)
{
    std::string text = token.text;
    if (text.size() > 4 && text.ends_with(" UTC"))
        text.resize(text.size() - 4);
    constexpr std::size_t DateLength = 10; // "2014-08-10"
    if (text.size() > DateLength && text[DateLength] == ' ')
        text[DateLength] = 'T';
    const std::optional<Timestamp> time = parseTimestamp(text);
    if (!time)
        return fail(token,
                    fmt::format("“{}” is not a time; write \"2014-08-10 14:02:03\" (UTC) or 2014-08-10T14:02:03+05:30",
                                shown(token)));
    FilterValue result;
    result.ns = time->ns;
    return result;
}

Literal address(const FilterToken& token, FieldType type)
{
    const std::size_t slash = token.text.find('/');
    const std::optional<IpAddress> parsed = IpAddress::parse(std::string_view(token.text).substr(0, slash));
    const std::string_view kind = type == FieldType::AddressV4   ? "an IPv4 address"
                                  : type == FieldType::AddressV6 ? "an IPv6 address"
                                                                 : "an address";
    if (!parsed)
        return fail(token, fmt::format("“{}” is not {}; names are not looked up, ask for them with “name”",
                                       shown(token), kind));
    if ((type == FieldType::AddressV4 && !parsed->isV4()) || (type == FieldType::AddressV6 && !parsed->isV6()))
        return fail(token, fmt::format("“{}” is not {}; ip… fields are IPv4, ipv6… fields IPv6, “address” is both",
                                       shown(token), kind));
    FilterValue result;
    result.address = *parsed;
    const std::uint64_t bits = parsed->isV4() ? 32 : 128;
    result.prefixLength = static_cast<std::uint8_t>(bits);
    if (slash == std::string::npos)
        return result;
    const std::optional<std::uint64_t> prefix =
        amountOf(std::string_view(token.text).substr(slash + 1), std::array<Unit, 1>{{{"", 1}}});
    if (!prefix || *prefix > bits)
        return fail(token,
                    fmt::format("The network “{}” needs a number from 0 to {} behind the /", shown(token), bits));
    result.prefixLength = static_cast<std::uint8_t>(*prefix);
    return result;
}

Literal mac(const FilterToken& token)
{
    const std::optional<MacAddress> parsed = MacAddress::parse(token.text);
    if (!parsed)
        return fail(token, fmt::format("“{}” is not a MAC address; write aa:bb:cc:dd:ee:ff", shown(token)));
    FilterValue result;
    result.mac = *parsed;
    return result;
}

Literal country(const FilterToken& token)
{
    FilterValue result;
    const std::string wanted = asciiLower(token.text);
    if (const auto code = CountryCode::parse(token.text)) {
        result.text = code->toString();
        return result;
    }
    for (char first = 'A'; first <= 'Z' && result.text.empty(); ++first)
        for (char second = 'A'; second <= 'Z'; ++second)
            if (asciiLower(countryName(CountryCode(first, second))) == wanted)
                result.text = CountryCode(first, second).toString();
    if (result.text.empty())
        return fail(token,
                    fmt::format("No country is called “{}”; write its two letters, such as CN, or its English name",
                                shown(token)));
    return result;
}

Literal truth(const FilterToken& token, const FilterField& field)
{
    const std::string text = asciiLower(token.text);
    FilterValue result;
    result.number = text == "1" || text == "true" || text == "yes" ? 1 : 0;
    if (result.number == 0 && text != "0" && text != "false" && text != "no")
        return fail(token, fmt::format("“{}” is yes or no: write 1 or 0, true or false", field.name));
    return result;
}

Literal keyword(const FilterToken& token, const FilterField& field)
{
    const std::vector<std::string_view> known = fieldKeywords(field.id);
    FilterValue result;
    result.text = asciiLower(token.text);
    if (std::find(known.begin(), known.end(), result.text) != known.end())
        return result;
    return fail(token,
                fmt::format("“{}” is never “{}”; it is one of {}", field.name, shown(token), fmt::join(known, ", ")));
}

/// "47:45:54" as three bytes; a word of another form is taken as it stands.
std::string bytesOf(const FilterToken& token)
{
    const std::string& text = token.text;
    if (token.kind != FilterToken::Kind::Word || text.size() < 5 || text.size() % 3 != 2)
        return text;
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); at += 3) {
        const std::optional<std::uint64_t> byte = hexadecimal("0x" + text.substr(at, 2));
        if (!byte || (at + 2 < text.size() && text[at + 2] != ':'))
            return text;
        bytes += static_cast<char>(*byte);
    }
    return bytes;
}

Literal textual(const FilterToken& token, const FilterField& field)
{
    if (token.problem)
        return tl::unexpected(*token.problem);
    FilterValue result;
    result.text = field.type == FieldType::Bytes  ? bytesOf(token)
                  : field.type == FieldType::Name ? asciiLower(token.text)
                                                  : token.text;
    return result;
}

} // namespace

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

Literal literalOf(const FilterToken& token, const FilterField& field, FilterOp op)
{
    if (op == FilterOp::Contains)
        return textual(token, field);
    switch (field.type) {
    case FieldType::Number: return number(token, field);
    case FieldType::Duration: return duration(token, field);
    case FieldType::Time: return moment(token);
    case FieldType::AddressV4:
    case FieldType::AddressV6:
    case FieldType::AddressAny: return address(token, field.type);
    case FieldType::Mac: return mac(token);
    case FieldType::Country: return country(token);
    case FieldType::Truth: return truth(token, field);
    case FieldType::Keyword: return keyword(token, field);
    case FieldType::Name:
    case FieldType::Text:
    case FieldType::Bytes:
    case FieldType::Protocol: break;
    }
    return textual(token, field);
}

Literal rangeOf(FilterValue from, const FilterValue& to, const FilterToken& end, const FilterField& field)
{
    from.isRange = true;
    from.upTo = to.number;
    from.upToNs = to.ns;
    from.upToAddress = to.address;
    from.upToMac = to.mac;
    from.upToText = to.text;
    bool isAscending = from.number <= to.number && from.ns <= to.ns && from.mac <= to.mac && from.text <= to.text;
    if (field.type == FieldType::AddressV4 || field.type == FieldType::AddressV6 || field.type == FieldType::AddressAny)
        isAscending = from.address <= to.address && from.address.family() == to.address.family();
    if (!isAscending)
        return fail(end, "The range ends before it begins");
    return from;
}

} // namespace waybill
