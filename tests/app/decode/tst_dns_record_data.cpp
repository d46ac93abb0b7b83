// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/dns_message.h"
#include "decode/ech_config.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test::wire;

namespace {

constexpr unsigned Response = 0x8180;

/// One answer of `type` to example.com with these data.
DnsMessage answered(unsigned type, const std::vector<std::uint8_t>& data, DecodeStatus expected = DecodeStatus::Ok)
{
    Bytes out = dnsHeader(1, Response, {1, 1, 0, 0});
    out.add(dnsName("example.com")).u16(type).u16(1).add(dnsRecord(12, type, 30, data));
    const std::vector<std::uint8_t> bytes = out;
    DnsMessage message;
    EXPECT_EQ(decodeDnsMessage(bytes, bytes.size(), message), expected);
    return message;
}

/// A query with an OPT record that holds these options.
DnsMessage withOptions(const std::vector<std::uint8_t>& options, DecodeStatus expected = DecodeStatus::Ok)
{
    Bytes out = dnsHeader(1, 0x0100, {1, 0, 0, 1});
    out.add(dnsName("example.com")).u16(1).u16(1).u8(0).u16(41).u16(1232).u32(0).sized(2, options);
    const std::vector<std::uint8_t> bytes = out;
    DnsMessage message;
    EXPECT_EQ(decodeDnsMessage(bytes, bytes.size(), message), expected);
    return message;
}

std::vector<std::uint8_t> subnetOption(const std::vector<std::uint8_t>& content)
{
    return Bytes().u16(8).sized(2, content);
}

std::vector<std::uint8_t> echConfig(std::string_view publicName, unsigned version = 0xfe0d)
{
    const Bytes contents = Bytes()
                               .u8(7)
                               .u16(0x20)
                               .sized(2, Bytes().zeros(32))
                               .sized(2, Bytes().u16(1).u16(1))
                               .u8(0)
                               .sized(1, bytesOf(publicName))
                               .u16(0);
    return Bytes().u16(version).sized(2, contents);
}

} // namespace

TEST(DnsRecordData, PointersServicesAndTextsAreRead)
{
    EXPECT_EQ(answered(12, dnsName("Host.local")).answers.at(0).target, "host.local");
    EXPECT_EQ(answered(33, Bytes().u16(0).u16(0).u16(8009).add(dnsName("host.local"))).answers.at(0).target,
              "host.local");
    const auto texts = answered(16, Bytes().sized(1, bytesOf("model=J1")).sized(1, bytesOf(""))).answers.at(0).texts;
    EXPECT_EQ(texts, (std::vector<std::string>{"model=J1", ""}));
}

TEST(DnsRecordData, LengthsThatLieAreMalformed)
{
    (void)answered(16, Bytes().u8(9).text("model"), DecodeStatus::Malformed);
    (void)answered(33, Bytes().u16(0).u16(0), DecodeStatus::Malformed);
    (void)answered(12, Bytes().u8(5).text("ho"), DecodeStatus::Malformed);
    (void)withOptions(Bytes().u16(8).u16(9).u8(1), DecodeStatus::Malformed);
}

TEST(DnsRecordData, OnlyNetbiosNamesOfOneMachineHaveAddresses)
{
    const Bytes two = Bytes().u16(0x6000).u32(0xC0000207).u16(0xE000).u32(0xC0000208);
    const auto addresses = answered(32, two).answers.at(0).addresses;
    ASSERT_EQ(addresses.size(), 1u) << "the second is a group";
    EXPECT_EQ(addresses[0], IpAddress::parse("192.0.2.7"));
    EXPECT_TRUE(answered(32, Bytes().u16(1)).answers.at(0).addresses.empty()) << "NIMLOC, not NetBIOS";
}

TEST(DnsRecordData, TheClientSubnetIsReadWithItsPrefix)
{
    const auto v4 = withOptions(subnetOption(Bytes().u16(1).u8(24).u8(0).u24(0xC6336400 >> 8))).clientSubnet;
    ASSERT_TRUE(v4);
    EXPECT_EQ(v4->address, IpAddress::parse("198.51.100.0"));
    EXPECT_EQ(v4->prefixLength, 24);
    const auto v6 = withOptions(subnetOption(Bytes().u16(2).u8(32).u8(48).u32(0x20010db8))).clientSubnet;
    ASSERT_TRUE(v6);
    EXPECT_EQ(v6->address, IpAddress::parse("2001:db8::"));
    EXPECT_EQ(v6->scopeLength, 48);
    const auto none = withOptions(subnetOption(Bytes().u16(1).u8(0).u8(0))).clientSubnet;
    ASSERT_TRUE(none) << "the client asks not to be told on";
    EXPECT_EQ(none->prefixLength, 0);
}

TEST(DnsRecordData, AClientSubnetThatContradictsItselfSaysNothing)
{
    EXPECT_FALSE(withOptions(subnetOption(Bytes().u16(1).u8(24).u8(0).u16(0xC633))).clientSubnet);
    EXPECT_FALSE(withOptions(subnetOption(Bytes().u16(1).u8(40).u8(0).zeros(5))).clientSubnet);
    EXPECT_FALSE(withOptions(subnetOption(Bytes().u16(9).u8(8).u8(0).u8(1))).clientSubnet);
    EXPECT_FALSE(withOptions(subnetOption(Bytes().u16(1).u8(0))).clientSubnet);
    EXPECT_FALSE(withOptions(Bytes().u16(10).sized(2, Bytes().zeros(8))).clientSubnet) << "a cookie";
}

TEST(EchConfig, EveryPublicNameIsFoundOnce)
{
    const std::vector<std::uint8_t> list = Bytes().sized(2, Bytes()
                                                                .add(echConfig("Public.example"))
                                                                .add(echConfig("public.example"))
                                                                .add(echConfig("later", 0xfe0e))
                                                                .add(echConfig("other.example")));
    EXPECT_EQ(echPublicNames(list), (std::vector<std::string>{"public.example", "other.example"}));
}

TEST(EchConfig, EveryPrefixIsReadWithoutHarmAndWithoutAName)
{
    const std::vector<std::uint8_t> list = Bytes().sized(2, echConfig("public.example"));
    for (std::size_t kept = 0; kept < list.size(); ++kept)
        EXPECT_TRUE(echPublicNames(std::span(list).first(kept)).empty()) << kept;
    for (std::size_t at : {0u, 2u, 4u, 9u, 43u, 50u}) { // each length field claims too much
        std::vector<std::uint8_t> lying = list;
        lying.at(at) = 0xFF;
        EXPECT_TRUE(echPublicNames(lying).empty()) << at;
    }
}

TEST(EchConfig, AnHttpsRecordCarriesIt)
{
    const std::vector<std::uint8_t> list = Bytes().sized(2, echConfig("public.example"));
    const DnsMessage message = answered(65, Bytes().u16(1).u8(0).u16(5).sized(2, list));
    EXPECT_TRUE(message.answers.at(0).offersEch);
    EXPECT_EQ(message.answers.at(0).echPublicNames, std::vector<std::string>{"public.example"});
}
