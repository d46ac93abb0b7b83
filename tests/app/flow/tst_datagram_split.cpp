// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/content_split.h"
#include "support/bytes.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

constexpr std::uint32_t Version1 = 1, Version2 = 0x6b3343cf, Draft29 = 0xff00001d, Mvfst = 0xfaceb002;
constexpr unsigned Initial = 0, ZeroRtt = 1, HandshakeKind = 2, Retry = 3; // RFC 9000 §17.2, table 5

unsigned typeBits(std::uint32_t version, unsigned kind)
{
    return version == Version2 ? (kind + 1) % 4 : kind; // RFC 9369 §3.2
}

/// A long-header packet with `body` bytes behind its length field: 22 bytes of header (23 for Initial: the token).
Bytes longHeader(std::uint32_t version, unsigned kind, std::size_t body)
{
    ByteWriter out;
    out.u8(0xC0 | typeBits(version, kind) << 4).u32be(version);
    out.vectorOf(1, noise(8, 1)).vectorOf(1, noise(6, 2));
    if (kind == Initial)
        out.u8(0); // no token
    if (kind != Retry)
        out.u16be(0x4000 | body);
    out.append(noise(body, 3));
    return out.take();
}
constexpr std::size_t HeaderSize = 1 + 4 + 9 + 7 + 2;

Bytes shortHeader(std::size_t size)
{
    Bytes bytes = noise(size, 4);
    bytes[0] = 0x45;
    return bytes;
}

DatagramSplit split(const Bytes& bytes, FlowProtocol known = FlowProtocol::Unknown)
{
    return splitDatagram(bytes, static_cast<std::uint32_t>(bytes.size()), known);
}

Bytes dtlsRecord(unsigned type, std::size_t size)
{
    ByteWriter out; // RFC 6347 §4.1: type, version, epoch, sequence number, length
    out.u8(type).u16be(0xFEFD).zeros(8).vectorOf(2, noise(size, 5));
    return out.take();
}

Bytes googleQuic(const std::string& version, const std::string& text)
{
    ByteWriter out; // public header of 2016: flags (version, 8-byte connection id), id, version, packet number
    out.u8(0x09).append(noise(8, 6)).append(version).u8(1).zeros(12).append(text).zeros(100);
    return out.take();
}

class QuicVersions : public testing::TestWithParam<std::uint32_t> {};

} // namespace

TEST_P(QuicVersions, HandshakePacketsAreSetUpAndEarlyDataIsContent)
{
    for (const unsigned kind : {Initial, HandshakeKind, Retry}) {
        const Bytes packet = longHeader(GetParam(), kind, 1200);
        const DatagramSplit found = split(packet);
        EXPECT_EQ(found.protocol, FlowProtocol::Quic) << kind;
        EXPECT_EQ(found.setupBytes, packet.size()) << kind;
        EXPECT_FALSE(found.isUpperBound) << kind;
    }
    const DatagramSplit early = split(longHeader(GetParam(), ZeroRtt, 900));
    EXPECT_EQ(early.protocol, FlowProtocol::Quic);
    EXPECT_EQ(early.setupBytes, 0U);
    EXPECT_TRUE(early.isUpperBound);
}

TEST_P(QuicVersions, CoalescedPacketsSplitAtTheirLengths)
{
    const Bytes initial = longHeader(GetParam(), Initial, 300);
    const Bytes handshake = longHeader(GetParam(), HandshakeKind, 500);
    const Bytes early = longHeader(GetParam(), ZeroRtt, 200);
    EXPECT_EQ(split(concat({initial, handshake})).setupBytes, initial.size() + handshake.size());
    const DatagramSplit withEarly = split(concat({initial, early}));
    EXPECT_EQ(withEarly.setupBytes, HeaderSize + 1 + 300);
    EXPECT_TRUE(withEarly.isUpperBound);
    const DatagramSplit withShort = split(concat({handshake, shortHeader(70)}));
    EXPECT_EQ(withShort.setupBytes, HeaderSize + 500);
    EXPECT_TRUE(withShort.isUpperBound);
}
INSTANTIATE_TEST_SUITE_P(All, QuicVersions, testing::Values(Version1, Version2, Draft29, Mvfst));

TEST(DatagramSplit, VersionTwoNumbersItsTypesAnew)
{
    Bytes packet = longHeader(Version2, Initial, 100);
    EXPECT_EQ(packet[0] & 0x30, 0x10);
    packet[4] = 1; // the same bits under version 1 are 0-RTT
    packet[1] = packet[2] = packet[3] = 0;
    EXPECT_EQ(split(packet).setupBytes, 0U);
}

TEST(DatagramSplit, PaddingBehindAnInitialIsSetUp)
{
    Bytes packet = longHeader(Version1, Initial, 300);
    packet.resize(1200); // RFC 9000 §14.1
    const DatagramSplit found = split(packet);
    EXPECT_EQ(found.setupBytes, 1200U);
    EXPECT_FALSE(found.isUpperBound);
}

