// SPDX-License-Identifier: GPL-3.0-or-later
// No comparison of any ready-made scenario says what methods §6.5 forbids.
#include "compare/rate_texts.h"
#include "scenario_support.h"

namespace waybill {

namespace {

namespace scenario = test::scenario;
using test::played;

TEST(Wording, TheScanFindsEveryForbiddenPhrase)
{
    for (const char* phrase :
         {"it is spying on its user", "steals contacts", "leaks to the Chinese government", "anonymous figures",
          "it stopped sending", "contacts stopped after", "the owner of the network", "a server located in China",
          "a significant rise", "not significantly more", "less because of the update", "because of the OTA",
          "privacy has improved", "this proves it", "it is no longer sent to Beijing", "the update removed it",
          "Xiaomi sends less"})
        EXPECT_NE(test::forbiddenIn(phrase), "") << phrase;
    for (const char* phrase :
         {"addresses estimated in China", "no longer readable", "whether less is sent cannot be seen",
          "which is not the same as no longer sent.", "up to 6 a day not excluded"})
        EXPECT_EQ(test::forbiddenIn(phrase), "") << phrase;
    EXPECT_NE(test::forbiddenIn(test::unwrapped("because of\n    the update")), "") << "wrapped text hides nothing";
}

class EveryScenario : public testing::TestWithParam<scenario::ReadyScenario> {};

TEST_P(EveryScenario, SaysNothingForbidden)
{
    const Comparison comparison = played(GetParam().name, 5).comparison;
    EXPECT_GT(test::everyText(comparison).size(), 20u) << "something is scanned";
    test::expectNothingForbidden(comparison);
}

INSTANTIATE_TEST_SUITE_P(Of, EveryScenario, testing::ValuesIn(scenario::readyScenarios()), [](const auto& row) {
    std::string name(row.param.name);
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

TEST(Wording, ContentOfNoKnownFormIsNotCalledEncrypted) // §6.5: never by how random it looks
{
    test::Scene before, after;
    for (int i = 0; i < 5; ++i) {
        before.tcp(i * 120, test::endpoint("54.251.110.21", 9999), 900, 100);
        after.tcp(i * 150, test::endpoint("54.251.110.21", 9999), 2900, 100);
    }
    const Comparison comparison = test::comparedScenes(before, after);
    ASSERT_EQ(comparison.transport.size(), 1u);
    EXPECT_EQ(comparison.transport[0].encryptedBefore + comparison.transport[0].encryptedAfter, 0u);
    for (const std::string& text : test::textsOf(comparison))
        EXPECT_EQ(text.find("encrypted"), std::string::npos) << text;
    test::expectNothingForbidden(comparison);
}

TEST(Wording, OneRunASideHasTheStandardSentence) // §3.7
{
    for (const char* name : {"f-secure", "https-before-opt-in", "daily-beacon", "lossy", "ech"}) {
        const Comparison comparison = played(name, 6).comparison;
        EXPECT_TRUE(comparison.sentence.starts_with("In one capture of ")) << comparison.sentence;
        EXPECT_NE(comparison.sentence.find(" before and one of "), std::string::npos) << comparison.sentence;
        EXPECT_TRUE(
            comparison.sentence.ends_with("captures of the same phone on the same firmware can differ this much; "
                                          "no estimate of ordinary variation is available."))
            << comparison.sentence;
        for (const DestinationRow& row : comparison.destinations) {
            EXPECT_TRUE(row.change != Change::More && row.change != Change::Less) << row.key;
            EXPECT_FALSE(row.test) << row.key;
            EXPECT_FALSE(row.ratio && row.ratio->low) << row.key << ": a ratio without an interval";
        }
    }
}

TEST(Wording, WhatIsNoLongerReadableLeadsAnyCountOfFigures)
{
    const Comparison comparison = played("https-before-opt-in", 6).comparison;
    const std::size_t leads = comparison.finding.find("is no longer readable after");
    ASSERT_NE(leads, std::string::npos) << comparison.finding;
    EXPECT_LT(leads, comparison.finding.find(" destination")) << comparison.finding;
    EXPECT_TRUE(comparison.finding.ends_with('.')) << "a sentence by itself";
    EXPECT_TRUE(comparison.worth.starts_with("Captures ")) << comparison.worth;
}

TEST(Wording, SecondsOfTrafficAreNoRatePerHour)
{
    test::Scene before, after;
    before.tcp(0, test::endpoint("54.251.110.21", 80), 900, 100);
    after.tcp(0, test::endpoint("54.251.110.21", 80), 2900, 100);
    const Comparison comparison = test::comparedScenes(before, after);
    for (const std::string& text : test::textsOf(comparison)) {
        EXPECT_EQ(text.find("B per hour"), std::string::npos) << text;
        EXPECT_EQ(text.find(" a day ("), std::string::npos) << text;
    }
    EXPECT_EQ(contactsOverText(3, 2), "1.5 per hour");
    EXPECT_EQ(contactsOverText(1, 2), "0.5 per hour") << "no day was seen";
    EXPECT_EQ(contactsOverText(12, 48), "6 a day");
    EXPECT_EQ(contactsOverText(3, 6.0 / 3600), "3 in 6.0 s");
}

} // namespace

} // namespace waybill
