// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/dns_message.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>
#include <string>

using namespace waybill;
using namespace waybill::test::wire;

namespace {

constexpr unsigned Response = 0x8180;

/// Answer to www.example.com: CNAME to a.example.com (owner at 12, target compressed), A and AAAA of it, EDNS.
std::vector<std::uint8_t> goodResponse()
{
    Bytes out = dnsHeader(0x1234, Response, {1, 3, 0, 1});
    out.add(dnsName("www.Example.com")).u16(1).u16(1);
    out.add(dnsRecord(12, 5, 300, Bytes().u8(1).text("a").u16(0xC010))); // 16: "example.com" of the question
    const auto target = static_cast<unsigned>(out.size() - 4);
    out.add(dnsRecord(target, 1, 60, {192, 0, 2, 7}));
    out.add(dnsRecord(target, 28, 0x80000001, {0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9}));
    return out.u8(0).u16(41).u16(1232).u32(0).u16(0);
}

DecodeStatus decode(const std::vector<std::uint8_t>& bytes, DnsMessage& message)
{
    return decodeDnsMessage(bytes, bytes.size(), message);
}

std::string questionOf(const std::vector<std::uint8_t>& encodedName)
{
    DnsMessage message;
    const auto status = decode(dnsHeader(1, 0, {1, 0, 0, 0}).add(encodedName).u16(1).u16(1), message);
    return status == DecodeStatus::Ok ? message.questions.at(0).name : "not decoded";
}

} // namespace

TEST(DnsMessage, AResponseIsReadWithItsChainAndAddresses)
{
    DnsMessage message;
    ASSERT_EQ(decode(goodResponse(), message), DecodeStatus::Ok);
    EXPECT_EQ(message.id, 0x1234);
    EXPECT_TRUE(message.isResponse);
    ASSERT_EQ(message.questions.size(), 1u);
    EXPECT_EQ(message.questions[0].name, "www.example.com");
    ASSERT_EQ(message.answers.size(), 3u);
    EXPECT_EQ(message.answers[0].owner, "www.example.com");
    EXPECT_EQ(message.answers[0].target, "a.example.com");
    EXPECT_EQ(message.answers[1].owner, "a.example.com");
    EXPECT_EQ(message.answers[1].ttl, 60u);
    ASSERT_EQ(message.answers[1].addresses.size(), 1u);
    EXPECT_EQ(message.answers[1].addresses[0], IpAddress::parse("192.0.2.7"));
    EXPECT_EQ(message.answers[2].addresses.at(0), IpAddress::parse("2001:db8::9"));
    EXPECT_EQ(message.answers[2].ttl, 0u) << "RFC 2181: a TTL with its top bit set is zero";
    EXPECT_TRUE(message.additionals.empty()) << "OPT is no record of the name space";
}

TEST(DnsMessage, EveryTruncationIsReported)
{
    const std::vector<std::uint8_t> whole = goodResponse();
    for (std::size_t kept = 0; kept < whole.size(); ++kept) {
        DnsMessage message;
        const std::span captured = std::span(whole).first(kept);
        EXPECT_EQ(decodeDnsMessage(captured, whole.size(), message), DecodeStatus::Truncated) << kept;
        EXPECT_EQ(decodeDnsMessage(captured, kept, message), DecodeStatus::Malformed) << kept;
    }
}

TEST(DnsMessage, WhatStandsBeforeACutIsKept)
{
    const std::vector<std::uint8_t> whole = goodResponse();
    DnsMessage message;
    EXPECT_EQ(decodeDnsMessage(std::span(whole).first(60), whole.size(), message), DecodeStatus::Truncated);
    ASSERT_EQ(message.questions.size(), 1u);
    EXPECT_EQ(message.questions[0].name, "www.example.com");
    EXPECT_EQ(message.answers.size(), 1u);
}

