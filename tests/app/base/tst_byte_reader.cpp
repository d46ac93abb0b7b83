// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/byte_reader.h"

#include <array>
#include <gtest/gtest.h>
#include <vector>

namespace waybill::test {

namespace {

constexpr std::array<std::uint8_t, 8> Eight{0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0xFF};

} // namespace

TEST(ByteReader, ReadsBothByteOrders)
{
    EXPECT_EQ(ByteReader(Eight).u8(), 0x01U);
    EXPECT_EQ(ByteReader(Eight).u16be(), 0x0102U);
    EXPECT_EQ(ByteReader(Eight).u24be(), 0x010203U);
    EXPECT_EQ(ByteReader(Eight).u32be(), 0x01020304U);
    EXPECT_EQ(ByteReader(Eight).u64be(), 0x01020304050607FFULL);
    EXPECT_EQ(ByteReader(Eight).u16le(), 0x0201U);
    EXPECT_EQ(ByteReader(Eight).u32le(), 0x04030201U);
    EXPECT_EQ(ByteReader(Eight).u64le(), 0xFF07060504030201ULL);
}

TEST(ByteReader, EveryReadPastTheEndFailsForGood)
{
    for (std::size_t kept = 0; kept < Eight.size(); ++kept) {
        const std::span<const std::uint8_t> prefix(Eight.data(), kept);
        ByteReader in(prefix);
        EXPECT_EQ(in.u64be(), 0U) << kept;
        EXPECT_TRUE(in.failed());
        EXPECT_EQ(in.remaining(), 0U);
        EXPECT_EQ(in.u8(), 0U);
        EXPECT_TRUE(in.take(1).empty());
        EXPECT_EQ(in.offset(), 0U) << "where the first failing read stood";
    }
}

TEST(ByteReader, OffsetFollowsTheReads)
{
    ByteReader in(Eight);
    (void)in.u24be();
    EXPECT_EQ(in.offset(), 3U);
    EXPECT_EQ(in.remaining(), 5U);
    in.skip(5);
    EXPECT_EQ(in.offset(), 8U);
    EXPECT_FALSE(in.failed());
    EXPECT_TRUE(in.take(0).empty());
    EXPECT_FALSE(in.failed());
    in.skip(1);
    EXPECT_TRUE(in.failed());
    EXPECT_EQ(in.offset(), 8U);
}

TEST(ByteReader, ASnaplenIsToldFromALie)
{
    ByteReader cut(Eight, 20);
    cut.skip(20); // on the wire, not captured
    EXPECT_TRUE(cut.wasCutBySnaplen());
    ByteReader lying(Eight, 20);
    lying.skip(21); // never existed
    EXPECT_TRUE(lying.failed());
    EXPECT_FALSE(lying.wasCutBySnaplen());
    ByteReader whole(Eight);
    whole.skip(9);
    EXPECT_FALSE(whole.wasCutBySnaplen());
    EXPECT_FALSE(ByteReader(Eight, 20).wasCutBySnaplen()) << "nothing failed yet";
}

TEST(ByteReader, TheFirstFailureDecidesWhichItWas)
{
    ByteReader in(Eight, 20);
    in.skip(4);
    in.skip(16);
    in.skip(1000);
    EXPECT_TRUE(in.wasCutBySnaplen());
    EXPECT_EQ(in.offset(), 4U);
}

TEST(ByteReader, AHugeCountDoesNotWrap)
{
    ByteReader in(Eight, 100);
    in.skip(2);
    in.skip(SIZE_MAX);
    EXPECT_TRUE(in.failed());
    EXPECT_FALSE(in.wasCutBySnaplen());
    EXPECT_EQ(in.offset(), 2U);
}

TEST(ByteReader, AWireLengthBelowTheCapturedOneIsPadding)
{
    ByteReader in(Eight, 3);
    EXPECT_EQ(in.u64be(), 0x01020304050607FFULL);
    in.skip(1);
    EXPECT_FALSE(in.wasCutBySnaplen());
}

} // namespace waybill::test
