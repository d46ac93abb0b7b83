// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_bytes.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

const FileBytes Packet(60, 0x45);

struct Variant {
    const char* name;
    std::uint32_t magic;
    ByteOrder order;
    std::int64_t nsPerFraction;
};

class PcapVariant : public testing::TestWithParam<Variant> {};

TEST_P(PcapVariant, IsRead)
{
    const auto [name, magic, order, nsPerFraction] = GetParam();
    const Seen seen = readBytes(pcapHeader(magic, order, 113) + pcapRecord(1'400'000'000, 250, Packet, order) +
                                pcapRecord(1'400'000'001, 7, {}, order));
    ASSERT_EQ(seen.packets.size(), 2u) << name;
    EXPECT_EQ(seen.last, ReadStep::End);
    EXPECT_TRUE(seen.facts.isComplete);
    EXPECT_EQ(seen.packets[0].packet.time.ns, 1'400'000'000 * NsPerSecond + 250 * nsPerFraction);
    EXPECT_EQ(seen.packets[0].bytes, Packet);
    EXPECT_EQ(seen.packets[0].packet.linkType, LinkType::LinuxSll);
    EXPECT_EQ(seen.packets[0].packet.fileOffset, 24u);
    EXPECT_EQ(seen.packets[1].packet.fileOffset, 24u + 16 + 60);
    EXPECT_EQ(seen.packets[1].packet.frame, 2u);
    EXPECT_EQ(seen.facts.format, CaptureFormat::Pcap);
    EXPECT_EQ(seen.facts.interfaces.at(0).snaplen, 65535u);
    EXPECT_EQ(seen.facts.interfaces.at(0).packets, 2u);
    EXPECT_TRUE(seen.facts.problems.empty());
}

INSTANTIATE_TEST_SUITE_P(Pcap, PcapVariant,
                         testing::Values(Variant{"µs, little-endian", 0xA1B2C3D4, ByteOrder::Little, 1000},
                                         Variant{"µs, big-endian", 0xA1B2C3D4, ByteOrder::Big, 1000},
                                         Variant{"ns, little-endian", 0xA1B23C4D, ByteOrder::Little, 1},
                                         Variant{"ns, big-endian", 0xA1B23C4D, ByteOrder::Big, 1}),
                         [](const auto& row) { return "Variant" + std::to_string(row.index); });

// Kuznetzov's libpcap wrote 24 or 28 bytes before each packet; some writers use his magic with plain records.
TEST(PcapModified, EveryRecordHeaderLengthIsRecognised)
{
    for (const std::size_t extra : {std::size_t{0}, std::size_t{8}, std::size_t{12}}) {
        for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
            FileBytes file = pcapHeader(0xA1B2CD34, order);
            for (std::uint32_t i = 0; i < 5; ++i) {
                FieldWriter record(order);
                record.u32(1000 + i).u32(5).u32(60).u32(60).bytes(FileBytes(extra, 1)).bytes(Packet);
                file = file + record.take();
            }
            const Seen seen = readBytes(file);
            ASSERT_EQ(seen.packets.size(), 5u) << "extra " << extra;
            EXPECT_EQ(seen.last, ReadStep::End);
            EXPECT_EQ(seen.packets[4].bytes, Packet);
            EXPECT_EQ(seen.packets[4].packet.time.ns, 1004 * NsPerSecond + 5000);
        }
    }
}

TEST(PcapOld, LengthsOfVersionsBeforeTwoPointThreeAreSwapped)
{
    FieldWriter file;
    file.u32(0xA1B2C3D4).u16(2).u16(2).u32(0).u32(0).u32(68).u32(1);
    file.u32(1).u32(2).u32(1500).u32(60).bytes(Packet);
    const Seen seen = readBytes(file.take());
    ASSERT_EQ(seen.packets.size(), 1u);
    EXPECT_EQ(seen.packets[0].bytes.size(), 60u);
    EXPECT_EQ(seen.packets[0].packet.wireLength, 1500u);
    EXPECT_EQ(seen.facts.snaplenCutPackets, 1u);
}

TEST(PcapCut, InsideTheFileHeaderOpensAndSaysSo)
{
    const FileBytes header = pcapHeader();
    for (std::size_t kept = 4; kept < header.size(); ++kept) {
        const Seen seen = readBytes(FileBytes(header.begin(), header.begin() + static_cast<std::ptrdiff_t>(kept)));
        EXPECT_EQ(seen.last, ReadStep::Cut);
        EXPECT_EQ(seen.lastProblem(),
                  fmt::format("the capture ends inside the file header: {} of its 24 bytes are there; "
                              "there is no packet before it",
                              kept));
    }
}

TEST(PcapCut, InsideAPacketKeepsThoseBefore)
{
    FileBytes file = pcapHeader() + pcapRecord(1, 0, Packet) + pcapRecord(2, 0, Packet);
    file.resize(file.size() - 1);
    const Seen seen = readBytes(file);
    EXPECT_EQ(seen.last, ReadStep::Cut);
    EXPECT_EQ(seen.packets.size(), 1u);
    ASSERT_EQ(seen.facts.problems.size(), 1u);
    EXPECT_TRUE(seen.facts.problems[0].endsReading);
    EXPECT_EQ(seen.facts.problems[0].fileOffset, 24u + 76);
    EXPECT_EQ(seen.facts.problems[0].text,
              "the capture ends inside packet 2: 75 of its 76 bytes are there; the 1 packet before it was kept");
    EXPECT_FALSE(seen.facts.isComplete);
}

TEST(PcapCut, APacketOfFourGigabytesEndsTheReading)
{
    FieldWriter lie;
    lie.bytes(pcapHeader() + pcapRecord(1, 0, Packet)).u32(2).u32(0).u32(0xFFFFFFFF).u32(60).bytes(Packet);
    const Seen seen = readBytes(lie.take());
    EXPECT_EQ(seen.last, ReadStep::Cut);
    EXPECT_EQ(seen.packets.size(), 1u);
    EXPECT_EQ(seen.facts.problems.back().fileOffset, 24u + 76);
    EXPECT_EQ(seen.lastProblem(),
              "packet 2 claims 4294967295 captured bytes, more than the 262144 that a packet of this kind "
              "can have; the file is damaged from here on; the 1 packet before it was kept");
}

TEST(Pcap, UnknownLinkTypesAreRead)
{
    const Seen seen = readBytes(pcapHeader(0xA1B2C3D4, ByteOrder::Little, 65000) + pcapRecord(1, 0, Packet));
    ASSERT_EQ(seen.packets.size(), 1u);
    EXPECT_EQ(static_cast<unsigned>(seen.packets[0].packet.linkType), 65000u);
    EXPECT_EQ(seen.last, ReadStep::End);
}

TEST(Pcap, MoreCapturedThanOnTheWireIsReportedOnce)
{
    FieldWriter file;
    file.bytes(pcapHeader());
    for (int i = 0; i < 3; ++i)
        file.u32(1).u32(0).u32(60).u32(20).bytes(Packet);
    const Seen seen = readBytes(file.take());
    EXPECT_EQ(seen.packets.size(), 3u);
    EXPECT_EQ(seen.facts.wireBytes, 60u); // as capinfos 4.0.17 counts the same file
    EXPECT_EQ(seen.facts.problems.size(), 1u);
    EXPECT_EQ(seen.facts.snaplenCutPackets, 0u);
}

TEST(Pcap, TimesThatGoBackAreCounted)
{
    const Seen seen = readBytes(pcapHeader() + pcapRecord(10, 0, Packet) + pcapRecord(9, 0, Packet) +
                                pcapRecord(9, 5, Packet) + pcapRecord(11, 0, Packet));
    EXPECT_EQ(seen.facts.outOfOrderTimes, 2u);
    EXPECT_EQ(seen.facts.first.ns, 9 * NsPerSecond);
    EXPECT_EQ(seen.facts.last.ns, 11 * NsPerSecond);
}

TEST(Pcap, ACaptureWithoutPacketsIsComplete)
{
    const Seen seen = readBytes(pcapHeader());
    EXPECT_EQ(seen.last, ReadStep::End);
    EXPECT_TRUE(seen.facts.isComplete);
    EXPECT_EQ(seen.facts.first, Timestamp::latest());
}

TEST(Pcap, ReservedBitsOfTheLinkTypeFieldAreReported)
{
    const Seen seen = readBytes(pcapHeader(0xA1B2C3D4, ByteOrder::Little, 0x00010001) + pcapRecord(1, 0, Packet));
    EXPECT_EQ(seen.packets.size(), 1u);
    EXPECT_EQ(seen.facts.problems.size(), 1u);
}

TEST(Pcap, EveryBlockSizeOfTheSourceGivesTheSame)
{
    FileBytes file = pcapHeader();
    FileBytes packet;
    for (std::uint32_t i = 0; i < 40; ++i) {
        file = file + pcapRecord(i, i, packet);
        packet.insert(packet.end(), 7, static_cast<std::uint8_t>(i));
    }
    const std::string whole = digest(readBytes(file));
    for (std::size_t blockSize = 1; blockSize < 400; ++blockSize)
        ASSERT_EQ(digest(readBytes(file, blockSize)), whole) << blockSize;
}

} // namespace

} // namespace waybill::test
