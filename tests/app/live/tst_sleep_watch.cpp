// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/sleep_watch.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

constexpr std::int64_t Second = 1'000'000'000;
constexpr ClockReading Start{1'408'000'000 * Second, 5000 * Second, 6000 * Second};

/// `awake` seconds later by the clock that stops in sleep, `slept` and `set` seconds more by the others.
ClockReading later(const ClockReading& from, double awake, double slept = 0, double set = 0)
{
    const auto ns = [](double seconds) { return static_cast<std::int64_t>(seconds * Second); };
    return {from.wall + ns(awake + slept + set), from.awake + ns(awake), from.all + ns(awake + slept)};
}

TEST(SleepWatch, SaysNothingWhileClocksGoTogether)
{
    SleepWatch watch(Start);
    ClockReading now = Start;
    for (int i = 0; i < 86'400; ++i) { // a day, with a clock that is kept right in small steps
        now = later(now, 1.0, 0, i % 2 == 0 ? 0.2 : -0.2);
        ASSERT_EQ(watch.look(now), std::nullopt) << i;
    }
}

TEST(SleepWatch, TellsSleepOnce)
{
    SleepWatch watch(Start);
    const ClockReading woken = later(Start, 1.0, 8 * 3600);
    EXPECT_EQ(watch.look(woken),
              "this computer slept for 28\u202f800 seconds until 2014-08-14T15:06:41.000000000Z: nothing was "
              "captured then");
    EXPECT_EQ(watch.look(later(woken, 1.0)), std::nullopt);
}

TEST(SleepWatch, TellsAClockThatWasSet)
{
    SleepWatch watch(Start);
    const ClockReading back = later(Start, 1.0, 0, -3600);
    EXPECT_EQ(
        watch.look(back),
        "the clock of this computer was set back by 3\u202f600 seconds at 2014-08-14T06:06:41.000000000Z (new time)");
    EXPECT_EQ(watch.look(later(back, 1.0, 0, 90)),
              "the clock of this computer was set forward by 90 seconds at 2014-08-14T06:08:12.000000000Z (new time)");
}

TEST(SleepWatch, SleepComesBeforeAClockThatWasSetThen)
{
    SleepWatch watch(Start);
    const std::optional<std::string> told = watch.look(later(Start, 0.5, 60, 3600));
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->starts_with("this computer slept for 60 seconds")) << *told;
}

TEST(SleepWatch, LooksAtTheClocksOfThisComputer)
{
    const ClockReading first = ClockReading::now(), second = ClockReading::now();
    EXPECT_GE(second.awake, first.awake);
    EXPECT_GE(second.all, second.awake);
    EXPECT_GT(first.wall, Start.wall);
}

} // namespace

} // namespace waybill::test
