// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_builder.h"
#include "recording_sink.h"
#include "tls_messages.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test::wire;
using waybill::test::Conversation;
using waybill::test::makeCertificate;
using waybill::test::RecordingSink;

namespace {

using Octets = std::vector<std::uint8_t>;

class TlsServerNames : public testing::Test {
protected:
    bool answer(const Octets& bytes, std::uint32_t gap = 0) { return talk.say(bytes, gap, Direction::FromResponder); }

    RecordingSink sink;
    NameReader reader{sink};
    Conversation talk{reader, 0, 443};
    Octets leaf = makeCertificate({{{"O", "Example"}, {"CN", "a.example"}}, {"a.example", "*.b.example"}, {}});
    Octets hello = tlsHandshake(2, serverHelloBody({}));
    Octets certificate = tlsHandshake(11, certificateBody(leaf));
    Octets flight = tlsRecord(22, Bytes().add(hello).add(certificate).add(tlsHandshake(14, {})));
};

constexpr const char* Names = "certificate a.example@1 certificate *.b.example@1";

} // namespace

TEST_F(TlsServerNames, ACertificateNamesTheServer)
{
    EXPECT_FALSE(answer(flight)) << "nothing more to find in this direction";
    EXPECT_EQ(sink.nameText(), Names);
    EXPECT_EQ(sink.factText(),
              "certificate-subject CN=a.example,O=Example@1; certificate-issuer CN=a.example,O=Example@1");
    EXPECT_EQ(sink.facts[0].speaker, Conversation::server());
    ASSERT_EQ(sink.handshakes.size(), 1u);
    const HandshakePart& part = sink.handshakes[0];
    EXPECT_FALSE(part.isClient || part.isResumed);
    EXPECT_EQ(part.version, 0x0303);
    EXPECT_EQ(part.cipherSuite, 0xc02f);
}

TEST_F(TlsServerNames, AnySegmentationGivesTheSame)
{
    for (std::uint32_t size = 1; size < 900; size += size < 20 ? 1 : 97) {
        RecordingSink pieces;
        NameReader piecewise(pieces);
        Conversation(piecewise, size, 443).sayInPieces(flight, size, Direction::FromResponder);
        EXPECT_EQ(pieces.names.size(), 2u) << size;
        EXPECT_EQ(pieces.handshakes.size(), 1u) << size;
    }
}

TEST_F(TlsServerNames, AnyRecordSizeGivesTheSame)
{
    for (std::uint32_t fragment = 1; fragment < 900; fragment += fragment < 20 ? 1 : 97) {
        RecordingSink pieces;
        NameReader piecewise(pieces);
        Conversation one(piecewise, fragment, 443);
        one.sayInPieces(tlsRecord(22, Bytes().add(hello).add(certificate), fragment), 100, Direction::FromResponder);
        EXPECT_EQ(pieces.names.size(), 2u) << fragment;
    }
}

TEST_F(TlsServerNames, TheRestOfTheChainIsNotWaitedFor)
{
    const std::size_t enough = 5 + hello.size() + 4 + 6 + leaf.size();
    EXPECT_FALSE(answer(Octets(flight.begin(), flight.begin() + static_cast<std::ptrdiff_t>(enough))));
    EXPECT_EQ(sink.nameText(), Names);
}

TEST_F(TlsServerNames, ChangeCipherSpecBehindTheHelloIsAResumedSession)
{
    EXPECT_FALSE(
        answer(Bytes().add(tlsRecord(22, hello)).add(tlsRecord(20, {1})).add(tlsRecord(22, Bytes().zeros(40)))));
    ASSERT_EQ(sink.handshakes.size(), 1u);
    EXPECT_TRUE(sink.handshakes[0].isResumed);
}

TEST_F(TlsServerNames, ANewTicketBehindTheHelloIsAResumedSession)
{
    EXPECT_FALSE(answer(tlsRecord(22, Bytes().add(hello).add(tlsHandshake(4, Bytes().zeros(200))))));
    ASSERT_EQ(sink.handshakes.size(), 1u);
    EXPECT_TRUE(sink.handshakes[0].isResumed);
}

