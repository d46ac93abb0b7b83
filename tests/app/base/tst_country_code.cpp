// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/country_code.h"

#include <gtest/gtest.h>

namespace waybill::test {

TEST(CountryCode, IsTwoLettersOfEitherCase)
{
    EXPECT_EQ(CountryCode::parse("CN"), China);
    EXPECT_EQ(CountryCode::parse("sg"), Singapore);
    EXPECT_EQ(CountryCode::parse("uS"), UnitedStates);
    for (const char* text : {"", "C", "CHN", "C1", "--", " C", "ÄÖ"})
        EXPECT_FALSE(CountryCode::parse(text).has_value()) << text;
}

TEST(CountryCode, NamesAreThoseOfIso3166)
{
    EXPECT_EQ(countryName(China), "China");
    EXPECT_EQ(countryName(UnitedStates), "United States");
    EXPECT_EQ(countryName(Singapore), "Singapore");
    EXPECT_EQ(countryName(India), "India");
    EXPECT_EQ(countryName({'A', 'D'}), "Andorra");
    EXPECT_EQ(countryName({'Z', 'W'}), "Zimbabwe");
}

TEST(CountryCode, HongKongTaiwanAndMacauStandForThemselves)
{
    EXPECT_EQ(countryName({'H', 'K'}), "Hong Kong");
    EXPECT_EQ(countryName({'T', 'W'}), "Taiwan");
    EXPECT_EQ(countryName({'M', 'O'}).substr(0, 3), "Mac");
}

// ISO 3166-1 assigns 249 codes (ISO Online Browsing Platform, 2026-06); XK is user-assigned and in common use.
TEST(CountryCode, EveryAssignedCodeHasAName)
{
    int named = 0;
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            const CountryCode code(first, second);
            named += countryName(code) != code.toString() ? 1 : 0;
        }
    }
    EXPECT_EQ(named, 250);
    EXPECT_EQ(countryName({'Q', 'Z'}), "QZ");
}

TEST(CountryCode, NoneHasNoText)
{
    EXPECT_TRUE(CountryCode().isNone());
    EXPECT_EQ(CountryCode().toString(), "");
    EXPECT_EQ(countryName(CountryCode()), "");
    EXPECT_LT(CountryCode(), China);
}

} // namespace waybill::test
