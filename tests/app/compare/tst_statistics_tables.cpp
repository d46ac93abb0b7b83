// SPDX-License-Identifier: GPL-3.0-or-later
// Fisher: R 4.2.2, fisher.test(matrix(c(presentAfter, absentAfter, presentBefore, absentBefore), 2)), two-sided,
// "greater" and "less". Adjusted p values: R 4.2.2, p.adjust(p, "BH").
#include "compare/absence_bounds.h"
#include "compare/multiplicity.h"
#include "compare/permutation_test.h"
#include "compare/presence_test.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

using namespace waybill;

namespace {

using Values = std::vector<double>;

struct Row {
    const char* name;
    PresenceCounts counts;
    double twoSided, more, less;
};

class Fisher : public testing::TestWithParam<Row> {};

void expectNear(const Values& values, const Values& expected)
{
    ASSERT_EQ(values.size(), expected.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(expected[i]))
            EXPECT_TRUE(std::isnan(values[i])) << i;
        else
            EXPECT_NEAR(values[i], expected[i], 1e-12) << i;
    }
}

} // namespace

TEST_P(Fisher, IsThatOfR)
{
    const auto test = fisherExact(GetParam().counts);
    ASSERT_TRUE(test);
    EXPECT_NEAR(test->twoSided, GetParam().twoSided, 1e-12);
    EXPECT_NEAR(test->seenMoreAfter, GetParam().more, 1e-12);
    EXPECT_NEAR(test->seenLessAfter, GetParam().less, 1e-12);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Fisher,
    testing::Values(
        Row{"ladyTastingTea", {1, 4, 3, 4}, 0.485714285714286, 0.242857142857143, 0.985714285714286},
        Row{"noneToAllOfThree", {0, 3, 3, 3}, 0.1, 0.05, 1},
        Row{"noneToAllOfFive", {0, 5, 5, 5}, 0.00793650793650794, 0.00396825396825397, 1},
        Row{"unequalRuns", {2, 15, 10, 12}, 0.00043523130075829, 0.00040905759710444, 0.99998958804316185},
        Row{"convictionsOfTwins", // Fisher 1962, in R's manual page: 0.0004652
            {10, 13, 2, 17},
            0.000536724119143436,
            0.999984519018686124,
            0.000465180943362906},
        Row{"less", {7, 8, 1, 10}, 0.00287947346770876, 0.99997714703597063, 0.00185109008638420},
        Row{"same", {3, 8, 3, 8}, 1, 0.695804195804196, 0.695804195804196},
        Row{"noneBefore", {0, 20, 4, 25}, 0.1174200476526058, 0.0849021779254338, 1},
        Row{"hundreds", {120, 300, 151, 280}, 0.000865810260953637, 0.000518149649514341, 0.99971738209772365},
        Row{"thousands", {30, 1000, 55, 1200}, 0.0591619903534418, 0.0344786719748676, 0.979610166757026}),
    [](const auto& row) { return row.param.name; });

TEST(FisherTest, SmallestPIsThatOfTheMethods)
{
    // methods.md §3.4: one-sided, in all runs against in none: n = 3 0.05, 4 0.014, 5 0.004
    EXPECT_NEAR(fisherExact({0, 3, 1, 3})->smallestOneSided, 0.05, 1e-12);
    EXPECT_NEAR(fisherExact({0, 4, 1, 4})->smallestOneSided, 0.014, 0.0005);
    EXPECT_NEAR(fisherExact({0, 5, 1, 5})->smallestOneSided, 0.004, 0.0005);
    for (std::uint32_t before = 1; before <= 7; ++before) {
        for (std::uint32_t after = 1; after <= 7; ++after) {
            const auto test = fisherExact({0, before, after, after});
            EXPECT_NEAR(test->twoSided, test->smallestTwoSided, 1e-12) << before << ", " << after;
            EXPECT_NEAR(test->seenMoreAfter, test->smallestOneSided, 1e-12) << before << ", " << after;
        }
    }
}

TEST(FisherTest, ImpossibleCountsAreRefusedAndLargeOnesAreExact)
{
    EXPECT_FALSE(fisherExact({0, 0, 1, 2}));
    EXPECT_FALSE(fisherExact({1, 2, 0, 0}));
    EXPECT_FALSE(fisherExact({3, 2, 0, 1}));
    EXPECT_FALSE(fisherExact({0, 2, 2, 1}));
    EXPECT_FALSE(fisherExact({0, MaxPresenceRuns + 1, 0, 1}));
    EXPECT_EQ(fisherExact({0, 5, 0, 9})->twoSided, 1);
    EXPECT_EQ(fisherExact({5, 5, 9, 9})->twoSided, 1);
    const auto large = fisherExact({50'000, MaxPresenceRuns, 50'000, MaxPresenceRuns});
    EXPECT_NEAR(large->twoSided, 1, 1e-9);
    EXPECT_LT(fisherExact({0, MaxPresenceRuns, MaxPresenceRuns, MaxPresenceRuns})->twoSided, 1e-300);
}

