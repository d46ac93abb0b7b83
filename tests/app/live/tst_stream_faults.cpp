// SPDX-License-Identifier: GPL-3.0-or-later
// One lie a length field, and what is no stream of packets at all.
#include "app/live/stream_bytes.h"
#include "live/stream_kind.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

const FileBytes Headers = sectionBlock() + interfaceBlock();
const FileBytes Good = Headers + packetBlock(1, packetBytes(0)) + packetBlock(2, packetBytes(1));

/// A little-endian field of 32 bits at `at` behind two good packets.
FileBytes withField(FileBytes block, std::size_t at, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i)
        block.at(at + i) = static_cast<std::uint8_t>(value >> (8 * i));
    return Good + block;
}

struct Lie {
    const char* name;
    FileBytes stream;
    std::size_t offset; ///< of the fault
    const char* sentence;
};

class StreamLie : public testing::TestWithParam<Lie> {};

TEST_P(StreamLie, EndsTheStreamAndKeepsWhatWasBefore)
{
    const Recorded made = recorded(GetParam().stream + packetBlock(4, packetBytes(3)));
    ASSERT_TRUE(made.facts.failure);
    EXPECT_EQ(made.facts.failure->offset, GetParam().offset);
    EXPECT_NE(made.facts.failure->message.find(GetParam().sentence), std::string::npos) << made.facts.failure->message;
    EXPECT_NE(made.facts.failure->message.find("the 2 packets before it were kept"), std::string::npos);
    const Seen kept = readBytes(made.bytes);
    EXPECT_EQ(kept.last, ReadStep::End);
    EXPECT_EQ(kept.packets.size(), 2u);
}

const FileBytes Packet = packetBlock(3, packetBytes(2));
constexpr std::size_t CapturedAt = 8 + 12, InterfaceAt = 8, LengthAt = 4;

INSTANTIATE_TEST_SUITE_P(
    Lengths, StreamLie,
    testing::Values(
        Lie{"BlockTooShort", withField(Packet, LengthAt, 8), Good.size(), "it is 8 bytes long; the smallest"},
        Lie{"BlockTooLong", withField(Packet, LengthAt, 1 << 30), Good.size(), "beyond the limit of 16"},
        Lie{"LengthsDiffer", withField(Packet, Packet.size() - 4, 16), Good.size(), "and at its end 16"},
        Lie{"CapturedTooLong", withField(Packet, CapturedAt, 65), Good.size(),
            "packet 3 claims 65 captured bytes, but its block holds 64"},
        Lie{"UnknownInterface", withField(Packet, InterfaceAt, 1), Good.size(),
            "packet 3 belongs to interface 1, but its section describes 1"},
        Lie{"PacketWithoutFields", Good + block(6, FileBytes(16)), Good.size(), "too short for its fields"},
        Lie{"InterfaceWithoutFields", Good + block(1, FileBytes(4)), Good.size(), "too short for its fields"},
        Lie{"SimpleTooLong", withField(block(3, FileBytes(8)), 8, 5), Good.size(), "claims 5 captured bytes"},
        Lie{"SectionTooShort", withField(sectionBlock(), LengthAt, 24), Good.size(), "it is 24 bytes long"},
        Lie{"SectionOfAnotherOrder", withField(sectionBlock(), 8, 0x12345678), Good.size() + 8,
            "byte-order magic of this section is 0x12345678"},
        Lie{"SectionOfAnotherVersion", withField(sectionBlock(), 12, 2), Good.size(), "pcapng version 2.0"},
        Lie{"PacketOfASectionWithoutInterfaces", Good + sectionBlock() + Packet, Good.size() + sectionBlock().size(),
            "its section describes 0"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(StreamFaults, PcapEndsAtALengthThatCannotBe)
{
    FileBytes stream = pcapOf(3);
    const std::size_t second = pcapOf(1).size();
    stream[second + 10] = 0xFF; // captured length of the second packet
    const Recorded made = recorded(stream);
    ASSERT_TRUE(made.facts.failure);
    EXPECT_EQ(made.facts.failure->offset, second);
    EXPECT_NE(made.facts.failure->message.find("the 1 packet before it was kept"), std::string::npos);
    EXPECT_EQ(readBytes(made.bytes).packets.size(), 1u);
}

TEST(StreamFaults, OptionsThatLieAreCopiedForTheReaderToJudge)
{
    const FileBytes lying = FieldWriter().u16(1).u16(500).text("short!!!").take();
    const FileBytes stream = Headers + packetBlock(1, packetBytes(0), lying) + packetBlock(2, packetBytes(1));
    const Recorded made = recorded(stream);
    EXPECT_FALSE(made.facts.failure);
    EXPECT_EQ(made.bytes, stream);
}

TEST(StreamFaults, CutStreamSaysWhere)
{
    const FileBytes cut(Good.begin(), Good.end() - 5);
    const Recorded made = recorded(cut);
    ASSERT_TRUE(made.facts.failure);
    EXPECT_EQ(made.facts.failure->offset, Good.size() - packetBlock(2, packetBytes(1)).size());
    EXPECT_NE(made.facts.failure->message.find("the stream ends inside a block"), std::string::npos);
    EXPECT_EQ(readBytes(made.bytes).packets.size(), 1u);
}

struct Foreign {
    const char* name;
    std::string bytes;
    const char* sentence;
};

class ForeignStream : public testing::TestWithParam<Foreign> {};

TEST_P(ForeignStream, IsToldWithWhatToDo)
{
    for (const std::size_t size : {std::size_t{1}, std::size_t{SIZE_MAX}}) {
        const Recorded made = recorded(FileBytes(GetParam().bytes.begin(), GetParam().bytes.end()), size);
        ASSERT_TRUE(made.facts.failure);
        EXPECT_NE(made.facts.failure->message.find(GetParam().sentence), std::string::npos)
            << made.facts.failure->message;
        EXPECT_TRUE(made.bytes.empty());
    }
}

INSTANTIATE_TEST_SUITE_P(
    Streams, ForeignStream,
    testing::Values(Foreign{"Nothing", "", "nothing came"}, Foreign{"Gzip", "\x1F\x8B\x08 and so on", "gunzip"},
                    Foreign{"Zstd", "\x28\xB5\x2F\xFD and so on", "unzstd"},
                    Foreign{"Shell", "\nsh: 1: tcpdump: not found\nmore", "“sh: 1: tcpdump: not found”"},
                    Foreign{"Page", "<!DOCTYPE html><html>", "a web page"},
                    Foreign{"Request", "GET / HTTP/1.1\r\nHost: x\r\n", "choose the TCP exporter"},
                    Foreign{"Response", "HTTP/1.1 200 OK\r\n", "the answer of a web server"},
                    Foreign{"Tls", "\x16\x03\x01\x02", "encrypted (TLS)"},
                    Foreign{"Two bytes", "ab", "text, no packets: “ab”"},
                    Foreign{"Bytes",
                            "\x7F"
                            "ELF\x01\x02",
                            "neither pcap nor pcapng: it begins with 7f 45 4c 46"},
                    Foreign{"Escapes", "\x1B]0;evil\x1B\\ text", "\\x1B]0;evil"}),
    [](const auto& row) { return "Kind" + std::to_string(row.index); });

TEST(StreamFaults, NothingIsGatheredOfAForeignStream)
{
    StreamRecorder recorder({});
    const FileBytes text(2 * StreamKindBytes, 'x');
    recorder.take(text);
    EXPECT_TRUE(recorder.facts().failure);
    recorder.take(pcapOf(1));
    EXPECT_TRUE(recorder.blocks().bytes.empty());
}

} // namespace

} // namespace waybill::test
