// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// Public names in an ECHConfigList (RFC 9849 §4), as the "ech" parameter of an HTTPS record carries it: the names that
/// an outer ClientHello shows instead of the real one. Lower case, octets as in name_text.h; each once, in order, at
/// most eight. Ends at the first damage; empty for anything that is none.
[[nodiscard]] std::vector<std::string> echPublicNames(std::span<const std::uint8_t> configList);

} // namespace waybill
