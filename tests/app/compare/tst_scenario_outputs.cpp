// SPDX-License-Identifier: GPL-3.0-or-later
// Expected outputs of methods §7, whole path, beyond what tst_comparison_scenarios.cpp asks for: each row of the table
// with all that leads to it, and the neighbouring case in which the output must be another.
#include "scenario_support.h"

namespace waybill {

namespace {

namespace scenario = test::scenario;
using test::isSaid;
using test::played;
using test::PlayedScenario;
using test::rowWith;

std::uint64_t contentOf(const std::vector<scenario::DrawnRun>& runs, const std::string& domain)
{
    std::uint64_t content = 0;
    for (const scenario::DrawnRun& run : runs) {
        for (const scenario::Contact& contact : scenario::contactsOf(run)) {
            if (scenario::domainOf(run.setup->hosts[contact.host].name) == domain)
                content += contact.contentUp;
        }
    }
    return content;
}

/// Every flow of a side leads to an address of this /16.
void expectFlowsTo(const std::vector<FlowRef>& flows, const ComparedSide& side, const std::string& network)
{
    EXPECT_FALSE(flows.empty());
    for (const FlowRef& ref : flows) {
        const Analysis& analysis = *side.runs.at(ref.run).analysis;
        EXPECT_TRUE(analysis.flow(ref.flow).responder.toString().starts_with(network))
            << analysis.flow(ref.flow).responder.toString();
    }
}

const TransitionCell* cellOf(const std::vector<TransitionCell>& cells, const std::string& from, const std::string& to)
{
    for (const TransitionCell& cell : cells) {
        if (cell.from == from && cell.to == to)
            return &cell;
    }
    return nullptr;
}

class Seeds : public testing::TestWithParam<std::uint64_t> {};

TEST_P(Seeds, HttpsAsOftenAsBeforeIsNoLongerReadableAndNothingElse) // 3
{
    const Comparison comparison = played("https-same-rate", GetParam()).comparison;
    const DestinationRow* row = rowWith(comparison.destinations, "xiaomi.com");
    ASSERT_TRUE(row != nullptr && row->ratio && row->ratio->low && row->ratio->high);
    EXPECT_NEAR(row->ratio->value, 1, 0.1) << row->reason;
    EXPECT_LE(*row->ratio->low, 1.05) << row->reason;
    EXPECT_GE(*row->ratio->high, 0.95) << row->reason;
    EXPECT_FALSE(test::isChanged(*row)) << row->reason;
    EXPECT_TRUE(isSaid(comparison, "Content to xiaomi.com was readable before and is no longer readable after; whether "
                                   "less is sent cannot be seen."));
    const TransportRow* transport = rowWith(comparison.transport, "xiaomi.com");
    ASSERT_NE(transport, nullptr);
    EXPECT_EQ(transport->change, TransportChange::NoLongerReadable);
    EXPECT_EQ(transport->readableBefore, transport->contentBefore);
    EXPECT_EQ(transport->readableAfter, 0u);
    EXPECT_EQ(transport->encryptedAfter, transport->contentAfter);
    for (const TransportRow& other : comparison.transport)
        EXPECT_EQ(other.change == TransportChange::NoLongerReadable, other.key == "xiaomi.com") << other.key;
    EXPECT_FALSE(isSaid(comparison, "improve"));
    EXPECT_FALSE(isSaid(comparison, "fewer identifiers"));
    test::expectNothingForbidden(comparison);
}
INSTANTIATE_TEST_SUITE_P(OfHttps, Seeds, testing::Values(2, 3, 4));

TEST(ScenarioOutputs, TheMatrixOfAMoveToSingaporeHoldsEveryByteOnce) // 4
{
    const PlayedScenario all = played("moves-to-singapore", 2);
    const Comparison& comparison = all.comparison;
    const std::vector<TransitionCell> cells = transitionCells(comparison.transitions);
    const TransitionCell* moved = cellOf(cells, "CN", "SG");
    ASSERT_NE(moved, nullptr);
    const std::uint64_t before = contentOf(all.before.drawn, "xiaomi.com") + contentOf(all.before.drawn, "xiaomi.net");
    EXPECT_EQ(moved->before.contentUp, before);
    EXPECT_EQ(moved->after.contentUp,
              contentOf(all.after.drawn, "xiaomi.com") + contentOf(all.after.drawn, "xiaomi.net"));
    ASSERT_EQ(moved->rows.size(), 2u);
    std::size_t rows = 0;
    for (const TransitionCell& cell : cells) {
        rows += cell.rows.size();
        EXPECT_TRUE(&cell == moved || cell.from == cell.to)
            << cell.from << " to " << cell.to << ": noise does not move";
    }
    EXPECT_EQ(rows, comparison.destinations.size());
    for (const std::uint32_t at : moved->rows) {
        const DestinationRow& row = comparison.destinations.at(comparison.transitions.at(at).row);
        expectFlowsTo(row.flowsBefore, comparison.before, "42.62.");
        expectFlowsTo(row.flowsAfter, comparison.after, "54.251.");
    }
    EXPECT_TRUE(isSaid(comparison, "(from addresses estimated in China to addresses estimated in Singapore)"));
    test::expectNothingForbidden(comparison);
}

TEST(ScenarioOutputs, TheMatrixByServiceGroupShowsTheSameMove) // 4
{
    const Comparison comparison = played("moves-to-singapore", 2).comparison;
    std::set<std::string> moved;
    for (const TransitionRow& row : comparison.groupTransitions) {
        if (row.isMove)
            moved.insert(row.group);
        EXPECT_EQ(row.key.starts_with("Xiaomi"), row.isMove) << row.key;
    }
    EXPECT_EQ(moved.size(), 2u) << "the account and the Mi Cloud service";
    const CountryRow* china = rowWith(comparison.countries, "CN");
    ASSERT_NE(china, nullptr);
    // Four runs of nearly two hours, from the first packet of each to its last: 3 / T is between 9 and 9.5 a day.
    EXPECT_GE(comparison.after.hours, 7.6);
    EXPECT_EQ(china->reason.rfind("Not seen after (7 h ", 0), 0u) << china->reason;
    EXPECT_NE(china->reason.find("; up to 9."), std::string::npos) << china->reason;
    EXPECT_NE(china->reason.find("a day not excluded; in 4 runs, a chance of up to 0.53 a run"), std::string::npos)
        << china->reason; // methods §3.5: 1 - 0.05^(1/4)
}

TEST(ScenarioOutputs, AmazonInBeijingIsInChina) // 5
{
    const Comparison comparison = played("moves-to-beijing", 2).comparison;
    const std::vector<TransitionCell> cells = transitionCells(comparison.transitions);
    const TransitionCell* stayed = cellOf(cells, "CN", "CN");
    ASSERT_NE(stayed, nullptr);
    ASSERT_EQ(stayed->rows.size(), 1u);
    EXPECT_EQ(comparison.transitions.at(stayed->rows[0]).key, "xiaomi.com");
    for (const TransitionCell& cell : cells)
        EXPECT_EQ(cell.from, cell.to);
    const DestinationRow* row = rowWith(comparison.destinations, "xiaomi.com");
    ASSERT_NE(row, nullptr);
    expectFlowsTo(row->flowsAfter, comparison.after, "54.222.");
    const CountryRow* china = rowWith(comparison.countries, "CN");
    ASSERT_NE(china, nullptr);
    EXPECT_FALSE(test::isChanged(*china)) << china->reason;
    EXPECT_GT(china->contentAfter.min, 0u) << "all sources agree";
    EXPECT_FALSE(isSaid(comparison, "reached at other places"));
    std::size_t operatorsChanged = 0; // the other operator is told, and is no place
    for (const ChangeRow& one : comparison.operators)
        operatorsChanged += one.change == Change::New || one.change == Change::Gone ? 1 : 0;
    EXPECT_EQ(operatorsChanged, 2u);
    test::expectNothingForbidden(comparison);
}

TEST(ScenarioOutputs, ADisputedPlaceMakesIntervalsThatHoldExactlyItsBytes) // 6
{
    const test::TemporaryDirectory directory;
    const std::string database = directory.write("disputing.mmdb", scenario::disputingDatabase());
    const auto places = Geography::load(findResourceDirectory(), {database});
    ASSERT_TRUE(places) << describe(places.error());
    const PlayedScenario all = played(scenario::readyScenario("disputed-place"), 2, *places);
    const std::uint64_t before = contentOf(all.before.drawn, "xiaomi.net"),
                        after = contentOf(all.after.drawn, "xiaomi.net");
    const CountryRow* china = rowWith(all.comparison.countries, "CN");
    const CountryRow* singapore = rowWith(all.comparison.countries, "SG");
    ASSERT_TRUE(china != nullptr && singapore != nullptr);
    EXPECT_EQ(china->contentBefore.min, before);
    EXPECT_EQ(china->contentBefore.max, before);
    EXPECT_EQ(china->contentAfter.min, 0u);
    EXPECT_EQ(china->contentAfter.max, after);
    EXPECT_EQ(singapore->contentAfter.max - singapore->contentAfter.min, after);
    EXPECT_EQ(singapore->contentBefore.min, singapore->contentBefore.max) << "noise alone, of which nobody disagrees";
    EXPECT_EQ(china->change, Change::Differs) << "gone by some sources, there by others: " << china->reason;
    EXPECT_TRUE(isSaid(all.comparison, "none certain; up to "));
    EXPECT_FALSE(isSaid(all.comparison, "reached at other places")) << "a dispute is no move";
    test::expectNothingForbidden(all.comparison);
}

TEST(ScenarioOutputs, ThreeRunsASidePrintTheirSmallestP) // 9
{
    for (const std::uint64_t seed : {2u, 3u, 4u}) {
        const Comparison comparison = played("tenfold-3v3", seed).comparison;
        const DestinationRow* row = rowWith(comparison.destinations, "xiaomi.com");
        ASSERT_TRUE(row != nullptr && row->ratio && row->test);
        EXPECT_GT(row->ratio->value, 4) << row->reason;
        EXPECT_DOUBLE_EQ(row->test->smallestP, 0.1);
        EXPECT_EQ(row->change, Change::Differs);
        EXPECT_FALSE(comparison.method.hasTests);
        for (const FamilySummary& family : comparison.method.families) {
            EXPECT_EQ(family.supported, 0u) << familyText(family.family);
            EXPECT_FALSE(family.canAnyPass) << familyText(family.family);
        }
        EXPECT_TRUE(isSaid(comparison, "no two-sided test can fall below p 0.1"));
        EXPECT_FALSE(isSaid(comparison, "ignifican"));
        test::expectNothingForbidden(comparison);
    }
}

TEST(ScenarioOutputs, ADailyReportIsExcludedOnlyByHoursEnough) // 10 and its neighbour
{
    const Comparison twelve = played("daily-beacon", 1).comparison; // 11 h 55 min from first packet to last
    EXPECT_TRUE(isSaid(twelve, "(11 h 55 min; up to 6 a day not excluded)"));
    EXPECT_TRUE(isSaid(twelve, "falls into these hours with a chance of 50 %, so it is not excluded"));
    const Comparison days = played(scenario::scenarioFrom("host mtalk.google.com at 74.125.200.188 via tls port 5228 "
                                                          "every 20 min\n"
                                                          "side before\nduration 96 h\n"
                                                          "beacon report.example at 54.251.110.40 via tls every 24 h "
                                                          "jitter 1% first 3 h sends 2 kB\n"
                                                          "side after\nduration 72 h\nstart 2014-08-20T06:00Z\n"))
                                .comparison;
    const DestinationRow* row = rowWith(days.destinations, "report.example");
    ASSERT_NE(row, nullptr);
    EXPECT_NE(row->reason.find("up to 1 a day not excluded"), std::string::npos) << row->reason;
    const BeaconRow* beacon = rowWith(days.beacons, "report.example");
    ASSERT_NE(beacon, nullptr);
    EXPECT_NE(beacon->reason.find("a sender with that period would have spoken"), std::string::npos) << beacon->reason;
    EXPECT_EQ(beacon->reason.find("so it is not excluded"), std::string::npos) << beacon->reason;
    test::expectNothingForbidden(twelve);
    test::expectNothingForbidden(days);
}

TEST(ScenarioOutputs, TheBuildIsShownForEachRun) // 11, run by run
{
    const Comparison comparison =
        played(scenario::scenarioFrom("duration 1 h\n"
                                      "host api.account.xiaomi.com at 42.62.48.210 via http every 8 min first 2 min\n"
                                      "side before runs 2\ndevice \"HM 1SW\" build \"JHCMIBH41.0\"\n"
                                      "side after runs 2\nstart 2014-08-20T06:00Z\n"
                                      "device \"HM 1SW\" build \"JHCMIBH43.0\"\n"))
            .comparison;
    for (const ComparedRun& run : comparison.before.runs)
        EXPECT_NE(run.build.find("JHCMIBH41.0"), std::string::npos) << run.label << ": " << run.build;
    for (const ComparedRun& run : comparison.after.runs)
        EXPECT_NE(run.build.find("JHCMIBH43.0"), std::string::npos) << run.label << ": " << run.build;
    EXPECT_EQ(test::caveatWith(comparison, "build-within-run"), nullptr);
    EXPECT_EQ(test::caveatWith(comparison, "same-build"), nullptr);
    ASSERT_EQ(comparison.states.columns.size(), 2u);
    EXPECT_NE(comparison.states.columns[0].build, comparison.states.columns[1].build);
}

TEST(ScenarioOutputs, OnlyTheLossyRunIsMarkedAndWithItsCounts) // 13
{
    const PlayedScenario all = played("lossy", 2);
    std::uint64_t lost = 0;
    const std::vector<test::BuiltPacket> packets = scenario::packetsOf(all.after.drawn.front(), &lost);
    ASSERT_GT(lost, 0u);
    const ComparedRun& run = all.comparison.after.runs.front();
    ASSERT_FALSE(run.loss.empty());
    EXPECT_EQ(run.loss.front(), std::to_string(120 + lost) + " packets dropped by the capture");
    EXPECT_TRUE(all.comparison.before.runs.front().loss.empty()) << all.comparison.before.runs.front().loss.front();
    std::size_t flagged = 0;
    for (const Caveat& caveat : all.comparison.caveats)
        flagged += caveat.code == "lossy-run" ? 1 : 0;
    EXPECT_EQ(flagged, 1u);
    test::expectNothingForbidden(all.comparison);
}

TEST(ScenarioOutputs, APushServerWithoutANameIsKnownByItsAddress) // 14
{
    const PlayedScenario all = played("hard-coded-push", 2);
    const DestinationRow* row = rowWith(all.comparison.destinations, "Xiaomi \u00B7 push channel, built-in addresses");
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->matchedBy, DestinationRow::MatchedBy::ServiceGroup);
    EXPECT_EQ(row->addressesAfter, std::vector<std::string>{"42.62.48.181"});
    EXPECT_EQ(row->before.lookups + row->after.lookups, 0u);
    EXPECT_NE(row->label.find("addresses without a name"), std::string::npos) << row->label;
    ASSERT_FALSE(row->flowsAfter.empty());
    const Analysis& analysis = *all.comparison.after.runs.at(row->flowsAfter[0].run).analysis;
    EXPECT_EQ(analysis.serviceOf(row->flowsAfter[0].flow).by, ServiceMatch::By::Address) << "the tier: no name said so";
    test::expectNothingForbidden(all.comparison);
}

TEST(ScenarioOutputs, AnEchProviderNamesNoDestination) // 15
{
    const Comparison comparison = played("ech", 2).comparison;
    const DestinationRow* service = rowWith(comparison.destinations, "service.example");
    ASSERT_NE(service, nullptr);
    EXPECT_EQ(service->change, Change::Gone) << "under its name";
    EXPECT_EQ(rowWith(comparison.destinations, "cloudflare-ech.com"), nullptr);
    std::uint64_t unnamedBefore = 0, unnamedAfter = 0;
    for (const DestinationRow& row : comparison.destinations) {
        if (row.matchedBy == DestinationRow::MatchedBy::Domain)
            continue;
        unnamedBefore += row.before.contentUp;
        unnamedAfter += row.after.contentUp;
    }
    EXPECT_EQ(unnamedBefore, 0u);
    EXPECT_GT(unnamedAfter, 0u);
    const Caveat* share = test::caveatWith(comparison, "unnamed-share");
    ASSERT_NE(share, nullptr);
    EXPECT_TRUE(share->text.starts_with("0 % of the content before and ")) << share->text;
    EXPECT_NE(share->text.find("may be the same under another key"), std::string::npos) << share->text;
    test::expectNothingForbidden(comparison);
}

} // namespace

} // namespace waybill
