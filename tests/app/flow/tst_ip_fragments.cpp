// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/ip_fragments.h"
#include "support/packet_builder.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace waybill::test {

namespace {

const Endpoint Phone = endpoint("192.168.43.20", 40000), Server = endpoint("203.0.113.9", 443);
const Endpoint Phone6 = endpoint("2001:db8::20", 40000), Server6 = endpoint("2001:db8:1::9", 443);

/// A piece of a datagram as decodePacket leaves it; the bytes live as long as this object.
struct Piece {
    Bytes bytes;
    PacketSummary summary;
};

Piece piece(const Bytes& datagram, std::uint32_t begin, std::uint32_t end, bool isV6 = false, std::int64_t seconds = 0)
{
    Piece out;
    const auto size = static_cast<std::uint32_t>(datagram.size());
    out.bytes.assign(datagram.begin() + std::min(begin, size), datagram.begin() + std::min(end, size));
    PacketSummary& summary = out.summary;
    summary.time = {seconds * NsPerSecond};
    summary.source = isV6 ? Phone6.address : Phone.address;
    summary.destination = isV6 ? Server6.address : Server.address;
    summary.protocol = ProtocolUdp;
    summary.fragment = {true, end < size, 77, begin};
    summary.payload = out.bytes;
    summary.payloadLength = static_cast<std::uint32_t>(out.bytes.size());
    if (begin == 0) {
        summary.hasPorts = true;
        summary.sourcePort = 40000;
        summary.destinationPort = 443;
    }
    return out;
}

Bytes datagram(std::size_t size = 4000, std::uint64_t seed = 1)
{
    return udpDatagram(Phone, Server, noise(size - 8, seed));
}

Bytes copyOf(std::span<const std::uint8_t> bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace

TEST(IpFragments, InOrderTheLastOneCompletes)
{
    FragmentTable table;
    const Bytes whole = datagram();
    EXPECT_FALSE(table.add(piece(whole, 0, 1480).summary).isComplete);
    const FragmentOutcome middle = table.add(piece(whole, 1480, 2960).summary);
    EXPECT_FALSE(middle.isComplete);
    EXPECT_TRUE(middle.portsKnown);
    EXPECT_EQ(middle.sourcePort, 40000);
    EXPECT_EQ(middle.destinationPort, 443);
    EXPECT_EQ(middle.protocol, ProtocolUdp);
    EXPECT_EQ(table.waiting(), 1U);
    const Piece last = piece(whole, 2960, 4000);
    const FragmentOutcome outcome = table.add(last.summary);
    ASSERT_TRUE(outcome.isComplete);
    EXPECT_EQ(outcome.wireLength, 4000U);
    EXPECT_EQ(copyOf(outcome.datagram), whole);
    EXPECT_EQ(table.waiting(), 0U);
    EXPECT_EQ(table.bufferedBytes(), 0U);
    EXPECT_EQ(table.completed(), 1U);

    PacketSummary summary = last.summary;
    decodeTransport(outcome.datagram, outcome.wireLength, summary);
    EXPECT_EQ(summary.status, DecodeStatus::Ok);
    EXPECT_FALSE(summary.fragment.isFragment);
    EXPECT_EQ(summary.destinationPort, 443);
    EXPECT_EQ(summary.payloadLength, 3992U);
}

TEST(IpFragments, EveryOrderGivesTheSameDatagram)
{
    const Bytes whole = datagram(7200);
    std::vector<std::uint32_t> begins{0, 1480, 2960, 4440, 5920};
    do {
        FragmentTable table;
        std::size_t completed = 0;
        for (const std::uint32_t begin : begins) {
            const FragmentOutcome outcome = table.add(piece(whole, begin, begin + 1480).summary);
            if (outcome.isComplete && copyOf(outcome.datagram) == whole)
                ++completed;
        }
        EXPECT_EQ(completed, 1U);
    } while (std::next_permutation(begins.begin(), begins.end()));
}

TEST(IpFragments, PortsAreUnknownUntilTheFirstFragment)
{
    FragmentTable table;
    const Bytes whole = datagram();
    EXPECT_FALSE(table.add(piece(whole, 1480, 2960).summary).portsKnown);
    table.add(piece(whole, 0, 1480).summary);
    EXPECT_TRUE(table.add(piece(whole, 2960, 4000).summary).portsKnown);
}

TEST(IpFragments, DuplicatesChangeNothing)
{
    for (const bool isV6 : {false, true}) {
        FragmentTable table;
        const Bytes whole = datagram();
        for (const std::uint32_t begin : {0U, 0U, 1480U, 1480U})
            EXPECT_FALSE(table.add(piece(whole, begin, begin + 1480, isV6).summary).isComplete);
        EXPECT_TRUE(table.add(piece(whole, 2960, 4000, isV6).summary).isComplete);
        const FragmentOutcome late = table.add(piece(whole, 2960, 4000, isV6).summary);
        EXPECT_FALSE(late.isComplete);
        EXPECT_TRUE(late.portsKnown);
        EXPECT_FALSE(table.add(piece(whole, 0, 1480, isV6).summary).isComplete);
        EXPECT_EQ(table.completed(), 1U);
    }
}

TEST(IpFragments, InIpv4TheFirstBytesWin)
{
    FragmentTable table;
    const Bytes whole = datagram(3000), other = datagram(3000, 2);
    table.add(piece(whole, 0, 1480).summary);
    table.add(piece(other, 800, 2000).summary);
    table.add(piece(whole, 2000, 2400).summary);
    const FragmentOutcome outcome = table.add(piece(other, 1600, 3000).summary);
    ASSERT_TRUE(outcome.isComplete);
    Bytes expected = whole;
    std::copy(other.begin() + 1480, other.begin() + 2000, expected.begin() + 1480);
    std::copy(other.begin() + 2400, other.end(), expected.begin() + 2400);
    EXPECT_EQ(copyOf(outcome.datagram), expected);
}

TEST(IpFragments, InIpv6AnOverlapDiscardsTheDatagram)
{
    FragmentTable table;
    const Bytes whole = datagram(3000);
    table.add(piece(whole, 0, 1480, true).summary);
    table.add(piece(whole, 1472, 2000, true).summary);
    EXPECT_EQ(table.discarded(), 1U);
    EXPECT_EQ(table.bufferedBytes(), 0U);
    EXPECT_FALSE(table.add(piece(whole, 1480, 3000, true).summary).isComplete); // those not yet received, too
    EXPECT_EQ(table.waiting(), 0U);
}

TEST(IpFragments, ContradictingLengthsDiscard)
{
    const Bytes whole = datagram(3000), shorter = datagram(2000), huge = datagram(70'000);
    {
        FragmentTable table;
        table.add(piece(whole, 1480, 3000).summary);
        table.add(piece(shorter, 1480, 2000).summary);
        EXPECT_EQ(table.discarded(), 1U) << "two ends";
    }
    {
        FragmentTable table;
        table.add(piece(whole, 1480, 2960).summary);
        table.add(piece(shorter, 0, 2000).summary);
        EXPECT_EQ(table.discarded(), 1U) << "an end before bytes already there";
    }
    {
        FragmentTable table;
        table.add(piece(huge, 65'528, 65'600).summary);
        EXPECT_EQ(table.discarded(), 1U) << "longer than IP allows";
        EXPECT_EQ(table.bufferedBytes(), 0U);
    }
}

TEST(IpFragments, AnOddPieceInTheMiddleIsNotUsed)
{
    FragmentTable table;
    const Bytes whole = datagram(3000);
    table.add(piece(whole, 0, 1479).summary);
    EXPECT_EQ(table.bufferedBytes(), 0U);
    table.add(piece(whole, 0, 1480).summary);
    EXPECT_TRUE(table.add(piece(whole, 1480, 3000).summary).isComplete);
}

TEST(IpFragments, CapturedPartEndsAtTheFirstCut)
{
    FragmentTable table;
    const Bytes whole = datagram(3000);
    Piece first = piece(whole, 0, 1480);
    first.summary.payload = first.summary.payload.first(100);
    table.add(first.summary);
    const FragmentOutcome outcome = table.add(piece(whole, 1480, 3000).summary);
    ASSERT_TRUE(outcome.isComplete);
    EXPECT_EQ(outcome.wireLength, 3000U);
    EXPECT_EQ(copyOf(outcome.datagram), Bytes(whole.begin(), whole.begin() + 100));
}

TEST(IpFragments, WaitingEndsAfterThirtySeconds)
{
    FragmentTable table;
    const Bytes whole = datagram(3000);
    table.add(piece(whole, 0, 1480, false, 0).summary);
    const FragmentOutcome late = table.add(piece(whole, 1480, 3000, false, 31).summary);
    EXPECT_FALSE(late.isComplete);
    EXPECT_FALSE(late.portsKnown);
    EXPECT_EQ(table.expired(), 1U);
    EXPECT_TRUE(table.add(piece(whole, 0, 1480, false, 60).summary).isComplete);
    table.add(piece(whole, 0, 1480, true, 60).summary);
    table.add(piece(whole, 0, 1480, false, -100).summary); // the clock was set back
    EXPECT_EQ(table.expired(), 2U);
}

TEST(IpFragments, AnIdentificationUsedAgainBeginsANewDatagram)
{
    FragmentTable table;
    for (std::uint64_t seed = 1; seed < 5; ++seed) {
        const Bytes whole = datagram(3000, seed);
        table.add(piece(whole, 0, 1480).summary);
        const FragmentOutcome outcome = table.add(piece(whole, 1480, 3000).summary);
        ASSERT_TRUE(outcome.isComplete) << seed;
        EXPECT_EQ(copyOf(outcome.datagram), whole);
    }
}

TEST(IpFragments, AFloodStaysWithinItsLimits)
{
    FragmentTable table;
    const Bytes whole = datagram(65'535);
    for (std::uint32_t i = 0; i < 5000; ++i) {
        Piece flood = piece(whole, 65'520, 65'535);
        flood.summary.fragment.identification = i;
        table.add(flood.summary);
        ASSERT_LE(table.bufferedBytes(), FragmentTable::MaxBytes);
        ASSERT_LE(table.waiting(), FragmentTable::MaxDatagrams);
    }
    EXPECT_GT(table.evicted(), 4000U);
    FragmentTable small;
    for (std::uint32_t begin = 0; begin < 16 * 600; begin += 16) // with a hole behind every piece
        small.add(piece(whole, begin, begin + 8).summary);
    EXPECT_EQ(small.discarded(), 1U);
}

TEST(IpFragments, RandomPiecesNeverGiveWrongBytes)
{
    std::mt19937 random(7);
    const Bytes whole = datagram(1600);
    std::size_t completed = 0;
    for (int round = 0; round < 300; ++round) {
        FragmentTable table;
        for (int i = 0; i < 60; ++i) {
            const auto begin = static_cast<std::uint32_t>(random() % 200 * 8);
            const auto end = begin + static_cast<std::uint32_t>(random() % 100 * 8 + 8);
            const FragmentOutcome outcome = table.add(piece(whole, begin, end).summary);
            if (outcome.isComplete) {
                ++completed;
                EXPECT_EQ(copyOf(outcome.datagram), whole);
            }
        }
    }
    EXPECT_GT(completed, 50U);
}

TEST(IpFragments, WholePacketsChangeNothing)
{
    FragmentTable table;
    PacketSummary summary;
    EXPECT_FALSE(table.add(summary).isComplete);
    EXPECT_EQ(table.waiting(), 0U);
}

} // namespace waybill::test
