// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/reading.h"

#include <cstdint>

namespace waybill {

inline constexpr std::uint16_t DhcpServerPort = 67, DhcpClientPort = 68;

/// Tells what a DHCP client says of itself (host name, vendor class, parameter list) as facts about the address that
/// it has or asks for. Servers' messages tell nothing.
void tellDhcp(NameSink& sink, const Reading& reading, const Datagram& datagram);

} // namespace waybill
