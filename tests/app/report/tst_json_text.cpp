// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json_text.h"

#include <gtest/gtest.h>

namespace waybill {

namespace {

struct OddText {
    const char* name;
    std::string bytes;
    std::string expected; ///< as JSON shows it, without the quotes
};

const OddText OddTexts[] = {
    {"Quotes", "a\"b", R"(a\"b)"},
    {"WellFormedUtf8", "\xE5\xB0\x8F", "\xE5\xB0\x8F"},
    {"InvalidUtf8", "a\xFF", R"(a\\xFF)"},
    {"CutUtf8", "a\xE5\xB0", R"(a\\xE5\\xB0)"},
    {"Null", std::string("a\0b", 3), R"(a\\x00b)"},
    {"Escape", "\x1B[31m", R"(\\x1B[31m)"},
    {"LineFeed", "a\nb", R"(a\\x0Ab)"},
    {"RightToLeftOverride", "a\xE2\x80\xAEgpj", R"(a\\u{202E}gpj)"},
};

class OddBytes : public testing::TestWithParam<OddText> {};

TEST_P(OddBytes, BecomeValidJsonOnOneLine)
{
    const std::string line = oneLine(Json(jsonText(GetParam().bytes)));
    EXPECT_EQ(line, "\"" + GetParam().expected + "\"");
    EXPECT_FALSE(Json::parse(line, nullptr, false).is_discarded());
    EXPECT_EQ(line.find('\n'), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(JsonText, OddBytes, testing::ValuesIn(OddTexts),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(Json, BytesThatWereNotEscapedAreReplacedAndNeverThrow)
{
    EXPECT_EQ(oneLine(Json(std::string("a\xFF"))), "\"a\xEF\xBF\xBD\"");
    EXPECT_TRUE(indented(Json{{"key", std::string("\xC0\x80")}}).ends_with("}\n"));
}

} // namespace

} // namespace waybill
