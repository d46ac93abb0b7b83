// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/outstanding_queries.h"
#include "recording_sink.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test::wire;
using waybill::test::Conversation;
using waybill::test::RecordingSink;

namespace {

class DnsNames : public testing::Test {
protected:
    RecordingSink sink;
    NameReader reader{sink};
    Conversation talk{reader, 0, 53};
};

std::vector<std::uint8_t> answer(unsigned id, std::string_view name)
{
    Bytes out = dnsHeader(id, 0x8180, {1, 2, 0, 1});
    out.add(dnsName(name)).u16(1).u16(1);
    out.add(dnsRecord(12, 5, 300, dnsName("cdn.example"))).add(dnsName("CDN.example")).u16(1).u16(1).u32(60);
    out.sized(2, {192, 0, 2, 7});
    return out.add(dnsName("ns.other")).u16(1).u16(1).u32(60).sized(2, {192, 0, 2, 99});
}

std::vector<std::uint8_t> overTcp(const std::vector<std::uint8_t>& message)
{
    return Bytes().sized(2, message);
}

} // namespace

TEST_F(DnsNames, AQuestionIsAQueryAndAName)
{
    EXPECT_TRUE(talk.send(dnsQuery(7, "App.Chat.xiaomi.net", 28)));
    EXPECT_EQ(sink.nameText(), "dns-query app.chat.xiaomi.net@1");
    ASSERT_EQ(sink.queries.size(), 1u);
    EXPECT_EQ(sink.queries[0].type, 28);
    EXPECT_EQ(sink.queries[0].client, Conversation::client());
    EXPECT_EQ(sink.queries[0].server, Conversation::server());
}

TEST_F(DnsNames, AnAnswerLeadsFromTheQuestionThroughItsChain)
{
    talk.send(dnsQuery(7, "a.example"));
    talk.send(answer(7, "A.example"), Direction::FromResponder);
    ASSERT_EQ(sink.answers.size(), 1u) << "the record of ns.other is not on the chain";
    EXPECT_EQ(sink.answers[0].question, "a.example");
    EXPECT_EQ(sink.answers[0].address, IpAddress::parse("192.0.2.7"));
    EXPECT_EQ(sink.answers[0].ttl, 60u);
    EXPECT_EQ(sink.answers[0].client, Conversation::client());
    EXPECT_EQ(sink.answers[0].server, Conversation::server());
    EXPECT_EQ(sink.answers[0].frame, 2u);
    EXPECT_TRUE(sink.answers[0].wasAsked);
}

TEST_F(DnsNames, AnAnswerThatNobodyAskedForIsMarked)
{
    talk.send(dnsQuery(7, "a.example"));
    talk.send(answer(8, "a.example"), Direction::FromResponder);
    talk.send(answer(7, "b.example"), Direction::FromResponder);
    Conversation(reader, 1, 53).send(answer(7, "a.example")); // sent by the client
    ASSERT_EQ(sink.answers.size(), 3u);
    for (const DnsAnswerEntry& entry : sink.answers)
        EXPECT_FALSE(entry.wasAsked) << entry.question;
}

TEST_F(DnsNames, ALoopOfAliasesEnds)
{
    Bytes out = dnsHeader(1, 0x8180, {1, 3, 0, 0});
    out.add(dnsName("a.example")).u16(1).u16(1);
    out.add(dnsRecord(12, 5, 1, dnsName("b.example"))).add(dnsName("b.example")).u16(5).u16(1).u32(1);
    out.sized(2, dnsName("a.example")).add(dnsRecord(12, 1, 1, {192, 0, 2, 7}));
    talk.send(out, Direction::FromResponder);
    EXPECT_EQ(sink.answers.size(), 1u);
}

TEST_F(DnsNames, HintsOfServiceBindingsAreAddresses)
{
    const Bytes binding = Bytes().u16(1).u8(0).u16(4).sized(2, {192, 0, 2, 1, 192, 0, 2, 2});
    Bytes out = dnsHeader(1, 0x8180, {1, 1, 0, 0});
    out.add(dnsName("a.example")).u16(65).u16(1).add(dnsRecord(12, 65, 30, binding));
    talk.send(out, Direction::FromResponder);
    ASSERT_EQ(sink.answers.size(), 2u);
    EXPECT_EQ(sink.answers[1].address, IpAddress::parse("192.0.2.2"));
}

