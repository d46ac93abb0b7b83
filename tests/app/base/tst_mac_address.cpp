// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mac_address.h"

#include <gtest/gtest.h>

namespace waybill::test {

TEST(MacAddress, ReadsTheUsualForms)
{
    const MacAddress expected(0x640980AB12CDULL);
    for (const char* text : {"64:09:80:ab:12:cd", "64-09-80-AB-12-CD", "640980ab12cd", "64:09:80:AB:12:cd"})
        EXPECT_EQ(MacAddress::parse(text), expected) << text;
    EXPECT_EQ(expected.toString(), "64:09:80:ab:12:cd");
}

TEST(MacAddress, RefusesEverythingElse)
{
    for (const char* text : {"", "64:09:80:ab:12", "64:09:80:ab:12:cd:ef", "64:09-80:ab:12:cd", "64.09.80.ab.12.cd",
                             "64:09:80:ab:12:cg", "640980ab12c", " 40980ab12cd", "64:09:80:ab:12:c:"})
        EXPECT_FALSE(MacAddress::parse(text).has_value()) << text;
}

// IEEE 802-2014 §8.2: of the first octet, the lowest bit says group, the next one locally administered.
TEST(MacAddress, TheFirstOctetSaysWhatItIs)
{
    EXPECT_TRUE(MacAddress::parse("ff:ff:ff:ff:ff:ff")->isGroup());
    EXPECT_TRUE(MacAddress::parse("01:00:5e:00:00:fb")->isGroup());
    EXPECT_FALSE(MacAddress::parse("64:09:80:ab:12:cd")->isGroup());
    EXPECT_FALSE(MacAddress::parse("64:09:80:ab:12:cd")->isLocallyAdministered());
    EXPECT_TRUE(MacAddress::parse("da:a1:19:00:00:01")->isLocallyAdministered());
    EXPECT_FALSE(MacAddress::parse("00:03:00:00:00:01")->isGroup());
}

TEST(MacAddress, AllZeroIsNone)
{
    EXPECT_TRUE(MacAddress().isNone());
    EXPECT_EQ(MacAddress().toString(), "");
    EXPECT_TRUE(MacAddress::parse("00:00:00:00:00:00")->isNone());
}

TEST(MacAddress, OnlySixBytesMakeOne)
{
    for (std::size_t size = 0; size <= 8; ++size) {
        const std::vector<std::uint8_t> bytes(size, 0x11);
        EXPECT_EQ(MacAddress::fromBytes(bytes).isNone(), size != 6) << size;
    }
    EXPECT_EQ(MacAddress(0xFFFF'0123'4567'89ABULL).value(), 0x0123'4567'89ABULL);
}

} // namespace waybill::test
