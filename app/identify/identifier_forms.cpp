// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/identifier_forms.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <initializer_list>
#include <phonenumbers/phonenumberutil.h>

namespace waybill {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using Groups = std::vector<std::string>;

// Shorter texts are found by chance and so never looked for.
constexpr std::size_t MinUtf16Characters = 8;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

/// The forms found so far; a text or bytes that are there already are not added again.
class Forms {
public:
    void add(std::string text, std::string name, bool isSibling = false)
    {
        if (text.empty() || std::any_of(m_forms.begin(), m_forms.end(), [&](const auto& f) { return f.text == text; }))
            return;
        const auto isOther = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
        };
        const bool isDigits = digitCount(text) > 0 && std::none_of(text.begin(), text.end(), isOther);
        m_forms.push_back({std::move(text), std::move(name), isDigits, isSibling});
    }
    /// The text as it is, and in both cases where it has letters.
    void addCased(const std::string& text, const std::string& name, bool isSibling = false)
    {
        const std::string lower = lowerCased(text);
        const std::string upper = upperCased(text);
        add(lower, lower == upper ? name : name + ", lower case", isSibling);
        add(upper, name + ", upper case", isSibling);
    }
    [[nodiscard]] std::vector<IdentifierForm> take() { return std::move(m_forms); }

private:
    std::vector<IdentifierForm> m_forms;
};

std::string grouped(std::string_view digits, std::initializer_list<std::size_t> sizes, char separator)
{
    std::string text;
    std::size_t at = 0;
    for (const std::size_t size : sizes) {
        text += fmt::format("{}{}", at == 0 ? "" : std::string(1, separator), digits.substr(at, size));
        at += size;
    }
    return text;
}

void addImei(const Identifier& identifier, Forms& forms)
{
    const std::string_view all = identifier.normal;
    const std::string_view body = all.substr(0, 14);
    const std::string version = digitsOf(identifier.asWritten);
    forms.add(std::string(all), "15 digits");
    forms.add(std::string(body), "14 digits");
    if (version.size() == 16)
        forms.add(version, "16 digits, with software version");
    for (const auto& [separator, word] : {std::pair('-', "dashed"), std::pair(' ', "spaced")}) {
        forms.add(grouped(all, {2, 6, 6, 1}, separator), fmt::format("{} 2-6-6-1", word));
        forms.add(grouped(all, {8, 6, 1}, separator), fmt::format("{} 8-6-1", word));
        forms.add(grouped(all, {6, 2, 6, 1}, separator), fmt::format("{} 6-2-6-1", word)); // as before 2003
        forms.add(grouped(body, {2, 6, 6}, separator), fmt::format("{} 2-6-6", word));
        forms.add(grouped(body, {8, 6}, separator), fmt::format("{} 8-6", word));
    }
}

void addMeid(const Identifier& identifier, Forms& forms)
{
    forms.addCased(identifier.normal, "14 hexadecimal digits");
    std::uint64_t maker = 0;
    std::uint64_t serial = 0;
    const char* text = identifier.normal.data();
    std::from_chars(text, text + 8, maker, 16);
    std::from_chars(text + 8, text + 14, serial, 16);
    forms.add(fmt::format("{:010}{:08}", maker, serial), "18 decimal digits"); // 3GPP2 SC.R4002 §3
}

void addIccid(const Identifier& identifier, Forms& forms)
{
    const std::string& all = identifier.normal;
    forms.add(all, fmt::format("{} digits", all.size()));
    forms.add(all.substr(0, all.size() - 1), "without check digit");
    if (all.size() % 2 == 1)
        forms.addCased(all + "F", "with filler F");
    std::string spaced;
    for (std::size_t at = 0; at < all.size(); at += 4)
        spaced += fmt::format("{}{}", at == 0 ? "" : " ", all.substr(at, 4));
    forms.add(spaced, "spaced by four");
}

/// What a phone number is made of; all digits.
struct PhoneParts {
    std::string country;
    std::string national;
    std::string trunk; ///< dialled before the national number at home: "0", in North America "1"; may be empty
    std::vector<Groups> groupings;
};

Groups groupsOf(std::string_view digits, std::initializer_list<std::size_t> sizes)
{
    Groups groups;
    for (const std::size_t size : sizes) {
        groups.emplace_back(digits.substr(0, size));
        digits.remove_prefix(size);
    }
    return groups;
}

/// The groups in which the library prints the national number; its international format begins with country code.
Groups printedGroups(std::string_view international)
{
    Groups groups(1);
    for (const char c : international) {
        if (isDigit(c))
            groups.back() += c;
        else if (!groups.back().empty())
            groups.emplace_back();
    }
    groups.erase(groups.begin());
    return groups;
}

