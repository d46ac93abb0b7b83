// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of whole comparisons against what the generator drew: from captures on the one hand, without a packet on the
// other.
#include "scenario_support.h"

namespace waybill {

namespace {

namespace scenario = test::scenario;
using test::PlayedScenario;
using test::PlayedSide;

struct Truth {
    std::uint64_t flows = 0, contentUp = 0, lookups = 0;
    std::uint64_t fewestContacts = 0, mostContacts = 0; ///< a contact lasts up to LongestContact seconds
    std::uint32_t runsSeen = 0;
    std::set<std::string> addresses;
};

constexpr double Silence = 60, LongestContact = 12;

std::map<std::string, Truth> truthOf(const PlayedSide& side)
{
    std::map<std::string, Truth> truths;
    for (const scenario::DrawnRun& run : side.drawn) {
        std::map<std::string, Timestamp> last;
        for (const scenario::Contact& contact : scenario::contactsOf(run)) {
            const std::string key = scenario::domainOf(run.setup->hosts[contact.host].name);
            Truth& truth = truths[key];
            truth.flows += 1;
            truth.contentUp += contact.contentUp;
            truth.lookups += contact.isLookedUp ? 1 : 0;
            truth.addresses.insert(contact.address.toString());
            const auto [before, isFirst] = last.try_emplace(key, contact.time);
            const double pause = static_cast<double>(nanosecondsBetween(before->second, contact.time)) / 1e9;
            truth.fewestContacts += isFirst || pause >= Silence + LongestContact ? 1 : 0;
            truth.mostContacts += isFirst || pause >= Silence ? 1 : 0;
            truth.runsSeen += isFirst ? 1 : 0;
            before->second = contact.time;
        }
    }
    return truths;
}

void expectFigures(const SideFigures& found, const Truth& drawn, const std::string& what)
{
    EXPECT_EQ(found.flows, drawn.flows) << what;
    EXPECT_EQ(found.contentUp, drawn.contentUp) << what;
    EXPECT_EQ(found.lookups, drawn.lookups) << what;
    EXPECT_EQ(found.runsSeen, drawn.runsSeen) << what;
    EXPECT_GE(found.contacts, drawn.fewestContacts) << what;
    EXPECT_LE(found.contacts, drawn.mostContacts) << what;
}

std::set<std::string> asSet(const std::vector<std::string>& texts)
{
    return {texts.begin(), texts.end()};
}

class Figures : public testing::TestWithParam<const char*> {};

TEST_P(Figures, OfEveryDestinationAreThoseDrawn)
{
    const PlayedScenario all = test::played(GetParam(), 3);
    const std::map<std::string, Truth> before = truthOf(all.before), after = truthOf(all.after);
    std::set<std::string> keys;
    for (const auto* truths : {&before, &after}) {
        for (const auto& [key, truth] : *truths)
            keys.insert(key);
    }
    EXPECT_EQ(all.comparison.destinations.size(), keys.size());
    for (const std::string& key : keys) {
        const DestinationRow* row = test::rowWith(all.comparison.destinations, key);
        ASSERT_NE(row, nullptr) << key;
        const Truth b = before.count(key) > 0 ? before.at(key) : Truth(),
                    a = after.count(key) > 0 ? after.at(key) : Truth();
        expectFigures(row->before, b, key + " before: " + row->reason);
        expectFigures(row->after, a, key + " after: " + row->reason);
        EXPECT_EQ(asSet(row->addressesBefore), b.addresses) << key;
        EXPECT_EQ(asSet(row->addressesAfter), a.addresses) << key;
        EXPECT_EQ(row->flowsBefore.size(), b.flows) << key;
        EXPECT_EQ(row->flowsAfter.size(), a.flows) << key;
    }
}

TEST_P(Figures, OfEveryRunAreThoseOfThePacketlessPath)
{
    const PlayedScenario all = test::played(GetParam(), 4);
    double hours = 0;
    for (const scenario::DrawnRun& run : all.before.drawn)
        hours += scenario::metricsOf(run).hours;
    // A capture begins with the phone's first packet and ends with its last.
    EXPECT_LE(all.comparison.before.hours, hours);
    EXPECT_GE(all.comparison.before.hours, 0.8 * hours);
    for (std::size_t run = 0; run < all.before.drawn.size(); ++run) {
        const Analysis& analysis = *all.before.input.runs[run].analysis;
        const RunMetrics metrics = scenario::metricsOf(all.before.drawn[run]);
        std::uint64_t content = 0;
        for (const auto& [key, figures] : metrics.of(Family::Destinations))
            content += figures.contentUp;
        EXPECT_EQ(content, analysis.coverage().remote.contentUp) << run;
    }
}

INSTANTIATE_TEST_SUITE_P(Scenarios, Figures,
                         testing::Values("https-same-rate", "moves-to-singapore", "moves-to-beijing", "disputed-place",
                                         "tenfold-3v3", "daily-beacon"),
                         [](const auto& row) {
                             std::string name = row.param;
                             name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
                             return name;
                         });

TEST(Containers, BothFormatsOfOneRunGiveTheSameRows)
{
    scenario::Scenario scenario = test::scenario::readyScenario("moves-to-beijing");
    scenario.resize(1);
    scenario[0].runs = 1;
    const auto made = [&scenario](scenario::Container container) {
        scenario[0].setup.container = container;
        return scenario::drawRuns(scenario, 9).front();
    };
    const test::TemporaryDirectory directory;
    const RunInput pcap = test::playedRun(made(scenario::Container::Pcap), directory, test::geography());
    const RunInput pcapng = test::playedRun(made(scenario::Container::Pcapng), directory, test::geography());
    ASSERT_NE(pcap.analysis->recording().captures[0].sha256, pcapng.analysis->recording().captures[0].sha256);
    const Comparison comparison =
        test::comparedSides(test::side("before", {pcap.analysis}), test::side("after", {pcapng.analysis}));
    ASSERT_EQ(comparison.destinations.size(), 6u); // the account host, the connectivity check, four of noise
    for (const DestinationRow& row : comparison.destinations)
        EXPECT_EQ(row.change, Change::Same) << row.key << ": " << row.reason;
    for (const CountryRow& row : comparison.countries)
        EXPECT_EQ(row.change, Change::Same) << row.key << ": " << row.reason;
    for (const TransitionRow& row : comparison.transitions)
        EXPECT_EQ(placesKey(row.before), placesKey(row.after)) << row.key;
}

} // namespace

} // namespace waybill
