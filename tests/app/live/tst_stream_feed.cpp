// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/stream_bytes.h"
#include "live/live_capture.h"
#include "live/stream_feed.h"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace waybill::test {

namespace {

namespace fs = std::filesystem;

/// A folder of this test, and a pipe in it.
class LivePipe : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (fs::temp_directory_path() / "waybill-test-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        folder = name;
        ASSERT_EQ(mkfifo(pipe().c_str(), 0600), 0);
    }
    void TearDown() override { fs::remove_all(folder); }

    [[nodiscard]] std::string pipe() const { return folder / "pipe"; }
    /// The capture is there already, so it does not wait.
    [[nodiscard]] FileDescriptor writer() const { return FileDescriptor(::open(pipe().c_str(), O_WRONLY | O_CLOEXEC)); }
    static void send(const FileDescriptor& writer, std::span<const std::uint8_t> bytes)
    {
        ASSERT_EQ(::write(writer.get(), bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    }
    static void run(LiveCapture& capture)
    {
        for (int i = 0; i < 1000 && capture.end() == CaptureEnd::Running; ++i)
            capture.advance(10);
    }
    static FileBytes bytesOf(const std::string& path)
    {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    fs::path folder;
};

/// Sends a stream in pieces, capturing between, and gives the files.
class RotatedPipe : public LivePipe, public testing::WithParamInterface<bool> {};

TEST_P(RotatedPipe, FilesTogetherHoldEveryPacketOnce)
{
    constexpr std::size_t Packets = 4000, Piece = 1777;
    const FileBytes stream = GetParam() ? pcapngOf(Packets) : pcapOf(Packets);
    Result<LiveCapture> capture = LiveCapture::start(PipeSource{pipe()}, {folder / "ring.pcapng", 64 * 1024, 0, 0});
    ASSERT_TRUE(capture) << capture.error().message;
    FileDescriptor sending = writer();
    for (std::size_t at = 0; at < stream.size(); at += Piece) {
        send(sending, std::span(stream).subspan(at, std::min(Piece, stream.size() - at)));
        capture->advance(0);
    }
    sending.close();
    run(*capture);
    EXPECT_EQ(capture->end(), CaptureEnd::SourceEnded) << capture->problem();
    EXPECT_EQ(capture->status().packets, Packets);
    EXPECT_GE(capture->files().size(), 4u);
    EXPECT_EQ(capture->wholeFiles(), capture->files().size());
    std::vector<FileBytes> packets;
    std::uint64_t bytes = 0;
    for (const std::string& file : capture->files()) {
        const Seen kept = readBytes(bytesOf(file));
        EXPECT_EQ(kept.last, ReadStep::End) << file;
        EXPECT_TRUE(kept.facts.problems.empty()) << file;
        bytes += fs::file_size(file);
        for (const FileBytes& packet : packetsOf(kept))
            packets.push_back(packet);
    }
    EXPECT_EQ(packets, packetsOf(readBytes(stream)));
    EXPECT_EQ(capture->status().bytes, bytes);
}

INSTANTIATE_TEST_SUITE_P(Streams, RotatedPipe, testing::Bool(),
                         [](const auto& row) { return row.param ? "Pcapng" : "Pcap"; });

TEST_F(LivePipe, EveryStepWritesWhatCame)
{
    const FileBytes stream = pcapOf(3);
    Result<LiveCapture> capture = LiveCapture::start(PipeSource{pipe()}, {folder / "a.pcapng", 0, 0, 0});
    ASSERT_TRUE(capture);
    EXPECT_NE(capture->status().awaited.find("waiting for something to write packets into"), std::string::npos);
    FileDescriptor sending = writer();
    std::size_t seen = 0;
    for (std::size_t at = 0; at < stream.size(); ++at) {
        send(sending, std::span(stream).subspan(at, 1));
        capture->advance(0);
        const std::uint64_t due =
            recorded(FileBytes(stream.begin(), stream.begin() + static_cast<long>(at) + 1)).facts.packets;
        ASSERT_EQ(capture->status().packets, due) << at;
        const FileBytes file = bytesOf(folder / "a.pcapng");
        if (file.empty())
            continue;
        const Seen kept = readBytes(file);
        ASSERT_EQ(kept.last, ReadStep::End) << at;
        ASSERT_EQ(kept.packets.size(), due) << at;
        ++seen;
    }
    EXPECT_EQ(seen, stream.size() - 23); // from the end of the header on there is a file
    EXPECT_TRUE(capture->status().awaited.empty());
}

TEST_F(LivePipe, StopKeepsWhatIsInThePipe)
{
    Result<LiveCapture> capture = LiveCapture::start(PipeSource{pipe()}, {folder / "a.pcapng", 0, 0, 0});
    ASSERT_TRUE(capture);
    FileDescriptor sending = writer();
    FileBytes stream = pcapOf(50);
    stream.resize(stream.size() - 7); // the last one is on its way
    send(sending, stream);
    capture->mark("the end", {1'400'000'100 * NsPerSecond});
    capture->stop();
    run(*capture);
    EXPECT_EQ(capture->end(), CaptureEnd::Asked);
    EXPECT_EQ(capture->problem(), "");
    const Seen kept = readBytes(bytesOf(folder / "a.pcapng"));
    EXPECT_EQ(kept.packets.size(), 49u);
    EXPECT_EQ(kept.packets.at(0).comment, "marker: the end, 2014-05-13T16:55:00.000000000Z");
}

TEST_F(LivePipe, WriterThatGoesMidPacketIsAProblem)
{
    Result<LiveCapture> capture = LiveCapture::start(PipeSource{pipe()}, {folder / "a.pcapng", 0, 0, 0});
    ASSERT_TRUE(capture);
    FileBytes stream = pcapOf(5);
    stream.resize(stream.size() - 1);
    FileDescriptor sending = writer();
    send(sending, stream);
    sending.close();
    run(*capture);
    EXPECT_EQ(capture->end(), CaptureEnd::Failed);
    EXPECT_NE(capture->problem().find("the 4 packets before it were kept"), std::string::npos) << capture->problem();
    EXPECT_EQ(readBytes(bytesOf(folder / "a.pcapng")).packets.size(), 4u);
}

TEST_F(LivePipe, NothingLeavesNoFile)
{
    Result<LiveCapture> capture = LiveCapture::start(PipeSource{pipe()}, {folder / "a.pcapng", 0, 0, 0});
    ASSERT_TRUE(capture);
    writer().close();
    run(*capture);
    EXPECT_EQ(capture->end(), CaptureEnd::Failed);
    EXPECT_FALSE(fs::exists(folder / "a.pcapng"));
    EXPECT_TRUE(capture->files().empty());
}

TEST_F(LivePipe, WhatCannotBeWrittenIsCutBehindTheLastBlock)
{
    const FileDescriptor full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    BlockFile file(full.get());
    StreamBlocks blocks;
    blocks.bytes = FileBytes(100);
    blocks.endBlock(true);
    EXPECT_EQ(file.write(blocks), ENOSPC);
    EXPECT_EQ(file.length(), 0u);
    EXPECT_EQ(file.packets(), 0u);
}

} // namespace

} // namespace waybill::test
