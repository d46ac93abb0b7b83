// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/push_channel_names.h"
#include "names/xiaomi_push_facts.h"
#include "recording_sink.h"
#include "support/xiaomi_frames.h"

#include <gtest/gtest.h>

using namespace waybill;
using waybill::test::Conversation;
using waybill::test::RecordingSink;
using namespace waybill::test::wire;

namespace {

class PushNames : public testing::Test {
protected:
    RecordingSink sink;
    NameReader reader{sink};
    Conversation talk{reader, 0, 5222};
};

constexpr std::string_view ConnectFacts =
    "channel Xiaomi push@1; channel-field server=xiaomi.com@1; channel-version protocol 106@1; "
    "device-model Redmi Note 9S@1; device-build V12.5.2.0.RJWMIXM@1; device-digest a-00@1; channel-version SDK 42@1; "
    "device-network mobile-lte-apn@1; channel-server fr.push.example:5222@1; device-locale ar_EG@1; "
    "channel-field psc.clientVersion=0@1; device-system Android 11 (SDK 30)@1";

/// The old form as public copies of the client write it.
constexpr std::string_view OldStream =
    "<stream:stream xmlns=\"xm\" xmlns:stream=\"xm\" to=\"xiaomi.com\" version=\"105\" model=\"HM 1S\" "
    "os=\"JHCCNBH45.0\" "
    "uid=\"ABC=\" sdk=\"8\" connpt=\"wifi\" host=\"app.chat.xiaomi.net\" locale=\"zh_CN\" ps=\"GAA=\">";
constexpr std::string_view OldFacts =
    "channel Xiaomi push@1; channel-field to=xiaomi.com@1; channel-version protocol 105@1; device-model HM 1S@1; "
    "device-build JHCCNBH45.0@1; device-digest ABC=@1; channel-version SDK 8@1; device-network wifi@1; "
    "channel-server app.chat.xiaomi.net@1; device-locale zh_CN@1; channel-field ps=GAA=@1";

} // namespace

TEST_F(PushNames, AConnectTellsTheServerAndAllOfTheHandset)
{
    EXPECT_FALSE(talk.say(xiaomiConnect())); // nothing more is wanted of what is encrypted
    EXPECT_EQ(sink.nameText(), "push fr.push.example@1");
    EXPECT_EQ(sink.factText(), ConnectFacts);
}

TEST_F(PushNames, AnySegmentationTellsTheSame)
{
    const std::vector<std::uint8_t> bytes = xiaomiConnect();
    for (std::uint32_t size = 1; size < bytes.size(); ++size) {
        RecordingSink pieces;
        NameReader piecewise(pieces);
        Conversation(piecewise, 0, 443).sayInPieces(bytes, size);
        ASSERT_EQ(pieces.names.size(), 1u) << size;
        EXPECT_EQ(pieces.facts.size(), sink.facts.size() + 12) << size;
    }
}

TEST_F(PushNames, TheServersSideAloneIsEnough)
{
    talk.say(xiaomiReply(), 0, Direction::FromResponder);
    EXPECT_EQ(sink.nameText(), "");
    EXPECT_EQ(sink.factText(), "channel Xiaomi push@1; channel-field server=xiaomi.com@1; "
                               "channel-field challenge=5386370769@1; channel-server 7f04@1; "
                               "channel-field psc.fetchBucket=0@1");
    EXPECT_EQ(sink.facts[0].speaker, Conversation::server());
}

TEST_F(PushNames, AnAddressAsHostIsNoName)
{
    talk.say(xiaomiConnect("47.241.35.73:5222"));
    Conversation second(reader, 1, 5222);
    second.say(xiaomiConnect("[2001:db8::1]:5222"));
    EXPECT_EQ(sink.nameText(), "");
    EXPECT_EQ(sink.factText(FactKind::ChannelServer),
              "channel-server 47.241.35.73:5222@1; channel-server [2001:db8::1]:5222@1");
}

TEST_F(PushNames, WhatStandsBeforeAGapIsTold)
{
    const std::vector<std::uint8_t> bytes = xiaomiConnect();
    talk.say(std::span(bytes).first(80));
    talk.say(bytesOf("lost the rest"), 500);
    EXPECT_EQ(sink.factText(FactKind::DeviceModel), "device-model Redmi Note 9S@1");
    EXPECT_EQ(sink.nameText(), "");
}

TEST_F(PushNames, AConnectionUnderWayIsRecognisedByOneWholeFrame)
{
    talk.startIsSeen = false;
    talk.say(bytesOf("the end of something"));
    talk.say(xiaomiFrame(bytesOf("\x45\xb5 encrypted")), 100);
    EXPECT_EQ(sink.factText(), "channel Xiaomi push@2");
}

TEST_F(PushNames, AFrameWithAWrongChecksumIsNothing)
{
    std::vector<std::uint8_t> bytes = xiaomiConnect();
    bytes.back() ^= 1;
    talk.say(bytes);
    EXPECT_EQ(sink.factText() + sink.nameText(), "");
}

