// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/identifier_forms.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

using namespace waybill;

namespace {

using Kind = IdentifierKind;

std::string nameOf(Kind kind, const char* written, const std::string& text)
{
    for (const IdentifierForm& form : formsOf(*checkIdentifier(kind, written))) {
        if (form.text == text)
            return form.name;
    }
    return "not there";
}

std::string binaryName(Kind kind, const char* written, const std::string& bytes)
{
    for (const BinaryForm& form : binaryFormsOf(*checkIdentifier(kind, written))) {
        if (form.bytes == bytes)
            return form.name;
    }
    return "not there";
}

std::string bytes(std::initializer_list<int> values)
{
    std::string result;
    for (const int value : values)
        result += static_cast<char>(value);
    return result;
}

constexpr const char* Imei = "860308028232581";
constexpr const char* Mac = "02:00:5e:10:00:ff";
constexpr const char* Uuid = "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0";

} // namespace

TEST(TextForms, OfAnImeiAreBothLengthsWithSeparators)
{
    EXPECT_EQ(nameOf(Kind::Imei, Imei, "860308028232581"), "15 digits");
    EXPECT_EQ(nameOf(Kind::Imei, Imei, "86030802823258"), "14 digits");
    EXPECT_EQ(nameOf(Kind::Imei, Imei, "86-030802-823258-1"), "dashed 2-6-6-1");
    EXPECT_EQ(nameOf(Kind::Imei, Imei, "86030802-823258-1"), "dashed 8-6-1");
    EXPECT_EQ(nameOf(Kind::Imei, Imei, "86030802 823258"), "spaced 8-6");
    EXPECT_EQ(nameOf(Kind::Imei, "8603080282325877", "8603080282325877"), "16 digits, with software version");
    EXPECT_EQ(nameOf(Kind::Imei, Imei, "8603080282325877"), "not there");
    EXPECT_EQ(nameOf(Kind::Imei, "8603 08028 232581", "8603 08028 232581"), "as written");
}

TEST(TextForms, OfAPhoneNumberAreThoseOfPeopleAndPrograms)
{
    const auto name = [](const char* text) { return nameOf(Kind::Phone, "+91 98765 43210", text); };
    EXPECT_EQ(name("+919876543210"), "E.164");
    EXPECT_EQ(name("919876543210"), "country code without +");
    EXPECT_EQ(name("00919876543210"), "00 and country code");
    EXPECT_EQ(name("09876543210"), "national with 0");
    EXPECT_EQ(name("9876543210"), "bare national");
    EXPECT_EQ(name("98765 43210"), "bare national, spaced 5-5");
    EXPECT_EQ(name("098765-43210"), "national with 0, dashed 5-5");
    EXPECT_EQ(name("+91 98765 43210"), "+CC, spaced 5-5");
    EXPECT_EQ(name("+91-98765-43210"), "+CC, dashed 5-5");
    EXPECT_EQ(name("(987) 654-3210"), "bare national, brackets 3-3-4");
    EXPECT_EQ(nameOf(Kind::Phone, "+11234567890", "123-456-7890"), "bare national, dashed 3-3-4");
    EXPECT_EQ(nameOf(Kind::Phone, "+8613800138000", "138-0013-8000"), "bare national, dashed 3-4-4");
    EXPECT_EQ(nameOf(Kind::Contact, "+91 98765 43210", "9876543210"), "bare national");
}

TEST(TextForms, OfAnAddressHaveEverySeparatorAndCase)
{
    const auto name = [](const char* text) { return nameOf(Kind::Mac, Mac, text); };
    EXPECT_EQ(name("02:00:5e:10:00:ff"), "colons, lower case");
    EXPECT_EQ(name("02-00-5E-10-00-FF"), "dashes, upper case");
    EXPECT_EQ(name("02005E1000FF"), "no colons, upper case");
    EXPECT_EQ(name("0200.5e10.00ff"), "dots between four, lower case");
    EXPECT_EQ(name("02.00.5e.10.00.ff"), "dots, lower case");
    EXPECT_EQ(name("02:00:5e:10:00:fe"), "last byte -1: colons, lower case");
    EXPECT_EQ(name("02:00:5E:10:01:00"), "last byte +1: colons, upper case"); // carries over
    for (const IdentifierForm& form : formsOf(*checkIdentifier(Kind::Mac, Mac)))
        EXPECT_EQ(form.isSibling, form.name.find("last byte") == 0) << form.name;
}

