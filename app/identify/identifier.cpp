// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/identifier.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <phonenumbers/phonenumberutil.h>

namespace waybill {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t ShownCharacters = 4;
// A shorter text stands in traffic by chance too often (methods of this project, false positives).
constexpr std::size_t MinTextCharacters = 8;
constexpr std::string_view Digits = "0123456789";
constexpr std::string_view HexDigits = "0123456789abcdefABCDEF";
constexpr std::string_view Spaces = " \t\r\n\f\v";

struct KindWords {
    IdentifierKind kind;
    std::string_view key;
    std::string_view name;
};

constexpr std::array<KindWords, 13> Kinds{{
    {IdentifierKind::Imei, "imei", "IMEI"},
    {IdentifierKind::Meid, "meid", "MEID"},
    {IdentifierKind::Imsi, "imsi", "IMSI"},
    {IdentifierKind::Iccid, "iccid", "ICCID"},
    {IdentifierKind::Phone, "phone", "phone number"},
    {IdentifierKind::Email, "email", "e-mail address"},
    {IdentifierKind::Mac, "mac", "MAC address"},
    {IdentifierKind::AndroidId, "android_id", "Android ID"},
    {IdentifierKind::AdId, "ad_id", "advertising ID"},
    {IdentifierKind::Serial, "serial", "serial number"},
    {IdentifierKind::Location, "location", "location"},
    {IdentifierKind::Contact, "contact", "contact"},
    {IdentifierKind::Canary, "canary", "canary text"},
}};

bool isContinuation(char c) // of a UTF-8 character
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t characterCount(std::string_view text)
{
    return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isContinuation));
}

/// Its last four characters behind "…", when that hides at least as much as it shows; else "".
std::string lastCharacters(std::string_view text)
{
    if (characterCount(text) < 2 * ShownCharacters)
        return {};
    std::size_t begin = text.size();
    for (std::size_t shown = 0; shown < ShownCharacters; shown += isContinuation(text[begin]) ? 0 : 1)
        --begin;
    return fmt::format("…{}", text.substr(begin));
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(Spaces);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(Spaces) - begin + 1);
}

std::string without(std::string_view text, std::string_view separators)
{
    std::string kept;
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept),
                 [&](char c) { return separators.find(c) == std::string_view::npos; });
    return kept;
}

