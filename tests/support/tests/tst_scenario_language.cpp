// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario_catalogue.h"
#include "support/scenario_parser.h"

#include <gtest/gtest.h>

namespace waybill::test::scenario {

namespace {

constexpr std::string_view Whole = R"(# a comment
title "Account host moves"      # and one behind a statement
device "HM 1SW" build "JHACNBD25.0" address 10.0.0.2 mac 0a:00:00:00:00:02 hostname android-7
duration 90 min
start 2014-08-10T06:00Z
apart 6h
dns no
boot at 30 s
gap 20 min at 1 h
phase first-boot 0 to 10 min
phase active 10 min to 40 min
loss 2%
drops 120
snaplen 96
container pcap
condition reset yes
noise hosts 3 rate 4/h cv 0.6
side before runs 8
host api.account.xiaomi.com at 42.62.48.181, 42.62.48.182 via http every 10 min jitter 20% first 1 min sends 2 kB receives 1 kB paths "/a", "/b?x=1" identifiers "imei=1", "n=2" agent "x, y" rtt 262 ms
side after runs 3
control yes
dns yes
update at 40 min to build "JHACNBD26.0" size 4 MB
beacon report.example at 54.251.3.4 via tls1.3 ech outer.example every 24 h
host - at 42.62.48.181 via push port 443 rate 2/h in active 6/h in first-boot 1/d cv 0.3 from 1 h until 80min dns no
host a.example at 8.8.8.8 via quic times 3.5 min, 21 min sends 0 B
)";

struct Nonsense {
    const char* name;
    std::string text;
    std::string message; ///< beginning of it
};

class Refuses : public testing::TestWithParam<Nonsense> {};

std::string host(const std::string& options)
{
    return "\nhost a.example at 192.0.2.1 " + options;
}

} // namespace