TEST(TextForms, OfHexadecimalIdsHaveBothCases)
{
    EXPECT_EQ(nameOf(Kind::AndroidId, "0a1b2c3d4e5f6071", "0a1b2c3d4e5f6071"), "16 hexadecimal digits, lower case");
    EXPECT_EQ(nameOf(Kind::AndroidId, "0a1b2c3d4e5f6071", "A1B2C3D4E5F6071"), "leading zeros lost, upper case");
    EXPECT_EQ(nameOf(Kind::AndroidId, "fffffffffffffffe", "18446744073709551614"), "decimal");
    EXPECT_EQ(nameOf(Kind::AndroidId, "fffffffffffffff0", "-16"), "decimal, signed");
    EXPECT_EQ(nameOf(Kind::AdId, Uuid, "0F1E2D3C-4B5A-4978-8796-A5B4C3D2E1F0"), "with dashes, upper case");
    EXPECT_EQ(nameOf(Kind::AdId, Uuid, "0f1e2d3c4b5a49788796a5b4c3d2e1f0"), "no dashes, lower case");
    EXPECT_EQ(nameOf(Kind::Meid, "A000001234567B", "a000001234567b"), "14 hexadecimal digits, lower case");
    // The worked example of 3GPP2 SC.R4002: AF 01 23 45 0A BC DE.
    EXPECT_EQ(nameOf(Kind::Meid, "AF0123450ABCDE", "293608736500703710"), "18 decimal digits");
}

TEST(TextForms, OfCardsAndTexts)
{
    EXPECT_EQ(nameOf(Kind::Iccid, "8900101234567890120", "890010123456789012"), "without check digit");
    EXPECT_EQ(nameOf(Kind::Iccid, "8900101234567890120", "8900101234567890120F"), "with filler F, upper case");
    EXPECT_EQ(nameOf(Kind::Iccid, "8900101234567890120", "8900 1012 3456 7890 120"), "spaced by four");
    EXPECT_EQ(nameOf(Kind::Imsi, "001 01 0123456789", "001010123456789"), "15 digits");
    EXPECT_EQ(nameOf(Kind::Imsi, "001 01 0123456789", "001 01 0123456789"), "as written");
    EXPECT_EQ(nameOf(Kind::Email, "Some.One@Example.com", "some.one@example.com"), "text, lower case");
    EXPECT_EQ(nameOf(Kind::Email, "Some.One@Example.com", "Some.One@Example.com"), "as written");
    EXPECT_EQ(nameOf(Kind::Canary, "Zora Quellwasser", "ZORA QUELLWASSER"), "text, upper case");
}

TEST(TextForms, KnowWhichAreDigits)
{
    for (const IdentifierForm& form : formsOf(*checkIdentifier(Kind::Phone, "+91 98765 43210")))
        EXPECT_TRUE(form.isDigits) << form.text;
    for (const IdentifierForm& form : formsOf(*checkIdentifier(Kind::Email, "a1@example.com")))
        EXPECT_FALSE(form.isDigits) << form.text;
    EXPECT_FALSE(formsOf(*checkIdentifier(Kind::Canary, "测试短信金丝雀12")).front().isDigits);
}

TEST(Forms, OfALocationAreNone)
{
    EXPECT_TRUE(formsOf(*checkIdentifier(Kind::Location, "52.5, 13.4")).empty());
    EXPECT_TRUE(binaryFormsOf(*checkIdentifier(Kind::Location, "52.5, 13.4")).empty());
}

TEST(Forms, StandOnceEach)
{
    const std::vector<std::pair<Kind, const char*>> values{{Kind::Imei, Imei},
                                                           {Kind::Phone, "+11234567890"},
                                                           {Kind::Mac, "00:11:22:33:44:55"},
                                                           {Kind::Serial, "12345678"}};
    for (const auto& [kind, written] : values) {
        std::set<std::string> texts;
        for (const IdentifierForm& form : formsOf(*checkIdentifier(kind, written)))
            EXPECT_TRUE(texts.insert(form.text).second) << form.text;
        std::set<std::string> binary;
        for (const BinaryForm& form : binaryFormsOf(*checkIdentifier(kind, written)))
            EXPECT_TRUE(binary.insert(form.bytes).second) << form.name;
        EXPECT_FALSE(texts.empty());
    }
}

