// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/content_split.h"
#include "support/http_builder.h"
#include "support/tls_builder.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace waybill::test {

namespace {

constexpr std::size_t Header = 5; // RFC 8446 §5.1
constexpr auto Data = TlsRecordType::ApplicationData;
constexpr auto HandshakeType = TlsRecordType::Handshake;
constexpr bool Client = true, Server = false;

/// A connection of which both directions are told as pieces.
class Talk {
public:
    explicit Talk(std::size_t segmentSize = 1400, bool startsAtSyn = true)
        : m_segmentSize(segmentSize), m_startsAtSyn(startsAtSyn)
    {}
    Talk& say(bool isClient, const Bytes& bytes)
    {
        for (std::size_t at = 0; at < bytes.size(); at += m_segmentSize) {
            const std::size_t size = std::min(m_segmentSize, bytes.size() - at);
            piece(isClient, std::span(bytes).subspan(at, size), static_cast<std::uint32_t>(size));
        }
        return *this;
    }
    /// `wireLength` above the size of the bytes: the rest was cut by the snaplen.
    Talk& piece(bool isClient, std::span<const std::uint8_t> bytes, std::uint32_t wireLength)
    {
        Side& side = m_sides[isClient ? 0 : 1];
        const Direction direction = isClient ? Direction::FromOriginator : Direction::FromResponder;
        const StreamPiece piece{
            .offset = side.offset + side.gap, .gapBefore = side.gap, .length = wireLength, .bytes = bytes, .time = {}};
        const std::uint64_t heldBefore = split.heldBack(direction);
        const std::uint64_t setup = split.setupBytesOf(direction, piece, m_startsAtSyn);
        const std::uint64_t settled = wireLength + heldBefore - split.heldBack(direction);
        EXPECT_LE(setup, settled);
        side.setup += setup;
        side.content += settled - setup;
        side.offset = piece.offset + wireLength;
        side.gap = 0;
        return *this;
    }
    Talk& lose(bool isClient, std::uint64_t bytes)
    {
        m_sides[isClient ? 0 : 1].gap += bytes;
        return *this;
    }
    [[nodiscard]] std::uint64_t sent() const { return m_sides[0].content; }
    [[nodiscard]] std::uint64_t received() const { return m_sides[1].content; }
    [[nodiscard]] std::uint64_t setupSent() const { return m_sides[0].setup; }

    TcpContentSplit split;

private:
    struct Side {
        std::uint64_t offset = 0, gap = 0, setup = 0, content = 0;
    };
    Side m_sides[2];
    std::size_t m_segmentSize;
    bool m_startsAtSyn;
};

Bytes hello(TlsVersion version)
{
    ClientHello fields;
    fields.version = version;
    fields.serverName = "api.example.com";
    return tlsRecord(HandshakeType, clientHello(fields), TlsVersion::Tls10);
}
Bytes answer(TlsVersion version)
{
    ServerHello fields;
    fields.version = version;
    fields.cipher = version == TlsVersion::Tls13 ? 0x1301 : 0xC02F;
    return tlsRecord(HandshakeType, serverHello(fields));
}
Bytes record(std::size_t size, TlsRecordType type = Data)
{
    return opaqueRecord(type, size, size);
}
const Bytes ChangeCipher = tlsRecord(TlsRecordType::ChangeCipherSpec, Bytes{1});
const Bytes OldFinished = record(FinishedSizeTls12, HandshakeType);

/// TLS 1.3 up to the client's Finished of `finished` bytes.
Talk& handshake13(Talk& talk, std::size_t finished)
{
    talk.say(Client, hello(TlsVersion::Tls13));
    talk.say(Server, concat({answer(TlsVersion::Tls13), ChangeCipher, record(3000), record(finished)}));
    return talk.say(Client, concat({ChangeCipher, record(finished)}));
}

class SegmentSize : public testing::TestWithParam<std::size_t> {};

TlsSession session(TlsVersion version)
{
    TlsSession session;
    session.hello.version = version;
    session.hello.serverName = "api.example.com";
    session.exchanges = {{500, 40'000}, {20'000, 100}};
    return session;
}

} // namespace

