// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace waybill {

/// IP protocol numbers that the engine treats by themselves (IANA Assigned Internet Protocol Numbers).
inline constexpr std::uint8_t ProtocolIcmp = 1, ProtocolTcp = 6, ProtocolUdp = 17, ProtocolIcmpV6 = 58;

} // namespace waybill
