// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_bytes.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

const FileBytes Packet(60, 0x45);

FileBytes u64Option(unsigned code, std::uint64_t value)
{
    return FieldWriter().option(code, FieldWriter().u64(value).take()).take();
}

FileBytes statistics(std::uint32_t interface, const FileBytes& options)
{
    return block(5, FieldWriter().u32(interface).u64(0).bytes(options).take());
}

TEST(PcapngMetadata, SectionOptionsAreRead)
{
    FieldWriter options;
    options.option(1, "first").option(1, "second").option(2, "Xiaomi HM 1SW").option(3, "Android 11 (SDK 30)");
    options.option(4, "PCAPdroid").endOfOptions();
    const Seen seen = readBytes(sectionBlock(ByteOrder::Little, UINT64_MAX, options.take()));
    ASSERT_EQ(seen.facts.sections.size(), 1u);
    EXPECT_EQ(seen.facts.sections[0].hardware, "Xiaomi HM 1SW");
    EXPECT_EQ(seen.facts.sections[0].os, "Android 11 (SDK 30)");
    EXPECT_EQ(seen.facts.sections[0].application, "PCAPdroid");
    EXPECT_EQ(seen.facts.sections[0].comments, (std::vector<std::string>{"first", "second"}));
}

TEST(PcapngMetadata, InterfaceOptionsAreRead)
{
    FieldWriter options;
    options.option(2, "wlan0").option(3, "Wi-Fi").option(11, std::string_view("\0tcp port 80", 12)).option(12, "Linux");
    options.option(15, "chip").option(18, "Asia/Kolkata");
    const Seen seen = readBytes(sectionBlock() + interfaceBlock(options.take(), 262144, 101));
    ASSERT_EQ(seen.facts.interfaces.size(), 1u);
    const CaptureInterface& interface = seen.facts.interfaces[0];
    EXPECT_EQ(interface.name, "wlan0");
    EXPECT_EQ(interface.description, "Wi-Fi");
    EXPECT_EQ(interface.filter, "tcp port 80");
    EXPECT_EQ(interface.os, "Linux");
    EXPECT_EQ(interface.hardware, "chip");
    EXPECT_EQ(interface.timeZone, "Asia/Kolkata");
    EXPECT_EQ(interface.snaplen, 262144u);
}

TEST(PcapngMetadata, StatisticsAreRunningTotalsAndOutweighPacketDrops)
{
    const FileBytes start =
        sectionBlock() + interfaceBlock() + interfaceBlock() + packetBlock(1, Packet, u64Option(4, 1000));
    const Seen seen = readBytes(start + statistics(0, u64Option(4, 50) + u64Option(5, 2) + u64Option(7, 1)) +
                                statistics(0, u64Option(4, 90) + u64Option(5, 5)) + statistics(1, u64Option(7, 10)));
    EXPECT_EQ(seen.facts.interfaces.at(0).received, 90u);
    EXPECT_EQ(seen.facts.interfaces.at(0).droppedByInterface, 5u);
    EXPECT_EQ(seen.facts.interfaces.at(0).droppedByOs, 1u);
    EXPECT_EQ(seen.facts.interfaces.at(1).droppedByOs, 10u);
    EXPECT_EQ(seen.facts.droppedPackets, 16u);
    EXPECT_TRUE(seen.facts.hasDropCounts);
}

TEST(PcapngMetadata, WithoutDropCountsNothingIsClaimed)
{
    const Seen seen = readBytes(sectionBlock() + interfaceBlock() + statistics(0, u64Option(4, 50)));
    EXPECT_FALSE(seen.facts.hasDropCounts);
    EXPECT_EQ(seen.facts.droppedPackets, 0u);
}

TEST(PcapngMetadata, HostileCountersDoNotWrap)
{
    FileBytes file = sectionBlock();
    for (std::uint32_t i = 0; i < 4; ++i)
        file = file + interfaceBlock() + statistics(i, u64Option(5, UINT64_MAX) + u64Option(7, UINT64_MAX));
    EXPECT_EQ(readBytes(file).facts.droppedPackets, std::uint64_t{8} << 46);
}

TEST(PcapngMetadata, StatisticsOfNoInterfaceAreReported)
{
    const Seen seen = readBytes(sectionBlock() + interfaceBlock() + statistics(9, {}));
    EXPECT_EQ(seen.facts.problems.size(), 1u);
    EXPECT_EQ(seen.last, ReadStep::End);
}

TEST(PcapngMetadata, RecordedNamesAreRead)
{
    FieldWriter names;
    const FileBytes v4 =
        FieldWriter().u8(192).u8(0).u8(2).u8(1).text(std::string_view("a.example\0b.example\0", 20)).take();
    const FileBytes v6 = FieldWriter(ByteOrder::Big).u16(0x2001).u16(0xdb8).zeros(10).u16(1).text("c.example").take();
    names.option(1, v4).option(3, FileBytes(8)).option(2, v6).u32(0);
    const Seen seen = readBytes(sectionBlock() + block(4, names.take()));
    ASSERT_EQ(seen.facts.recordedNames.size(), 3u);
    EXPECT_EQ(seen.facts.recordedNames[0].address, "192.0.2.1");
    EXPECT_EQ(seen.facts.recordedNames[0].name, "a.example");
    EXPECT_EQ(seen.facts.recordedNames[1].name, "b.example");
    EXPECT_EQ(seen.facts.recordedNames[2].address, "2001:db8::1");
    EXPECT_EQ(seen.facts.recordedNames[2].name, "c.example");
    EXPECT_EQ(seen.facts.recordedNames[2].fileOffset, 28u);
}

