// SPDX-License-Identifier: GPL-3.0-or-later
// False alarms and power of the rules on made-up runs that vary as those of phones (methods §3.4, §7 scenario 8).
#include "comparison_runs.h"

namespace waybill {

namespace {

constexpr int Seeds = 200;

TEST(FalseAlarms, TwoSidesOfTheSameKindShowChangesNoMoreOftenThanAgreed)
{
    ClassifyOptions options;
    options.withIntervals = false;
    int seedsWithChanges = 0;
    std::size_t changes = 0, rows = 0;
    for (int seed = 1; seed <= Seeds; ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        const auto before = test::madeRuns({}, random), after = test::madeRuns({}, random);
        const std::vector<ChangeRow> found = test::classified(before, after, options);
        const auto count = std::count_if(found.begin(), found.end(), [](const ChangeRow& row) {
            return row.change != Change::Differs && row.change != Change::Same;
        });
        changes += static_cast<std::size_t>(count);
        rows += found.size();
        seedsWithChanges += count > 0 ? 1 : 0;
    }
    // Where nothing changed, every rejection is false: Benjamini–Hochberg at 5 % lets one seed in twenty have any.
    const double nominal = 0.05 * Seeds, deviation = std::sqrt(Seeds * 0.05 * 0.95);
    EXPECT_LE(seedsWithChanges, nominal + 2 * deviation);
    EXPECT_LE(static_cast<double>(changes) / static_cast<double>(rows), 0.05);
    RecordProperty("seeds_with_changes", seedsWithChanges);
    RecordProperty("false_changes", static_cast<int>(changes));
    RecordProperty("rows", static_cast<int>(rows));
}

TEST(FalseAlarms, IntervalsDoNotCallATripledRateTheSame)
{
    for (int seed = 1; seed <= 20; ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        const auto before = test::madeRuns({.hosts = 5}, random),
                   after = test::madeRuns({.hosts = 5, .factor = 3}, random);
        for (const ChangeRow& row : test::classified(before, after))
            EXPECT_NE(row.change, Change::Same) << "seed " << seed << " " << row.key << ": " << row.reason;
    }
}

TEST(Power, ATripledRateIsSeenInEightRunsAtLeastFourTimesInFive) // CV 0.6
{
    ClassifyOptions options;
    options.withIntervals = false;
    std::size_t found = 0, tests = 0;
    for (int seed = 1; seed <= Seeds; ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        const auto before = test::madeRuns({.hosts = 5}, random),
                   after = test::madeRuns({.hosts = 5, .factor = 3}, random);
        for (const ChangeRow& row : test::classified(before, after, options)) {
            ++tests;
            found += row.test && row.test->p <= 0.05 ? 1 : 0;
        }
    }
    const double power = static_cast<double>(found) / static_cast<double>(tests);
    RecordProperty("power_percent", static_cast<int>(power * 100));
    EXPECT_GT(power, 0.75);
}

TEST(NoiseFloor, FewerThanFourRunsGiveNoEstimate)
{
    const NoiseFloor floor = noiseFloorOf(test::runsWith({1, 2, 3}), {});
    EXPECT_FALSE(floor.hasEstimate);
    EXPECT_TRUE(floor.text.starts_with("No estimate of ordinary variation")) << floor.text;
}

TEST(NoiseFloor, FourRunsHaveThreeSplitsAndEightAreTriedInTwenty)
{
    EXPECT_EQ(noiseFloorOf(test::runsWith({5, 6, 7, 8}), {}).splits, 3u);
    Random random(11);
    const NoiseFloor floor = noiseFloorOf(test::madeRuns({}, random), {});
    EXPECT_EQ(floor.splits, 20u);
    EXPECT_EQ(floor.destinations, 50u);
    EXPECT_EQ(floor.falseChanges, 0) << "hosts that every run has are neither new nor gone, and 4 v 4 shows no rate";
}

TEST(NoiseFloor, HostsOfSingleRunsAreFalselyNewAndGone)
{
    std::vector<RunMetrics> runs = test::runsWith({5, 6, 7, 8, 9, 10});
    for (std::size_t i = 0; i < runs.size(); ++i)
        test::contact(runs[i], "rare" + std::to_string(i) + ".example", 1);
    const NoiseFloor floor = noiseFloorOf(runs, {});
    EXPECT_EQ(floor.falseChanges, 6);
    EXPECT_EQ(floor.mostFalseChanges, 6u);
    EXPECT_NE(floor.text.find("gave 6 rows new, gone, more or less on average"), std::string::npos) << floor.text;
}

} // namespace

} // namespace waybill
