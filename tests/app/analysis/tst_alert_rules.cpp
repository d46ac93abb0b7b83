// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/alert_rules.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace waybill::test {

using Kind = AlertRule::Kind;

TEST(AlertRules, EveryRuleIsALineAndBack)
{
    const std::vector<AlertRule> rules{
        {.kind = Kind::FirstContent, .country = China},
        {.kind = Kind::FirstContent, .country = India, .isOn = false},
        {.kind = Kind::NewDestination},
        {.kind = Kind::NewDestination, .isSinceMarker = true},
        {.kind = Kind::ConsentOff},
        {.kind = Kind::ConsentOff, .service = "Xiaomi · push channel"},
        {.kind = Kind::PacketsDropped, .isOn = false},
        {.kind = Kind::UnnamedContent, .country = UnitedStates},
    };
    for (const AlertRule& rule : rules) {
        const auto read = alertRuleOf(toLine(rule));
        ASSERT_TRUE(read.has_value()) << toLine(rule);
        EXPECT_EQ(*read, rule) << toLine(rule);
    }
    EXPECT_EQ(toLine(rules[0]), "on first-content CN");
    EXPECT_EQ(toLine(rules[3]), "on new-destination since-marker");
    EXPECT_EQ(toLine(rules[5]), "on consent-off Xiaomi · push channel");
}

TEST(AlertRules, AnyOtherLineIsRefusedWithASentence)
{
    const std::string tooLong = "on consent-off " + std::string(201, 'x');
    for (const std::string& line :
         {std::string(), std::string("on"), std::string("maybe first-content CN"), std::string("on first-content"),
          std::string("on first-content China"), std::string("on first-content C\x01"),
          std::string("on packets-dropped 3"), std::string("on new-destination since-monday"),
          std::string("on unnamed-content"), std::string("on else CN"), tooLong}) {
        const auto read = alertRuleOf(line);
        ASSERT_FALSE(read.has_value()) << line;
        EXPECT_NE(read.error().message.find("is no alert rule"), std::string::npos) << read.error().message;
    }
}

TEST(AlertRules, TheDefaultsFollowTheWatchList)
{
    const std::vector<AlertRule> rules = defaultAlertRules({China, India});
    const auto countOn = [&rules](Kind kind) {
        return std::count_if(rules.begin(), rules.end(),
                             [kind](const AlertRule& r) { return r.kind == kind && r.isOn; });
    };
    EXPECT_EQ(countOn(Kind::FirstContent), 2);
    EXPECT_EQ(countOn(Kind::ConsentOff), 1);
    EXPECT_EQ(countOn(Kind::PacketsDropped), 1);
    EXPECT_EQ(countOn(Kind::NewDestination), 0) << "no interruption that nobody asked for";
    EXPECT_EQ(countOn(Kind::UnnamedContent), 0);
    for (const AlertRule& rule : rules) {
        EXPECT_FALSE(ruleTitle(rule).empty());
        EXPECT_FALSE(ruleExplanation(rule).empty());
    }
    EXPECT_EQ(ruleTitle(rules[0]), "Content to an address estimated in China");
}

} // namespace waybill::test
