// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/link_type.h"
#include "base/mac_address.h"
#include "base/raw_packet.h"
#include "support/bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace waybill::test {

/// A packet ready for a capture file.
struct BuiltPacket {
    Timestamp time;
    Bytes bytes = {};
    std::string comment = {};                           ///< pcapng only; none when empty
    std::uint32_t interface = 0;                        ///< pcapng only: number returned by PcapngWriter::addInterface
    std::uint32_t wireLength = 0;                       ///< 0: as long as the bytes; larger: cut by the snaplen
    NotedDirection direction = NotedDirection::Unknown; ///< pcapng only
};

/// The packet as a decoder receives it; the view lives as long as `packet.bytes`.
[[nodiscard]] RawPacket rawPacket(const BuiltPacket& packet, LinkType linkType = LinkType::Ethernet);
/// The bytes as a decoder receives them, fully captured, as frame 1 at time 0.
[[nodiscard]] RawPacket rawPacket(const Bytes& bytes, LinkType linkType = LinkType::Ethernet);

/// The address, or std::invalid_argument: a test's own mistake.
[[nodiscard]] IpAddress ip(std::string_view text);
[[nodiscard]] MacAddress mac(std::string_view text);

/// Address and port of one end.
struct Endpoint {
    IpAddress address;
    std::uint16_t port = 0;
};
/// endpoint("192.168.43.20", 40000)
[[nodiscard]] Endpoint endpoint(std::string_view address, std::uint16_t port);

/// One's complement sum of RFC 1071 over the bytes, complemented; an odd byte counts as the high half of a word.
[[nodiscard]] std::uint16_t internetChecksum(std::span<const std::uint8_t> bytes, std::uint32_t start = 0);

inline constexpr std::uint16_t EtherTypeIpv4 = 0x0800, EtherTypeArp = 0x0806, EtherTypeIpv6 = 0x86DD;

/// IPv4 (RFC 791) or IPv6 (RFC 8200) header, by the family of the source. Fields that a family lacks are ignored.
struct IpHeader {
    IpAddress source;
    IpAddress destination;
    std::uint8_t protocol = 0;
    std::uint8_t ttl = 64;
    std::uint16_t identification = 0;
    bool dontFragment = true;
    bool moreFragments = false;
    std::uint16_t fragmentOffset = 0; ///< in bytes, a multiple of 8; IPv6 gets a fragment header with it
    Bytes options = {};               ///< IPv4 only; padded with zeros to 4 bytes
};
/// Header, IPv4 checksum right, and payload: ipPacket({.source = a, .destination = b, .protocol = 17}, datagram).
[[nodiscard]] Bytes ipPacket(const IpHeader& header, const Bytes& payload);

/// UDP header and payload (RFC 768) with the checksum over the pseudo header of the two addresses.
[[nodiscard]] Bytes udpDatagram(const Endpoint& source, const Endpoint& destination, const Bytes& payload);

/// One TCP segment (RFC 9293 §3.1).
struct TcpSegment {
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgment = 0;
    bool fin = false, syn = false, rst = false, psh = false, ack = false;
    std::uint16_t window = 29200;
    Bytes options = {}; ///< padded with zeros to 4 bytes
    Bytes payload = {};
};
/// MSS, SACK permitted, no-op, window scale 7: what a SYN carries.
[[nodiscard]] Bytes synOptions(std::uint16_t mss);
[[nodiscard]] Bytes tcpBytes(const Endpoint& source, const Endpoint& destination, const TcpSegment& segment);

/// ICMP (or ICMPv6, by the family) message with its checksum: type, code, `rest` from the fifth byte on.
struct IcmpMessage {
    std::uint8_t type = 8;
    std::uint8_t code = 0;
    Bytes rest = Bytes(4);
};
[[nodiscard]] Bytes icmpBytes(const IpAddress& source, const IpAddress& destination, const IcmpMessage& message);

/// Ethernet II frame; not padded to 60 bytes (a capture on the sending side sees it so).
[[nodiscard]] Bytes ethernetFrame(const MacAddress& source, const MacAddress& destination, std::uint16_t etherType,
                                  const Bytes& payload);
/// The frame around an IP packet, with the EtherType of its version nibble.
[[nodiscard]] Bytes ethernetIp(const MacAddress& source, const MacAddress& destination, const Bytes& packet);
/// Puts an 802.1Q tag (tpid 0x8100; 0x88A8 for the outer tag of QinQ) behind the addresses of an Ethernet frame.
[[nodiscard]] Bytes withVlan(const Bytes& frame, std::uint16_t vlan, std::uint16_t tpid = 0x8100);

/// Whole Ethernet frames between two fixed locally administered MACs, for decoder tests:
///
///     const Bytes frame = udpFrame(endpoint("192.168.43.20", 40000), endpoint("8.8.8.8", 53), dnsQuery(7, "mi.com"));
[[nodiscard]] Bytes udpFrame(const Endpoint& source, const Endpoint& destination, const Bytes& payload);
[[nodiscard]] Bytes tcpFrame(const Endpoint& source, const Endpoint& destination, const TcpSegment& segment);
[[nodiscard]] MacAddress handsetMac(); ///< 02:00:5e:10:00:20, source of udpFrame and tcpFrame
[[nodiscard]] MacAddress gatewayMac(); ///< 02:00:5e:10:00:01, their destination

/// ARP (RFC 826) in a frame of its own: a request goes to everybody, a reply to the target.
struct ArpMessage {
    bool isReply = false;
    MacAddress senderMac;
    IpAddress sender;
    MacAddress targetMac; ///< none in a request
    IpAddress target;
};
[[nodiscard]] Bytes arpFrame(const ArpMessage& message);

} // namespace waybill::test