TEST(DnsMessage, ServiceBindingsGiveTargetHintsAndEch)
{
    const Bytes binding = Bytes()
                              .u16(1)
                              .add(dnsName("svc.example"))
                              .u16(1)
                              .sized(2, bytesOf("\2h2"))
                              .u16(4)
                              .sized(2, {192, 0, 2, 1, 192, 0, 2, 2})
                              .u16(5)
                              .sized(2, {0, 1})
                              .u16(6)
                              .sized(2, {0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
    Bytes out = dnsHeader(1, Response, {1, 1, 0, 0});
    out.add(dnsName("example.com")).u16(65).u16(1).add(dnsRecord(12, 65, 30, binding));
    DnsMessage message;
    ASSERT_EQ(decode(out, message), DecodeStatus::Ok);
    const DnsRecord& record = message.answers.at(0);
    EXPECT_EQ(record.target, "svc.example");
    EXPECT_TRUE(record.offersEch);
    ASSERT_EQ(record.addresses.size(), 3u);
    EXPECT_EQ(record.addresses[1], IpAddress::parse("192.0.2.2"));
    EXPECT_EQ(record.addresses[2], IpAddress::parse("2001:db8::1"));
}

TEST(DnsMessage, OddOctetsInLabelsReadUnambiguously)
{
    EXPECT_EQ(questionOf(dnsName("WWW.Example.COM")), "www.example.com");
    EXPECT_EQ(questionOf({0}), ".");
    EXPECT_EQ(questionOf(Bytes().u8(3).text("a.b").u8(1).text("c").u8(0)), "a\\.b.c");
    EXPECT_EQ(questionOf(Bytes().u8(4).text("a\\04").u8(0)), "a\\\\04");
    EXPECT_EQ(questionOf(Bytes().u8(3).u8(0).u8(' ').u8(0xE4).u8(0)), "\\000\\032\\228");
}

TEST(DnsMessage, ThePointersOfANameMustGoBackwards)
{
    DnsMessage message;
    const Bytes tail = Bytes().u16(1).u16(1);
    for (const unsigned target : {12u, 13u, 14u, 0x3FFFu}) { // itself, its second octet, behind it, far outside
        const Bytes loop = dnsHeader(1, 0, {1, 0, 0, 0}).u16(0xC000 | target).add(tail);
        EXPECT_EQ(decode(loop, message), DecodeStatus::Malformed) << target;
    }
    Bytes pair = dnsHeader(1, 0, {2, 0, 0, 0});
    pair.u8(1).text("a").u16(0xC010).add(tail); // 12: "a" and a pointer forward to 16
    EXPECT_EQ(decode(pair, message), DecodeStatus::Malformed);
}

TEST(DnsMessage, APointerMayNotTurnForwardAgain)
{
    Bytes out = dnsHeader(1, 0, {2, 0, 0, 0});
    out.u8(1).text("a").u8(0).u16(1).u16(0xC00C); // its class, at 17, reads as a pointer back
    const auto second = static_cast<unsigned>(out.size());
    out.u16(0xC000 | (second - 2)).u16(1).u16(1);
    DnsMessage message;
    ASSERT_EQ(decode(out, message), DecodeStatus::Ok);
    EXPECT_EQ(message.questions.at(1).name, "a") << "back, and further back";
    std::vector<std::uint8_t> forward = out;
    forward.at(second - 1) = static_cast<std::uint8_t>(second - 1); // now the pointer at 17 goes on to 18
    EXPECT_EQ(decode(forward, message), DecodeStatus::Malformed);
    EXPECT_EQ(message.questions.size(), 1u);
}

TEST(DnsMessage, ALongChainOfPointersIsRefused)
{
    for (const unsigned jumps : {100u, 5000u}) {
        Bytes out = dnsHeader(1, Response, {1, 2, 0, 0});
        out.u8(0).u16(1).u16(1);
        Bytes chain; // data of a record of no known type: pointers, each to the one before it
        auto last = 12u;
        for (unsigned i = 0; i < jumps; ++i) {
            chain.u16(0xC000 | last);
            last = static_cast<unsigned>(out.size() + 11 + 2 * i);
        }
        out.u8(0).u16(65280).u16(1).u32(0).sized(2, chain).add(dnsRecord(last, 1, 0, {192, 0, 2, 1}));
        DnsMessage message;
        EXPECT_EQ(decode(out, message), jumps == 100 ? DecodeStatus::Ok : DecodeStatus::Malformed) << jumps;
    }
}

TEST(DnsMessage, NamesLongerThan255OctetsAreRefused)
{
    Bytes longest, tooLong, oneTooLong;
    for (int i = 0; i < 127; ++i)
        longest.u8(1).text("a");
    for (int i = 0; i < 126; ++i)
        oneTooLong.u8(1).text("a");
    oneTooLong.u8(2).text("aa").u8(0);
    tooLong.add(longest).u8(1).text("a").u8(0);
    longest.u8(0);
    EXPECT_EQ(questionOf(longest).size(), 253u);
    EXPECT_EQ(questionOf(oneTooLong), "not decoded");
    EXPECT_EQ(questionOf(tooLong), "not decoded");
}

TEST(DnsMessage, LengthsAndCountsThatLieAreReported)
{
    DnsMessage message;
    const std::vector<std::uint8_t> query = dnsQuery(1, "example.com");
    for (const std::size_t count : {4u, 6u, 8u, 10u}) {
        std::vector<std::uint8_t> lie = query;
        lie[count + 1] = 7;
        EXPECT_EQ(decode(lie, message), DecodeStatus::Malformed) << "count at " << count;
    }
    std::vector<std::uint8_t> label = query;
    label[12] = 200; // reserved label type
    EXPECT_EQ(decode(label, message), DecodeStatus::Malformed);
    Bytes answer = dnsHeader(1, Response, {1, 1, 0, 0});
    answer.add(dnsName("e.com")).u16(1).u16(1).add(dnsRecord(12, 1, 1, {1, 2, 3}));
    EXPECT_EQ(decode(answer, message), DecodeStatus::Malformed) << "an A record of three octets";
    EXPECT_TRUE(message.answers.empty());
    Bytes alias = dnsHeader(1, Response, {1, 1, 0, 0});
    alias.add(dnsName("e.com")).u16(1).u16(1).add(dnsRecord(12, 5, 1, Bytes().u16(0xC00C).u8(0)));
    EXPECT_EQ(decode(alias, message), DecodeStatus::Malformed) << "an alias longer than its name";
}

TEST(DnsMessage, AMessageCannotStandForThousandsOfQuestions)
{
    Bytes out = dnsHeader(1, 0, {5000, 0, 0, 0});
    out.add(dnsName("example.com")).u16(1).u16(1);
    for (int i = 1; i < 5000; ++i)
        out.u16(0xC00C).u16(1).u16(1);
    DnsMessage message;
    EXPECT_EQ(decode(out, message), DecodeStatus::Malformed);
    EXPECT_EQ(message.questions.size(), 1U) << "the first one is readable whatever the count claims";
}
