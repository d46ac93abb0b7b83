// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decode_status.h"
#include "base/ip_address.h"
#include "base/ip_protocol.h"
#include "base/mac_address.h"
#include "base/raw_packet.h"

#include <array>
#include <cstdint>
#include <span>

namespace waybill {

/// Where a decoder stood when it stopped.
enum class Layer : std::uint8_t { Link, Network, Tunnel, Transport, Application };

/// Tunnels unwrapped on the way to the innermost IP header; bits, since they nest.
enum class Tunnel : std::uint8_t {
    None = 0,
    IpInIp = 1, ///< 4in4, 6in4, 4in6, 6in6 (RFC 2003, 4213, 2473)
    Gre = 2,
    Vxlan = 4,
    GtpU = 8,
    Geneve = 16,
    Teredo = 32,
};

/// Fragment of an IP datagram (RFC 791 §3.2, RFC 8200 §4.5).
struct FragmentFields {
    bool isFragment = false;
    bool moreFollow = false;
    std::uint32_t identification = 0;
    std::uint32_t offset = 0; ///< in bytes
};

struct TcpFields { ///< RFC 9293 §3.1
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgment = 0;
    bool fin = false, syn = false, rst = false, psh = false, ack = false;
};

/// What PCAPdroid appended to a packet (interop.md; pcap_dump.h): the app that owns the connection.
struct PcapdroidTrailer {
    bool isPresent = false;
    std::int32_t uid = -1;      ///< −1 unknown, 0 root, 1001 phone, 1051 netd
    std::array<char, 21> app{}; ///< always terminated
};

/// One packet, decoded as far as addresses, ports and payload of its innermost IP header. Views point into the packet.
///
/// Addresses are filled once an IP header was accepted, whatever follows it: a packet that is Truncated or Malformed
/// behind its addresses still belongs to them. A header that contradicts itself (version, lengths) gives none.
struct PacketSummary {
    Timestamp time;
    std::uint64_t frame = 0;
    NotedDirection direction = NotedDirection::Unknown;

    /// Of the innermost Ethernet (or 802.11, cooked) header; none when the link has none (or bogus ones, as PCAPdroid
    /// and pymobiledevice3 write).
    MacAddress sourceMac, destinationMac;
    std::uint16_t etherType = 0;      ///< of what that link carries, behind VLAN tags; 0 when the link has none
    std::uint32_t wireLength = 0;     ///< counted in flows: the packet's wire length without synthetic bytes
    std::uint32_t syntheticBytes = 0; ///< headers and trailers added by the capturing program, never on the wire

    std::uint8_t tunnels = 0;      ///< bits of Tunnel
    IpAddress source, destination; ///< innermost; none when the packet is not IP
    /// Bytes of the innermost IP packet with its header, by its own length field but never beyond the packet; 0 when
    /// the packet is not IP.
    std::uint32_t ipLength = 0;
    std::uint8_t protocol = 0; ///< IP protocol number behind the extension headers
    std::uint8_t ttl = 0;      ///< TTL or hop limit of the innermost header
    FragmentFields fragment;

    bool hasPorts = false; ///< the ports of a TCP, UDP (or UDP-Lite, SCTP, DCCP) header were read
    std::uint16_t sourcePort = 0,
                  destinationPort = 0; ///< ICMP: type and code in sourcePort and destinationPort, hasPorts false
    TcpFields tcp;
    /// Transport payload on the wire, by the IP and transport length fields, and never beyond the packet itself. Behind
    /// 8 bytes of an ICMP header (RFC 792); everything behind the IP headers for other protocols. Link padding is never
    /// in it. Of a fragment: all of the fragment behind the IP headers, at offset 0 with the transport header.
    std::uint32_t payloadLength = 0;
    std::span<const std::uint8_t> payload; ///< captured part of it; may be shorter (snaplen), never longer

    PcapdroidTrailer pcapdroid;

    /// The first oddity met. Truncated with stoppedAt Application: all headers were read, only payload was cut.
    /// Unsupported: not IP (Link, Network), an IP protocol without ports (Transport), too deep a tunnel (Tunnel).
    DecodeStatus status = DecodeStatus::Ok;
    Layer stoppedAt = Layer::Application;
    std::uint32_t stopOffset = 0; ///< byte of the packet at which decoding stopped, when status is not Ok
    bool isKnownLink = true;      ///< false: link type that Waybill does not decode; nothing behind it was read
};

/// Decodes one packet: link, VLAN/QinQ, PPPoE, MPLS, IPv4/IPv6 with extension headers, tunnels, TCP/UDP/ICMP. Pure:
/// no state, no allocation, never throws; what is odd is told by status, stoppedAt and stopOffset.
void decodePacket(const RawPacket& raw, PacketSummary& summary) noexcept;

/// Decodes the transport header of a reassembled IP datagram: fills ports, TCP fields, payload and status of a summary
/// whose addresses and protocol are set (of its last fragment, say), and clears `fragment`. `bytes` is the datagram
/// behind its IP headers, `wireLength` its length on the wire; stopOffset counts from its first byte. A tunnel inside
/// is not entered: the addresses stay what the fragments had.
void decodeTransport(std::span<const std::uint8_t> bytes, std::uint32_t wireLength, PacketSummary& summary) noexcept;

} // namespace waybill
