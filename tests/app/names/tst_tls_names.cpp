// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/ech_names.h"
#include "recording_sink.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test::wire;
using waybill::test::Conversation;
using waybill::test::RecordingSink;
using Hidden = NameSink::Hidden;

namespace {

class TlsNames : public testing::Test {
protected:
    RecordingSink sink;
    NameReader reader{sink};
    Conversation talk{reader, 0, 443};
    std::vector<std::uint8_t> hello = tlsRecords(clientHelloBody(sniExtension("Www.Example.com")));
};

} // namespace

TEST_F(TlsNames, AClientHelloInOneSegmentNamesTheServer)
{
    EXPECT_FALSE(talk.say(hello)) << "nothing more to find in this direction";
    EXPECT_EQ(sink.nameText(), "tls-sni www.example.com@1");
    EXPECT_FALSE(sink.names[0].isOuter);
    EXPECT_TRUE(sink.hidden.empty());
}

TEST_F(TlsNames, AnySegmentationGivesTheSameName)
{
    for (std::uint32_t size = 1; size <= hello.size(); ++size) {
        RecordingSink pieces;
        NameReader piecewise(pieces);
        Conversation(piecewise, size, 443).sayInPieces(hello, size);
        ASSERT_EQ(pieces.names.size(), 1u) << size;
        EXPECT_EQ(pieces.names[0].name, "www.example.com") << size;
    }
}

TEST_F(TlsNames, AnyRecordSizeGivesTheSameName)
{
    for (std::uint32_t fragment = 1; fragment <= 120; ++fragment) {
        RecordingSink pieces;
        NameReader piecewise(pieces);
        Conversation one(piecewise, fragment, 8443);
        one.sayInPieces(tlsRecords(clientHelloBody(sniExtension("a.example")), fragment), 7);
        ASSERT_EQ(pieces.names.size(), 1u) << fragment;
        EXPECT_EQ(pieces.names[0].name, "a.example") << fragment;
    }
}

TEST_F(TlsNames, TheFrameIsTheOneInWhichTheNameEnds)
{
    const std::vector<std::uint8_t> padded =
        tlsRecords(clientHelloBody(Bytes().add(sniExtension("a.example")).add(tlsExtension(21, Bytes().zeros(500)))));
    talk.sayInPieces(padded, 200);
    EXPECT_EQ(sink.nameText(), "tls-sni a.example@1") << "the padding behind the name filled frames 2 and 3";
}

TEST_F(TlsNames, TheNameBeforeAGapCounts)
{
    const std::vector<std::uint8_t> padded =
        tlsRecords(clientHelloBody(Bytes().add(sniExtension("a.example")).add(tlsExtension(21, Bytes().zeros(500)))));
    talk.say(std::span(padded).first(200));
    EXPECT_EQ(sink.nameText(), "");
    EXPECT_FALSE(talk.say(std::span(padded).subspan(300), 100));
    EXPECT_EQ(sink.nameText(), "tls-sni a.example@1");
}

TEST_F(TlsNames, TheNameBeforeTheEndOfTheFlowCounts)
{
    talk.say(std::span(hello).first(hello.size() - 1));
    talk.end();
    EXPECT_EQ(sink.nameText(), "") << "the name itself is cut: a part of it would be another name";
    const auto padded =
        tlsRecords(clientHelloBody(Bytes().add(sniExtension("a.example")).add(tlsExtension(21, Bytes().zeros(50)))));
    Conversation second(reader, 1, 443);
    second.say(std::span(padded).first(padded.size() - 1));
    second.end();
    EXPECT_EQ(sink.nameText(), "tls-sni a.example@1");
    EXPECT_TRUE(sink.hidden.empty()) << "an unread end is no proof that something was not sent";
}

TEST_F(TlsNames, NamesThatEchHidesAreMarked)
{
    const Bytes offer = Bytes().u8(0).u16(1).u16(1).u8(7).sized(2, Bytes().zeros(32)).sized(2, Bytes().zeros(160));
    const Bytes versions = Bytes().sized(1, Bytes().u16(0x0304).u16(0x0303));
    talk.say(tlsRecords(clientHelloBody(
        Bytes().add(sniExtension("outer.example")).add(tlsExtension(43, versions)).add(tlsExtension(0xfe0d, offer)))));
    ASSERT_EQ(sink.nameText(), "tls-sni outer.example@1");
    EXPECT_TRUE(sink.names[0].isOuter);
    EXPECT_EQ(sink.hidden, std::vector{Hidden::EncryptedClientHello});
}

