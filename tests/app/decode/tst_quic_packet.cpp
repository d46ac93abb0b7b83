// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/quic_packet.h"
#include "support/bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test;

namespace {

/// An Initial packet: version 1, ids of 8 and 4 octets, token of 2, 30 octets behind the length.
Bytes initial(std::uint32_t version = 1, unsigned type = 0)
{
    ByteWriter out;
    out.u8(0xC0 | type << 4).u32be(version).vectorOf(1, fromHex("0102030405060708")).vectorOf(1, fromHex("11121314"));
    return out.u8(2).append(fromHex("aabb")).u8(30).append(noise(30, 1)).take();
}

QuicLongHeader decoded(const Bytes& bytes, DecodeStatus expected = DecodeStatus::Ok)
{
    QuicLongHeader header;
    EXPECT_EQ(decodeQuicLongHeader(bytes, bytes.size(), header), expected);
    return header;
}

TEST(QuicPacket, AnInitialIsTakenApart)
{
    const Bytes packet = initial();
    const QuicLongHeader header = decoded(packet);
    EXPECT_EQ(header.type, QuicPacketType::Initial);
    EXPECT_EQ(header.version, 1u);
    EXPECT_EQ(header.destinationId.size(), 8u);
    EXPECT_EQ(header.sourceId.front(), 0x11);
    EXPECT_EQ(header.packet.size(), packet.size());
    EXPECT_EQ(header.packetNumberOffset, packet.size() - 30);
}

TEST(QuicPacket, WhatFollowsInTheDatagramIsNotPartOfIt)
{
    const Bytes first = initial();
    const QuicLongHeader header = decoded(concat({first, noise(50, 2)}));
    EXPECT_EQ(header.packet.size(), first.size());
}

TEST(QuicPacket, EveryPrefixIsReported)
{
    const Bytes packet = initial();
    for (std::size_t size = 0; size < packet.size(); ++size) {
        const Bytes prefix(packet.begin(), packet.begin() + static_cast<std::ptrdiff_t>(size));
        QuicLongHeader header;
        EXPECT_EQ(decodeQuicLongHeader(prefix, packet.size(), header), DecodeStatus::Truncated) << size;
        EXPECT_EQ(decodeQuicLongHeader(prefix, size, header), DecodeStatus::Malformed) << size;
        EXPECT_LE(header.packet.size(), size);
    }
}

TEST(QuicPacket, EveryLyingLengthIsReported)
{
    const Bytes packet = initial();
    const std::size_t destinationLength = 5, sourceLength = 14, tokenLength = 19, length = 22;
    for (const std::size_t at : {destinationLength, sourceLength, tokenLength, length}) {
        Bytes lie = packet;
        lie[at] = 0x3f;
        (void)decoded(lie, DecodeStatus::Malformed);
    }
    Bytes tooShort = packet;
    tooShort[length] = 19; // less than number and mask need
    (void)decoded(tooShort, DecodeStatus::Malformed);
    Bytes longest = packet;
    longest[tokenLength] = 0xff; // a varint of 8 octets: 4,611,686,018,427,387,903 and the like
    (void)decoded(longest, DecodeStatus::Malformed);
}

TEST(QuicPacket, TypesOfVersion2AreNumberedAnew)
{
    const QuicPacketType types[] = {QuicPacketType::Retry, QuicPacketType::Initial, QuicPacketType::ZeroRtt,
                                    QuicPacketType::Handshake};
    for (unsigned bits = 0; bits < 4; ++bits) {
        QuicLongHeader header;
        const Bytes packet = initial(QuicVersion2, bits);
        (void)decodeQuicLongHeader(packet, packet.size(), header);
        EXPECT_EQ(header.type, types[bits]) << bits;
        const Bytes first = initial(1, bits);
        (void)decodeQuicLongHeader(first, first.size(), header);
        EXPECT_EQ(header.type, static_cast<QuicPacketType>(bits)) << bits;
    }
}

TEST(QuicPacket, RetryAndVersionNegotiationReachToTheEnd)
{
    const Bytes retry = concat({fromHex("f000000001 00 04 01020304"), noise(40, 1)});
    EXPECT_EQ(decoded(retry).type, QuicPacketType::Retry);
    EXPECT_EQ(decoded(retry).packet.size(), retry.size());
    const Bytes negotiation = fromHex("8a00000000 04 11121314 04 01020304 00000001 6b3343cf");
    EXPECT_EQ(decoded(negotiation).type, QuicPacketType::VersionNegotiation);
    EXPECT_EQ(decoded(negotiation).packetNumberOffset, 0u);
}

TEST(QuicPacket, ShortAndGoogleHeadersAreOthers)
{
    (void)decoded(fromHex("4001020304050607080910"), DecodeStatus::Unsupported);
    (void)decoded(fromHex("c35130343650010203040506070800000001"), DecodeStatus::Unsupported);
}

TEST(QuicPacket, OnlyWhatMayBeQuicStarts)
{
    const auto starts = [](const Bytes& bytes) { return mayStartQuic(bytes, bytes.size()); };
    EXPECT_TRUE(starts(initial()));
    EXPECT_TRUE(starts(initial(0xff00001d)));
    EXPECT_TRUE(starts(initial(0xfaceb002)));
    EXPECT_TRUE(starts(initial(0x0a1a2a3a)));
    EXPECT_FALSE(starts(initial(0)));
    EXPECT_FALSE(starts(initial(0x12345678)));
    EXPECT_FALSE(starts(fromHex("c0000000")));
    EXPECT_FALSE(starts(fromHex("40000000010801")));
    // An unknown version must fill its datagram exactly, as the client's first one does.
    ByteWriter unknown;
    unknown.u8(0xC0).u32be(0x12345678).vectorOf(1, fromHex("0102030405060708")).u8(0).u8(0).u16be(0x4000 | 1182);
    const Bytes whole = concat({unknown.bytes(), noise(1182, 1)});
    ASSERT_EQ(whole.size(), 1200u);
    EXPECT_TRUE(starts(whole));
    EXPECT_FALSE(starts(concat({whole, Bytes{0}})));
}

TEST(QuicFrames, CryptoIsFoundBetweenTheOthers)
{
    QuicInitialFrames frames;
    const Bytes payload =
        fromHex("00 01 02 05 00 01 00 0203 03 40ff 00 00 00 010203 06 05 03 616263 00 06 8001e240 01 7a");
    ASSERT_EQ(decodeQuicInitialFrames(payload, frames), DecodeStatus::Ok);
    ASSERT_EQ(frames.crypto.size(), 2u);
    EXPECT_EQ(frames.crypto[0].offset, 5u);
    EXPECT_EQ(frames.crypto[0].bytes.size(), 3u);
    EXPECT_EQ(frames.crypto[1].offset, 123456u);
    EXPECT_FALSE(frames.closesConnection);
}

TEST(QuicFrames, ACloseIsSeen)
{
    QuicInitialFrames frames;
    EXPECT_EQ(decodeQuicInitialFrames(fromHex("1c 4128 06 03 6e6f21"), frames), DecodeStatus::Ok);
    EXPECT_TRUE(frames.closesConnection);
    EXPECT_EQ(decodeQuicInitialFrames(fromHex("1d 00 00"), frames), DecodeStatus::Ok);
    EXPECT_TRUE(frames.closesConnection);
}

TEST(QuicFrames, WhatStandsBeforeTheDamageIsKept)
{
    QuicInitialFrames frames;
    EXPECT_EQ(decodeQuicInitialFrames(fromHex("06 00 01 61 06 01 05 62"), frames), DecodeStatus::Malformed);
    EXPECT_EQ(frames.crypto.size(), 1u);
    EXPECT_EQ(decodeQuicInitialFrames(fromHex("06 00 01 61 08 00"), frames), DecodeStatus::Unsupported);
    EXPECT_EQ(frames.crypto.size(), 1u);
    EXPECT_EQ(decodeQuicInitialFrames(fromHex("02 05 00 ffffffffffffffff 00 00"), frames), DecodeStatus::Malformed);
    EXPECT_EQ(decodeQuicInitialFrames(fromHex("06 00 ffffffffffffffff 61"), frames), DecodeStatus::Malformed);
    EXPECT_TRUE(frames.crypto.empty());
    EXPECT_EQ(decodeQuicInitialFrames({}, frames), DecodeStatus::Ok);
}

} // namespace
