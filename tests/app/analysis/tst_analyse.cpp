// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysed.h"

namespace waybill::test {

namespace {

const Endpoint Server = endpoint("42.62.94.2", 5222);

Scene manyDatagrams(std::size_t count)
{
    Scene scene;
    for (std::size_t i = 0; i < count; ++i)
        scene.udp(static_cast<double>(i) * 0.001, Server, 100);
    return scene;
}

class Analyse : public testing::Test {
protected:
    std::string file(const std::string& name, const Scene& scene) const
    {
        return m_directory.write(name, pcapFile(scene.packets()));
    }
    std::string file(const std::string& name, const Bytes& bytes) const { return m_directory.write(name, bytes); }
    static AnalysisRequest request(const std::vector<std::vector<std::string>>& runs)
    {
        AnalysisRequest request;
        request.runs = runs;
        return request;
    }

private:
    TemporaryDirectory m_directory;
};

} // namespace

TEST_F(Analyse, CancelKeepsNothing)
{
    const auto cancel = [](const Progress&) { return Continue::Cancel; };
    const auto result = analyse(request({{file("a.pcap", manyDatagrams(9000))}}), geography(), cancel, {});
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

TEST_F(Analyse, StopKeepsWhatWasRead)
{
    const auto stop = [](const Progress& progress) {
        EXPECT_GT(progress.bytesDone, 0U);
        EXPECT_LE(progress.bytesDone, progress.bytesTotal);
        return Continue::StopHere;
    };
    const auto result = analyse(request({{file("a.pcap", manyDatagrams(9000))}}), geography(), stop, {});
    ASSERT_TRUE(result.has_value());
    const std::uint64_t packets = (*result)->coverage().packets;
    EXPECT_GT(packets, 0U);
    EXPECT_LE(packets, 4096U) << "the checkpoint comes at least every 4,096 packets";
    EXPECT_EQ((*result)->coverage().remote.contentUp, packets * 100);
    EXPECT_TRUE((*result)->recording().wasStopped);
    EXPECT_FALSE((*result)->isComplete());
}

TEST_F(Analyse, TheSameFileTwiceIsRefused)
{
    const std::string a = file("a.pcap", manyDatagrams(10)), copy = file("copy.pcap", manyDatagrams(10));
    for (const auto& runs : {std::vector<std::vector<std::string>>{{a}, {copy}}, {{a, a}}}) {
        const auto result = tryAnalyse(request(runs));
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().code, ErrorCode::DuplicateInput);
    }
    EXPECT_TRUE(tryAnalyse(request({{a}, {file("b.pcap", manyDatagrams(11))}})).has_value());
}

TEST_F(Analyse, FilesOfOneRunAreJoined)
{
    TcpConversation talk({Phone, Server}, Start);
    const auto packets = talk.connect().clientSends(Bytes(3000, 'a')).close().packets();
    const std::string first = file("1.pcap", pcapFile({packets.begin(), packets.begin() + 4}));
    const std::string second = file("2.pcap", pcapFile({packets.begin() + 4, packets.end()}));
    const auto joined = analyseFiles({{first, second}});
    EXPECT_EQ(joined->flowCount(), 1U);
    EXPECT_EQ(joined->coverage().remote.contentUp, 3000U);
    EXPECT_EQ(joined->coverage().midFlowStarts, 0U);
    EXPECT_EQ(joined->recording().captures.size(), 2U);
    EXPECT_EQ(joined->recording().runs.size(), 1U);
    const auto apart = analyseFiles({{first}, {second}});
    EXPECT_EQ(apart->flowCount(), 2U) << "runs do not share flows";
    EXPECT_EQ(apart->coverage().midFlowStarts, 1U);
}

TEST_F(Analyse, PlusJoinsArgumentsUnlessAFileHasThatName)
{
    using Runs = std::vector<std::vector<std::string>>;
    EXPECT_EQ(runsFromArguments({"a.pcap+b.pcap", "c.pcap"}), (Runs{{"a.pcap", "b.pcap"}, {"c.pcap"}}));
    const std::string real = file("a+b.pcap", manyDatagrams(1));
    EXPECT_EQ(runsFromArguments({real}), Runs{{real}});
    EXPECT_EQ(runsFromArguments({"-"}), Runs{{"-"}});
    EXPECT_EQ(runsFromArguments({}), Runs{});
}

TEST_F(Analyse, ATimeSpanLeavesOutAndSaysSo)
{
    Scene scene;
    for (int second = 0; second < 10; ++second)
        scene.udp(second, Server, 100);
    AnalysisRequest asked = request({{file("a.pcap", scene)}});
    asked.from = after(2);
    asked.to = after(5);
    const auto result = tryAnalyse(asked);
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ((*result)->coverage().remote.contentUp, 400U) << "seconds 2, 3, 4 and 5";
    EXPECT_EQ((*result)->coverage().ledger.outsideTimeSpan, 6U);
    EXPECT_EQ((*result)->coverage().packets, 10U);
    EXPECT_TRUE((*result)->isComplete());
}

TEST_F(Analyse, ACutCaptureIsKeptAndMarked)
{
    Bytes bytes = pcapFile(manyDatagrams(10).packets());
    bytes.resize(bytes.size() - 30);
    const auto analysis = analyseFiles({{file("cut.pcap", bytes)}});
    EXPECT_FALSE(analysis->isComplete());
    EXPECT_FALSE(analysis->recording().wasStopped);
    EXPECT_EQ(analysis->coverage().remote.contentUp, 900U);
    ASSERT_EQ(analysis->recording().captures[0].problems.size(), 1U);
    EXPECT_TRUE(analysis->recording().captures[0].problems[0].endsReading);
}

TEST_F(Analyse, ACutFirstFileDoesNotHideTheSecond)
{
    Bytes bytes = pcapFile(manyDatagrams(10).packets());
    bytes.resize(bytes.size() - 30);
    const auto analysis = analyseFiles({{file("cut.pcap", bytes), file("whole.pcap", Scene().udp(60, Server, 7))}});
    EXPECT_FALSE(analysis->isComplete());
    EXPECT_EQ(analysis->coverage().remote.contentUp, 907U);
}

TEST_F(Analyse, WhatIsNoCaptureFails)
{
    const auto missing = tryAnalyse(request({{"/nonexistent/a.pcap"}}));
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    const auto text = tryAnalyse(request({{file("a.pcap", bytesOf("this is no capture"))}}));
    ASSERT_FALSE(text.has_value());
    EXPECT_EQ(text.error().code, ErrorCode::NotACapture);
}

TEST_F(Analyse, ACaptureWithoutPacketsIsComplete)
{
    const auto analysis = analyseFiles({{file("empty.pcap", pcapFile({}))}});
    EXPECT_TRUE(analysis->isComplete());
    EXPECT_EQ(analysis->flowCount(), 0U);
    EXPECT_EQ(analysis->handset(), nullptr);
    EXPECT_GT(analysis->firstTime(), analysis->lastTime());
}

TEST_F(Analyse, PausesAreNotObservedTime)
{
    constexpr double Longest = Recording::LongestPauseNs / 1e9;
    Scene scene = Scene().udp(0, Server, 1).udp(Longest, Server, 1).udp(2 * Longest + 1, Server, 1);
    const auto analysis = analyseFiles({{file("a.pcap", scene.udp(2 * Longest + 21, Server, 1))}});
    EXPECT_EQ(analysis->recording().observedNs, Recording::LongestPauseNs + 20 * NsPerSecond)
        << "a longer time without any packet proves nothing";
}

} // namespace waybill::test
