// SPDX-License-Identifier: GPL-3.0-or-later
// Bootstrap: means of the ends of five runs of scipy 1.10.1, stats.bootstrap(n_resamples = 200,000, BCa and percentile)
// of the difference of means of log(x + c), exponentiated; the first row also by R 4.2.2, boot.ci of package boot.
// Poisson: R 4.2.2, poisson.test(c(after, before), c(hoursAfter, hoursBefore)).
#include "compare/poisson_ratio.h"
#include "compare/rate_ratio.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

using namespace waybill;

namespace {

using Values = std::vector<double>;
constexpr double Infinity = std::numeric_limits<double>::infinity();

struct RatioRow {
    const char* name;
    Values before, after;
    double ratio;
    ConfidenceInterval interval;
    IntervalMethod method;
};

class BootstrapRatio : public testing::TestWithParam<RatioRow> {};

struct PoissonRow {
    const char* name;
    std::uint64_t countBefore;
    double hoursBefore;
    std::uint64_t countAfter;
    double hoursAfter;
    double ratio, low, high, p;
};

class Poisson : public testing::TestWithParam<PoissonRow> {};

Values drawnRuns(std::size_t count, double mean, Random& random)
{
    Values runs(count);
    for (double& run : runs)
        run = random.poisson(mean * random.gamma(0.6));
    return runs;
}

} // namespace

TEST_P(BootstrapRatio, IntervalIsThatOfScipy)
{
    constexpr double Noise = 0.012; // relative, of 99,999 resamples against 1,000,000
    BootstrapOptions options;
    options.resamples = 99'999;
    const auto result = rateRatio(GetParam().before, GetParam().after, options);
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->ratio, GetParam().ratio, 1e-12);
    EXPECT_EQ(result->method, GetParam().method);
    EXPECT_EQ(result->isSmallSample, GetParam().method == IntervalMethod::Percentile);
    ASSERT_TRUE(result->interval);
    EXPECT_NEAR(result->interval->low, GetParam().interval.low, Noise * GetParam().interval.low);
    EXPECT_NEAR(result->interval->high, GetParam().interval.high, Noise * GetParam().interval.high);
}

INSTANTIATE_TEST_SUITE_P(Rows, BootstrapRatio,
                         testing::Values(RatioRow{"eightEach", // R boot: 1.1526 … 1.6145
                                                  {38, 52, 41, 29, 60, 44, 35, 47},
                                                  {61, 49, 80, 57, 72, 43, 66, 90},
                                                  1.3659580942588514,
                                                  {1.151915, 1.616337},
                                                  IntervalMethod::Bca},
                                         RatioRow{"skewedWithZeros",
                                                  {3, 5, 0, 8, 40, 6, 4, 7, 2, 9},
                                                  {12, 9, 30, 14, 0, 22, 80, 11, 16, 13},
                                                  2.3098567487633206,
                                                  {0.869755, 4.962150},
                                                  IntervalMethod::Bca},
                                         RatioRow{"nineAgainstTwelve",
                                                  {100, 130, 90, 85, 140, 300, 95, 110, 105},
                                                  {40, 44, 39, 61, 20, 55, 120, 38, 47, 52, 33, 41},
                                                  0.4317113569743441,
                                                  {0.307077, 0.555781},
                                                  IntervalMethod::Bca},
                                         RatioRow{"longTail", // without the bias correction the upper end would be 5.82
                                                  {20, 21, 19, 22, 20.5, 18, 23, 19.5},
                                                  {50, 51, 52, 55, 60, 64, 70, 80, 160, 700, 52, 57},
                                                  3.022432563381833,
                                                  {2.337215, 6.031207},
                                                  IntervalMethod::Bca},
                                         RatioRow{
                                             "ties", // with ties counted on one side only the upper end would be 1.11
                                             {5, 5, 5, 5, 5, 5, 5, 5},
                                             {5, 5, 5, 5, 5, 5, 7, 7, 5},
                                             1.0539350644813708,
                                             {1, 1.140341},
                                             IntervalMethod::Bca},
                                         RatioRow{"sevenEach",
                                                  {12, 15, 9, 20, 11, 14, 18},
                                                  {30, 28, 41, 25, 33, 19, 27},
                                                  1.7984219721946275,
                                                  {1.471242, 2.196807},
                                                  IntervalMethod::Percentile},
                                         RatioRow{"fourEach",
                                                  {12, 15, 9, 20},
                                                  {30, 28, 41, 25},
                                                  1.9392301963099534,
                                                  {1.495325, 2.536139},
                                                  IntervalMethod::Percentile}),
                         [](const auto& row) { return row.param.name; });

