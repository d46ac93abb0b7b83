// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/dns_builder.h"
#include "support/lan_builder.h"
#include "support/packet_builder.h"

#include <string>
#include <vector>

namespace waybill::test {

/// A phone and the hotspot it is connected to, where the capture stands: what the phone sends is noted as inbound.
struct LanPlace {
    MacAddress phoneMac;
    IpAddress phone;
    MacAddress gatewayMac;
    IpAddress gateway; ///< router, DHCP and DNS server
};

/// A UDP datagram of the phone to a far or near end, or back to the phone.
[[nodiscard]] BuiltPacket lanDatagram(const LanPlace& place, Timestamp time, const Endpoint& from, const Endpoint& to,
                                      const Bytes& payload);

/// How the phone names itself when it joins.
struct LanJoin {
    std::uint32_t transaction = 0;
    std::string hostname = {};
    std::string vendorClass = "dhcpcd-5.5.6";
};
/// DHCP (Discover, Offer, Request, Ack within 44 ms), then ARP for the gateway; in order of building, not of time.
[[nodiscard]] std::vector<BuiltPacket> joinPackets(const LanPlace& place, Timestamp time, const LanJoin& join);

/// DNS question to the hotspot and its answer 38 ms later.
struct LanLookUp {
    std::uint16_t port = 0; ///< of the phone
    std::uint16_t id = 0;
    std::string name;
    std::vector<DnsRecord> answers = {};
};
[[nodiscard]] std::vector<BuiltPacket> lookUpPackets(const LanPlace& place, Timestamp time, const LanLookUp& lookUp);

} // namespace waybill::test
