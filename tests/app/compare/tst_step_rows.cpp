// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the tester's steps, how many runs are needed, and what the halves of one recording differ.
#include "compare/trigger_linkage.h"
#include "report/compare_report.h"
#include "three_builds.h"

#include <sstream>

namespace waybill::test {

namespace {

/// The gallery's server answers at 20, 50 and 80 min; another speaks all the time, and neither side knows of the other.
const std::string Gallery = R"(
duration 2 h
boot no
host mtalk.google.com at 74.125.200.188 via tls port 5228 every 7 min jitter 20% sends 310 B receives 220 B rtt 92 ms
noise hosts 6 rate 6/h sends 700 B receives 3 kB
)";
const std::string Answers =
    "host galleryapi.micloud.xiaomi.net at 42.62.48.200 via tls times 1202 s, 3003 s, 4801 s sends 3 kB rtt 262 ms\n";

SideInput withSteps(SideInput side, std::int64_t uncertaintyNs, double late = 0)
{
    for (RunInput& run : side.runs) {
        const Timestamp hour{run.analysis->firstTime().ns / (3600 * NsPerSecond) * (3600 * NsPerSecond)};
        for (const int second : {1200, 3000, 4800})
            run.steps.push_back(
                {{hour.ns + static_cast<std::int64_t>((second + late) * 1e9)}, uncertaintyNs, "opened the gallery"});
    }
    return side;
}

Comparison compared(std::int64_t uncertaintyNs, double late = 0, int runs = 1)
{
    const std::string count = " runs " + std::to_string(runs) + "\n";
    const std::vector<SideInput> sides = playedSides("side before" + count + Gallery + Answers + "side after" + count +
                                                     Gallery + "start 2014-08-20T06:00Z\n");
    return comparedSides(withSteps(sides[0], uncertaintyNs, late), withSteps(sides[1], uncertaintyNs, late));
}

} // namespace

TEST(Steps, ADestinationThatAnswersAStepIsFoundOnTheSideWhereItDoes)
{
    const Comparison comparison = compared(0);
    ASSERT_EQ(comparison.steps.size(), 1U);
    const StepRow& step = comparison.steps[0];
    EXPECT_EQ(step.text, "opened the gallery");
    EXPECT_EQ(step.timesBefore, 3U);
    EXPECT_EQ(step.timesAfter, 3U);
    EXPECT_DOUBLE_EQ(step.windowSeconds, 5);
    ASSERT_EQ(step.contacts.size(), 1U) << "nothing else follows the steps";
    const StepContact& contact = step.contacts[0];
    EXPECT_EQ(contact.key, "xiaomi.net");
    EXPECT_EQ(contact.before.followed, 3U);
    EXPECT_EQ(contact.before.flowsAfter, 3U);
    EXPECT_EQ(contact.before.flows.size(), 3U);
    EXPECT_NEAR(contact.before.expected, 3 * 3 * 5 / 7200.0, 0.005) << "flows × share of time inside windows";
    EXPECT_LT(contact.before.p, 0.001);
    EXPECT_TRUE(contact.before.isLinked);
    EXPECT_EQ(contact.after.flowsAfter, 0U);
    EXPECT_FALSE(contact.after.isLinked);
    EXPECT_NE(contact.reason.find("Before: after 3 of 3 times, 3 flows where"), std::string::npos) << contact.reason;
    EXPECT_NE(contact.reason.find("After: after none of 3 times"), std::string::npos) << contact.reason;
    std::ostringstream text, json;
    writeStepsText(comparison, text);
    EXPECT_NE(text.str().find("opened the gallery (3 times before, 3 times after)"), std::string::npos) << text.str();
    writeComparisonJson(comparison, json);
    EXPECT_NE(json.str().find("\"steps\": [\n    {\n      \"text\": \"opened the gallery\""), std::string::npos);
}

