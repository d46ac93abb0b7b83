// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline_builder.h"

#include <gtest/gtest.h>
#include <map>

namespace waybill::test {

namespace {

constexpr std::int64_t Tenth = TimelineBuilder::FirstBinNs;
constexpr Timestamp Origin{1'407'657'720 * NsPerSecond};

Timestamp tenths(std::int64_t count)
{
    return {Origin.ns + count * Tenth};
}

std::uint64_t sumOf(const ColumnSnapshot<TimelineRow>& rows)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        sum += rows[i].originatorContent + rows[i].responderContent;
    return sum;
}

} // namespace

TEST(Timeline, RowsAreByFlowAndBin)
{
    TimelineBuilder timeline;
    timeline.add(FlowId{0}, Direction::FromOriginator, 10, tenths(0));
    timeline.add(FlowId{0}, Direction::FromResponder, 20, {tenths(1).ns - 1});
    timeline.add(FlowId{0}, Direction::FromOriginator, 30, tenths(1));
    timeline.add(FlowId{1}, Direction::FromOriginator, 40, tenths(1));
    const auto rows = timeline.rows();
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].originatorContent, 10U);
    EXPECT_EQ(rows[0].responderContent, 20U);
    EXPECT_EQ(rows[1].bin, 1U);
    EXPECT_EQ(rows[1].originatorContent, 30U);
    EXPECT_EQ(rows[2].flow, FlowId{1});
    EXPECT_EQ(timeline.binNs(), Tenth);
}

TEST(Timeline, BeginsAtAWholeSecond)
{
    TimelineBuilder timeline;
    timeline.add(FlowId{0}, Direction::FromOriginator, 1, tenths(7));
    EXPECT_EQ(timeline.origin(), Origin);
    EXPECT_EQ(timeline.rows()[0].bin, 7U);
    timeline.add(FlowId{0}, Direction::FromOriginator, 2, {Origin.ns - 5 * NsPerSecond});
    EXPECT_EQ(timeline.rows()[1].bin, 0U) << "stamped before the origin: the first bin";
    EXPECT_EQ(sumOf(timeline.rows()), 3U);
}

TEST(Timeline, CoarseningKeepsSumsOfEveryFlowAndStaysBounded)
{
    constexpr std::uint32_t Flows = 100;
    constexpr std::int64_t Bins = 6000; // 600,000 rows would be needed
    TimelineBuilder timeline;
    std::map<std::uint32_t, std::uint64_t> sent;
    for (std::int64_t bin = 0; bin < Bins; ++bin) {
        for (std::uint32_t flow = 0; flow < Flows; ++flow) {
            timeline.add(FlowId{flow}, Direction::FromOriginator, flow + 1, tenths(bin));
            sent[flow] += flow + 1;
        }
    }
    const auto rows = timeline.rows();
    EXPECT_LE(rows.size(), TimelineBuilder::MostRows + TimelineBuilder::MoreRowsAFlow * Flows);
    ASSERT_GT(timeline.binNs(), Tenth);
    const std::int64_t factor = timeline.binNs() / Tenth;
    EXPECT_EQ(timeline.binNs() % Tenth, 0);
    std::map<std::uint32_t, std::uint64_t> found;
    std::map<std::uint32_t, std::uint64_t> byBin;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        found[rows[i].flow.value] += rows[i].originatorContent;
        byBin[rows[i].bin] += rows[i].originatorContent;
    }
    EXPECT_EQ(found, sent);
    constexpr std::uint64_t PerTenth = Flows * (Flows + 1) / 2;
    EXPECT_EQ(byBin[0], PerTenth * static_cast<std::uint64_t>(factor)) << "bins hold what belongs to their time";
}

TEST(Timeline, HalfAMillionFlowsAtOnceKeepTheirTimes)
{
    constexpr std::uint32_t Flows = 500'000;
    TimelineBuilder timeline;
    for (std::uint32_t flow = 0; flow < Flows; ++flow)
        timeline.add(FlowId{flow}, Direction::FromOriginator, 1, tenths(flow % 2));
    for (std::uint32_t flow = 0; flow < Flows; ++flow)
        timeline.add(FlowId{flow}, Direction::FromResponder, 1, tenths(2 + flow % 2));
    const auto rows = timeline.rows();
    EXPECT_EQ(rows.size(), 2 * Flows);
    EXPECT_EQ(timeline.binNs(), Tenth);
}

TEST(Timeline, StampsThatJumpByDecadesStayBoundedAndLoseNothing)
{
    TimelineBuilder timeline;
    constexpr std::int64_t Decades = std::int64_t{60} * 365 * 86'400 * NsPerSecond;
    constexpr std::uint64_t Packets = 400'000;
    for (std::uint64_t packet = 0; packet < Packets; ++packet)
        timeline.add(FlowId{0}, Direction::FromOriginator, 1, {Origin.ns + (packet % 2 == 0 ? 0 : Decades)});
    EXPECT_LE(timeline.rows().size(), TimelineBuilder::MostRows + TimelineBuilder::MoreRowsAFlow);
    EXPECT_EQ(sumOf(timeline.rows()), Packets);
}

TEST(Timeline, ASnapshotSurvivesCoarsening)
{
    TimelineBuilder timeline;
    timeline.add(FlowId{0}, Direction::FromOriginator, 5, tenths(0));
    timeline.add(FlowId{0}, Direction::FromOriginator, 6, tenths(1));
    const auto before = timeline.rows();
    const std::int64_t years = std::int64_t{20} * 365 * 86'400 * NsPerSecond;
    timeline.add(FlowId{0}, Direction::FromOriginator, 7, {Origin.ns + years});
    EXPECT_EQ(before.size(), 2U);
    EXPECT_EQ(sumOf(before), 11U);
    EXPECT_EQ(sumOf(timeline.rows()), 18U);
    EXPECT_LT(years / timeline.binNs(), std::int64_t{UINT32_MAX});
}

} // namespace waybill::test
