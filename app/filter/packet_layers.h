// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/mac_address.h"
#include "base/raw_packet.h"
#include "decode/layer_bytes.h"
#include "decode/packet_summary.h"

#include <cstdint>
#include <span>
#include <vector>

namespace waybill {

/// The headers of one packet, outer ones first, as far as the filter language asks for them: unlike PacketSummary also
/// those that a tunnel or an ICMP error carries, for Wireshark shows them, too. Views point into the packet.
struct PacketLayers {
    struct Ethernet {
        MacAddress source, destination;
        std::uint16_t type = 0; ///< as it stands in the header: a VLAN tag when there is one
    };
    struct Ip { ///< RFC 791, RFC 8200
        IpAddress source, destination;
        bool isV6 = false;
        std::uint8_t nextHeader = 0; ///< as it stands in the header itself
        std::uint8_t protocol = 0;   ///< behind extension headers
        std::uint8_t ttl = 0;
        std::uint16_t length = 0; ///< IPv4: total length as sent
        bool mayNotFragment = false, moreFollow = false;
    };
    struct Segment { ///< TCP (RFC 9293) or UDP (RFC 768)
        bool isTcp = false;
        bool isInError = false; ///< quoted by an ICMP error
        bool isWhole = true;    ///< false: only ports and sequence number were captured
        std::uint16_t sourcePort = 0, destinationPort = 0;
        std::uint32_t sequence = 0;
        std::uint16_t flags = 0, window = 0;
        std::uint16_t udpLength = 0; ///< as sent
        LayerBytes payload;          ///< its wire length by the lengths in the headers
    };
    struct Icmp {
        bool isV6 = false;
        std::uint8_t type = 0, code = 0;
    };

    std::vector<Ethernet> ethernet;
    std::vector<Ip> ip;
    std::vector<Segment> segments;
    std::vector<Icmp> icmp;
    bool isArp = false, isIgmp = false;

    /// Takes a packet apart; what was there before is dropped. Links and tunnels over UDP are not taken apart: behind
    /// them it goes on at the innermost IP header, by `summary`, which is of the same packet. Never fails: what is cut
    /// or odd ends it.
    void read(const RawPacket& raw, const PacketSummary& summary);
};

} // namespace waybill
