// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/device_card.h"

#include <gtest/gtest.h>
#include <ostream>

using namespace waybill;

namespace {

using Kind = IdentifierKind;

constexpr const char* Card = R"([device]
name = "Test handset"
model = "MODEL-1"
build = "1.2.3 \"global\""

[identifiers]
imei = ["860308028232581", "86-030802-823258-1", "35 123456 123456 8"]
meid = "A000001234567B"
phone = ["+91 98765 43210"]
mac = "02:00:5e:10:00:ff"
location = "52.51637, 13.37770"
canary = ["Zora Quellwasser", "测试短信金丝雀甲乙"]
)";

std::vector<std::string> normals(const DeviceCard& card, Kind kind)
{
    std::vector<std::string> found;
    for (const Identifier& each : card.identifiers) {
        if (each.kind == kind)
            found.push_back(each.normal);
    }
    return found;
}

using Texts = std::vector<std::string>;

struct Wrong {
    const char* name;
    const char* text;
    const char* says;
};

std::ostream& operator<<(std::ostream& out, const Wrong& row)
{
    return out << row.name;
}

class WrongCards : public testing::TestWithParam<Wrong> {};

} // namespace

TEST(DeviceCards, AreReadWithListsAndSingleTexts)
{
    const auto card = readDeviceCard(Card, "card.toml");
    ASSERT_TRUE(card) << card.error().message;
    EXPECT_EQ(card->name, "Test handset");
    EXPECT_EQ(card->model, "MODEL-1");
    EXPECT_EQ(card->build, "1.2.3 \"global\"");
    EXPECT_EQ(normals(*card, Kind::Imei), (Texts{"860308028232581", "351234561234568"})); // the same one once
    EXPECT_EQ(normals(*card, Kind::Meid), Texts{"A000001234567B"});
    EXPECT_EQ(normals(*card, Kind::Phone), Texts{"+919876543210"});
    EXPECT_EQ(normals(*card, Kind::Location), Texts{"52.516370,13.377700"});
    EXPECT_EQ(card->identifiers.size(), 8u);
}

TEST(DeviceCards, SurviveWritingAndReading)
{
    auto card = *readDeviceCard(Card, "card.toml");
    card.name = "Quote \" backslash \\ tab \t and ü";
    card.identifiers.push_back(*checkIdentifier(Kind::Canary, "line one\nline 'two' \"three\""));
    const std::string text = writeDeviceCard(card);
    const auto again = readDeviceCard(text, "again.toml");
    ASSERT_TRUE(again) << again.error().message << '\n' << text;
    EXPECT_EQ(*again, card);
    EXPECT_EQ(writeDeviceCard(*again), text);
    EXPECT_NE(text.find("测试"), std::string::npos); // readable, not escaped
}

TEST(DeviceCards, WithoutDeviceSurviveToo)
{
    const DeviceCard card{"", "", "", {*checkIdentifier(Kind::Serial, "R5XY12AB")}};
    EXPECT_EQ(writeDeviceCard(card), "[identifiers]\nserial = [\"R5XY12AB\"]\n");
    EXPECT_EQ(*readDeviceCard(writeDeviceCard(card), "card.toml"), card);
}

TEST(DeviceCards, OfEveryKindSurvive)
{
    const std::vector<std::pair<Kind, const char*>> values{{Kind::Imei, "860308028232581"},
                                                           {Kind::Meid, "A000001234567B"},
                                                           {Kind::Imsi, "001010123456789"},
                                                           {Kind::Email, "a@example.com"},
                                                           {Kind::Iccid, "8900101234567890120"},
                                                           {Kind::Phone, "+11234567890"},
                                                           {Kind::Mac, "02005e1000ff"},
                                                           {Kind::AndroidId, "a1b2c3d4e5f6071"},
                                                           {Kind::Serial, "R5XY12AB"},
                                                           {Kind::Location, "52.5, 13.4"},
                                                           {Kind::Contact, "+4915112345678"},
                                                           {Kind::Canary, "a planted text"},
                                                           {Kind::AdId, "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0"}};
    ASSERT_EQ(values.size(), allIdentifierKinds().size());
    for (const auto& [kind, value] : values) {
        const DeviceCard card{"n", "m", "b", {*checkIdentifier(kind, value)}};
        const auto again = readDeviceCard(writeDeviceCard(card), "card.toml");
        ASSERT_TRUE(again) << again.error().message;
        EXPECT_EQ(*again, card) << kindKey(kind);
    }
}

