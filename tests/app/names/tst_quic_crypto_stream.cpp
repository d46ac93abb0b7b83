// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/quic_crypto_stream.h"
#include "support/bytes.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test;

namespace {

class CryptoStream : public testing::Test {
protected:
    void add(std::uint64_t offset, std::string_view text, std::uint64_t frame = 1)
    {
        stream.add(offset, bytesOf(text), {frame, Timestamp{}});
    }
    [[nodiscard]] std::string text() const
    {
        const auto bytes = stream.contiguous();
        return {bytes.begin(), bytes.end()};
    }

    QuicCryptoStream stream;
};

TEST_F(CryptoStream, ReorderedPiecesJoin)
{
    add(6, "gh");
    add(3, "def");
    EXPECT_EQ(text(), "");
    EXPECT_TRUE(stream.isStarted());
    add(0, "abc");
    EXPECT_EQ(text(), "abcdefgh");
}

TEST_F(CryptoStream, TheFirstCopyOfAnOctetCounts)
{
    add(2, "cd");
    add(6, "gh");
    add(0, "ABCDEFGHIJ");
    EXPECT_EQ(text(), "ABcdEFghIJ");
    add(0, "xxxxxxxxxxK");
    EXPECT_EQ(text(), "ABcdEFghIJK");
}

TEST_F(CryptoStream, AnyOrderOfAnyPiecesGivesTheSameBytes)
{
    const Bytes whole = noise(3000, 5);
    for (std::uint64_t seed = 1; seed < 60; ++seed) {
        QuicCryptoStream shuffled;
        std::vector<std::size_t> starts;
        for (std::size_t at = 0; at < whole.size(); at += 1 + seed)
            starts.push_back(at);
        const Bytes order = noise(starts.size() * 2, seed);
        std::vector<std::size_t> ranks(starts.size());
        for (std::size_t i = 0; i < ranks.size(); ++i)
            ranks[i] = i;
        std::sort(ranks.begin(), ranks.end(), [&order](std::size_t a, std::size_t b) {
            return std::pair(order[2 * a] << 8 | order[2 * a + 1], a) <
                   std::pair(order[2 * b] << 8 | order[2 * b + 1], b);
        });
        for (int round = 0; round < 12; ++round) { // pieces beyond MaxRanges are dropped, and sent again as QUIC does
            for (const std::size_t i : ranks)
                shuffled.add(starts[i],
                             std::span(whole).subspan(starts[i], std::min(seed + 4, whole.size() - starts[i])), {});
        }
        const auto joined = shuffled.contiguous();
        EXPECT_TRUE(std::equal(joined.begin(), joined.end(), whole.begin(), whole.end())) << seed;
    }
}

TEST_F(CryptoStream, OffsetsBeyondTheLimitTakeNoMemory)
{
    add(std::uint64_t{1} << 62, "x");
    add((std::uint64_t{1} << 62) - 1, "xyz");
    add(QuicCryptoStream::MaxBytes, "x");
    EXPECT_FALSE(stream.isStarted());
    EXPECT_EQ(stream.heldBytes(), 0u);
    add(QuicCryptoStream::MaxBytes - 1, "xyz");
    EXPECT_TRUE(stream.isStarted());
    EXPECT_LE(stream.heldBytes(), QuicCryptoStream::MaxBytes + 64);
}

TEST_F(CryptoStream, SinglesOctetsStayBounded)
{
    for (std::uint64_t at = 0; at < QuicCryptoStream::MaxBytes; at += 2)
        add(at, "x");
    EXPECT_LE(stream.heldBytes(), QuicCryptoStream::MaxBytes + QuicCryptoStream::MaxRanges * 16 + 64 * 48);
    EXPECT_EQ(text(), "x");
    add(0, std::string(QuicCryptoStream::MaxBytes + 100, 'y'));
    EXPECT_EQ(text().size(), QuicCryptoStream::MaxBytes);
}

TEST_F(CryptoStream, APacketIsNamedForEachOctet)
{
    add(10, "klm", 7);
    add(0, "abcdefghij", 9);
    EXPECT_EQ(stream.originOf(0).frame, 9u);
    EXPECT_EQ(stream.originOf(12).frame, 7u);
    EXPECT_EQ(stream.originOf(500).frame, 9u);
}

TEST_F(CryptoStream, ClearForgetsEverything)
{
    add(0, "abc");
    stream.clear();
    EXPECT_EQ(text(), "");
    EXPECT_FALSE(stream.isStarted());
}

} // namespace
