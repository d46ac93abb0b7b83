// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over flows equal the capture, whatever is in it.
#include "analysed.h"
#include "capture/capture_reader.h"

#include <map>

namespace waybill::test {

namespace {

class FlowSums : public testing::TestWithParam<const char*> {};

std::uint64_t wireBytesOfFlows(const Recording& recording)
{
    std::uint64_t sum = 0;
    for (std::size_t row = 0; row < recording.counters.size(); ++row)
        sum += recording.counters[row].originator.wireBytes + recording.counters[row].responder.wireBytes;
    return sum;
}

std::uint64_t packetsOfFlows(const Recording& recording)
{
    std::uint64_t sum = 0;
    for (std::size_t row = 0; row < recording.counters.size(); ++row)
        sum += recording.counters[row].originator.packets + recording.counters[row].responder.packets;
    return sum;
}

using Content = std::pair<std::uint64_t, std::uint64_t>; ///< of originator and responder

void expectTimelineEqualsFlows(const Recording& recording)
{
    std::map<std::uint32_t, Content> timeline;
    for (std::size_t i = 0; i < recording.timeline.size(); ++i) {
        Content& sum = timeline[recording.timeline[i].flow.value];
        sum.first += recording.timeline[i].originatorContent;
        sum.second += recording.timeline[i].responderContent;
    }
    for (std::uint32_t row = 0; row < recording.counters.size(); ++row) {
        const FlowCounters& counters = recording.counters[row];
        EXPECT_LE(counters.originator.setupBytes, counters.originator.payloadBytes) << "flow " << row;
        EXPECT_LE(counters.responder.setupBytes, counters.responder.payloadBytes) << "flow " << row;
        EXPECT_LE(counters.originator.unacknowledgedBytes, counters.originator.payloadBytes) << "flow " << row;
        EXPECT_LE(counters.first, counters.last);
        const Content content{counters.originator.payloadBytes - counters.originator.setupBytes,
                              counters.responder.payloadBytes - counters.responder.setupBytes};
        EXPECT_EQ(timeline[row], content) << "flow " << row;
    }
}

void expectViewsAddUp(const Analysis& analysis)
{
    TrafficTotals remote, hosts, destinations;
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        const FlowView& view = analysis.view(FlowId{row});
        if (view.role != FlowRole::NotOurs && view.band != Band::Local)
            remote += view.traffic;
    }
    for (std::uint32_t i = 0; i < analysis.hostCount(); ++i)
        hosts += analysis.host(i).traffic;
    for (const auto& destination : analysis.destinations())
        destinations += destination->traffic;
    EXPECT_EQ(remote, analysis.coverage().remote);
    EXPECT_EQ(hosts, destinations);
    EXPECT_EQ(analysis.coverage().handsetWireBytes + analysis.coverage().otherWireBytes,
              wireBytesOfFlows(analysis.recording()));
}

} // namespace

TEST_P(FlowSums, EqualEveryCaptureOfTheFolder)
{
    const std::vector<std::string> files = corpusFiles(GetParam());
    if (files.empty())
        GTEST_SKIP() << "no corpus: set WAYBILL_CORPUS";
    std::size_t read = 0;
    for (const std::string& path : files) {
        AnalysisRequest request;
        request.runs = {{path}};
        request.hash = false;
        const auto result = tryAnalyse(request);
        if (!result)
            continue; // no capture at all: the reader's own tests say which
        ++read;
        SCOPED_TRACE(path);
        const Recording& recording = (*result)->recording();
        const CaptureFacts& facts = recording.captures.at(0);
        EXPECT_EQ(wireBytesOfFlows(recording) + recording.ledger.syntheticBytes, facts.wireBytes);
        EXPECT_EQ(packetsOfFlows(recording), facts.packets);
        expectTimelineEqualsFlows(recording);
        expectViewsAddUp(**result);
    }
    EXPECT_GE(read * 10, files.size() * 8) << "most files are captures";
}
INSTANTIATE_TEST_SUITE_P(Corpus, FlowSums, testing::Values("handset", "formats", "names", "malformed"));

TEST(FlowSumsOfSpan, PacketsLeftOutCompleteTheSum)
{
    if (corpusPath().empty())
        GTEST_SKIP() << "no corpus: set WAYBILL_CORPUS";
    const std::string path = corpusPath() + "/handset/weibo.pcap";
    const AnalysisPtr whole = analyseFiles({{path}});
    AnalysisRequest request;
    request.runs = {{path}};
    request.from = Timestamp{whole->firstTime().ns + (whole->lastTime().ns - whole->firstTime().ns) / 2};
    const auto half = tryAnalyse(request);
    ASSERT_TRUE(half.has_value());
    const Recording& recording = (*half)->recording();
    EXPECT_GT(recording.ledger.outsideTimeSpan, 0U);
    EXPECT_EQ(packetsOfFlows(recording) + recording.ledger.outsideTimeSpan, recording.captures.at(0).packets);
    EXPECT_LT(wireBytesOfFlows(recording), recording.captures.at(0).wireBytes);
}

} // namespace waybill::test