// Up: 500 bytes in one record, 20,000 in two (16,000 each at most). Down: 40,000 in three records, 100 in one.
TEST_P(SegmentSize, ContentOfTls12DoesNotDependOnIt)
{
    Talk talk(GetParam());
    for (const TlsTurn& turn : tlsTurns(session(TlsVersion::Tls12)))
        talk.say(turn.isFromClient, turn.bytes);
    EXPECT_EQ(talk.sent(), 20'500 + 3 * (Header + OverheadTls12));
    EXPECT_EQ(talk.received(), 40'100 + 4 * (Header + OverheadTls12));
    EXPECT_EQ(talk.split.protocol(), FlowProtocol::Tls);
    EXPECT_FALSE(talk.split.isUpperBound());
}

TEST_P(SegmentSize, ContentOfTls13DoesNotDependOnIt)
{
    Talk talk(GetParam());
    for (const TlsTurn& turn : tlsTurns(session(TlsVersion::Tls13)))
        talk.say(turn.isFromClient, turn.bytes);
    EXPECT_EQ(talk.sent(), 20'500 + 3 * (Header + OverheadTls13));
    EXPECT_EQ(talk.received(), 40'100 + 4 * (Header + OverheadTls13));
    EXPECT_FALSE(talk.split.isUpperBound());
}
INSTANTIATE_TEST_SUITE_P(Segments, SegmentSize, testing::Values(1, 2, 4, 5, 6, 7, 53, 536, 1400, 100'000));

TEST(ContentSplit, AResumedTls12HandshakeIsSetUp)
{
    Talk talk;
    talk.say(Client, hello(TlsVersion::Tls12));
    talk.say(Server, concat({answer(TlsVersion::Tls12), ChangeCipher, OldFinished}));
    talk.say(Client, concat({ChangeCipher, OldFinished, record(300)}));
    talk.say(Server, record(700));
    EXPECT_EQ(talk.sent(), 300 + Header);
    EXPECT_EQ(talk.received(), 700 + Header);
    EXPECT_FALSE(talk.split.isUpperBound());
}

TEST(ContentSplit, FinishedOfBothHashSizesIsSetUp)
{
    for (const std::size_t finished :
         {std::size_t{53}, std::size_t{69}}) { // SHA-256: 4 + 32 + 17; SHA-384: 4 + 48 + 17
        Talk talk;
        handshake13(talk, finished).say(Client, record(100)).say(Server, record(200));
        EXPECT_EQ(talk.sent(), 100 + Header) << finished;
        EXPECT_EQ(talk.received(), 200 + Header) << finished;
        EXPECT_FALSE(talk.split.isUpperBound()) << finished;
    }
}

TEST(ContentSplit, AFirstRecordThatIsNoFinishedMakesAnUpperBound)
{
    Talk talk;
    handshake13(talk, 1200).say(Client, record(53)).say(Client, record(100)); // a client certificate, then Finished
    EXPECT_TRUE(talk.split.isUpperBound());
    EXPECT_EQ(talk.sent(), 53 + 100 + 2 * Header) << "counted as content, and said to be a bound";
}

TEST(ContentSplit, EarlyDataIsContentWithABound)
{
    Talk talk;
    talk.say(Client, concat({hello(TlsVersion::Tls13), ChangeCipher, record(400)}));
    EXPECT_EQ(talk.sent(), 400 + Header);
    EXPECT_TRUE(talk.split.isUpperBound());
    talk.say(Server, concat({answer(TlsVersion::Tls13), ChangeCipher, record(80), record(53)}));
    talk.say(Client, concat({record(21), record(53)})); // EndOfEarlyData (RFC 8446 §4.5) and Finished
    EXPECT_EQ(talk.sent(), 400 + Header);
    talk.say(Client, record(150));
    EXPECT_EQ(talk.sent(), 400 + 150 + 2 * Header);
}

TEST(ContentSplit, AConnectionThatOnlyAlertsSendsNoContent)
{
    const Bytes plainAlert = tlsRecord(TlsRecordType::Alert, Bytes{2, 48}); // fatal, unknown_ca
    Talk refused;
    refused.say(Client, hello(TlsVersion::Tls13));
    refused.say(Server, concat({answer(TlsVersion::Tls13), ChangeCipher, record(3000), record(53)}));
    refused.say(Client, concat({ChangeCipher, record(19)})); // the alert encrypted: 2 + 1 + 16
    EXPECT_EQ(refused.sent(), 0U);
    EXPECT_EQ(refused.received(), 0U);
    EXPECT_FALSE(refused.split.isUpperBound());

    Talk plain;
    plain.say(Client, hello(TlsVersion::Tls12)).say(Server, answer(TlsVersion::Tls12)).say(Client, plainAlert);
    EXPECT_EQ(plain.sent(), 0U);

    Talk closed;
    handshake13(closed, 53).say(Client, record(19)).say(Server, record(19));
    EXPECT_EQ(closed.sent(), 0U);
    EXPECT_EQ(closed.received(), 0U);
}

TEST(ContentSplit, AGapInsideARecordKeepsTheSplitExact)
{
    Talk talk;
    handshake13(talk, 53);
    const Bytes large = record(10'000);
    talk.say(Client, Bytes(large.begin(), large.begin() + 2000)).lose(Client, 5000);
    talk.say(Client, Bytes(large.begin() + 7000, large.end()));
    talk.say(Client, tlsRecord(TlsRecordType::Alert, Bytes(26)));
    EXPECT_EQ(talk.sent(), 10'000 + Header - 5000);
    EXPECT_FALSE(talk.split.isUpperBound());
}

TEST(ContentSplit, AGapOverARecordBoundaryMakesAnUpperBound)
{
    Talk talk;
    handshake13(talk, 53);
    const std::uint64_t setup = talk.setupSent();
    const Bytes records = concat({record(1000), record(2000)});
    talk.say(Client, Bytes(records.begin(), records.begin() + 500)).lose(Client, 1000);
    talk.say(Client, Bytes(records.begin() + 1500, records.end()));
    EXPECT_TRUE(talk.split.isUpperBound());
    EXPECT_EQ(talk.sent(), 3000 + 2 * Header - 1000);
    talk.say(Client, tlsRecord(TlsRecordType::Alert, Bytes(26))); // records are found again at a segment's start
    EXPECT_EQ(talk.setupSent(), setup + Header + 26);
}

TEST(ContentSplit, BytesCutByTheSnaplenFollowTheirRecord)
{
    Talk talk;
    handshake13(talk, 53);
    const std::uint64_t setup = talk.setupSent();
    const Bytes large = record(1395); // with its header just a segment
    talk.piece(Client, std::span(large).first(60), 1400);
    talk.say(Client, record(100));
    EXPECT_EQ(talk.sent(), 1400 + 100 + Header);
    EXPECT_EQ(talk.setupSent(), setup);
    EXPECT_FALSE(talk.split.isUpperBound());
    const Bytes ticket = record(1395, HandshakeType);
    talk.piece(Client, std::span(ticket).first(60), 1400);
    EXPECT_EQ(talk.setupSent(), setup + 1400) << "the part that was cut is set-up too";
}

TEST(ContentSplit, JoinedLateEverythingIsContentWithABound)
{
    Talk inside(1400, false);
    inside.say(Client, noise(300, 5));
    EXPECT_EQ(inside.split.protocol(), FlowProtocol::Unknown);
    inside.say(Client, record(100));
    EXPECT_EQ(inside.split.protocol(), FlowProtocol::Tls) << "a record may begin in any segment";
    EXPECT_TRUE(inside.split.isUpperBound());
    EXPECT_EQ(inside.sent(), 300 + 100 + Header);

    Talk between(1400, false);
    between.say(Client, record(53)).say(Server, record(200));
    EXPECT_EQ(between.sent(), 53 + Header) << "may be a Finished or not: content, as an upper bound";
    EXPECT_EQ(between.received(), 200 + Header);
    EXPECT_TRUE(between.split.isUpperBound());
}

TEST(ContentSplit, HttpIsAllContent)
{
    const Bytes request = httpRequest({.target = "/pass/user@id", .host = "api.account.xiaomi.com"});
    const Bytes response = httpResponse({.body = "{}"});
    Talk talk;
    talk.say(Client, request).say(Server, response);
    EXPECT_EQ(talk.split.protocol(), FlowProtocol::Http);
    EXPECT_EQ(talk.sent(), request.size());
    EXPECT_EQ(talk.received(), response.size());
    EXPECT_FALSE(talk.split.isUpperBound());
}

TEST(ContentSplit, BehindConnectIsAnUpperBound)
{
    Talk talk;
    talk.say(Client, bytesOf("CONNECT mi.com:443 HTTP/1.1\r\n\r\n"));
    EXPECT_EQ(talk.split.protocol(), FlowProtocol::Http);
    EXPECT_TRUE(talk.split.isUpperBound());
}

TEST(ContentSplit, WhatIsNeitherIsContent)
{
    Talk talk;
    talk.say(Client, bytesOf("<stream:stream xmlns=\"xm\" to=\"xiaomi.com\">")).say(Client, record(100));
    EXPECT_EQ(talk.split.protocol(), FlowProtocol::Unknown) << "the first bytes decide";
    EXPECT_EQ(talk.sent(), 42 + 100 + Header);
    EXPECT_FALSE(talk.split.isUpperBound());
}

TEST(ContentSplit, RecordsThatLieEndTheWalk)
{
    for (const Bytes& lie : {Bytes{23, 3, 3, 0xFF, 0xFF}, Bytes{24, 3, 3, 0, 1}, Bytes{23, 2, 3, 0, 1}}) {
        Talk talk;
        handshake13(talk, 53).say(Client, concat({lie, noise(90, 2)}));
        EXPECT_TRUE(talk.split.isUpperBound());
        EXPECT_EQ(talk.sent(), lie.size() + 90);
    }
}

TEST(ContentSplit, NoiseOfAnyShapeNeverCountsMoreThanItIs)
{
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Bytes bytes = noise(400, seed);
        bytes[0] = static_cast<std::uint8_t>(20 + seed % 4);
        bytes[1] = 3;
        bytes[2] = 3;
        Talk talk(1 + seed % 60);
        talk.say(Client, bytes).lose(Client, seed * 7 % 100).say(Client, noise(200, seed + 1000));
        EXPECT_EQ(talk.sent() + talk.setupSent() + talk.split.heldBack(Direction::FromOriginator), 600U);
    }
}

} // namespace waybill::test
