// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario_capture.h"
#include "support/scenario_catalogue.h"
#include "support/scenario_parser.h"
#include "support/scenario_random.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace waybill::test::scenario {

namespace {

std::size_t countOf(const DrawnRun& run, std::string_view name)
{
    const auto contacts = contactsOf(run);
    return static_cast<std::size_t>(std::count_if(contacts.begin(), contacts.end(), [&](const Contact& contact) {
        return run.setup->hosts[contact.host].name == name;
    }));
}

std::vector<double> secondsOf(const DrawnRun& run, std::string_view name)
{
    std::vector<double> seconds;
    for (const Contact& contact : contactsOf(run)) {
        if (run.setup->hosts[contact.host].name == name)
            seconds.push_back(static_cast<double>(contact.time.ns - run.start.ns) / 1e9);
    }
    return seconds;
}

struct Moments {
    double mean = 0, variance = 0;
};

Moments momentsOf(const std::vector<double>& values)
{
    const auto count = static_cast<double>(values.size());
    Moments moments;
    moments.mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    for (const double value : values)
        moments.variance += (value - moments.mean) * (value - moments.mean) / (count - 1);
    return moments;
}

// Counts of the only host in many runs of a scenario.
std::vector<double> countsOf(const std::string& text)
{
    std::vector<double> counts;
    for (const DrawnRun& run : drawRuns(scenarioFrom(text), 7))
        counts.push_back(static_cast<double>(countOf(run, "a.example")));
    return counts;
}

} // namespace

TEST(ScenarioRandom, GivesTheNumbersOfSplitMix64)
{
    // Outputs for seed 1234567 as the reference implementation (Vigna, splitmix64.c) gives them.
    Random random(1'234'567);
    EXPECT_EQ(random.next(), 6457827717110365317ULL);
    EXPECT_EQ(random.next(), 3203168211198807973ULL);
    EXPECT_EQ(random.next(), 9817491932198370423ULL);
}

TEST(ScenarioPlan, TheSameSeedGivesTheSameBytesAndAnotherSeedOthers)
{
    const Scenario scenario = readyScenario("tenfold-3v3");
    const auto first = drawRuns(scenario, 5), again = drawRuns(scenario, 5), other = drawRuns(scenario, 6);
    ASSERT_EQ(first.size(), 6u);
    for (std::size_t i = 0; i < first.size(); ++i) {
        EXPECT_TRUE(captureOf(first[i]) == captureOf(again[i])) << i;
        EXPECT_FALSE(captureOf(first[i]) == captureOf(other[i])) << i;
    }
    EXPECT_FALSE(captureOf(first[0]) == captureOf(first[1]));
}

TEST(ScenarioPlan, AnotherHostChangesNothingForTheOthers)
{
    const std::string text = "host a.example at 54.251.0.9 rate 30/h cv 0.5\n";
    const DrawnRun alone = drawRuns(scenarioFrom(text), 3).front();
    const DrawnRun both = drawRuns(scenarioFrom("host b.example at 54.251.0.8 rate 9/h\n" + text), 3).front();
    EXPECT_EQ(secondsOf(alone, "a.example"), secondsOf(both, "a.example"));
}

TEST(ScenarioPlan, CountsWithinARunArePoisson)
{
    // Mean 40, variance 40; with 1,000 runs the standard error of the mean is 0.2, that of the variance 1.8.
    const Moments moments = momentsOf(countsOf("runs 1000\nboot no\nhost a.example at 54.251.0.9 rate 20/h"));
    EXPECT_NEAR(moments.mean, 40, 0.8);
    EXPECT_NEAR(moments.variance, 40, 7);
}

TEST(ScenarioPlan, RatesBetweenRunsHaveTheCoefficientOfVariationAsked)
{
    // Variance of a Poisson count with a random rate: mean + (cv · mean)²; 40 + 24² = 616 for cv 0.6.
    const Moments moments = momentsOf(countsOf("runs 1000\nboot no\nhost a.example at 54.251.0.9 rate 20/h cv 0.6"));
    EXPECT_NEAR(moments.mean, 40, 3.2);
    EXPECT_NEAR(moments.variance, 616, 150);
}

