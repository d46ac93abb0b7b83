// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyse.h"
#include "analysis/packet_column.h"
#include "app/capture/packed_bytes.h"
#include "capture/capture_reader.h"
#include "capture/stored_file.h"
#include "support/paths.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace waybill {

namespace {

AnalysisPtr analysed(const std::vector<std::string>& files, bool keepStandardInput = false)
{
    const auto geography = Geography::load(findResourceDirectory());
    EXPECT_TRUE(geography) << (geography ? "" : describe(geography.error()));
    AnalysisRequest request;
    for (const std::string& file : files)
        request.runs.push_back({file});
    request.keepStandardInput = keepStandardInput;
    const auto result = analyse(request, *geography, {}, {});
    EXPECT_TRUE(result) << (result ? "" : describe(result.error()));
    return result ? *result : nullptr;
}

std::string corpusFile(const std::string& name)
{
    return test::corpusPath() + "/" + name;
}

/// Every packet of the column, by frame.
std::map<std::uint64_t, PacketEntry> entriesOf(const Analysis& analysis, const PacketColumn& column)
{
    std::map<std::uint64_t, PacketEntry> entries;
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        const auto packets = column.packetsOf(FlowId{row}, 1'000'000);
        EXPECT_TRUE(packets);
        for (const PacketEntry& entry : packets->packets)
            entries[entry.frame] = entry;
    }
    return entries;
}

/// Compares the bytes of every packet of capture 0, in any order, with what a reader gives for `original`.
void expectBytesOf(const AnalysisPtr& analysis, const std::string& original)
{
    const auto column = PacketColumn::build(analysis, 0, {});
    ASSERT_TRUE(column) << describe(column.error());
    const std::map<std::uint64_t, PacketEntry> entries = entriesOf(*analysis, **column);
    std::map<std::uint64_t, StoredPacket> again;
    std::vector<std::uint64_t> frames;
    for (const auto& [frame, entry] : entries)
        frames.push_back(frame);
    std::shuffle(frames.begin(), frames.end(), std::mt19937(11)); // NOLINT: the same order every time
    PacketBytes bytes = (*column)->openBytes();
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const PacketEntry& entry = entries.at(frames[i]);
        auto packet = i % 10 == 0 ? (*column)->bytesOf(entry) : (*column)->bytesOf(entry, bytes);
        ASSERT_TRUE(packet) << describe(packet.error());
        again.emplace(frames[i], std::move(*packet));
    }
    auto reader = CaptureReader::open(original);
    ASSERT_TRUE(reader);
    RawPacket raw;
    std::uint64_t packets = 0;
    while (reader->next(raw) == ReadStep::Packet) {
        ++packets;
        const auto found = again.find(raw.frame);
        ASSERT_NE(found, again.end()) << raw.frame;
        const RawPacket stored = found->second.raw();
        ASSERT_TRUE(std::equal(stored.bytes.begin(), stored.bytes.end(), raw.bytes.begin(), raw.bytes.end()));
        EXPECT_EQ(stored.time, raw.time);
        EXPECT_EQ(stored.linkType, raw.linkType);
        EXPECT_EQ(stored.frame, raw.frame);
        EXPECT_EQ(stored.wireLength, raw.wireLength);
    }
    EXPECT_EQ((*column)->size(), packets);
    EXPECT_EQ(again.size(), packets);
    EXPECT_GE((*column)->temporaryBytes(), packets * sizeof(PacketEntry));
}

/// Runs `use` while standard input gives what `file` holds, through a pipe.
template <typename Use>
void withStandardInput(const std::string& file, const Use& use)
{
    int ends[2] = {-1, -1};
    ASSERT_EQ(pipe(ends), 0);
    const int before = dup(STDIN_FILENO);
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    const std::vector<std::uint8_t> content = test::readFile(file);
    std::thread writer([&content, end = ends[1]] {
        std::size_t sent = 0;
        while (sent < content.size()) {
            const ssize_t count = write(end, content.data() + sent, content.size() - sent);
            if (count <= 0)
                break;
            sent += static_cast<std::size_t>(count);
        }
        close(end);
    });
    use();
    writer.join();
    dup2(before, STDIN_FILENO);
    close(before);
}

} // namespace

TEST(PacketColumn, GivesTheBytesOfEveryPacketOfEveryForm)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    const test::TemporaryDirectory directory;
    for (const char* name : {"handset/weibo.pcap", "handset/alexa-app.pcapng", "formats/many_interfaces-1.pcapng",
                             "formats/sll2.pcap", "formats/nanosecs_big_endian.pcap"}) {
        SCOPED_TRACE(name);
        const std::string original = corpusFile(name);
        expectBytesOf(analysed({original}), original);
        const std::vector<std::uint8_t> plain = test::readFile(original);
        expectBytesOf(analysed({directory.write("packed.gz", test::gzipped(plain))}), original);
        expectBytesOf(analysed({directory.write("packed.zst", test::zstandard(plain))}), original);
    }
    const std::string zstd = corpusFile("formats/file_heuristics__pcapng-example.pcapng.zst");
    expectBytesOf(analysed({zstd}), zstd);
}

