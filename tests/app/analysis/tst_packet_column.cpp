// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyse.h"
#include "analysis/packet_column.h"
#include "support/paths.h"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>

namespace waybill {

namespace {

AnalysisPtr analysed(const std::vector<std::string>& files)
{
    const auto geography = Geography::load(findResourceDirectory());
    EXPECT_TRUE(geography) << (geography ? "" : describe(geography.error()));
    AnalysisRequest request;
    for (const std::string& file : files)
        request.runs.push_back({file});
    const auto result = analyse(request, *geography, {}, {});
    EXPECT_TRUE(result) << (result ? "" : describe(result.error()));
    return result ? *result : nullptr;
}

std::string corpusFile(const std::string& name)
{
    return test::corpusPath() + "/" + name;
}

} // namespace

TEST(PacketColumn, HoldsEveryPacketOfEveryFlowOnce)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    const AnalysisPtr analysis = analysed({corpusFile("handset/weibo.pcap"), corpusFile("handset/android.pcap")});
    for (const std::uint32_t capture : {0u, 1u}) {
        const auto column = PacketColumn::build(analysis, capture, {});
        ASSERT_TRUE(column) << describe(column.error());
        EXPECT_EQ((*column)->size(), analysis->recording().captures[capture].packets);
        for (std::uint32_t row = 0; row < analysis->flowCount(); ++row) {
            if (analysis->flow(FlowId{row}).capture != capture)
                continue;
            const auto packets = (*column)->packetsOf(FlowId{row}, 1'000'000);
            ASSERT_TRUE(packets);
            const FlowCounters& counters = analysis->counters(FlowId{row});
            std::uint64_t originator = 0, wireBytes = 0;
            for (const PacketEntry& entry : packets->packets) {
                originator += entry.isFromOriginator() ? 1 : 0;
                wireBytes += entry.wireLength;
            }
            EXPECT_EQ(packets->total, counters.originator.packets + counters.responder.packets);
            EXPECT_EQ(originator, counters.originator.packets);
            EXPECT_EQ(wireBytes, counters.originator.wireBytes + counters.responder.wireBytes);
            EXPECT_EQ(packets->packets.front().frame, analysis->flow(FlowId{row}).firstFrame);
        }
    }
}

TEST(PacketColumn, KeepsToTheLimitAndSaysHowManyThereAre)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    const AnalysisPtr analysis = analysed({corpusFile("handset/weibo.pcap")});
    const auto column = PacketColumn::build(analysis, 0, {});
    ASSERT_TRUE(column);
    std::uint32_t busiest = 0;
    for (std::uint32_t row = 0; row < analysis->flowCount(); ++row) {
        if (analysis->counters(FlowId{row}).originator.packets > analysis->counters(FlowId{busiest}).originator.packets)
            busiest = row;
    }
    const auto packets = (*column)->packetsOf(FlowId{busiest}, 3);
    ASSERT_TRUE(packets);
    EXPECT_EQ(packets->packets.size(), 3u);
    EXPECT_GT(packets->total, 100u);
}

TEST(PacketColumn, RefusesAFileThatChanged)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    const test::TemporaryDirectory directory;
    const std::string path = directory.write("weibo.pcap", test::readFile(corpusFile("handset/weibo.pcap")));
    const AnalysisPtr analysis = analysed({path});
    std::filesystem::resize_file(path, 100'000);
    const auto column = PacketColumn::build(analysis, 0, {});
    ASSERT_FALSE(column);
    EXPECT_NE(column.error().message.find("changed"), std::string::npos) << describe(column.error());
    std::filesystem::remove(path);
    ASSERT_FALSE(PacketColumn::build(analysis, 0, {}));
}

TEST(PacketColumn, SaysThatItCouldNotBeWritten)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    const AnalysisPtr analysis = analysed({corpusFile("handset/weibo.pcap")});
    setenv("TMPDIR", "/nonexistent-folder", 1);
    const auto column = PacketColumn::build(analysis, 0, {});
    unsetenv("TMPDIR");
    ASSERT_FALSE(column);
    EXPECT_EQ(column.error().code, ErrorCode::NotFound);
}

TEST(PacketColumn, StopsWhenItIsCancelled)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    const std::string large = corpusFile("handset/1kxun.pcap"); // 1,723 packets: at least one checkpoint
    const AnalysisPtr analysis = analysed({large});
    const auto column = PacketColumn::build(analysis, 0, [](const Progress&) { return Continue::Cancel; });
    ASSERT_FALSE(column);
    EXPECT_EQ(column.error().code, ErrorCode::Cancelled);
}

} // namespace waybill
