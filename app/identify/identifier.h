// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace waybill {

/// What an identifier is; the order is that of a device card.
enum class IdentifierKind : std::uint8_t {
    Imei,
    Meid,
    Imsi,
    Iccid,
    Phone,
    Email,
    Mac,
    AndroidId,
    AdId,
    Serial,
    Location,
    Contact, ///< a planted entry of the address book: a number, a name or another text
    Canary,  ///< a planted text, found nowhere else in the world
};

/// One value that tells this handset or its user from all others, checked by checkIdentifier().
struct Identifier {
    IdentifierKind kind = IdentifierKind::Canary;
    std::string asWritten; ///< as a person wrote it, without space around it
    /// One spelling each: IMEI 15 digits (a missing check digit is worked out), MEID 14 upper-case hex digits, IMSI and
    /// ICCID digits, phone E.164 ("+…"), e-mail lower case, MAC 12 and Android ID 16 lower-case hex digits, advertising
    /// ID lower case with dashes, location "lat,lon" with six decimals, serial number and texts as written.
    std::string normal;
    std::string note = {}; ///< what was mended while reading it, as a sentence; empty when nothing was

    friend bool operator==(const Identifier&, const Identifier&) = default;
};

/// The identifier that `asWritten` writes. Fails with InvalidArgument and a sentence that says what is wrong and what
/// was expected; a sentence shows at most the last four characters of the value, because errors end up in logs.
/// Sources: 3GPP TS 23.003 (IMEI, IMSI), 3GPP2 C.S0072 (MEID), ITU-T E.118 (ICCID), E.164 by libphonenumber.
[[nodiscard]] Result<Identifier> checkIdentifier(IdentifierKind kind, std::string_view asWritten);

/// What may be shown of it: "…2581", the domain of an e-mail address ("…@example.com"), one decimal of a location.
[[nodiscard]] std::string maskedIdentifier(const Identifier& identifier);

/// "IMEI", "phone number": to be read in the middle of a sentence.
[[nodiscard]] std::string_view kindName(IdentifierKind kind) noexcept;
/// Its key in a device card: "imei", "android_id".
[[nodiscard]] std::string_view kindKey(IdentifierKind kind) noexcept;
[[nodiscard]] std::optional<IdentifierKind> kindOfKey(std::string_view key) noexcept;
/// All of them, in the order of a device card.
[[nodiscard]] std::span<const IdentifierKind> allIdentifierKinds() noexcept;

/// True for a phone number, and for a contact that is one.
[[nodiscard]] bool holdsPhoneNumber(const Identifier& identifier) noexcept;

/// The same text with its ASCII letters in one case: no other letter of an identifier has one that systems agree on.
[[nodiscard]] std::string lowerCased(std::string_view text);
[[nodiscard]] std::string upperCased(std::string_view text);

/// The Luhn check digit that belongs behind `digits` (ISO/IEC 7812-1 annex B); `digits` must be decimal.
[[nodiscard]] char luhnDigit(std::string_view digits) noexcept;

} // namespace waybill