PhoneParts partsOf(const std::string& e164)
{
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(e164, "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {}; // no identifier that was checked
    PhoneParts parts;
    std::string region;
    std::string international;
    parts.country = std::to_string(number.country_code());
    util.GetNationalSignificantNumber(number, &parts.national);
    util.GetRegionCodeForCountryCode(number.country_code(), &region);
    util.GetNddPrefixForRegion(region, true, &parts.trunk);
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &international);
    parts.groupings.push_back(printedGroups(international));
    if (parts.national.size() == 10) { // however people write ten digits, whatever the country
        parts.groupings.push_back(groupsOf(parts.national, {3, 3, 4}));
        parts.groupings.push_back(groupsOf(parts.national, {5, 5}));
    } else if (parts.national.size() == 11) {
        parts.groupings.push_back(groupsOf(parts.national, {3, 4, 4}));
    }
    return parts;
}

void addGrouping(const PhoneParts& parts, const Groups& groups, Forms& forms)
{
    std::string sizes;
    for (const std::string& group : groups)
        sizes += fmt::format("{}{}", sizes.empty() ? "" : "-", group.size());
    for (const auto& [separator, word] : {std::pair(" ", "spaced"), std::pair("-", "dashed")}) {
        const std::string text = fmt::format("{}", fmt::join(groups, separator));
        forms.add(text, fmt::format("bare national, {} {}", word, sizes));
        forms.add(fmt::format("+{}{}{}", parts.country, separator, text), fmt::format("+CC, {} {}", word, sizes));
        if (!parts.trunk.empty())
            forms.add(parts.trunk + text, fmt::format("national with {}, {} {}", parts.trunk, word, sizes));
    }
    if (groups.size() < 2)
        return;
    const std::string rest = fmt::format("{}", fmt::join(groups.begin() + 1, groups.end(), "-"));
    forms.add(fmt::format("({}) {}", groups[0], rest), fmt::format("bare national, brackets {}", sizes));
    forms.add(fmt::format("+{} ({}) {}", parts.country, groups[0], rest), fmt::format("+CC, brackets {}", sizes));
    if (!parts.trunk.empty())
        forms.add(fmt::format("({}{}) {}", parts.trunk, groups[0], rest),
                  fmt::format("national with {}, brackets {}", parts.trunk, sizes));
}

void addPhone(const Identifier& identifier, Forms& forms)
{
    const PhoneParts parts = partsOf(identifier.normal);
    forms.add(identifier.normal, "E.164");
    forms.add(identifier.normal.substr(1), "country code without +");
    forms.add("00" + identifier.normal.substr(1), "00 and country code");
    forms.add(parts.national, "bare national");
    if (!parts.trunk.empty())
        forms.add(parts.trunk + parts.national, fmt::format("national with {}", parts.trunk));
    for (const Groups& groups : parts.groupings)
        addGrouping(parts, groups, forms);
}

std::string macText(std::uint64_t value, std::string_view separator, std::size_t bytesInGroup)
{
    const std::string digits = fmt::format("{:012x}", value & 0xFFFFFFFFFFFFULL);
    std::string text;
    for (std::size_t at = 0; at < digits.size(); at += 2 * bytesInGroup)
        text += fmt::format("{}{}", at == 0 ? std::string_view() : separator, digits.substr(at, 2 * bytesInGroup));
    return text;
}

std::uint64_t hexValue(std::string_view digits)
{
    std::uint64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return value;
}

void addMac(const Identifier& identifier, Forms& forms)
{
    // Makers give the addresses of one handset (Wi-Fi, Bluetooth, hotspot) in a row.
    const std::uint64_t value = hexValue(identifier.normal);
    for (const auto& [step, word] :
         {std::pair(0, ""), std::pair(1, "last byte +1: "), std::pair(-1, "last byte -1: ")}) {
        const std::uint64_t near = value + static_cast<std::uint64_t>(static_cast<std::int64_t>(step));
        const auto add = [&, w = word, isSibling = step != 0](std::string_view separator, std::size_t bytes,
                                                              std::string_view name) {
            forms.addCased(macText(near, separator, bytes), fmt::format("{}{}", w, name), isSibling);
        };
        add(":", 1, "colons");
        add("", 6, "no colons");
        add("-", 1, "dashes");
        add(".", 1, "dots");
        add(".", 2, "dots between four");
    }
}

void addAndroidId(const Identifier& identifier, Forms& forms)
{
    const std::string& all = identifier.normal;
    forms.addCased(all, "16 hexadecimal digits");
    if (all.front() == '0') // printed as a number it loses them all
        forms.addCased(all.substr(std::min(all.find_first_not_of('0'), all.size() - 1)), "leading zeros lost");
    const std::uint64_t value = hexValue(all);
    forms.add(std::to_string(value), "decimal");
    forms.add(std::to_string(static_cast<std::int64_t>(value)), "decimal, signed");
}