TEST(PcapngMetadata, SecretsAreKept)
{
    const std::string keys = "CLIENT_RANDOM 00 11\n";
    FieldWriter body;
    body.u32(0x544c534b).u32(static_cast<std::uint32_t>(keys.size())).text(keys);
    const Seen seen = readBytes(sectionBlock() + block(10, body.take()));
    ASSERT_EQ(seen.facts.secrets.size(), 1u);
    EXPECT_EQ(seen.facts.secrets[0].type, 0x544c534bu);
    EXPECT_EQ(seen.facts.secrets[0].text, keys);
}

TEST(PcapngMetadata, SecretsThatLieAboutTheirLengthAreKeptAndReported)
{
    const Seen seen =
        readBytes(sectionBlock() + block(10, FieldWriter().u32(1).u32(4'000'000'000).text("abcd").take()));
    ASSERT_EQ(seen.facts.secrets.size(), 1u);
    EXPECT_EQ(seen.facts.secrets[0].text, "abcd");
    EXPECT_EQ(seen.facts.problems.size(), 1u);
}

TEST(PcapngMetadata, PcapdroidAppsAreRead)
{
    FieldWriter app;
    app.u32(62652).u16(1).u8(1).u8(0).u32(10123).u8(16).u8(7).text("com.xiaomi.xmsf1").text("Service");
    const Seen seen = readBytes(sectionBlock() + block(0xBAD, app.take()));
    ASSERT_EQ(seen.facts.apps.size(), 1u);
    EXPECT_EQ(seen.facts.apps[0].uid, 10123);
    EXPECT_EQ(seen.facts.apps[0].package, "com.xiaomi.xmsf1");
    EXPECT_EQ(seen.facts.apps[0].name, "Service");
    EXPECT_TRUE(seen.facts.keptBlocks.empty());
}

TEST(PcapngMetadata, ProcessesAreReadAndPacketsFindThem)
{
    const FileBytes options = FieldWriter().option(2, "miui.analytics").take();
    FieldWriter custom; // always little-endian inside, whatever the section's order
    custom.u32(3).u32(static_cast<std::uint32_t>(4 + options.size())).u32(77).bytes(options);
    const FileBytes wireshark = block(0xBAD, FieldWriter().u32(32622).bytes(custom.take()).take());
    const FileBytes apple = block(0x80000001, FieldWriter().u32(88).option(2, "apsd").take());
    const FileBytes packet = packetBlock(1, Packet, FieldWriter().option(32769, FieldWriter().u32(1).take()).take());
    const Seen seen = readBytes(sectionBlock() + interfaceBlock() + wireshark + apple + packet);
    ASSERT_EQ(seen.facts.processes.size(), 2u);
    EXPECT_EQ(seen.facts.processes[0].pid, 77u);
    EXPECT_EQ(seen.facts.processes[0].name, "miui.analytics");
    EXPECT_EQ(seen.facts.processes[1].index, 1u);
    EXPECT_EQ(seen.facts.processes[1].name, "apsd");
    EXPECT_EQ(seen.packets.at(0).packet.processId, 88u);
}

TEST(PcapngMetadata, UnknownBlocksAreKeptByPlace)
{
    const Seen seen = readBytes(sectionBlock() + block(0x777, FileBytes(8)) +
                                block(0x40000BAD, FieldWriter().u32(9999).zeros(4).take()));
    ASSERT_EQ(seen.facts.keptBlocks.size(), 2u);
    EXPECT_EQ(seen.facts.keptBlocks[0].type, 0x777u);
    EXPECT_EQ(seen.facts.keptBlocks[0].fileOffset, 28u);
    EXPECT_EQ(seen.facts.keptBlocks[0].length, 20u);
    EXPECT_EQ(seen.facts.keptBlocks[1].enterpriseNumber, 9999u);
}

TEST(PcapngMetadata, EveryPrefixOfEveryBodyIsSurvived)
{
    const FileBytes option = FieldWriter().option(2, "name").option(9, FileBytes{6}).option(14, FileBytes(8)).take();
    for (const std::uint32_t type : {1u, 2u, 3u, 4u, 5u, 6u, 10u, 0xBADu, 0x40000BADu, 0x80000001u}) {
        const FileBytes body = FieldWriter().u32(0).u32(1).u32(2).u32(3).u32(4).bytes(option).take();
        for (std::size_t kept = 0; kept <= body.size(); ++kept) {
            const FileBytes prefix(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(kept));
            EXPECT_EQ(readBytes(sectionBlock() + interfaceBlock() + block(type, prefix)).last, ReadStep::End);
        }
    }
}

TEST(PcapngMetadata, TooManyInterfacesEndTheReadingAndTooManyProblemsAreCounted)
{
    FileBytes file = sectionBlock();
    const FileBytes interface = interfaceBlock();
    for (int i = 0; i < 65'537; ++i)
        file.insert(file.end(), interface.begin(), interface.end());
    EXPECT_EQ(readBytes(file).last, ReadStep::Cut);

    FileBytes problems = sectionBlock() + interfaceBlock();
    for (int i = 0; i < 150; ++i)
        problems = problems + packetBlock(1, Packet, {}, 9);
    const Seen seen = readBytes(problems);
    ASSERT_EQ(seen.facts.problems.size(), 101u);
    EXPECT_EQ(seen.lastProblem(), "50 more problems were found, the last here");
}

} // namespace

} // namespace waybill::test