TEST_P(WrongCards, NameTheLineAndWhatWasExpected)
{
    const auto card = readDeviceCard(GetParam().text, "card.toml");
    ASSERT_FALSE(card);
    EXPECT_EQ(card.error().code, ErrorCode::Corrupt);
    EXPECT_EQ(card.error().path, "card.toml");
    EXPECT_NE(card.error().message.find(GetParam().says), std::string::npos) << card.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    Rows, WrongCards,
    testing::Values(
        Wrong{"empty", "", "names no identifier"},
        Wrong{"onlyDevice", "[device]\nname = \"x\"\n", "names no identifier"},
        Wrong{"emptyList", "[identifiers]\nimei = []\n", "names no identifier"},
        Wrong{"notToml", "[identifiers]\nimei = 86-03\n", "line 2: this is not TOML"},
        Wrong{"badValue", "[identifiers]\nimei = \"860308028232580\"\n",
              "line 2: the IMEI …2580 ends with check digit 0"},
        Wrong{"badInList", "[identifiers]\nimei = [\n\"860308028232581\",\n\"12345\"]\n",
              "line 4: the IMEI has 5 digits"},
        Wrong{"number", "[identifiers]\nimei = 860308028232581\n", "line 2: imei must be a text in quotes"},
        Wrong{"numberInList", "[identifiers]\nmac = [\n7]\n", "line 3: mac must be a text in quotes"},
        Wrong{"table", "[identifiers.mac]\na = 1\n", "line 1: mac must be a text in quotes"},
        Wrong{"unknownKey", "[identifiers]\nimie = \"860308028232581\"\n",
              "line 2: unknown key \"imie\"; expected is one of imei, "},
        Wrong{"unknownDeviceKey", "[device]\nmaker = \"x\"\n", "line 2: unknown key \"maker\""},
        Wrong{"deviceNumber", "[device]\nmodel = 7\n", "line 2: model must be a text"},
        Wrong{"unknownTable", "[identifier]\nimei = \"860308028232581\"\n", "line 1: unknown key \"identifier\""},
        Wrong{"deviceIsText", "device = \"x\"\n", "line 1: write [device]"},
        Wrong{"twoMistakes", "[identifiers]\nserial = \"short\"\nmac = \"no\"\n", "line 2: the serial number has 5"}),
    [](const auto& row) { return row.param.name; });

TEST(DeviceCards, TellNoValueInErrors)
{
    const auto unclosed = readDeviceCard("[identifiers]\nimei = \"860308028232581\n", "card.toml");
    ASSERT_FALSE(unclosed);
    EXPECT_EQ(unclosed.error().message.find("23258"), std::string::npos) << unclosed.error().message;
    const auto many =
        readDeviceCard("[identifiers]\nserial = [\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\"]\n", "c");
    ASSERT_FALSE(many);
    EXPECT_NE(many.error().message.find("; and 2 more"), std::string::npos) << many.error().message;
}

TEST(PastedText, OfTheDialledCodeGivesBothImeis)
{
    const auto card = cardFromPastedText("IMEI1:860308028232581 / 78\nIMEI2: 351234561234568\nMEID: A000001234567B\n"
                                         "IMEI SV 03\nSN: R5XY12AB / 7\n");
    EXPECT_EQ(normals(card, Kind::Imei), (Texts{"860308028232581", "351234561234568"}));
    EXPECT_EQ(normals(card, Kind::Meid), Texts{"A000001234567B"});
    EXPECT_EQ(normals(card, Kind::Serial), Texts{"R5XY12AB"});
    EXPECT_EQ(card.identifiers.size(), 4u);
}

