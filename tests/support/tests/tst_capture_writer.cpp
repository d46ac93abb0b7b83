// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/capture_writer.h"
#include "support/dns_builder.h"
#include "support/tests/tshark.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

std::vector<BuiltPacket> twoPackets()
{
    BuiltPacket first;
    first.time = {1'406'781'012'123'456'789};
    first.bytes = udpFrame(endpoint("192.168.43.20", 40000), endpoint("192.168.43.1", 53), dnsQuery(1, "miui.com"));
    first.comment = "first";
    first.direction = NotedDirection::Inbound;
    BuiltPacket second = first;
    second.time.ns += NsPerSecond;
    second.comment.clear();
    second.wireLength = static_cast<std::uint32_t>(first.bytes.size());
    second.bytes.resize(30);
    return {first, second};
}

class CaptureWriter : public testing::TestWithParam<ByteOrder> {
protected:
    void SetUp() override
    {
        if (!hasTshark())
            GTEST_SKIP() << "tshark is not installed";
    }
    TemporaryDirectory m_directory;
};

} // namespace

TEST_P(CaptureWriter, PcapReadsBackWithTimesAndLengths)
{
    for (const bool hasNanoseconds : {false, true}) {
        PcapFields fields;
        fields.order = GetParam();
        fields.hasNanoseconds = hasNanoseconds;
        const std::string path = m_directory.write("t.pcap", pcapFile(twoPackets(), fields));
        const std::string fraction = hasNanoseconds ? "123456789" : "123456000";
        EXPECT_EQ(tshark(path, "-T fields -e frame.time_epoch -e frame.cap_len -e frame.len"),
                  "1406781012." + fraction + "\t68\t68\n1406781013." + fraction + "\t30\t68\n");
    }
}

TEST_P(CaptureWriter, PcapngReadsBackWithEveryOption)
{
    PcapngWriter out(GetParam());
    out.addSection({.hardware = "bench", .os = "none", .application = "a test", .comments = {"one", "two"}});
    out.addInterface({.name = "wlan0", .description = "hotspot", .filter = "ip", .timeZone = "Asia/Kolkata"});
    const std::uint32_t raw = out.addInterface({.linkType = LinkType::Raw, .name = "rmnet0", .resolution = 6});
    out.addPackets(twoPackets());
    BuiltPacket onRaw = twoPackets().front();
    onRaw.interface = raw;
    onRaw.bytes.erase(onRaw.bytes.begin(), onRaw.bytes.begin() + 14);
    out.addPacket(onRaw, 17);
    out.addName(ip("42.62.48.181"), "app.chat.xiaomi.net");
    out.addSecrets(0x544c534b, "# empty\n");
    out.addCustom(62652, fromHex("00 01 01 00"));
    out.addStatistics({.interface = raw, .time = onRaw.time, .received = 3, .droppedByInterface = 5, .droppedByOs = 7});
    const std::string path = m_directory.write("t.pcapng", out.bytes());

    EXPECT_EQ(tshark(path, "-T fields -e frame.time_epoch -e frame.interface_name -e frame.packet_flags_direction"),
              "1406781012.123456789\twlan0\t0x00000001\n1406781013.123456789\twlan0\t0x00000001\n"
              "1406781012.123456000\trmnet0\t0x00000001\n\t\t\n"); // the custom block is a record to tshark
    EXPECT_EQ(tshark(path, "-Y frame.comment -T fields -e frame.comment"), "first\nfirst\n");
    EXPECT_EQ(tshark(path, "-Y 'dns && !_ws.malformed' -T fields -e frame.number"), "1\n3\n");
    const std::string facts = outputOf("capinfos " + path);
    for (const char* line : {"one", "two", "a test", "bench", "Filter string = ip", "Number of interfaces in file: 2"})
        EXPECT_NE(facts.find(line), std::string::npos) << line << " in\n" << facts;
}

TEST_P(CaptureWriter, OddTimeResolutionsKeepTheMoment)
{
    for (const std::uint8_t resolution : {std::uint8_t{3}, std::uint8_t{0x80 | 20}}) {
        PcapngWriter out(GetParam());
        out.addSection();
        out.addInterface({.resolution = resolution, .offsetSeconds = 3600});
        out.addPacket(twoPackets().front());
        const std::string path = m_directory.write("t.pcapng", out.bytes());
        EXPECT_EQ(tshark(path, "-T fields -e frame.time_epoch").substr(0, 14), "1406781012.123") << int{resolution};
    }
}

INSTANTIATE_TEST_SUITE_P(ByteOrders, CaptureWriter, testing::Values(ByteOrder::Little, ByteOrder::Big),
                         [](const auto& row) { return row.param == ByteOrder::Little ? "Little" : "Big"; });

} // namespace waybill::test
