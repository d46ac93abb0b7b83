// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/first_bytes.h"
#include "recording_sink.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>
#include <random>

using namespace waybill;
using waybill::test::Conversation;
using waybill::test::RecordingSink;
using namespace waybill::test::wire;

namespace {

class FirstBytes : public testing::Test {
protected:
    RecordingSink sink;
    NameReader reader{sink};
    Conversation talk{reader, 0, 4444};
};

std::string printable(const std::vector<std::uint8_t>& bytes)
{
    return std::string(PrintableText(bytes).text());
}

} // namespace

TEST_F(FirstBytes, RunsAreJoinedAndShortOnesLeftOut)
{
    EXPECT_EQ(printable(Bytes().u16(1).text("DGS-1210-10P").u8(0).text("abc").u8(0).text("Switch").u8(7)),
              "DGS-1210-10P · Switch");
    EXPECT_EQ(printable(bytesOf("   padded name   ")), "padded name");
    EXPECT_EQ(printable({}), "");
}

TEST_F(FirstBytes, TextIsBoundedToOneLine)
{
    const std::string text = printable(bytesOf(std::string(300, 'x')));
    EXPECT_EQ(text, std::string(PrintableText::MaxText, 'x'));
    Bytes many;
    for (int i = 0; i < 30; ++i)
        many.text("twelve chars").u8(0);
    EXPECT_LE(printable(many).size(), PrintableText::MaxText);
    EXPECT_EQ(printable(Bytes().zeros(256).text("too far behind")), "");
}

TEST_F(FirstBytes, EncryptedBytesRarelyShowText)
{
    std::mt19937 random(3);
    for (const std::size_t size : {16u, 44u, 100u, 256u, 1400u}) {
        int shown = 0;
        for (int run = 0; run < 10000; ++run) {
            std::vector<std::uint8_t> bytes(size);
            for (std::uint8_t& octet : bytes)
                octet = static_cast<std::uint8_t>(random());
            shown += printable(bytes).empty() ? 0 : 1;
        }
        EXPECT_LT(shown, 130) << size; // one of a hundred, and three standard deviations
    }
}

TEST_F(FirstBytes, AnUnknownConnectionShowsBothSides)
{
    EXPECT_FALSE(talk.say(Bytes().u16(9).text("HELLO from client").u8(0)));
    EXPECT_FALSE(talk.say(Bytes().u16(9).text("HELLO from server").u8(0), 0, Direction::FromResponder));
    EXPECT_EQ(sink.factText(), "first-bytes HELLO from client@1; first-bytes HELLO from server@2");
}

TEST_F(FirstBytes, AnswersToWhatIsUnderstoodAreNotShown)
{
    talk.say("GET / HTTP/1.1\r\nHost: a.example\r\n\r\n");
    talk.say(Bytes().u16(9).text("HELLO from server").u8(0), 0, Direction::FromResponder);
    EXPECT_EQ(sink.factText(FactKind::FirstBytes), "");
}

TEST_F(FirstBytes, AConnectionUnderWayIsNotShown)
{
    talk.startIsSeen = false;
    talk.say(Bytes().u16(9).text("HELLO from client").u8(0));
    EXPECT_EQ(sink.factText(), "");
}

TEST_F(FirstBytes, OnlyTheFirstDatagramOfADirectionIsShown)
{
    EXPECT_FALSE(talk.send(Bytes().u16(9).text("HELLO datagram").u8(0)));
    EXPECT_FALSE(talk.send(Bytes().u16(9).text("second datagram").u8(0)));
    EXPECT_EQ(sink.factText(), "first-bytes HELLO datagram@1");
    talk.end();
    talk.send(Bytes().u16(9).text("HELLO again, new flow").u8(0));
    EXPECT_EQ(sink.facts.size(), 2u);
}

TEST_F(FirstBytes, AProvenProtocolIsToldInsteadOfItsText)
{
    const auto camera = Bytes().u16(0xF141).sized(2, Bytes().text("TNPUSAE").u8(0).u32(227402).text("DSELD").zeros(3));
    talk.send(camera);
    EXPECT_EQ(sink.factText(), "protocol pppp@1; channel-field device id=TNPUSAE-227402-DSELD@1");
    const auto whatsApp = Bytes().text("WA").u16(0x0105).sized(
        3, Bytes().u32(0xF80501A5).u16(0x9189).u8(0xFC).sized(1, bytesOf("Android-2.12.124")));
    Conversation stream(reader, 1, 443);
    stream.say(whatsApp);
    stream.say(Bytes().u16(9).text("answer in clear").u8(0), 0, Direction::FromResponder);
    EXPECT_EQ(sink.factText(FactKind::Protocol), "protocol pppp@1; protocol whatsapp@1");
    EXPECT_EQ(sink.factText(FactKind::ChannelVersion), "channel-version Android-2.12.124@1");
    EXPECT_EQ(sink.factText(FactKind::FirstBytes), "");
}
