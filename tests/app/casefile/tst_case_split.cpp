// SPDX-License-Identifier: GPL-3.0-or-later
// A run parted in two where the phone was updated.
#include "case_samples.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

constexpr Timestamp Update{1407657760 * NsPerSecond};

/// fullCase(), whose run 1 on the side "before" is parted on to "after".
struct Parted {
    Case item = fullCase();
    CaseSideId after = findSide(item, "after")->id;
    CaseRunId later;
    Parted() { later = splitRun(item, CaseRunId{1}, Update, after); }
};

} // namespace

TEST(CaseSplit, LeavesNoTimeOutAndNoneTwice)
{
    const Parted parted;
    ASSERT_FALSE(parted.later.isNone());
    const CaseRun& earlier = parted.item.runs.front();
    const CaseRun& later = parted.item.runs.back();
    EXPECT_EQ(later.id, parted.later);
    EXPECT_EQ(later.side, parted.after);
    EXPECT_EQ(later.captures, earlier.captures);
    EXPECT_FALSE(earlier.from.has_value());
    EXPECT_FALSE(later.to.has_value());
    ASSERT_TRUE(earlier.to && later.from);
    EXPECT_EQ(*later.from, Update);
    EXPECT_EQ(nanosecondsBetween(*earlier.to, *later.from), 1);
    EXPECT_FALSE(whatIsWrongWith(parted.item).has_value());
}

TEST(CaseSplit, MovesStepsToThePartTheyFallIn)
{
    Case item = fullCase();
    item.steps = {{Timestamp{Update.ns - 1}, 0, "earlier", CaseRunId{1}}, {Update, 0, "later", CaseRunId{1}}};
    const CaseRunId later = splitRun(item, CaseRunId{1}, Update, findSide(item, "after")->id);
    EXPECT_EQ(item.steps[0].run, CaseRunId{1});
    EXPECT_EQ(item.steps[1].run, later);
}

TEST(CaseSplit, IsRefusedOutsideTheRunsOwnPart)
{
    Parted parted;
    const Case before = parted.item;
    EXPECT_TRUE(splitRun(parted.item, CaseRunId{1}, Timestamp{Update.ns + 1}, parted.after).isNone());
    EXPECT_TRUE(splitRun(parted.item, parted.later, Update, parted.after).isNone()) << "nothing would be left";
    EXPECT_TRUE(splitRun(parted.item, CaseRunId{99}, Update, parted.after).isNone());
    EXPECT_TRUE(splitRun(parted.item, CaseRunId{1}, Update, CaseSideId{99}).isNone());
    EXPECT_EQ(parted.item, before);
}

TEST(CaseSplit, PartsOfOneSideMayShareACaptureUnlessTheyOverlap)
{
    Case item = fullCase();
    const CaseRunId later = splitRun(item, CaseRunId{1}, Update, findSide(item, "before")->id);
    ASSERT_FALSE(later.isNone());
    EXPECT_FALSE(whatIsWrongWith(item).has_value());
    item.runs.back().from = Timestamp{Update.ns - 1};
    const auto wrong = whatIsWrongWith(item);
    ASSERT_TRUE(wrong.has_value());
    EXPECT_NE(wrong->find("count twice"), std::string::npos) << *wrong;
}

TEST(CaseSplit, IsKeptOnDisk)
{
    const TemporaryDirectory folder;
    const Parted parted;
    const std::string path = madeCase(folder, parted.item);
    const Result<CaseStore> store = CaseStore::open(path);
    ASSERT_TRUE(store.has_value());
    EXPECT_EQ(store->current(), parted.item);
}

} // namespace waybill::test
