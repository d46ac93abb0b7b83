// SPDX-License-Identifier: GPL-3.0-or-later
// Ethernet (IEEE 802.3), VLAN tags (802.1Q), PPPoE (RFC 2516), Linux cooked headers (LINKTYPE_LINUX_SLL, SLL2), IPv4
// (RFC 791), IPv6 (RFC 8200), ICMP (RFC 792, 4443), TCP (RFC 9293), UDP (RFC 768), IP in IP (RFC 2003), GRE (RFC 2784).
#include "filter/packet_layers.h"

#include "base/ip_protocol.h"
#include "decode/inner_ip.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr unsigned MaxDepth = 12; ///< headers that can nest; as in decode/
constexpr std::uint16_t TypeIpv4 = 0x0800, TypeIpv6 = 0x86dd, TypeArp = 0x0806, TypeVlan = 0x8100, TypeQinq = 0x88a8,
                        TypePppoe = 0x8864, TypeBridged = 0x6558;
constexpr unsigned TunnelsOverUdp = static_cast<unsigned>(Tunnel::Vxlan) | static_cast<unsigned>(Tunnel::GtpU) |
                                    static_cast<unsigned>(Tunnel::Geneve) | static_cast<unsigned>(Tunnel::Teredo);
constexpr std::size_t EthernetHeader = 14;
constexpr std::uint8_t ProtocolIgmp = 2, ProtocolIpv4 = 4, ProtocolIpv6 = 41, ProtocolGre = 47;

/// Walks from header to header.
class Walk {
public:
    Walk(PacketLayers& out, const PacketSummary& summary) : m_out(out), m_summary(summary) {}

    void link(LinkType type, LayerBytes bytes);

private:
    void ethernet(LayerBytes bytes);
    void etherType(std::uint16_t type, LayerBytes bytes);
    void ip(LayerBytes bytes);
    void ipv4(LayerBytes bytes);
    void ipv6(LayerBytes bytes);
    void upper(std::uint8_t protocol, LayerBytes bytes);
    void tcp(LayerBytes bytes);
    void udp(LayerBytes bytes);
    void icmp(LayerBytes bytes, bool isV6);
    void gre(LayerBytes bytes);
    void inner(LayerBytes bytes);
    [[nodiscard]] bool isInnerFrame(const LayerBytes& bytes) const;

    PacketLayers& m_out;
    const PacketSummary& m_summary;
    unsigned m_depth = 0;
    bool m_isInError = false;
    bool m_isInner = false; ///< inner() found what it looks for
};

void Walk::link(LinkType type, LayerBytes bytes)
{
    switch (type) {
    case LinkType::Ethernet: ethernet(bytes); break;
    case LinkType::LinuxSll: etherType(bytes.u16(14), bytes.behind(16)); break;
    case LinkType::LinuxSll2: etherType(bytes.u16(0), bytes.behind(20)); break;
    case LinkType::Null:
    case LinkType::Loop: ip(bytes.behind(4)); break;
    case LinkType::Raw:
    case LinkType::RawBsd:
    case LinkType::RawOpenBsd:
    case LinkType::Ipv4:
    case LinkType::Ipv6: ip(bytes); break;
    case LinkType::PppEther: etherType(TypePppoe, bytes); break;
    default: // 802.11, PPP, …
        m_out.isArp = m_summary.etherType == TypeArp;
        inner(bytes);
        break;
    }
}

void Walk::ethernet(LayerBytes bytes)
{
    if (!bytes.has(EthernetHeader))
        return;
    if (m_out.ip.empty() && isInnermostIp(m_summary, bytes))
        return ip(bytes); // some capturing programs leave the Ethernet header out
    const std::uint16_t type = bytes.u16(12);
    m_out.ethernet.push_back({MacAddress(bytes.u48(6)), MacAddress(bytes.u48(0)), type});
    etherType(type, bytes.behind(EthernetHeader));
}