TEST(BinaryForms, PackDecimals)
{
    const auto name = [](std::initializer_list<int> b) { return binaryName(Kind::Imei, Imei, bytes(b)); };
    EXPECT_EQ(name({0x86, 0x03, 0x08, 0x02, 0x82, 0x32, 0x58, 0x1F}), "BCD, 15 digits");
    EXPECT_EQ(name({0x68, 0x30, 0x80, 0x20, 0x28, 0x23, 0x85, 0xF1}), "BCD with swapped nibbles, 15 digits");
    EXPECT_EQ(name({0x86, 0x03, 0x08, 0x02, 0x82, 0x32, 0x58}), "BCD, 14 digits");
    EXPECT_EQ(name({0x8A, 0x06, 0x03, 0x08, 0x82, 0x32, 0x52, 0x18}), "mobile identity of TS 24.008, 15 digits");
    EXPECT_EQ(name({0x8A, 0x06, 0x03, 0x08, 0x82, 0x32, 0x52, 0x08}), "mobile identity of TS 24.008, 15 digits");
    EXPECT_EQ(binaryName(Kind::Imsi, "001010123456789", bytes({0x09, 0x10, 0x10, 0x10, 0x32, 0x54, 0x76, 0x98})),
              "mobile identity of TS 24.008, 15 digits");
    EXPECT_EQ(binaryName(Kind::Imsi, "00101012345678", bytes({0x01, 0x10, 0x10, 0x10, 0x32, 0x54, 0x76, 0xF8})),
              "mobile identity of TS 24.008, 14 digits");
    EXPECT_EQ(binaryName(Kind::Iccid, "8900101234567890120",
                         bytes({0x98, 0x00, 0x01, 0x21, 0x43, 0x65, 0x87, 0x09, 0x21, 0xF0})),
              "BCD with swapped nibbles, 19 digits");
}

TEST(BinaryForms, HoldNumbers)
{
    std::uint64_t value = 0;
    bool isFixedThere = false;
    for (const BinaryForm& form : binaryFormsOf(*checkIdentifier(Kind::Imei, Imei))) {
        if (form.name == "protobuf varint, 15 digits") {
            for (std::size_t i = 0; i < form.bytes.size(); ++i) {
                const auto byte = static_cast<unsigned char>(form.bytes[i]);
                EXPECT_EQ((byte & 0x80) != 0, i + 1 < form.bytes.size());
                value |= static_cast<std::uint64_t>(byte & 0x7F) << (7 * i);
            }
        }
        if (form.name == "fixed64 little-endian, 15 digits") {
            std::uint64_t fixed = 0;
            for (std::size_t i = 8; i-- > 0;)
                fixed = fixed << 8 | static_cast<unsigned char>(form.bytes[i]);
            isFixedThere = fixed == 860308028232581U;
        }
    }
    EXPECT_EQ(value, 860308028232581U);
    EXPECT_TRUE(isFixedThere);
    EXPECT_EQ(binaryName(Kind::Phone, "+11234567890", bytes({0xD2, 0x85, 0xD8, 0xCC, 0x04})),
              "protobuf varint, bare national"); // 1234567890
}

TEST(BinaryForms, HoldAddressesAndIdsAsTheyAre)
{
    EXPECT_EQ(binaryName(Kind::Mac, Mac, bytes({0x02, 0x00, 0x5E, 0x10, 0x00, 0xFF})), "6 bytes");
    EXPECT_EQ(binaryName(Kind::Mac, Mac, bytes({0xFF, 0x00, 0x10, 0x5E, 0x00, 0x02})), "6 bytes, last byte first");
    EXPECT_EQ(binaryName(Kind::AndroidId, "0a1b2c3d4e5f6071", bytes({0x0A, 0x1B, 0x2C, 0x3D, 0x4E, 0x5F, 0x60, 0x71})),
              "8 bytes");
    EXPECT_EQ(binaryName(Kind::AdId, Uuid,
                         bytes({0x0F, 0x1E, 0x2D, 0x3C, 0x4B, 0x5A, 0x49, 0x78, 0x87, 0x96, 0xA5, 0xB4, 0xC3, 0xD2,
                                0xE1, 0xF0})),
              "16 bytes");
}

TEST(BinaryForms, HoldUtf16OfEachText)
{
    const std::string little("8\0006\0000\0003\0000\0008\0000\0002\0008\0002\0003\0002\0005\0008\0001\000", 30);
    EXPECT_EQ(binaryName(Kind::Imei, Imei, little), "UTF-16LE, 15 digits");
    std::string big = little;
    for (std::size_t i = 0; i < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    EXPECT_EQ(binaryName(Kind::Imei, Imei, big), "UTF-16BE, 15 digits");
}

TEST(Utf16, OfAllLengthsAndOfRubbish)
{
    EXPECT_EQ(utf16Of("a\xC3\xBC\xE6\xB5\x8B\xF0\x9F\x90\xA4"), u"a\u00fc\u6d4b\U0001F424");
    EXPECT_EQ(utf16Of("\xFF"
                      "a\xE6\xB5"),
              u"\uFFFDa\uFFFD\uFFFD");
    EXPECT_EQ(utf16Of(""), u"");
}
