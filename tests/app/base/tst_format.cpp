// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "base/timestamp.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

constexpr const char* NarrowSpace = "\u202F";
constexpr const char* NoBreakSpace = "\u00A0";

std::string amount(const std::string& number, const std::string& unit)
{
    return number + NoBreakSpace + unit;
}

struct BytesRow {
    std::uint64_t bytes;
    const char* number;
    const char* unit;
};
class BytesTexts : public testing::TestWithParam<BytesRow> {};

struct DurationRow {
    std::int64_t ns;
    const char* text;
};
class DurationTexts : public testing::TestWithParam<DurationRow> {};

struct PrintableRow {
    std::string bytes;
    std::string shown;
};
class PrintableTexts : public testing::TestWithParam<PrintableRow> {};

} // namespace

TEST_P(BytesTexts, HaveTwoDigitsBelowTenAndWholeNumbersAbove)
{
    EXPECT_EQ(bytesText(GetParam().bytes), amount(GetParam().number, GetParam().unit));
}
INSTANTIATE_TEST_SUITE_P(Rows, BytesTexts,
                         testing::Values(BytesRow{0, "0", "B"}, BytesRow{1, "1", "B"}, BytesRow{999, "999", "B"},
                                         BytesRow{1000, "1.0", "kB"}, BytesRow{1049, "1.0", "kB"},
                                         BytesRow{1051, "1.1", "kB"}, BytesRow{9949, "9.9", "kB"},
                                         BytesRow{9950, "10", "kB"}, BytesRow{12'345, "12", "kB"},
                                         BytesRow{999'499, "999", "kB"}, BytesRow{999'500, "1.0", "MB"},
                                         BytesRow{1'600'000, "1.6", "MB"}, BytesRow{2'500'000'000, "2.5", "GB"},
                                         BytesRow{7'000'000'000'000, "7.0", "TB"}, BytesRow{UINT64_MAX, "18", "EB"}));

TEST(Format, CountsAreGroupedByThrees)
{
    const std::string gap = NarrowSpace;
    EXPECT_EQ(countText(0), "0");
    EXPECT_EQ(countText(999), "999");
    EXPECT_EQ(countText(1000), "1" + gap + "000");
    EXPECT_EQ(countText(14'203), "14" + gap + "203");
    EXPECT_EQ(countText(1'234'567), "1" + gap + "234" + gap + "567");
    EXPECT_EQ(countText(UINT64_MAX),
              "18" + gap + "446" + gap + "744" + gap + "073" + gap + "709" + gap + "551" + gap + "615");
}

TEST(Format, OneIsSingular)
{
    EXPECT_EQ(countedText(1, "packet", "packets"), "1 packet");
    EXPECT_EQ(countedText(0, "packet", "packets"), "0 packets");
    EXPECT_EQ(countedText(2, "capture", "captures"), "2 captures");
}

TEST_P(DurationTexts, NameTwoUnits)
{
    EXPECT_EQ(durationText(GetParam().ns), GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(
    Rows, DurationTexts,
    testing::Values(DurationRow{0, "0 s"}, DurationRow{999'999, "0 s"}, DurationRow{1'000'000, "1 ms"},
                    DurationRow{99'999'999, "99 ms"}, DurationRow{100'000'000, "0.1 s"},
                    DurationRow{800'000'000, "0.8 s"}, DurationRow{10 * NsPerSecond, "10 s"},
                    DurationRow{59 * NsPerSecond, "59 s"}, DurationRow{60 * NsPerSecond, "1 min 00 s"},
                    DurationRow{200 * NsPerSecond, "3 min 20 s"}, DurationRow{7440 * NsPerSecond, "2 h 04 min"},
                    DurationRow{100 * 3600 * NsPerSecond, "100 h 00 min"},
                    DurationRow{240 * 3600 * NsPerSecond - 1, "239 h 59 min"},
                    DurationRow{240 * 3600 * NsPerSecond, "10 days"}, DurationRow{-12 * NsPerSecond - 1, "-12 s"}));

TEST(Format, NoDurationBelowTenSecondsReadsTen)
{
    EXPECT_EQ(durationText(9'960'000'000), "10 s");
    EXPECT_EQ(durationText(9'940'000'000), "9.9 s");
}

TEST(Format, SharesNeverRoundToNothingOrAll)
{
    EXPECT_EQ(shareText(0, 100), "0 %");
    EXPECT_EQ(shareText(5, 0), "0 %");
    EXPECT_EQ(shareText(1, 1000), "less than 1 %");
    EXPECT_EQ(shareText(31, 100), "31 %");
    EXPECT_EQ(shareText(999, 1000), "over 99 %");
    EXPECT_EQ(shareText(1000, 1000), "100 %");
    EXPECT_EQ(shareText(UINT64_MAX - 1, UINT64_MAX), "over 99 %");
}

TEST_P(PrintableTexts, CannotCommandATerminal)
{
    EXPECT_EQ(printableText(GetParam().bytes), GetParam().shown);
}
INSTANTIATE_TEST_SUITE_P(
    Rows, PrintableTexts,
    testing::Values(PrintableRow{"plain", "plain"}, PrintableRow{"", ""}, PrintableRow{"红米 1S", "红米 1S"},
                    PrintableRow{"a\x1b[31m", "a\\x1B[31m"}, PrintableRow{"a\nb\tc", "a\\x0Ab\\x09c"},
                    PrintableRow{std::string("a\0b", 3), "a\\x00b"}, PrintableRow{"back\\slash", "back\\\\slash"},
                    PrintableRow{"\x7f", "\\x7F"}, PrintableRow{"\u0085", "\\x85"},
                    PrintableRow{"\u202Egnp.exe", "\\u{202E}gnp.exe"},
                    PrintableRow{"\u2066x\u2069", "\\u{2066}x\\u{2069}"}, PrintableRow{"\uFEFF", "\\u{FEFF}"},
                    PrintableRow{"\xff", "\\xFF"}, PrintableRow{"\xc0\xaf", "\\xC0\\xAF"}, // not the shortest form
                    PrintableRow{"\xed\xa0\x80", "\\xED\\xA0\\x80"},                       // a surrogate
                    PrintableRow{"\xf4\x90\x80\x80", "\\xF4\\x90\\x80\\x80"},              // above U+10FFFF
                    PrintableRow{"\xe2\x82", "\\xE2\\x82"}, PrintableRow{"\xe2\x82\xac", "€"},
                    PrintableRow{"\xf0\x9f\x98\x80", "😀"}));

} // namespace waybill::test
