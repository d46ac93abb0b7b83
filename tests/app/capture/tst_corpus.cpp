// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_bytes.h"
#include "support/paths.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <gtest/gtest.h>
#include <map>

namespace waybill::test {

namespace {

struct Totals {
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
};

// Lines of 'capinfos -M -T -r -m -Q -c -d', "path","packets","bytes", by path.
std::map<std::string, Totals> totalsByCapinfos(const std::string& folder)
{
    std::map<std::string, Totals> totals;
    const std::string command = "capinfos -M -T -r -m -Q -c -d '" + corpusPath() + "/" + folder + "/'* 2>/dev/null";
    FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr)
        return totals;
    std::array<char, 4096> line{};
    while (fgets(line.data(), static_cast<int>(line.size()), pipe) != nullptr) {
        const std::string text = line.data();
        const std::size_t first = text.find("\",\"");
        const std::size_t second = text.find("\",\"", first + 3);
        if (first == std::string::npos || second == std::string::npos)
            continue;
        totals[text.substr(1, first - 1)] = {std::strtoull(text.c_str() + first + 3, nullptr, 10),
                                             std::strtoull(text.c_str() + second + 3, nullptr, 10)};
    }
    pclose(pipe);
    return totals;
}

class Corpus : public testing::TestWithParam<const char*> {};

TEST_P(Corpus, TotalsEqualCapinfos)
{
    if (corpusPath().empty())
        GTEST_SKIP() << "the folder of published captures is missing; set WAYBILL_CORPUS";
    if (std::system("capinfos --version >/dev/null 2>&1") != 0)
        GTEST_SKIP() << "capinfos is not installed (Debian package wireshark-common)";
    const auto expected = totalsByCapinfos(GetParam());
    ASSERT_GE(expected.size(), 5u) << "capinfos read hardly a file";
    for (const auto& [path, totals] : expected) {
        const Seen seen = readAll(CaptureReader::open(path));
        EXPECT_EQ(seen.refusal, "") << path;
        EXPECT_EQ(seen.facts.packets, totals.packets) << path << ": " << seen.lastProblem();
        EXPECT_EQ(seen.facts.wireBytes, totals.bytes) << path;
        EXPECT_EQ(seen.packets.size(), totals.packets) << path;
    }
}

TEST_P(Corpus, EveryFileOpensAndEndsTheSameAtAnyBlockSize)
{
    if (corpusPath().empty())
        GTEST_SKIP() << "the folder of published captures is missing; set WAYBILL_CORPUS";
    for (const std::string& path : corpusFiles(GetParam())) {
        const FileBytes bytes = readFile(path);
        const Seen whole = readBytes(bytes);
        EXPECT_EQ(whole.refusal, "") << path;
        EXPECT_TRUE(whole.last == ReadStep::End || !whole.facts.problems.empty()) << path;
        if (bytes.size() < 300'000) {
            EXPECT_EQ(digest(readBytes(bytes, 1009)), digest(whole)) << path;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Folders, Corpus, testing::Values("handset", "names", "formats", "malformed"),
                         [](const auto& row) { return row.param; });

// Where the record of a packet ends in the file: block length of pcapng, or header and bytes of pcap.
std::uint64_t endOf(const SeenPacket& seen, const FileBytes& file, CaptureFormat format)
{
    const std::uint64_t at = seen.packet.fileOffset;
    if (format == CaptureFormat::Pcap)
        return at + 16 + seen.bytes.size();
    return at + fieldAt<std::uint32_t>(file, at + 4, ByteOrder::Little);
}

class Prefixes : public testing::TestWithParam<const char*> {};

TEST_P(Prefixes, OpenUpToTheCutAndKeepEveryWholePacket)
{
    if (corpusPath().empty())
        GTEST_SKIP() << "the folder of published captures is missing; set WAYBILL_CORPUS";
    const FileBytes file = readFile(corpusPath() + "/" + GetParam());
    ASSERT_FALSE(file.empty());
    const Seen whole = readBytes(file);
    ASSERT_EQ(whole.last, ReadStep::End);
    std::size_t expected = 0;
    for (std::size_t kept = 4; kept < file.size(); ++kept) {
        while (expected < whole.packets.size() && endOf(whole.packets[expected], file, whole.facts.format) <= kept)
            ++expected;
        auto reader = CaptureReader::openSource(std::make_unique<MemorySource>(std::span(file).first(kept)));
        ASSERT_TRUE(reader) << kept;
        RawPacket packet;
        ReadStep step = ReadStep::Packet;
        while (step == ReadStep::Packet)
            step = reader->next(packet);
        ASSERT_EQ(reader->facts().packets, expected) << kept;
        ASSERT_TRUE(step == ReadStep::End || step == ReadStep::Cut) << kept;
        const bool isCut = step == ReadStep::Cut;
        ASSERT_EQ(isCut, !reader->facts().problems.empty() && reader->facts().problems.back().endsReading) << kept;
        ASSERT_TRUE(!isCut || reader->facts().problems.back().fileOffset < kept) << kept;
    }
}

INSTANTIATE_TEST_SUITE_P(Corpus, Prefixes,
                         testing::Values("formats/nanosecs_big_endian.pcap", "formats/many_interfaces-1.pcapng",
                                         "formats/pcapng-example.pcapng", "names/http2.pcapng",
                                         "handset/pcapdroid-metadata.pcap"));

} // namespace

} // namespace waybill::test
