// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace waybill {

/// Longest name that is taken for a host name, in octets: RFC 1035 §2.3.4, 255 with length octets. Longer text in a
/// Host header or an SNI cannot be looked up, so it names nothing.
inline constexpr std::size_t MaxNameOctets = 255;

/// Appends one octet of a name as text: A–Z lower-cased (RFC 4343), other printable ASCII as it is, a backslash as "\\"
/// and everything else (space, control, non-ASCII) as "\DDD" (RFC 1035 §5.1), so that different bytes read differently.
void appendNameOctet(std::string& text, std::uint8_t octet);

/// Appends one DNS label, octets as appendNameOctet() has them; a dot inside it is data and reads "\.".
void appendLabel(std::string& text, std::span<const std::uint8_t> label);

/// A host name as a protocol sends it in one piece (SNI, Host): octets as in appendNameOctet, dots separate labels, one
/// final dot is removed. Empty when nothing is left or when it is longer than MaxNameOctets.
[[nodiscard]] std::string nameFromText(std::string_view sent);
[[nodiscard]] std::string nameFromBytes(std::span<const std::uint8_t> sent);

} // namespace waybill
