// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/google_quic.h"
#include "support/bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test;

namespace {

const Bytes Id = fromHex("0102030405060708");

Bytes hello()
{
    ByteWriter out;
    out.append("CHLO").u16le(3).u16le(0).append("PAD").u8(0).u32le(4).append("SNI").u8(0).u32le(15);
    return out.append("UAID").u32le(24).append("----").append("a.Example.x").append("Chrome/57").take();
}

Bytes helloPacket(const std::string& version, const Bytes& frames)
{
    ByteWriter out;
    if (version >= "Q044")
        out.u8(0xC3).append(version).u8(0x50).append(Id).u32be(1);
    else
        out.u8(0x0D).append(Id).append(version).u8(1);
    out.zeros(12);
    if (version < "Q034")
        out.u8(1);
    return out.append(frames).take();
}

GoogleClientHello helloIn(const Bytes& packet)
{
    GoogleQuicPacket header;
    EXPECT_EQ(decodeGoogleQuicPacket(packet, packet.size(), header), DecodeStatus::Ok);
    EXPECT_EQ(header.connectionId.size(), 8u);
    std::vector<QuicCryptoFrame> pieces;
    readGoogleHandshakeStream(header, pieces);
    GoogleClientHello found;
    if (pieces.size() == 1)
        (void)decodeGoogleClientHello(pieces[0].bytes, found);
    return found;
}

class GoogleVersions : public testing::TestWithParam<const char*> {};

TEST_P(GoogleVersions, TheHelloIsFound)
{
    const std::string version = GetParam();
    const Bytes message = hello();
    ByteWriter frame;
    frame.u8(0xA0).u8(1);
    version < "Q039" ? frame.u16le(message.size()) : frame.u16be(message.size());
    const Bytes frames = frame.append(message).zeros(30).take();
    const GoogleClientHello found = helloIn(helloPacket(version, frames));
    EXPECT_EQ(found.serverName, "a.example.x");
    EXPECT_EQ(found.userAgent, "Chrome/57");
    EXPECT_TRUE(found.isComplete);
    EXPECT_TRUE(mayStartGoogleQuic(helloPacket(version, frames)));
}

INSTANTIATE_TEST_SUITE_P(All, GoogleVersions,
                         testing::Values("Q024", "Q025", "Q030", "Q033", "Q034", "Q035", "Q036", "Q037", "Q038", "Q039",
                                         "Q043", "Q044", "Q045", "Q046"));

TEST(GoogleQuic, AnOffsetAndAFrameToTheEndAreRead)
{
    GoogleQuicPacket header;
    const Bytes packet = helloPacket("Q043", concat({fromHex("07 84 01 0400"), hello()}));
    ASSERT_EQ(decodeGoogleQuicPacket(packet, packet.size(), header), DecodeStatus::Ok);
    std::vector<QuicCryptoFrame> pieces;
    readGoogleHandshakeStream(header, pieces);
    ASSERT_EQ(pieces.size(), 1u);
    EXPECT_EQ(pieces[0].offset, 1024u);
    EXPECT_EQ(pieces[0].bytes.size(), hello().size());
}

TEST(GoogleQuic, AHelloBehindAnAcknowledgementIsFound)
{
    EXPECT_EQ(
        helloIn(helloPacket("Q039", concat({fromHex("40 01 0000 00 01"), fromHex("a00100ff"), hello()}))).serverName,
        "a.example.x");
}

TEST(GoogleQuic, OtherStreamsAndEncryptedPacketsHoldNoHello)
{
    EXPECT_EQ(helloIn(helloPacket("Q043", concat({fromHex("a003 0040"), hello()}))).serverName, "");
    EXPECT_EQ(helloIn(helloPacket("Q043", noise(200, 4))).serverName, "");
}

TEST(GoogleQuic, EveryPrefixOfAPacketIsTaken)
{
    const Bytes packet = helloPacket("Q035", concat({fromHex("a001ff00"), hello()}));
    for (std::size_t size = 0; size <= packet.size(); ++size) {
        const Bytes prefix(packet.begin(), packet.begin() + static_cast<std::ptrdiff_t>(size));
        GoogleQuicPacket header;
        const DecodeStatus status = decodeGoogleQuicPacket(prefix, packet.size(), header);
        EXPECT_EQ(status, size < 13   ? DecodeStatus::Unsupported
                          : size < 26 ? DecodeStatus::Truncated
                                      : DecodeStatus::Ok)
            << size;
        std::vector<QuicCryptoFrame> pieces;
        readGoogleHandshakeStream(header, pieces);
    }
}

TEST(GoogleQuic, EveryPrefixOfAHelloIsIncomplete)
{
    const Bytes message = hello();
    for (std::size_t size = 0; size < message.size(); ++size) {
        GoogleClientHello found;
        EXPECT_EQ(decodeGoogleClientHello(std::span(message).first(size), found), DecodeStatus::Truncated) << size;
        EXPECT_FALSE(found.isComplete);
        EXPECT_EQ(found.serverName.empty(), size < 8 + 24 + 15) << size;
    }
}

TEST(GoogleQuic, LyingTablesAreReported)
{
    GoogleClientHello found;
    Bytes backwards = hello();
    backwards[8 + 12] = 3; // SNI ends before PAD does
    EXPECT_EQ(decodeGoogleClientHello(backwards, found), DecodeStatus::Malformed);
    Bytes tooMany = hello();
    tooMany[4] = 129;
    EXPECT_EQ(decodeGoogleClientHello(tooMany, found), DecodeStatus::Malformed);
    Bytes far = hello();
    far[8 + 4 + 3] = 0xff; // PAD of 4 GB
    EXPECT_EQ(decodeGoogleClientHello(far, found), DecodeStatus::Truncated);
    EXPECT_EQ(decodeGoogleClientHello(bytesOf("SHLO0000"), found), DecodeStatus::Unsupported);
}

TEST(GoogleQuic, OnlyItsOwnHeadersStartIt)
{
    EXPECT_TRUE(mayStartGoogleQuic(fromHex("0d010203040506070851303433")));
    EXPECT_FALSE(mayStartGoogleQuic(fromHex("0c010203040506070851303433"))); // no version
    EXPECT_FALSE(mayStartGoogleQuic(fromHex("0f010203040506070851303433"))); // reset
    EXPECT_FALSE(mayStartGoogleQuic(fromHex("0d010203040506070851303530"))); // Q050
    EXPECT_FALSE(mayStartGoogleQuic(fromHex("c35130353050010203040506070800000000")));
    EXPECT_FALSE(mayStartGoogleQuic(fromHex("0d0102")));
    EXPECT_FALSE(mayStartGoogleQuic({}));
}

} // namespace
