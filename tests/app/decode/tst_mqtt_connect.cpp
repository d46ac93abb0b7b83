// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/mqtt_connect.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test::wire;

namespace {

constexpr unsigned User = 0x80, Password = 0x40, Will = 0x04, Clean = 0x02;

std::vector<std::uint8_t> string(std::string_view text)
{
    return Bytes().sized(2, bytesOf(text));
}

std::vector<std::uint8_t> packet(const std::vector<std::uint8_t>& rest)
{
    return Bytes()
        .u8(0x10)
        .u8(static_cast<unsigned>(rest.size() & 0x7F) | 0x80)
        .u8(static_cast<unsigned>(rest.size() >> 7))
        .add(rest);
}

/// MQTT 3.1.1 with everything.
std::vector<std::uint8_t> fullConnect()
{
    return packet(Bytes()
                      .add(string("MQTT"))
                      .u8(4)
                      .u8(User | Password | Will | Clean)
                      .u16(60)
                      .add(string("phone-1"))
                      .add(string("status/phone-1"))
                      .add(string("gone"))
                      .add(string("alice"))
                      .add(string("secret")));
}

} // namespace

TEST(MqttConnect, AllOfVersion311IsRead)
{
    MqttConnect connect;
    const auto bytes = fullConnect();
    ASSERT_EQ(decodeMqttConnect(bytes, connect), DecodeStatus::Ok);
    EXPECT_EQ(connect.level, 4);
    EXPECT_EQ(connect.keepAliveSeconds, 60);
    EXPECT_EQ(connect.clientId, "phone-1");
    EXPECT_EQ(connect.willTopic, "status/phone-1");
    EXPECT_EQ(connect.userName, "alice");
    EXPECT_TRUE(connect.hasPassword);
    EXPECT_EQ(connect.size, bytes.size());
}

TEST(MqttConnect, PropertiesOfVersion5AndTheOldNameOfVersion31AreUnderstood)
{
    MqttConnect connect;
    const auto five = packet(
        Bytes().add(string("MQTT")).u8(5).u8(User).u16(60).u8(5).u8(0x11).u32(10).add(string("c5")).add(string("u5")));
    ASSERT_EQ(decodeMqttConnect(five, connect), DecodeStatus::Ok);
    EXPECT_EQ(connect.clientId, "c5");
    EXPECT_EQ(connect.userName, "u5");
    const auto old = packet(Bytes().add(string("MQIsdp")).u8(3).u8(Clean).u16(60).add(string("c3")));
    ASSERT_EQ(decodeMqttConnect(old, connect), DecodeStatus::Ok);
    EXPECT_EQ(connect.clientId, "c3");
}

TEST(MqttConnect, EveryPrefixIsTruncated)
{
    const auto bytes = fullConnect();
    for (std::size_t kept = 1; kept < bytes.size(); ++kept) {
        const std::vector<std::uint8_t> prefix(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(kept));
        MqttConnect connect;
        EXPECT_TRUE(mayBeMqttConnect(prefix)) << kept;
        EXPECT_EQ(decodeMqttConnect(prefix, connect), DecodeStatus::Truncated) << kept;
        EXPECT_FALSE(connect.hasPassword);
    }
}

TEST(MqttConnect, LengthsThatLieAreMalformed)
{
    const auto bytes = fullConnect();
    const auto lie = [&bytes](std::size_t at, std::uint8_t value) {
        std::vector<std::uint8_t> lying = bytes;
        lying[at] = value;
        MqttConnect connect;
        return decodeMqttConnect(lying, connect);
    };
    EXPECT_EQ(lie(1, 0x8D), DecodeStatus::Malformed);  // packet too short for what its strings claim
    EXPECT_EQ(lie(14, 0xFF), DecodeStatus::Malformed); // client id longer than the packet
    EXPECT_EQ(lie(4, 5), DecodeStatus::Malformed);     // protocol name
    EXPECT_EQ(lie(9, 9), DecodeStatus::Malformed);     // level
    EXPECT_EQ(lie(10, 1), DecodeStatus::Malformed);    // reserved flag
}

TEST(MqttConnect, OtherPacketsAreNotTaken)
{
    EXPECT_FALSE(mayBeMqttConnect(bytesOf("\x10\x0cHTTP")));
    EXPECT_FALSE(mayBeMqttConnect(std::vector<std::uint8_t>(Bytes().u8(0x20).u8(2).u16(0))));          // CONNACK
    EXPECT_FALSE(mayBeMqttConnect(std::vector<std::uint8_t>(Bytes().u8(0x10).u32(0xFFFFFFFF).u8(1)))); // no length
    EXPECT_FALSE(mayBeMqttConnect({}));
}
