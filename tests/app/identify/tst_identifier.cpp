// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/identifier.h"

#include <gtest/gtest.h>
#include <ostream>

using namespace waybill;

namespace {

using Kind = IdentifierKind;

struct Good {
    const char* name;
    Kind kind;
    const char* written;
    const char* normal;
    const char* masked;
};

struct Bad {
    const char* name;
    Kind kind;
    const char* written;
    const char* says;
};

std::ostream& operator<<(std::ostream& out, const Good& row)
{
    return out << row.name;
}

std::ostream& operator<<(std::ostream& out, const Bad& row)
{
    return out << row.name;
}

class GoodIdentifiers : public testing::TestWithParam<Good> {};
class BadIdentifiers : public testing::TestWithParam<Bad> {};

} // namespace

TEST_P(GoodIdentifiers, HaveOneNormalForm)
{
    const auto found = checkIdentifier(GetParam().kind, GetParam().written);
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(found->kind, GetParam().kind);
    EXPECT_EQ(found->normal, GetParam().normal);
    EXPECT_EQ(maskedIdentifier(*found), GetParam().masked);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, GoodIdentifiers,
    testing::Values(Good{"imei15", Kind::Imei, "860308028232581", "860308028232581", "…2581"},
                    Good{"imei14", Kind::Imei, "86030802823258", "860308028232581", "…2581"},
                    Good{"imei16", Kind::Imei, "8603080282325877", "860308028232581", "…2581"},
                    Good{"imeiDashed", Kind::Imei, " 86-030802-823258-1\n", "860308028232581", "…2581"},
                    Good{"imeiSpaced", Kind::Imei, "86030802 823258 1", "860308028232581", "…2581"},
                    Good{"meid", Kind::Meid, "a0 00 00 12 34 56 7b", "A000001234567B", "…567B"},
                    Good{"imsi15", Kind::Imsi, "001 01 0123456789", "001010123456789", "…6789"},
                    Good{"imsi14", Kind::Imsi, "00101012345678", "00101012345678", "…5678"},
                    Good{"iccid19", Kind::Iccid, "8900 1012 3456 7890 120", "8900101234567890120", "…0120"},
                    Good{"iccidFilled", Kind::Iccid, "8900101234567890120F", "8900101234567890120", "…0120"},
                    Good{"iccid20", Kind::Iccid, "89001012345678901239", "89001012345678901239", "…1239"},
                    Good{"phone", Kind::Phone, "+1 (123) 456-7890", "+11234567890", "…7890"},
                    Good{"phoneWithTrunkZero", Kind::Phone, "+91 (0)98765 43210", "+919876543210", "…3210"},
                    Good{"email", Kind::Email, "Some.One@Example.com", "some.one@example.com", "…@example.com"},
                    Good{"macColons", Kind::Mac, "02:00:5E:10:00:FF", "02005e1000ff", "…00ff"},
                    Good{"macDashes", Kind::Mac, "02-00-5e-10-00-ff", "02005e1000ff", "…00ff"},
                    Good{"macDots", Kind::Mac, "0200.5e10.00ff", "02005e1000ff", "…00ff"},
                    Good{"macBare", Kind::Mac, "02005E1000FF", "02005e1000ff", "…00ff"},
                    Good{"androidId", Kind::AndroidId, "0A1B2C3D4E5F6071", "0a1b2c3d4e5f6071", "…6071"},
                    Good{"adId", Kind::AdId, "0F1E2D3C-4B5A-4978-8796-A5B4C3D2E1F0",
                         "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0", "…e1f0"},
                    Good{"adIdBare", Kind::AdId, "0f1e2d3c4b5a49788796a5b4c3d2e1f0",
                         "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0", "…e1f0"},
                    Good{"serial", Kind::Serial, "R5XY12AB", "R5XY12AB", "…12AB"},
                    Good{"location", Kind::Location, "52.51637, 13.37770", "52.516370,13.377700", "52.5, 13.4"},
                    Good{"locationSouthWest", Kind::Location, "-33.8,-0.01", "-33.800000,-0.010000", "-33.8, -0.0"},
                    Good{"contactNumber", Kind::Contact, "+49 1511 2345678", "+4915112345678", "…5678"},
                    Good{"contactName", Kind::Contact, "Zora Quellwasser", "Zora Quellwasser", "…sser"},
                    Good{"canaryNotLatin", Kind::Canary, "测试短信金丝雀甲乙", "测试短信金丝雀甲乙", "…丝雀甲乙"}),
    [](const auto& row) { return row.param.name; });