void addAdId(const Identifier& identifier, Forms& forms)
{
    std::string bare = identifier.normal;
    bare.erase(std::remove(bare.begin(), bare.end(), '-'), bare.end());
    forms.addCased(identifier.normal, "with dashes");
    forms.addCased(bare, "no dashes");
}

void addText(const Identifier& identifier, Forms& forms)
{
    forms.add(identifier.asWritten, "as written");
    forms.addCased(identifier.asWritten, "text");
}

/// Bytes found so far.
class BinaryForms {
public:
    void add(BinaryForm form)
    {
        if (std::none_of(m_forms.begin(), m_forms.end(), [&](const auto& f) { return f.bytes == form.bytes; }))
            m_forms.push_back(std::move(form));
    }
    [[nodiscard]] std::vector<BinaryForm> take() { return std::move(m_forms); }

private:
    std::vector<BinaryForm> m_forms;
};

unsigned nibble(char digit)
{
    return isDigit(digit) ? static_cast<unsigned>(digit - '0') : 0xFU; // anything else fills up
}

/// Two digits a byte, the last one filled up with F; `isSwapped`: the first digit of a pair in the lower half.
std::string packed(std::string digits, bool isSwapped)
{
    if (digits.size() % 2 == 1)
        digits += 'F';
    std::string bytes;
    for (std::size_t at = 0; at < digits.size(); at += 2) {
        const unsigned first = nibble(digits[at]);
        const unsigned second = nibble(digits[at + 1]);
        bytes += static_cast<char>(isSwapped ? second << 4U | first : first << 4U | second);
    }
    return bytes;
}

void addPacked(const std::string& digits, BinaryForms& forms)
{
    const auto count = static_cast<std::uint32_t>(digits.size());
    forms.add({packed(digits, false), fmt::format("BCD, {} digits", count), count});
    forms.add({packed(digits, true), fmt::format("BCD with swapped nibbles, {} digits", count), count});
}

/// Mobile identity, 3GPP TS 24.008 §10.5.1.4: the first digit shares its byte with parity and type.
void addMobileIdentity(const std::string& digits, unsigned type, BinaryForms& forms)
{
    const unsigned parity = digits.size() % 2 == 1 ? 8U : 0U;
    const auto count = static_cast<std::uint32_t>(digits.size());
    std::string bytes(1, static_cast<char>(nibble(digits[0]) << 4U | parity | type));
    bytes += packed(digits.substr(1), true);
    forms.add({bytes, fmt::format("mobile identity of TS 24.008, {} digits", count), count});
}

void addNumber(std::uint64_t value, const std::string& name, std::uint32_t digits, BinaryForms& forms)
{
    std::string varint;
    for (std::uint64_t rest = value;; rest >>= 7U) {
        const auto low = static_cast<unsigned>(rest & 0x7FU);
        varint += static_cast<char>(rest < 0x80U ? low : low | 0x80U);
        if (rest < 0x80U)
            break;
    }
    std::string bytes;
    for (unsigned shift = 0; shift < 64; shift += 8)
        bytes += static_cast<char>(value >> shift & 0xFFU);
    forms.add({varint, "protobuf varint, " + name, digits});
    forms.add({bytes, "fixed64 little-endian, " + name, digits});
    forms.add({std::string(bytes.rbegin(), bytes.rend()), "64 bits big-endian, " + name, digits});
}

void addDecimal(const std::string& digits, const std::string& name, BinaryForms& forms)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc() && end == digits.data() + digits.size() && !digits.empty())
        addNumber(value, name, static_cast<std::uint32_t>(digits.size()), forms);
}

std::string rawBytes(std::string_view hex)
{
    std::string bytes;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
        bytes += static_cast<char>(hexValue(hex.substr(at, 2)));
    return bytes;
}

void addRaw(const std::string& hex, const std::string& name, BinaryForms& forms)
{
    const std::string bytes = rawBytes(hex);
    forms.add({bytes, name, 0, true});
    forms.add({std::string(bytes.rbegin(), bytes.rend()), name + ", last byte first"});
}

