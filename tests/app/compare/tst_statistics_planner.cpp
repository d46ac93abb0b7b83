// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers: a Python implementation of xoshiro256++ that gives the published output for the state 1, 2, 3, 4
// (41943041, 58720359, 3588806011781223, …) and of SplitMix64 that gives 6457827717110365317, … for 1234567.
#include "compare/permutation_test.h"
#include "compare/random.h"
#include "compare/run_planner.h"

#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

using namespace waybill;

namespace {

using Values = std::vector<double>;
constexpr double Infinity = std::numeric_limits<double>::infinity();

struct Row {
    const char* name;
    double cv, ratio;
    std::size_t runs;
    double power, tolerance;
};

class Power : public testing::TestWithParam<Row> {};

struct Moments {
    double mean = 0, variance = 0;
};

Moments momentsOf(const std::function<double()>& draw)
{
    constexpr int Count = 100'000;
    double sum = 0, squares = 0;
    for (int i = 0; i < Count; ++i) {
        const double value = draw();
        sum += value;
        squares += value * value;
    }
    const double mean = sum / Count;
    return {mean, squares / Count - mean * mean};
}

} // namespace

TEST(RandomNumbers, AreThoseOfTheFixedAlgorithm)
{
    Random zero(0), seeded(DefaultSeed);
    for (const std::uint64_t expected : {5987356902031041503u, 7051070477665621255u, 6633766593972829180u})
        EXPECT_EQ(zero.next(), expected);
    for (const std::uint64_t expected : {1123584989388366279u, 4821662787938379750u, 4808746215615414403u})
        EXPECT_EQ(seeded.next(), expected);
}