TEST(DatagramSplit, VersionNegotiationIsSetUp)
{
    ByteWriter out;
    out.u8(0x80).u32be(0).vectorOf(1, noise(8, 1)).vectorOf(1, noise(6, 2)).u32be(Version1).u32be(Version2);
    const Bytes packet = out.take();
    EXPECT_EQ(split(packet).setupBytes, packet.size());
    EXPECT_EQ(split(packet).protocol, FlowProtocol::Quic);
}

TEST(DatagramSplit, ShortHeadersAreContentOnlyWhereQuicIsKnown)
{
    const DatagramSplit known = split(shortHeader(600), FlowProtocol::Quic);
    EXPECT_EQ(known.protocol, FlowProtocol::Quic);
    EXPECT_EQ(known.setupBytes, 0U);
    EXPECT_TRUE(known.isUpperBound);
    const DatagramSplit unknown = split(shortHeader(600));
    EXPECT_EQ(unknown.protocol, FlowProtocol::Unknown);
    EXPECT_EQ(unknown.setupBytes, 0U);
    EXPECT_FALSE(unknown.isUpperBound);
}

TEST(DatagramSplit, ACutHandshakePacketIsSetUpToItsEnd)
{
    const Bytes packet = longHeader(Version1, Initial, 1177);
    const Bytes captured(packet.begin(), packet.begin() + 60);
    EXPECT_EQ(splitDatagram(captured, 1200, FlowProtocol::Unknown).setupBytes, 1200U);
}

TEST(DatagramSplit, EveryPrefixOfAPacketStaysWithinItself)
{
    const Bytes packet = concat({longHeader(Version1, Initial, 60), longHeader(Version1, ZeroRtt, 40)});
    for (std::size_t kept = 0; kept <= packet.size(); ++kept) {
        const Bytes prefix(packet.begin(), packet.begin() + static_cast<std::ptrdiff_t>(kept));
        EXPECT_LE(split(prefix).setupBytes, kept);
        EXPECT_LE(split(prefix, FlowProtocol::Quic).setupBytes, kept);
    }
}

TEST(DatagramSplit, LyingLengthsStayWithinTheDatagram)
{
    Bytes packet = longHeader(Version1, Initial, 100);
    const std::size_t at = packet.size() - 102; // of the length field
    packet[at] = 0x7F;
    packet[at + 1] = 0xFF;
    EXPECT_EQ(split(packet).setupBytes, packet.size());
    packet = longHeader(Version1, Initial, 100);
    packet[5] = 0xFF; // connection id longer than the packet
    EXPECT_LE(split(packet).setupBytes, packet.size());
}

TEST(DatagramSplit, GoogleQuicIsToldByItsPublicHeader)
{
    const Bytes hello = googleQuic("Q043", "CHLO");
    const DatagramSplit setup = split(hello);
    EXPECT_EQ(setup.protocol, FlowProtocol::GoogleQuic);
    EXPECT_EQ(setup.setupBytes, hello.size());
    const DatagramSplit content = split(googleQuic("Q039", "anything"));
    EXPECT_EQ(content.protocol, FlowProtocol::GoogleQuic);
    EXPECT_EQ(content.setupBytes, 0U);
    EXPECT_TRUE(content.isUpperBound);
    EXPECT_EQ(split(shortHeader(50), FlowProtocol::GoogleQuic).protocol, FlowProtocol::GoogleQuic);
    EXPECT_EQ(split(longHeader(0x51303530, Initial, 300)).protocol, FlowProtocol::GoogleQuic); // Q050
}

TEST(DatagramSplit, DtlsSplitsByRecordType)
{
    const Bytes handshake = dtlsRecord(22, 200), change = dtlsRecord(20, 1), content = dtlsRecord(23, 300);
    const DatagramSplit found = split(concat({handshake, change, content}));
    EXPECT_EQ(found.protocol, FlowProtocol::Dtls);
    EXPECT_EQ(found.setupBytes, 13 + 200 + 13 + 1);
    EXPECT_FALSE(found.isUpperBound);
    EXPECT_EQ(split(content, FlowProtocol::Dtls).setupBytes, 0U);
    EXPECT_TRUE(split(noise(100, 9), FlowProtocol::Dtls).isUpperBound) << "no record where one is expected";
}

TEST(DatagramSplit, EverythingElseIsContent)
{
    Bytes plain = noise(500, 8);
    plain[0] = 0x01;
    const DatagramSplit found = split(plain);
    EXPECT_EQ(found.protocol, FlowProtocol::Unknown);
    EXPECT_EQ(found.setupBytes, 0U);
    EXPECT_FALSE(found.isUpperBound);
    plain[0] = 0xC0; // a long header of no known version
    EXPECT_EQ(split(plain).protocol, FlowProtocol::Unknown);
    EXPECT_EQ(split({}).setupBytes, 0U);
}

} // namespace waybill::test
