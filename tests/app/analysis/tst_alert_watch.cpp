// SPDX-License-Identifier: GPL-3.0-or-later
// Where addresses are by the bundled sources: tests/data/geo/expected.tsv.
#include "analysis/alert_watch.h"
#include "analysis/with_rules.h"
#include "growing.h"

#include <fmt/format.h>

namespace waybill::test {

namespace {

using Kind = AlertRule::Kind;

const Endpoint InChina = endpoint("42.62.94.2", 443);    // CN, CN
const Endpoint Disputed = endpoint("47.241.0.1", 5222);  // US, SG
const Endpoint Singapore2 = endpoint("52.74.0.1", 5222); // SG, SG
const Endpoint OnEdge = endpoint("1.1.1.1", 9999);       // Cloudflare's resolver

AlertRule contentTo(CountryCode code, Kind kind = Kind::FirstContent)
{
    return {.kind = kind, .country = code};
}

/// "first-content CN 1.39 42.62.94.2; …"
std::string shown(const std::vector<Alert>& alerts)
{
    std::string text;
    for (const Alert& alert : alerts)
        text += fmt::format("{}{} {:.2f} {}", text.empty() ? "" : "; ", toLine(alert.rule).substr(3),
                            static_cast<double>(alert.time.ns - Start.ns) / 1e9,
                            alert.destination ? alert.destination->key : "-");
    return text;
}

/// One recording under the eyes of some rules.
struct Watched {
    explicit Watched(std::vector<AlertRule> rules) : watch(std::move(rules)) {}
    std::string add(const Scene& scene) { return of(growing.add(scene)); }
    std::string of(const AnalysisPtr& snapshot)
    {
        last = snapshot;
        alerts = watch.of(snapshot, context);
        return shown(alerts);
    }
    Growing growing;
    AlertWatch watch;
    AlertContext context;
    AnalysisPtr last;
    std::vector<Alert> alerts;
};

AnalysisPtr corrected(const AnalysisPtr& plain, const std::string& subject, std::optional<CountryCode> country)
{
    AnalystRule rule;
    rule.subject = subject;
    rule.kind = country ? AnalystRule::Kind::Country : AnalystRule::Kind::LeaveOut;
    rule.country = country.value_or(CountryCode());
    rule.reason = "registry";
    const auto rules = AnalystRules::parse({rule});
    if (!rules)
        throw std::runtime_error(describe(rules.error()));
    return withRules(plain, *rules);
}

} // namespace

TEST(AlertWatch, TellsTheFirstContentToACountryOnce)
{
    Watched watched({contentTo(China)});
    EXPECT_EQ(watched.add(Scene().tcp(0, InChina, 0, 0)), "") << "a contact is no content";
    EXPECT_EQ(watched.add(Scene().tls(1, InChina, "api.xiaomi.com", 300, {Phone.address, 40100})),
              "first-content CN 1.30 xiaomi.com");
    EXPECT_EQ(watched.alerts[0].sentence.substr(0, 89),
              "This device sent content to an address estimated in China: api.xiaomi.com (42.62.94.2, AS");
    EXPECT_NE(watched.alerts[0].sentence.find("), at 08:02:01 UTC, packet "), std::string::npos)
        << watched.alerts[0].sentence;
    EXPECT_EQ(watched.alerts[0].logLine, watched.alerts[0].sentence);
    EXPECT_EQ(watched.last->flow(watched.alerts[0].flow).originatorPort, 40100);
    EXPECT_EQ(watched.add(Scene().tls(9, InChina, "log.miui.com", 300, {Phone.address, 40200})), "");
    EXPECT_EQ(watched.of(watched.growing.finish()), "");
}

TEST(AlertWatch, WhatMayBeThereIsToldAsThatAndOnceMoreWhenItIsSure)
{
    Watched watched({contentTo(Singapore)});
    EXPECT_EQ(watched.add(Scene().udp(0, Disputed, 7)), "first-content SG 0.00 47.241.0.1");
    EXPECT_NE(watched.alerts[0].sentence.find("may be in Singapore (sources disagree)"), std::string::npos)
        << watched.alerts[0].sentence;
    EXPECT_EQ(watched.add(Scene().udp(1, {Disputed.address, 99}, 7)), "");
    EXPECT_EQ(watched.add(Scene().udp(2, Singapore2, 7)), "first-content SG 2.00 52.74.0.1");
    EXPECT_NE(watched.alerts[0].sentence.find("an address estimated in Singapore"), std::string::npos);
    Watched sureFirst({contentTo(Singapore)});
    EXPECT_EQ(sureFirst.add(Scene().udp(0, Singapore2, 7).udp(1, Disputed, 7)), "first-content SG 0.00 52.74.0.1");
}

TEST(AlertWatch, LocalEdgeAndForeignTrafficIsNotToldOf)
{
    Watched watched({contentTo(China), contentTo(UnitedStates), {.kind = Kind::NewDestination}});
    Scene scene;
    scene.udp(0, OnEdge, 70).tcp(1, Laptop, 500, 10).udp(2, InChina, 70, Laptop);
    EXPECT_EQ(watched.add(scene), "new-destination 0.00 1.1.1.1") << "an edge has no country, but is a destination";
    EXPECT_NE(watched.alerts[0].sentence.find("place unknown"), std::string::npos) << watched.alerts[0].sentence;
}

TEST(AlertWatch, WhatTheAnalystLeavesOutIsNotToldOf)
{
    Watched watched({contentTo(China), {.kind = Kind::NewDestination}});
    const AnalysisPtr plain = watched.growing.add(Scene().udp(0, InChina, 70));
    EXPECT_EQ(watched.of(corrected(plain, "42.62.94.2", std::nullopt)), "");
    EXPECT_EQ(watched.of(plain), "first-content CN 0.00 42.62.94.2; new-destination 0.00 42.62.94.2")
        << "with the time at which it happened";
}

TEST(AlertWatch, CorrectionsAreRespectedAndRepeatNothing)
{
    Watched watched({contentTo(China), contentTo(India)});
    const AnalysisPtr plain = watched.growing.add(Scene().udp(0, InChina, 70));
    EXPECT_EQ(watched.of(plain), "first-content CN 0.00 42.62.94.2");
    EXPECT_EQ(watched.of(corrected(plain, "42.62.94.2", India)), "") << "it was judged when it happened";
    EXPECT_EQ(watched.of(plain), "");
    Watched from({contentTo(China), contentTo(India)});
    EXPECT_EQ(from.of(corrected(from.growing.add(Scene().udp(0, InChina, 70)), "42.62.94.2", India)),
              "first-content IN 0.00 42.62.94.2");
    EXPECT_NE(from.alerts[0].sentence.find("that the analyst's correction places in India"), std::string::npos);
}

TEST(AlertWatch, AnotherHandsetIsWatchedAnew)
{
    Watched watched({contentTo(China)});
    const AnalysisPtr phone =
        watched.growing.add(Scene().udp(0, InChina, 70).udp(5, {InChina.address, 99}, 70, Laptop));
    EXPECT_EQ(watched.of(phone), "first-content CN 0.00 42.62.94.2");
    EXPECT_EQ(watched.of(withHandset(phone, {Phone.address, {}})), "") << "the same device, named";
    EXPECT_EQ(watched.of(withHandset(phone, {Laptop.address, {}})), "first-content CN 5.00 42.62.94.2");
    EXPECT_EQ(watched.of(phone), "") << "back again";
}

TEST(AlertWatch, ANewDestinationIsToldOnceEvenWhenItsNameComesLater)
{
    Watched watched({{.kind = Kind::NewDestination}});
    const std::vector<BuiltPacket> packets = Scene().tls(0, InChina, "api.xiaomi.com", 300).packets();
    watched.growing.take(packets[0]);
    EXPECT_EQ(watched.of(watched.growing.publish()), "new-destination 0.00 42.62.94.2");
    for (std::size_t i = 1; i < packets.size(); ++i)
        watched.growing.take(packets[i]);
    EXPECT_EQ(watched.of(watched.growing.publish()), "") << "the same server under its name";
    EXPECT_EQ(watched.add(Scene().udp(20, Singapore2, 7)), "new-destination 20.00 52.74.0.1");
}

TEST(AlertWatch, SinceTheMarkerCountsFromTheMarker)
{
    Watched watched({{.kind = Kind::NewDestination, .isSinceMarker = true}});
    EXPECT_EQ(watched.add(Scene().udp(0, InChina, 7)), "") << "no marker";
    watched.context.marker = after(5);
    EXPECT_EQ(watched.add(Scene().udp(6, {InChina.address, 99}, 7)), "") << "known from before";
    EXPECT_EQ(watched.add(Scene().udp(7, Singapore2, 7)), "new-destination since-marker 7.00 52.74.0.1");
}

TEST(AlertWatch, ContactWhileConsentIsOffIsToldForEachTimeOff)
{
    Watched watched({{.kind = Kind::ConsentOff}});
    watched.context.consentOff = {{after(10), after(20)}};
    EXPECT_EQ(watched.add(Scene().udp(0, InChina, 7)), "") << "consent was on";
    EXPECT_EQ(watched.add(Scene().udp(12, InChina, 7)), "consent-off 12.00 42.62.94.2");
    EXPECT_NE(watched.alerts[0].sentence.find("was still in contact with"), std::string::npos)
        << watched.alerts[0].sentence;
    EXPECT_EQ(watched.add(Scene().udp(13, InChina, 7).udp(14, Singapore2, 7).tcp(15, Laptop, 5, 5)),
              "consent-off 14.00 52.74.0.1");
    EXPECT_NE(watched.alerts[0].sentence.find("while consent was off (marked at 08:02:10 UTC): at 08:02:14 UTC"),
              std::string::npos)
        << watched.alerts[0].sentence;
    EXPECT_EQ(watched.add(Scene().udp(25, {Singapore2.address, 99}, 7)), "") << "consent was on again";
    watched.context.consentOff.push_back({after(30), Timestamp::latest()});
    EXPECT_EQ(watched.add(Scene().udp(31, {Singapore2.address, 98}, 7)), "consent-off 31.00 52.74.0.1");
    EXPECT_EQ(watched.of(watched.growing.finish()), "");
}

TEST(AlertWatch, AMarkThatComesLateIsJudgedOverWhatWasSeen)
{
    Watched watched({{.kind = Kind::ConsentOff}});
    EXPECT_EQ(watched.add(Scene().udp(0, InChina, 7).udp(9, Singapore2, 7)), "");
    watched.context.consentOff = {{after(5), Timestamp::latest()}};
    EXPECT_EQ(watched.of(watched.last), "consent-off 9.00 52.74.0.1");
    watched.context.consentOff = {{after(5), after(8)}};
    EXPECT_EQ(watched.of(watched.last), "") << "what was told is not taken back";
}

TEST(AlertWatch, PacketsDroppedAreToldOnce)
{
    Watched watched({{.kind = Kind::PacketsDropped}});
    EXPECT_EQ(watched.add(Scene().udp(0, InChina, 7)), "");
    watched.context.dropped = 12;
    EXPECT_EQ(watched.add(Scene().udp(2, InChina, 7)), "packets-dropped 2.00 -");
    EXPECT_EQ(watched.alerts[0].sentence,
              "Dropped while capturing: 12 packets by 08:02:02 UTC. What was in them is in no figure.");
    EXPECT_TRUE(watched.alerts[0].flow.isNone());
    watched.context.dropped = 13;
    EXPECT_EQ(watched.add(Scene().udp(3, InChina, 7)), "");
}

TEST(AlertWatch, ContentWithoutANameIsToldApart)
{
    Watched watched({contentTo(China, Kind::UnnamedContent)});
    EXPECT_EQ(watched.add(Scene().tls(0, InChina, "api.xiaomi.com", 300)), "");
    const Endpoint bare = endpoint("42.62.48.181", 5222);
    EXPECT_EQ(watched.add(Scene().udp(5, bare, 7)), "unnamed-content CN 5.00 42.62.48.181");
    EXPECT_NE(watched.alerts[0].sentence.find(", without a name, at 08:02:05 UTC, packet "), std::string::npos)
        << watched.alerts[0].sentence;
}

TEST(AlertWatch, ARuleTurnedOnLaterTellsWhatHappenedBefore)
{
    Watched watched({{.kind = Kind::FirstContent, .country = China, .isOn = false}});
    EXPECT_EQ(watched.add(Scene().udp(0, InChina, 7)), "");
    watched.watch.setRules({contentTo(China), {.kind = Kind::NewDestination}});
    EXPECT_EQ(watched.of(watched.last), "first-content CN 0.00 42.62.94.2") << "but no flood of known destinations";
    watched.watch.setRules({{.kind = Kind::FirstContent, .country = China, .isOn = false}});
    watched.watch.setRules({contentTo(China)});
    EXPECT_EQ(watched.of(watched.last), "") << "told stays told";
}

TEST(AlertWatch, EveryPacketByItselfTellsWhatTheWholeDoes)
{
    const std::vector<AlertRule> rules{contentTo(China), contentTo(Singapore), contentTo(UnitedStates),
                                       contentTo(China, Kind::UnnamedContent)};
    Scene scene;
    scene.resolves(0, 1, "api.xiaomi.com", "42.62.94.2").tls(1, InChina, "api.xiaomi.com", 300);
    scene.udp(2, Disputed, 7).udp(3, Singapore2, 9).udp(4, endpoint("42.62.48.181", 5222), 7);
    Watched whole(rules);
    const std::string expected = whole.add(scene);
    Watched growing(rules);
    std::string told;
    for (const BuiltPacket& packet : scene.packets()) {
        growing.growing.take(packet);
        const std::string more = growing.of(growing.growing.publish());
        told += told.empty() || more.empty() ? more : "; " + more;
    }
    EXPECT_EQ(told, expected);
    EXPECT_NE(expected.find("unnamed-content CN 4.00"), std::string::npos) << expected;
}

} // namespace waybill::test