TEST(Steps, AnUncertainClockWidensTheWindow)
{
    EXPECT_TRUE(compared(0, 20).steps[0].contacts.empty()) << "noted 20 s late: outside of five seconds";
    // Shifts keep the spacing of the steps, so that in one run about one shift in a hundred leaves them where they
    // are; in two runs, each shifted by itself, one in ten thousand does.
    const Comparison widened = compared(30 * NsPerSecond, 20, 2);
    EXPECT_DOUBLE_EQ(widened.steps[0].windowSeconds, 65);
    ASSERT_FALSE(widened.steps[0].contacts.empty());
    EXPECT_EQ(widened.steps[0].contacts[0].key, "xiaomi.net");
    EXPECT_EQ(widened.steps[0].contacts[0].before.followed, 6U);
}

TEST(Steps, WithoutStepsThereIsNothing)
{
    const std::vector<SideInput> sides =
        playedSides("side before\n" + Gallery + "side after\n" + Gallery + "start 2014-08-20T06:00Z\n");
    const Comparison comparison = comparedSides(sides[0], sides[1]);
    EXPECT_TRUE(comparison.steps.empty());
    std::ostringstream text;
    writeStepsText(comparison, text);
    EXPECT_EQ(text.str(), "");
}

TEST(Steps, RunsAreShiftedEachByItself)
{
    LinkageRun one, other;
    one.spanSeconds = other.spanSeconds = 1'000;
    one.windows = {{100, 5}, {500, 5}, {998, 5}}; // the last is not wholly inside
    one.flowTimes = {101, 502, 700, 1'200};       // the last lies outside
    other.windows = {{200, 5}};
    other.flowTimes = {300};
    const LinkageRun runs[] = {one, other};
    const auto linked = triggerLinkage(runs, 10'000, 1);
    ASSERT_TRUE(linked);
    EXPECT_EQ(linked->events, 3U);
    EXPECT_EQ(linked->followed, 2U);
    EXPECT_EQ(linked->flows, 4U);
    EXPECT_EQ(linked->flowsInWindows, 2U);
    EXPECT_NEAR(linked->expected, 3 * 10 / 1'000.0 + 1 * 5 / 1'000.0, 0.005);
}

TEST(Halves, OfOneRecordingAreToldWhereThereIsOneRunASide)
{
    const std::vector<SideInput> sides =
        playedSides("side before\n" + Gallery + Answers + "side after\n" + Gallery + "start 2014-08-20T06:00Z\n");
    const NoiseFloor floor = comparedSides(sides[0], sides[1]).method.noiseFloor;
    EXPECT_FALSE(floor.hasEstimate);
    ASSERT_EQ(floor.halves.size(), 2U);
    EXPECT_TRUE(floor.halves[0].isBefore);
    EXPECT_GE(floor.halves[0].destinations, 3U);
    // the gallery answers twice in the first hour and once in the second
    EXPECT_GE(floor.halves[0].twofold, 1U);
    EXPECT_LE(floor.halves[0].differing(), floor.halves[0].destinations);
    EXPECT_NE(floor.text.find("the halves of the same recording already differ in "), std::string::npos) << floor.text;
    CompareOptions steady;
    steady.window = RunWindow::Steady;
    EXPECT_TRUE(comparedSides(sides[0], sides[1], steady).method.noiseFloor.halves.empty());
}

TEST(Plan, SaysHowManyRunsWouldShowATwofoldChange)
{
    const auto [before, after] = scenarioSides("tenfold-3v3");
    const PlanAdvice advice = comparedSides(before, after).method.plan;
    ASSERT_TRUE(advice.plan) << advice.text;
    EXPECT_NE(advice.text.find("To see a 2× change in the contacts with one destination with a probability of 0.8, "
                               "about "),
              std::string::npos)
        << advice.text;
    EXPECT_NE(advice.text.find(advice.destination), std::string::npos);
    EXPECT_GE(*advice.plan->changes[0].runsPerSide, *advice.plan->changes[1].runsPerSide);
    SideInput oneBefore = before, oneAfter = after;
    oneBefore.runs.resize(1);
    oneAfter.runs.resize(1);
    const Comparison single = comparedSides(oneBefore, oneAfter);
    EXPECT_FALSE(single.method.plan.plan);
    EXPECT_NE(single.method.plan.text.find("fewer than three runs a side cannot tell"), std::string::npos);
    std::ostringstream text;
    writePlanText(single, text);
    EXPECT_TRUE(text.str().ends_with("eight are advised.\n")) << text.str();
    expectCleanWording(single);
}

} // namespace waybill::test