TEST_F(TlsNames, NamesBesideEchThatIsNoOfferAreTheDestinations)
{
    talk.say(tlsRecords(clientHelloBody(Bytes().add(sniExtension("real.example")).add(tlsExtension(0xfe0d, {0})))));
    ASSERT_EQ(sink.nameText(), "tls-sni real.example@1");
    EXPECT_FALSE(sink.names[0].isOuter);
    EXPECT_EQ(sink.hidden, std::vector{Hidden::EchGrease});
}

TEST(EchNames, KnownPublicNamesAreProviders)
{
    EXPECT_TRUE(isEchPublicName("cloudflare-ech.com"));
    EXPECT_FALSE(isEchPublicName("www.cloudflare-ech.com"));
    EXPECT_FALSE(isEchPublicName(""));
}

TEST_F(TlsNames, TheClientsPartOfTheHandshakeIsTold)
{
    const Bytes alpn = Bytes().sized(2, Bytes().sized(1, bytesOf("h2")).sized(1, bytesOf("a,b")));
    talk.say(tlsRecords(clientHelloBody(Bytes()
                                            .add(sniExtension("a.example"))
                                            .add(tlsExtension(16, alpn))
                                            .add(tlsExtension(43, {4, 0x2a, 0x2a, 3, 4}))
                                            .add(tlsExtension(41, {})))));
    ASSERT_EQ(sink.handshakes.size(), 1u);
    const HandshakePart& part = sink.handshakes[0];
    EXPECT_TRUE(part.isClient && part.offersResumption);
    EXPECT_EQ(part.version, 0x0304);
    EXPECT_EQ(part.alpn, "h2,a\\044b");
    EXPECT_EQ(part.ja3.size(), 32u);
    EXPECT_EQ(part.ja4.substr(0, 10), "t13d0204h2");
}

TEST_F(TlsNames, ASessionIdOffersResumptionBelowTls13Only)
{
    talk.say(tlsRecords(clientHelloBody({})));
    Conversation(reader, 1, 443).say(tlsRecords(clientHelloBody(tlsExtension(43, {2, 3, 4}))));
    Conversation(reader, 2, 443)
        .say(tlsRecords(clientHelloBody(Bytes().add(tlsExtension(43, {2, 3, 4})).add(tlsExtension(35, {1})))));
    ASSERT_EQ(sink.handshakes.size(), 3u);
    EXPECT_TRUE(sink.handshakes[0].offersResumption);
    EXPECT_FALSE(sink.handshakes[1].offersResumption);
    EXPECT_TRUE(sink.handshakes[2].offersResumption) << "a ticket";
}