void Walk::etherType(std::uint16_t type, LayerBytes bytes)
{
    while ((type == TypeVlan || type == TypeQinq) && ++m_depth < MaxDepth) {
        type = bytes.u16(2);
        bytes = bytes.behind(4);
    }
    if (type == TypePppoe && bytes.has(8))
        ip(bytes.behind(8)); // PPPoE and the PPP protocol number; anything but IP has no version to go by
    else if (type == TypeArp)
        m_out.isArp = true;
    else if (type == TypeIpv4 || type == TypeIpv6)
        ip(bytes);
    else if (type == TypeBridged && ++m_depth < MaxDepth)
        ethernet(bytes);
    else
        inner(bytes); // LLC, MPLS, …
}

/// Goes on at the innermost IP header, or at the Ethernet frame around it, behind headers that are not taken apart.
void Walk::inner(LayerBytes bytes)
{
    const std::optional<std::size_t> at = m_isInError || m_isInner ? std::nullopt : findInnermostIp(m_summary, bytes);
    if (!at)
        return;
    m_isInner = true;
    for (std::size_t frame = 0; m_summary.tunnels != 0 && frame + EthernetHeader <= *at; ++frame) {
        if (isInnerFrame(bytes.behind(frame)))
            return ethernet(bytes.behind(frame));
    }
    ip(bytes.behind(*at));
}

bool Walk::isInnerFrame(const LayerBytes& bytes) const
{
    return !m_summary.sourceMac.isNone() && bytes.u48(0) == m_summary.destinationMac.value() &&
           bytes.u48(6) == m_summary.sourceMac.value();
}

void Walk::ip(LayerBytes bytes)
{
    if (++m_depth >= MaxDepth || !bytes.has(1))
        return;
    const unsigned version = bytes.u8(0) >> 4;
    if (version == 4)
        ipv4(bytes);
    else if (version == 6)
        ipv6(bytes);
}

void Walk::ipv4(LayerBytes bytes)
{
    const std::size_t headerLength = std::size_t{bytes.u8(0) & 0x0Fu} * 4;
    if (headerLength < 20 || !bytes.has(20))
        return;
    PacketLayers::Ip header;
    header.length = bytes.u16(2);
    const std::uint16_t fragment = bytes.u16(6);
    header.mayNotFragment = (fragment & 0x4000) != 0;
    header.moreFollow = (fragment & 0x2000) != 0;
    header.ttl = bytes.u8(8);
    header.nextHeader = header.protocol = bytes.u8(9);
    header.source = IpAddress::v4(bytes.u32(12));
    header.destination = IpAddress::v4(bytes.u32(16));
    m_out.ip.push_back(header);
    // Length 0: segmentation was left to the network card. An ICMP error quotes less than the length says.
    if (header.length >= headerLength && !m_isInError)
        bytes = bytes.upTo(header.length);
    if (m_isInError && header.length >= headerLength)
        bytes.wire = header.length;
    if ((fragment & 0x3FFF) == 0) // whole: fragments are put together nowhere here
        upper(header.protocol, bytes.behind(headerLength));
}

void Walk::ipv6(LayerBytes bytes)
{
    constexpr std::size_t HeaderLength = 40;
    if (!bytes.has(HeaderLength))
        return;
    PacketLayers::Ip header;
    header.isV6 = true;
    header.length = bytes.u16(4);
    header.nextHeader = header.protocol = bytes.u8(6);
    header.ttl = bytes.u8(7);
    header.source = IpAddress::v6(bytes.u64(8), bytes.u64(16));
    header.destination = IpAddress::v6(bytes.u64(24), bytes.u64(32));
    if (header.length > 0 && !m_isInError)
        bytes = bytes.upTo(HeaderLength + header.length);
    bytes = bytes.behind(HeaderLength);
    constexpr std::uint8_t HopByHop = 0, Routing = 43, Fragment = 44, Authentication = 51, Destination = 60;
    bool isFragment = false;
    for (unsigned i = 0; i < MaxDepth && bytes.has(8); ++i) {
        const std::uint8_t type = header.protocol;
        if (type != HopByHop && type != Routing && type != Fragment && type != Authentication && type != Destination)
            break;
        isFragment = isFragment || (type == Fragment && (bytes.u16(2) & 0xFFF9) != 0);
        const std::size_t units = bytes.u8(1);
        header.protocol = bytes.u8(0);
        bytes = bytes.behind(type == Fragment ? 8 : type == Authentication ? (units + 2) * 4 : (units + 1) * 8);
    }
    m_out.ip.push_back(header);
    if (!isFragment)
        upper(header.protocol, bytes);
}