bool isMadeOf(std::string_view text, std::string_view characters)
{
    return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

bool isAll(std::string_view text, char c)
{
    return text.find_first_not_of(c) == std::string_view::npos;
}

std::string cased(std::string_view text, char first, int by)
{
    std::string result(text);
    for (char& c : result)
        c = c >= first && c <= first + 25 ? static_cast<char>(c + by) : c;
    return result;
}

/// One value on its way through its check.
struct Candidate {
    IdentifierKind kind;
    std::string_view text; ///< without space around it

    /// "the IMEI …2581 " and `what`; only numbers show their end: four characters of an address would say much of it.
    [[nodiscard]] Failure wrong(std::string_view what, std::string_view shown = {}) const
    {
        const std::string end = lastCharacters(shown);
        return Failure(Error{ErrorCode::InvalidArgument,
                             fmt::format("the {}{}{} {}", kindName(kind), end.empty() ? "" : " ", end, what)});
    }
    [[nodiscard]] Identifier as(std::string normal, std::string note = {}) const
    {
        return {kind, std::string(text), std::move(normal), std::move(note)};
    }
};

Result<Identifier> checkImei(const Candidate& value)
{
    const std::string digits = without(value.text, " -");
    if (!isMadeOf(digits, Digits))
        return value.wrong("must be digits only; spaces and dashes may stand between them");
    if (digits.size() < 14 || digits.size() > 16)
        return value.wrong(fmt::format("has {} digits; expected are 14, 15 with the check digit, or 16 with the "
                                       "software version",
                                       digits.size()),
                           digits);
    if (isAll(digits, '0'))
        return value.wrong("is all zeros, which is what a handset without one answers");
    const std::string_view body = std::string_view(digits).substr(0, 14);
    const char check = luhnDigit(body);
    if (digits.size() == 15 && digits[14] != check)
        return value.wrong(fmt::format("ends with check digit {}, but its other digits call for {}: a digit is wrong",
                                       digits[14], check),
                           digits);
    return value.as(fmt::format("{}{}", body, check));
}

Result<Identifier> checkMeid(const Candidate& value)
{
    const std::string digits = without(value.text, " -");
    if (!isMadeOf(digits, HexDigits))
        return value.wrong("must be hexadecimal digits (0-9, A-F); spaces and dashes may stand between them");
    if (digits.size() != 14)
        return value.wrong(fmt::format("has {} digits; expected are 14", digits.size()), digits);
    if (isAll(digits, '0'))
        return value.wrong("is all zeros, which is what a handset without one answers");
    return value.as(upperCased(digits));
}

Result<Identifier> checkImsi(const Candidate& value)
{
    const std::string digits = without(value.text, " -");
    if (!isMadeOf(digits, Digits))
        return value.wrong("must be digits only; spaces and dashes may stand between them");
    if (digits.size() != 14 && digits.size() != 15)
        return value.wrong(fmt::format("has {} digits; expected are 14 or 15", digits.size()), digits);
    return value.as(digits);
}

Result<Identifier> checkIccid(const Candidate& value)
{
    std::string digits = without(value.text, " -");
    if (digits.size() == 20 && (digits.back() == 'F' || digits.back() == 'f'))
        digits.pop_back(); // fills the last half byte on the card
    if (!isMadeOf(digits, Digits))
        return value.wrong("must be digits only; spaces and dashes may stand between them");
    if (digits.size() != 19 && digits.size() != 20)
        return value.wrong(fmt::format("has {} digits; expected are 19 or 20", digits.size()), digits);
    if (digits.compare(0, 2, "89") != 0)
        return value.wrong("must begin with 89, as all SIM cards do", digits);
    const char check = luhnDigit(std::string_view(digits).substr(0, digits.size() - 1));
    if (digits.back() != check)
        return value.wrong(fmt::format("ends with check digit {}, but its other digits call for {}: a digit is wrong",
                                       digits.back(), check),
                           digits);
    return value.as(digits);
}

std::string_view wrongInNumber(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR: return "begins with a country code that is not in use";
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN: return "has too few digits";
    case PhoneNumberUtil::TOO_LONG_NSN: return "has too many digits";
    default: return "is not one; expected is + with country code and digits, like \"+49 30 …\"";
    }
}

Result<Identifier> checkPhone(const Candidate& value)
{
    const std::string digits = without(value.text, " -().");
    if (value.text.empty() || value.text.front() != '+')
        return value.wrong("must begin with + and the country code, like \"+49 30 …\": without them it has many owners",
                           isMadeOf(digits, Digits) ? digits : std::string());
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const auto error = util.Parse(std::string(value.text), "ZZ", &number); // ZZ: no country is assumed
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return value.wrong(wrongInNumber(error));
    const auto possible = util.IsPossibleNumberWithReason(number);
    if (possible == PhoneNumberUtil::TOO_LONG)
        return value.wrong("has too many digits for its country", digits);
    if (possible != PhoneNumberUtil::IS_POSSIBLE) // not "valid": made-up numbers of tests lie in ranges not given out
        return value.wrong("has too few digits for its country, or a number of them not used there", digits);
    std::string normal;
    util.Format(number, PhoneNumberUtil::E164, &normal);
    return value.as(normal);
}

bool isDomain(std::string_view domain)
{
    if (domain.find('.') == std::string_view::npos || domain.front() == '.' || domain.back() == '.')
        return false;
    const auto isAllowed = [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' ||
               c == '.';
    };
    return domain.find("..") == std::string_view::npos && std::all_of(domain.begin(), domain.end(), isAllowed);
}

Result<Identifier> checkEmail(const Candidate& value)
{
    const std::string text = lowerCased(value.text);
    const std::size_t at = text.find('@');
    if (at == std::string::npos || text.find('@', at + 1) != std::string::npos)
        return value.wrong("must have one @, as in name@example.com");
    const auto isBad = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; };
    if (at == 0 || at > 64 || std::any_of(text.begin(), text.end(), isBad)) // 64: RFC 5321 §4.5.3.1.1
        return value.wrong("needs a name of 1 to 64 characters without spaces before its @");
    if (!isDomain(std::string_view(text).substr(at + 1)))
        return value.wrong("needs a domain behind its @, as in name@example.com");
    return value.as(text);
}

