// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/older_case.h"
#include "casefile/case_rules.h"
#include "casefile/case_schema.h"

#include <sqlite3.h>

namespace waybill::test {

namespace {

AnalystRule rule()
{
    AnalystRule rule;
    rule.subject = "42.62.94.0/24";
    rule.country = Singapore;
    rule.reason = "the operator says so";
    rule.source = "letter of 3 May";
    return rule;
}

} // namespace

TEST(CaseRules, AddingAndTakingBackAreInTheLog)
{
    Case item;
    ASSERT_TRUE(addCorrection(item, rule(), "p 1"));
    ASSERT_TRUE(switchCorrection(item, 1, false, "p 1"));
    EXPECT_FALSE(item.corrections.at(0).isOn);
    EXPECT_EQ(*correctionsOf(item), nullptr) << "off ones have no effect";
    ASSERT_TRUE(switchCorrection(item, 1, false, "p 1")) << "nothing happens, so nothing is logged";
    ASSERT_TRUE(switchCorrection(item, 1, true, "p 1"));
    EXPECT_NE(*correctionsOf(item), nullptr);
    const Result<AnalystRule> taken = takeBackCorrection(item, 1, "p 1");
    ASSERT_TRUE(taken);
    EXPECT_EQ(*taken, rule());
    EXPECT_TRUE(item.corrections.empty());
    const std::string text =
        "Country of 42.62.94.0/24 corrected to Singapore (the operator says so; source: letter of 3 May)";
    ASSERT_EQ(item.log.size(), 4U);
    EXPECT_EQ(item.log[0].text, text);
    EXPECT_EQ(item.log[1].text, "Correction switched off: " + text);
    EXPECT_EQ(item.log[2].text, "Correction switched on: " + text);
    EXPECT_EQ(item.log[3].text, "Correction taken back: " + text);
    EXPECT_EQ(item.log[3].program, "p 1");
}

TEST(CaseRules, RefusalsChangeNothing)
{
    Case item;
    ASSERT_TRUE(addCorrection(item, rule(), "p"));
    const Case before = item;
    const Result<void> twice = addCorrection(item, rule(), "p");
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().message.find("correction 1 is about the same subject at the same time"), 0U);
    AnalystRule wrong = rule();
    wrong.subject = "10.0.0.1";
    EXPECT_FALSE(addCorrection(item, wrong, "p"));
    EXPECT_EQ(takeBackCorrection(item, 2, "p").error().message,
              "the case has no correction 2; they are numbered 1 to 1");
    EXPECT_EQ(takeBackCorrection(item, 0, "p").error().code, ErrorCode::NotFound);
    EXPECT_EQ(item, before);
    EXPECT_EQ(takeBackCorrection(*std::make_unique<Case>(), 1, "p").error().message, "the case has no corrections");
}

TEST(CaseRules, ACaseOfVersionOneOpensWithItsCorrectionsOn)
{
    const TemporaryDirectory folder;
    const Result<CaseStore> store = CaseStore::open(olderCase(folder, 1));
    ASSERT_TRUE(store) << describe(store.error());
    EXPECT_TRUE(store->keptCopy());
    EXPECT_EQ(store->current().corrections, fullCase().corrections) << "the samples' are countries, and on";
    EXPECT_EQ(store->current().runs, fullCase().runs);
}

TEST(CaseRules, BothKindsComeBackFromDisk)
{
    const TemporaryDirectory folder;
    Case item = fullCase();
    AnalystRule left = rule();
    left.kind = AnalystRule::Kind::LeaveOut;
    left.country = {};
    left.isOn = false;
    ASSERT_TRUE(addCorrection(item, left, "p"));
    const Result<CaseStore> store = CaseStore::open(madeCase(folder, item));
    ASSERT_TRUE(store) << describe(store.error());
    EXPECT_EQ(store->current().corrections, item.corrections);
}

} // namespace waybill::test
