// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/consent_off.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

constexpr Timestamp at(std::int64_t seconds)
{
    return {seconds * NsPerSecond};
}

using Times = std::vector<ConsentOff>;

} // namespace

TEST(ConsentOff, TheWordsAreExact)
{
    for (const char* off :
         {"off", "Off", "OFF again", " off again", "off, by the form", "off (Mi Cloud)", "off; declined"})
        EXPECT_EQ(statedConsentOff(off), true) << off;
    for (const char* on : {"on", "On again", "on: account and cloud"})
        EXPECT_EQ(statedConsentOff(on), false) << on;
    for (const char* neither :
         {"", "  ", "again", "office", "online", "not asked", "on the second page", "offline", "o"})
        EXPECT_EQ(statedConsentOff(neither), std::nullopt) << neither;
    for (const char* off : {"consent off", "Consent OFF again", "consent: off", "consent = off", "consent\toff"})
        EXPECT_EQ(markedConsentOff(off), true) << off;
    EXPECT_EQ(markedConsentOff("consent on"), false);
    for (const char* neither :
         {"off", "turned consent off", "consent", "consents off", "consent on the form was shown"})
        EXPECT_EQ(markedConsentOff(neither), std::nullopt) << neither;
}

TEST(ConsentOff, IsFromTheStartAsStated)
{
    EXPECT_EQ(consentOffTimes("off", {}), (Times{{Timestamp::earliest(), Timestamp::latest()}}));
    EXPECT_EQ(consentOffTimes("on", {}), Times());
    EXPECT_EQ(consentOffTimes("", {}), Times()) << "nothing stated is not off";
}

TEST(ConsentOff, MarksTurnItOnAndOff)
{
    const std::vector<ConsentMark> marks{{at(30), 0, "consent off again"},
                                         {at(10), 0, "consent on"},
                                         {at(20), 0, "opened the gallery"},
                                         {at(40), 0, "consent off"},
                                         {at(50), 0, "Consent: on"}};
    EXPECT_EQ(consentOffTimes("off", marks), (Times{{Timestamp::earliest(), at(10)}, {at(30), at(50)}}));
    EXPECT_EQ(consentOffTimes("", marks), (Times{{at(30), at(50)}})) << "before the first mark nobody said so";
}

TEST(ConsentOff, DoubtAboutATimeShortensIt)
{
    EXPECT_EQ(
        consentOffTimes("on", {{at(10), 2 * NsPerSecond, "consent off"}, {at(20), 3 * NsPerSecond, "consent on"}}),
        (Times{{at(12), at(17)}}));
    EXPECT_EQ(
        consentOffTimes("on", {{at(10), 9 * NsPerSecond, "consent off"}, {at(20), 3 * NsPerSecond, "consent on"}}),
        Times())
        << "nothing of it is sure";
    EXPECT_EQ(consentOffTimes("on", {{Timestamp::latest(), 5, "consent off"}}).size(), 1U) << "nothing overflows";
}

} // namespace waybill::test
