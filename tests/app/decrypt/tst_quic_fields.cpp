// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/quic_fields.h"
#include "support/bytes.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace waybill::test {
namespace {

/// Frames as "stream@offset hex".
std::string shown(std::string_view line)
{
    const auto packet = readQuicFields(line);
    if (!packet)
        return "no line";
    std::string text = packet->isReadable ? "" : "not readable";
    for (const QuicStreamFrame& frame : packet->frames) {
        text += fmt::format("{}{}@{} ", text.empty() ? "" : "; ", frame.stream, frame.offset);
        for (const std::uint8_t byte : frame.bytes)
            text += fmt::format("{:02x}", byte);
    }
    return text;
}

} // namespace

TEST(QuicFields, FramesOfAPacketAreToldApart)
{
    const std::string line = "190\t1795373643.599071398\t2,10,6,6,0\t0,0,0,1,0\t1,1,1,1,1\t1\t3,1,1,2,1\t"
                             "00040f,03,02,3fe1,78";
    EXPECT_EQ(shown(line), "2@0 00040f; 10@0 03; 6@0 02; 6@1 3fe1; 0@0 78");
    const auto packet = readQuicFields(line);
    EXPECT_EQ(packet->frame, 190u);
    EXPECT_EQ(packet->time.ns, 1'795'373'643'599'071'398);
}

TEST(QuicFields, FlagsOfLaterVersionsAreReadToo)
{
    EXPECT_EQ(shown("7\t1.000000000\t0\tTrue\tFalse\t764\t\tabcd"), "0@764 abcd");
}

TEST(QuicFields, AFrameWithoutBytesHasNoData)
{
    EXPECT_EQ(shown("7\t1.000000000\t0,4\t1,0\t1,1\t10\t0,1\tab"), "0@10 ; 4@0 ab");
    EXPECT_EQ(shown("7\t1.000000000\t4,0\t0,1\t1,0\t10\t1\tab"), "4@0 ab; 0@10 ")
        << "nor has the last, without a length";
}

TEST(QuicFields, ColumnsThatContradictEachOtherAreNotRead)
{
    for (const char* line : {
             "7\t1.000000000\t0,4\t1\t1,1\t10\t0,1\tab", // one flag for two frames
             "7\t1.000000000\t0\t1\t1\t\t1\tab",         // an offset is missing
             "7\t1.000000000\t0\t0\t1\t\t\tab",          // a length is missing
             "7\t1.000000000\t0\t0\t1\t\t2\tab",         // another length
             "7\t1.000000000\t0\t0\t1\t5\t1\tab",        // an offset too many
             "7\t1.000000000\t0\t0\t1\t\t1\tab,cd",      // data too many
             "7\t1.000000000\t0,4\t0,0\t1,0\t\t1\t,ab",  // empty data
             "7\t1.000000000\t0\t0\t1\t\t1\tabc",        // half a byte
             "7\t1.000000000\t0\t0\t1\t\t1\txy",         // no hex
             "7\t1.000000000\t-1\t0\t1\t\t1\tab",        // no stream
             "7\t1.000000000\t99999999999999999999\t0\t1\t\t1\tab",
         })
        EXPECT_EQ(shown(line), "not readable") << line;
}

TEST(QuicFields, WhatIsNoLineIsNone)
{
    for (const char* line : {"", "7", "7\t1.000000000\t0\t0\t1\t\t1", "7\t1.000000000\t0\t0\t1\t\t1\tab\tmore",
                             "x\t1.000000000\t0\t0\t1\t\t1\tab", "7\t1.5\t0\t0\t1\t\t1\tab", "7\t\t0\t0\t1\t\t1\tab",
                             "7\t99999999999999.000000000\t0\t0\t1\t\t1\tab", "7\t-1.000000000\t0\t0\t1\t\t1\tab"})
        EXPECT_EQ(shown(line), "no line") << line;
}

TEST(QuicFields, ManyEmptyFramesAreBounded)
{
    std::string ids = "0", flags = "0";
    for (int i = 0; i < 50'000; ++i) {
        ids += ",0";
        flags += ",0";
    }
    EXPECT_EQ(shown("7\t1.000000000\t" + ids + "\t" + flags + "\t" + flags + "\t\t\t"), "not readable");
}

} // namespace waybill::test
