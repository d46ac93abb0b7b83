// SPDX-License-Identifier: GPL-3.0-or-later
// Three builds in a row, Beijing → Singapore and the United States → India; and which side a capture seems to be of.
#include "compare/build_timeline.h"
#include "compare/side_proposal.h"
#include "three_builds.h"

#include <sstream>

namespace waybill::test {

namespace {

const std::vector<SideInput>& sides()
{
    static const std::vector<SideInput> played = playedSides(ThreeBuilds);
    return played;
}

BuildTimeline timelineOf(const std::vector<SideInput>& of)
{
    auto result = timelineOfBuilds(of);
    if (!result)
        throw std::runtime_error(describe(result.error()));
    return std::move(*result);
}

/// "sent not-seen not-seen": the levels of a row's cells.
std::string courseOf(const BuildRow* row)
{
    std::string text;
    for (std::size_t i = 0; row != nullptr && i < row->cells.size(); ++i)
        text += (i == 0 ? "" : " ") + std::string(row->cells[i].figures.contentUp > 0 ? "sent" : "none");
    return text;
}

} // namespace

TEST(BuildTimeline, CountriesFollowTheServersFromBeijingToSingaporeToIndia)
{
    const BuildTimeline timeline = timelineOf(sides());
    ASSERT_EQ(timeline.builds.size(), 3U);
    EXPECT_EQ(courseOf(rowWith(timeline.countries, "CN")), "sent none none");
    EXPECT_EQ(courseOf(rowWith(timeline.countries, "SG")), "none sent none");
    EXPECT_EQ(courseOf(rowWith(timeline.countries, "IN")), "none none sent");
    const BuildRow& china = *rowWith(timeline.countries, "CN");
    EXPECT_TRUE(china.isWatched);
    EXPECT_FALSE(china.cells[0].change);
    EXPECT_EQ(china.cells[1].change, Change::Gone);
    EXPECT_EQ(rowWith(timeline.countries, "SG")->cells[1].change, Change::New);
    EXPECT_EQ(rowWith(timeline.countries, "IN")->cells[2].change, Change::New);
    EXPECT_FALSE(china.cells[0].flows.empty());
    EXPECT_TRUE(china.cells[2].flows.empty());
    for (const BuildRow& row : timeline.countries) {
        ASSERT_EQ(row.cells.size(), 3U);
        for (const BuildCell& cell : row.cells) {
            EXPECT_LE(cell.content.min, cell.content.max);
            EXPECT_NEAR(cell.figures.hours, 4, 0.3) << "not seen is said of hours";
        }
    }
}

TEST(BuildTimeline, ADestinationThatMovesStaysOneRow)
{
    const BuildTimeline timeline = timelineOf(sides());
    EXPECT_EQ(courseOf(rowWith(timeline.destinations, "xiaomi.com")), "sent sent sent");
    const BuildRow* const cloud = rowWith(timeline.destinations, "xiaomi.net");
    EXPECT_EQ(courseOf(cloud), "none sent none");
    ASSERT_NE(cloud, nullptr);
    EXPECT_EQ(cloud->cells[1].change, Change::New);
    EXPECT_EQ(cloud->cells[2].change, Change::Gone);
    EXPECT_NE(cloud->cells[2].reason, "");
    EXPECT_FALSE(timeline.serviceGroups.empty());
}

TEST(BuildTimeline, ColumnsAreInOrderOfTimeAndAgreeWithTheComparisonOfTwo)
{
    std::vector<SideInput> shuffled{sides()[2], sides()[0], sides()[1]};
    const BuildTimeline timeline = timelineOf(shuffled);
    EXPECT_EQ(timeline.builds[0].name, "JHCMIBH41.0");
    EXPECT_EQ(timeline.builds[2].name, "V9.6.2.0");
    EXPECT_EQ(timeline.sentence, timelineOf(sides()).sentence);
    EXPECT_NE(timeline.sentence.find("Over the builds JHCMIBH41.0 (2 runs, 3 h"), std::string::npos)
        << timeline.sentence;
    EXPECT_NE(timeline.sentence.find("no test can tell"), std::string::npos) << timeline.sentence;
    const Comparison pair = comparedSides(sides()[1], sides()[2]);
    for (const DestinationRow& row : pair.destinations) {
        const BuildRow* const same = rowWith(timeline.destinations, row.key);
        ASSERT_NE(same, nullptr) << row.key;
        EXPECT_EQ(same->cells[2].change, row.change);
        EXPECT_EQ(same->cells[2].reason, row.reason);
        EXPECT_EQ(static_cast<const Figures&>(same->cells[1].figures), static_cast<const Figures&>(row.before));
    }
}

TEST(BuildTimeline, CaveatsNameThePairTheyHoldFor)
{
    const BuildTimeline timeline = timelineOf(sides());
    const auto gap = std::find_if(timeline.caveats.begin(), timeline.caveats.end(),
                                  [](const Caveat& caveat) { return caveat.code == "calendar-gap"; });
    ASSERT_NE(gap, timeline.caveats.end());
    EXPECT_TRUE(gap->text.starts_with("JHCMIBH41.0 to KXCMIBL55.0: ")) << gap->text;
    EXPECT_EQ(std::count_if(timeline.caveats.begin(), timeline.caveats.end(),
                            [](const Caveat& caveat) { return caveat.code == "no-device-card"; }),
              1);
}

TEST(BuildTimeline, RefusesOneSideAndASideWithoutRuns)
{
    EXPECT_EQ(timelineOfBuilds({&sides()[0], 1}).error().code, ErrorCode::InvalidArgument);
    std::vector<SideInput> hollow = sides();
    hollow[1].runs.clear();
    const auto refused = timelineOfBuilds(hollow);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("KXCMIBL55.0"), std::string::npos) << refused.error().message;
    const Checkpoint stop = [](const Progress&) { return Continue::Cancel; };
    EXPECT_EQ(timelineOfBuilds(sides(), {}, stop).error().code, ErrorCode::Cancelled);
}

