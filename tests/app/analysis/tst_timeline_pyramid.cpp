// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysed.h"
#include "analysis/clock_bins.h"
#include "analysis/narrowing.h"
#include "analysis/timeline_pyramid.h"

#include <numeric>
#include <random>

namespace waybill::test {

namespace {

const Endpoint Beijing = endpoint("42.62.48.181", 443);
const Endpoint Virginia = endpoint("52.0.0.17", 443);
const std::atomic<bool> GoOn(false);

std::uint64_t total(const std::vector<std::uint64_t>& sums)
{
    return std::accumulate(sums.begin(), sums.end(), std::uint64_t{0});
}

std::uint64_t total(const TimelinePyramid::Slice& slice)
{
    std::uint64_t sum = 0;
    for (const auto& series : slice.contentUp)
        sum += total(series);
    return sum;
}

/// Datagrams at random times of an hour, with what was sent when beside them.
class Pyramid : public testing::Test {
protected:
    Pyramid()
    {
        std::mt19937 random(7); // NOLINT: the same hour every time
        Scene scene;
        for (int i = 0; i < 400; ++i) {
            const double second = static_cast<double>(random() % 3'600'000) / 1000;
            const std::size_t size = random() % 900 + 1;
            scene.udp(second, i % 2 == 0 ? Beijing : Virginia, size);
            m_sent.push_back({after(second), size});
        }
        m_path = m_folder.write("a.pcap", pcapFile(scene.packets()));
        m_analysis = analyseFiles({{m_path}}, {Phone.address, {}});
        const auto events = readContentEvents(m_analysis->recording(), {});
        m_events = events ? *events : nullptr;
        m_pyramid = TimelinePyramid(*m_analysis, {China}, m_events.get(), GoOn);
    }
    [[nodiscard]] std::uint64_t sentIn(Timestamp from, Timestamp to) const
    {
        std::uint64_t sum = 0;
        for (const auto& [time, size] : m_sent)
            sum += from <= time && time < to ? size : 0;
        return sum;
    }

