// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/packet_builder.h"

#include <stdexcept>

namespace waybill::test {

namespace {

constexpr std::uint8_t Tcp = 6, Udp = 17, Icmp = 1, IcmpV6 = 58;
constexpr std::size_t EthernetAddressesSize = 12;

std::span<const std::uint8_t> addressBytes(const IpAddress& address, const std::array<std::uint8_t, 16>& all)
{
    return std::span(all).first(address.isV4() ? 4 : 16);
}

std::array<std::uint8_t, 6> macBytes(const MacAddress& address)
{
    std::array<std::uint8_t, 6> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(address.value() >> (8 * (5 - i)));
    return bytes;
}

Bytes paddedToFour(Bytes bytes)
{
    bytes.resize((bytes.size() + 3) / 4 * 4);
    return bytes;
}

// Pseudo header of RFC 793 §3.1 (IPv4) and RFC 8200 §8.1 (IPv6), then the datagram with a zero checksum.
std::uint16_t transportChecksum(const IpAddress& source, const IpAddress& destination, std::uint8_t protocol,
                                const Bytes& datagram)
{
    const auto from = source.bytes();
    const auto to = destination.bytes();
    ByteWriter covered;
    covered.append(addressBytes(source, from)).append(addressBytes(destination, to));
    if (source.isV4())
        covered.u8(0).u8(protocol).u16be(datagram.size());
    else
        covered.u32be(datagram.size()).u24be(0).u8(protocol);
    covered.append(datagram);
    return internetChecksum(covered.bytes());
}

Bytes ipv4Packet(const IpHeader& fields, const Bytes& payload)
{
    const Bytes options = paddedToFour(fields.options);
    const std::size_t headerSize = 20 + options.size();
    const unsigned flags = (fields.dontFragment ? 0x4000u : 0u) | (fields.moreFragments ? 0x2000u : 0u);
    ByteWriter out;
    out.u8(0x40 | headerSize / 4).u8(0).u16be(headerSize + payload.size()).u16be(fields.identification);
    out.u16be(flags | fields.fragmentOffset / 8u).u8(fields.ttl).u8(fields.protocol);
    const std::size_t checksum = out.hole(2);
    out.u32be(fields.source.v4Value()).u32be(fields.destination.v4Value()).append(options);
    out.fillBe(checksum, 2, internetChecksum(out.bytes()));
    out.append(payload);
    return out.take();
}

Bytes ipv6Packet(const IpHeader& fields, const Bytes& payload)
{
    constexpr std::uint8_t FragmentHeader = 44; // RFC 8200 §4.5
    const bool isFragment = fields.moreFragments || fields.fragmentOffset != 0;
    ByteWriter out;
    out.u32be(0x60000000)
        .u16be(payload.size() + (isFragment ? 8 : 0))
        .u8(isFragment ? FragmentHeader : fields.protocol);
    out.u8(fields.ttl).append(fields.source.bytes()).append(fields.destination.bytes());
    if (isFragment) {
        out.u8(fields.protocol).u8(0).u16be(fields.fragmentOffset | (fields.moreFragments ? 1u : 0u));
        out.u32be(fields.identification);
    }
    out.append(payload);
    return out.take();
}

} // namespace

RawPacket rawPacket(const BuiltPacket& packet, LinkType linkType)
{
    RawPacket raw;
    raw.time = packet.time;
    raw.linkType = linkType;
    raw.direction = packet.direction;
    raw.interface = packet.interface;
    raw.frame = 1;
    const std::size_t size = packet.bytes.size();
    raw.wireLength = packet.wireLength != 0 ? packet.wireLength : static_cast<std::uint32_t>(size);
    raw.bytes = packet.bytes;
    raw.comment = packet.comment;
    return raw;
}

RawPacket rawPacket(const Bytes& bytes, LinkType linkType)
{
    RawPacket raw;
    raw.linkType = linkType;
    raw.frame = 1;
    raw.wireLength = static_cast<std::uint32_t>(bytes.size());
    raw.bytes = bytes;
    return raw;
}

IpAddress ip(std::string_view text)
{
    const auto address = IpAddress::parse(text);
    if (!address)
        throw std::invalid_argument("not an IP address: " + std::string(text));
    return *address;
}

MacAddress mac(std::string_view text)
{
    const auto address = MacAddress::parse(text);
    if (!address)
        throw std::invalid_argument("not a MAC address: " + std::string(text));
    return *address;
}

Endpoint endpoint(std::string_view address, std::uint16_t port)
{
    return {ip(address), port};
}

std::uint16_t internetChecksum(std::span<const std::uint8_t> bytes, std::uint32_t start)
{
    std::uint64_t sum = start;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        sum += static_cast<std::uint64_t>(bytes[i]) << (i % 2 == 0 ? 8 : 0);
    while (sum >> 16 != 0)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

Bytes ipPacket(const IpHeader& header, const Bytes& payload)
{
    return header.source.isV4() ? ipv4Packet(header, payload) : ipv6Packet(header, payload);
}

Bytes udpDatagram(const Endpoint& source, const Endpoint& destination, const Bytes& payload)
{
    ByteWriter out;
    out.u16be(source.port).u16be(destination.port).u16be(8 + payload.size());
    const std::size_t checksum = out.hole(2);
    out.append(payload);
    const std::uint16_t value = transportChecksum(source.address, destination.address, Udp, out.bytes());
    out.fillBe(checksum, 2, value == 0 ? 0xFFFF : value); // zero would mean "not computed"
    return out.take();
}

Bytes synOptions(std::uint16_t mss)
{
    ByteWriter out;
    out.u8(2).u8(4).u16be(mss).u8(4).u8(2).u8(1).u8(3).u8(3).u8(7).u8(1).u8(1);
    return out.take();
}

Bytes tcpBytes(const Endpoint& source, const Endpoint& destination, const TcpSegment& segment)
{
    const Bytes options = paddedToFour(segment.options);
    const unsigned flags = (segment.fin ? 1u : 0u) | (segment.syn ? 2u : 0u) | (segment.rst ? 4u : 0u) |
                           (segment.psh ? 8u : 0u) | (segment.ack ? 16u : 0u);
    ByteWriter out;
    out.u16be(source.port).u16be(destination.port).u32be(segment.sequence).u32be(segment.acknowledgment);
    out.u8((5 + options.size() / 4) << 4).u8(flags).u16be(segment.window);
    const std::size_t checksum = out.hole(2);
    out.u16be(0).append(options).append(segment.payload);
    out.fillBe(checksum, 2, transportChecksum(source.address, destination.address, Tcp, out.bytes()));
    return out.take();
}

Bytes icmpBytes(const IpAddress& source, const IpAddress& destination, const IcmpMessage& message)
{
    ByteWriter out;
    out.u8(message.type).u8(message.code);
    const std::size_t checksum = out.hole(2);
    out.append(message.rest);
    const std::uint16_t value =
        source.isV4() ? internetChecksum(out.bytes()) : transportChecksum(source, destination, IcmpV6, out.bytes());
    out.fillBe(checksum, 2, value);
    return ipPacket({source, destination, source.isV4() ? Icmp : IcmpV6}, out.bytes());
}

Bytes ethernetFrame(const MacAddress& source, const MacAddress& destination, std::uint16_t etherType,
                    const Bytes& payload)
{
    ByteWriter out;
    out.append(macBytes(destination)).append(macBytes(source)).u16be(etherType).append(payload);
    return out.take();
}

Bytes ethernetIp(const MacAddress& source, const MacAddress& destination, const Bytes& packet)
{
    const bool isV6 = !packet.empty() && packet[0] >> 4 == 6;
    return ethernetFrame(source, destination, isV6 ? EtherTypeIpv6 : EtherTypeIpv4, packet);
}

Bytes withVlan(const Bytes& frame, std::uint16_t vlan, std::uint16_t tpid)
{
    ByteWriter tag;
    tag.u16be(tpid).u16be(vlan);
    Bytes tagged = frame;
    tagged.insert(tagged.begin() + EthernetAddressesSize, tag.bytes().begin(), tag.bytes().end());
    return tagged;
}

Bytes udpFrame(const Endpoint& source, const Endpoint& destination, const Bytes& payload)
{
    const Bytes datagram = udpDatagram(source, destination, payload);
    return ethernetIp(handsetMac(), gatewayMac(), ipPacket({source.address, destination.address, Udp}, datagram));
}

Bytes tcpFrame(const Endpoint& source, const Endpoint& destination, const TcpSegment& segment)
{
    const Bytes bytes = tcpBytes(source, destination, segment);
    return ethernetIp(handsetMac(), gatewayMac(), ipPacket({source.address, destination.address, Tcp}, bytes));
}

MacAddress handsetMac()
{
    return MacAddress(0x02005e100020);
}

MacAddress gatewayMac()
{
    return MacAddress(0x02005e100001);
}

Bytes arpFrame(const ArpMessage& message)
{
    ByteWriter out;
    out.u16be(1).u16be(EtherTypeIpv4).u8(6).u8(4).u16be(message.isReply ? 2 : 1);
    out.append(macBytes(message.senderMac)).u32be(message.sender.v4Value());
    out.append(macBytes(message.targetMac)).u32be(message.target.v4Value());
    const MacAddress everybody(0xFFFFFFFFFFFF);
    return ethernetFrame(message.senderMac, message.isReply ? message.targetMac : everybody, EtherTypeArp, out.bytes());
}

} // namespace waybill::test
