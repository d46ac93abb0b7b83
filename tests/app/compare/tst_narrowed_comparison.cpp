// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison of flows that pass a filter: the same figures as of captures that hold nothing but these flows.
#include "analysis/narrowing.h"
#include "analysis/with_rules.h"
#include "compare/build_timeline.h"
#include "compare/comparison_scope.h"
#include "filter/flow_selection.h"
#include "scenario_support.h"

#include <nlohmann/json.hpp>

namespace waybill {

namespace {

using test::endpoint;
using test::Phone;
using test::Scene;
using Json = nlohmann::json;

constexpr const char* Expression = "protocol == tls";
constexpr int Runs = 4;

const test::Endpoint Beijing = endpoint("42.62.48.181", 443), BeijingPlain = endpoint("42.62.48.181", 80),
                     Singapore = endpoint("54.251.110.21", 443), America = endpoint("173.194.36.36", 443);

/// What a run holds, by whether it passes the filter.
struct Split {
    Scene matching, others;
    [[nodiscard]] Scene whole() const
    {
        Scene all = matching;
        return all.add(others.built);
    }
};

/// Half an hour of one phone. Connections that match begin and end the recording, so that it lasts as long without the
/// others. HTTP goes to the same destination, in the minutes between: contacts, transports and places would all change
/// if it counted.
Split splitRun(int run, bool isAfter)
{
    Split split;
    const double day = 86400.0 * (run + (isAfter ? 30 : 0));
    std::uint16_t port = 41000;
    const auto own = [&port] { return test::Endpoint{Phone.address, port++}; };
    const int every = isAfter ? 100 : 150;
    for (int at = 0; at <= 1800; at += every)
        split.matching.tls(day + at, isAfter ? Singapore : Beijing, "api.account.xiaomi.com",
                           900 + 10u * static_cast<unsigned>(run), own());
    if (isAfter)
        split.matching.tls(day + 700, America, "tracking.example.com", 2'000, own());
    split.matching.tls(day + 1'800, America, "www.example.net", 300, own());
    for (int at = 40; at < 1700; at += 300) {
        split.others.http(day + at, BeijingPlain,
                          {.method = "POST", .host = "api.account.xiaomi.com", .body = std::string(400, 'a')}, own());
        split.others.http(day + at + 3, BeijingPlain, {.host = "data.mistat.xiaomi.com"}, own()); // a service apart
        split.others.tcp(day + at + 5, endpoint("8.8.4.4", 5555), 200, 20, own());
        split.others.resolves(day + at + 9, static_cast<std::uint16_t>(at), "other.example.org", "93.184.216.34");
    }
    if (!isAfter) // over HTTP before, over TLS after: it was there
        split.others.http(day + 900, endpoint("173.194.36.36", 80), {.host = "tracking.example.com"}, own());
    return split;
}

RunInput inputOf(AnalysisPtr analysis, int run, bool isAfter)
{
    RunInput input = test::runInput(std::move(analysis));
    const double day = 86400.0 * (run + (isAfter ? 30 : 0));
    for (const double at : {300.0, 600.0, 900.0})
        input.steps.push_back({test::after(day + at - 1), 0, "opened the gallery"});
    input.conditions.consent = run % 2 == 0 ? "off" : "on";
    return input;
}

AnalysisPtr analysed(const Scene& scene)
{
    return withServices(test::analyseScene(scene), test::services());
}

AnalysisPtr narrowed(const AnalysisPtr& whole, const std::string& expression)
{
    const auto filter = Filter::parse(expression);
    if (!filter)
        throw std::runtime_error(filter.error().sentence);
    Result<AnalysisPtr> kept = narrowedBy(whole, *filter, {});
    if (!kept)
        throw std::runtime_error(describe(kept.error()));
    return *kept;
}

SideInput narrowedSide(SideInput side, const std::string& expression)
{
    for (RunInput& run : side.runs) {
        run.whole = run.analysis;
        run.analysis = narrowed(run.analysis, expression);
    }
    return side;
}

struct Sides {
    SideInput before = test::side("before", {}), after = test::side("after", {});
};

template <typename SceneOf>
Sides sidesOf(SceneOf sceneOf)
{
    Sides sides;
    for (int run = 0; run < Runs; ++run) {
        sides.before.runs.push_back(inputOf(analysed(sceneOf(splitRun(run, false))), run, false));
        sides.after.runs.push_back(inputOf(analysed(sceneOf(splitRun(run, true))), run, true));
    }
    return sides;
}

std::string jsonTextOf(const Comparison& comparison)
{
    std::ostringstream out;
    writeComparisonJson(comparison, out);
    return out.str();
}

/// Where a row is found in its file, and texts, which say that figures are narrowed, are no figures.
void dropTexts(Json& json)
{
    for (const char* key : {"capture", "captures", "frame", "reason", "text", "text_before", "text_after", "caveats",
                            "sentence", "sentences", "filter", "bound"}) {
        if (json.is_object())
            json.erase(key);
    }
    for (auto& part : json) {
        if (part.is_structured())
            dropTexts(part);
    }
}

Json figuresOf(const Comparison& comparison)
{
    Json json = Json::parse(jsonTextOf(comparison));
    dropTexts(json);
    return json;
}

TEST(Narrowed, FiguresAreThoseOfCapturesThatHoldTheMatchingFlowsAlone)
{
    const Sides whole = sidesOf([](const Split& split) { return split.whole(); });
    const Sides alone = sidesOf([](const Split& split) { return split.matching; });
    const Comparison found = test::comparedSides(narrowedSide(whole.before, Expression), //
                                                 narrowedSide(whole.after, Expression));
    const Comparison expected = test::comparedSides(alone.before, alone.after);
    ASSERT_EQ(expected.destinations.size(), 3u);
    ASSERT_FALSE(expected.steps.empty() || expected.beacons.empty() || expected.roundTrips.empty());
    const Json a = figuresOf(found), b = figuresOf(expected);
    for (const auto& [key, value] : b.items())
        EXPECT_EQ(a.at(key).dump(1), value.dump(1)) << key;
    const Json unfiltered = figuresOf(test::comparedSides(whole.before, whole.after));
    for (const char* key : {"destinations", "countries", "bands", "operators", "transport", "states"})
        EXPECT_NE(unfiltered.at(key), b.at(key)) << key << ": the flows that do not match change nothing anyway";
    EXPECT_EQ(found.before.level, EvidenceLevel::W0) << "the readable content is filtered out";
}

TEST(Narrowed, TheEmptyFilterChangesNoByte)
{
    const Sides sides = sidesOf([](const Split& split) { return split.whole(); });
    Sides withWhole = sides;
    for (SideInput* side : {&withWhole.before, &withWhole.after}) {
        for (RunInput& run : side->runs)
            run.whole = run.analysis;
    }
    const std::string text = jsonTextOf(test::comparedSides(sides.before, sides.after));
    EXPECT_EQ(text, jsonTextOf(test::comparedSides(withWhole.before, withWhole.after)));
    EXPECT_FALSE(Json::parse(text).contains("filter"));
    Sides widened = withWhole;
    for (SideInput* side : {&widened.before, &widened.after}) {
        for (RunInput& run : side->runs)
            run.analysis = narrowedTo(narrowed(run.analysis, Expression), nullptr);
    }
    EXPECT_EQ(text, jsonTextOf(test::comparedSides(widened.before, widened.after))) << "narrowed and widened again";
}

TEST(Narrowed, EveryTextSaysThatOnlySomeFlowsCount)
{
    const Sides sides = sidesOf([](const Split& split) { return split.whole(); });
    const Comparison comparison = test::comparedSides(narrowedSide(sides.before, Expression), //
                                                      narrowedSide(sides.after, Expression));
    EXPECT_TRUE(comparison.sentence.starts_with("Among the flows that match “protocol == tls”, in 4 captures of 2 h "
                                                "before and 4 of 2 h after, "))
        << comparison.sentence;
    const DestinationRow* fresh = test::rowWith(comparison.destinations, "example.com");
    ASSERT_TRUE(fresh != nullptr && fresh->change == Change::New);
    EXPECT_TRUE(fresh->reason.starts_with("No matching flow before (2 h; ")) << fresh->reason;
    EXPECT_NE(comparison.sentence.find("1 has no match before"), std::string::npos) << comparison.sentence;
    for (const std::string& text : test::textsOf(comparison)) {
        EXPECT_EQ(text.find("not seen"), std::string::npos) << text;
        EXPECT_EQ(text.find("Not seen"), std::string::npos) << text;
    }
    test::expectCleanWording(comparison);
    const auto scope = scopeOf(comparison);
    ASSERT_TRUE(scope);
    EXPECT_EQ(scope->before.listed, 4u * (13 + 1));
    const Caveat* caveat = test::caveatWith(comparison, "filter");
    ASSERT_NE(caveat, nullptr);
    EXPECT_NE(caveat->text.find("protocol == tls (56 of "), std::string::npos) << caveat->text;
    std::ostringstream out;
    writeComparisonText(comparison, out);
    EXPECT_TRUE(out.str().starts_with("Filter: protocol == tls (56 of ")) << out.str().substr(0, 200);
    const Json json = Json::parse(jsonTextOf(comparison));
    EXPECT_EQ(json["filter"]["expression"], Expression);
    EXPECT_EQ(json["filter"]["before"]["flows"], 56);
    EXPECT_EQ(json["filter"]["after"]["of"], scope->after.of);
}

TEST(Narrowed, TheNetworkWasJoinedWhenItWas) // DHCP does not match, and still says when the run began
{
    const auto [before, after] = test::scenarioSides("moves-to-singapore");
    CompareOptions options;
    options.window = RunWindow::Start;
    const Comparison whole = test::comparedSides(before, after, options);
    const Comparison found = test::comparedSides(narrowedSide(before, "country == CN or country == SG"),
                                                 narrowedSide(after, "country == CN or country == SG"), options);
    EXPECT_GT(whole.before.hours, 0);
    EXPECT_EQ(found.before.hours, whole.before.hours);
    EXPECT_EQ(found.after.countedRuns, whole.after.countedRuns);
    options.window = RunWindow::Idle;
    const Comparison idle = test::comparedSides(narrowedSide(before, "country == CN"), //
                                                narrowedSide(after, "country == CN"), options);
    EXPECT_EQ(idle.before.hours, test::comparedSides(before, after, options).before.hours);
}

TEST(Narrowed, WithoutTheWholeRunItIsMadeAnew)
{
    const auto [before, after] = test::scenarioSides("moves-to-singapore");
    SideInput b = narrowedSide(before, "country == CN"), a = narrowedSide(after, "country == CN");
    const std::string text = jsonTextOf(test::comparedSides(b, a));
    for (SideInput* side : {&b, &a}) {
        for (RunInput& run : side->runs)
            run.whole = nullptr;
    }
    EXPECT_EQ(text, jsonTextOf(test::comparedSides(b, a)));
}

TEST(Narrowed, WhatTheRecordingsLackIsSaidAsWithoutAFilter)
{
    const auto [before, after] = test::scenarioSides("lossy");
    const Comparison whole = test::comparedSides(before, after);
    const Comparison found = test::comparedSides(narrowedSide(before, "country == CN"), //
                                                 narrowedSide(after, "country == CN"));
    ASSERT_NE(test::caveatWith(whole, "lossy-run"), nullptr);
    ASSERT_NE(test::caveatWith(found, "lossy-run"), nullptr);
    EXPECT_EQ(test::caveatWith(found, "lossy-run")->text, test::caveatWith(whole, "lossy-run")->text);
}

TEST(Narrowed, SidesNarrowedByDifferentFiltersAreRefused)
{
    const Sides sides = sidesOf([](const Split& split) { return split.whole(); });
    const SideInput tls = narrowedSide(sides.after, Expression);
    const auto one = compareSides(sides.before, tls);
    ASSERT_FALSE(one);
    EXPECT_EQ(one.error().code, ErrorCode::InvalidArgument);
    EXPECT_NE(one.error().message.find("not narrowed by the same filter"), std::string::npos) << one.error().message;
    SideInput mixed = tls;
    mixed.runs[2] = sides.after.runs[2];
    EXPECT_FALSE(compareSides(narrowedSide(sides.before, Expression), mixed));
    EXPECT_FALSE(timelineOfBuilds(std::vector<SideInput>{sides.before, tls}));
    const auto timeline = timelineOfBuilds(std::vector<SideInput>{narrowedSide(sides.before, Expression), tls});
    ASSERT_TRUE(timeline);
    EXPECT_TRUE(timeline->sentence.starts_with("Among the flows that match “protocol == tls”, over the builds before"))
        << timeline->sentence;
}

TEST(Narrowed, NothingThatMatchesIsNoAbsence)
{
    const Sides sides = sidesOf([](const Split& split) { return split.whole(); });
    const Comparison none = test::comparedSides(narrowedSide(sides.before, "port == 9"), //
                                                narrowedSide(sides.after, "port == 9"));
    EXPECT_TRUE(none.destinations.empty());
    EXPECT_NE(none.sentence.find("no destination is left on either side"), std::string::npos) << none.sentence;
    for (const CountryRow& row : none.countries)
        EXPECT_TRUE(row.reason.starts_with("No matching flow before")) << row.reason;
}

TEST(Narrowed, QuestionsCountWithTheFlowThatAsked)
{
    const Sides sides = sidesOf([](const Split& split) { return split.whole(); });
    const char* const asked = "lookup == other.example.org";
    const Comparison found = test::comparedSides(narrowedSide(sides.before, asked), narrowedSide(sides.after, asked));
    ASSERT_EQ(found.destinations.size(), 1u);
    const DestinationRow& row = found.destinations.front();
    EXPECT_EQ(row.key, "example.org");
    EXPECT_EQ(row.before.lookups, 4u * 6); // every five minutes from 40 s on
    EXPECT_EQ(row.before.level, ContactLevel::LookedUp);
    EXPECT_NE(row.reason.find("looked up 24 times, no matching flow to it, in 2 h"), std::string::npos) << row.reason;
    EXPECT_EQ(row.reason.find("not contacted"), std::string::npos) << "other flows may have gone there";
    EXPECT_EQ(placesText(found.transitions.front().before), "looked up, no matching flow");
    EXPECT_EQ(placesKey(found.transitions.front().before), "looked-up");
    const Comparison others = test::comparedSides(narrowedSide(sides.before, Expression), //
                                                  narrowedSide(sides.after, Expression));
    EXPECT_EQ(test::rowWith(others.destinations, "example.org"), nullptr);
}

TEST(Narrowed, CorrectionsAreSetAgainstTheSameFlowsWithoutThem)
{
    AnalystRule rule;
    rule.subject = "*.xiaomi.com";
    rule.country = CountryCode::parse("DE").value();
    rule.reason = "the operator said so";
    const auto rules = AnalystRules::parse({rule});
    ASSERT_TRUE(rules);
    Sides sides = sidesOf([](const Split& split) { return split.whole(); });
    for (SideInput* side : {&sides.before, &sides.after}) {
        for (RunInput& run : side->runs)
            run.analysis = withRules(run.analysis, *rules);
        *side = narrowedSide(*side, Expression);
    }
    const Comparison found = test::comparedSides(sides.before, sides.after);
    const Sides alone = sidesOf([](const Split& split) { return split.matching; });
    const Comparison plain = test::comparedSides(alone.before, alone.after);
    ASSERT_TRUE(found.withoutRules);
    const CountryRow* germany = test::rowWith(found.countries, "DE");
    ASSERT_NE(germany, nullptr);
    EXPECT_EQ(germany->contentBefore.min, test::rowWith(plain.countries, "CN")->contentBefore.min);
    EXPECT_TRUE(found.withoutRules->before.runs.front().analysis->isNarrowed());
    EXPECT_EQ(test::rowWith(found.withoutRules->countries, "CN")->contentBefore.min,
              test::rowWith(plain.countries, "CN")->contentBefore.min);
}

} // namespace

} // namespace waybill
