// SPDX-License-Identifier: GPL-3.0-or-later
// Messages made to cost much. What bounds them is told, and no more leaves or bytes come out than the limits say.
#include "identify/message_leaves.h"
#include "identify/text_encodings.h"
#include "packed.h"

#include <gtest/gtest.h>
#include <string>

using namespace waybill;
using namespace waybill::test;

namespace {

std::string repeated(const std::string& text, std::size_t count)
{
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += text;
    return out;
}

struct Reading {
    DecodeReport report;
    std::size_t leaves = 0, longest = 0, deepest = 0;
    [[nodiscard]] bool isLimitedBy(const std::string& words) const
    {
        for (const std::string& sentence : report.limitsHit)
            if (sentence.find(words) != std::string::npos)
                return true;
        return false;
    }
};

Reading read(const std::string& body)
{
    Reading reading;
    Message message;
    message.body = bytesIn(body);
    reading.report = eachLeaf(message, {}, [&reading](const DecodedLeaf& leaf) {
        ++reading.leaves;
        reading.longest = std::max(reading.longest, leaf.bytes.size());
        reading.deepest = std::max(reading.deepest, leaf.chain.size());
    });
    EXPECT_EQ(reading.report.bytesGiven, body.size());
    EXPECT_EQ(reading.report.bytesGiven, reading.report.bytesDecoded + reading.report.bytesOpaque);
    EXPECT_LE(reading.leaves, DecodeLimits().leaves);
    return reading;
}

} // namespace

TEST(DecodeBombs, AStepGivesAHundredTimesItsInput)
{
    const std::string bomb = gzip(std::string(8 * 1024 * 1024, 'a'));
    const Reading reading = read(bomb);
    EXPECT_TRUE(reading.isLimitedBy("more than 100 times"));
    EXPECT_EQ(reading.longest, bomb.size() * 100);
    EXPECT_GT(reading.report.bytesOpaque, bomb.size() / 2);
}

TEST(DecodeBombs, GzipOfGzipEndsAtTheDepth)
{
    std::string bomb(8 * 1024 * 1024, 'a');
    for (int i = 0; i < 8; ++i)
        bomb = gzip(bomb);
    const Reading reading = read(bomb);
    EXPECT_TRUE(reading.isLimitedBy("deeper than 4 layers"));
    EXPECT_EQ(reading.leaves, 0u);
    EXPECT_EQ(reading.report.bytesDecoded, 0u);
}

TEST(DecodeBombs, ManyPiecesShareOneBudget)
{
    const std::string field = "&d=" + base64(gzip(std::string(60'000, 'a')));
    const Reading reading = read("a=bcde" + repeated(field, 2000));
    EXPECT_TRUE(reading.isLimitedBy("decoding stopped when it had given 16777216 bytes"));
    EXPECT_LT(reading.leaves, 2400u);
    EXPECT_GT(reading.report.bytesOpaque, reading.report.bytesGiven / 2);
}

TEST(DecodeBombs, Base64OfBase64EndsAtTheDepth)
{
    std::string bomb = repeated("Text 1. ", 20'000);
    for (int i = 0; i < 7; ++i)
        bomb = base64(bomb);
    ASSERT_GT(bomb.size(), 1'000'000u);
    const Reading reading = read(bomb);
    EXPECT_TRUE(reading.isLimitedBy("deeper than 4 layers"));
    EXPECT_EQ(reading.leaves, 5u);
    EXPECT_EQ(reading.deepest, 5u);
}

TEST(DecodeBombs, AMillionNestedArraysEndAtTheNesting)
{
    EXPECT_TRUE(read(std::string(1'000'000, '[')).isLimitedBy("nested deeper than 64"));
    EXPECT_TRUE(read(repeated("{\"a\":", 200'000)).isLimitedBy("nested deeper than 64"));
}

TEST(DecodeBombs, AMillionArraysBesideEachOtherAreRead)
{
    const Reading reading = read("[" + repeated("[],", 1'000'000) + "\"the end\"]");
    EXPECT_EQ(reading.leaves, 2u);
    EXPECT_TRUE(reading.report.limitsHit.empty());
}

TEST(DecodeBombs, LeavesAreCounted)
{
    const Reading reading = read("[" + repeated("12345,", 30'000) + "6]");
    EXPECT_EQ(reading.leaves, DecodeLimits().leaves);
    EXPECT_TRUE(reading.isLimitedBy("more than 20000 texts"));
}

TEST(DecodeBombs, StepsAreCounted)
{
    const Reading reading = read("a=bcde" + repeated("&d=%FD%FE%FD%FCx9Kq2mZ7Lp0VtR4sJ1uWbAx9Kq2mZ7Lp0VtR4s", 12'000));
    EXPECT_TRUE(reading.isLimitedBy("pieces of bytes were tried"));
    const Reading words = read(repeated("x9Kq2mZ7Lp0VtR4sJ1uWbA ", 60'000));
    EXPECT_TRUE(words.isLimitedBy("after 50000 decoding steps"));
}

TEST(DecodeBombs, ALongKeyIsCutInTheChain)
{
    const std::string key(1'000'000, 'k');
    const Reading reading = read("{\"" + key + "\":{\"" + key + "\":\"a value\"}}");
    EXPECT_EQ(reading.leaves, 2u);
    EXPECT_EQ(reading.report.bytesOpaque, 0u);
}
