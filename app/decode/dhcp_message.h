// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decode_status.h"
#include "base/ip_address.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// What a DHCP message says about the client, as far as it helps to recognise a handset.
struct DhcpMessage {
    bool isFromClient = false;
    IpAddress clientAddress; ///< ciaddr, else the requested address (option 50); none when neither is given
    std::string hostName;    ///< option 12, octets as sent
    std::string vendorClass; ///< option 60, octets as sent ("android-dhcp-13")
    std::vector<std::uint8_t> parameters; ///< option 55: the options that the client asks for, in its order
};

/// Decodes a DHCPv4 message, the payload of UDP port 67 or 68. What stands before damage is kept. Malformed also for a
/// payload without DHCP's magic cookie.
[[nodiscard]] DecodeStatus decodeDhcp(std::span<const std::uint8_t> bytes, std::size_t wireLength,
                                      DhcpMessage& message);

} // namespace waybill