/// Hexadecimal digits in groups of 2, 4 or 6 behind one kind of separator, or all together.
bool isGroupedEvenly(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(HexDigits);
    if (first == std::string_view::npos)
        return true;
    if (first != 2 && first != 4 && first != 6)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isSeparator = i % (first + 1) == first;
        if (isSeparator != (HexDigits.find(text[i]) == std::string_view::npos) ||
            (isSeparator && text[i] != text[first]))
            return false;
    }
    return true;
}

Result<Identifier> checkMac(const Candidate& value)
{
    const std::string digits = lowerCased(without(value.text, ":-. "));
    if (!isMadeOf(digits, HexDigits) || !isGroupedEvenly(value.text))
        return value.wrong("must be hexadecimal digits in pairs, like aa:bb:cc:dd:ee:ff");
    if (digits.size() != 12)
        return value.wrong(fmt::format("has {} digits; expected are 12", digits.size()), digits);
    if (isAll(digits, '0') || isAll(digits, 'f'))
        return value.wrong("is the address of no device");
    if (digits == "020000000000")
        return value.wrong("is what Android tells apps in its place; the real one stands in Settings › About phone");
    return value.as(digits);
}

Result<Identifier> checkAndroidId(const Candidate& value)
{
    const std::string digits = lowerCased(value.text);
    if (!isMadeOf(digits, HexDigits))
        return value.wrong("must be hexadecimal digits (0-9, a-f) only");
    if (digits.size() != 15 && digits.size() != 16)
        return value.wrong(fmt::format("has {} digits; expected are 16", digits.size()), digits);
    if (isAll(digits, '0') || digits == "9774d56d682e549c") // the second: a fault of Android 2.2
        return value.wrong("is one that many handsets share");
    if (digits.size() == 15)
        return value.as("0" + digits, "the Android ID has 15 digits: taken as one that lost its leading zero");
    return value.as(digits);
}

Result<Identifier> checkAdId(const Candidate& value)
{
    constexpr std::array<std::size_t, 4> Dashes{8, 13, 18, 23}; // RFC 9562 §4
    std::string text = lowerCased(value.text);
    if (text.size() == 32 && isMadeOf(text, HexDigits)) {
        for (const std::size_t dash : Dashes)
            text.insert(dash, 1, '-');
    }
    bool isUuid = text.size() == 36 && without(text, "-").size() == 32 && isMadeOf(without(text, "-"), HexDigits);
    for (const std::size_t dash : Dashes)
        isUuid = isUuid && text[dash] == '-';
    if (!isUuid)
        return value.wrong("must be 32 hexadecimal digits, with dashes 8-4-4-4-12 or without");
    if (isAll(text, '0') || isAll(without(text, "-"), '0'))
        return value.wrong("is all zeros, which is what a handset tells when the user has switched it off");
    return value.as(text);
}

Result<Identifier> checkText(const Candidate& value)
{
    const std::size_t count = characterCount(value.text);
    if (count < MinTextCharacters)
        return value.wrong(fmt::format("has {} characters; expected are at least {}: a shorter text is found by chance",
                                       count, MinTextCharacters));
    return value.as(std::string(value.text));
}

Result<Identifier> checkSerial(const Candidate& value)
{
    const auto isBad = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; };
    if (std::any_of(value.text.begin(), value.text.end(), isBad))
        return value.wrong("must be one word without spaces");
    if (lowerCased(value.text) == "0123456789abcdef" || isAll(value.text, '0'))
        return value.wrong("is one that many handsets share");
    if (lowerCased(value.text) == "unavailable")
        return value.wrong("is what a handset answers that keeps it back");
    return checkText(value);
}

std::optional<double> degrees(std::string_view text, double most)
{
    text = trimmed(text);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && std::isfinite(number) && std::abs(number) <= most ? std::optional(number) : std::nullopt;
}

Result<Identifier> checkLocation(const Candidate& value)
{
    const std::size_t comma = value.text.find(',');
    if (comma == std::string_view::npos)
        return value.wrong("must be latitude, comma, longitude in degrees, like \"52.5, 13.4\"");
    const auto latitude = degrees(value.text.substr(0, comma), 90);
    const auto longitude = degrees(value.text.substr(comma + 1), 180);
    if (!latitude)
        return value.wrong("needs a latitude from -90 to 90 degrees before its comma");
    if (!longitude)
        return value.wrong("needs a longitude from -180 to 180 degrees behind its comma");
    return value.as(fmt::format("{:.6f},{:.6f}", *latitude, *longitude));
}