TEST(RateRatio, IntervalNeedsTwoRunsASide)
{
    const auto result = rateRatio(Values{10}, Values{20, 30, 40});
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->interval);
    EXPECT_EQ(result->method, IntervalMethod::None);
    EXPECT_TRUE(result->isSmallSample);
    EXPECT_EQ(result->resamples, 0u);
    EXPECT_NEAR(result->ratio, std::exp((std::log(25) + std::log(35) + std::log(45)) / 3) / 15, 1e-12);
}

TEST(RateRatio, SameSeedGivesTheSameIntervalAndAtLeast2000Resamples)
{
    const Values before{5, 9, 7, 4, 8, 6, 7, 9}, after{9, 8, 7, 6, 9, 12, 11, 10};
    BootstrapOptions options;
    options.resamples = 10;
    const auto first = rateRatio(before, after, options), again = rateRatio(before, after, options);
    EXPECT_EQ(first->resamples, 2'000u);
    EXPECT_EQ(first->interval->low, again->interval->low);
    EXPECT_EQ(first->interval->high, again->interval->high);
    options.seed = 1;
    const auto other = rateRatio(before, after, options);
    EXPECT_EQ(other->seed, 1u);
    EXPECT_NE(first->interval->low, other->interval->low);
}

TEST(RateRatio, ZerosAreMarkedAndRunsThatDoNotVaryGiveNoWidth)
{
    EXPECT_FALSE(rateRatio(Values{1, 2}, Values{3, 4})->isOffsetNeeded);
    EXPECT_TRUE(rateRatio(Values{0, 2}, Values{3, 4})->isOffsetNeeded);
    EXPECT_EQ(rateRatio(Values{0, 2}, Values{3, 4})->offset, 1);
    const auto steady = rateRatio(Values(8, 5.0), Values(8, 10.0));
    EXPECT_NEAR(steady->ratio, 12.5 / 7.5, 1e-12);
    EXPECT_NEAR(steady->interval->low, steady->ratio, 1e-12);
    EXPECT_NEAR(steady->interval->high, steady->ratio, 1e-12);
}

TEST(RateRatio, RefusesWhatHasNoRatio)
{
    const Values good{1, 2}, none;
    EXPECT_FALSE(rateRatio(none, good));
    EXPECT_FALSE(rateRatio(good, none));
    EXPECT_FALSE(rateRatio(Values{0, 0}, Values{0}));
    EXPECT_FALSE(rateRatio(good, Values{-1}));
    EXPECT_FALSE(rateRatio(Values{std::nan("")}, good));
    EXPECT_FALSE(rateRatio(good, Values{Infinity}));
}

TEST(RateRatio, IntervalOfTwentyRunsHoldsTheTruthAlmostAsOftenAsItSays)
{
    BootstrapOptions options;
    options.resamples = 2'000;
    int held = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Random random(seed);
        options.seed = seed;
        const Values before = drawnRuns(20, 40, random);
        const auto result = rateRatio(before, drawnRuns(20, 40, random), options);
        held += result->interval->low <= 1 && result->interval->high >= 1 ? 1 : 0;
    }
    EXPECT_GE(held, 174); // 93 % measured over 1,500; less three standard deviations of 200
}

