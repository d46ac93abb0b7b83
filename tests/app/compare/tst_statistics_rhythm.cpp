// SPDX-License-Identifier: GPL-3.0-or-later
// Series are made here with known periods; what the search must find is what they were made with.
#include "compare/beacon.h"
#include "compare/beat.h"
#include "compare/trigger_linkage.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

using namespace waybill;

namespace {

using Values = std::vector<double>;

/// A sender as in real captures.
struct Sender {
    const char* name;
    int beats;
    double period;    ///< seconds
    double jitter;    ///< standard deviation, share of the period
    double missed;    ///< chance of each beat
    int extra;        ///< contacts at random times
    bool drifts;      ///< the next wait starts at the last contact, so deviations add up
    double tolerance; ///< of the period found, relative
    bool isBeacon;
};

class Beacons : public testing::TestWithParam<Sender> {};

Values contactsOf(const Sender& sender, std::uint64_t seed)
{
    Random random(seed);
    Values times;
    double next = 5'000;
    for (int i = 0; i < sender.beats; ++i) {
        const double deviation = sender.period * sender.jitter * random.normal();
        const double time = sender.drifts ? next : 5'000 + i * sender.period + deviation;
        next += sender.period + deviation;
        if (random.uniform() >= sender.missed)
            times.push_back(time);
    }
    for (int i = 0; i < sender.extra; ++i)
        times.push_back(5'000 + random.uniform() * sender.beats * sender.period);
    std::sort(times.begin(), times.end());
    return times;
}

Values irregular(std::size_t count, double silence, double mean, Random& random)
{
    Values times(count);
    double now = 0;
    for (double& time : times)
        time = now += silence + mean * random.exponential();
    return times;
}

} // namespace

TEST_P(Beacons, ArePeriodicWithThePeriodTheyWereMadeWith)
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const Values times = contactsOf(GetParam(), seed);
        const auto beacon = findBeacon(times);
        ASSERT_TRUE(beacon) << seed;
        EXPECT_TRUE(beacon->isPeriodic) << seed << ": score " << beacon->score << ", p " << beacon->p;
        EXPECT_EQ(beacon->isBeacon, GetParam().isBeacon) << seed;
        EXPECT_NEAR(beacon->periodSeconds, GetParam().period, GetParam().tolerance * GetParam().period) << seed;
        EXPECT_GE(beacon->cycles, MinCyclesForPeriod);
        EXPECT_LE(beacon->extraContacts, times.size() / 2);
    }
}