TEST(ScenarioPlan, LogNormalFactorsHaveMeanOneAndTheSpreadAsked)
{
    Random random(9);
    std::vector<double> factors(20'000);
    std::generate(factors.begin(), factors.end(), [&] { return random.logNormal(0.6); });
    const Moments moments = momentsOf(factors);
    EXPECT_NEAR(moments.mean, 1, 0.02);
    EXPECT_NEAR(std::sqrt(moments.variance), 0.6, 0.03);
}

TEST(ScenarioPlan, BeatsKeepTheirPeriodWithinTheJitter)
{
    const std::string text = "host a.example at 54.251.0.9 every 10 min jitter 20% first 1 min\n";
    const auto seconds = secondsOf(drawRuns(scenarioFrom(text), 2).front(), "a.example");
    ASSERT_EQ(seconds.size(), 12u);
    for (std::size_t i = 1; i < seconds.size(); ++i)
        EXPECT_NEAR(seconds[i], 60 + 600 * static_cast<double>(i), 120) << i;
}

TEST(ScenarioPlan, ABeatLongerThanTheRunIsSeenInItsShareOfTheRuns)
{
    const auto counts = countsOf("runs 1000\nboot no\nduration 12 h\nbeacon a.example at 54.251.0.9 every 24 h");
    EXPECT_NEAR(momentsOf(counts).mean, 0.5, 0.05);
}

TEST(ScenarioPlan, PhasesHaveTheirOwnRates)
{
    const std::string text = "duration 10 h\nboot no\nphase active 1 h to 3 h\nphase first-boot 0 to 1 h\n"
                             "host a.example at 54.251.0.9 rate 20/h in active 200/h in first-boot 0/h\n";
    const auto seconds = secondsOf(drawRuns(scenarioFrom(text), 2).front(), "a.example");
    const auto between = [&](double begin, double end) {
        return std::count_if(seconds.begin(), seconds.end(), [&](double s) { return s >= begin && s < end; });
    };
    EXPECT_EQ(between(0, 3600), 0);
    EXPECT_NEAR(static_cast<double>(between(3600, 10'800)), 400, 80);
    EXPECT_NEAR(static_cast<double>(between(10'800, 36'000)), 140, 48);
}

TEST(ScenarioPlan, NothingHappensInGapsBeforeTheBootAndDuringTheRestart)
{
    const std::string text = "duration 3 h\nboot at 5 min\ngap 20 min at 1 h\nupdate at 2 h to build b size 100 kB\n"
                             "host a.example at 54.251.0.9 rate 600/h from 1 min until 170 min\n";
    const DrawnRun run = drawRuns(scenarioFrom(text), 2).front();
    EXPECT_GT(secondsOf(run, "a.example").size(), 900u);
    for (const double second : secondsOf(run, "a.example"))
        EXPECT_FALSE(isSilentAt(*run.setup, second)) << second;
    EXPECT_TRUE(isSilentAt(*run.setup, 299) && isSilentAt(*run.setup, 3700) && isSilentAt(*run.setup, 7400));
    for (const BuiltPacket& packet : packetsOf(run)) {
        const double second = static_cast<double>(packet.time.ns - run.start.ns) / 1e9;
        EXPECT_FALSE(isSilentAt(*run.setup, second)) << second;
    }
    EXPECT_LT(secondsOf(run, "a.example").back(), 10'200);
}

TEST(ScenarioPlan, RunsOfASideFollowEachOtherAtTheSameTimeOfDay)
{
    const auto runs = drawRuns(readyScenario("alike-8v8"), 1);
    ASSERT_EQ(runs.size(), 16u);
    EXPECT_EQ(toRfc3339(runs[7].start), "2014-08-17T06:00:00.000000000Z");
    EXPECT_EQ(toRfc3339(runs[8].start), "2014-08-20T06:00:00.000000000Z");
    EXPECT_EQ(fileNameOf(runs[15]), "after-08.pcapng");
}

} // namespace waybill::test::scenario
