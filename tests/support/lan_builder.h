// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/mac_address.h"
#include "base/timestamp.h"
#include "support/bytes.h"

#include <string>

namespace waybill::test {

enum class DhcpType : std::uint8_t { Discover = 1, Offer = 2, Request = 3, Ack = 5 };

/// One DHCP message (RFC 2131 §2, options of RFC 2132). Empty texts and none addresses leave their option out.
struct DhcpMessage {
    DhcpType type = DhcpType::Discover;
    std::uint32_t transaction = 0;
    MacAddress client;
    IpAddress offered = IpAddress::v4(0); ///< yiaddr
    IpAddress requested = {};             ///< option 50
    IpAddress server = {};                ///< option 54; as router and DNS server too in Offer and Ack
    std::string hostname = {};            ///< option 12
    std::string vendorClass = {};         ///< option 60
};
/// The UDP payload: client port 68, server port 67.
[[nodiscard]] Bytes dhcpBytes(const DhcpMessage& message);

/// SNTP client request of 48 bytes (RFC 4330 §5) whose transmit time is `sent`.
[[nodiscard]] Bytes ntpRequest(Timestamp sent);
/// Stratum 2 answer to it that agrees with the client's clock.
[[nodiscard]] Bytes ntpResponse(Timestamp requestSent, Timestamp answered);

} // namespace waybill::test
