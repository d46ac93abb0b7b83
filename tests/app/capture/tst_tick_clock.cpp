// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/tick_clock.h"

#include <cmath>
#include <gtest/gtest.h>

namespace waybill {

namespace {

TEST(TickClock, MicrosecondsAreTheDefault)
{
    EXPECT_EQ(TickClock().at(1'407'657'720'250'000).ns, 1'407'657'720'250'000'000);
}

TEST(TickClock, NanosecondsAreExact)
{
    EXPECT_EQ(TickClock(9).at(1'407'657'720'123'456'789).ns, 1'407'657'720'123'456'789);
}

TEST(TickClock, BinaryResolutionsAreExactToTheNanosecond)
{
    EXPECT_EQ(TickClock(0x80).at(7).ns, 7 * NsPerSecond);
    EXPECT_EQ(TickClock(0x80 | 1).at(3).ns, 1'500'000'000);
    EXPECT_EQ(TickClock(0x80 | 32).at(0x1'8000'0000).ns, 1'500'000'000); // NTP-like
    EXPECT_EQ(TickClock(0x80 | 63).at(std::uint64_t{1} << 63).ns, NsPerSecond);
    EXPECT_EQ(TickClock(0x80 | 93).at(UINT64_MAX).ns, 1); // 2^64 · 10^9 / 2^93 = 1.86
}

TEST(TickClock, PicosecondsLoseOnlyWhatDoesNotFit)
{
    EXPECT_EQ(TickClock(12).at(1'999).ns, 1);
    EXPECT_EQ(TickClock(28).at(UINT64_MAX).ns, 1);
    EXPECT_EQ(TickClock(29).at(UINT64_MAX).ns, 0);
}

TEST(TickClock, OffsetIsAddedInSeconds)
{
    EXPECT_EQ(TickClock(6, 1'000).at(500'000).ns, 1'000 * NsPerSecond + 500'000'000);
    EXPECT_EQ(TickClock(6, -1).at(500'000).ns, -500'000'000);
}

TEST(TickClock, TimesThatDoNotFitAreTheLatestOrEarliest)
{
    EXPECT_EQ(TickClock(0).at(UINT64_MAX), Timestamp::latest());
    EXPECT_EQ(TickClock(6, INT64_MIN).at(0), Timestamp::earliest());
    EXPECT_EQ(TickClock(6, INT64_MAX).at(UINT64_MAX), Timestamp::latest());
}

// Every resolution byte against the same sum in floating point.
TEST(TickClock, EveryResolutionByteAgreesWithFloatingPoint)
{
    for (const std::uint64_t ticks : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{1'000'003}, UINT64_MAX / 3}) {
        for (unsigned resolution = 0; resolution < 256; ++resolution) {
            const double base = (resolution & 0x80) != 0 ? 2.0 : 10.0;
            const double ns = static_cast<double>(ticks) * 1e9 / std::pow(base, resolution & 0x7F);
            const double expected = ns > 9.223372036854775e18 ? 9.223372036854775e18 : std::floor(ns);
            const double seen = static_cast<double>(TickClock(static_cast<std::uint8_t>(resolution)).at(ticks).ns);
            EXPECT_NEAR(seen, expected, 1.0 + expected * 1e-12) << "resolution " << resolution << " ticks " << ticks;
        }
    }
}

} // namespace

} // namespace waybill