TEST_F(TlsNames, WhyThereIsNoNameIsTold)
{
    talk.say(tlsRecords(clientHelloBody(tlsExtension(43, {2, 3, 4}))));
    Conversation(reader, 1, 443).say(tlsRecords(clientHelloBody(tlsExtension(0xffce, {0}))));
    Conversation(reader, 2, 853).say(tlsRecords(clientHelloBody({})));
    EXPECT_EQ(sink.hidden, (std::vector{Hidden::NoSniSent, Hidden::EncryptedSni, Hidden::EncryptedDns}));
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(TlsNames, AnSslV2FramedHelloSendsNoName)
{
    const std::vector<std::uint8_t> message = Bytes().u8(1).u16(0x0301).u16(3).u16(0).u16(16).u24(0x2f).zeros(16);
    talk.sayInPieces(Bytes().u16(0x8000 | static_cast<unsigned>(message.size())).add(message), 5);
    EXPECT_EQ(sink.hidden, std::vector{Hidden::NoSniSent});
}

TEST_F(TlsNames, SslV2FramingOfAnotherVersionIsRefusedInAnyPieces)
{
    const std::vector<std::uint8_t> other = Bytes().u16(0x8010).u8(1).u16(0x0002).zeros(13);
    talk.sayInPieces(other, 3);
    EXPECT_FALSE(Conversation(reader, 1, 443).say(other));
    EXPECT_TRUE(sink.hidden.empty());
}

TEST_F(TlsNames, AnEmptyRecordIsRefusedInAnyPieces)
{
    const std::vector<std::uint8_t> stream = Bytes().u8(22).u16(0x0303).u16(0).add(hello);
    talk.sayInPieces(stream, 3);
    EXPECT_FALSE(Conversation(reader, 1, 443).say(stream));
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(TlsNames, AConnectionWhoseStartWasNotCapturedIsTriedLater)
{
    talk.startIsSeen = false;
    const std::vector<std::uint8_t> other(300, 0xAB);
    EXPECT_TRUE(talk.say(other));
    EXPECT_TRUE(talk.say(other, 1000));
    EXPECT_FALSE(talk.say(hello, 1000));
    EXPECT_EQ(sink.nameText(), "tls-sni www.example.com@3");
}

TEST_F(TlsNames, TriesEndAtTheirLimit)
{
    talk.startIsSeen = false;
    const std::vector<std::uint8_t> other(10, 0xAB);
    int calls = 1;
    while (talk.say(other) && calls < 1000)
        ++calls;
    EXPECT_EQ(calls, 65);
}

TEST_F(TlsNames, OtherProtocolsAreRefusedAtOnce)
{
    const std::vector<std::vector<std::uint8_t>> others{{0x16, 0x03, 0x01, 0x00, 0x50, 0x04}, // NewSessionTicket
                                                        {0x17, 0x03, 0x03, 0x00, 0x50, 0x01}, // application data
                                                        {0x16, 0x03, 0x09, 0x00, 0x50, 0x01}, // no such version
                                                        {0x16, 0x03, 0x01, 0xFF, 0xFF, 0x01}, // record beyond 2^14
                                                        {0x80, 0x2e, 0x04, 0x03, 0x01}, // SSLv2 framing, other message
                                                        bytesOf("SSH-2.0-OpenSSH_9.2\r\n"),
                                                        bytesOf("HTTP/1.1 200 OK\r\n")};
    std::uint32_t flow = 1;
    for (const auto& other : others)
        EXPECT_FALSE(Conversation(reader, flow++, 443).say(other)) << "flow " << flow - 1;
    EXPECT_TRUE(sink.names.empty() && sink.hidden.empty());
}

TEST_F(TlsNames, AHelloThatClaimsMoreThanItSendsCostsOnlyWhatItSends)
{
    Bytes endless; // claims 16 MiB − 1; its records never end
    endless.u8(22).u16(0x0301).u16(16384).u8(1).u24(0xFFFFFF).u16(0x0303).zeros(16384 - 6);
    EXPECT_TRUE(talk.say(endless));
    bool wantsMore = true;
    int records = 1;
    const std::vector<std::uint8_t> next = Bytes().u8(22).u16(0x0301).u16(16384).zeros(16384);
    for (; wantsMore && records < 1000; ++records)
        wantsMore = talk.say(next);
    EXPECT_EQ(records, 4) << "64 KiB are the limit";
    EXPECT_TRUE(sink.names.empty() && sink.hidden.empty());
}

TEST_F(TlsNames, TenThousandHalfOpenConnectionsAllGetTheirNames)
{
    std::vector<Conversation> all;
    for (std::uint32_t flow = 1; flow <= 10000; ++flow) {
        all.emplace_back(reader, flow, std::uint16_t{443});
        all.back().say(std::span(hello).first(hello.size() - 2));
    }
    EXPECT_TRUE(sink.names.empty());
    for (Conversation& one : all)
        one.say(std::span(hello).last(2));
    EXPECT_EQ(sink.names.size(), 10000u);
}

TEST_F(TlsNames, ReadersTogetherHoldABoundedAmount)
{
    // 40 kB of a hello that never comes to its end, with its name in front
    const Bytes extensions = Bytes().add(sniExtension("a.example")).add(tlsExtension(21, Bytes().zeros(60000)));
    const std::vector<std::uint8_t> whole = tlsRecords(clientHelloBody(extensions));
    for (std::uint32_t flow = 1; flow <= 3000; ++flow)
        Conversation(reader, flow, 443).say(std::span(whole).first(40000));
    EXPECT_GT(sink.names.size(), 1000u) << "those beyond 64 MiB are ended and tell what they have";
    EXPECT_LT(sink.names.size(), 2000u);
}