TEST_P(BadIdentifiers, SayWhatIsWrongWithoutTheValue)
{
    const auto found = checkIdentifier(GetParam().kind, GetParam().written);
    ASSERT_FALSE(found);
    const std::string& message = found.error().message;
    EXPECT_EQ(found.error().code, ErrorCode::InvalidArgument);
    EXPECT_NE(message.find(GetParam().says), std::string::npos) << message;
    EXPECT_NE(message.find(kindName(GetParam().kind)), std::string::npos) << message;
    const std::string_view written = GetParam().written;
    for (std::size_t at = 0; at + 5 <= written.size(); ++at) // never five characters of it in a row
        EXPECT_EQ(message.find(written.substr(at, 5)), std::string::npos) << message;
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BadIdentifiers,
    testing::Values(Bad{"empty", Kind::Imei, "  ", "is empty"},
                    Bad{"imeiCheckDigit", Kind::Imei, "860308028232580",
                        "…2580 ends with check digit 0, but its other digits call for 1"},
                    Bad{"imeiShort", Kind::Imei, "8603080282325", "has 13 digits; expected are 14"},
                    Bad{"imeiLong", Kind::Imei, "86030802823258111", "has 17 digits"},
                    Bad{"imeiLetters", Kind::Imei, "86030802823258x", "digits only"},
                    Bad{"imeiZeros", Kind::Imei, "000000000000000", "all zeros"},
                    Bad{"meidShort", Kind::Meid, "A000001234567", "has 13 digits; expected are 14"},
                    Bad{"meidLetters", Kind::Meid, "A000001234567G", "hexadecimal"},
                    Bad{"imsiShort", Kind::Imsi, "0010101234567", "has 13 digits; expected are 14 or 15"},
                    Bad{"iccidLuhn", Kind::Iccid, "8900101234567890128",
                        "ends with check digit 8, but its other digits call for 0"},
                    Bad{"iccidBeginning", Kind::Iccid, "7900101234567890120", "begin with 89"},
                    Bad{"iccidShort", Kind::Iccid, "890010123456789012", "has 18 digits"},
                    Bad{"phoneNoPlus", Kind::Phone, "9876543210", "begin with + and the country code"},
                    Bad{"phoneNoCountry", Kind::Phone, "+999123456789", "country code that is not in use"},
                    Bad{"phoneShort", Kind::Phone, "+1 123 456", "too few digits"},
                    Bad{"phoneLong", Kind::Phone, "+1 223 456 789 012", "too many digits"},
                    Bad{"emailNoAt", Kind::Email, "someone.mail.org", "one @"},
                    Bad{"emailTwoAts", Kind::Email, "some@one@mail.org", "one @"},
                    Bad{"emailNoDomain", Kind::Email, "someone@localhost", "domain"},
                    Bad{"emailSpace", Kind::Email, "some one@mail.org", "without spaces"},
                    Bad{"macShort", Kind::Mac, "02:00:5e:10:00", "has 10 digits; expected are 12"},
                    Bad{"macUneven", Kind::Mac, "020:05:e1:00:0f:f0", "in pairs"},
                    Bad{"macMixed", Kind::Mac, "02:00-5e:10:00:ff", "in pairs"},
                    Bad{"macPlaceholder", Kind::Mac, "02:00:00:00:00:00", "what Android tells apps"},
                    Bad{"macBroadcast", Kind::Mac, "ff:ff:ff:ff:ff:ff", "no device"},
                    Bad{"androidIdShort", Kind::AndroidId, "0a1b2c3d4e5f60", "has 14 digits; expected are 16"},
                    Bad{"androidIdShared", Kind::AndroidId, "9774d56d682e549c", "many handsets share"},
                    Bad{"adIdShort", Kind::AdId, "0f1e2d3c-4b5a-4978-8796", "8-4-4-4-12"},
                    Bad{"adIdDashes", Kind::AdId, "0f1e2d3c4-b5a-4978-8796-a5b4c3d2e1f0", "8-4-4-4-12"},
                    Bad{"adIdOff", Kind::AdId, "00000000-0000-0000-0000-000000000000", "switched it off"},
                    Bad{"serialShort", Kind::Serial, "R5XY12A", "has 7 characters; expected are at least 8"},
                    Bad{"serialSpaces", Kind::Serial, "R5XY 12AB", "without spaces"},
                    Bad{"locationNoComma", Kind::Location, "52.51637 13.3777", "comma"},
                    Bad{"locationLatitude", Kind::Location, "92.51637, 13.3777", "-90 to 90"},
                    Bad{"locationLongitude", Kind::Location, "52.51637, 213.377", "-180 to 180"},
                    Bad{"locationNotFinite", Kind::Location, "nan, 13.3777", "latitude"},
                    Bad{"contactNumberNoPlus", Kind::Contact, "0151 1234567", "begin with +"},
                    Bad{"canaryShort", Kind::Canary, "zanzi77", "at least 8"}),
    [](const auto& row) { return row.param.name; });

