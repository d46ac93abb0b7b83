// SPDX-License-Identifier: GPL-3.0-or-later
#include "prefix_checks.h"

namespace waybill::test {

namespace {

const Endpoint Phone = endpoint("192.168.43.20", 40000), Server = endpoint("203.0.113.9", 443);
const Endpoint Phone6 = endpoint("2001:db8::20", 40000), Server6 = endpoint("2001:db8:1::9", 443);

// Offsets into an Ethernet frame.
constexpr std::size_t Ip = 14, Transport4 = 34, Transport6 = 54;

Bytes someTcp()
{
    return tcpFrame(Phone, Server,
                    {.sequence = 1000, .acknowledgment = 7, .psh = true, .ack = true, .payload = bytesOf("hello")});
}

Bytes with(Bytes bytes, std::size_t offset, std::initializer_list<std::uint8_t> values)
{
    std::copy(values.begin(), values.end(), bytes.begin() + static_cast<std::ptrdiff_t>(offset));
    return bytes;
}

Bytes extensionHeader(std::uint8_t next, std::size_t size, std::uint8_t fill)
{
    Bytes header(size, fill);
    header[0] = next;
    header[1] = static_cast<std::uint8_t>(size / 8 - 1);
    return header;
}

Bytes frame6(std::uint8_t next, std::initializer_list<std::span<const std::uint8_t>> parts)
{
    return ethernetIp(handsetMac(), gatewayMac(), ipBytes(Phone6.address, Server6.address, next, concat(parts)));
}

} // namespace

TEST(IpAndTransport, TcpOverIpv4IsReadInFull)
{
    const Bytes frame = someTcp();
    const PacketSummary packet = decode(frame);
    EXPECT_EQ(packet.status, DecodeStatus::Ok);
    EXPECT_EQ(packet.stoppedAt, Layer::Application);
    EXPECT_EQ(packet.source, Phone.address);
    EXPECT_EQ(packet.destination, Server.address);
    EXPECT_EQ(packet.sourceMac, handsetMac());
    EXPECT_EQ(packet.destinationMac, gatewayMac());
    EXPECT_EQ(packet.etherType, 0x0800);
    EXPECT_EQ(packet.protocol, ProtocolTcp);
    EXPECT_EQ(packet.ttl, 64);
    EXPECT_TRUE(packet.hasPorts);
    EXPECT_EQ(packet.sourcePort, 40000);
    EXPECT_EQ(packet.destinationPort, 443);
    EXPECT_EQ(packet.tcp.sequence, 1000U);
    EXPECT_EQ(packet.tcp.acknowledgment, 7U);
    EXPECT_TRUE(packet.tcp.psh && packet.tcp.ack);
    EXPECT_FALSE(packet.tcp.syn || packet.tcp.fin || packet.tcp.rst);
    EXPECT_EQ(packet.payloadLength, 5U);
    EXPECT_EQ(Bytes(packet.payload.begin(), packet.payload.end()), bytesOf("hello"));
    EXPECT_EQ(packet.wireLength, frame.size());
    EXPECT_EQ(packet.syntheticBytes, 0U);
}

TEST(IpAndTransport, UdpOverIpv6IsReadInFull)
{
    const PacketSummary packet = decode(udpFrame(Phone6, Server6, bytesOf("abc")));
    EXPECT_EQ(packet.status, DecodeStatus::Ok);
    EXPECT_EQ(packet.source, Phone6.address);
    EXPECT_EQ(packet.destination, Server6.address);
    EXPECT_EQ(packet.protocol, ProtocolUdp);
    EXPECT_EQ(packet.destinationPort, 443);
    EXPECT_EQ(packet.payloadLength, 3U);
}

TEST(IpAndTransport, EveryPrefixIsReported)
{
    expectEveryPrefixIsReported(someTcp());
    expectEveryPrefixIsReported(udpFrame(Phone6, Server6, bytesOf("abc")));
    expectEveryPrefixIsReported(tcpFrame(Phone6, Server6, {.syn = true, .options = synOptions(1400)}));
}

TEST(IpAndTransport, PortsOfACutHeaderAreKept)
{
    Bytes frame = someTcp();
    const auto whole = static_cast<std::uint32_t>(frame.size());
    frame.resize(Transport4 + 4);
    RawPacket raw = rawPacket(frame);
    raw.wireLength = whole;
    const PacketSummary packet = decode(raw);
    EXPECT_EQ(packet.status, DecodeStatus::Truncated);
    EXPECT_EQ(packet.stoppedAt, Layer::Transport);
    EXPECT_TRUE(packet.hasPorts);
    EXPECT_EQ(packet.destinationPort, 443);
    EXPECT_EQ(packet.payloadLength, 0U);
}

TEST(IpAndTransport, LinkPaddingIsNoPayload)
{
    Bytes frame = tcpFrame(Phone, Server, {.ack = true});
    frame.resize(60);
    const PacketSummary packet = decode(frame);
    EXPECT_EQ(packet.status, DecodeStatus::Ok);
    EXPECT_EQ(packet.payloadLength, 0U);
    EXPECT_EQ(packet.wireLength, 60U);
    RawPacket cut = rawPacket(frame); // only padding is missing, so nothing is
    cut.bytes = cut.bytes.first(54);
    EXPECT_EQ(decode(cut).status, DecodeStatus::Ok);
}

TEST(IpAndTransport, ZeroTotalLengthMeansToTheEnd)
{
    const PacketSummary packet = decode(with(someTcp(), Ip + 2, {0, 0}));
    EXPECT_EQ(packet.status, DecodeStatus::Ok);
    EXPECT_EQ(packet.payloadLength, 5U);
    const PacketSummary six =
        decode(with(tcpFrame(Phone6, Server6, {.ack = true, .payload = bytesOf("abcdefg")}), Ip + 4, {0, 0}));
    EXPECT_EQ(six.status, DecodeStatus::Ok);
    EXPECT_EQ(six.payloadLength, 7U);
}

TEST(IpAndTransport, ZeroPayloadLengthWithoutTransportMeansEmpty)
{
    Bytes frame = frame6(59, {});
    frame.resize(60);
    const PacketSummary packet = decode(frame);
    EXPECT_EQ(packet.status, DecodeStatus::Ok);
    EXPECT_EQ(packet.protocol, 59);
    EXPECT_EQ(packet.payloadLength, 0U);
}

TEST(IpAndTransport, AHeaderThatContradictsItselfGivesNoAddresses)
{
    for (const Bytes& frame : {with(someTcp(), Ip, {0x44}), with(someTcp(), Ip, {0x55}),
                               with(someTcp(), Ip + 2, {0, 19}), with(udpFrame(Phone6, Server6, {}), Ip, {0x40})}) {
        const PacketSummary packet = decode(frame);
        EXPECT_EQ(packet.status, DecodeStatus::Malformed);
        EXPECT_EQ(packet.stoppedAt, Layer::Network);
        EXPECT_EQ(packet.stopOffset, Ip);
        EXPECT_TRUE(packet.source.isNone());
    }
}

TEST(IpAndTransport, ALengthBeyondThePacketIsMalformedAndClipped)
{
    for (const Bytes& frame :
         {with(someTcp(), Ip + 2, {0x10, 0}),
          with(tcpFrame(Phone6, Server6, {.ack = true, .payload = bytesOf("hello")}), Ip + 4, {0x10, 0})}) {
        const PacketSummary packet = decode(frame);
        EXPECT_EQ(packet.status, DecodeStatus::Malformed);
        EXPECT_EQ(packet.stoppedAt, Layer::Network);
        EXPECT_EQ(packet.destinationPort, 443);
        EXPECT_EQ(packet.payloadLength, 5U);
    }
}

TEST(IpAndTransport, LyingTransportLengthsAreMalformed)
{
    const Bytes udp = udpFrame(Phone, Server, bytesOf("abc"));
    const std::pair<Bytes, std::uint32_t> cases[] = {
        {with(someTcp(), Transport4 + 12, {0x40}), 9U}, // 16 bytes: shorter than the fixed header
        {with(someTcp(), Transport4 + 12, {0xF0}), 0U}, // 60 bytes: longer than the segment
        {with(udp, Transport4 + 4, {0, 7}), 0U},
        {with(udp, Transport4 + 4, {0, 12}), 3U},
    };
    for (const auto& [frame, payloadLength] : cases) {
        const PacketSummary packet = decode(frame);
        EXPECT_EQ(packet.status, DecodeStatus::Malformed);
        EXPECT_EQ(packet.stoppedAt, Layer::Transport);
        EXPECT_EQ(packet.stopOffset, Transport4);
        EXPECT_TRUE(packet.hasPorts);
        EXPECT_EQ(packet.payloadLength, payloadLength);
    }
}

TEST(IpAndTransport, UdpLengthZeroMeansToTheEnd)
{
    const PacketSummary packet = decode(with(udpFrame(Phone, Server, bytesOf("abc")), Transport4 + 4, {0, 0}));
    EXPECT_EQ(packet.status, DecodeStatus::Ok);
    EXPECT_EQ(packet.payloadLength, 3U);
}

TEST(IpAndTransport, ShorterUdpLengthLimitsThePayload)
{
    const PacketSummary packet = decode(with(udpFrame(Phone, Server, bytesOf("abcdef")), Transport4 + 4, {0, 10}));
    EXPECT_EQ(packet.status, DecodeStatus::Ok);
    EXPECT_EQ(packet.payloadLength, 2U);
    EXPECT_EQ(packet.payload.size(), 2U);
}

TEST(IpAndTransport, ExtensionHeadersLeadToTheTransport)
{
    const Bytes udp = udpDatagram(Phone6, Server6, bytesOf("abc"));
    const Bytes frame = frame6(0, {extensionHeader(43, 16, 1), extensionHeader(60, 24, 0), extensionHeader(51, 8, 0),
                                   with(Bytes(24), 0, {17, 4}), udp}); // the last one is an authentication header
    const PacketSummary packet = decode(frame);
    EXPECT_EQ(packet.status, DecodeStatus::Ok);
    EXPECT_EQ(packet.protocol, ProtocolUdp);
    EXPECT_EQ(packet.destinationPort, 443);
    EXPECT_EQ(packet.payloadLength, 3U);
    expectEveryPrefixIsReported(frame);
}

TEST(IpAndTransport, AnExtensionHeaderLongerThanThePacketIsMalformed)
{
    const Bytes udp = udpDatagram(Phone6, Server6, bytesOf("abc"));
    const PacketSummary packet = decode(with(frame6(0, {extensionHeader(17, 8, 0), udp}), Transport6 + 1, {200}));
    EXPECT_EQ(packet.status, DecodeStatus::Malformed);
    EXPECT_EQ(packet.stoppedAt, Layer::Network);
    EXPECT_EQ(packet.stopOffset, Transport6);
    EXPECT_EQ(packet.source, Phone6.address);
}

TEST(IpAndTransport, AJumbogramTakesItsLengthFromTheOption)
{
    const Bytes payload = noise(70'000, 1);
    Bytes tcp = tcpBytes(Phone6, Server6, {.ack = true});
    tcp.insert(tcp.end(), payload.begin(), payload.end());
    ByteWriter option;
    option.u8(ProtocolTcp).u8(0).u8(0xC2).u8(4).u32be(8 + tcp.size());
    const Bytes packet = concat({ipBytes(Phone6.address, Server6.address, 0, {}), option.bytes(), tcp, Bytes(9)});
    const PacketSummary summary = decode(packet, LinkType::Raw);
    EXPECT_EQ(summary.status, DecodeStatus::Ok);
    EXPECT_EQ(summary.payloadLength, 70'000U);
}

TEST(IpAndTransport, AuthenticationHeaderInIpv4IsSkipped)
{
    const Bytes udp = udpDatagram(Phone, Server, bytesOf("abc"));
    const Bytes packet = ipBytes(Phone.address, Server.address, 51, concat({with(Bytes(24), 0, {17, 4}), udp}));
    EXPECT_EQ(decode(packet, LinkType::Raw).destinationPort, 443);
    expectEveryPrefixIsReported(packet, LinkType::Raw);
}

TEST(IpAndTransport, FragmentsKeepAllTheirBytesAsPayload)
{
    const Bytes udp = udpDatagram(Phone, Server, noise(40, 3));
    const Bytes first(udp.begin(), udp.begin() + 24), last(udp.begin() + 24, udp.end());
    IpHeader header{.source = Phone.address,
                    .destination = Server.address,
                    .protocol = ProtocolUdp,
                    .identification = 77,
                    .dontFragment = false,
                    .moreFragments = true};
    const PacketSummary head = decode(ipPacket(header, first), LinkType::Raw);
    EXPECT_EQ(head.status, DecodeStatus::Ok);
    EXPECT_TRUE(head.fragment.isFragment && head.fragment.moreFollow);
    EXPECT_EQ(head.fragment.identification, 77U);
    EXPECT_TRUE(head.hasPorts);
    EXPECT_EQ(head.payloadLength, 24U);
    header.moreFragments = false;
    header.fragmentOffset = 24;
    const PacketSummary tail = decode(ipPacket(header, last), LinkType::Raw);
    EXPECT_EQ(tail.status, DecodeStatus::Ok);
    EXPECT_FALSE(tail.hasPorts || tail.fragment.moreFollow);
    EXPECT_EQ(tail.fragment.offset, 24U);
    EXPECT_EQ(tail.payloadLength, 24U);
}

TEST(IpAndTransport, AnAtomicFragmentIsAWholeDatagram)
{
    const Bytes header{17, 0, 0, 0, 0, 0, 0, 9};
    const PacketSummary packet = decode(frame6(44, {header, udpDatagram(Phone6, Server6, bytesOf("abc"))}));
    EXPECT_FALSE(packet.fragment.isFragment);
    EXPECT_EQ(packet.payloadLength, 3U);
}

TEST(IpAndTransport, IcmpGivesTypeAndCodeInsteadOfPorts)
{
    const Bytes quoted = ipBytes(Server.address, Phone.address, 17, udpDatagram(Server, Phone, bytesOf("x")));
    const Bytes message = concat({Bytes{3, 1, 0, 0}, Bytes(4), quoted});
    const PacketSummary packet = decode(ipBytes(Phone.address, Server.address, 1, message), LinkType::Raw);
    EXPECT_EQ(packet.status, DecodeStatus::Ok);
    EXPECT_FALSE(packet.hasPorts);
    EXPECT_EQ(packet.sourcePort, 3);
    EXPECT_EQ(packet.destinationPort, 1);
    EXPECT_EQ(packet.source, Phone.address);
    EXPECT_EQ(packet.tunnels, 0);
    EXPECT_EQ(packet.payloadLength, quoted.size());
}

TEST(IpAndTransport, OtherTransportsHavePorts)
{
    const Bytes ports{0x9C, 0x40, 0x01, 0xBB};
    const Bytes dccp = concat({ports, Bytes{4}, Bytes(11), bytesOf("data")});
    const std::pair<std::uint8_t, Bytes> cases[] = {{132, concat({ports, Bytes(8), bytesOf("data")})},
                                                    {136, concat({ports, Bytes(4), bytesOf("data")})},
                                                    {33, dccp}};
    for (const auto& [protocol, bytes] : cases) {
        const PacketSummary packet = decode(ipBytes(Phone.address, Server.address, protocol, bytes), LinkType::Raw);
        EXPECT_EQ(packet.status, DecodeStatus::Ok) << int{protocol};
        EXPECT_EQ(packet.destinationPort, 443) << int{protocol};
        EXPECT_EQ(packet.payloadLength, 4U) << int{protocol};
        expectEveryPrefixIsReported(ipBytes(Phone.address, Server.address, protocol, bytes), LinkType::Raw);
    }
    EXPECT_EQ(decode(ipBytes(Phone.address, Server.address, 33, with(dccp, 4, {9})), LinkType::Raw).status,
              DecodeStatus::Malformed);
}

TEST(IpAndTransport, AProtocolWithoutPortsIsUnsupportedButHasAddresses)
{
    const PacketSummary packet = decode(ipBytes(Phone.address, Server.address, 50, noise(40, 1)), LinkType::Raw);
    EXPECT_EQ(packet.status, DecodeStatus::Unsupported);
    EXPECT_EQ(packet.stoppedAt, Layer::Transport);
    EXPECT_EQ(packet.payloadLength, 40U);
    EXPECT_EQ(packet.destination, Server.address);
}

} // namespace waybill::test
