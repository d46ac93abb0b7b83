// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/har_json.h"
#include "har_texts.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

/// The first string of an array, and why nothing more could be read.
std::pair<std::string, std::string> firstText(const std::string& json, std::size_t longest = 100,
                                              std::size_t blockSize = SIZE_MAX)
{
    MemorySource source(viewOf(json), blockSize);
    HarJson reader(source);
    std::string text;
    if (reader.enterArray() && reader.nextElement())
        text = reader.text(longest).value;
    while (reader.nextElement())
        reader.skip();
    return {text, reader.problem()};
}

} // namespace

TEST(HarJson, EscapesBecomeWhatTheyStandFor)
{
    const std::pair<const char*, std::string> rows[] = {
        {R"(["a\"b\\c\/d\b\f\n\r\t"])", "a\"b\\c/d\b\f\n\r\t"},
        {R"(["\u00e9\u4E2d\ud83d\ude00"])", "\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x98\x80"},
        {R"(["\u0000"])", std::string(1, '\0')},
        {R"(["\ud83d!"])", "\xEF\xBF\xBD!"},
        {R"(["\ud83d"])", "\xEF\xBF\xBD"},
        {R"(["\ude00\ud83d\n"])", "\xEF\xBF\xBD\xEF\xBF\xBD\n"},
        {R"(["\q"])", "q"},
        {"[\"a\nb\x01\xFF\"]", "a\nb\x01\xFF"},
        {"\xEF\xBB\xBF [ \"with a mark\" ]", "with a mark"},
        {"[-12.5e3]", "-12.5e3"},
        {"[true, \"b\"]", ""},
    };
    for (const auto& [json, expected] : rows) {
        for (const std::size_t block : {std::size_t{1}, std::size_t{3}, SIZE_MAX}) {
            const auto [text, problem] = firstText(json, 100, block);
            EXPECT_EQ(text, expected) << json;
            EXPECT_EQ(problem, "") << json;
        }
    }
}

TEST(HarJson, LongTextsAreCutWhereverTheyAreReadInPieces)
{
    for (const std::size_t block : {std::size_t{1}, std::size_t{7}, SIZE_MAX})
        EXPECT_EQ(firstText(R"(["abcdefgh\u0041ijkl", 1])", 10, block),
                  std::pair(std::string("abcdefghAi"), std::string()));
}

TEST(HarJson, NumbersThatNoJsonHasAreNone)
{
    for (const char* json : {"[NaN]", "[Infinity]", "[-Infinity]", "[1e999]", "[null]", "[\"x\"]", "[{}]"}) {
        MemorySource source(viewOf(json));
        HarJson reader(source);
        ASSERT_TRUE(reader.enterArray() && reader.nextElement());
        EXPECT_FALSE(reader.number()) << json;
        EXPECT_FALSE(reader.nextElement());
        EXPECT_EQ(reader.problem(), "") << json;
    }
    MemorySource source(viewOf("[\"12.5\",,7,]"));
    HarJson reader(source);
    ASSERT_TRUE(reader.enterArray() && reader.nextElement());
    EXPECT_EQ(reader.number(), 12.5);
    ASSERT_TRUE(reader.nextElement());
    EXPECT_EQ(reader.number(), 7.0);
    EXPECT_FALSE(reader.nextElement());
    EXPECT_EQ(reader.problem(), "");
}

TEST(HarJson, WhatIsNotAskedForIsPassedOver)
{
    const std::string json = R"({"a":[1,{"b":[[]]}],"c":{"d":"}]"},"wanted":"yes","e":null})";
    MemorySource source(viewOf(json), 2);
    HarJson reader(source);
    std::string key, keys, wanted;
    for (reader.enterObject(); reader.nextKey(key);) {
        keys += key + ' ';
        if (key == "wanted")
            wanted = reader.text(10).value;
    }
    EXPECT_EQ(keys, "a c wanted e ");
    EXPECT_EQ(wanted, "yes");
    EXPECT_EQ(reader.problem(), "");
}

TEST(HarJson, EveryTruncationIsReportedWithItsByte)
{
    const std::string json = R"({"a":[1,{"b":"c\u0041"}],"d":true})";
    for (std::size_t kept = 0; kept < json.size(); ++kept) {
        MemorySource source(viewOf(std::string_view(json).substr(0, kept)), 4);
        HarJson reader(source);
        reader.skip();
        EXPECT_EQ(reader.problem(), "the file ends here") << kept;
        EXPECT_EQ(reader.offset(), kept);
    }
}

TEST(HarJson, NestingIsBounded)
{
    const std::string deep(1'000'000, '[');
    MemorySource source(viewOf(deep));
    HarJson reader(source);
    reader.skip();
    EXPECT_EQ(reader.problem(), "values are nested deeper than 512 levels");
    EXPECT_EQ(reader.offset(), 512U);
    EXPECT_FALSE(reader.enterArray()) << "what failed stays failed";
}

TEST(HarJson, WhatIsNoJsonEndsTheReading)
{
    for (const char* json : {"{1:2}", "{\"a\" 1}", "[1}", "[@]", "{\"a\":}", "]", "", "{\"a\":1]", "[1 2}"}) {
        MemorySource source(viewOf(json));
        HarJson reader(source);
        std::string key;
        if (reader.enterObject())
            while (reader.nextKey(key)) {
            }
        EXPECT_NE(reader.problem(), "") << json;
    }
}

} // namespace waybill::test
