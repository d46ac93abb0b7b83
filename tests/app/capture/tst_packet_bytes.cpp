// SPDX-License-Identifier: GPL-3.0-or-later
// Packets read again by their offset must be what the reader gave one after the other, whatever holds the capture.
#include "app/capture/capture_bytes.h"
#include "app/capture/packed_bytes.h"
#include "capture/gzip_index.h"
#include "capture/packet_bytes.h"
#include "support/paths.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace waybill::test {

namespace {

struct Read {
    Seen seen;
    Result<std::shared_ptr<const CaptureAccess>> access = Failure(Error{});
};

CaptureOptions withAccess()
{
    CaptureOptions options;
    options.hash = false;
    options.makeAccess = true;
    return options;
}

Read readWithAccess(Result<CaptureReader> reader)
{
    Read read;
    if (!reader) {
        read.seen.refusal = reader.error().message;
        return read;
    }
    RawPacket packet;
    while ((read.seen.last = reader->next(packet)) == ReadStep::Packet)
        read.seen.packets.push_back(
            {packet, FileBytes(packet.bytes.begin(), packet.bytes.end()), std::string(packet.comment)});
    read.seen.facts = reader->facts();
    read.access = reader->access();
    return read;
}

Read readFileWithAccess(const std::string& path)
{
    return readWithAccess(CaptureReader::open(path, withAccess()));
}

void expectSame(const StoredPacket& stored, const SeenPacket& seen)
{
    EXPECT_EQ(stored.bytes, seen.bytes);
    EXPECT_EQ(stored.linkType, seen.packet.linkType);
    EXPECT_EQ(stored.wireLength, seen.packet.wireLength);
    EXPECT_EQ(stored.interface, seen.packet.interface);
    EXPECT_EQ(stored.direction, seen.packet.direction);
    EXPECT_EQ(stored.comment, seen.comment);
    EXPECT_EQ(stored.fileOffset, seen.packet.fileOffset);
    EXPECT_TRUE(!stored.hasTime || stored.time == seen.packet.time);
}

/// Compares every packet in capture order, then `random` of them in any order.
void expectEveryPacketAgain(const Read& read, std::size_t random = 500)
{
    ASSERT_TRUE(read.access) << describe(read.access.error());
    PacketBytes bytes(*read.access);
    const auto check = [&](const SeenPacket& seen) {
        const auto stored = bytes.read(seen.packet.fileOffset);
        ASSERT_TRUE(stored) << describe(stored.error());
        expectSame(*stored, seen);
    };
    for (const SeenPacket& seen : read.seen.packets)
        ASSERT_NO_FATAL_FAILURE(check(seen));
    std::mt19937 generator(7); // NOLINT: the same order every time
    for (std::size_t i = 0; i < random && !read.seen.packets.empty(); ++i)
        ASSERT_NO_FATAL_FAILURE(check(read.seen.packets[generator() % read.seen.packets.size()]));
}

/// Some `megabytes` of packets that compress, but not to nothing.
FileBytes largeCapture(std::size_t megabytes)
{
    static std::map<std::size_t, FileBytes> made;
    FileBytes& file = made[megabytes];
    if (!file.empty())
        return file;
    file = pcapHeader();
    file.reserve((megabytes + 1) << 20);
    std::mt19937 generator(3); // NOLINT: the same bytes every time
    for (std::uint32_t i = 0; file.size() < megabytes << 20; ++i) {
        FileBytes packet(200 + generator() % 1200);
        for (std::size_t at = 0; at < packet.size(); ++at)
            packet[at] = static_cast<std::uint8_t>(at % 3 == 0 ? generator() % 16 : i >> (at % 2 * 8));
        const FileBytes record = pcapRecord(1'400'000'000 + i, i % 1'000'000, packet);
        file.insert(file.end(), record.begin(), record.end());
    }
    return file;
}

class PacketBytesOf : public testing::TestWithParam<const char*> {};

std::string named(const testing::TestParamInfo<const char*>& row)
{
    return row.param;
}

} // namespace

TEST_P(PacketBytesOf, EveryPublishedCaptureAreTheReaders)
{
    const std::vector<std::string> files = corpusFiles(GetParam());
    if (files.empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    std::size_t packets = 0;
    for (const std::string& file : files) {
        SCOPED_TRACE(file);
        const Read read = readFileWithAccess(file);
        packets += read.seen.packets.size();
        if (read.seen.refusal.empty())
            expectEveryPacketAgain(read);
    }
    EXPECT_GT(packets, 50u);
}

TEST_P(PacketBytesOf, EveryPublishedCapturePackedAreTheReaders)
{
    if (corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    const TemporaryDirectory directory;
    for (const std::string& file : corpusFiles(GetParam())) {
        SCOPED_TRACE(file);
        if (std::filesystem::file_size(file) > 1'000'000)
            continue;
        const FileBytes plain = readFile(file);
        const Read expected = readFileWithAccess(file);
        if (!expected.seen.refusal.empty() || expected.seen.facts.compression != Compression::None)
            continue;
        for (const auto& packed : {gzipped(plain), zstandard(plain)}) {
            const Read read = readFileWithAccess(directory.write("packed", packed));
            EXPECT_EQ(digest(read.seen), digest(expected.seen));
            expectEveryPacketAgain(read, 50);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Corpus, PacketBytesOf, testing::Values("handset", "formats", "names", "malformed"), named);

TEST(PacketBytes, RestartInsideGzipOfAnyLevel)
{
    const FileBytes plain = largeCapture(10);
    const TemporaryDirectory directory;
    for (const int level : {0, 1, 9}) {
        SCOPED_TRACE(level);
        const Read read = readFileWithAccess(directory.write("large.gz", gzipped(plain, level)));
        ASSERT_TRUE(read.access);
        ASSERT_GE((*read.access)->gzip->size(), 2u);
        EXPECT_EQ((*read.access)->temporaryBytes, (*read.access)->gzip->size() * GzipIndex::WindowBytes);
        expectEveryPacketAgain(read, 20);
    }
}

TEST(PacketBytes, RestartAcrossGzipMembersAndPadding)
{
    const FileBytes plain = largeCapture(10);
    FileBytes packed;
    std::mt19937 generator(5); // NOLINT: the same cuts every time
    for (std::size_t at = 0; at < plain.size();) {
        const std::size_t end = std::min(plain.size(), at + 1 + generator() % 3'000'000);
        const FileBytes member = gzipped(
            {plain.begin() + static_cast<std::ptrdiff_t>(at), plain.begin() + static_cast<std::ptrdiff_t>(end)});
        packed.insert(packed.end(), member.begin(), member.end());
        packed.resize(packed.size() + generator() % 40); // zeros between members, as tapes pad
        at = end;
    }
    const TemporaryDirectory directory;
    const Read read = readFileWithAccess(directory.write("members.gz", packed));
    EXPECT_EQ(read.seen.last, ReadStep::End) << read.seen.lastProblem();
    ASSERT_TRUE(read.access);
    ASSERT_GE((*read.access)->gzip->size(), 2u);
    expectEveryPacketAgain(read, 40);
}

TEST(PacketBytes, OfACutGzipFileAreThereUpToTheCut)
{
    FileBytes packed = gzipped(largeCapture(10));
    packed.resize(packed.size() - packed.size() / 7);
    const TemporaryDirectory directory;
    const Read read = readFileWithAccess(directory.write("cut.gz", packed));
    EXPECT_EQ(read.seen.last, ReadStep::Cut);
    ASSERT_GT(read.seen.packets.size(), 5000u);
    expectEveryPacketAgain(read, 40);
}

TEST(PacketBytes, OfAPipeComeFromItsCopy)
{
    const FileBytes plain = largeCapture(2);
    const std::string expected = digest(readBytes(plain));
    const TemporaryDirectory directory;
    const std::string path = directory.path() + "/pipe";
    ASSERT_EQ(mkfifo(path.c_str(), 0600), 0);
    for (const auto& sent : {plain, gzipped(plain), zstandard(plain)}) {
        std::thread writer([&] {
            std::ofstream(path).write(reinterpret_cast<const char*>(sent.data()),
                                      static_cast<std::streamsize>(sent.size()));
        });
        CaptureOptions options;
        options.keepInput = true;
        const Seen first = readAll(CaptureReader::open(path, options));
        writer.join();
        EXPECT_EQ(digest(first), expected);
        ASSERT_TRUE(first.facts.kept);
        EXPECT_EQ(first.facts.kept->written(), sent.size());
        const Read again = readWithAccess(CaptureReader::reopen(first.facts, withAccess()));
        EXPECT_EQ(digest(again.seen), expected);
        expectEveryPacketAgain(again, 50);
    }
}

TEST(PacketBytes, OfAPipeAreGoneWithoutACopy)
{
    const TemporaryDirectory directory;
    const std::string path = directory.path() + "/pipe";
    ASSERT_EQ(mkfifo(path.c_str(), 0600), 0);
    const FileBytes sent = largeCapture(1);
    std::thread writer([&] {
        std::ofstream(path).write(reinterpret_cast<const char*>(sent.data()),
                                  static_cast<std::streamsize>(sent.size()));
    });
    const Read read = readWithAccess(CaptureReader::open(path, withAccess()));
    writer.join();
    EXPECT_EQ(read.seen.last, ReadStep::End);
    EXPECT_EQ(read.seen.facts.kept, nullptr);
    ASSERT_FALSE(read.access);
    EXPECT_NE(read.access.error().message.find("pipe"), std::string::npos);
}

TEST(PacketBytes, AFullDiskIsSaidAndNeverStopsTheFirstReading)
{
    const FileBytes plain = largeCapture(3);
    const TemporaryDirectory directory;
    const std::string path = directory.write("large.zst", zstandard(plain));
    struct rlimit before = {};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit small = before;
    small.rlim_cur = 1 << 20;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Read read = readFileWithAccess(path);
    (void)setrlimit(RLIMIT_FSIZE, &before);
    (void)std::signal(SIGXFSZ, handler);
    EXPECT_EQ(digest(read.seen), digest(readBytes(plain)));
    ASSERT_FALSE(read.access);
    EXPECT_NE(read.access.error().message.find("unpack the capture"), std::string::npos)
        << describe(read.access.error());
}

TEST(PacketBytes, AMissingTemporaryFolderIsSaid)
{
    const TemporaryDirectory directory;
    const std::string path = directory.write("small.zst", zstandard(largeCapture(1)));
    setenv("TMPDIR", "/nonexistent-folder", 1);
    const Read read = readFileWithAccess(path);
    unsetenv("TMPDIR");
    ASSERT_FALSE(read.access);
    EXPECT_EQ(read.access.error().code, ErrorCode::NotFound);
    EXPECT_EQ(read.access.error().path, "/nonexistent-folder");
}

TEST(PacketBytes, OfAFileThatChangedAreRefused)
{
    const FileBytes plain = largeCapture(1);
    const TemporaryDirectory directory;
    for (const auto& content : {plain, gzipped(plain)}) {
        const std::string path = directory.write("capture", content);
        const Read read = readFileWithAccess(path);
        ASSERT_TRUE(read.access);
        PacketBytes bytes(*read.access);
        const std::uint64_t last = read.seen.packets.back().packet.fileOffset;
        ASSERT_TRUE(bytes.read(last));
        std::filesystem::resize_file(path, content.size() + 100);
        EXPECT_TRUE(bytes.read(last)) << "a file that grew is still being recorded";
        std::filesystem::resize_file(path, content.size() / 2);
        const auto refused = bytes.read(last);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Corrupt);
        EXPECT_NE(refused.error().message.find("changed"), std::string::npos);
    }
}

TEST(PacketBytes, AnOffsetThatIsNoPacketIsRefusedAndNeverReadsTooMuch)
{
    const std::vector<std::string> files = corpusFiles("formats");
    if (files.empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    for (const std::string& file : files) {
        SCOPED_TRACE(file);
        const Read read = readFileWithAccess(file);
        if (!read.access)
            continue;
        PacketBytes bytes(*read.access);
        for (std::uint64_t offset = 0; offset < 500; ++offset)
            (void)bytes.read(offset); // anything but a crash
        EXPECT_FALSE(bytes.read(std::uint64_t{1} << 50));
    }
}

} // namespace waybill::test
