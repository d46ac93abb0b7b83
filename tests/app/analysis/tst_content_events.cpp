// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysed.h"
#include "analysis/clock_bins.h"
#include "analysis/content_event_builder.h"
#include "analysis/narrowing.h"
#include "analysis/timeline_marks.h"
#include "analysis/timeline_pyramid.h"

#include <filesystem>
#include <numeric>

namespace waybill::test {

namespace {

const Endpoint Near = endpoint("42.62.48.181", 443);
const std::atomic<bool> GoOn(false);

std::shared_ptr<const ContentEvents> eventsOf(const AnalysisPtr& analysis)
{
    const auto events = readContentEvents(analysis->recording(), {});
    if (!events)
        throw std::runtime_error(describe(events.error()));
    return *events;
}

using Sums = std::vector<std::pair<std::uint64_t, std::uint64_t>>; ///< by flow: originator, responder

Sums sumsOf(const Analysis& analysis, const ContentEvents& events)
{
    Sums sums(analysis.flowCount());
    for (const ContentEvent& event : events.events) {
        sums.at(event.flow.value).first += event.originatorContent;
        sums.at(event.flow.value).second += event.responderContent;
    }
    return sums;
}

/// What the flows' own counters say, which come from the first reading.
Sums contentOf(const Analysis& analysis)
{
    Sums sums(analysis.flowCount());
    for (std::uint32_t row = 0; row < sums.size(); ++row) {
        const FlowCounters& counters = analysis.counters(FlowId{row});
        sums[row] = {counters.originator.payloadBytes - counters.originator.setupBytes,
                     counters.responder.payloadBytes - counters.responder.setupBytes};
    }
    return sums;
}

std::uint64_t total(const std::vector<std::uint64_t>& sums)
{
    return std::accumulate(sums.begin(), sums.end(), std::uint64_t{0});
}

ContentEvents gathered(std::size_t mostEvents, std::uint32_t bins)
{
    ContentEventBuilder builder(Start, mostEvents);
    for (std::uint32_t bin = 0; bin < bins; ++bin)
        builder.onContent(FlowId{bin % 3}, Direction::FromOriginator, 1, {Start.ns + bin * ClockBins[0]});
    return builder.take();
}

} // namespace

TEST(ContentEvents, SayWhatTheFlowsSay)
{
    ASSERT_FALSE(handsetCaptures().empty());
    for (const std::string& file : handsetCaptures()) {
        SCOPED_TRACE(file);
        const AnalysisPtr analysis = analyseFiles({{file}});
        const auto events = eventsOf(analysis);
        const bool isLong = nanosecondsBetween(analysis->firstTime(), analysis->lastTime()) > 496 * NsPerDay;
        EXPECT_EQ(events->binNs, isLong ? ClockBins[1] : ClockBins[0]);
        const Sums found = sumsOf(*analysis, *events), told = contentOf(*analysis);
        for (std::uint32_t row = 0; row < told.size(); ++row) {
            if (analysis->counters(FlowId{row}).isHousekeeping)
                continue; // of it nothing is drawn
            EXPECT_EQ(found[row], told[row]) << "flow " << row;
        }
        const TimelinePyramid pyramid(*analysis, {China, UnitedStates}, events.get(), GoOn);
        for (std::size_t level = 0; level < pyramid.levelCount(); ++level)
            EXPECT_EQ(total(pyramid.levelSums(level)), analysis->coverage().remote.contentUp) << "level " << level;
    }
}

TEST(ContentEvents, OfASpanHoldWhatTheSpanHolds)
{
    ASSERT_FALSE(handsetCaptures().empty());
    for (const std::string& file : handsetCaptures()) {
        SCOPED_TRACE(file);
        const AnalysisPtr whole = analyseFiles({{file}});
        const std::int64_t third = nanosecondsBetween(whole->firstTime(), whole->lastTime()) / 3;
        const TimeSpan span{Timestamp{whole->firstTime().ns + third}, Timestamp{whole->lastTime().ns - third}};
        const auto part = withinSpan(whole, span, {});
        ASSERT_TRUE(part) << describe(part.error());
        const auto events = eventsOf(*part);
        for (const ContentEvent& event : events->events)
            EXPECT_TRUE((*part)->isListed(event.flow));
        const TimelinePyramid pyramid(**part, {China}, events.get(), GoOn);
        const std::uint64_t found = total(pyramid.sumsIn(Timestamp::earliest(), Timestamp::latest()));
        const std::uint64_t told = (*part)->coverage().remote.contentUp;
        EXPECT_LE(told > found ? told - found : found - told, 4 * (*part)->flowCount()) << "held back at the start";
    }
}

TEST(ContentEvents, StandInBinsOfTenMilliseconds)
{
    Scene scene;
    scene.udp(0, Near, 100).udp(0.004, Near, 20).udp(0.012, Near, 3);
    const TemporaryDirectory folder;
    const AnalysisPtr analysis = analyseFiles({{folder.write("a.pcap", pcapFile(scene.packets()))}});
    const auto events = eventsOf(analysis);
    ASSERT_EQ(events->events.size(), 2U);
    EXPECT_EQ(events->events[0].originatorContent, 120U);
    EXPECT_EQ(events->events[1].originatorContent, 3U);
    EXPECT_EQ(events->events[1].bin, events->events[0].bin + 1);
    EXPECT_EQ(events->origin.ns % NsPerDay, 0);
    EXPECT_EQ(events->origin.ns + events->events[0].bin * events->binNs, Start.ns);
}

TEST(ContentEvents, ThatAreTooManyGetWiderBins)
{
    const ContentEvents all = gathered(100'000, 5000);
    EXPECT_EQ(all.binNs, ClockBins[0]);
    EXPECT_EQ(all.events.size(), 5000U);
    const ContentEvents fewer = gathered(1000, 5000);
    EXPECT_GT(fewer.binNs, ClockBins[0]);
    EXPECT_LE(fewer.events.size(), 1000U + 3 * 4);
    std::uint64_t sum = 0;
    for (const ContentEvent& event : fewer.events)
        sum += event.originatorContent;
    EXPECT_EQ(sum, 5000U);
}

TEST(ContentEvents, HoldLengthsThatNoWireEverCarried)
{
    ContentEventBuilder builder(Start);
    for (int i = 0; i < 3; ++i)
        builder.onContent(FlowId{0}, Direction::FromResponder, 5'000'000'000, Start);
    builder.onContent(FlowId{0}, Direction::FromOriginator, 7, Timestamp::latest());
    builder.onContent(FlowId{0}, Direction::FromOriginator, 8, Timestamp::earliest());
    const ContentEvents events = builder.take();
    std::uint64_t down = 0, up = 0;
    for (const ContentEvent& event : events.events) {
        down += event.responderContent;
        up += event.originatorContent;
    }
    EXPECT_EQ(down, 15'000'000'000U);
    EXPECT_EQ(up, 15U);
}

TEST(ContentEvents, OfAFileThatChangedAreRefused)
{
    Scene scene;
    scene.tcp(0, Near, 5000, 100);
    const TemporaryDirectory folder;
    const std::string path = folder.write("a.pcap", pcapFile(scene.packets()));
    const AnalysisPtr analysis = analyseFiles({{path}});
    std::filesystem::resize_file(path, 400);
    const auto shorter = readContentEvents(analysis->recording(), {});
    ASSERT_FALSE(shorter);
    EXPECT_NE(shorter.error().message.find("changed"), std::string::npos) << describe(shorter.error());
    std::filesystem::remove(path);
    EXPECT_FALSE(readContentEvents(analysis->recording(), {}));
}

TEST(ContentEvents, StopWhenTheyAreCancelled)
{
    Scene scene;
    scene.udp(0, Near, 10);
    for (int i = 1; i < 3000; ++i)
        scene.udp(i * 0.001, Near, 10);
    const TemporaryDirectory folder;
    const AnalysisPtr analysis = analyseFiles({{folder.write("a.pcap", pcapFile(scene.packets()))}});
    Progress seen;
    const auto events = readContentEvents(analysis->recording(), [&seen](const Progress& progress) {
        seen = progress;
        return Continue::Cancel;
    });
    ASSERT_FALSE(events);
    EXPECT_EQ(events.error().code, ErrorCode::Cancelled);
    EXPECT_GT(seen.bytesTotal, 0U);
}

TEST(TimelineMarks, AreGapsAndComments)
{
    Scene scene;
    scene.udp(0, Near, 10).udp(4000, Near, 20);
    std::vector<BuiltPacket> packets = scene.packets();
    packets[1].comment = "<b>bell</b>\a";
    const TemporaryDirectory folder;
    const AnalysisPtr analysis = analyseFiles({{folder.write("a.pcapng", pcapngFile(packets))}});
    const auto events = eventsOf(analysis);
    const std::vector<TimelineMark> marks = timelineMarks(*analysis, events.get());
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].kind, TimelineMark::Kind::Gap);
    EXPECT_EQ(marks[0].label, "no packets for 1 h 06 min");
    EXPECT_EQ(marks[0].from, Start);
    EXPECT_EQ(marks[0].to, after(4000));
    EXPECT_EQ(marks[1].kind, TimelineMark::Kind::Comment);
    EXPECT_EQ(marks[1].label, "<b>bell</b>\\x07");
    EXPECT_EQ(marks[1].from, after(4000));
    EXPECT_EQ(timelineMarks(*analysis, nullptr).size(), 1U);
}

} // namespace waybill::test