TEST(PacketColumn, ListsStandardInputThatWasKept)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    for (const char* name : {"handset/weibo.pcap", "formats/file_heuristics__pcapng-example.pcapng.zst"}) {
        SCOPED_TRACE(name);
        AnalysisPtr analysis;
        withStandardInput(corpusFile(name), [&] { analysis = analysed({"-"}, true); });
        ASSERT_TRUE(analysis);
        EXPECT_EQ(analysis->recording().captures[0].kept->written(), std::filesystem::file_size(corpusFile(name)));
        expectBytesOf(analysis, corpusFile(name));
    }
}

TEST(PacketColumn, ListsAPipeThatWasKept)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    const test::TemporaryDirectory directory;
    const std::string original = corpusFile("handset/android.pcap");
    const std::string path = directory.path() + "/pipe";
    ASSERT_EQ(mkfifo(path.c_str(), 0600), 0);
    std::thread writer([&] { std::ofstream(path) << std::ifstream(original).rdbuf(); });
    const AnalysisPtr analysis = analysed({path}, true);
    writer.join();
    expectBytesOf(analysis, original);
}

TEST(PacketColumn, StandardInputIsNotWrittenToDiskUnlessAskedFor)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    AnalysisPtr analysis;
    withStandardInput(corpusFile("handset/weibo.pcap"), [&] { analysis = analysed({"-"}); });
    ASSERT_TRUE(analysis);
    EXPECT_EQ(analysis->recording().captures[0].kept, nullptr);
    withStandardInput("/dev/null", [&] {
        const auto column = PacketColumn::build(analysis, 0, {});
        ASSERT_FALSE(column);
        EXPECT_NE(column.error().message.find("pipe"), std::string::npos) << describe(column.error());
    });
}

TEST(PacketColumn, AFullDiskLeavesTheAnalysisAndSaysWhyThePacketsAreMissing)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    struct rlimit before = {};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit small = before;
    small.rlim_cur = 50'000;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    AnalysisPtr analysis;
    withStandardInput(corpusFile("handset/weibo.pcap"), [&] { analysis = analysed({"-"}, true); });
    (void)setrlimit(RLIMIT_FSIZE, &before);
    (void)std::signal(SIGXFSZ, handler);
    ASSERT_TRUE(analysis);
    EXPECT_TRUE(analysis->isComplete());
    const auto column = PacketColumn::build(analysis, 0, {});
    ASSERT_FALSE(column);
    EXPECT_NE(column.error().message.find("keep a copy"), std::string::npos) << describe(column.error());
}

TEST(PacketColumn, OfACutOrPackedFileGoesAsFarAsTheAnalysis)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    const test::TemporaryDirectory directory;
    std::vector<std::uint8_t> plain = test::readFile(corpusFile("handset/weibo.pcap"));
    std::vector<std::uint8_t> packed = test::gzipped(plain);
    packed.resize(packed.size() / 2);
    plain.resize(plain.size() / 2);
    for (const std::string& path : {directory.write("cut.pcap", plain), directory.write("cut.pcap.gz", packed)}) {
        const AnalysisPtr analysis = analysed({path});
        EXPECT_FALSE(analysis->isComplete());
        expectBytesOf(analysis, path);
    }
}

TEST(PacketColumn, LeavesOutWhatTheTimeSpanLeftOut)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    const std::string file = corpusFile("handset/weibo.pcap");
    const CaptureFacts all = analysed({file})->recording().captures[0];
    AnalysisRequest request;
    request.runs = {{file}};
    request.from = Timestamp{all.first.ns + (all.last.ns - all.first.ns) / 2};
    const auto geography = Geography::load(findResourceDirectory());
    ASSERT_TRUE(geography);
    const auto analysis = analyse(request, *geography, {}, {});
    ASSERT_TRUE(analysis);
    const auto column = PacketColumn::build(*analysis, 0, {});
    ASSERT_TRUE(column) << describe(column.error());
    EXPECT_EQ((*column)->size(), all.packets - (*analysis)->recording().ledger.outsideTimeSpan);
    EXPECT_EQ(entriesOf(**analysis, **column).size(), (*column)->size());
}

TEST(PacketColumn, RefusesBytesOfAFileThatWasWrittenTo)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    const test::TemporaryDirectory directory;
    std::vector<std::uint8_t> content = test::readFile(corpusFile("handset/weibo.pcap"));
    const std::string path = directory.write("weibo.pcap", content);
    const AnalysisPtr analysis = analysed({path});
    const auto column = PacketColumn::build(analysis, 0, {});
    ASSERT_TRUE(column);
    const PacketEntry entry = entriesOf(*analysis, **column).at(5);
    ASSERT_TRUE((*column)->bytesOf(entry));
    content[content.size() - 1] ^= 1;
    (void)directory.write("weibo.pcap", content);
    const auto refused = (*column)->bytesOf(entry);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("changed"), std::string::npos) << describe(refused.error());
}

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