TEST(SideProposal, TwoBuildsAreBeforeAndAfterWhateverTheirOrder)
{
    const std::vector<AnalysisPtr> captures{sides()[1].runs[0].analysis, sides()[0].runs[0].analysis,
                                            sides()[0].runs[1].analysis};
    const std::vector<SideProposal> proposals = proposeSides(captures);
    ASSERT_EQ(proposals.size(), 3U);
    EXPECT_EQ(proposals[0].role, SideRole::After);
    EXPECT_EQ(proposals[1].role, SideRole::Before);
    EXPECT_EQ(proposals[2].role, SideRole::Before);
    EXPECT_EQ(proposals[0].build, "MIUI KXCMIBL55.0");
    EXPECT_EQ(proposals[0].date, captures[0]->firstTime());
    EXPECT_NE(proposals[1].why.find("“MIUI JHCMIBH41.0” (User-Agent, packet "), std::string::npos) << proposals[1].why;
}

TEST(SideProposal, MoreThanTwoBuildsAreBuilds)
{
    for (const SideProposal& proposal : proposeSides(analysesOf(sides())))
        EXPECT_EQ(proposal.role, SideRole::Build) << proposal.why;
}

TEST(SideProposal, ACaptureWithoutABuildGoesWithItsNeighbourInTime)
{
    const std::string silent = "duration 1 h\nboot no\nstart 2015-02-09T06:00Z\n"
                               "host a.example at 54.251.110.21 via tls every 10 min sends 1 kB\n";
    const std::vector<SideInput> extra = playedSides("side silent\n" + silent);
    const std::vector<AnalysisPtr> captures{sides()[0].runs[0].analysis, extra[0].runs[0].analysis,
                                            sides()[1].runs[0].analysis};
    const std::vector<SideProposal> proposals = proposeSides(captures);
    EXPECT_EQ(proposals[1].role, SideRole::After);
    EXPECT_EQ(proposals[1].build, "");
    EXPECT_NE(proposals[1].why.find("states no build"), std::string::npos) << proposals[1].why;
    // nothing but time speaks: parted at the longest pause
    const std::vector<SideInput> silents =
        playedSides("side one runs 2\n" + silent + "side two\n" + silent + "start 2015-03-09T06:00Z\n");
    const std::vector<SideProposal> byTime = proposeSides(analysesOf(silents));
    EXPECT_EQ(byTime[0].role, SideRole::Before);
    EXPECT_EQ(byTime[1].role, SideRole::Before);
    EXPECT_EQ(byTime[2].role, SideRole::After);
    EXPECT_NE(byTime[2].why.find("by time alone"), std::string::npos) << byTime[2].why;
}

TEST(SideProposal, ACaptureThatHoldsTheUpdateIsToBeSplit)
{
    const auto [before, after] = scenarioSides("build-change");
    const std::vector<SideProposal> proposals = proposeSides(analysesOf({before.runs.empty() ? after : before}));
    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(proposals[0].role, SideRole::Before);
    EXPECT_NE(proposals[0].why.find("should be split at 10 Aug 2014, 06:45"), std::string::npos) << proposals[0].why;
}

TEST(SideProposal, WhatWasNotReadIsSaidAndNothingIsNothing)
{
    EXPECT_TRUE(proposeSides({}).empty());
    const std::vector<AnalysisPtr> captures{nullptr};
    EXPECT_EQ(proposeSides(captures)[0].why, "It could not be read, so nothing is known of it.");
}

} // namespace waybill::test