TEST_F(DnsNames, OverTcpAnySegmentationGivesTheSame)
{
    const std::vector<std::uint8_t> asked =
        Bytes().add(overTcp(dnsQuery(1, "a.example"))).add(overTcp(dnsQuery(2, "b.example")));
    const std::vector<std::uint8_t> said =
        Bytes().add(overTcp(answer(1, "a.example"))).add(overTcp(answer(2, "b.example")));
    for (std::uint32_t size = 1; size <= said.size(); ++size) {
        RecordingSink pieces;
        NameReader piecewise(pieces);
        Conversation one(piecewise, size, 53);
        one.sayInPieces(asked, size);
        one.sayInPieces(said, size, Direction::FromResponder);
        ASSERT_EQ(pieces.queries.size(), 2u) << size;
        ASSERT_EQ(pieces.answers.size(), 2u) << size;
        EXPECT_TRUE(pieces.answers[1].wasAsked);
    }
}

TEST_F(DnsNames, OverTcpReadingGoesOnAfterAGap)
{
    const std::vector<std::uint8_t> first = overTcp(dnsQuery(1, "a.example"));
    talk.say(std::span(first).first(10));
    EXPECT_TRUE(talk.say(std::span(first).last(5), 10));
    EXPECT_TRUE(talk.say(overTcp(dnsQuery(2, "b.example"))));
    EXPECT_EQ(sink.nameText(), "dns-query b.example@3");
}

