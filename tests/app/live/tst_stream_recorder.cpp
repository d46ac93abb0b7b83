// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/stream_bytes.h"
#include "live/stream_kind.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

constexpr std::size_t Packets = 9;

struct Form {
    const char* name;
    FileBytes stream;
};

class StreamForm : public testing::TestWithParam<Form> {};

TEST_P(StreamForm, IsRecordedPacketByPacket)
{
    const Seen sent = readBytes(GetParam().stream);
    const Recorded made = recorded(GetParam().stream);
    const Seen kept = readBytes(made.bytes);
    EXPECT_FALSE(made.facts.failure) << made.facts.failure->message;
    EXPECT_EQ(made.facts.packets, Packets);
    EXPECT_EQ(kept.last, ReadStep::End);
    EXPECT_TRUE(kept.facts.problems.empty());
    ASSERT_EQ(packetsOf(kept), packetsOf(sent));
    for (std::size_t i = 0; i < sent.packets.size(); ++i) {
        EXPECT_EQ(kept.packets[i].packet.time, sent.packets[i].packet.time) << i;
        EXPECT_EQ(kept.packets[i].packet.linkType, sent.packets[i].packet.linkType) << i;
        EXPECT_EQ(kept.packets[i].packet.wireLength, sent.packets[i].packet.wireLength) << i;
        EXPECT_EQ(kept.packets[i].comment, sent.packets[i].comment) << i;
    }
}

TEST_P(StreamForm, IsTheSameHoweverItIsSplit)
{
    const FileBytes whole = recorded(GetParam().stream).bytes;
    for (std::size_t size = 1; size <= 200; ++size)
        ASSERT_EQ(recorded(GetParam().stream, size).bytes, whole) << "pieces of " << size;
}

TEST_P(StreamForm, LeavesWholeBlocksWhereverItIsCut)
{
    const FileBytes whole = recorded(GetParam().stream).bytes;
    const bool isGuessed = GetParam().stream.at(2) == 0xCD || GetParam().stream.at(1) == 0xCD; // by the first records
    std::size_t cuts = 0;
    for (std::size_t length = 4; length < GetParam().stream.size(); ++length) {
        const FileBytes prefix(GetParam().stream.begin(), GetParam().stream.begin() + static_cast<long>(length));
        const Recorded made = recorded(prefix);
        cuts += made.facts.failure ? 1 : 0;
        if (made.bytes.empty())
            continue;
        if (!isGuessed) {
            ASSERT_TRUE(std::equal(made.bytes.begin(), made.bytes.end(), whole.begin())) << length;
        }
        const Seen kept = readBytes(made.bytes);
        ASSERT_EQ(kept.last, ReadStep::End) << length;
        ASSERT_TRUE(kept.facts.problems.empty()) << length;
        ASSERT_EQ(kept.facts.packets, made.facts.packets) << length;
    }
    EXPECT_GT(cuts, GetParam().stream.size() * 9 / 10);
}

