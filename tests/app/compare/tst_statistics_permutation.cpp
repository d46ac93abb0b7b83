// SPDX-License-Identifier: GPL-3.0-or-later
// Expected p values: enumerated with Python's itertools.combinations and itertools.product over log(x + c) with
// math.fsum, and again with scipy 1.10.1, stats.permutation_test(n_resamples = inf) on the absolute difference.
#include "compare/log_values.h"
#include "compare/permutation_test.h"
#include "compare/splits.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

using namespace waybill;

namespace {

using Values = std::vector<double>;

struct Row {
    const char* name;
    Values before, after;
    double reached, splits; ///< p as a fraction
    double offset;
};

class ExactSplits : public testing::TestWithParam<Row> {};
class ExactFlips : public testing::TestWithParam<Row> {};

/// Counts of runs that vary as in methods.md §3.4: negative binomial, mean 40.
Values drawnRuns(std::size_t count, double cv, Random& random)
{
    Values runs(count);
    for (double& run : runs)
        run = random.poisson(40 * random.gamma(cv));
    return runs;
}

/// Most rejections that `trials` tests at 0.05 may have: nominal and three standard deviations.
int mostRejections(int trials)
{
    return static_cast<int>(trials * 0.05 + 3 * std::sqrt(trials * 0.05 * 0.95));
}

} // namespace

TEST_P(ExactSplits, GiveTheIndependentlyEnumeratedP)
{
    const auto test = permutationTest(GetParam().before, GetParam().after);
    ASSERT_TRUE(test);
    EXPECT_TRUE(test->isExact);
    EXPECT_EQ(static_cast<double>(test->splitsCounted), GetParam().splits);
    EXPECT_NEAR(test->p, GetParam().reached / GetParam().splits, 1e-12);
    EXPECT_EQ(test->offset, GetParam().offset);
    const auto swapped = permutationTest(GetParam().after, GetParam().before);
    EXPECT_EQ(swapped->p, test->p);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, ExactSplits,
    testing::Values(
        Row{"fourAgainstFour", {12, 15, 9, 20}, {30, 28, 41, 25}, 2, 70, 4.5},
        Row{"overlapping", {12, 15, 9, 33}, {30, 28, 11, 25}, 30, 70, 4.5},
        Row{"threeRunsTenfold", {4, 5, 6}, {40, 50, 60}, 2, 20, 2},
        Row{"zerosOnBothSides", {0, 0, 3, 0, 1}, {4, 7, 0, 6, 5}, 20, 252, 0.5},
        Row{"tiedCounts", {2, 2, 3, 3, 1}, {3, 3, 4, 2, 4, 5}, 38, 462, 0.5},
        Row{"unequalSides", {5.5, 7.25, 6.0}, {9.5, 8.0, 12.75, 7.0, 10.0}, 3, 56, 2.75},
        Row{"eightAgainstEight", {38, 52, 41, 29, 60, 44, 35, 47}, {61, 49, 80, 57, 72, 43, 66, 90}, 70, 12870, 14.5},
        Row{"allEqual", {7, 7, 7}, {7, 7, 7, 7}, 35, 35, 3.5}, Row{"allZero", {0, 0}, {0, 0}, 6, 6, 0},
        Row{"oneRunEach", {1}, {1000}, 2, 2, 0.5}, Row{"oneAgainstFive", {100}, {1, 2, 3, 4, 5}, 1, 6, 0.5}),
    [](const auto& row) { return row.param.name; });