TEST(EffectSizes, AreTheirDefinitions)
{
    // pairs counted in Python
    EXPECT_NEAR(*cliffsDelta(Values{1, 2, 3, 4}, Values{3, 4, 5, 6, 2}), 0.55, 1e-12);
    EXPECT_NEAR(*cliffsDelta(Values{38, 52, 41, 29, 60, 44, 35, 47}, Values{61, 49, 80, 57, 72, 43, 66, 90}), 0.78125,
                1e-12);
    EXPECT_NEAR(*cliffsDelta(Values{0, 0, 3, 0, 1}, Values{4, 7, 0, 6, 5}), 0.72, 1e-12);
    EXPECT_EQ(*cliffsDelta(Values{9}, Values{1, 2}), -1);
    EXPECT_EQ(*cliffsDelta(Values{3, 3}, Values{3}), 0);
    EXPECT_FALSE(cliffsDelta(Values{}, Values{1}));
    EXPECT_FALSE(cliffsDelta(Values{1}, Values{std::nan("")}));
    EXPECT_NEAR(*differenceOfMeans(Values{1, 3}, Values{10}), 8, 1e-12);
    EXPECT_FALSE(differenceOfMeans(Values{}, Values{1}));
}

TEST_P(Poisson, IsThatOfR)
{
    const PoissonRow& row = GetParam();
    const auto result = poissonRateRatio(row.countBefore, row.hoursBefore, row.countAfter, row.hoursAfter);
    ASSERT_TRUE(result);
    const auto isNear = [](double value, double expected) {
        return value == expected || std::abs(value - expected) <= 1e-9 * expected;
    };
    EXPECT_PRED2(isNear, result->ratio, row.ratio);
    EXPECT_PRED2(isNear, result->interval.low, row.low);
    EXPECT_PRED2(isNear, result->interval.high, row.high);
    EXPECT_NEAR(result->p, row.p, 1e-10);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Poisson,
    testing::Values(
        PoissonRow{"bookExampleOfR", 21, 3011, 11, 800, 1.9714880952380953, 0.8584264033916392, 4.2772659436540712,
                   0.0796686330333295}, // Dobson 1983, in R's manual page
        PoissonRow{"threefold", 5, 12, 15, 12, 3, 1.0364696204894186, 10.5511497076284382, 0.0413894653320313},
        PoissonRow{"noneBefore", 0, 10, 7, 5, Infinity, 2.882617037670478, Infinity, 0.000457247370827618},
        PoissonRow{"noneAfter", 9, 24, 0, 24, 0, 0, 0.506630190294668, 0.00390625},
        PoissonRow{"nearlyEqual", 100, 10, 101, 10, 1.01, 0.758369083107738, 1.345267983594313, 1},
        PoissonRow{"oneEach", 1, 1, 1, 1, 1, 0.0127393670836666, 78.4968353162628460, 1},
        PoissonRow{"shorterAfter", 40, 8, 12, 4, 0.6, 0.286540334642648, 1.166575010469787, 0.140945442135869},
        PoissonRow{"manyEvents", 123456, 100, 124000, 100, 1.00440642820114, 0.996514697283808, 1.012360690572671,
                   0.275022952940553},
        PoissonRow{"veryUnequalTimes", 3, 2.5, 4, 60, 0.0555555555555556, 0.0093986519419576, 0.3792585915785966,
                   0.0019838181376}),
    [](const auto& row) { return row.param.name; });

TEST(Poisson, NoEventsOrNoTimeGiveNothingAndHugeCountsEnd)
{
    EXPECT_FALSE(poissonRateRatio(0, 1, 0, 1));
    EXPECT_FALSE(poissonRateRatio(1, 0, 1, 1));
    EXPECT_FALSE(poissonRateRatio(1, 1, 1, -1));
    EXPECT_FALSE(poissonRateRatio(1, std::nan(""), 1, 1));
    EXPECT_FALSE(poissonRateRatio(UINT64_MAX, 1, 1, 1));
    const auto huge = poissonRateRatio(1'000'000'000'000, 1, 1'000'010'000'000, 1);
    ASSERT_TRUE(huge);
    EXPECT_LT(huge->interval.low, huge->ratio);
    EXPECT_GT(huge->interval.high, huge->ratio);
}