void Walk::upper(std::uint8_t protocol, LayerBytes bytes)
{
    switch (protocol) {
    case ProtocolTcp: tcp(bytes); break;
    case ProtocolUdp: udp(bytes); break;
    case ProtocolIcmp: icmp(bytes, false); break;
    case ProtocolIcmpV6: icmp(bytes, true); break;
    case ProtocolIgmp: m_out.isIgmp = true; break;
    case ProtocolIpv4:
    case ProtocolIpv6: ip(bytes); break;
    case ProtocolGre: gre(bytes); break;
    default: break;
    }
}

void Walk::tcp(LayerBytes bytes)
{
    if (!bytes.has(8))
        return;
    PacketLayers::Segment segment;
    segment.isTcp = true;
    segment.isInError = m_isInError;
    segment.sourcePort = bytes.u16(0);
    segment.destinationPort = bytes.u16(2);
    segment.sequence = bytes.u32(4);
    const std::size_t headerLength = std::size_t{bytes.u8(12)} / 16 * 4;
    segment.isWhole = bytes.has(20) && headerLength >= 20;
    if (segment.isWhole) {
        segment.flags = bytes.u16(12) & 0x0FFF;
        segment.window = bytes.u16(14);
        segment.payload = bytes.behind(headerLength);
    }
    m_out.segments.push_back(segment);
}

void Walk::udp(LayerBytes bytes)
{
    constexpr std::size_t HeaderLength = 8;
    if (!bytes.has(HeaderLength))
        return;
    PacketLayers::Segment segment;
    segment.isInError = m_isInError;
    segment.sourcePort = bytes.u16(0);
    segment.destinationPort = bytes.u16(2);
    segment.udpLength = bytes.u16(4);
    const std::size_t length = segment.udpLength < HeaderLength ? bytes.wire : segment.udpLength;
    segment.payload = bytes.upTo(length).behind(HeaderLength);
    m_out.segments.push_back(segment);
    if ((m_summary.tunnels & TunnelsOverUdp) != 0)
        inner(segment.payload);
}

void Walk::icmp(LayerBytes bytes, bool isV6)
{
    if (!bytes.has(2))
        return;
    const std::uint8_t type = bytes.u8(0);
    m_out.icmp.push_back({isV6, type, bytes.u8(1)});
    const bool isErrorV4 = type == 3 || type == 4 || type == 5 || type == 11 || type == 12;
    const bool isError = isV6 ? type >= 1 && type <= 4 : isErrorV4;
    if (!isError || m_isInError)
        return;
    m_isInError = true; // the packet that it is about follows
    ip(bytes.behind(8));
    m_isInError = false;
}

void Walk::gre(LayerBytes bytes)
{
    if (!bytes.has(4) || (bytes.u8(0) & 0x40) != 0) // source routing: not read
        return;
    const std::uint8_t flags = bytes.u8(0);
    const std::size_t length =
        4u + ((flags & 0x80) != 0 ? 4 : 0) + ((flags & 0x20) != 0 ? 4 : 0) + ((flags & 0x10) != 0 ? 4 : 0);
    etherType(bytes.u16(2), bytes.behind(length));
}

} // namespace

void PacketLayers::read(const RawPacket& raw, const PacketSummary& summary)
{
    ethernet.clear();
    ip.clear();
    segments.clear();
    icmp.clear();
    isArp = isIgmp = false;
    Walk(*this, summary).link(raw.linkType, {raw.bytes, std::max<std::size_t>(raw.wireLength, raw.bytes.size())});
}

} // namespace waybill