Result<Identifier> checkContact(const Candidate& value)
{
    const std::string digits = without(value.text, " -().+");
    if (isMadeOf(digits, Digits)) // nothing else in it: meant as a number
        return checkPhone(value);
    return checkText(value);
}

} // namespace

Result<Identifier> checkIdentifier(IdentifierKind kind, std::string_view asWritten)
{
    const Candidate value{kind, trimmed(asWritten)};
    if (value.text.empty())
        return value.wrong("is empty");
    switch (kind) {
    case IdentifierKind::Imei: return checkImei(value);
    case IdentifierKind::Meid: return checkMeid(value);
    case IdentifierKind::Imsi: return checkImsi(value);
    case IdentifierKind::Iccid: return checkIccid(value);
    case IdentifierKind::Phone: return checkPhone(value);
    case IdentifierKind::Email: return checkEmail(value);
    case IdentifierKind::Mac: return checkMac(value);
    case IdentifierKind::AndroidId: return checkAndroidId(value);
    case IdentifierKind::AdId: return checkAdId(value);
    case IdentifierKind::Serial: return checkSerial(value);
    case IdentifierKind::Location: return checkLocation(value);
    case IdentifierKind::Contact: return checkContact(value);
    case IdentifierKind::Canary: return checkText(value);
    }
    return value.wrong("is of no known kind");
}

std::string maskedIdentifier(const Identifier& identifier)
{
    if (identifier.kind == IdentifierKind::Email)
        return "…" + identifier.normal.substr(std::min(identifier.normal.find('@'), identifier.normal.size()));
    if (identifier.kind == IdentifierKind::Location) {
        const std::size_t comma = std::min(identifier.normal.find(','), identifier.normal.size());
        const auto latitude = degrees(std::string_view(identifier.normal).substr(0, comma), 90);
        const auto longitude =
            degrees(std::string_view(identifier.normal).substr(std::min(comma + 1, identifier.normal.size())), 180);
        return latitude && longitude ? fmt::format("{:.1f}, {:.1f}", *latitude, *longitude) : "…";
    }
    const std::string end = lastCharacters(identifier.normal);
    return end.empty() ? "…" : end;
}

std::string_view kindName(IdentifierKind kind) noexcept
{
    return Kinds[static_cast<std::size_t>(kind)].name;
}

std::string_view kindKey(IdentifierKind kind) noexcept
{
    return Kinds[static_cast<std::size_t>(kind)].key;
}

std::optional<IdentifierKind> kindOfKey(std::string_view key) noexcept
{
    const auto found = std::find_if(Kinds.begin(), Kinds.end(), [&](const KindWords& each) { return each.key == key; });
    return found == Kinds.end() ? std::nullopt : std::optional(found->kind);
}

std::span<const IdentifierKind> allIdentifierKinds() noexcept
{
    static constexpr auto All = [] {
        std::array<IdentifierKind, Kinds.size()> all{};
        for (std::size_t i = 0; i < Kinds.size(); ++i)
            all[i] = Kinds[i].kind;
        return all;
    }();
    return All;
}

bool holdsPhoneNumber(const Identifier& identifier) noexcept
{
    const bool mayBe = identifier.kind == IdentifierKind::Phone || identifier.kind == IdentifierKind::Contact;
    return mayBe && identifier.normal.size() > 1 && identifier.normal.front() == '+' &&
           identifier.normal.find_first_not_of(Digits, 1) == std::string::npos;
}

std::string lowerCased(std::string_view text)
{
    return cased(text, 'A', 'a' - 'A');
}

std::string upperCased(std::string_view text)
{
    return cased(text, 'a', 'A' - 'a');
}

char luhnDigit(std::string_view digits) noexcept
{
    unsigned sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const auto digit = static_cast<unsigned>(digits[digits.size() - 1 - i] - '0');
        const unsigned weighted = i % 2 == 0 ? 2 * digit : digit;
        sum += weighted / 10 + weighted % 10;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

} // namespace waybill