void addNumbers(const Identifier& identifier, BinaryForms& forms)
{
    const std::string digits = digitsOf(identifier.normal);
    if (identifier.kind == IdentifierKind::Imei) {
        addPacked(digits, forms);
        addPacked(digits.substr(0, 14), forms);
        addMobileIdentity(digits, 2, forms);
        addMobileIdentity(digits.substr(0, 14) + "0", 2, forms); // TS 23.003 §6.2.1: sent with 0 for the check digit
        addDecimal(digits, "15 digits", forms);
        addDecimal(digits.substr(0, 14), "14 digits", forms);
    } else if (identifier.kind == IdentifierKind::Imsi) {
        addPacked(digits, forms);
        addMobileIdentity(digits, 1, forms);
        addDecimal(digits, fmt::format("{} digits", digits.size()), forms);
    } else if (identifier.kind == IdentifierKind::Iccid) {
        addPacked(digits, forms);
        addPacked(digits.substr(0, digits.size() - 1), forms);
    } else if (holdsPhoneNumber(identifier)) {
        addDecimal(digits, "country code without +", forms);
        addDecimal(partsOf(identifier.normal).national, "bare national", forms);
    }
}

void addBytes(const Identifier& identifier, BinaryForms& forms)
{
    if (identifier.kind == IdentifierKind::Mac)
        addRaw(identifier.normal, "6 bytes", forms);
    if (identifier.kind == IdentifierKind::Meid)
        addRaw(identifier.normal, "7 bytes", forms);
    if (identifier.kind == IdentifierKind::AndroidId) {
        addRaw(identifier.normal, "8 bytes", forms);
        addNumber(hexValue(identifier.normal), "64 bits", 0, forms);
    }
    if (identifier.kind == IdentifierKind::AdId) {
        std::string hex = identifier.normal;
        hex.erase(std::remove(hex.begin(), hex.end(), '-'), hex.end());
        forms.add({rawBytes(hex), "16 bytes", 0, true});
    }
}

void addUtf16(const IdentifierForm& form, BinaryForms& forms)
{
    std::string little;
    std::string big;
    for (const char16_t unit : utf16Of(form.text)) {
        little += {static_cast<char>(unit & 0xFFU), static_cast<char>(unit >> 8U)};
        big += {static_cast<char>(unit >> 8U), static_cast<char>(unit & 0xFFU)};
    }
    const auto digits = form.isDigits ? static_cast<std::uint32_t>(digitCount(form.text)) : 0U;
    forms.add({little, "UTF-16LE, " + form.name, digits});
    forms.add({big, "UTF-16BE, " + form.name, digits});
}

/// Bytes of the UTF-8 character that `lead` begins; 0 for none.
std::size_t sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    return lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

} // namespace

std::vector<IdentifierForm> formsOf(const Identifier& identifier)
{
    Forms forms;
    if (holdsPhoneNumber(identifier))
        addPhone(identifier, forms);
    else {
        switch (identifier.kind) {
        case IdentifierKind::Imei: addImei(identifier, forms); break;
        case IdentifierKind::Meid: addMeid(identifier, forms); break;
        case IdentifierKind::Imsi:
            forms.add(identifier.normal, fmt::format("{} digits", identifier.normal.size()));
            break;
        case IdentifierKind::Iccid: addIccid(identifier, forms); break;
        case IdentifierKind::Mac: addMac(identifier, forms); break;
        case IdentifierKind::AndroidId: addAndroidId(identifier, forms); break;
        case IdentifierKind::AdId: addAdId(identifier, forms); break;
        case IdentifierKind::Location: return {};
        default: addText(identifier, forms); break;
        }
    }
    forms.add(identifier.asWritten, "as written");
    return forms.take();
}

std::vector<BinaryForm> binaryFormsOf(const Identifier& identifier)
{
    BinaryForms forms;
    if (identifier.kind == IdentifierKind::Location)
        return {};
    addNumbers(identifier, forms);
    addBytes(identifier, forms);
    for (const IdentifierForm& form : formsOf(identifier)) {
        if (form.text.size() >= MinUtf16Characters)
            addUtf16(form, forms);
    }
    return forms.take();
}

std::u16string utf16Of(std::string_view text)
{
    std::u16string units;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = sequenceLength(lead);
        bool isWhole = length > 0 && at + length <= text.size();
        char32_t code = length == 1 ? lead : lead & (0x7FU >> length);
        for (std::size_t i = 1; isWhole && i < length; ++i) {
            const auto next = static_cast<unsigned char>(text[at + i]);
            isWhole = (next & 0xC0U) == 0x80U;
            code = code << 6U | (next & 0x3FU);
        }
        at += isWhole ? length : 1;
        if (isWhole && code >= 0x10000 && code < 0x110000) {
            units += static_cast<char16_t>(0xD800 + ((code - 0x10000) >> 10U));
            units += static_cast<char16_t>(0xDC00 + ((code - 0x10000) & 0x3FFU));
        } else {
            units += isWhole && code < 0x10000 ? static_cast<char16_t>(code) : u'\uFFFD';
        }
    }
    return units;
}

std::size_t digitCount(std::string_view text) noexcept
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isDigit));
}

} // namespace waybill