TEST_F(TlsServerNames, AKeyExchangeWithoutCertificateIsNoResumedSession)
{
    EXPECT_FALSE(answer(tlsRecord(22, Bytes().add(hello).add(tlsHandshake(12, Bytes().zeros(70))))));
    ASSERT_EQ(sink.handshakes.size(), 1u);
    EXPECT_FALSE(sink.handshakes[0].isResumed);
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(TlsServerNames, Tls13EndsWithItsHello)
{
    const Octets psk = Bytes().add(tlsExtension(43, {3, 4})).add(tlsExtension(41, {0, 0}));
    EXPECT_FALSE(answer(tlsRecord(22, tlsHandshake(2, serverHelloBody(psk)))));
    ASSERT_EQ(sink.handshakes.size(), 1u);
    EXPECT_EQ(sink.handshakes[0].version, 0x0304);
    EXPECT_TRUE(sink.handshakes[0].isResumed);
}

TEST_F(TlsServerNames, AHelloRetryRequestIsNotTheChoiceYet)
{
    Octets retry = serverHelloBody(tlsExtension(43, {3, 4}));
    const Octets random{0xCF, 0x21, 0xAD, 0x74, 0xE5, 0x9A, 0x61, 0x11, 0xBE, 0x1D, 0x8C, 0x02, 0x1E, 0x65, 0xB8, 0x91,
                        0xC2, 0xA2, 0x11, 0x16, 0x7A, 0xBB, 0x8C, 0x5E, 0x07, 0x9E, 0x09, 0xE2, 0xC8, 0xA8, 0x33, 0x9C};
    std::copy(random.begin(), random.end(), retry.begin() + 2);
    EXPECT_TRUE(answer(Bytes().add(tlsRecord(22, tlsHandshake(2, retry))).add(tlsRecord(20, {1}))));
    EXPECT_TRUE(sink.handshakes.empty());
    EXPECT_FALSE(answer(tlsRecord(22, tlsHandshake(2, serverHelloBody(tlsExtension(43, {3, 4}))))));
    ASSERT_EQ(sink.handshakes.size(), 1u);
    EXPECT_EQ(sink.handshakes[0].frame, 2u);
}

TEST_F(TlsServerNames, AWarningMayStandBeforeTheHello)
{
    talk.sayInPieces(Bytes().add(tlsRecord(21, {1, 112})).add(flight), 4, Direction::FromResponder);
    EXPECT_EQ(sink.names.size(), 2u);
}

TEST_F(TlsServerNames, ACertificateAloneIsReadWhenTheStartWasNotCaptured)
{
    talk.startIsSeen = false;
    EXPECT_TRUE(answer(Octets(300, 0xAB)));
    EXPECT_FALSE(answer(tlsRecord(22, certificate), 500));
    EXPECT_EQ(sink.nameText(), "certificate a.example@2 certificate *.b.example@2");
    EXPECT_TRUE(sink.handshakes.empty()) << "the hello was not seen";
}

TEST_F(TlsServerNames, WhatStandsBeforeAGapCounts)
{
    EXPECT_TRUE(answer(Octets(flight.begin(), flight.begin() + 150)));
    EXPECT_FALSE(answer(Octets(flight.begin() + 250, flight.end()), 100));
    EXPECT_EQ(sink.handshakes.size(), 1u);
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(TlsServerNames, WhatStandsBeforeTheEndCounts)
{
    EXPECT_TRUE(answer(tlsRecord(22, hello)));
    talk.end();
    EXPECT_EQ(sink.handshakes.size(), 1u);
}

TEST_F(TlsServerNames, BothSidesOfAConnectionAreRead)
{
    talk.say(tlsRecords(clientHelloBody(sniExtension("a.example"))));
    EXPECT_FALSE(answer(flight));
    EXPECT_EQ(sink.names.size(), 3u);
    EXPECT_EQ(sink.handshakes.size(), 2u);
}

struct ServerLie {
    const char* name;
    Octets stream;
};

class TlsServerLie : public TlsServerNames, public testing::WithParamInterface<ServerLie> {};

TEST_P(TlsServerLie, TellsNoName)
{
    Octets damaged = GetParam().stream;
    EXPECT_FALSE(answer(tlsRecord(22, Bytes().add(hello).add(damaged))));
    EXPECT_TRUE(sink.names.empty() && sink.facts.empty());
    EXPECT_EQ(sink.handshakes.size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(
    Certificates, TlsServerLie,
    testing::Values(ServerLie{"NoChain", tlsHandshake(11, {})}, ServerLie{"EmptyChain", tlsHandshake(11, {0, 0, 0})},
                    ServerLie{"EmptyCertificate", tlsHandshake(11, {0, 0, 3, 0, 0, 0})},
                    ServerLie{"NotDer", tlsHandshake(11, certificateBody(Octets(300, 0x30)))},
                    ServerLie{"ChainTooLong", tlsHandshake(11, {0, 0, 99, 0, 0, 1, 0x30})},
                    ServerLie{"CertificateTooLong", tlsHandshake(11, {0, 0, 4, 0, 0, 99, 0x30})},
                    ServerLie{"ClaimsMegabytes", {11, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFC, 0xFF, 0xFF, 0xF9, 0x30}}),
    [](const auto& row) { return row.param.name; });

TEST_F(TlsServerNames, TenThousandHalfSentFlightsHoldOnlyWhatWasSent)
{
    std::vector<Conversation> all;
    const Octets half(flight.begin(), flight.begin() + 300);
    for (std::uint32_t flow = 1; flow <= 10000; ++flow) {
        all.emplace_back(reader, flow, std::uint16_t{443});
        all.back().say(half, 0, Direction::FromResponder);
    }
    EXPECT_TRUE(sink.names.empty());
    for (Conversation& one : all)
        one.say(std::span(flight).subspan(300), 0, Direction::FromResponder);
    EXPECT_EQ(sink.names.size(), 20000u);
}
