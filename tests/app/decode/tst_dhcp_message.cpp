// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/dhcp_message.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test::wire;

namespace {

std::vector<std::uint8_t> request(unsigned op, unsigned clientAddress, const std::vector<std::uint8_t>& options)
{
    return Bytes().u8(op).zeros(11).u32(clientAddress).zeros(12 + 16 + 64 + 128).u32(0x63825363).add(options);
}

std::vector<std::uint8_t> usualOptions()
{
    return Bytes()
        .u8(53)
        .sized(1, {3})
        .u8(0)
        .u8(50)
        .sized(1, {192, 0, 2, 9})
        .u8(60)
        .sized(1, bytesOf("android-dhcp-13"))
        .u8(12)
        .sized(1, bytesOf("my-phone"))
        .u8(255);
}

} // namespace

TEST(DhcpMessage, ARequestNamesTheClient)
{
    const std::vector<std::uint8_t> bytes = request(1, 0, usualOptions());
    DhcpMessage message;
    ASSERT_EQ(decodeDhcp(bytes, bytes.size(), message), DecodeStatus::Ok);
    EXPECT_TRUE(message.isFromClient);
    EXPECT_EQ(message.hostName, "my-phone");
    EXPECT_EQ(message.vendorClass, "android-dhcp-13");
    EXPECT_EQ(message.clientAddress, IpAddress::parse("192.0.2.9"));
}

TEST(DhcpMessage, TheParameterListKeepsItsOrder)
{
    const std::vector<std::uint8_t> bytes =
        request(1, 0, Bytes().u8(55).sized(1, {1, 33, 3}).u8(55).sized(1, {6}).u8(255));
    DhcpMessage message;
    ASSERT_EQ(decodeDhcp(bytes, bytes.size(), message), DecodeStatus::Ok);
    EXPECT_EQ(message.parameters, (std::vector<std::uint8_t>{1, 33, 3, 6}));
}

TEST(DhcpMessage, TheClientsOwnAddressCountsBeforeTheRequestedOne)
{
    const std::vector<std::uint8_t> bytes = request(2, 0xC0000201, usualOptions());
    DhcpMessage message;
    ASSERT_EQ(decodeDhcp(bytes, bytes.size(), message), DecodeStatus::Ok);
    EXPECT_FALSE(message.isFromClient);
    EXPECT_EQ(message.clientAddress, IpAddress::parse("192.0.2.1"));
}

TEST(DhcpMessage, PiecesOfAnOptionAreJoined)
{
    const std::vector<std::uint8_t> bytes =
        request(1, 0, Bytes().u8(12).sized(1, bytesOf("my-")).u8(12).sized(1, bytesOf("phone")));
    DhcpMessage message;
    EXPECT_EQ(decodeDhcp(bytes, bytes.size(), message), DecodeStatus::Ok);
    EXPECT_EQ(message.hostName, "my-phone");
}

TEST(DhcpMessage, EveryTruncationOfTheHeaderIsReported)
{
    const std::vector<std::uint8_t> bytes = request(1, 0, usualOptions());
    for (std::size_t kept = 0; kept < 240; ++kept) {
        DhcpMessage message;
        EXPECT_EQ(decodeDhcp(std::span(bytes).first(kept), bytes.size(), message), DecodeStatus::Truncated) << kept;
    }
}

TEST(DhcpMessage, AnOptionLongerThanTheMessageIsMalformed)
{
    const std::vector<std::uint8_t> bytes = request(1, 0, Bytes().u8(12).u8(200).text("short"));
    DhcpMessage message;
    EXPECT_EQ(decodeDhcp(bytes, bytes.size(), message), DecodeStatus::Malformed);
    EXPECT_EQ(message.hostName, "");
}

TEST(DhcpMessage, WithoutTheMagicCookieItIsNoDhcp)
{
    std::vector<std::uint8_t> bytes = request(1, 0, usualOptions());
    bytes[236] = 0;
    DhcpMessage message;
    EXPECT_EQ(decodeDhcp(bytes, bytes.size(), message), DecodeStatus::Malformed);
    EXPECT_EQ(message.hostName, "");
}