TEST(RandomNumbers, HaveTheMomentsOfTheirDistributions)
{
    Random random(5);
    const auto near = [](const Moments& found, double mean, double variance) {
        EXPECT_NEAR(found.mean, mean, 4.5 * std::sqrt(variance / 100'000)) << mean;
        EXPECT_NEAR(found.variance, variance, 0.06 * variance) << mean;
    };
    near(momentsOf([&] { return random.uniform(); }), 0.5, 1.0 / 12);
    near(momentsOf([&] { return random.normal(); }), 0, 1);
    near(momentsOf([&] { return random.exponential(); }), 1, 1);
    near(momentsOf([&] { return random.below(6); }), 2.5, 35.0 / 12);
    for (const double cv : {0.3, 0.6, 1.0, 1.5})
        near(momentsOf([&] { return random.gamma(cv); }), 1, cv * cv);
    for (const double mean : {0.5, 5.0, 9.99, 10.0, 40.0, 1'000.0, 1e7})
        near(momentsOf([&] { return random.poisson(mean); }), mean, mean);
    EXPECT_EQ(random.poisson(0), 0);
    EXPECT_EQ(random.poisson(-1), 0);
    EXPECT_EQ(random.gamma(0), 1);
    EXPECT_EQ(random.below(1), 0u);
}

TEST(RandomNumbers, PoissonCountsHaveTheirProbabilities)
{
    Random random(8); // dpois(12, 12) and dpois(3, 2.5) in R: 0.1143679, 0.213763
    int twelve = 0, three = 0;
    for (int i = 0; i < 100'000; ++i) {
        twelve += random.poisson(12) == 12 ? 1 : 0;
        three += random.poisson(2.5) == 3 ? 1 : 0;
    }
    EXPECT_NEAR(twelve, 11'437, 400);
    EXPECT_NEAR(three, 21'376, 520);
}

TEST_P(Power, IsThatOfTheMethods)
{
    PowerOptions options;
    options.simulations = 2'000; // ± 0.018
    EXPECT_NEAR(simulatedPower({40, GetParam().cv}, 1 / GetParam().ratio, GetParam().runs, options), GetParam().power,
                GetParam().tolerance);
}

INSTANTIATE_TEST_SUITE_P(Rows, Power,
                         testing::Values(Row{"cv30TwofoldSixRuns", 0.3, 2, 6, 0.85, 0.03},
                                         Row{"cv60ThreefoldEightRuns", 0.6, 3, 8, 0.80, 0.05},
                                         Row{"cv60TwofoldSeventeenRuns", 0.6, 2, 17, 0.80, 0.04},
                                         Row{"cv60FivefoldFiveRuns", 0.6, 5, 5, 0.85, 0.05},
                                         Row{"cv100ThreefoldTwentyRuns", 1, 3, 20, 0.76, 0.03},
                                         Row{"cv100FivefoldTwelveRuns", 1, 5, 12, 0.82, 0.05},
                                         Row{"cv100TenfoldSevenRuns", 1, 10, 7, 0.83, 0.05},
                                         Row{"noChangeIsFoundAtAlpha", 0.6, 1, 8, 0.05, 0.016},
                                         Row{"noChangeOfTwentyRuns", 0.6, 1, 20, 0.05, 0.016}),
                         [](const auto& row) { return row.param.name; });

TEST(Power, ShortcutsGiveThePowerOfTheWholeTest)
{
    constexpr int Trials = 400;
    for (const std::size_t runs : {8u, 17u}) {
        Random random(21);
        int found = 0;
        PermutationOptions options;
        options.randomSplits = 1'999;
        for (int i = 0; i < Trials; ++i) {
            Values before(runs), after(runs);
            for (double& run : before)
                run = random.poisson(40 * random.gamma(0.6));
            for (double& run : after)
                run = random.poisson(40 * random.gamma(0.6) / (runs == 8 ? 3 : 2));
            options.seed = random.next();
            found += permutationTest(before, after, options)->p <= 0.05 ? 1 : 0;
        }
        const double whole = static_cast<double>(found) / Trials;
        const double shortcut = simulatedPower({40, 0.6}, runs == 8 ? 1.0 / 3 : 0.5, runs);
        EXPECT_NEAR(shortcut, whole, 3.5 * std::sqrt(0.16 / Trials + 0.16 / 1'000)) << runs;
    }
}

TEST(Power, NeedsFourRunsAndNumbers)
{
    EXPECT_EQ(simulatedPower({40, 0.1}, 100, 3), 0); // methods.md §3.4: n ≤ 3 cannot reach 0.05
    EXPECT_GT(simulatedPower({40, 0.1}, 100, 4), 0.99);
    EXPECT_EQ(simulatedPower({40, -1}, 2, 8), 0);
    EXPECT_EQ(simulatedPower({0, 0.5}, 2, 8), 0);
    EXPECT_EQ(simulatedPower({40, std::nan("")}, 2, 8), 0);
    EXPECT_EQ(simulatedPower({40, 0.5}, 0, 8), 0);
    EXPECT_EQ(simulatedPower({40, 0.5}, Infinity, 8), 0);
}

TEST(RunPlanner, PilotOfCv60AsksForTheRunsOfTheMethods)
{
    const auto plan = planRuns(Values{20, 40, 80, 30}, PilotKind::Counts);
    ASSERT_TRUE(plan);
    // sd(c(20, 40, 80, 30)) = 26.299556, mean 42.5 in R; beyond counting: sqrt(691.6667 - 42.5) / 42.5
    EXPECT_NEAR(plan->totalCv, 0.618813, 1e-6);
    EXPECT_NEAR(plan->variation.cv, 0.599499, 1e-5);
    EXPECT_EQ(plan->changes[0].ratio, 2);
    EXPECT_NEAR(static_cast<double>(plan->changes[0].runsPerSide.value_or(0)), 17, 2); // methods.md: 17 to 20
    EXPECT_NEAR(static_cast<double>(plan->changes[1].runsPerSide.value_or(0)), 8, 1);  // methods.md: 8
    EXPECT_EQ(plan->changes[2].runsPerSide.value_or(0), 5u);                           // methods.md: 5
    for (const PlannedRuns& change : plan->changes)
        EXPECT_GE(change.power, 0.77);
}

TEST(RunPlanner, SteadyPilotsNeedFewRunsAndWildOnesMoreThanAnyPlan)
{
    const auto steady = planRuns(Values{400, 410, 405}, PilotKind::Counts);
    EXPECT_EQ(steady->variation.cv, 0);
    for (const PlannedRuns& change : steady->changes)
        EXPECT_EQ(change.runsPerSide.value_or(0), 4u);
    const auto wild = planRuns(Values{0, 0, 100}, PilotKind::Amounts);
    EXPECT_FALSE(wild->changes[0].runsPerSide);
    EXPECT_LT(wild->changes[0].power, 0.8);
    EXPECT_TRUE(std::isinf(wild->variation.meanCount));
}

TEST(RunPlanner, SameSeedGivesTheSamePlan)
{
    const Values pilot{12, 30, 18, 25};
    const auto first = planRuns(pilot, PilotKind::Counts), again = planRuns(pilot, PilotKind::Counts);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(first->changes[i].runsPerSide, again->changes[i].runsPerSide);
        EXPECT_EQ(first->changes[i].power, again->changes[i].power);
    }
    EXPECT_EQ(first->seed, DefaultSeed);
}

TEST(RunPlanner, RefusesFewOrEmptyPilots)
{
    EXPECT_FALSE(planRuns(Values{1, 2}, PilotKind::Counts));
    EXPECT_FALSE(planRuns(Values{0, 0, 0}, PilotKind::Counts));
    EXPECT_FALSE(planRuns(Values{1, 2, -3}, PilotKind::Counts));
    EXPECT_FALSE(planRuns(Values{1, 2, std::nan("")}, PilotKind::Amounts));
    EXPECT_FALSE(planRuns(Values{1e308, 1e308, 1e308}, PilotKind::Amounts));
}

TEST(RunPlanner, ExtremePilotsEnd)
{
    for (const Values& pilot : {Values{1e-300, 1e300, 1}, Values{1, 1, 1e15}, Values{0, 0, 0, 0, 0, 0, 1}}) {
        for (const PilotKind kind : {PilotKind::Counts, PilotKind::Amounts})
            EXPECT_TRUE(planRuns(pilot, kind));
    }
}
