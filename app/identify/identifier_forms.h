// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/identifier.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// One spelling of an identifier as text.
struct IdentifierForm {
    std::string text;
    std::string name;       ///< "15 digits", "dashed 2-6-6-1", "no colons, upper case"
    bool isDigits = false;  ///< its letters and digits are all digits; separators and + may stand between them
    bool isSibling = false; ///< not the declared address but the one beside it, which the same handset often has
};

/// One spelling of an identifier as bytes that are not its text.
struct BinaryForm {
    std::string bytes;
    std::string name;         ///< "BCD, nibbles swapped", "protobuf varint, 15 digits", "UTF-16LE, dashed 2-6-6-1"
    std::uint32_t digits = 0; ///< how many decimal digits it holds; 0 when it is not a number
    bool isRaw = false;       ///< the value's own bytes, over which digests are taken too
};

/// Every spelling in which the identifier travels as text; no text twice, the usual one first. A location has none: it
/// is compared by distance, never by its digits.
[[nodiscard]] std::vector<IdentifierForm> formsOf(const Identifier& identifier);

/// Every spelling as bytes: packed decimals as in 3GPP TS 24.008 §10.5.1.4 and TS 31.102 §4.2.2, addresses and IDs as
/// they are, numbers as protobuf varint and as eight bytes, each text form as UTF-16. None for a location. No bytes
/// twice.
[[nodiscard]] std::vector<BinaryForm> binaryFormsOf(const Identifier& identifier);

/// UTF-16 of UTF-8 text; U+FFFD for what is not UTF-8.
[[nodiscard]] std::u16string utf16Of(std::string_view text);
/// How many decimal digits stand in `text`.
[[nodiscard]] std::size_t digitCount(std::string_view text) noexcept;

} // namespace waybill
