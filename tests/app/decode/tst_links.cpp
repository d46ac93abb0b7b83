// SPDX-License-Identifier: GPL-3.0-or-later
#include "prefix_checks.h"

namespace waybill::test {

namespace {

const Endpoint Phone = endpoint("192.168.43.20", 40000), Server = endpoint("203.0.113.9", 443);
const Endpoint Phone6 = endpoint("2001:db8::20", 40000), Server6 = endpoint("2001:db8:1::9", 443);

Bytes packet4()
{
    return ipBytes(Phone.address, Server.address, 17, udpDatagram(Phone, Server, bytesOf("abc")));
}
Bytes packet6()
{
    return ipBytes(Phone6.address, Server6.address, 17, udpDatagram(Phone6, Server6, bytesOf("abc")));
}
Bytes ethernet(std::uint16_t etherType, std::initializer_list<std::span<const std::uint8_t>> parts)
{
    return ethernetFrame(handsetMac(), gatewayMac(), etherType, concat(parts));
}
const Bytes Snap4 = fromHex("AAAA03 000000 0800");

struct Link {
    const char* name;
    LinkType type;
    Bytes bytes;
    bool isV6 = false;
};

// Data frame of a station to its access point: QoS, no encryption.
Bytes wlanFrame(std::uint8_t subtype, std::uint8_t flags, const Bytes& behindAddresses)
{
    ByteWriter out;
    out.u8(subtype).u8(flags).u16be(0);
    out.append(fromHex("020000000001")).append(fromHex("02005e100020")).append(fromHex("02005e100001")).u16be(0);
    return out.append(behindAddresses).take();
}

std::vector<Link> links()
{
    const Bytes v4 = packet4(), v6 = packet6();
    const Bytes mac = fromHex("02005e100020 0000");
    const Bytes qos = concat({Bytes(2), Snap4, v4});
    const Bytes wlan = wlanFrame(0x88, 0x01, qos);
    const Bytes ppp4 = concat({fromHex("0021"), v4});
    const auto pppoe = [](const Bytes& ppp) {
        ByteWriter out;
        return out.u8(0x11).u8(0).u16be(5).u16be(ppp.size()).append(ppp).take();
    };
    const Bytes vlan = withVlan(ethernet(0x0800, {v4}), 7);
    const auto aggregate = [&](const Bytes& msdu) {
        ByteWriter out;
        out.u16be(0x8000).append(fromHex("02005e100001 02005e100020")).u16be(msdu.size()).append(msdu);
        return out.take();
    };
    return {
        {"Ethernet", LinkType::Ethernet, ethernet(0x0800, {v4})},
        {"EthernetV6", LinkType::Ethernet, ethernet(0x86DD, {v6}), true},
        {"Vlan", LinkType::Ethernet, vlan},
        {"QinQ", LinkType::Ethernet, withVlan(vlan, 9, 0x88A8)},
        {"OldQinQ", LinkType::Ethernet, withVlan(vlan, 9, 0x9100)},
        {"LlcSnap", LinkType::Ethernet, ethernet(static_cast<std::uint16_t>(8 + v4.size()), {Snap4, v4})},
        {"Pppoe", LinkType::Ethernet, ethernet(0x8864, {pppoe(ppp4)})},
        {"PppoeCompressedProtocolV6", LinkType::Ethernet, ethernet(0x8864, {pppoe(concat({fromHex("57"), v6}))}), true},
        {"Mpls", LinkType::Ethernet, ethernet(0x8847, {fromHex("00010040 00011140"), v4})},
        {"MplsV6", LinkType::Ethernet, ethernet(0x8848, {fromHex("00011140"), v6}), true},
        {"MplsPseudowire", LinkType::Ethernet,
         ethernet(0x8847, {fromHex("00011140 00000000"), ethernet(0x0800, {v4})})},
        {"MplsPseudowireWithoutControlWord", LinkType::Ethernet,
         ethernet(0x8847, {fromHex("00011140"), ethernet(0x0800, {v4})})},
        {"Cooked", LinkType::LinuxSll, concat({fromHex("0004 0001 0006"), mac, fromHex("0800"), v4})},
        {"CookedV2", LinkType::LinuxSll2, concat({fromHex("0800 0000 00000002 0001 04 06"), mac, v4})},
        {"Raw", LinkType::Raw, v4},
        {"RawBsdV6", LinkType::RawBsd, v6, true},
        {"RawOpenBsd", LinkType::RawOpenBsd, v4},
        {"Ipv4", LinkType::Ipv4, v4},
        {"Ipv6", LinkType::Ipv6, v6, true},
        {"NullLittle", LinkType::Null, concat({fromHex("02000000"), v4})},
        {"NullBig", LinkType::Null, concat({fromHex("00000002"), v4})},
        {"NullDarwinV6", LinkType::Null, concat({fromHex("1e000000"), v6}), true},
        {"LoopFreeBsdV6", LinkType::Loop, concat({fromHex("0000001c"), v6}), true},
        {"NullLinuxV6", LinkType::Null, concat({fromHex("0a000000"), v6}), true},
        {"Ppp", LinkType::Ppp, ppp4},
        {"PppFramed", LinkType::PppHdlc, concat({fromHex("ff03"), ppp4})},
        {"CiscoHdlc", LinkType::PppHdlc, concat({fromHex("0f000800"), v4})},
        {"PppEther", LinkType::PppEther, pppoe(ppp4)},
        {"PppWithDirection", LinkType::PppWithDirection, concat({fromHex("01ff03"), ppp4})},
        {"Wlan", LinkType::Ieee80211, wlan},
        {"WlanPlainData", LinkType::Ieee80211, wlanFrame(0x08, 0x01, concat({Snap4, v4}))},
        {"WlanFourAddresses", LinkType::Ieee80211, wlanFrame(0x88, 0x03, concat({fromHex("02005e100020"), qos}))},
        {"WlanHtControl", LinkType::Ieee80211, wlanFrame(0x88, 0x81, concat({Bytes(6), Snap4, v4}))},
        {"WlanAggregate", LinkType::Ieee80211, wlanFrame(0x88, 0x01, aggregate(concat({Snap4, v4})))},
        {"Radiotap", LinkType::Ieee80211Radiotap, concat({fromHex("0000 0900 02000000 00"), wlan})},
        {"RadiotapTimeAndPadding", LinkType::Ieee80211Radiotap,
         concat({fromHex("0000 1900 03000080 00000000 00000000 0000000000000000 20"),
                 wlanFrame(0x88, 0x01, concat({Bytes(4), Snap4, v4}))})},
        {"Prism", LinkType::Ieee80211Prism, concat({fromHex("44000000 10000000"), Bytes(8), wlan})},
        {"PrismBig", LinkType::Ieee80211Prism, concat({fromHex("00000044 00000010"), Bytes(8), wlan})},
        {"Avs", LinkType::Ieee80211Avs, concat({fromHex("80211001 00000010"), Bytes(8), wlan})},
        {"AvsAsPrism", LinkType::Ieee80211Prism, concat({fromHex("80211001 00000010"), Bytes(8), wlan})},
    };
}

class EveryLink : public testing::TestWithParam<Link> {};

} // namespace

TEST_P(EveryLink, LeadsToTheSameIpPacket)
{
    const Link& link = GetParam();
    const PacketSummary packet = decode(link.bytes, link.type);
    EXPECT_EQ(packet.status, DecodeStatus::Ok);
    EXPECT_TRUE(packet.isKnownLink);
    EXPECT_EQ(packet.source, link.isV6 ? Phone6.address : Phone.address);
    EXPECT_EQ(packet.destinationPort, 443);
    EXPECT_EQ(packet.payloadLength, 3U);
    EXPECT_EQ(packet.tunnels, 0);
    EXPECT_EQ(packet.wireLength, link.bytes.size());
    EXPECT_TRUE(packet.sourceMac.isNone() || packet.sourceMac == handsetMac());
}

TEST_P(EveryLink, ReportsEveryPrefix)
{
    expectEveryPrefixIsReported(GetParam().bytes, GetParam().type);
}

INSTANTIATE_TEST_SUITE_P(Links, EveryLink, testing::ValuesIn(links()),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(Links, WirelessAddressesAreTheEndsNotTheRadios)
{
    const PacketSummary up = decode(wlanFrame(0x08, 0x01, concat({Snap4, packet4()})), LinkType::Ieee80211);
    EXPECT_EQ(up.sourceMac, handsetMac());
    EXPECT_EQ(up.destinationMac, gatewayMac());
    const PacketSummary down = decode(wlanFrame(0x08, 0x02, concat({Snap4, packet4()})), LinkType::Ieee80211);
    EXPECT_EQ(down.sourceMac, gatewayMac());
    EXPECT_EQ(down.destinationMac, mac("02:00:00:00:00:01"));
}

TEST(Links, EncryptedAndOtherWirelessFramesAreUnsupported)
{
    const Bytes content = concat({Bytes(2), Snap4, packet4()});
    for (const Bytes& frame : {wlanFrame(0x88, 0x41, content), wlanFrame(0x80, 0x00, content),
                               wlanFrame(0xC8, 0x01, content), wlanFrame(0x88, 0x05, content)}) {
        const PacketSummary packet = decode(frame, LinkType::Ieee80211);
        EXPECT_EQ(packet.status, DecodeStatus::Unsupported);
        EXPECT_EQ(packet.stoppedAt, Layer::Link);
        EXPECT_TRUE(packet.source.isNone());
    }
}

TEST(Links, AFrameDamagedInTheAirGivesNoAddresses)
{
    const Bytes wlan = wlanFrame(0x88, 0x01, concat({Bytes(2), Snap4, packet4()}));
    const Bytes frame = concat({fromHex("0000 0900 02000000 40"), wlan});
    const PacketSummary packet = decode(frame, LinkType::Ieee80211Radiotap);
    EXPECT_EQ(packet.status, DecodeStatus::Malformed);
    EXPECT_TRUE(packet.source.isNone());
}

TEST(Links, LyingLengthsAreMalformed)
{
    const Bytes wlan = wlanFrame(0x88, 0x01, concat({Bytes(2), Snap4, packet4()}));
    const Link cases[] = {
        {"radiotap shorter than its fixed part", LinkType::Ieee80211Radiotap,
         concat({fromHex("0000 0700 00000000"), wlan})},
        {"radiotap longer than the packet", LinkType::Ieee80211Radiotap, concat({fromHex("0000 ff7f 00000000"), wlan})},
        {"radiotap version", LinkType::Ieee80211Radiotap, concat({fromHex("0100 0800 00000000"), wlan})},
        {"prism longer than the packet", LinkType::Ieee80211Prism, concat({fromHex("44000000 ff7f0000"), wlan})},
        {"avs shorter than its fixed part", LinkType::Ieee80211Avs, concat({fromHex("80211001 00000004"), wlan})},
        {"pppoe longer than the packet", LinkType::PppEther, concat({fromHex("11000005 0fff 0021"), packet4()})},
        {"pppoe shorter than the IP packet", LinkType::PppEther, concat({fromHex("11000005 0010 0021"), packet4()})},
        {"pppoe version", LinkType::PppEther, concat({fromHex("21000005 0021 0021"), packet4()})},
        {"llc shorter than the IP packet", LinkType::Ethernet, ethernet(20, {Snap4, packet4()})},
        {"mpls without bottom", LinkType::Ethernet, ethernet(0x8847, {fromHex("00010040 00010040")})},
        {"raw without version", LinkType::Raw, Bytes(40)},
    };
    for (const Link& lie : cases)
        EXPECT_EQ(decode(lie.bytes, lie.type).status, DecodeStatus::Malformed) << lie.name;
}

TEST(Links, CookedHeadersTellDirection)
{
    const Bytes v4 = packet4();
    const auto cooked = [&v4](const char* type) {
        return decode(concat({fromHex(type), fromHex("0001 0006 02005e100020 0000 0800"), v4}), LinkType::LinuxSll)
            .direction;
    };
    EXPECT_EQ(cooked("0004"), NotedDirection::Outbound);
    EXPECT_EQ(cooked("0000"), NotedDirection::Inbound);
    EXPECT_EQ(cooked("0003"), NotedDirection::Unknown);
    const Bytes ppp = concat({fromHex("0021"), v4});
    EXPECT_EQ(decode(concat({Bytes{0}, ppp}), LinkType::PppWithDirection).direction, NotedDirection::Inbound);
    EXPECT_EQ(decode(concat({Bytes{1}, ppp}), LinkType::PppWithDirection).direction, NotedDirection::Outbound);
}

TEST(Links, WhatIsNotIpIsUnsupportedAndNamedByItsEtherType)
{
    const PacketSummary arp = decode(arpFrame({.isReply = false,
                                               .senderMac = handsetMac(),
                                               .sender = Phone.address,
                                               .targetMac = {},
                                               .target = ip("192.168.43.1")}));
    EXPECT_EQ(arp.status, DecodeStatus::Unsupported);
    EXPECT_EQ(arp.stoppedAt, Layer::Network);
    EXPECT_EQ(arp.etherType, 0x0806);
    EXPECT_EQ(arp.sourceMac, handsetMac());
    EXPECT_EQ(decode(ethernet(38, {fromHex("424203"), Bytes(35)})).status, DecodeStatus::Unsupported);
}

TEST(Links, AnUnknownLinkTypeIsNotRead)
{
    const PacketSummary packet = decode(packet4(), static_cast<LinkType>(147));
    EXPECT_FALSE(packet.isKnownLink);
    EXPECT_EQ(packet.status, DecodeStatus::Unsupported);
    EXPECT_TRUE(packet.source.isNone());
    EXPECT_EQ(packet.wireLength, packet4().size());
}

} // namespace waybill::test
