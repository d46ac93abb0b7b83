// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_bytes.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

const FileBytes Packet(61, 0x45); // not a multiple of four: padding is exercised

TEST(Pcapng, BothByteOrdersAreRead)
{
    for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
        const Seen seen = readBytes(sectionBlock(order) + interfaceBlock({}, 0, 113, order) +
                                    packetBlock(1'400'000'000'000'001, Packet, {}, 0, order));
        ASSERT_EQ(seen.packets.size(), 1u);
        EXPECT_EQ(seen.last, ReadStep::End);
        EXPECT_EQ(seen.packets[0].packet.time.ns, 1'400'000'000'000'001'000);
        EXPECT_EQ(seen.packets[0].bytes, Packet);
        EXPECT_EQ(seen.packets[0].packet.linkType, LinkType::LinuxSll);
        EXPECT_EQ(seen.packets[0].packet.fileOffset, 28u + 20);
        EXPECT_EQ(seen.facts.format, CaptureFormat::Pcapng);
    }
}

TEST(Pcapng, SectionsOfDifferentOrderAndInterfacesFollowEachOther)
{
    const ByteOrder big = ByteOrder::Big;
    const Seen seen = readBytes(sectionBlock() + interfaceBlock({}, 0, 1) + interfaceBlock({}, 96, 101) +
                                packetBlock(1, Packet, {}, 1) + sectionBlock(big) + interfaceBlock({}, 0, 276, big) +
                                packetBlock(2, Packet, {}, 0, big));
    ASSERT_EQ(seen.packets.size(), 2u);
    EXPECT_EQ(seen.packets[0].packet.interface, 1u);
    EXPECT_EQ(seen.packets[0].packet.linkType, LinkType::Raw);
    EXPECT_EQ(seen.packets[1].packet.interface, 2u);
    EXPECT_EQ(seen.packets[1].packet.linkType, LinkType::LinuxSll2);
    EXPECT_EQ(seen.facts.sections.size(), 2u);
    EXPECT_EQ(seen.facts.interfaces.at(2).section, 1u);
    EXPECT_EQ(seen.facts.interfaces.at(1).snaplen, 96u);
    EXPECT_EQ(seen.facts.interfaces.at(1).packets, 1u);
    EXPECT_EQ(seen.facts.interfaces.at(2).packets, 1u);
    EXPECT_TRUE(seen.facts.problems.empty());
}

TEST(Pcapng, PacketOptionsAreRead)
{
    FieldWriter options;
    options.option(1, "u-10123").option(1, "second").option(2, FieldWriter().u32(2).take());
    options.option(4, FieldWriter().u64(17).take()).option(8, FieldWriter().u32(4242).u32(1).take()).endOfOptions();
    const Seen seen = readBytes(sectionBlock() + interfaceBlock() + packetBlock(1, Packet, options.take()));
    ASSERT_EQ(seen.packets.size(), 1u);
    EXPECT_EQ(seen.packets[0].comment, "u-10123\nsecond");
    EXPECT_EQ(seen.packets[0].packet.direction, NotedDirection::Outbound);
    EXPECT_EQ(seen.packets[0].packet.droppedBefore, 17u);
    EXPECT_EQ(seen.packets[0].packet.processId, 4242u);
    EXPECT_TRUE(seen.facts.hasDropCounts);
    EXPECT_EQ(seen.facts.droppedPackets, 17u);
}

TEST(Pcapng, SimplePacketsTakeTheirLengthFromTheSnaplenAndTheTimeBefore)
{
    const FileBytes simple = block(3, FieldWriter().u32(61).bytes(FileBytes(40, 7)).take());
    const Seen seen = readBytes(sectionBlock() + interfaceBlock({}, 40) + packetBlock(5, FileBytes(40, 1)) + simple);
    ASSERT_EQ(seen.packets.size(), 2u);
    EXPECT_EQ(seen.packets[1].bytes, FileBytes(40, 7));
    EXPECT_EQ(seen.packets[1].packet.wireLength, 61u);
    EXPECT_EQ(seen.packets[1].packet.time.ns, 5000);
    EXPECT_EQ(seen.facts.snaplenCutPackets, 1u);
    EXPECT_EQ(seen.facts.problems.size(), 1u);
    EXPECT_EQ(seen.last, ReadStep::End);
}

TEST(Pcapng, SimplePacketsAloneStandAtTheBeginningOfTime)
{
    const Seen seen =
        readBytes(sectionBlock() + interfaceBlock() + block(3, FieldWriter().u32(61).bytes(Packet).take()));
    ASSERT_EQ(seen.packets.size(), 1u);
    EXPECT_EQ(seen.facts.first.ns, 0);
    EXPECT_EQ(seen.facts.last.ns, 0);
}

TEST(Pcapng, ObsoletePacketBlocksAreRead)
{
    FieldWriter body;
    body.u16(0).u16(3).u32(0).u32(9).u32(61).u32(1500).bytes(Packet).pad().option(1, "old");
    const Seen seen = readBytes(sectionBlock() + interfaceBlock() + block(2, body.take()));
    ASSERT_EQ(seen.packets.size(), 1u);
    EXPECT_EQ(seen.packets[0].packet.time.ns, 9000);
    EXPECT_EQ(seen.packets[0].comment, "old");
    EXPECT_EQ(seen.packets[0].packet.wireLength, 1500u);
    EXPECT_EQ(seen.facts.droppedPackets, 3u);
}

TEST(Pcapng, EveryResolutionAndOffsetOfAnInterfaceIsApplied)
{
    const auto timeWith = [](unsigned resolution, std::int64_t offset) {
        FieldWriter options;
        options.option(9, FileBytes{static_cast<std::uint8_t>(resolution)});
        options.option(14, FieldWriter().u64(static_cast<std::uint64_t>(offset)).take());
        const Seen seen = readBytes(sectionBlock() + interfaceBlock(options.take()) + packetBlock(3, Packet));
        return seen.packets.at(0).packet.time.ns;
    };
    EXPECT_EQ(timeWith(9, 0), 3);
    EXPECT_EQ(timeWith(0, 0), 3 * NsPerSecond);
    EXPECT_EQ(timeWith(0x81, 10), 11'500'000'000);
    EXPECT_EQ(timeWith(3, -1), -997'000'000);
    for (unsigned resolution = 0; resolution < 256; ++resolution)
        EXPECT_GE(timeWith(resolution, 0), 0) << resolution;
}

struct BadLength {
    const char* name;
    FileBytes block;
    const char* sentence;
};

class PcapngBadLength : public testing::TestWithParam<BadLength> {};

TEST_P(PcapngBadLength, EndsTheReadingAndIsReported)
{
    const FileBytes good = sectionBlock() + interfaceBlock() + packetBlock(1, Packet);
    const Seen seen = readBytes(good + GetParam().block + packetBlock(2, Packet));
    EXPECT_EQ(seen.last, ReadStep::Cut);
    EXPECT_EQ(seen.packets.size(), 1u);
    ASSERT_EQ(seen.facts.problems.size(), 1u);
    EXPECT_TRUE(seen.facts.problems[0].endsReading);
    EXPECT_EQ(seen.facts.problems[0].fileOffset, good.size());
    EXPECT_EQ(seen.facts.problems[0].text, std::string(GetParam().sentence) + "; the 1 packet before it was kept");
}

FileBytes withTrailer(FileBytes whole, std::uint8_t lowByte)
{
    whole[whole.size() - 4] = lowByte;
    return whole;
}

INSTANTIATE_TEST_SUITE_P(
    Pcapng, PcapngBadLength,
    testing::Values(
        BadLength{"three", FieldWriter().u32(6).u32(3).u32(3).take(),
                  "the block of packet 2 says it is 3 bytes long; the smallest possible is 12"},
        BadLength{"zero", FieldWriter().u32(0x777).u32(0).u32(0).take(),
                  "a block of type 0x00000777 says it is 0 bytes long; the smallest possible is 12"},
        BadLength{
            "fourGigabytes", FieldWriter().u32(6).u32(0xFFFFFFFC).u32(0xFFFFFFFC).take(),
            "the block of packet 2 says it is 4294967292 bytes long, beyond the limit of 134\u00A0MB; the file is "
            "damaged from here on"},
        BadLength{"trailer", withTrailer(packetBlock(2, Packet), 200),
                  "the block of packet 2 says at its start that it is 96 bytes long and at its end 200; the file is "
                  "damaged from here on"},
        BadLength{
            "trailerOfAnUnknownBlock", withTrailer(block(0x777, FileBytes(4)), 12),
            "a block of type 0x00000777 says at its start that it is 16 bytes long and at its end 12; the file is "
            "damaged from here on"}),
    [](const auto& row) { return row.param.name; });

TEST(Pcapng, BlockLengthsWithoutPaddingAreRoundedUpAsWiresharkDoes)
{
    FieldWriter unpadded;
    unpadded.u32(6).u32(93).u32(0).u32(0).u32(5).u32(61).u32(61).bytes(Packet).zeros(3).u32(93);
    const Seen seen = readBytes(sectionBlock() + interfaceBlock() + unpadded.take() + packetBlock(2, Packet));
    EXPECT_EQ(seen.packets.size(), 2u);
    EXPECT_EQ(seen.last, ReadStep::End);
}

TEST(Pcapng, WrongSectionLengthIsReportedAndIgnored)
{
    const FileBytes rest = interfaceBlock() + packetBlock(1, Packet);
    EXPECT_TRUE(readBytes(sectionBlock(ByteOrder::Little, rest.size()) + rest).facts.problems.empty());
    const Seen seen = readBytes(sectionBlock(ByteOrder::Little, 40) + rest + sectionBlock() + rest);
    EXPECT_EQ(seen.packets.size(), 2u);
    EXPECT_EQ(seen.last, ReadStep::End);
    ASSERT_EQ(seen.facts.problems.size(), 1u);
    EXPECT_EQ(seen.facts.problems[0].text,
              fmt::format("the section that begins here says it is 40 bytes long; it is {}", rest.size()));
}

TEST(Pcapng, PacketsThatContradictTheirBlockAreLeftOutAndReported)
{
    const auto afterBad = [](const FileBytes& bad) {
        return readBytes(sectionBlock() + interfaceBlock() + bad + packetBlock(2, Packet));
    };
    const FileBytes tooLong = block(6, FieldWriter().u32(0).u32(0).u32(0).u32(6000).u32(6000).bytes(Packet).take());
    const FileBytes tooShort = block(6, FileBytes(16));
    const FileBytes noInterface = packetBlock(1, Packet, {}, 7);
    const FileBytes simpleTooLong = block(3, FieldWriter().u32(6000).bytes(Packet).take());
    for (const FileBytes& bad : {tooLong, tooShort, noInterface, simpleTooLong, block(3, {}), block(2, FileBytes(8))}) {
        const Seen seen = afterBad(bad);
        EXPECT_EQ(seen.packets.size(), 1u);
        EXPECT_EQ(seen.last, ReadStep::End);
        EXPECT_EQ(seen.facts.problems.size(), 1u);
        EXPECT_FALSE(seen.facts.problems.at(0).endsReading);
    }
}

TEST(Pcapng, AnOptionBeyondItsBlockKeepsThePacket)
{
    const Seen seen = readBytes(sectionBlock() + interfaceBlock() +
                                packetBlock(1, Packet, FieldWriter().option(1, "ok").u16(1).u16(500).take()));
    ASSERT_EQ(seen.packets.size(), 1u);
    EXPECT_EQ(seen.packets[0].comment, "ok");
    EXPECT_EQ(seen.facts.problems.size(), 1u);
}

TEST(Pcapng, BadByteOrderMagicAndUnknownVersionsEndTheReading)
{
    const FileBytes badMagic = block(0x0A0D0D0A, FieldWriter().u32(0x12345678).u16(1).u16(0).u64(UINT64_MAX).take());
    const FileBytes badVersion = block(0x0A0D0D0A, FieldWriter().u32(0x1A2B3C4D).u16(2).u16(0).u64(UINT64_MAX).take());
    for (const FileBytes& bad : {badMagic, badVersion}) {
        EXPECT_EQ(readBytes(bad).last, ReadStep::Cut);
        EXPECT_EQ(readBytes(sectionBlock() + interfaceBlock() + packetBlock(1, Packet) + bad).packets.size(), 1u);
    }
}

TEST(Pcapng, LargeUnknownBlocksAreSteppedOver)
{
    const FileBytes large = block(0x777, FileBytes(3'000'000));
    const FileBytes start = sectionBlock() + interfaceBlock();
    const Seen seen = readBytes(start + large + packetBlock(1, Packet), 4096);
    EXPECT_EQ(seen.packets.size(), 1u);
    ASSERT_EQ(seen.facts.keptBlocks.size(), 1u);
    EXPECT_EQ(seen.facts.keptBlocks[0].length, large.size());
    EXPECT_EQ(seen.facts.keptBlocks[0].fileOffset, start.size());
    const Seen cut = readBytes(start + FileBytes(large.begin(), large.begin() + 2'000'000), 4096);
    EXPECT_EQ(cut.last, ReadStep::Cut);
    EXPECT_EQ(cut.facts.problems.back().fileOffset, start.size());
}

TEST(Pcapng, EveryBlockSizeOfTheSourceGivesTheSame)
{
    FileBytes file = sectionBlock() + interfaceBlock();
    for (std::size_t i = 0; i < 30; ++i)
        file = file +
               packetBlock(i, FileBytes(i * 7, static_cast<std::uint8_t>(i)), FieldWriter().option(1, "note").take());
    const std::string whole = digest(readBytes(file));
    for (std::size_t blockSize = 1; blockSize < 300; ++blockSize)
        ASSERT_EQ(digest(readBytes(file, blockSize)), whole) << blockSize;
}

} // namespace

} // namespace waybill::test