TEST_F(PushNames, TheMessagingServiceIsNamedByItsChannel)
{
    talk.say(xiaomiConnect("app.chat.xiaomi.net", 9));
    EXPECT_EQ(sink.factText(FactKind::Channel), "channel Xiaomi MIMC@1");
}

TEST_F(PushNames, TheOlderFormIsReadOnAnyPort)
{
    Conversation old(reader, 1, 443);
    old.say(OldStream);
    EXPECT_EQ(sink.nameText(), "push app.chat.xiaomi.net@1");
    EXPECT_EQ(sink.factText(), OldFacts);
}

TEST_F(PushNames, TheOlderFormMayBeCut)
{
    talk.say(OldStream.substr(0, 110));
    talk.say(OldStream.substr(110));
    EXPECT_EQ(sink.nameText(), "push app.chat.xiaomi.net@2");
}

TEST_F(PushNames, AStanzaOfTheOlderFormShowsTheChannelAndTheAccount)
{
    talk.startIsSeen = false;
    talk.say("<iq to='xiaomi.com' id='0' chid='0' type='get'><ping xmlns='urn:xmpp:ping'></ping></iq>\r\n");
    EXPECT_EQ(sink.factText(), "channel Xiaomi push@1");
    Conversation second(reader, 1, 5222);
    second.say("<message from='1234@xiaomi.com/an2' chid='3'>");
    EXPECT_EQ(sink.factText(FactKind::ChannelField), "channel-field from=1234@xiaomi.com/an2@1");
}

TEST_F(PushNames, OrdinaryXmppIsNotXiaomis)
{
    talk.say("<stream:stream xmlns='jabber:client' to='jabber.example' version='1.0'>");
    Conversation second(reader, 1, 5222);
    second.say("<message to='someone@notxiaomi.com' chid='0'>xm</message>");
    EXPECT_EQ(sink.factText(FactKind::Channel), "");
}

TEST(AndroidSystem, LevelsAreShownWithTheirRelease)
{
    EXPECT_EQ(androidSystemText(14), "Android 4.0 (SDK 14)");
    EXPECT_EQ(androidSystemText(28), "Android 9 (SDK 28)");
    EXPECT_EQ(androidSystemText(29), "Android 10 (SDK 29)");
    EXPECT_EQ(androidSystemText(35), "Android 15 (SDK 35)");
    EXPECT_EQ(androidSystemText(7), "Android (SDK 7)");
    EXPECT_EQ(androidSystemText(99), "Android (SDK 99)");
}

struct ChannelCase {
    std::string_view host;
    std::uint16_t port;
    std::string_view channel;
};

class PushChannelNames : public testing::TestWithParam<ChannelCase> {};

TEST_P(PushChannelNames, AreKnownByNameAndPort)
{
    EXPECT_EQ(channelOf(GetParam().host, GetParam().port), GetParam().channel)
        << GetParam().host << ":" << GetParam().port;
}

INSTANTIATE_TEST_SUITE_P(
    Vendors, PushChannelNames,
    testing::Values(
        ChannelCase{"mtalk.google.com", 5228, "Google FCM"}, ChannelCase{"alt7-mtalk.google.com", 443, "Google FCM"},
        ChannelCase{"mtalk.google.com", 80, ""}, ChannelCase{"www.google.com", 5228, ""},
        ChannelCase{"-mtalk.google.com", 5228, ""}, ChannelCase{"mtalk.google.com.evil.example", 5228, ""},
        ChannelCase{"12-courier.push.apple.com", 5223, "Apple APNs"},
        ChannelCase{"courier.push.apple.com", 443, "Apple APNs"}, ChannelCase{"init-p01st.push.apple.com", 443, ""},
        ChannelCase{"courier.example", 5223, ""}, ChannelCase{"pushtrs.push.hicloud.com", 443, "Huawei push"},
        ChannelCase{"hicloud.com", 5223, ""}, ChannelCase{"gld.push.samsungosp.com", 5223, "Samsung push"},
        ChannelCase{"fr.app.chat.global.xiaomi.net", 5222, "Xiaomi push"},
        ChannelCase{"app.chat.xiaomi.net", 80, "Xiaomi push"},
        ChannelCase{"fr-app-chat-global-xiaomi-net2-2117517874.eu-central-1.elb.amazonaws.com", 5222, "Xiaomi push"},
        ChannelCase{"other-1.eu-central-1.elb.amazonaws.com", 5222, ""},
        ChannelCase{"sdk.open.talk.igexin.com", 5224, "Getui push"}, ChannelCase{"im64.jpush.cn", 3000, "JPush"},
        ChannelCase{"umengacs.m.taobao.com", 443, "Umeng push"},
        ChannelCase{"httpdns.push.heytapmobi.com", 443, "OPPO push"}, ChannelCase{"", 5228, ""},
        ChannelCase{"mtalk.google.com", 0, ""}));
