// SPDX-License-Identifier: GPL-3.0-or-later
// p values: enumerated with Python's itertools. Interval: Python, by the formula of the pooled two-way comparison, with
// the quantile of scipy 1.10.1.
#include "compare/difference_in_differences.h"

#include <cmath>
#include <gtest/gtest.h>
#include <vector>

using namespace waybill;

namespace {

using Values = std::vector<double>;

Values drawnRuns(std::size_t count, double mean, double cv, Random& random)
{
    Values runs(count);
    for (double& run : runs)
        run = random.poisson(mean * random.gamma(cv));
    return runs;
}

/// Share of sets of four groups whose interval holds the true ratio; sets with a run of nothing have none and do not
/// count.
struct Coverage {
    double share = 0;
    int sets = 0;
};

Coverage coverage(std::size_t runs, double cv, double change)
{
    constexpr int Sets = 1'000;
    Coverage result;
    int held = 0;
    for (int i = 0; i < Sets; ++i) {
        Random random(static_cast<std::uint64_t>(i) * 7919 + runs);
        const Values a = drawnRuns(runs, 40, cv, random), b = drawnRuns(runs, 40 * change, cv, random);
        const Values c = drawnRuns(runs, 40, cv, random), d = drawnRuns(runs, 40, cv, random);
        const auto found = differenceInDifferences({a, b, c, d}, {.maxExactSplits = 0, .randomSplits = 1});
        if (!found || !found->ratioOfRatios.interval)
            continue;
        ++result.sets;
        const ConfidenceInterval& interval = *found->ratioOfRatios.interval;
        held += interval.low <= change && interval.high >= change ? 1 : 0;
    }
    result.share = static_cast<double>(held) / result.sets;
    return result;
}

} // namespace

TEST(DifferenceInDifferences, GivesTheIndependentlyEnumeratedP)
{
    const Values a{10, 14, 9, 12}, b{35, 28, 40, 31}, c{11, 8, 13}, d{15, 12, 18};
    const auto first = differenceInDifferences({a, b, c, d});
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->test.isExact);
    EXPECT_EQ(first->test.splitsCounted, 1400u);
    EXPECT_NEAR(first->test.p, 0.11, 1e-12);
    EXPECT_NEAR(first->test.smallestP, 2 / 1400.0, 1e-15);
    const Values e{3, 0, 5, 4, 2}, f{9, 12, 0, 8}, g{6, 7, 5}, h{5, 0, 9, 4};
    const auto second = differenceInDifferences({e, f, g, h});
    EXPECT_EQ(second->test.splitsCounted, 4410u);
    EXPECT_NEAR(second->test.p, 933.0 / 4410, 1e-12);
    PermutationOptions options;
    options.maxExactSplits = 1'000;
    const auto drawn = differenceInDifferences({e, f, g, h}, options);
    EXPECT_FALSE(drawn->test.isExact);
    EXPECT_NEAR(drawn->test.p, 933.0 / 4410, 0.006);
}

TEST(DifferenceInDifferences, RatioAndIntervalAreThoseOfTheLogs)
{
    const Values a{10, 14, 9, 12}, b{35, 28, 40, 31}, c{11, 8, 13}, d{15, 12, 18};
    const RateRatio ratio = differenceInDifferences({a, b, c, d})->ratioOfRatios;
    EXPECT_NEAR(ratio.ratio, 2.1162533755310484, 1e-9);
    ASSERT_TRUE(ratio.interval);
    EXPECT_NEAR(ratio.interval->low, 1.315534704, 1e-6);
    EXPECT_NEAR(ratio.interval->high, 3.404340710, 1e-6);
    EXPECT_EQ(ratio.method, IntervalMethod::StudentsT);
    EXPECT_TRUE(ratio.isSmallSample);
    EXPECT_FALSE(ratio.isOffsetNeeded);
}

TEST(DifferenceInDifferences, IsNotPulledTowardsOne)
{
    const Values one{1, 1, 1, 1}, ten{10, 10, 10, 10};
    EXPECT_NEAR(differenceInDifferences({one, ten, one, one})->ratioOfRatios.ratio, 10, 1e-12);
    // with runs of nothing: of plain means, (7.25 / 2.8) / (4.5 / 6)
    const Values e{3, 0, 5, 4, 2}, f{9, 12, 0, 8}, g{6, 7, 5}, h{5, 0, 9, 4};
    const RateRatio ratio = differenceInDifferences({e, f, g, h})->ratioOfRatios;
    EXPECT_NEAR(ratio.ratio, 3.4523809523809526, 1e-12);
    EXPECT_FALSE(ratio.interval);
    EXPECT_FALSE(ratio.isOffsetNeeded);
    const Values none{0, 0};
    EXPECT_TRUE(differenceInDifferences({none, ten, one, one})->ratioOfRatios.isOffsetNeeded);
    EXPECT_TRUE(std::isfinite(differenceInDifferences({none, ten, one, one})->ratioOfRatios.ratio));
}

TEST(DifferenceInDifferences, HasNoIntervalWithOneRunInAGroup)
{
    const Values one{4}, two{4, 6};
    EXPECT_FALSE(differenceInDifferences({one, two, two, two})->ratioOfRatios.interval);
    EXPECT_TRUE(differenceInDifferences({two, two, two, two})->ratioOfRatios.interval);
}

TEST(DifferenceInDifferences, IntervalsHoldTheTruthAsOftenAsTheHeaderSays)
{
    for (const std::size_t runs : {2u, 3u, 4u, 8u}) {
        for (const double cv : {0.3, 0.6, 1.0}) {
            for (const double change : {1.0, 1.0 / 3}) {
                const Coverage found = coverage(runs, cv, change);
                const double deviation = std::sqrt(0.95 * 0.05 / found.sets);
                EXPECT_NEAR(found.share, 0.95, 3 * deviation) << runs << " runs, CV " << cv << ", change " << change;
                EXPECT_GE(found.sets, 300);
            }
        }
    }
}

TEST(DifferenceInDifferences, ChangeOfBothArmsIsNotTakenForTheUpdate)
{
    PermutationOptions few;
    few.randomSplits = 499;
    int alone = 0, common = 0, found = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Random random(seed);
        few.seed = seed;
        const auto rejects = [&](double treated, double control) {
            const Values a = drawnRuns(6, 40, 0.6, random), b = drawnRuns(6, 40 * treated, 0.6, random);
            const Values c = drawnRuns(6, 40, 0.6, random), d = drawnRuns(6, 40 * control, 0.6, random);
            return differenceInDifferences({a, b, c, d}, few)->test.p <= 0.05 ? 1 : 0;
        };
        alone += rejects(1, 1);
        common += rejects(3, 3); // a server that changed for both handsets
        found += rejects(10, 1);
    }
    EXPECT_LE(alone, 19); // 10 and three standard deviations
    EXPECT_LE(common, 19);
    EXPECT_GE(found, 150);
}

TEST(DifferenceInDifferences, RefusesEmptyGroupsAndWhatIsNoRate)
{
    const Values good{1, 2}, none, zero{0, 0}, bad{-1};
    EXPECT_FALSE(differenceInDifferences({none, good, good, good}));
    EXPECT_FALSE(differenceInDifferences({good, good, good, none}));
    EXPECT_FALSE(differenceInDifferences({good, bad, good, good}));
    EXPECT_FALSE(differenceInDifferences({zero, zero, zero, zero}));
    EXPECT_TRUE(differenceInDifferences({zero, good, good, zero}));
}
