// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample/sample_scenes.h"
#include "support/sample/samples.h"

namespace waybill::test {

namespace {

constexpr std::string_view Retest = "F-Secure, 14 Aug 2014";
constexpr double OptIn = 70;

std::string silentStep(const std::string& step)
{
    return published("step: " + step + "; no data was seen being sent", std::string(Retest) + "; time invented");
}

// After the opt-in: HTTPS with Base64 inside, whose content was not published; so the records here are noise.
void playOptIn(PhoneStory& story, const SampleSide& side)
{
    const std::string seen = published("after Cloud Messaging is turned on and Mi Cloud logged in, data goes to "
                                       "api.account.xiaomi.com over HTTPS, Base64 inside",
                                       std::string(Retest) + "; content not published, so records are noise of "
                                                             "invented size; TLS version invented");
    story.lookUp(OptIn, accountHost(), invented("time of the opt-in; address published for another Xiaomi name"));
    story.https(OptIn + 0.02, accountHost(), {443, {{688, 540}}, seen});
    story.https(OptIn + 0.4, accountHost(), {443, {{604, 412}, {572, 398}}, seen});
    story.https(OptIn + 3.1, accountHost(), {443, {{530, 376}}, seen});
    story.lookUp(OptIn + 16, accountHost(), invented("number of later visits"));
    story.https(OptIn + 16.02, accountHost(), {443, {{548, 380}}, seen});

    PushScene push;
    push.minutes = OptIn + 1.02;
    push.host = pushHost();
    push.heartbeats = {76, 81, 86, 91, 96.5, 101, 106, 111, 116};
    push.comment = invented("that the push channel opens with the opt-in, and not before");
    story.lookUp(OptIn + 1, pushHost(), invented("look-up of the push channel and its alias on that day"));
    playPush(story, side, push);
    story.lookUp(OptIn + 20, {"data.mistat.xiaomi.com", {}, updateHost().address, 0},
                 invented("statistics host looked up, not contacted; address published for miui.com"));
}

} // namespace

Bytes sampleAfter()
{
    SampleSide side;
    side.build = "JHCMIBH43.0";
    side.hostname = "android-8d20c4f19be35a67";
    PhoneStory story(side.phone, *parseTimestamp("2014-08-14T10:05:00+05:30"), 20140814);
    playBoot(story, side);
    playMessaging(story,
                  {{17.5, silentStep("SIM in, Wi-Fi, location allowed, no account, after update and factory reset")},
                   {22.5, silentStep("a contact was added")},
                   {36.5, silentStep("an SMS and an MMS were sent and received")},
                   {47.5, silentStep("a call was made and received")},
                   {62.5, {}},
                   {77.5, {}},
                   {92.5, {}},
                   {107.5, {}},
                   {118, {}}});
    playBackground(story, side);
    playOptIn(story, side);
    return sampleFile(
        story,
        "It retells F-Secure's second test of the Redmi 1S (published 14 Aug 2014): OTA update of 10 Aug, "
        "factory reset, the same steps; after 70 minutes the tester opts in.",
        120);
}

} // namespace waybill::test
