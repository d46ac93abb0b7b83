// SPDX-License-Identifier: GPL-3.0-or-later
// MQTT 3.1.1 (OASIS, 2014) §2.2, §3.1 and MQTT 5.0 (OASIS, 2019) §3.1; strings have a two-octet length in front.
//
//   CONNECT: 10 | remaining length (varint, at most four octets) | protocol name | level 1 | flags 1 | keep alive 2
//            | [5.0: length of properties (varint) | properties]
//            | client id | [will: 5.0 properties | topic | message] | [user name] | [password]
//   flags:   80 user name, 40 password, 20 will retain, 18 will QoS, 04 will, 02 clean, 01 reserved, always 0
//   name and level: "MQTT" 4 or 5; "MQIsdp" 3 (MQTT 3.1)
//
// By chance: type, name and level alone must fit in seven octets at least, so random bytes do once in 2^56 or less.
#include "decode/mqtt_connect.h"

#include "base/byte_reader.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::uint8_t Connect = 0x10;
constexpr std::uint8_t FlagUser = 0x80, FlagPassword = 0x40, FlagWill = 0x04, FlagReserved = 0x01;
constexpr std::uint8_t Level31 = 3, Level311 = 4, Level50 = 5;
constexpr std::string_view Name = "MQTT", OldName = "MQIsdp";

/// A variable byte integer, MQTT 3.1.1 §2.2.3; fails when a fifth octet would follow.
std::size_t variableInteger(ByteReader& in)
{
    std::size_t value = 0;
    for (unsigned shift = 0; shift < 28; shift += 7) {
        const std::uint8_t octet = in.u8();
        value |= std::size_t{octet & 0x7FU} << shift;
        if ((octet & 0x80) == 0)
            return value;
    }
    in.skip(in.remaining() + 1);
    return 0;
}

std::string_view string(ByteReader& in)
{
    const std::size_t length = in.u16be();
    const auto bytes = in.take(length);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// True as long as `bytes` and `name` behind its length agree.
bool beginsAlike(std::span<const std::uint8_t> bytes, std::string_view name)
{
    if ((!bytes.empty() && bytes[0] != 0) || (bytes.size() > 1 && bytes[1] != name.size()))
        return false;
    const auto known = bytes.subspan(std::min<std::size_t>(bytes.size(), 2));
    const auto length = static_cast<std::ptrdiff_t>(std::min(known.size(), name.size()));
    return std::equal(known.begin(), known.begin() + length, name.begin());
}

void readPayload(ByteReader& in, std::uint8_t flags, MqttConnect& connect)
{
    if (connect.level == Level50)
        in.skip(variableInteger(in));
    connect.clientId = string(in);
    if ((flags & FlagWill) != 0) {
        if (connect.level == Level50)
            in.skip(variableInteger(in));
        connect.willTopic = string(in);
        (void)string(in);
    }
    if ((flags & FlagUser) != 0)
        connect.userName = string(in);
    if ((flags & FlagPassword) != 0) {
        (void)string(in);
        connect.hasPassword = !in.failed();
    }
}

} // namespace

bool mayBeMqttConnect(std::span<const std::uint8_t> bytes) noexcept
{
    if (bytes.empty() || bytes[0] != Connect)
        return false;
    ByteReader in(bytes.subspan(1));
    const std::size_t length = variableInteger(in);
    if (in.failed())
        return bytes.size() < 5; // the length is not whole yet
    constexpr std::size_t Least = 2 + 4 + 1 + 1 + 2 + 2;
    return length >= Least && (beginsAlike(in.rest(), Name) || beginsAlike(in.rest(), OldName));
}

DecodeStatus decodeMqttConnect(std::span<const std::uint8_t> bytes, MqttConnect& connect) noexcept
{
    connect = {};
    if (!mayBeMqttConnect(bytes))
        return DecodeStatus::Malformed;
    ByteReader outer(bytes);
    outer.skip(1);
    const std::size_t length = variableInteger(outer);
    if (outer.failed())
        return DecodeStatus::Truncated;
    connect.size = outer.offset() + length;
    ByteReader in(outer.rest().first(std::min(length, outer.remaining())), length);
    const std::string_view name = string(in);
    connect.level = in.u8();
    const std::uint8_t flags = in.u8();
    connect.keepAliveSeconds = in.u16be();
    const bool isLevel =
        name == OldName ? connect.level == Level31 : connect.level == Level311 || connect.level == Level50;
    if (!in.failed() && (!isLevel || (flags & FlagReserved) != 0))
        return DecodeStatus::Malformed;
    if (!in.failed())
        readPayload(in, flags, connect);
    if (!in.failed())
        return DecodeStatus::Ok;
    return in.wasCutBySnaplen() ? DecodeStatus::Truncated : DecodeStatus::Malformed;
}

} // namespace waybill