TEST_P(ExactFlips, GiveTheIndependentlyEnumeratedP)
{
    const auto test = signFlipTest(GetParam().before, GetParam().after);
    ASSERT_TRUE(test);
    EXPECT_TRUE(test->isExact);
    EXPECT_EQ(static_cast<double>(test->splitsCounted), GetParam().splits);
    EXPECT_NEAR(test->p, GetParam().reached / GetParam().splits, 1e-12);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, ExactFlips,
    testing::Values(Row{"fivePairs", {10, 20, 30, 40, 50}, {15, 22, 45, 41, 75}, 2, 32, 0},
                    Row{"sixPairsBothWays", {10, 12, 9, 14, 8, 11}, {13, 11, 15, 14, 12, 16}, 8, 64, 0},
                    Row{"zeros", {0, 0, 4, 2, 0, 5, 1}, {3, 0, 9, 2, 4, 5, 6}, 16, 128, 0},
                    Row{"darwinsMaize", // heights of Fisher's "The Design of Experiments", 1935, §14
                        {17.375, 20.375, 20.000, 20.000, 18.375, 18.625, 18.625, 15.250, 16.500, 18.000, 16.250, 18.000,
                         12.750, 15.500, 18.000},
                        {23.5, 12.0, 21.0, 22.0, 19.125, 21.5, 22.125, 20.375, 18.25, 21.625, 23.25, 21.0, 22.125, 23.0,
                         12.0},
                        2808,
                        32768,
                        0}),
    [](const auto& row) { return row.param.name; });