TEST_F(DnsNames, OverTcpAMessageShorterThanItsHeaderEndsReading)
{
    EXPECT_FALSE(talk.say(Bytes().u16(3).u24(0)));
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(DnsNames, NeighboursAreAskedButNotLookedUp)
{
    for (const std::uint16_t port : {std::uint16_t{5353}, std::uint16_t{5355}}) {
        Conversation local(reader, port, port);
        local.send(dnsQuery(0, "_googlecast._tcp.local", 12));
        local.send(answer(0, "a.local"), Direction::FromResponder);
    }
    EXPECT_EQ(sink.nameText(), "dns-query _googlecast._tcp.local@1 dns-query _googlecast._tcp.local@1");
    EXPECT_TRUE(sink.queries.empty() && sink.answers.empty());
}

TEST_F(DnsNames, DamageKeepsWhatStandsBeforeIt)
{
    std::vector<std::uint8_t> cut = dnsQuery(7, "a.example");
    cut[5] = 2; // a second question that is not there
    talk.send(cut);
    EXPECT_EQ(sink.nameText(), "dns-query a.example@1");
}

TEST_F(DnsNames, RecordsThatTheQuestionDoesNotLeadToAreNoEvidence)
{
    talk.send(dnsQuery(7, "a.example"));
    Bytes out = dnsHeader(7, 0x8180, {1, 3, 1, 1});
    out.add(dnsName("a.example")).u16(1).u16(1);
    out.add(dnsName("bank.example")).u16(1).u16(1).u32(60).sized(2, {192, 0, 2, 66}); // slipped in
    out.add(dnsRecord(12, 12, 60, dnsName("bank.example")));                          // PTR leads nowhere
    out.add(dnsRecord(12, 33, 60, Bytes().zeros(6).add(dnsName("bank.example"))));    // nor does SRV
    out.add(dnsRecord(12, 2, 60, dnsName("bank.example")));
    out.add(dnsName("bank.example")).u16(1).u16(1).u32(60).sized(2, {192, 0, 2, 66});
    talk.send(out, Direction::FromResponder);
    EXPECT_TRUE(sink.answers.empty());
}

TEST_F(DnsNames, AnAnswerWithAnErrorCodeNamesNothing)
{
    talk.send(dnsQuery(7, "a.example"));
    std::vector<std::uint8_t> refused = answer(7, "a.example");
    refused[3] |= 5;
    talk.send(refused, Direction::FromResponder);
    EXPECT_TRUE(sink.answers.empty());
}

TEST_F(DnsNames, AnAnswerOfAnotherTypeOrServerWasNotAskedFor)
{
    talk.send(dnsQuery(7, "a.example", 28));
    talk.send(answer(7, "a.example"), Direction::FromResponder);
    Conversation(reader, 1, 5300).send(answer(7, "a.example"), Direction::FromResponder);
    ASSERT_EQ(sink.answers.size(), 1u);
    EXPECT_FALSE(sink.answers[0].wasAsked);
}

TEST_F(DnsNames, TwoDifferentAnswersToOneQuestionAreMarked)
{
    talk.send(dnsQuery(7, "a.example"));
    talk.send(answer(7, "a.example"), Direction::FromResponder);
    talk.send(answer(7, "a.example"), Direction::FromResponder);
    EXPECT_EQ(sink.factText(), "") << "the same again";
    std::vector<std::uint8_t> other = answer(7, "a.example");
    other.at(other.size() - 25) ^= 1; // last octet of the address, in front of the record of ns.other
    talk.send(other, Direction::FromResponder);
    EXPECT_EQ(sink.factText(), "channel-field two different answers to one question@4");
}

TEST_F(DnsNames, AQuestionAskedTwiceMayBeAnsweredDifferently)
{
    talk.send(dnsQuery(7, "a.example"));
    talk.send(dnsQuery(7, "a.example"));
    talk.send(answer(7, "a.example"), Direction::FromResponder);
    std::vector<std::uint8_t> other = answer(7, "a.example");
    other.at(other.size() - 25) ^= 1;
    talk.send(other, Direction::FromResponder);
    EXPECT_EQ(sink.factText(), "");
}

TEST_F(DnsNames, TheClientSubnetIsTold)
{
    Bytes out = dnsHeader(7, 0x0100, {1, 0, 0, 1});
    out.add(dnsName("a.example")).u16(1).u16(1).u8(0).u16(41).u16(1232).u32(0);
    out.sized(2, Bytes().u16(8).sized(2, Bytes().u16(1).u8(24).u8(0).u24(0xC63364)));
    talk.send(out);
    EXPECT_EQ(sink.factText(), "channel-field EDNS client subnet=198.51.100.0/24@1");
}

TEST_F(DnsNames, AnAnswerWithEchTellsTheNameAndItsPublicName)
{
    const Bytes contents = Bytes()
                               .u8(7)
                               .u16(0x20)
                               .sized(2, Bytes().zeros(32))
                               .sized(2, Bytes().u32(0x00010001))
                               .u8(0)
                               .sized(1, bytesOf("cover.example"))
                               .u16(0);
    const Bytes list = Bytes().sized(2, Bytes().u16(0xfe0d).sized(2, contents));
    Bytes out = dnsHeader(7, 0x8180, {1, 1, 0, 0});
    out.add(dnsName("a.example")).u16(65).u16(1);
    out.add(dnsRecord(12, 65, 30, Bytes().u16(1).u8(0).u16(5).sized(2, list)));
    talk.send(out, Direction::FromResponder);
    EXPECT_EQ(sink.factText(), "") << "nobody asked";
    talk.send(dnsQuery(7, "a.example", 65));
    talk.send(out, Direction::FromResponder);
    EXPECT_EQ(sink.factText(),
              "channel-field ECH config for a.example@3; channel-field ECH public name=cover.example@3");
}

TEST_F(DnsNames, OtherDatagramsAreRefused)
{
    EXPECT_FALSE(Conversation(reader, 1, 123).send(Bytes().zeros(48)));
}

TEST(OutstandingQueries, TheOldestAreForgottenBeyondTheLimit)
{
    OutstandingQueries queries;
    Reading asked;
    asked.from = Conversation::client();
    asked.to = Conversation::server();
    Reading answered = asked;
    std::swap(answered.from, answered.to);
    for (std::size_t i = 0; i <= OutstandingQueries::Limit; ++i)
        queries.add(asked, 1, {std::to_string(i), 1, 1});
    const auto match = [&queries](const Reading& reading, std::size_t number, std::uint16_t type = 1) {
        return queries.answer(reading, 1, {std::to_string(number), type, 1}, 5);
    };
    EXPECT_EQ(match(answered, 0), AnswerMatch::NotAsked);
    EXPECT_EQ(match(asked, 1), AnswerMatch::NotAsked) << "the wrong way round";
    EXPECT_EQ(match(answered, 1, 28), AnswerMatch::NotAsked) << "the wrong type";
    EXPECT_EQ(match(answered, 1), AnswerMatch::First);
    EXPECT_EQ(match(answered, OutstandingQueries::Limit), AnswerMatch::First);
}
