// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter_fields.h"

#include <cstdint>

namespace waybill {

/// The ports of one flow or packet.
struct PortPair {
    std::uint8_t protocol = 0; ///< of IP
    std::uint16_t one = 0, other = 0;
};

/// Whether these are the ports of dns, mdns, llmnr, dhcp, ntp or ssdp, as Wireshark assigns them. False for other
/// fields.
[[nodiscard]] bool isPortOf(FieldId field, const PortPair& ports) noexcept;

} // namespace waybill