TEST(ScenarioLanguage, ReadsWhatHoldsForAllSides)
{
    const Scenario scenario = scenarioFrom(Whole);
    ASSERT_EQ(scenario.size(), 2u);
    EXPECT_EQ(scenario[0].name, "before");
    EXPECT_EQ(scenario[0].runs, 8u);
    EXPECT_EQ(scenario[1].runs, 3u);
    for (const Side& side : scenario) {
        const PhoneSetup& setup = side.setup;
        EXPECT_EQ(setup.title, "Account host moves");
        EXPECT_EQ(setup.device.model, "HM 1SW");
        EXPECT_EQ(setup.device.build, "JHACNBD25.0");
        EXPECT_EQ(setup.device.address.toString(), "10.0.0.2");
        EXPECT_EQ(setup.device.hostname, "android-7");
        EXPECT_EQ(setup.duration, 5400);
        EXPECT_EQ(toRfc3339(setup.start), "2014-08-10T06:00:00.000000000Z");
        EXPECT_EQ(setup.apart, 21'600);
        EXPECT_EQ(setup.boot, 30);
        ASSERT_EQ(setup.gaps.size(), 1u);
        EXPECT_EQ(setup.gaps[0].begin, 3600);
        EXPECT_EQ(setup.gaps[0].end, 4800);
        ASSERT_EQ(setup.phases.size(), 2u);
        EXPECT_EQ(setup.phases[1].phase, Phase::Active);
        EXPECT_EQ(setup.phases[1].span.end, 2400);
        EXPECT_DOUBLE_EQ(setup.loss, 0.02);
        EXPECT_EQ(setup.drops, 120u);
        EXPECT_EQ(setup.snaplen, 96u);
        EXPECT_EQ(setup.container, Container::Pcap);
        EXPECT_EQ(setup.conditions.at(0), std::make_pair(std::string("reset"), std::string("yes")));
        ASSERT_GE(setup.hosts.size(), 4u);
        EXPECT_EQ(setup.hosts[2].name, "noise03.example");
        EXPECT_EQ(setup.hosts[2].rhythm.cv, 0.6);
    }
}

TEST(ScenarioLanguage, ReadsWhatOneSideAddsOrOverrides)
{
    const Scenario scenario = scenarioFrom(Whole);
    EXPECT_FALSE(scenario.at(0).setup.isLookedUp);
    EXPECT_TRUE(scenario.at(1).setup.isLookedUp);
    EXPECT_FALSE(scenario[0].setup.isControl);
    EXPECT_TRUE(scenario[1].setup.isControl);
    EXPECT_FALSE(scenario[0].setup.update);
    ASSERT_TRUE(scenario[1].setup.update);
    EXPECT_EQ(scenario[1].setup.update->downloadBytes, 4'000'000u);
    EXPECT_EQ(scenario[0].setup.hosts.size(), 4u);
    EXPECT_EQ(scenario[1].setup.hosts.size(), 6u);
}

TEST(ScenarioLanguage, ReadsEveryOptionOfAHost)
{
    const Scenario scenario = scenarioFrom(Whole);
    const Host& account = scenario.at(0).setup.hosts.at(3);
    EXPECT_EQ(account.name, "api.account.xiaomi.com");
    ASSERT_EQ(account.addresses.size(), 2u);
    EXPECT_EQ(account.transport, Transport::Http);
    EXPECT_EQ(account.rhythm.period, 600);
    EXPECT_DOUBLE_EQ(account.rhythm.jitter, 0.2);
    EXPECT_EQ(account.rhythm.first, 60);
    EXPECT_EQ(account.sends, 2000u);
    EXPECT_EQ(account.receives, 1000u);
    EXPECT_EQ(account.paths, (std::vector<std::string>{"/a", "/b?x=1"}));
    EXPECT_EQ(account.identifiers, (std::vector<std::string>{"imei=1", "n=2"}));
    EXPECT_EQ(account.agent, "x, y");
    EXPECT_DOUBLE_EQ(account.rttMs, 262);

    const auto& hosts = scenario.at(1).setup.hosts;
    EXPECT_EQ(hosts.at(3).transport, Transport::Tls13);
    EXPECT_EQ(hosts[3].echProvider, "outer.example");
    EXPECT_DOUBLE_EQ(hosts[3].rhythm.jitter, 0.02);
    EXPECT_EQ(hosts.at(4).name, "");
    EXPECT_EQ(hosts[4].port, 443);
    EXPECT_EQ(hosts[4].rhythm.perHour[static_cast<std::size_t>(Phase::Idle)], 2);
    EXPECT_EQ(hosts[4].rhythm.perHour[static_cast<std::size_t>(Phase::Active)], 6);
    EXPECT_DOUBLE_EQ(*hosts[4].rhythm.perHour[static_cast<std::size_t>(Phase::FirstBoot)], 1 / 24.0);
    EXPECT_EQ(hosts[4].active.begin, 3600);
    EXPECT_EQ(hosts[4].active.end, 4800);
    EXPECT_EQ(hosts[4].isLookedUp, false);
    EXPECT_EQ(hosts.at(5).rhythm.scripted, (std::vector<double>{210, 1260}));
    EXPECT_EQ(hosts[5].sends, 0u);
}

TEST(ScenarioLanguage, EveryPrefixIsReadOrRefusedWithAReason)
{
    for (std::size_t size = 0; size < Whole.size(); ++size) {
        const Result<Scenario> scenario = parseScenario(Whole.substr(0, size));
        EXPECT_TRUE(scenario || !scenario.error().message.empty()) << size;
    }
}

TEST(ScenarioLanguage, EveryReadyScenarioIsReadAndHasANameOfItsOwn)
{
    std::vector<std::string_view> names;
    for (const ReadyScenario& ready : readyScenarios()) {
        EXPECT_TRUE(parseScenario(ready.text)) << ready.name;
        EXPECT_EQ(std::count(names.begin(), names.end(), ready.name), 0) << ready.name;
        names.push_back(ready.name);
    }
    EXPECT_THROW((void)readyScenario("no such thing"), std::invalid_argument);
}

TEST_P(Refuses, AndSaysInWhichLine)
{
    const Result<Scenario> scenario = parseScenario(GetParam().text);
    ASSERT_FALSE(scenario);
    EXPECT_EQ(scenario.error().message.substr(0, GetParam().message.size()), GetParam().message)
        << scenario.error().message;
    EXPECT_EQ(scenario.error().code, ErrorCode::InvalidArgument);
}

INSTANTIATE_TEST_SUITE_P(
    Nonsense, Refuses,
    testing::Values(
        Nonsense{"UnknownStatement", "title \"a\"\nfrobnicate 3", "line 2: 'frobnicate' is no statement"},
        Nonsense{"OpenQuotation", "title \"a", "line 1: a quotation mark is not closed"},
        Nonsense{"TwoWords", "title a b", "line 1: nothing is known about 'b' here"},
        Nonsense{"NoUnit", "duration 90", "line 1: a unit of time"},
        Nonsense{"WrongUnit", "\n\nduration 90 parsecs", "line 3: 'parsecs' is no unit of time"},
        Nonsense{"NoNumber", "duration long", "line 1: 'long' is no time"},
        Nonsense{"Infinite", "duration inf h", "line 1: 'inf' is no time"},
        Nonsense{"Negative", "duration -1 h", "line 1: '-1' is no time"},
        Nonsense{"TooLong", "duration 500 d", "line 1: a time is longer than 400 days"},
        Nonsense{"NoDuration", "duration 0", "line 1: a run needs a duration"},
        Nonsense{"NoTime", "start tomorrow", "line 1: 'tomorrow' is no time such as"},
        Nonsense{"NoAddress", "host a.example at home every 1 h", "line 1: 'home' is no IP address"},
        Nonsense{"MissingAt", "host a.example every 1 h", "line 1: 'at' is missing before 'every'"},
        Nonsense{"NoRhythm", host("via tls"), "line 2: a host needs one of every, rate and times"},
        Nonsense{"TwoRhythms", host("every 1 h rate 3/h"), "line 2: a host needs one of every, rate and times"},
        Nonsense{"NoRateUnit", host("rate 3"), "line 2: '/d' is missing"},
        Nonsense{"WrongTransport", host("via pigeon every 1 h"), "line 2: 'pigeon' is no transport"},
        Nonsense{"JitterAboveHalf", host("every 1 h jitter 60%"), "line 2: a share is above 50 %"},
        Nonsense{"JitterOfRate", host("rate 1/h jitter 10%"), "line 2: jitter and first go with every only"},
        Nonsense{"CvOfPeriod", host("every 1 h cv 0.3"), "line 2: cv goes with rate only"},
        Nonsense{"CvTooLarge", host("rate 1/h cv 11"), "line 2: cv is above 10"},
        Nonsense{"PathOfTls", host("via tls every 1 h paths \"/\""), "line 2: paths, identifiers, body and agent"},
        Nonsense{"EchOfTls12", host("via tls ech b.example every 1 h"), "line 2: ech goes with tls1.3 only"},
        Nonsense{"LookUpOfNothing", "host - at 192.0.2.1 every 1 h dns yes", "line 1: a host without a name"},
        Nonsense{"BeaconWithoutPeriod", "beacon a.example at 192.0.2.1 rate 1/h", "line 1: a beacon needs every"},
        Nonsense{"LargePort", host("port 70000 every 1 h"), "line 2: a port must be a whole number up to 65535"},
        Nonsense{"LargeSize", host("sends 200 MB every 1 h"), "line 2: a size is above 100 MB"},
        Nonsense{"ManyNoiseHosts", "noise hosts 500 rate 1/h", "line 1: a number of hosts must be"},
        Nonsense{"SideTwice", "side a\nside a", "line 2: there is a side 'a' already"},
        Nonsense{"BadMac", "device x mac 00:11", "line 1: the MAC address cannot be read"},
        Nonsense{"DeviceV6", "device x address 2001:db8::1", "line 1: the device needs an IPv4 address"},
        Nonsense{"WrongPhase", "phase lunch 1 h to 2 h", "line 1: 'active' is missing before 'lunch'"},
        Nonsense{"PhaseBackwards", "phase active 2 h to 1 h", "line 1: the phase ends before it begins"},
        Nonsense{"TinySnaplen", "snaplen 20", "line 1: a snaplen below 60 bytes"},
        Nonsense{"LossOfAll", "loss 95%", "line 1: a share is above 90 %"},
        Nonsense{"TooManyContacts", host("every 1 ms"), "side 'run': more than 100,000 contacts with 'a.example'"},
        Nonsense{"UpdateTooLate", "update at 118 min to build b", "side 'run': the run ends before its update does"}),
    [](const auto& row) { return std::string(row.param.name); });

} // namespace waybill::test::scenario
