// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

// date -u -d @1407657720: Sun Aug 10 08:02:00 UTC 2014
constexpr Timestamp Morning{1'407'657'720 * NsPerSecond};

struct Row {
    const char* text;
    std::int64_t ns;
};

class ReadsTime : public testing::TestWithParam<Row> {};
class RefusesTime : public testing::TestWithParam<const char*> {};

} // namespace

TEST_P(ReadsTime, ToTheNanosecond)
{
    const auto time = parseTimestamp(GetParam().text);
    ASSERT_TRUE(time.has_value()) << GetParam().text;
    EXPECT_EQ(time->ns, GetParam().ns) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Forms, ReadsTime,
    testing::Values(Row{"1970-01-01", 0}, Row{"1970-01-01T00:00:01Z", NsPerSecond},
                    Row{"2014-08-10T08:02:00Z", Morning.ns}, Row{"2014-08-10 08:02:00", Morning.ns},
                    Row{"2014-08-10T08:02", Morning.ns}, Row{"2014-08-10T13:32:00+05:30", Morning.ns},
                    Row{"2014-08-10T13:32:00+0530", Morning.ns}, Row{"2014-08-10T04:02:00-04:00", Morning.ns},
                    Row{"2014-08-10t08:02:00.25z", Morning.ns + 250'000'000},
                    Row{"2014-08-10T08:02:00.123456789Z", Morning.ns + 123'456'789},
                    Row{"2014-08-10T08:02:00.1234567899Z", Morning.ns + 123'456'789}, Row{"1407657720", Morning.ns},
                    Row{"1407657720.25", Morning.ns + 250'000'000}, Row{"-1", -NsPerSecond},
                    Row{"-1.5", -1'500'000'000}, Row{"-0.5", -500'000'000}, Row{"0", 0},
                    Row{"2000-02-29", 951'782'400 * NsPerSecond},
                    Row{"2016-12-31T23:59:60Z", 1'483'228'800 * NsPerSecond}));

TEST_P(RefusesTime, RatherThanGuessing)
{
    EXPECT_FALSE(parseTimestamp(GetParam()).has_value());
}
INSTANTIATE_TEST_SUITE_P(Forms, RefusesTime,
                         testing::Values("", " ", "today", "2014-02-29", "1900-02-29", "2014-13-01", "2014-00-10",
                                         "2014-08-10T24:00:00Z", "2014-08-10T08:60:00Z", "2014-08-10T08:02:61Z",
                                         "2014-08-10T08:02:00.Z", "2014-08-10T08:02:00+19:00", "2014-08-10T08:02:00Zx",
                                         "2014-08-10T", "2014-8-10", "1677-12-31", "2262-01-01", "9000000001", "1.",
                                         "1.5x", "--1", "+1", "0x10"));

TEST(Timestamp, WritesRfc3339WithNineDecimals)
{
    EXPECT_EQ(toRfc3339(Morning), "2014-08-10T08:02:00.000000000Z");
    EXPECT_EQ(toRfc3339({Morning.ns + 7}), "2014-08-10T08:02:00.000000007Z");
    EXPECT_EQ(toRfc3339({0}), "1970-01-01T00:00:00.000000000Z");
    EXPECT_EQ(toRfc3339({-1}), "1969-12-31T23:59:59.999999999Z");
}

TEST(Timestamp, WhatItWritesItReads)
{
    for (const std::int64_t ns : {std::int64_t{0}, std::int64_t{-1}, Morning.ns, Morning.ns + 999'999'999,
                                  std::int64_t{-9'000'000'000'000'000'000}, std::int64_t{9'000'000'000'000'000'000}}) {
        const auto again = parseTimestamp(toRfc3339({ns}));
        ASSERT_TRUE(again.has_value()) << ns;
        EXPECT_EQ(again->ns, ns);
    }
}

TEST(Timestamp, TheEdgesOfTimeAreWrittenWithoutOverflow)
{
    EXPECT_EQ(toRfc3339(Timestamp::earliest()), "1677-09-21T00:12:43.145224192Z");
    EXPECT_EQ(toRfc3339(Timestamp::latest()), "2262-04-11T23:47:16.854775807Z");
}

TEST(Timestamp, DifferencesSaturate)
{
    EXPECT_EQ(nanosecondsBetween({3}, {10}), 7);
    EXPECT_EQ(nanosecondsBetween({10}, {3}), -7);
    EXPECT_EQ(nanosecondsBetween(Timestamp::earliest(), Timestamp::latest()), INT64_MAX);
    EXPECT_EQ(nanosecondsBetween(Timestamp::latest(), Timestamp::earliest()), INT64_MIN);
}

TEST(Timestamp, PeopleReadItInTheirZone)
{
    EXPECT_EQ(dateTimeText(Morning, 0), "10 Aug 2014, 08:02:00");
    EXPECT_EQ(dateTimeText(Morning, 330), "10 Aug 2014, 13:32:00");
    EXPECT_EQ(dateText(Morning, -10 * 60), "2014-08-09");
    EXPECT_EQ(clockText({Morning.ns + 7 * NsPerSecond}, 330, true), "13:32:07");
    EXPECT_EQ(clockText(Morning, 330, false), "13:32");
}

TEST(Timestamp, TheOffsetIsWrittenWithItsSign)
{
    EXPECT_EQ(offsetText(0), "UTC");
    EXPECT_EQ(offsetText(330), "UTC+05:30");
    EXPECT_EQ(offsetText(-210), "UTC-03:30");
    EXPECT_EQ(offsetText(840), "UTC+14:00");
}

} // namespace waybill::test
