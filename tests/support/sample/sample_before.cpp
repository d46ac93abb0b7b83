// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample/sample_scenes.h"
#include "support/sample/samples.h"

namespace waybill::test {

namespace {

constexpr std::string_view FirstTest = "F-Secure, 7 Aug 2014, as reported by androidpure.com and ibtimes.co.in";

std::string inUrl(const std::string& phoneNumber)
{
    return "%2B" + phoneNumber.substr(1);
}

// The look-up of a phone number in clear: its form is in public code of the vendor's messaging app.
HttpExchange numberLookUp(const SampleSide& side, const std::string& query, const std::string& comment)
{
    HttpExchange exchange;
    exchange.request.target = "/pass/user@id?type=MXPH&externalId=" + query;
    exchange.request.host = accountHost().name;
    exchange.request.headers = {
        {"User-Agent", vendorAgent(side)}, {"Accept-Encoding", "identity"}, {"Connection", "Keep-Alive"}};
    exchange.response.headers = {{"Server", "nginx"}, {"Content-Type", "application/json; charset=UTF-8"}};
    exchange.response.body = R"({"result":"ok","code":0,"data":{}})";
    exchange.comment = comment;
    return exchange;
}

void playActivation(PhoneStory& story, const SampleSide& side)
{
    const SamplePhone& phone = side.phone;
    const std::string query = inUrl(phone.ownNumber) + "&imei=" + phone.imei + "&carrier=Example+Telecom";
    story.lookUp(3.4, accountHost(), invented("address of api.account.xiaomi.com: published for another Xiaomi name"));
    story.http(3.42, accountHost(),
               {numberLookUp(side, query,
                             published("without an account the phone sends carrier name, IMEI and own number to "
                                       "api.account.xiaomi.com over HTTP",
                                       std::string(FirstTest) + "; parameter names and answer invented"))});
}

void playNumbers(PhoneStory& story, const SampleSide& side)
{
    story.lookUp(21.0, accountHost(), invented("time at which the contact is added"));
    story.http(21.02, accountHost(),
               {numberLookUp(side, inUrl(side.phone.contactNumber),
                             published("the number of a contact just added is sent, over HTTP, as externalId",
                                       std::string(FirstTest) + "; form of the URL: public code"))});
    story.lookUp(36.0, accountHost(), invented("time at which the SMS arrives"));
    story.http(36.02, accountHost(),
               {numberLookUp(side, inUrl(side.phone.smsNumber),
                             published("the number of the sender of an SMS is sent, over HTTP",
                                       std::string(FirstTest) + "; form of the URL: public code"))});
}

void playCloudLogin(PhoneStory& story, const SampleSide& side)
{
    const SamplePhone& phone = side.phone;
    HttpExchange login = numberLookUp(side, {},
                                      published("after the Mi Cloud login the phone sends IMSI, IMEI and own "
                                                "number to api.account.xiaomi.com over HTTP",
                                                std::string(FirstTest) + "; path, form and answer invented"));
    login.request.method = "POST";
    login.request.target = "/pass/v3/user@activate";
    login.request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
    login.request.body = "imsi=" + phone.imsi + "&imei=" + phone.imei + "&phone=" + inUrl(phone.ownNumber);
    login.response.body = R"({"result":"ok","code":0,"data":{"userId":"0"}})";
    story.lookUp(70.0, accountHost(), invented("time of the login"));
    story.http(70.02, accountHost(), {login});
}

void playBothPushChannels(PhoneStory& story, const SampleSide& side)
{
    PushScene first;
    first.minutes = 4.02;
    first.host = pushHost();
    first.heartbeats = {9, 14.2, 19, 24, 29, 34, 39, 44, 49, 54};
    first.isCutByServer = true;
    first.comment = published("app.chat.xiaomi.net is the push channel, 42.62.48.181 one of its addresses, port 5222",
                              "reserved hosts in public code of the push service");
    story.lookUp(4.0, pushHost(), invented("look-up of the push channel and its alias on that day"));
    playPush(story, side, first);
    PushScene second;
    second.minutes = 54.6;
    second.host = pushFallbackHost();
    second.port = 443;
    second.heartbeats = {60, 65, 70.5, 75, 80, 85, 90, 95, 100, 105, 110, 115};
    second.comment = published("223.202.68.46 is a reserved address of the push channel, used without a look-up",
                               "public code of the push service; that it happened here is invented");
    playPush(story, side, second);
}

} // namespace

Bytes sampleBefore()
{
    SampleSide side;
    side.build = "JHCMIBH41.0";
    side.hostname = "android-1f3c9a5e70d2b846";
    PhoneStory story(side.phone, *parseTimestamp("2014-07-31T10:00:00+05:30"), 20140731);
    playBoot(story, side);
    playMessaging(story, {{17.5, {}},
                          {32.5, {}},
                          {47.5, published("step: MMS and calls follow the SMS; nothing more was reported as sent",
                                           std::string(FirstTest) + "; time invented")},
                          {62.5, {}},
                          {77.5, {}},
                          {92.5, {}},
                          {107.5, {}},
                          {118, {}}});
    playActivation(story, side);
    playBothPushChannels(story, side);
    playBackground(story, side);
    playNumbers(story, side);
    story.lookUp(44.0, {"data.mistat.xiaomi.com", {}, updateHost().address, 0},
                 invented("statistics host looked up, not contacted; address published for miui.com"));
    playCloudLogin(story, side);
    return sampleFile(story,
                      "It retells F-Secure's first test of a new Redmi 1S (published 7 Aug 2014): no account for 70 "
                      "minutes, then Mi Cloud login.",
                      120);
}

} // namespace waybill::test