TEST(Multiplicity, PublishedExampleOfBenjaminiAndHochberg)
{
    // Benjamini and Hochberg 1995, §3.2: thrombolysis, 15 comparisons; the procedure rejects the first four at 0.05,
    // Bonferroni's family only the first three
    const Values p{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                   0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.000};
    const Values q = benjaminiHochberg(p);
    EXPECT_EQ(std::count_if(q.begin(), q.end(), [](double x) { return x <= DiscoveryRate; }), 4);
    expectNear(q, {0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571429, 0.0638571428571429, 0.0645, 0.0765,
                   0.486, 0.5811818181818181, 0.714875, 0.7532307692307693, 0.8132142857142857, 1});
}

TEST(Multiplicity, OrderIsKeptAndUntestedRowsStayOut)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const Values p{0.03, none, 0.001, 0.2, 0.04, 0.04, 1, 0.0005};
    expectNear(benjaminiHochberg(p), {0.056, none, 0.0035, 0.233333333333333, 0.056, 0.056, 1, 0.0035});
    expectNear(benjaminiHochberg(Values{0.04, -1, 2}), {0.04, none, none});
    EXPECT_TRUE(benjaminiHochberg(Values{}).empty());
}

TEST(Multiplicity, FourRunsASideNeed29OfFiftyHosts)
{
    const FamilyReach four = canAnyPass(4, 4, 50); // methods.md §3.4: "~29+"
    EXPECT_EQ(four.rowsNeeded, 29u);
    EXPECT_TRUE(four.canAnyPass);
    EXPECT_FALSE(four.canOnePassAlone);
    EXPECT_FALSE(canAnyPass(3, 3, 50).canAnyPass);
    EXPECT_TRUE(canAnyPass(8, 8, 50).canOnePassAlone);
    EXPECT_TRUE(canAnyPass(4, 4, 1).canOnePassAlone);
    EXPECT_EQ(canAnyPass(3, 3, 20, 0.1).rowsNeeded, 20u);
    for (const FamilyReach& nothing : {canAnyPass(0, 4, 5), canAnyPass(4, 0, 5), canAnyPass(4, 4, 0)})
        EXPECT_FALSE(nothing.canAnyPass);
}

TEST(Multiplicity, TheArithmeticAgreesWithTheProcedure)
{
    for (std::size_t rows = 1; rows <= 50; ++rows) {
        Values p(50, 1.0);
        std::fill_n(p.begin(), rows, smallestPermutationP(4, 4));
        const Values q = benjaminiHochberg(p);
        EXPECT_EQ(q[0] <= DiscoveryRate, rows >= canAnyPass(4, 4, 50).rowsNeeded) << rows;
    }
}

TEST(Multiplicity, FamiliesWithoutAnyChangeAreMostlyLeftAlone)
{
    // methods.md §7, scenario 8, without packets: 8 against 8 runs of 50 hosts
    int falseAlarms = 0;
    PermutationOptions options;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        Values p;
        for (int host = 0; host < 50; ++host) {
            Values before(8), after(8);
            for (auto* side : {&before, &after})
                std::generate(side->begin(), side->end(), [&] { return random.poisson(40 * random.gamma(0.6)); });
            p.push_back(permutationTest(before, after, options)->p);
        }
        const Values q = benjaminiHochberg(p);
        falseAlarms += *std::min_element(q.begin(), q.end()) <= DiscoveryRate ? 1 : 0;
    }
    EXPECT_LE(falseAlarms, 8); // 3 and three standard deviations
}

TEST(AbsenceBounds, AreThoseOfTheMethods)
{
    // methods.md §3.5
    const std::vector<std::pair<std::size_t, double>> runs{{1, .95},  {3, .63},  {5, .45},
                                                           {10, .26}, {20, .14}, {59, .05}};
    for (const auto& [count, bound] : runs)
        EXPECT_NEAR(absentRunBound(count), bound, 0.005) << count;
    EXPECT_NEAR(absentRunBound(30), 0.095, 0.0005);
    EXPECT_EQ(absentRunBound(0), 1);
    const std::vector<std::pair<double, double>> perDay{{1, 72}, {12, 6}, {24, 3}, {72, 1}, {168, 0.43}};
    for (const auto& [hours, bound] : perDay)
        EXPECT_NEAR(zeroEventBound(hours).perDay, bound, 0.005 * bound) << hours;
    EXPECT_NEAR(zeroEventBound(12).perHour, 2.995732273553991 / 12, 1e-12); // qgamma(0.95, 1) in R
    EXPECT_TRUE(std::isinf(zeroEventBound(0).perDay));
    EXPECT_TRUE(std::isinf(zeroEventBound(std::nan("")).perHour));
}

TEST(AbsenceBounds, PeriodicSendersAreSeenByTheShareOfTheirPeriod)
{
    EXPECT_NEAR(chanceOfSeeing(12, 24), 0.5, 1e-12);
    EXPECT_EQ(chanceOfSeeing(24, 24), 1);
    EXPECT_EQ(chanceOfSeeing(48, 24), 1);
    EXPECT_EQ(chanceOfSeeing(0, 24), 0);
    const Values windows{12, 6};
    EXPECT_NEAR(chanceOfSeeing(windows, 24), 1 - 0.5 * 0.75, 1e-12);
    EXPECT_EQ(longestCertainPeriod(windows), 12);
    EXPECT_EQ(longestCertainPeriod(Values{}), 0);
    EXPECT_EQ(chanceOfSeeing(Values{}, 24), 0);
}
