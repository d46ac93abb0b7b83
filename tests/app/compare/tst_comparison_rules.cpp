// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison_runs.h"

namespace waybill {

namespace {

using test::classified;
using test::contact;
using test::rowOf;
using test::runOf;
using test::runsWith;

const std::string Key = "a.example";

TEST(Rules, WhatOneSideDoesNotShowIsNewOrGoneAndBothCountsAreKept)
{
    std::vector<RunMetrics> before{runOf(2)}, after{runOf(12)};
    contact(before[0], "old.example", 7);
    contact(after[0], "fresh.example", 3);
    const std::vector<ChangeRow> rows = classified(before, after);
    const ChangeRow gone = rowOf(rows, "old.example"), fresh = rowOf(rows, "fresh.example");
    EXPECT_EQ(gone.change, Change::Gone);
    EXPECT_EQ(gone.before.contacts, 7u);
    EXPECT_EQ(gone.after.contacts, 0u);
    EXPECT_EQ(fresh.change, Change::New);
    EXPECT_EQ(fresh.before.contacts, 0u);
    EXPECT_EQ(fresh.after.contacts, 3u);
    EXPECT_FALSE(gone.test || gone.ratio) << "one run a side has neither";
}

TEST(Rules, GoneSaysWhatItDoesNotExclude) // methods §3.5: 12 h leave 6 a day open
{
    std::vector<RunMetrics> before{runOf(72)}, after{runOf(12)};
    contact(before[0], Key, 3);
    const ChangeRow row = rowOf(classified(before, after), Key);
    EXPECT_TRUE(row.reason.starts_with("Not seen after (12 h; up to 6 a day not excluded). Before: 3 contacts and "))
        << row.reason;
}

TEST(Rules, OneRunASideIsNeverMoreOrLess)
{
    const ChangeRow row = rowOf(classified(runsWith({1}), runsWith({1000})), Key);
    EXPECT_EQ(row.change, Change::Differs);
    ASSERT_TRUE(row.ratio);
    EXPECT_DOUBLE_EQ(row.ratio->value, 1000);
    EXPECT_FALSE(row.ratio->low);
    EXPECT_NE(row.reason.find("no measure of ordinary variation"), std::string::npos) << row.reason;
}

TEST(Rules, EqualFiguresAreTheSameEvenInOneRun)
{
    EXPECT_EQ(rowOf(classified(runsWith({5}), runsWith({5})), Key).change, Change::Same);
    EXPECT_EQ(rowOf(classified(runsWith({5, 9, 2}), runsWith({2, 5, 9})), Key).change, Change::Same)
        << "runs have no order";
    EXPECT_EQ(rowOf(classified(runsWith({1, 9}), runsWith({3, 3})), Key).change, Change::Differs)
        << "equal geometric means are not equal runs";
}

TEST(Rules, EqualCountsInAnotherTimeDiffer)
{
    std::vector<RunMetrics> before{runOf(1)}, after{runOf(2)};
    contact(before[0], Key, 4);
    contact(after[0], Key, 4);
    const ChangeRow row = rowOf(classified(before, after), Key);
    EXPECT_EQ(row.change, Change::Differs);
    EXPECT_DOUBLE_EQ(row.ratio->value, 0.5);
}

TEST(Rules, ThreeRunsASideStateTheSmallestPAndDecideNothing) // methods §7, scenario 9
{
    const ChangeRow row = rowOf(classified(runsWith({4, 5, 6}), runsWith({40, 50, 60})), Key);
    EXPECT_EQ(row.change, Change::Differs);
    ASSERT_TRUE(row.test);
    EXPECT_DOUBLE_EQ(row.test->p, 0.1);
    EXPECT_DOUBLE_EQ(row.test->smallestP, 0.1);
    EXPECT_FALSE(row.test->isSupported);
    EXPECT_NE(row.reason.find("p cannot fall below 0.1,"), std::string::npos) << row.reason;
}

TEST(Rules, EightRunsASideShowATenfoldChange)
{
    const std::vector<std::uint64_t> few{4, 5, 6, 7, 4, 5, 6, 8}, many{40, 50, 60, 70, 44, 52, 61, 80};
    const ChangeRow more = rowOf(classified(runsWith(few), runsWith(many)), Key);
    EXPECT_EQ(more.change, Change::More);
    ASSERT_TRUE(more.test && more.ratio && more.ratio->low);
    EXPECT_NEAR(more.test->p, 2.0 / 12870, 1e-12); // C(16, 8) splits, two of them so extreme
    EXPECT_NEAR(more.ratio->value, 10, 0.5) << "c must not pull the ratio towards 1";
    EXPECT_LT(*more.ratio->low, 10);
    EXPECT_GT(*more.ratio->high, 10);
    EXPECT_EQ(rowOf(classified(runsWith(many), runsWith(few)), Key).change, Change::Less);
}

TEST(Rules, FourRunsASideCannotSingleOneOutOfFiftyHosts) // methods §3.4: p_min 0.0286, 29 hosts needed
{
    Random random(7);
    std::vector<RunMetrics> before = test::madeRuns({.runs = 4}, random), after = test::madeRuns({.runs = 4}, random);
    for (RunMetrics& run : after)
        contact(run, "host0.example", 4000);
    for (const ChangeRow& row : classified(before, after))
        EXPECT_EQ(row.change, Change::Differs) << row.key << ": " << row.reason;
    EXPECT_EQ(rowOf(classified(runsWith({4, 5, 6, 5}), runsWith({40, 50, 60, 50})), Key).change, Change::More)
        << "alone in its family it passes";
}

TEST(Rules, TheSameNeedsFourRunsAndBothIntervalsWithinTheBand)
{
    const std::vector<std::uint64_t> steady{100, 101, 99, 100, 102, 98, 100, 101};
    const std::vector<std::uint64_t> alike{101, 100, 100, 99, 101, 99, 102, 100};
    const ChangeRow row = rowOf(classified(runsWith(steady), runsWith(alike)), Key);
    EXPECT_EQ(row.change, Change::Same) << row.reason;
    const ChangeRow few = rowOf(classified(runsWith({100, 101, 99}), runsWith({101, 100, 98})), Key);
    EXPECT_EQ(few.change, Change::Differs) << "three values bound no interval";

    std::vector<RunMetrics> heavier = runsWith(alike);
    for (RunMetrics& run : heavier)
        run.of(Family::Destinations)[Key].contentUp *= 10;
    const ChangeRow content = rowOf(classified(runsWith(steady), heavier), Key);
    EXPECT_EQ(content.change, Change::Differs) << "as often, but ten times as much";
    ASSERT_TRUE(content.contentRatio);
    EXPECT_NEAR(content.contentRatio->value, 10, 0.2);
}

TEST(Rules, AWideIntervalIsNotTheSame)
{
    const ChangeRow row = rowOf(classified(runsWith({1, 90, 3, 40, 200, 7}), runsWith({2, 80, 5, 30, 150, 11})), Key);
    EXPECT_EQ(row.change, Change::Differs) << row.reason;
}

TEST(Rules, LookedUpIsNeitherContactedNorUnseen)
{
    std::vector<RunMetrics> before{runOf(1)}, after{runOf(1)};
    test::lookUp(before[0], Key, 3);
    contact(after[0], Key, 3);
    test::lookUp(before[0], "b.example", 2);
    test::lookUp(after[0], "b.example", 2);
    const std::vector<ChangeRow> rows = classified(before, after);
    const ChangeRow row = rowOf(rows, Key);
    EXPECT_EQ(row.change, Change::Differs);
    EXPECT_NE(row.reason.find("Before looked up 3 times, not contacted"), std::string::npos) << row.reason;
    EXPECT_EQ(rowOf(rows, "b.example").change, Change::Same);
}

TEST(Rules, AbsenceOverRunsIsTestedByFisher)
{
    const ChangeRow row = rowOf(classified(runsWith({3, 4, 2, 5, 3}), runsWith({0, 0, 0, 0, 0})), Key);
    EXPECT_EQ(row.change, Change::Gone);
    ASSERT_TRUE(row.test);
    EXPECT_EQ(row.test->name, "Fisher");
    EXPECT_NEAR(row.test->p, 2.0 / 252, 1e-9); // R: fisher.test(matrix(c(5, 0, 0, 5), 2))
    EXPECT_TRUE(row.test->isSupported);
    EXPECT_NE(row.reason.find("in 5 runs, a chance of up to 0.45 a run not excluded"), std::string::npos) << row.reason;

    const ChangeRow rare = rowOf(classified(runsWith({1, 0, 0, 0, 0}), runsWith({0, 0, 0, 0, 0})), Key);
    EXPECT_EQ(rare.change, Change::Gone) << "a fact about these runs";
    EXPECT_FALSE(rare.test->isSupported);
    EXPECT_NE(rare.reason.find("not enough to tell it from ordinary variation"), std::string::npos) << rare.reason;
}

TEST(Rules, ControlRunsStandApart)
{
    std::vector<RunMetrics> before = runsWith({10, 11, 9, 10, 12}), after = runsWith({50, 52, 48, 55, 51});
    for (std::vector<RunMetrics>* side : {&before, &after}) {
        for (const std::uint64_t count : {10u, 12u, 11u, 9u, 10u}) {
            RunMetrics& control = side->emplace_back(runOf(1));
            control.isControl = true;
            contact(control, Key, count);
            contact(control, "control-only.example", 5);
        }
    }
    EXPECT_EQ(countedRuns(before), 5u);
    const std::vector<ChangeRow> rows = classified(before, after);
    ASSERT_EQ(rows.size(), 1u) << "what only controls show is no row";
    EXPECT_EQ(rows[0].before.contacts, 52u);
    EXPECT_EQ(rows[0].before.runs, 5u);
    ASSERT_TRUE(rows[0].againstControl);
    EXPECT_GT(rows[0].againstControl->ratio.value, 3);
    EXPECT_LT(rows[0].againstControl->p, 0.05);
}

TEST(Rules, RunsWithSlotsArePaired)
{
    std::vector<RunMetrics> before = runsWith({10, 100, 1000, 20, 200, 2000}),
                            after = runsWith({3000, 30, 300, 150, 1500, 15});
    const std::vector<std::string> slotsBefore{"a", "b", "c", "d", "e", "f"}, slotsAfter{"c", "a", "b", "e", "f", "d"};
    for (std::size_t i = 0; i < before.size(); ++i) {
        before[i].slot = slotsBefore[i];
        after[i].slot = slotsAfter[i];
    }
    const ChangeRow row = rowOf(classified(before, after), Key);
    ASSERT_TRUE(row.test);
    EXPECT_EQ(row.test->name, "sign-flip");
    EXPECT_DOUBLE_EQ(row.test->smallestP, 2.0 / 64);
    after[0].slot.clear();
    EXPECT_EQ(rowOf(classified(before, after), Key).test->name, "permutation");
}

TEST(Rules, WatchedSubjectsHaveARowAtZero)
{
    ClassifyOptions options;
    options.always = {"IN"};
    const std::vector<ChangeRow> rows = classifyFamily(runsWith({1}), runsWith({1}), Family::Countries, options);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].change, Change::Same);
    EXPECT_EQ(rows[0].reason, "Not seen before (1 h; up to 72 a day not excluded) or after (1 h; up to 72 a day not "
                              "excluded).");
}

TEST(Rules, RunsWithoutTimeDoNotCount)
{
    std::vector<RunMetrics> before = runsWith({4, 4}), after = runsWith({4});
    before[1].hours = 0;
    contact(before[1], "only-there.example", 1);
    const std::vector<ChangeRow> rows = classified(before, after);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].before.runs, 1u);
    EXPECT_EQ(rows[0].change, Change::Same);
}

TEST(Rules, TheSameSeedGivesTheSameFigures)
{
    Random random(3);
    const auto before = test::madeRuns({.runs = 9, .hosts = 5}, random),
               after = test::madeRuns({.runs = 9, .hosts = 5}, random);
    const std::vector<ChangeRow> first = classified(before, after), second = classified(before, after);
    for (std::size_t i = 0; i < first.size(); ++i) {
        EXPECT_EQ(first[i].ratio, second[i].ratio);
        EXPECT_EQ(first[i].test->p, second[i].test->p);
    }
}

} // namespace

} // namespace waybill