INSTANTIATE_TEST_SUITE_P(Streams, StreamForm,
                         testing::Values(Form{"PcapLittle", pcapOf(Packets)},
                                         Form{"PcapBig", pcapOf(Packets, 0xA1B2C3D4, ByteOrder::Big)},
                                         Form{"PcapNanoseconds", pcapOf(Packets, 0xA1B23C4D)},
                                         Form{"PcapModified", pcapOf(Packets, 0xA1B2CD34, ByteOrder::Little, 8)},
                                         Form{"PcapFritzBox", pcapOf(Packets, 0xA1B2CD34, ByteOrder::Big)},
                                         Form{"PcapngLittle", pcapngOf(Packets)},
                                         Form{"PcapngBig", pcapngOf(Packets, ByteOrder::Big)},
                                         Form{"PcapngSections", pcapngOf(4, ByteOrder::Big) + pcapngOf(5)}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(StreamRecorder, RecordHeadersOfModifiedPcapAreToldFromEnoughBytes)
{
    for (const std::size_t extra : {std::size_t{0}, std::size_t{8}, std::size_t{12}}) {
        const FileBytes stream = pcapOf(100, 0xA1B2CD34, ByteOrder::Little, extra);
        for (const std::size_t size : {std::size_t{1}, std::size_t{41}, std::size_t{4096}, stream.size()})
            ASSERT_EQ(packetsOf(readBytes(recorded(stream, size).bytes)), packetsOf(readBytes(stream))) << size;
    }
}

TEST(StreamRecorder, PcapngIsCopiedByteByByte)
{
    EXPECT_EQ(recorded(pcapngOf(Packets)).bytes, pcapngOf(Packets));
    EXPECT_EQ(recorded(pcapngOf(Packets, ByteOrder::Big)).bytes, pcapngOf(Packets, ByteOrder::Big));
}

TEST(StreamRecorder, StatedLengthOfASectionIsTakenBack)
{
    const FileBytes rest = interfaceBlock() + packetBlock(1, packetBytes(0));
    const Recorded made = recorded(sectionBlock(ByteOrder::Little, rest.size()) + rest);
    EXPECT_EQ(made.bytes, sectionBlock() + rest);
}

TEST(StreamRecorder, ClassicHeadersSayWhereItCameFrom)
{
    const Seen kept = readBytes(recorded(pcapOf(1)).bytes);
    ASSERT_EQ(kept.facts.interfaces.size(), 1u);
    EXPECT_EQ(kept.facts.interfaces[0].name, "test");
    EXPECT_EQ(kept.facts.interfaces[0].filter, "tcp");
    EXPECT_EQ(kept.facts.interfaces[0].snaplen, 65535u);
}

class MarkedStream : public testing::TestWithParam<Form> {};

TEST_P(MarkedStream, CarriesTheMarkInTheNextPacketOrBehindTheLast)
{
    const FileBytes& stream = GetParam().stream;
    StreamRecorder recorder({"test", {}, {}});
    Recorded made;
    recorder.mark("first");
    recorder.take(stream);
    keep(recorder, made);
    recorder.mark("behind all");
    recorder.putMarks();
    keep(recorder, made);
    const Seen kept = readBytes(made.bytes);
    EXPECT_EQ(kept.last, ReadStep::End);
    EXPECT_TRUE(kept.facts.problems.empty());
    ASSERT_EQ(kept.packets.size(), Packets);
    EXPECT_EQ(kept.packets[0].comment, "first");
    EXPECT_NE(kept.packets[1].comment, "first");
    EXPECT_EQ(packetsOf(kept), packetsOf(readBytes(stream)));
    const std::string_view text(reinterpret_cast<const char*>(made.bytes.data()), made.bytes.size());
    EXPECT_GT(text.find("behind all"), text.find("first"));
    EXPECT_NE(text.find("behind all"), std::string_view::npos);
}

INSTANTIATE_TEST_SUITE_P(Streams, MarkedStream,
                         testing::Values(Form{"Pcap", pcapOf(Packets)}, Form{"PcapngLittle", pcapngOf(Packets)},
                                         Form{"PcapngBig", pcapngOf(Packets, ByteOrder::Big)}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(StreamRecorder, MarkGoesBeforeTheCommentsOfThePacket)
{
    StreamRecorder recorder({});
    Recorded made;
    const FileBytes stream = pcapngOf(2); // the second packet has a comment of its own
    const std::size_t second =
        sectionBlock().size() + 2 * interfaceBlock().size() + packetBlock(0, packetBytes(0)).size();
    recorder.take(std::span(stream).first(second));
    recorder.mark(std::string(2000, 'x'));
    recorder.take(std::span(stream).subspan(second));
    keep(recorder, made);
    const Seen kept = readBytes(made.bytes);
    ASSERT_EQ(kept.packets.size(), 2u);
    EXPECT_EQ(kept.packets[1].comment, std::string(1000, 'x') + "\nu-10");
}

/// A section that does not become one changes nothing of the section before, in whose byte order marks are written.
TEST(StreamRecorder, MarksBehindASectionThatDoesNotBeginAreRead)
{
    const FileBytes big = sectionBlock(ByteOrder::Big);
    FileBytes noMagic = big, otherEnd = big;
    noMagic[8] = 0x77;
    otherEnd.back() = 0x77;
    for (const FileBytes& last : {noMagic, otherEnd, FileBytes(big.begin(), big.begin() + 20)}) {
        StreamRecorder recorder({});
        recorder.take(pcapngOf(1) + last);
        recorder.end();
        EXPECT_TRUE(recorder.facts().failure);
        recorder.mark("behind all");
        recorder.putMarks();
        Recorded made;
        keep(recorder, made);
        const Seen kept = readBytes(made.bytes);
        EXPECT_EQ(kept.last, ReadStep::End);
        EXPECT_EQ(kept.packets.size(), 1u);
    }
}

TEST(StreamRecorder, MarksAreNotCutWithinACharacter)
{
    StreamRecorder recorder({});
    recorder.mark(std::string(999, 'x') + "é");
    recorder.take(pcapOf(1));
    Recorded made;
    keep(recorder, made);
    EXPECT_EQ(readBytes(made.bytes).packets.at(0).comment, std::string(999, 'x'));
}

TEST(StreamRecorder, FurtherFilesBeginWithWhatPacketsNeed)
{
    const FileBytes names = block(4, FieldWriter().u16(0).u16(0).take());
    const FileBytes secrets = block(10, FieldWriter().u32(0x544C534B).u32(4).text("key\n").take());
    const FileBytes apps = block(0xBAD, FieldWriter().u32(62652).u32(1).take());
    const FileBytes others = block(0xBAD, FieldWriter().u32(1).u32(1).take());
    const FileBytes needed = sectionBlock() + interfaceBlock() + names + apps;
    StreamRecorder recorder({});
    recorder.take(needed + others + packetBlock(1, packetBytes(0)) + secrets + interfaceBlock({}, 0, 101));
    EXPECT_EQ(recorder.head(), needed + secrets + interfaceBlock({}, 0, 101));
    recorder.take(sectionBlock(ByteOrder::Big) + interfaceBlock({}, 0, 1, ByteOrder::Big));
    EXPECT_EQ(recorder.head(), sectionBlock(ByteOrder::Big) + interfaceBlock({}, 0, 1, ByteOrder::Big));
}

TEST(StreamRecorder, HeadIsBounded)
{
    const FileBytes secrets = block(10, FieldWriter().u32(0x544C534B).u32(1 << 20).zeros(1 << 20).take());
    StreamRecorder recorder({});
    recorder.take(sectionBlock() + interfaceBlock());
    for (int i = 0; i < 8; ++i) {
        recorder.take(secrets);
        recorder.blocks().clear();
    }
    EXPECT_LE(recorder.head().size(), 4'000'000u);
    EXPECT_FALSE(recorder.facts().failure);
    EXPECT_NE(recorder.facts().remark.find("further files begin without the later ones"), std::string::npos);
}

TEST(StreamRecorder, LossesAreThoseOfTheLastStatistics)
{
    const auto statistics = [](std::uint32_t interface, std::uint64_t received, std::uint64_t dropped) {
        FieldWriter body;
        body.u32(interface).u64(0);
        body.option(4, FieldWriter().u64(received).take()).option(7, FieldWriter().u64(dropped).take()).endOfOptions();
        return block(5, body.take());
    };
    StreamRecorder recorder({});
    recorder.take(sectionBlock() + interfaceBlock() + interfaceBlock());
    EXPECT_FALSE(recorder.facts().hasCounts);
    recorder.take(statistics(0, 10, 1) + statistics(1, 20, 2) + statistics(0, 15, 3));
    EXPECT_TRUE(recorder.facts().hasCounts);
    EXPECT_EQ(recorder.facts().received, 35u);
    EXPECT_EQ(recorder.facts().dropped, 5u);
    recorder.take(sectionBlock() + interfaceBlock() + statistics(0, 1, 1));
    EXPECT_EQ(recorder.facts().received, 36u);
    EXPECT_EQ(recorder.facts().dropped, 6u);
}

} // namespace

} // namespace waybill::test
