// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/text_encodings.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace std::string_literals;

TEST(TextEncodings, TextIsUtf8WithoutControls)
{
    EXPECT_TRUE(isPrintableText(bytesIn("a line\r\n\tand 中文, é, 😀")));
    EXPECT_TRUE(isPrintableText(bytesIn("cut \xE4\xB8")));
    for (const std::string& no :
         {""s, "a\0b"s, "\x80"s, "\xC0\x80"s, "\xED\xA0\x80"s, "\xF4\x90\x80\x80"s, "\xC2\x85"s, "\x7F"s})
        EXPECT_FALSE(isPrintableText(bytesIn(no))) << testing::PrintToString(no);
    EXPECT_EQ(printablePrefix(bytesIn("abc\xFF"
                                      "def")),
              3u);
}

TEST(TextEncodings, ALineForPeopleIsAlwaysWellFormed)
{
    EXPECT_EQ(printableLine("a\nb\xFF\xE4\xB8"), "a?b???");
    EXPECT_EQ(printableLine("中文"), "中文");
}

TEST(TextEncodings, Percent)
{
    EXPECT_EQ(decodePercent("860%2D308"), "860-308");
    EXPECT_EQ(decodePercent("%25%32%30"), "%20");
    EXPECT_EQ(decodePercent("no escapes"), std::nullopt);
    EXPECT_EQ(decodePercent("100% of 50%"), std::nullopt);
    EXPECT_EQ(decodePercent("%4"), std::nullopt);
    EXPECT_EQ(decodeFormValue("a+b%2Bc%zz%"), "a b+c%zz%");
}

TEST(TextEncodings, Base64InAllItsForms)
{
    const std::string imei = "860308028232581";
    for (const char* form : {"ODYwMzA4MDI4MjMyNTgx", "ODYwMzA4MDI4\nMjMyNTgx\n", "ODYwMzA4MDI4\r\nMjMyNTgx\r\n"})
        EXPECT_EQ(decodeBase64(form), imei);
    EXPECT_EQ(decodeBase64("+/+/AAAA"), "\xFB\xFF\xBF\0\0\0"s);
    EXPECT_EQ(decodeBase64("-_-_AAAA"), "\xFB\xFF\xBF\0\0\0"s);
    EXPECT_EQ(decodeBase64(" / /AAAA"), "\xFB\xFF\xBF\0\0\0"s) << "a + that a form made a space";
    EXPECT_EQ(decodeBase64("aW1laTE="), "imei1");
}

TEST(TextEncodings, WhatIsNoBase64IsRefused)
{
    for (const char* no :
         {"short", "aW1laTEyA", "aW1l=aTEy", "aW1laTEy=", "aW1laTEy===", "+/+/-_-_", "aW1laTF=", "with.dots", ""})
        EXPECT_EQ(decodeBase64(no), std::nullopt) << no;
}

TEST(TextEncodings, UnpaddedBase64OfEveryLengthComesBack)
{
    EXPECT_EQ(decodeBase64("MTIzNDU2"), "123456");
    EXPECT_EQ(decodeBase64("MTIzNDU2Nw"), "1234567");
    EXPECT_EQ(decodeBase64("MTIzNDU2Nzg"), "12345678");
    EXPECT_EQ(decodeBase64("MTIzNDU2Nw=="), "1234567");
}

TEST(TextEncodings, WordsNumbersAndPathsDoNotLookLikeBase64)
{
    EXPECT_TRUE(looksLikeBase64("x9Kq2mZ7Lp0VtR4sJ1uWbA"));
    for (const char* no : {"internationalization", "860308028232581000", "usr/local/share/Version2",
                           "ABCDEFGHIJKLMNOPQRST", "2014-08-07-12-00-00"})
        EXPECT_FALSE(looksLikeBase64(no)) << no;
}

TEST(TextEncodings, Hex)
{
    EXPECT_EQ(decodeHex("383630333038"), "860308");
    EXPECT_EQ(decodeHex("4A4b4C4d"), "JKLM");
    for (const char* no : {"3836", "38363033303", "3836303330zz"})
        EXPECT_EQ(decodeHex(no), std::nullopt) << no;
    EXPECT_TRUE(looksLikeHex("2813448ce6316cb70b38fa29c8c64130"));
    EXPECT_FALSE(looksLikeHex("12345678901234567890123456789012"));
}

TEST(TextEncodings, JsonEscapes)
{
    EXPECT_EQ(decodeJsonEscapes(R"(\u0038\u0036 \"q\" \/ \ud83d\ude00)"), "86 \"q\" / 😀");
    EXPECT_EQ(decodeJsonEscapes(R"(\ud83d lone)"), "\xEF\xBF\xBD lone");
    EXPECT_EQ(decodeJsonEscapes("none"), std::nullopt);
    EXPECT_EQ(decodeJsonEscapes(R"(C:\xampp)"), std::nullopt);
    EXPECT_EQ(decodeJsonEscapes(R"(\u12)"), std::nullopt);
}

TEST(TextEncodings, QuotedPrintable)
{
    EXPECT_EQ(decodeQuotedPrintable("M=C3=BCller =3D"), "Müller =");
    EXPECT_EQ(decodeQuotedPrintable("8603=\r\n08=30"), "8603080");
    EXPECT_EQ(decodeQuotedPrintable("a=12&b=34&c=56"), std::nullopt) << "a form";
    EXPECT_EQ(decodeToldQuotedPrintable("a=3Db"), "a=b");
}

TEST(TextEncodings, Utf16OfBothOrders)
{
    EXPECT_EQ(decodeUtf16(bytesIn("8\0006\0000\0003\000"s)), "8603");
    EXPECT_EQ(decodeUtf16(bytesIn("\0008\0006\0000\0003"s)), "8603");
    EXPECT_EQ(decodeUtf16(bytesIn("\xFF\xFE\x2D\x4E\x87\x65\x31\0"s)), "中文1");
    EXPECT_EQ(decodeUtf16(bytesIn("8\0006\000"s)), std::nullopt) << "too short";
    EXPECT_EQ(decodeUtf16(bytesIn("\0\0\0\0\0\0\0\0"s)), std::nullopt);
}

TEST(TextEncodings, WordsOfBase64AreFoundWithTheirPadding)
{
    const std::string_view text = "Basic dXNlcjpwYXNz== next";
    const std::string_view word = nextBase64Word(text, 0, 8);
    EXPECT_EQ(word, "dXNlcjpwYXNz==");
    EXPECT_EQ(word.data() - text.data(), 6);
    EXPECT_EQ(nextBase64Word(text, 20, 8), "");
}
