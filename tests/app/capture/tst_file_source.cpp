// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_bytes.h"
#include "support/paths.h"

#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace waybill::test {

namespace {

const FileBytes Packet(1400, 0x45);

FileBytes packets(std::uint32_t count)
{
    const FileBytes record = pcapRecord(1, 0, Packet);
    FileBytes file = pcapHeader();
    for (std::uint32_t i = 0; i < count; ++i)
        file.insert(file.end(), record.begin(), record.end());
    return file;
}

void append(const std::string& path, const FileBytes& bytes)
{
    std::ofstream out(path, std::ios::binary | std::ios::app);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

FileBytes part(const FileBytes& bytes, std::size_t from, std::size_t to)
{
    return {bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.begin() + static_cast<std::ptrdiff_t>(to)};
}

std::string sha256sum(const std::string& path)
{
    FILE* pipe = popen(("sha256sum '" + path + "'").c_str(), "r");
    std::string hex(64, ' ');
    if (pipe == nullptr || fread(hex.data(), 1, hex.size(), pipe) != hex.size())
        hex = "sha256sum did not run";
    if (pipe != nullptr)
        pclose(pipe);
    return hex;
}

std::string hexOf(const Seen& seen)
{
    return seen.facts.sha256 ? toHex(*seen.facts.sha256) : "none";
}

TEST(FileSource, WhatCannotBeReadIsRefusedWithAReason)
{
    const TemporaryDirectory directory;
    EXPECT_EQ(readAll(CaptureReader::open(directory.path())).code, ErrorCode::IsDirectory);
    EXPECT_EQ(readAll(CaptureReader::open(directory.write("empty.pcap", {}))).code, ErrorCode::Empty);
    EXPECT_EQ(readAll(CaptureReader::open(directory.path() + "/missing.pcap")).code, ErrorCode::NotFound);
    const auto missing = CaptureReader::open("/no/such/file");
    ASSERT_FALSE(missing);
    EXPECT_EQ(describe(missing.error()), "/no/such/file: could not open the file: No such file or directory");
}

TEST(FileSource, UnreadableFilesAreRefused)
{
    const TemporaryDirectory directory;
    const std::string path = directory.write("secret.pcap", packets(1));
    ASSERT_EQ(chmod(path.c_str(), 0), 0);
    const bool isRoot = geteuid() == 0;
    constexpr uid_t Nobody = 65534;
    if (isRoot) { // root may read everything, so step down for the call
        ASSERT_EQ(seteuid(Nobody), 0);
    }
    const Seen seen = readAll(CaptureReader::open(path));
    if (isRoot) {
        ASSERT_EQ(seteuid(0), 0);
    }
    EXPECT_EQ(seen.code, ErrorCode::NoPermission) << seen.refusal;
}

TEST(FileSource, TheHashIsThatOfTheWholeFile)
{
    const TemporaryDirectory directory;
    for (const std::uint32_t count : {0u, 1u, 5000u}) {
        const std::string path = directory.write("a.pcap", packets(count));
        const Seen seen = readAll(CaptureReader::open(path));
        EXPECT_EQ(seen.packets.size(), count);
        EXPECT_EQ(hexOf(seen), sha256sum(path));
        EXPECT_EQ(seen.facts.fileSize, 24u + count * 1416u);
        const auto direct = hashFile(path);
        ASSERT_TRUE(direct);
        EXPECT_EQ(toHex(*direct), sha256sum(path));
    }
}

TEST(FileSource, TheHashCoversWhatLiesBehindACut)
{
    const TemporaryDirectory directory;
    FileBytes file = packets(10) + FieldWriter().u32(1).u32(2).u32(0xFFFFFFFF).u32(1).take();
    file.resize(file.size() + 9'000'000, 0x55); // more than the ring of buffers holds
    const std::string path = directory.write("damaged.pcap", file);
    const Seen seen = readAll(CaptureReader::open(path));
    EXPECT_EQ(seen.last, ReadStep::Cut);
    EXPECT_EQ(seen.packets.size(), 10u);
    EXPECT_EQ(hexOf(seen), sha256sum(path));
}

TEST(FileSource, ADroppedReaderDoesNotWaitForTheHash)
{
    const TemporaryDirectory directory;
    const std::string path = directory.write("a.pcap", packets(5000));
    for (int i = 0; i < 20; ++i) {
        auto reader = CaptureReader::open(path);
        ASSERT_TRUE(reader);
        RawPacket packet;
        EXPECT_EQ(reader->next(packet), ReadStep::Packet);
        EXPECT_GT(reader->fileBytesRead(), 0u);
    }
}

TEST(FileSource, WithoutHashingThereIsNone)
{
    const TemporaryDirectory directory;
    CaptureOptions options;
    options.hash = false;
    EXPECT_EQ(hexOf(readAll(CaptureReader::open(directory.write("a.pcap", packets(5000)), options))), "none");
}

TEST(FileSource, AFileThatShrinksWhileReadIsCutAndSaysSo)
{
    const TemporaryDirectory directory;
    const std::string path = directory.write("a.pcap", packets(8000));
    auto reader = CaptureReader::open(path);
    ASSERT_TRUE(reader);
    // Cut behind what may have been read ahead by now (ReadAhead: 4 MiB), so that the kept part is always the same.
    ASSERT_EQ(truncate(path.c_str(), 24 + 1416 * 5000), 0);
    const Seen seen = readAll(std::move(reader));
    EXPECT_EQ(seen.last, ReadStep::Cut);
    EXPECT_EQ(seen.packets.size(), 5000u);
    EXPECT_EQ(seen.lastProblem(), "the file shrank from 11328024 to 7080024 bytes while it was read; "
                                  "the 5\u202F000 packets before it were kept");
    EXPECT_EQ(hexOf(seen), "none");
}

TEST(FileSource, AFileThatGrowsWhileReadIsReadToItsNewEndAndSaysSo)
{
    const TemporaryDirectory directory;
    const std::string path = directory.write("a.pcap", packets(5000));
    auto reader = CaptureReader::open(path);
    ASSERT_TRUE(reader);
    append(path, pcapRecord(9, 0, Packet));
    const Seen seen = readAll(std::move(reader));
    EXPECT_EQ(seen.last, ReadStep::End);
    EXPECT_EQ(seen.packets.size(), 5001u);
    ASSERT_EQ(seen.facts.problems.size(), 1u);
    EXPECT_NE(seen.facts.problems[0].text.find("grew from 7080024 to 7081440 bytes"), std::string::npos);
}

TEST(Follow, AGrowingFileIsNeverCutAndMissesNothing)
{
    for (const bool isPcapng : {false, true}) {
        const FileBytes whole =
            isPcapng ? sectionBlock() + interfaceBlock() + packetBlock(1, Packet) + packetBlock(2, Packet) : packets(2);
        const TemporaryDirectory directory;
        const std::string path = directory.write("live", {});
        CaptureOptions options;
        options.follow = true;
        auto reader = CaptureReader::open(path, options);
        ASSERT_TRUE(reader);
        RawPacket packet;
        std::size_t seen = 0;
        for (std::size_t at = 0; at < whole.size();) {
            EXPECT_EQ(reader->next(packet), ReadStep::EndSoFar) << at;
            const std::size_t step = std::min<std::size_t>(whole.size() - at, 1 + at % 37);
            append(path, part(whole, at, at + step));
            at += step;
            while (reader->next(packet) == ReadStep::Packet) {
                ++seen;
                EXPECT_EQ(FileBytes(packet.bytes.begin(), packet.bytes.end()), Packet);
            }
        }
        EXPECT_EQ(seen, 2u);
        reader->finishHash();
        ASSERT_TRUE(reader->facts().sha256);
        EXPECT_EQ(toHex(*reader->facts().sha256), sha256sum(path));
        EXPECT_TRUE(reader->facts().problems.empty());
    }
}

TEST(Follow, AFollowedFileThatShrinksIsCut)
{
    const TemporaryDirectory directory;
    const std::string path = directory.write("live.pcap", packets(2));
    CaptureOptions options;
    options.follow = true;
    auto reader = CaptureReader::open(path, options);
    ASSERT_TRUE(reader);
    RawPacket packet;
    EXPECT_EQ(reader->next(packet), ReadStep::Packet);
    EXPECT_EQ(reader->next(packet), ReadStep::Packet);
    EXPECT_EQ(reader->next(packet), ReadStep::EndSoFar);
    ASSERT_EQ(truncate(path.c_str(), 100), 0);
    EXPECT_EQ(reader->next(packet), ReadStep::Cut);
    EXPECT_EQ(reader->next(packet), ReadStep::Cut);
}

TEST(Follow, WhatTurnsOutToBeNoCaptureIsCut)
{
    const TemporaryDirectory directory;
    const std::string path = directory.write("live", {});
    CaptureOptions options;
    options.follow = true;
    auto reader = CaptureReader::open(path, options);
    ASSERT_TRUE(reader);
    append(path, FileBytes{'t', 'c', 'p', 'd', 'u', 'm', 'p', ':', '\n'});
    RawPacket packet;
    EXPECT_EQ(reader->next(packet), ReadStep::Cut);
    EXPECT_NE(reader->facts().problems.back().text.find("this is text"), std::string::npos);
}

class Fifo {
public:
    Fifo() : m_path(m_directory.path() + "/fifo") { EXPECT_EQ(mkfifo(m_path.c_str(), 0600), 0); }
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    TemporaryDirectory m_directory;
    std::string m_path;
};

void writeInPieces(const std::string& path, const FileBytes& bytes)
{
    const int descriptor = open(path.c_str(), O_WRONLY);
    std::size_t at = 0;
    while (at < bytes.size()) {
        const ssize_t written =
            write(descriptor, bytes.data() + at, std::min<std::size_t>(bytes.size() - at, 1 + at % 5000));
        if (written <= 0)
            break;
        at += static_cast<std::size_t>(written);
    }
    close(descriptor);
}

TEST(Pipe, AFifoIsReadToItsEnd)
{
    const Fifo fifo;
    const FileBytes whole = packets(1000);
    std::thread writer([&] { writeInPieces(fifo.path(), whole); });
    const Seen seen = readAll(CaptureReader::open(fifo.path()));
    writer.join();
    EXPECT_EQ(seen.packets.size(), 1000u);
    EXPECT_EQ(seen.last, ReadStep::End);
    EXPECT_EQ(seen.facts.fileSize, 0u);
    const TemporaryDirectory directory;
    EXPECT_EQ(hexOf(seen), sha256sum(directory.write("same", whole)));
}

TEST(Pipe, AFollowedFifoNeverWaits)
{
    const Fifo fifo;
    CaptureOptions options;
    options.follow = true;
    auto reader = CaptureReader::open(fifo.path(), options);
    ASSERT_TRUE(reader);
    RawPacket packet;
    EXPECT_EQ(reader->next(packet), ReadStep::EndSoFar); // nobody writes yet
    const int writer = open(fifo.path().c_str(), O_WRONLY);
    ASSERT_GE(writer, 0);
    EXPECT_EQ(reader->next(packet), ReadStep::EndSoFar);
    const FileBytes whole = packets(1);
    ASSERT_EQ(write(writer, whole.data(), whole.size()), static_cast<ssize_t>(whole.size()));
    EXPECT_EQ(reader->next(packet), ReadStep::Packet);
    EXPECT_EQ(reader->next(packet), ReadStep::EndSoFar);
    close(writer);
    EXPECT_EQ(reader->next(packet), ReadStep::End);
}

TEST(Pipe, StandardInputIsRead)
{
    const TemporaryDirectory directory;
    const std::string path = directory.write("a.pcap", packets(3));
    const int saved = dup(STDIN_FILENO);
    const int file = open(path.c_str(), O_RDONLY);
    ASSERT_EQ(dup2(file, STDIN_FILENO), STDIN_FILENO);
    const Seen seen = readAll(CaptureReader::open("-"));
    dup2(saved, STDIN_FILENO);
    close(saved);
    close(file);
    EXPECT_EQ(seen.packets.size(), 3u);
    EXPECT_EQ(seen.facts.path, "-");
    EXPECT_EQ(hexOf(seen), sha256sum(path));
}

} // namespace

} // namespace waybill::test