    TemporaryDirectory m_folder;
    std::string m_path;
    std::vector<std::pair<Timestamp, std::uint64_t>> m_sent;
    AnalysisPtr m_analysis;
    std::shared_ptr<const ContentEvents> m_events;
    TimelinePyramid m_pyramid;
};

} // namespace

TEST(ClockBinLengths, AreMadeOfOneAnother)
{
    for (std::size_t i = 1; i < ClockBins.size(); ++i) {
        EXPECT_EQ(ClockBins[i] % ClockBins[i - 1], 0) << i;
        EXPECT_GE(ClockBins[i] / ClockBins[i - 1], 3) << i;
        EXPECT_LE(ClockBins[i] / ClockBins[i - 1], 6) << i;
    }
    EXPECT_EQ(clockBinFor(1), 0U);
    EXPECT_EQ(ClockBins[clockBinFor(ClockBins[4])], ClockBins[4]);
    EXPECT_EQ(ClockBins[clockBinFor(ClockBins[4] + 1)], ClockBins[5]);
    EXPECT_EQ(clockBinFor(Timestamp::latest().ns), ClockBins.size() - 1);
    EXPECT_EQ(binNumber(-1, 10), -1);
    EXPECT_EQ(binNumber(-10, 10), -1);
    EXPECT_EQ(binNumber(9, 10), 0);
}

TEST_F(Pyramid, EveryLevelHoldsEverything)
{
    EXPECT_EQ(m_pyramid.finestNs(), ClockBins[0]);
    ASSERT_GE(m_pyramid.levelCount(), 9U);
    const std::vector<std::uint64_t> finest = m_pyramid.levelSums(0);
    EXPECT_EQ(total(finest), sentIn(Timestamp::earliest(), Timestamp::latest()));
    EXPECT_GT(finest[0], 0U) << "China";
    for (std::size_t level = 1; level < m_pyramid.levelCount(); ++level)
        EXPECT_EQ(m_pyramid.levelSums(level), finest) << "level " << level;
}

TEST_F(Pyramid, BinsHoldWhatWasSentInThem)
{
    std::mt19937 random(3); // NOLINT
    for (int round = 0; round < 200; ++round) {
        const Timestamp from = after(static_cast<double>(random() % 3600));
        const Timestamp to{from.ns + static_cast<std::int64_t>(random() % 600 + 1) * NsPerSecond / 7};
        const auto slice = m_pyramid.binsIn(from, to, 50);
        ASSERT_GE(slice.count, 1U);
        ASSERT_LE(slice.count, 50U);
        EXPECT_LE(slice.origin, from);
        const Timestamp end{slice.origin.ns + static_cast<std::int64_t>(slice.count) * slice.binNs};
        EXPECT_GE(end, to);
        EXPECT_LT(end.ns - to.ns, slice.binNs);
        EXPECT_EQ(slice.origin.ns % slice.binNs, 0) << "on round times";
        EXPECT_EQ(total(slice), sentIn(slice.origin, end));
        for (std::size_t bin = 0; bin < slice.count; ++bin) {
            const Timestamp start{slice.origin.ns + static_cast<std::int64_t>(bin) * slice.binNs};
            std::uint64_t sum = 0;
            for (const auto& series : slice.contentUp)
                sum += series[bin];
            EXPECT_EQ(sum, sentIn(start, {start.ns + slice.binNs}));
        }
    }
}

TEST_F(Pyramid, TheShortestBinsThatFitAreTaken)
{
    const auto day = m_pyramid.binsIn(after(0), after(86400), 2000);
    EXPECT_EQ(day.binNs, 60 * NsPerSecond);
    EXPECT_EQ(day.count, 1440U);
    const auto second = m_pyramid.binsIn(after(10), after(11), 2000);
    EXPECT_EQ(second.binNs, NsPerSecond / 100);
    EXPECT_EQ(second.count, 100U);
    EXPECT_EQ(m_pyramid.binsIn(after(5), after(5), 100).count, 0U);
    const auto all = m_pyramid.binsIn(Timestamp::earliest(), Timestamp::latest(), 100);
    EXPECT_LE(all.count, 100U) << "five centuries are cut, not refused";
    EXPECT_EQ(TimelinePyramid().binsIn(after(0), after(1), 10).count, 0U);
}

TEST_F(Pyramid, SumsAreThoseOfTheTimes)
{
    std::mt19937 random(5); // NOLINT
    for (int round = 0; round < 300; ++round) {
        const Timestamp from{Start.ns + static_cast<std::int64_t>(random() % 360'000) * ClockBins[0]};
        const Timestamp to{from.ns + static_cast<std::int64_t>(random() % 200'000) * ClockBins[0]};
        EXPECT_EQ(total(m_pyramid.sumsIn(from, to)), sentIn(from, to));
    }
}

TEST_F(Pyramid, SumsAreThoseOfTheSpanNarrowedTo)
{
    const Timestamp from = after(600), to = after(1800);
    const auto part = withinSpan(m_analysis, {from, Timestamp{to.ns - 1}}, {});
    ASSERT_TRUE(part) << describe(part.error());
    EXPECT_EQ(total(m_pyramid.sumsIn(from, to)), (*part)->coverage().remote.contentUp);
}

TEST_F(Pyramid, NarrowedToFlowsHoldsOnlyThese)
{
    auto kept = std::make_shared<std::vector<bool>>(m_analysis->flowCount());
    std::uint64_t expected = 0;
    for (std::uint32_t row = 0; row < kept->size(); ++row) {
        (*kept)[row] = m_analysis->flow(FlowId{row}).responder == Beijing.address;
        expected += (*kept)[row] ? m_analysis->view(FlowId{row}).traffic.contentUp : 0;
    }
    const AnalysisPtr some = narrowedTo(m_analysis, kept);
    const TimelinePyramid pyramid(*some, {China}, m_events.get(), GoOn);
    EXPECT_EQ(total(pyramid.levelSums(0)), expected);
    EXPECT_EQ(pyramid.levelSums(0)[0], expected) << "all of it in China";
}

TEST_F(Pyramid, OfTheRecordingHoldsTheSameInWiderBins)
{
    const TimelinePyramid coarse(*m_analysis, {China}, nullptr, GoOn);
    EXPECT_GT(coarse.finestNs(), m_pyramid.finestNs());
    EXPECT_EQ(coarse.levelSums(0), m_pyramid.levelSums(0));
}

TEST_F(Pyramid, StopsWhenItIsToldTo)
{
    const std::atomic<bool> stop(true);
    EXPECT_LE(TimelinePyramid(*m_analysis, {China}, m_events.get(), stop).levelCount(), 1U);
}

} // namespace waybill::test
