// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_sink.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using waybill::test::Conversation;
using waybill::test::RecordingSink;
using namespace waybill::test::wire;

namespace {

std::vector<std::uint8_t> string(std::string_view text)
{
    return Bytes().sized(2, bytesOf(text));
}

std::vector<std::uint8_t> connectAs(std::string_view client)
{
    return Bytes().u8(0x10).sized(1, Bytes()
                                         .add(string("MQTT"))
                                         .u8(4)
                                         .u8(0xC2)
                                         .u16(60)
                                         .add(string(client))
                                         .add(string("alice"))
                                         .add(string("secret")));
}

} // namespace

TEST(MqttNames, AClientSaysWhoItIsOverAnySegmentation)
{
    const std::vector<std::uint8_t> bytes = connectAs("phone-1");
    for (std::size_t size = 1; size <= bytes.size(); ++size) {
        RecordingSink sink;
        NameReader reader(sink);
        Conversation(reader, 0, 1883).sayInPieces(bytes, size);
        const std::string at = "@" + std::to_string((bytes.size() + size - 1) / size);
        EXPECT_EQ(sink.factText(), "protocol mqtt" + at + "; channel-version MQTT 3.1.1" + at +
                                       "; channel-field client id=phone-1" + at + "; channel-field user name=alice" +
                                       at + "; channel-field password in the clear" + at);
        EXPECT_EQ(sink.factText().find("secret"), std::string::npos);
    }
}

TEST(MqttNames, APacketThatClaimsMuchIsReadAsFarAsTheLimit)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation talk(reader, 0, 1883);
    talk.say(Bytes().u8(0x10).u32(0xFFFFFF7F).add(string("MQTT")).u8(4).u8(0x80).u16(60).add(string("c")).u16(0xFFFF));
    const std::vector<std::uint8_t> more(1400, 'x');
    EXPECT_TRUE(talk.say(more));
    EXPECT_TRUE(talk.say(more));
    EXPECT_FALSE(talk.say(more)); // 4 KiB are held at most
    EXPECT_EQ(sink.factText(FactKind::ChannelField), "channel-field client id=c@4");
}
