// SPDX-License-Identifier: GPL-3.0-or-later
// A run parted into chapters: several times, from the first to the last and the other way round.
#include "case_samples.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace waybill::test {

namespace {

constexpr std::int64_t Hour = 3600 * NsPerSecond;
constexpr Timestamp First{1407657760 * NsPerSecond};

/// The parts of run 1's captures, in order of time.
std::vector<CaseRun> partsOf(const Case& item, const std::vector<CaseCapture>& captures)
{
    std::vector<CaseRun> parts;
    for (const CaseRun& run : item.runs) {
        if (run.captures == captures)
            parts.push_back(run);
    }
    std::sort(parts.begin(), parts.end(), [](const CaseRun& a, const CaseRun& b) {
        return a.from.value_or(Timestamp::earliest()) < b.from.value_or(Timestamp::earliest());
    });
    return parts;
}

void expectFourParts(const Case& item, const std::vector<CaseCapture>& captures)
{
    const std::vector<CaseRun> parts = partsOf(item, captures);
    ASSERT_EQ(parts.size(), 4U);
    EXPECT_FALSE(parts.front().from || parts.back().to);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        ASSERT_TRUE(parts[i].from && parts[i - 1].to);
        EXPECT_EQ(parts[i].from->ns, First.ns + static_cast<std::int64_t>(i) * Hour);
        EXPECT_EQ(parts[i - 1].to->ns, parts[i].from->ns - 1);
        EXPECT_EQ(parts[i].conditions.build, parts.front().conditions.build);
    }
    EXPECT_FALSE(whatIsWrongWith(item).has_value());
}

} // namespace

TEST(CaseSplitOften, ForwardsEachPartIsPartedAgain)
{
    Case item = fullCase();
    const std::vector<CaseCapture> captures = item.runs.front().captures;
    const CaseSideId side = findSide(item, "before")->id;
    CaseRunId run{1};
    for (int i = 1; i <= 3; ++i) {
        run = splitRun(item, run, Timestamp{First.ns + i * Hour}, side);
        ASSERT_FALSE(run.isNone());
    }
    expectFourParts(item, captures);
}

TEST(CaseSplitOften, BackwardsTheFirstPartIsPartedAgain)
{
    Case item = fullCase();
    const std::vector<CaseCapture> captures = item.runs.front().captures;
    const CaseSideId side = findSide(item, "before")->id;
    for (int i = 3; i >= 1; --i)
        ASSERT_FALSE(splitRun(item, CaseRunId{1}, Timestamp{First.ns + i * Hour}, side).isNone());
    expectFourParts(item, captures);
}

} // namespace waybill::test