TEST(Identifiers, MendALostLeadingZeroAndSaySo)
{
    const auto found = checkIdentifier(Kind::AndroidId, "a1b2c3d4e5f6071");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->normal, "0a1b2c3d4e5f6071");
    EXPECT_NE(found->note.find("leading zero"), std::string::npos);
    EXPECT_EQ(checkIdentifier(Kind::AndroidId, "0a1b2c3d4e5f6071")->note, "");
}

TEST(Identifiers, KeepWhatWasWritten)
{
    EXPECT_EQ(checkIdentifier(Kind::Imei, " 86-030802-823258-1 ")->asWritten, "86-030802-823258-1");
}

TEST(Identifiers, KnowTheirKeys)
{
    EXPECT_EQ(allIdentifierKinds().size(), 13u);
    for (const Kind kind : allIdentifierKinds()) {
        EXPECT_EQ(kindOfKey(kindKey(kind)), kind);
        EXPECT_FALSE(kindName(kind).empty());
    }
    EXPECT_EQ(kindKey(Kind::AdId), "ad_id");
    EXPECT_EQ(kindName(Kind::Phone), "phone number");
    EXPECT_EQ(kindOfKey("IMEI"), std::nullopt);
}

TEST(Identifiers, OfAForgedShortValueShowNothing)
{
    EXPECT_EQ(maskedIdentifier({Kind::Serial, "ABC1234", "ABC1234"}), "…");
    EXPECT_EQ(maskedIdentifier({Kind::Email, "x", "x"}), "…");
    EXPECT_EQ(maskedIdentifier({Kind::Location, "x", "x"}), "…");
}

TEST(Identifiers, TellNumbersFromOtherContacts)
{
    EXPECT_TRUE(holdsPhoneNumber(*checkIdentifier(Kind::Contact, "+49 1511 2345678")));
    EXPECT_FALSE(holdsPhoneNumber(*checkIdentifier(Kind::Contact, "+49 name of one")));
    EXPECT_FALSE(holdsPhoneNumber(*checkIdentifier(Kind::Imei, "860308028232581")));
}

TEST(Luhn, DigitIsThatOfTheStandard)
{
    EXPECT_EQ(luhnDigit("7992739871"), '3'); // the worked example of ISO/IEC 7812-1
    EXPECT_EQ(luhnDigit("86030802823258"), '1');
    EXPECT_EQ(luhnDigit("0"), '0');
}
