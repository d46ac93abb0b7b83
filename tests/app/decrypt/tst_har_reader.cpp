// SPDX-License-Identifier: GPL-3.0-or-later
#include "har_texts.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace waybill::test {

TEST(HarReader, AnEntryIsReadAsItStands)
{
    const std::string text = harOf({entryOf({.more = R"(,"serverIPAddress":"[2001:db8::7]","_fromCache":"disk")"})});
    for (const std::size_t block : {std::size_t{1}, std::size_t{5}, SIZE_MAX}) {
        const ReadHar read = readAll(text, block);
        ASSERT_EQ(read.entries.size(), 1U);
        const HarEntry& entry = read.entries[0];
        EXPECT_EQ(read.file.creator, "Tool 1.0");
        EXPECT_EQ(read.file.problem, "");
        EXPECT_EQ(entry.number, 1U);
        EXPECT_EQ(entry.started, "2014-08-10T14:02:00.000+05:30");
        EXPECT_EQ(entry.method, "POST");
        EXPECT_EQ(entry.url, "https://api.example.com/up");
        EXPECT_EQ(entry.httpVersion, "HTTP/2");
        EXPECT_EQ(entry.request.body, "a=1");
        EXPECT_EQ(entry.request.headers.size(), 1U);
        EXPECT_EQ(entry.status, 200);
        EXPECT_EQ(entry.response.body, "ok");
        EXPECT_EQ(entry.response.bodySize, 2);
        EXPECT_EQ(entry.blockedMs, -1);
        EXPECT_EQ(entry.waitMs, 30);
        EXPECT_EQ(entry.server, "[2001:db8::7]");
        EXPECT_EQ(entry.fromCache, "disk");
    }
}

TEST(HarReader, ACutFileGivesTheEntriesBefore)
{
    const std::string text = harOf({entryOf(), entryOf(), entryOf()});
    std::size_t most = 0;
    for (std::size_t kept = 0; kept < text.size(); ++kept) {
        const ReadHar read = readAll(std::string_view(text).substr(0, kept));
        EXPECT_EQ(read.file.problem, "the file ends here") << kept;
        EXPECT_EQ(read.file.problemAt, kept);
        EXPECT_GE(read.entries.size(), most);
        most = std::max(most, read.entries.size());
        for (const HarEntry& entry : read.entries)
            EXPECT_EQ(entry.server, "42.62.48.181") << "whole ones only";
    }
    EXPECT_EQ(most, 3U);
}

TEST(HarReader, MembersThatAreGivenTwiceCountAsTheLast)
{
    const ReadHar read =
        readAll(harOf({R"({"request":{"method":"GET","method":"PUT","headers":[{"name":"a","value":"1"}],)"
                       R"("headers":[{"name":"b","value":"2"}],"url":"http://a.example/"},"time":3,"time":NaN})"}));
    ASSERT_EQ(read.entries.size(), 1U);
    EXPECT_EQ(read.entries[0].method, "PUT");
    ASSERT_EQ(read.entries[0].request.headers.size(), 1U);
    EXPECT_EQ(read.entries[0].request.headers[0].name, "b");
    EXPECT_EQ(read.entries[0].totalMs, -1);
}

TEST(HarReader, OddValuesAreTakenForUnknown)
{
    const ReadHar read = readAll(harOf(
        {R"({"startedDateTime":null,"time":-1,"request":[],"response":{"status":1e99,"content":{"size":-5,"text":7},)"
         R"("headers":{"name":"x"}},"timings":"none","serverIPAddress":12,"_webSocketMessages":{}})",
         "null", "17", "[]"}));
    ASSERT_EQ(read.entries.size(), 4U);
    EXPECT_EQ(read.entries[0].status, 0);
    EXPECT_EQ(read.entries[0].response.bodySize, -1);
    EXPECT_EQ(read.entries[0].response.body, "7");
    EXPECT_TRUE(read.entries[0].response.headers.empty());
    EXPECT_EQ(read.file.problem, "");
}

TEST(HarReader, WhatIsTakenOfOneEntryIsBounded)
{
    HarLimits limits;
    limits.body = 4;
    limits.pairs = 3;
    limits.heldText = 100;
    limits.socketMessages = 1;
    std::string headers;
    for (int i = 0; i < 10; ++i)
        headers += std::string(i > 0 ? "," : "") + R"({"name":"h","value":"v"})";
    const ReadHar read = readAll(
        harOf({entryOf({.body = "abcdefgh",
                        .more = R"(,"_webSocketMessages":[{"type":"send","data":"a"},{"type":"send","data":"b"}])",
                        .headers = headers})}),
        SIZE_MAX, limits);
    ASSERT_EQ(read.entries.size(), 1U);
    EXPECT_EQ(read.entries[0].request.body, "abcd");
    EXPECT_TRUE(read.entries[0].request.isBodyCut);
    EXPECT_EQ(read.entries[0].request.headers.size(), 3U);
    EXPECT_EQ(read.entries[0].socketMessages.size(), 1U);
    EXPECT_EQ(read.entries[0].leftOut, 8U);
}

TEST(HarReader, OtherJsonIsNoHarFile)
{
    for (const char* text : {"{}", "[]", "{\"log\":[]}", "3", "{\"a\":{\"log\":{}}}"}) {
        const ReadHar read = readAll(text);
        EXPECT_FALSE(read.file.hasLog) << text;
        EXPECT_TRUE(read.entries.empty());
    }
    EXPECT_TRUE(readAll("{\"log\":{}}").file.hasLog);
}

} // namespace waybill::test