TEST(PermutationTest, SmallestPIsThatOfTheMethods)
{
    // methods.md §3.4: 2 → 0.333, 3 → 0.10, 4 → 0.0286, 5 → 0.0079, 6 → 0.0022, 8 → 0.00016; paired 5, 6, 8
    EXPECT_EQ(smallestPermutationP(1, 1), 1);
    EXPECT_NEAR(smallestPermutationP(2, 2), 0.333, 0.0005);
    EXPECT_NEAR(smallestPermutationP(3, 3), 0.10, 1e-12);
    EXPECT_NEAR(smallestPermutationP(4, 4), 0.0286, 0.00005);
    EXPECT_NEAR(smallestPermutationP(5, 5), 0.0079, 0.00005);
    EXPECT_NEAR(smallestPermutationP(6, 6), 0.0022, 0.00005);
    EXPECT_NEAR(smallestPermutationP(8, 8), 0.00016, 0.000005);
    EXPECT_EQ(smallestPermutationP(0, 5), 1);
    EXPECT_NEAR(smallestSignFlipP(5), 0.0625, 1e-12);
    EXPECT_NEAR(smallestSignFlipP(6), 0.031, 0.0005);
    EXPECT_NEAR(smallestSignFlipP(8), 0.0078, 0.00005);
    EXPECT_EQ(smallestSignFlipP(0), 1);
    EXPECT_GT(smallestSignFlipP(100'000), 0);
}

TEST(PermutationTest, SmallestPIsReachedByTheClearestSplit)
{
    for (std::size_t before = 1; before <= 6; ++before) {
        for (std::size_t after = 1; after <= 6; ++after) {
            Values low, high;
            for (std::size_t i = 0; i < before; ++i)
                low.push_back(1.0 + 0.013 * static_cast<double>(i * i));
            for (std::size_t i = 0; i < after; ++i)
                high.push_back(1000.0 + 7.1 * static_cast<double>(i * i));
            const auto test = permutationTest(low, high);
            EXPECT_NEAR(test->p, test->smallestP, 1e-12) << before << " against " << after;
        }
    }
}

TEST(PermutationTest, RandomSplitsAgreeWithEnumeration)
{
    Random random(11);
    const Values before = drawnRuns(8, 0.6, random), after = drawnRuns(8, 0.6, random);
    const auto exact = permutationTest(before, after);
    PermutationOptions options;
    options.maxExactSplits = 100;
    const auto drawn = permutationTest(before, after, options);
    EXPECT_TRUE(exact->isExact);
    EXPECT_FALSE(drawn->isExact);
    EXPECT_EQ(drawn->splitsCounted, 100'000u);
    EXPECT_NEAR(drawn->p, exact->p, 4 * std::sqrt(exact->p * (1 - exact->p) / 100'000));
    EXPECT_EQ(drawn->p, permutationTest(before, after, options)->p);
    const auto flips = signFlipTest(before, after);
    const auto drawnFlips = signFlipTest(before, after, options);
    EXPECT_FALSE(drawnFlips->isExact);
    EXPECT_NEAR(drawnFlips->p, flips->p, 4 * std::sqrt(flips->p * (1 - flips->p) / 100'000));
}

TEST(PermutationTest, TwentyRunsASideAreDrawnAndPIsNeverZero)
{
    Values before(20, 10.0), after(20, 1000.0);
    const auto test = permutationTest(before, after);
    EXPECT_FALSE(test->isExact);
    EXPECT_EQ(test->seed, DefaultSeed);
    EXPECT_NEAR(test->p, 1 / 100'001.0, 1e-15);
    EXPECT_EQ(test->smallestP, test->p);
    const auto pairs = signFlipTest(before, after);
    EXPECT_FALSE(pairs->isExact);
    EXPECT_GT(pairs->p, 0);
    EXPECT_LT(pairs->p, 0.0001);
}

TEST(PermutationTest, ScaleOfTheValuesDoesNotMatter)
{
    const Values before{12, 15, 9, 33}, after{30, 28, 11, 25};
    for (const double factor : {1e-9, 1.0, 1e12}) {
        Values scaledBefore = before, scaledAfter = after;
        for (std::size_t i = 0; i < 4; ++i) {
            scaledBefore[i] *= factor;
            scaledAfter[i] *= factor;
        }
        EXPECT_NEAR(permutationTest(scaledBefore, scaledAfter)->p, 30.0 / 70, 1e-12) << factor;
    }
}

TEST(PermutationTest, RefusesWhatIsNoRate)
{
    const Values good{1, 2}, none;
    EXPECT_FALSE(permutationTest(none, good));
    EXPECT_FALSE(permutationTest(good, none));
    EXPECT_FALSE(signFlipTest(none, none));
    EXPECT_FALSE(signFlipTest(good, Values{1}));
    for (const double bad : {-1.0, std::nan(""), std::numeric_limits<double>::infinity()}) {
        EXPECT_FALSE(permutationTest(good, Values{bad, 1}));
        EXPECT_FALSE(permutationTest(Values{bad, 1}, good));
        EXPECT_FALSE(signFlipTest(good, Values{1, bad}));
    }
}

TEST(PermutationTest, EqualSidesAreRejectedAtMostAtTheNominalRate)
{
    int split = 0, flipped = 0, drawn = 0;
    PermutationOptions few;
    few.randomSplits = 999;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        Random random(seed);
        const Values before = drawnRuns(6, 0.6, random), after = drawnRuns(6, 0.6, random);
        split += permutationTest(before, after)->p <= 0.05 ? 1 : 0;
        const Values first = drawnRuns(8, 0.6, random), second = drawnRuns(8, 0.6, random);
        flipped += signFlipTest(first, second)->p <= 0.05 ? 1 : 0;
        few.seed = seed;
        drawn += permutationTest(drawnRuns(15, 0.6, random), drawnRuns(15, 0.6, random), few)->p <= 0.05 ? 1 : 0;
    }
    for (const int rejections : {split, flipped, drawn}) {
        EXPECT_LE(rejections, mostRejections(500));
        EXPECT_GE(rejections, 9) << "a test that hardly ever rejects has lost its power";
    }
}

TEST(Splits, EverySubsetIsSummedOnce)
{
    const Values powers{1, 2, 4, 8, 16};
    Values sums = subsetSums(powers, 2);
    std::sort(sums.begin(), sums.end());
    EXPECT_EQ(sums, (Values{3, 5, 6, 9, 10, 12, 17, 18, 20, 24}));
    EXPECT_EQ(countSubsets(5, 2), 10);
    EXPECT_EQ(countSubsets(16, 8), 12870);
    EXPECT_EQ(countSubsets(52, 5), 2598960);
    EXPECT_EQ(countSubsets(3, 4), 0);
    EXPECT_TRUE(std::isinf(countSubsets(100'000, 50'000)));
}

TEST(Splits, RandomSubsetsAreEquallyLikely)
{
    Values values{1, 2, 4, 8};
    Random random(3);
    std::vector<int> seen(16);
    for (int i = 0; i < 60'000; ++i)
        seen[static_cast<std::size_t>(randomSubsetSum(values, 2, random))] += 1;
    for (const std::size_t sum : {3u, 5u, 6u, 9u, 10u, 12u})
        EXPECT_NEAR(seen[sum], 10'000, 4 * std::sqrt(10'000 * 5.0 / 6)) << sum;
}