INSTANTIATE_TEST_SUITE_P(Rows, Beacons,
                         testing::Values(Sender{"dailyOverThreeDays", 4, 86'400, 0.0005, 0, 0, false, 0.002, false},
                                         Sender{"halfHourly", 48, 1'800, 0.01, 0, 0, false, 0.01, true},
                                         Sender{"drifting", 48, 1'800, 0.05, 0, 0, true, 0.03, true},
                                         Sender{"fifthMissed", 48, 1'800, 0.02, 0.2, 0, false, 0.02, true},
                                         Sender{"thirdMissedAndOthersBetween", 48, 1'800, 0.02, 0.33, 8, false, 0.03,
                                                true},
                                         Sender{"manyOthersBetween", 48, 1'800, 0.005, 0, 16, false, 0.02, true},
                                         Sender{"tenPercentJitter", 60, 900, 0.10, 0, 0, true, 0.06, true},
                                         Sender{"fourAndAHalfMinutes", 160, 270, 0.05, 0.05, 10, true, 0.03, true}),
                         [](const auto& row) { return row.param.name; });

TEST(Beacon, CountsWhatItSaw)
{
    const Values times{0,     600,   1'200, 1'500, 1'800, 3'000, 3'600,
                       4'200, 4'800, 5'400, 6'000, 6'600, 7'200}; // 2,400 missed
    const auto beacon = findBeacon(times);
    ASSERT_TRUE(beacon);
    EXPECT_EQ(beacon->periodSeconds, 600);
    EXPECT_EQ(beacon->jitterSeconds, 0);
    EXPECT_EQ(beacon->cycles, 11u);
    EXPECT_EQ(beacon->missedBeats, 1u);
    EXPECT_EQ(beacon->extraContacts, 1u);
    EXPECT_EQ(beacon->longSilences, 0u);
    EXPECT_NEAR(beacon->score, 12.0 / 13 * 11 / 12, 1e-12);
    EXPECT_TRUE(beacon->isBeacon);
    EXPECT_EQ(beacon->seed, DefaultSeed);
}

TEST(Beacon, RestartsAfterALongSilence)
{
    Values times;
    for (int i = 0; i < 20; ++i)
        times.push_back(i * 300.0);
    for (int i = 0; i < 20; ++i)
        times.push_back(50'123 + i * 300.0); // another phase
    const auto beacon = findBeacon(times);
    ASSERT_TRUE(beacon);
    EXPECT_EQ(beacon->periodSeconds, 300);
    EXPECT_EQ(beacon->cycles, 38u);
    EXPECT_EQ(beacon->longSilences, 1u);
    EXPECT_EQ(beacon->extraContacts, 0u);
    EXPECT_TRUE(beacon->isBeacon);
}

TEST(Beacon, NineCyclesAreAPeriodButNoBeacon)
{
    Values times;
    for (int i = 0; i < 10; ++i)
        times.push_back(i * 3'600.0);
    EXPECT_TRUE(findBeacon(times)->isPeriodic);
    EXPECT_FALSE(findBeacon(times)->isBeacon);
    times.push_back(36'000);
    EXPECT_TRUE(findBeacon(times)->isBeacon);
    EXPECT_FALSE(findBeacon(std::span<const double>(times).first(3))) << "two cycles state no period";
}

TEST(Beacon, IrregularContactsAreNotPeriodic)
{
    int poisson = 0, bursts = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        Random random(seed);
        const auto found = findBeacon(irregular(4 + random.below(60), 60, 600, random));
        poisson += found && found->isPeriodic ? 1 : 0;
        Values times;
        double now = 0;
        for (std::uint32_t session = 0; session < 3 + random.below(10); ++session) {
            now += 1'800 + 3'600 * random.exponential();
            for (const double time : irregular(1 + random.below(8), 60, 30, random))
                times.push_back(now + time);
            now = times.back();
        }
        const auto burst = findBeacon(times);
        bursts += burst && burst->isPeriodic ? 1 : 0;
    }
    EXPECT_LE(poisson, 8); // 1 % and three standard deviations
    EXPECT_LE(bursts, 8);
}

TEST(Beacon, DenseTrafficIsNotPeriodicBecauseOfTheSilenceBetweenContacts)
{
    Random random(4);
    const Values times = irregular(400, 60, 10, random); // nearly regular, but only because of the 60 s
    const auto beacon = findBeacon(times);
    EXPECT_TRUE(!beacon || !beacon->isPeriodic);
}

TEST(Beacon, SameSeedGivesTheSameAnswer)
{
    const Values times = contactsOf({"", 30, 700, 0.12, 0.1, 6, true, 0, true}, 3);
    const auto first = findBeacon(times), again = findBeacon(times);
    EXPECT_EQ(first->p, again->p);
    EXPECT_EQ(first->score, again->score);
}

TEST(Beacon, OddSeriesGiveNothingAndLongOnesAreCut)
{
    const double nan = std::nan("");
    EXPECT_FALSE(findBeacon(Values{}));
    EXPECT_FALSE(findBeacon(Values(50, 7.0))) << "all at once";
    EXPECT_FALSE(findBeacon(Values{5, 4, 3, 2, 1}));
    EXPECT_FALSE(findBeacon(Values{1, 2, nan, 4, 5}));
    EXPECT_FALSE(findBeacon(Values{1, 2, 3, 4, std::numeric_limits<double>::infinity()}));
    Values mixed(500, 0.0);
    for (std::size_t i = 250; i < 500; ++i)
        mixed[i] = 1e300;
    EXPECT_TRUE(!findBeacon(mixed) || !findBeacon(mixed)->isPeriodic);
    Values many;
    for (int i = 0; i < 5'000; ++i)
        many.push_back(i * 100.0);
    const auto cut = findBeacon(many);
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->contactsLeftOut, 5'000 - MaxBeaconContacts);
    EXPECT_EQ(cut->cycles, MaxBeaconContacts - 1);
    EXPECT_TRUE(cut->isBeacon);
}

TEST(PeriodChange, IsStatedWhenLargerThanItsUncertainty)
{
    const Sender half{"", 48, 1'800, 0.02, 0, 0, true, 0, true}, quarter{"", 96, 900, 0.02, 0, 0, true, 0, true};
    const auto before = findBeacon(contactsOf(half, 1)), after = findBeacon(contactsOf(quarter, 2));
    const auto again = findBeacon(contactsOf(half, 3));
    const auto change = periodChange(*before, *after);
    ASSERT_TRUE(change);
    EXPECT_NEAR(change->ratio, 0.5, 0.02);
    EXPECT_NEAR(change->differenceSeconds, -900, 30);
    EXPECT_TRUE(change->isBeyondUncertainty);
    EXPECT_FALSE(periodChange(*before, *again)->isBeyondUncertainty);
    EXPECT_GE(periodChange(*before, *again)->uncertaintySeconds, 0.02 * before->periodSeconds);
    EXPECT_FALSE(periodChange(*before, Beacon{}));
    Beacon first, second;
    first.isPeriodic = second.isPeriodic = true;
    first.cycles = second.cycles = 10;
    first.jitterSeconds = second.jitterSeconds = 60;
    first.periodSeconds = 600;
    second.periodSeconds = 690;
    EXPECT_NEAR(periodChange(first, second)->uncertaintySeconds, 97.7223, 0.001); // by hand, from the header's formula
    EXPECT_FALSE(periodChange(first, second)->isBeyondUncertainty);
    second.periodSeconds = 710;
    EXPECT_TRUE(periodChange(first, second)->isBeyondUncertainty);
}

TEST(TriggerLinkage, FlowsThatFollowEventsAreFound)
{
    Random random(6);
    Values events, flows;
    for (int i = 0; i < 30; ++i) {
        events.push_back(random.uniform() * 35'000);
        if (i % 2 == 0)
            flows.push_back(events.back() + 4 * random.uniform());
    }
    for (int i = 0; i < 200; ++i)
        flows.push_back(random.uniform() * 36'000);
    LinkageOptions options;
    options.endSeconds = 36'000;
    const auto linked = triggerLinkage(events, flows, options);
    ASSERT_TRUE(linked);
    EXPECT_GE(linked->flowsInWindows, 15u);
    EXPECT_NEAR(linked->expected, 215 * 30 * 5 / 36'000.0, 0.15); // flows × share of time inside windows
    EXPECT_EQ(linked->shifts, 10'000u);
    EXPECT_LE(linked->p, 0.0005);
    EXPECT_GE(linked->p, 1 / 10'001.0);
    EXPECT_EQ(linked->p, triggerLinkage(events, flows, options)->p);
}

TEST(TriggerLinkage, UnrelatedFlowsAreLinkedAtMostAtTheNominalRate)
{
    LinkageOptions options;
    options.endSeconds = 36'000;
    options.windowSeconds = 30;
    options.shifts = 199;
    int linked = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        Random random(seed);
        options.seed = seed;
        const Values events = irregular(40, 0, 800, random), flows = irregular(300, 0, 110, random);
        linked += triggerLinkage(events, flows, options)->p <= 0.05 ? 1 : 0;
    }
    EXPECT_LE(linked, 33); // 20 and three standard deviations
}

TEST(TriggerLinkage, CountsEachFlowOnceAndBothEndsOfTheWindow)
{
    LinkageOptions options;
    options.beginSeconds = 100;
    options.endSeconds = 1'100;
    // windows 200…205 and 203…208 overlap; 1,098 has no whole window left; 50 lies before the observed time
    const Values events{203, 200, 1'098, 50}, flows{199.9, 200, 204, 208, 208.1, 1'099, 90};
    const auto linked = triggerLinkage(events, flows, options);
    ASSERT_TRUE(linked);
    EXPECT_EQ(linked->events, 2u);
    EXPECT_EQ(linked->flows, 6u);
    EXPECT_EQ(linked->flowsInWindows, 3u);
}

TEST(TriggerLinkage, NothingToLinkGivesNothingAndManyEventsFewerShifts)
{
    LinkageOptions options;
    options.endSeconds = 1'000;
    EXPECT_FALSE(triggerLinkage(Values{}, Values{1}, options));
    EXPECT_FALSE(triggerLinkage(Values{1}, Values{}, options));
    EXPECT_FALSE(triggerLinkage(Values{1}, Values{std::nan("")}, options));
    options.windowSeconds = 1'000;
    EXPECT_FALSE(triggerLinkage(Values{1}, Values{1}, options));
    options.windowSeconds = 0;
    EXPECT_FALSE(triggerLinkage(Values{1}, Values{1}, options));
    Random random(1);
    options = {};
    options.endSeconds = 1e9;
    const auto many = triggerLinkage(irregular(20'000, 10, 100, random), irregular(100, 0, 1'000, random), options);
    ASSERT_TRUE(many);
    EXPECT_EQ(many->shifts, 999u);
}
