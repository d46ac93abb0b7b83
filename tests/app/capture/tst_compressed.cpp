// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_bytes.h"
#include "app/capture/packed_bytes.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

FileBytes part(const FileBytes& bytes, std::size_t from, std::size_t to)
{
    return {bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.begin() + static_cast<std::ptrdiff_t>(to)};
}

FileBytes capture()
{
    FileBytes file = pcapHeader();
    for (std::uint32_t i = 0; i < 200; ++i) {
        FileBytes packet(100);
        for (std::size_t at = 0; at < packet.size(); ++at)
            packet[at] = static_cast<std::uint8_t>(i * 31 + at * at);
        file = file + pcapRecord(i, 0, packet);
    }
    return file;
}

struct Packer {
    const char* name;
    FileBytes (*pack)(const FileBytes&);
    Compression compression;
};

class Compressed : public testing::TestWithParam<Packer> {};

TEST_P(Compressed, GivesTheSamePacketsAtAnyBlockSize)
{
    const FileBytes plain = capture();
    const FileBytes packed = GetParam().pack(plain);
    const std::string expected = digest(readBytes(plain));
    for (const std::size_t blockSize : {std::size_t{1}, std::size_t{3}, std::size_t{100}, SIZE_MAX}) {
        const Seen seen = readBytes(packed, blockSize);
        EXPECT_EQ(digest(seen), expected);
        EXPECT_EQ(seen.facts.compression, GetParam().compression);
    }
}

TEST_P(Compressed, MembersAndFramesFollowEachOther)
{
    const FileBytes plain = capture();
    const FileBytes packed =
        GetParam().pack(part(plain, 0, 1000)) + GetParam().pack({}) + GetParam().pack(part(plain, 1000, plain.size()));
    for (const std::size_t blockSize : {std::size_t{1}, SIZE_MAX})
        EXPECT_EQ(digest(readBytes(packed, blockSize)), digest(readBytes(plain)));
}

TEST_P(Compressed, EveryPrefixOpensUpToTheCut)
{
    const FileBytes packed = GetParam().pack(capture());
    std::size_t most = 0;
    for (std::size_t kept = 4; kept < packed.size(); kept += 1 + kept / 100) {
        const Seen seen = readBytes(part(packed, 0, kept));
        if (!seen.refusal.empty()) {
            EXPECT_NE(seen.refusal.find("end early"), std::string::npos) << seen.refusal;
            continue;
        }
        ASSERT_EQ(seen.last, ReadStep::Cut) << kept;
        EXPECT_GE(seen.packets.size(), most);
        most = seen.packets.size();
        EXPECT_NE(seen.lastProblem().find("end early"), std::string::npos);
    }
    if (GetParam().compression == Compression::Gzip) { // a zstd block of this size comes whole or not at all
        EXPECT_GT(most, 100u);
    }
}

TEST_P(Compressed, DamageIsReportedAndKeepsWhatCameBefore)
{
    const FileBytes plain = capture();
    const FileBytes first = GetParam().pack(part(plain, 0, 24 + 116 * 50));
    FileBytes second = GetParam().pack(part(plain, 24 + 116 * 50, plain.size()));
    second[second.size() / 2] ^= 0x55;
    second[second.size() / 2 + 1] ^= 0x55;
    second[second.size() / 2 + 2] ^= 0x55;
    const Seen seen = readBytes(first + second);
    EXPECT_EQ(seen.last, ReadStep::Cut);
    EXPECT_GE(seen.packets.size(), 50u);
}

TEST_P(Compressed, WhatFollowsIsLeftOutWithARemark)
{
    const FileBytes packed = GetParam().pack(capture());
    const Seen seen = readBytes(packed + FileBytes{'m', 'o', 'r', 'e', '.', '.', '.', '.'});
    EXPECT_EQ(seen.packets.size(), 200u);
    EXPECT_EQ(seen.last, ReadStep::End);
    ASSERT_EQ(seen.facts.problems.size(), 1u);
    EXPECT_NE(seen.facts.problems[0].text.find("is something else and was left out"), std::string::npos);
}

TEST_P(Compressed, ABombIsRefusedAtTheLimit)
{
    FileBytes plain = pcapHeader(); // zeros are empty packets, so only the limits end this
    plain.resize(3'000'000);
    CaptureOptions options;
    options.decompressedLimit = 1'000'000;
    const Seen seen = readBytes(GetParam().pack(plain), SIZE_MAX, options);
    EXPECT_EQ(seen.last, ReadStep::Cut);
    EXPECT_LE(seen.packets.size(), 1'000'000u / 16);
    EXPECT_NE(seen.lastProblem().find("unpacks to more than 1.0\u00A0MB, which is the limit"), std::string::npos)
        << seen.lastProblem();
}

TEST_P(Compressed, ForeignContentIsRecognised)
{
    const FileBytes text{'h', 'e', 'l', 'l', 'o', '\n'};
    const Seen seen = readBytes(GetParam().pack(text));
    EXPECT_EQ(seen.code, ErrorCode::NotACapture);
    EXPECT_NE(seen.refusal.find("this is text"), std::string::npos);
    const Seen twice = readBytes(GetParam().pack(GetParam().pack(capture())));
    EXPECT_NE(twice.refusal.find("compressed twice"), std::string::npos);
    EXPECT_EQ(readBytes(GetParam().pack({})).code, ErrorCode::Empty);
}

INSTANTIATE_TEST_SUITE_P(Capture, Compressed,
                         testing::Values(Packer{"gzip", gzipped, Compression::Gzip},
                                         Packer{"zstd", zstandard, Compression::Zstd}),
                         [](const auto& row) { return row.param.name; });

TEST(Zstd, SkippableFramesAreSteppedOver)
{
    const FileBytes skippable = FieldWriter().u32(0x184D2A53).u32(5).text("notes").take();
    const FileBytes packed = zstandard(capture());
    EXPECT_EQ(digest(readBytes(skippable + packed + skippable)), digest(readBytes(capture())));
}

TEST(Gzip, PaddingWithZerosIsIgnored)
{
    const Seen seen = readBytes(gzipped(capture()) + FileBytes(1000));
    EXPECT_EQ(seen.last, ReadStep::End);
    EXPECT_TRUE(seen.facts.problems.empty());
}

// 80 MB of zeros in about 8 kB: beyond any ratio that a capture reaches.
TEST(Zstd, ABombIsRefusedByItsRatio)
{
    FileBytes plain = pcapHeader();
    plain.resize(80'000'000);
    const FileBytes packed = zstandard(plain);
    auto reader = CaptureReader::openSource(std::make_unique<MemorySource>(packed));
    ASSERT_TRUE(reader);
    RawPacket packet;
    ReadStep step = ReadStep::Packet;
    while (step == ReadStep::Packet)
        step = reader->next(packet);
    EXPECT_EQ(step, ReadStep::Cut);
    EXPECT_NE(reader->facts().problems.back().text.find("as decompression bombs do"), std::string::npos);
    EXPECT_LE(reader->facts().packets, (std::uint64_t{66} << 20) / 16);
}

} // namespace

} // namespace waybill::test
