// SPDX-License-Identifier: GPL-3.0-or-later
#include "prefix_checks.h"

namespace waybill::test {

namespace {

const Endpoint Phone = endpoint("192.168.43.20", 40000), Server = endpoint("203.0.113.9", 443);
const Endpoint Phone6 = endpoint("2001:0:5ef5:79fd::20", 40000), Server6 = endpoint("2001:db8:1::9", 443);
const IpAddress Near = ip("10.0.0.1"), Far = ip("10.0.0.2"), Near6 = ip("fd00::1"), Far6 = ip("fd00::2");

Bytes inner4()
{
    return ipBytes(Phone.address, Server.address, 6, tcpBytes(Phone, Server, {.ack = true, .payload = bytesOf("abc")}));
}
Bytes inner6()
{
    return ipBytes(Phone6.address, Server6.address, 17, udpDatagram(Phone6, Server6, bytesOf("abc")));
}
Bytes innerFrame()
{
    return ethernetFrame(handsetMac(), gatewayMac(), 0x0800, inner4());
}
Bytes outer(std::uint8_t protocol, std::initializer_list<std::span<const std::uint8_t>> parts)
{
    return ipBytes(Near, Far, protocol, concat(parts));
}
Bytes overUdp(std::uint16_t port, std::initializer_list<std::span<const std::uint8_t>> parts)
{
    return ipBytes(Near, Far, 17, udpDatagram({Near, 50000}, {Far, port}, concat(parts)));
}
Bytes gtpHeader(const char* flagsAndType, std::size_t length)
{
    ByteWriter out;
    return out.append(fromHex(flagsAndType)).u16be(length).u32be(0x1234).take();
}

struct Case {
    const char* name;
    unsigned tunnels;
    Bytes packet;
    bool isV6 = false;
};

std::vector<Case> cases()
{
    constexpr auto IpInIp = static_cast<unsigned>(Tunnel::IpInIp), Gre = static_cast<unsigned>(Tunnel::Gre),
                   Vxlan = static_cast<unsigned>(Tunnel::Vxlan), GtpU = static_cast<unsigned>(Tunnel::GtpU),
                   Geneve = static_cast<unsigned>(Tunnel::Geneve), Teredo = static_cast<unsigned>(Tunnel::Teredo);
    const Bytes v4 = inner4(), v6 = inner6(), frame = innerFrame();
    const Bytes vxlan = fromHex("08000000 00000700"), ppp = concat({fromHex("ff030021"), v4});
    ByteWriter pptp;
    pptp.append(fromHex("3001 880b")).u16be(ppp.size()).u16be(9).u32be(1);
    ByteWriter teredoAuth;
    teredoAuth.append(fromHex("0001 0203")).zeros(5 + 9);
    return {
        {"V4InV4", IpInIp, outer(4, {v4})},
        {"V6InV4", IpInIp, outer(41, {v6}), true},
        {"V4InV6", IpInIp, ipBytes(Near6, Far6, 4, v4)},
        {"V6InV6", IpInIp, ipBytes(Near6, Far6, 41, v6), true},
        {"Gre", Gre, outer(47, {fromHex("0000 0800"), v4})},
        {"GreAllOptions", Gre, outer(47, {fromHex("b000 86dd 00000000 00000007 00000001"), v6}), true},
        {"GreEthernet", Gre, outer(47, {fromHex("2000 6558 00000007"), frame})},
        {"GrePptp", Gre, outer(47, {pptp.bytes(), ppp})},
        {"GrePptpWithAcknowledgment", Gre,
         outer(47, {fromHex("3081 880b"), Bytes{0, static_cast<std::uint8_t>(ppp.size()), 0, 9}, Bytes(8), ppp})},
        {"Erspan1", Gre, outer(47, {fromHex("0000 88be"), frame})},
        {"Erspan2", Gre, outer(47, {fromHex("1000 88be 00000001 1000000000000000"), frame})},
        {"Erspan3", Gre, outer(47, {fromHex("1000 22eb 00000001 2000000000000000 00000000"), frame})},
        {"Erspan3WithSubheader", Gre,
         outer(47, {fromHex("1000 22eb 00000001 2000000000000000 00000001"), Bytes(8), frame})},
        {"Erspan3Ip", Gre, outer(47, {fromHex("1000 22eb 00000001 2000000000000000 00000800"), v4})},
        {"Vxlan", Vxlan, overUdp(4789, {vxlan, frame})},
        {"VxlanLinuxPort", Vxlan, overUdp(8472, {vxlan, frame})},
        {"GtpU", GtpU, overUdp(2152, {gtpHeader("30ff", v4.size()), v4})},
        {"GtpUSequence", GtpU, overUdp(2152, {gtpHeader("32ff", 4 + v6.size()), Bytes(4), v6}), true},
        {"GtpUExtension", GtpU, overUdp(2152, {gtpHeader("34ff", 8 + v4.size()), fromHex("00000085 01000900"), v4})},
        {"Geneve", Geneve, overUdp(6081, {fromHex("0200 6558 00000700 01020304 05060708"), frame})},
        {"GeneveIp", Geneve, overUdp(6081, {fromHex("0000 86dd 00000700"), v6}), true},
        {"Teredo", Teredo, overUdp(3544, {v6}), true},
        {"TeredoOrigin", Teredo, overUdp(3544, {fromHex("0000 1234 0a000001"), v6}), true},
        {"TeredoAuthentication", Teredo, overUdp(3544, {teredoAuth.bytes(), fromHex("0000 1234 0a000001"), v6}), true},
        {"VxlanInGre", Vxlan | Gre, outer(47, {fromHex("0000 0800"), overUdp(4789, {vxlan, frame})})},
        {"GtpUInV4InV4", GtpU | IpInIp, outer(4, {overUdp(2152, {gtpHeader("30ff", v4.size()), v4})})},
    };
}

class EveryTunnel : public testing::TestWithParam<Case> {};

} // namespace

TEST_P(EveryTunnel, LeadsToTheInnermostPacket)
{
    const PacketSummary packet = decode(GetParam().packet, LinkType::Raw);
    EXPECT_EQ(packet.status, DecodeStatus::Ok);
    EXPECT_EQ(packet.tunnels, GetParam().tunnels);
    EXPECT_EQ(packet.source, GetParam().isV6 ? Phone6.address : Phone.address);
    EXPECT_EQ(packet.protocol, GetParam().isV6 ? ProtocolUdp : ProtocolTcp);
    EXPECT_EQ(packet.destinationPort, 443);
    EXPECT_EQ(packet.payloadLength, 3U);
    EXPECT_EQ(packet.wireLength, GetParam().packet.size());
}

TEST_P(EveryTunnel, ReportsEveryPrefix)
{
    expectEveryPrefixIsReported(GetParam().packet, LinkType::Raw);
}

TEST_P(EveryTunnel, FallsBackToTheOuterAddressesWhenTheInnerPacketIsNone)
{
    Bytes packet = GetParam().packet; // every inner packet is noise from its version nibble on
    const Bytes inner = GetParam().isV6 ? inner6() : inner4();
    std::fill(packet.end() - static_cast<std::ptrdiff_t>(inner.size()), packet.end(), std::uint8_t{0xF1});
    const PacketSummary summary = decode(packet, LinkType::Raw);
    EXPECT_FALSE(summary.source.isNone());
    EXPECT_NE(summary.source, GetParam().isV6 ? Phone6.address : Phone.address);
    const bool isByPort = summary.protocol == ProtocolUdp;
    EXPECT_EQ(summary.status, isByPort ? DecodeStatus::Ok : DecodeStatus::Malformed);
    EXPECT_EQ(summary.hasPorts, isByPort);
}

INSTANTIATE_TEST_SUITE_P(Tunnels, EveryTunnel, testing::ValuesIn(cases()),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(Tunnels, APortAloneMakesNoTunnel)
{
    const Bytes v4 = inner4(), v6 = inner6(), frame = innerFrame();
    const Bytes packets[] = {
        overUdp(4789, {fromHex("00000000 00000700"), frame}),  // no network id
        overUdp(8472, {fromHex("08000001 00000700"), frame}),  // reserved bits, on the older port
        overUdp(2152, {gtpHeader("3001", v4.size()), v4}),     // echo request
        overUdp(2152, {gtpHeader("50ff", v4.size()), v4}),     // version 2
        overUdp(2152, {gtpHeader("30ff", v4.size() + 1), v4}), // longer than the datagram
        overUdp(2152, {gtpHeader("34ff", 8 + v4.size()), fromHex("00000085 00000900"), v4}), // extension without length
        overUdp(6081, {fromHex("4000 0800 00000700"), v4}),                                  // version 1
        overUdp(6081, {fromHex("3f00 0800 00000700"), v4}), // options beyond the datagram
        overUdp(3545, {v6}),
        overUdp(3544, {ipBytes(Near6, Far6, 17, udpDatagram({Near6, 1}, {Far6, 2}, {}))}), // not Teredo's addresses
    };
    for (const Bytes& bytes : packets) {
        const PacketSummary packet = decode(bytes, LinkType::Raw);
        EXPECT_EQ(packet.status, DecodeStatus::Ok);
        EXPECT_EQ(packet.source, Near);
        EXPECT_EQ(packet.sourcePort, 50000);
        EXPECT_EQ(packet.tunnels, 0);
    }
}

TEST(Tunnels, LyingGreHeadersKeepTheOuterAddresses)
{
    const std::pair<Bytes, DecodeStatus> lies[] = {
        {outer(47, {fromHex("0002 0800"), inner4()}), DecodeStatus::Malformed},   // version 2
        {outer(47, {fromHex("0001 880b"), inner4()}), DecodeStatus::Malformed},   // PPTP without key
        {outer(47, {fromHex("4000 0800"), inner4()}), DecodeStatus::Unsupported}, // routing
        {outer(47, {fromHex("b000 0800 0000")}), DecodeStatus::Malformed},        // options beyond the packet
        {outer(47, {fromHex("0000 2001"), Bytes(20)}), DecodeStatus::Unsupported},
    };
    for (const auto& [bytes, status] : lies) {
        const PacketSummary packet = decode(bytes, LinkType::Raw);
        EXPECT_EQ(packet.status, status);
        EXPECT_EQ(packet.stoppedAt, Layer::Tunnel);
        EXPECT_EQ(packet.source, Near);
        EXPECT_EQ(packet.protocol, 47);
    }
}

TEST(Tunnels, AnInnerPacketThatTheCaptureCutIsTruncated)
{
    const Bytes whole = overUdp(4789, {fromHex("08000000 00000700"), innerFrame()});
    RawPacket raw = rawPacket(whole, LinkType::Raw);
    raw.bytes = raw.bytes.first(20 + 8 + 8 + 14 + 10);
    const PacketSummary packet = decode(raw);
    EXPECT_EQ(packet.status, DecodeStatus::Truncated);
    EXPECT_EQ(packet.stoppedAt, Layer::Tunnel);
    EXPECT_EQ(packet.source, Near);
    EXPECT_EQ(packet.destinationPort, 4789);
}

TEST(Tunnels, EthernetInsideATunnelGivesTheMacs)
{
    const Bytes packet = overUdp(4789, {fromHex("08000000 00000700"), innerFrame()});
    const Bytes frame = ethernetFrame(mac("02:00:00:00:00:01"), mac("02:00:00:00:00:02"), 0x0800, packet);
    EXPECT_EQ(decode(frame).sourceMac, handsetMac());
}

TEST(Tunnels, DepthIsLimited)
{
    Bytes packet = inner4();
    for (int i = 0; i < 3000; ++i)
        packet = outer(4, {std::span(packet).first(std::min<std::size_t>(packet.size(), 65'000))});
    const PacketSummary summary = decode(packet, LinkType::Raw);
    EXPECT_EQ(summary.status, DecodeStatus::Unsupported);
    EXPECT_EQ(summary.stoppedAt, Layer::Tunnel);
    EXPECT_EQ(summary.source, Near);

    Bytes labels; // Ethernet in MPLS in Ethernet …, without any IP header
    for (int i = 0; i < 3000; ++i) {
        const Bytes more =
            ethernetFrame(mac("90:00:00:00:00:01"), mac("90:00:00:00:00:02"), 0x8847, fromHex("00011140"));
        labels.insert(labels.end(), more.begin(), more.end());
    }
    EXPECT_EQ(decode(labels).status, DecodeStatus::Unsupported);
}

} // namespace waybill::test