TEST(PastedText, OfASettingsPageTakesValuesBelowTheirTitles)
{
    const auto card =
        cardFromPastedText("Device name\r\nKitchen phone\r\nModel number\r\nMODEL-1\r\nSerial number\r\n"
                           "R5XY12AB\r\nIMEI (slot 1)\r\n860308028232581\r\nIMEI (slot 2)\r\nNot available\r\n"
                           "Wi-Fi MAC address\r\n02:00:5e:10:00:ff\r\nBluetooth address\r\nUnavailable\r\n"
                           "Phone number\r\n+91 98765 43210\r\nBuild number\r\nAB1A.200720.012\r\n");
    EXPECT_EQ(card.name, "Kitchen phone");
    EXPECT_EQ(card.model, "MODEL-1");
    EXPECT_EQ(card.build, "AB1A.200720.012");
    EXPECT_EQ(normals(card, Kind::Imei), Texts{"860308028232581"});
    EXPECT_EQ(normals(card, Kind::Mac), Texts{"02005e1000ff"});
    EXPECT_EQ(normals(card, Kind::Serial), Texts{"R5XY12AB"});
    EXPECT_EQ(normals(card, Kind::Phone), Texts{"+919876543210"});
    EXPECT_EQ(card.identifiers.size(), 4u);
}

TEST(PastedText, OfPropertiesAndSettingsIsRead)
{
    const auto card = cardFromPastedText("[ro.product.model]: [MODEL-1]\n[ro.build.display.id]: [AB1A.200720.012]\n"
                                         "[ro.serialno]: [R5XY12AB]\n[ro.boot.serialno]: [R5XY12AB]\n"
                                         "[ro.ril.oem.imei1]: [860308028232581]\n[ro.ril.oem.wifimac]: [n/a]\n"
                                         "[ro.boot.btmacaddr]: [02:00:5e:10:00:fe]\n"
                                         "[ro.build.date.utc]: [1600000000]\nandroid_id=0a1b2c3d4e5f6071\n"
                                         "Row: 5 _id=8, name=android_id, value=0a1b2c3d4e5f6072\n");
    EXPECT_EQ(card.model, "MODEL-1");
    EXPECT_EQ(card.build, "AB1A.200720.012");
    EXPECT_EQ(normals(card, Kind::Serial), Texts{"R5XY12AB"});
    EXPECT_EQ(normals(card, Kind::Imei), Texts{"860308028232581"});
    EXPECT_EQ(normals(card, Kind::Mac), Texts{"02005e1000fe"});
    EXPECT_EQ(normals(card, Kind::AndroidId), (Texts{"0a1b2c3d4e5f6071", "0a1b2c3d4e5f6072"}));
    EXPECT_EQ(card.identifiers.size(), 5u);
}

TEST(PastedText, OfAServiceCallIsPutTogether)
{
    const auto card = cardFromPastedText("Result: Parcel(\n"
                                         "  0x00000000: 00000000 0000000f 00360038 00330030 '........8.6.0.3.'\n"
                                         "  0x00000010: 00380030 00320030 00320038 00320033 '0.8.0.2.8.2.3.2.'\n"
                                         "  0x00000020: 00380035 00000031                   '5.8.1...        ')\n");
    EXPECT_EQ(normals(card, Kind::Imei), Texts{"860308028232581"});
}

TEST(PastedText, WithoutLabelNeedsItsCheckDigit)
{
    const auto card = cardFromPastedText("860308028232581\n860308028232580\n8900101234567890120\n86030802823258\n"
                                         "something R5XY12AB else\n02:00:5e:10:00:ff\n");
    EXPECT_EQ(normals(card, Kind::Imei), Texts{"860308028232581"});
    EXPECT_EQ(normals(card, Kind::Iccid), Texts{"8900101234567890120"});
    EXPECT_EQ(card.identifiers.size(), 2u);
    EXPECT_EQ(cardFromPastedText(""), DeviceCard{});
    EXPECT_EQ(cardFromPastedText("IMEI"), DeviceCard{});
    EXPECT_EQ(cardFromPastedText("Serial number: Unavailable"), DeviceCard{});
    EXPECT_EQ(cardFromPastedText("serial number\nmodel"), DeviceCard{});
}
