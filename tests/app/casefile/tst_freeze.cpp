// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analysed.h"
#include "casefile/freeze.h"
#include "casefile/frozen_geography.h"
#include "casefile/frozen_lookups.h"

#include <algorithm>

namespace waybill::test {

namespace {

constexpr const char* Address = "42.62.48.181"; // in China for every source
constexpr const char* OtherAddress = "8.8.8.8";

AnalysisPtr traffic(const char* address = Address)
{
    Scene scene;
    scene.udp(1, endpoint(address, 9), 100);
    return analyseScene(scene);
}

/// As much of a comparison as keeping it needs.
Comparison comparisonOf(const AnalysisPtr& before, const AnalysisPtr& after)
{
    Comparison comparison;
    comparison.before.name = "before";
    comparison.after.name = "V12";
    comparison.before.runs.emplace_back().analysis = before;
    comparison.after.runs.emplace_back().analysis = after;
    return comparison;
}

/// Lookups of Address by every source of today at an earlier date, which said `country`.
std::vector<FrozenLookup> earlierLookups(CountryCode country, const std::string& date)
{
    std::vector<FrozenLookup> lookups;
    for (const GeoSource& source : geography()->locationSources())
        lookups.push_back({Address, source.name, date, country});
    return lookups;
}

const IpAddress& address()
{
    static const IpAddress address = *IpAddress::parse(Address);
    return address;
}

} // namespace

TEST(Freeze, KeepsTheResultItsLookupsAndTheVersions)
{
    Case item;
    freezeComparison(item, comparisonOf(traffic(), traffic(OtherAddress)), "{}", "waybill-cli 9");
    ASSERT_EQ(item.results.size(), 1u);
    const FrozenResult& result = item.results[0];
    EXPECT_EQ(result.what, "comparison of before and V12");
    EXPECT_EQ(result.schema, "waybill.compare/1");
    EXPECT_EQ(result.json, "{}");
    EXPECT_GT(result.time, Timestamp{});
    EXPECT_TRUE(result.versions.starts_with("waybill-cli 9\n")) << result.versions;
    for (const GeoSource& source : geography()->sources()) {
        EXPECT_NE(result.versions.find(source.name + " " + source.date), std::string::npos) << result.versions;
        EXPECT_NE(result.versions.find(source.sha256), std::string::npos) << result.versions;
    }
    EXPECT_EQ(item.lookups.size(), 2 * geography()->locationSources().size());
    ASSERT_EQ(item.log.size(), 1u);
    EXPECT_EQ(item.log[0].program, "waybill-cli 9");
    EXPECT_EQ(item.log[0].text, "kept the comparison of before and V12");
}

TEST(Freeze, TheNewestResultIsNotKeptAgainAndAnOtherOneIs)
{
    const Comparison comparison = comparisonOf(traffic(), traffic());
    Case item;
    freezeComparison(item, comparison, "{}", "waybill-cli 9");
    const Case once = item;
    freezeComparison(item, comparison, "{}", "waybill-cli 9");
    EXPECT_EQ(item, once);
    freezeComparison(item, comparison, "{\"a\":1}", "waybill-cli 9");
    freezeComparison(item, comparison, "{}", "waybill-cli 9"); // equal to the first, but not to the newest
    freezeComparison(item, comparison, "{}", "waybill-cli 10");
    EXPECT_EQ(item.results.size(), 4u);
}

TEST(FrozenGeography, IsThatOfTodayForACaseWithoutLookups)
{
    EXPECT_EQ(frozenGeography(Case(), geography()), geography());
}

TEST(FrozenGeography, TheSameTablesGiveTheSameAnalysis)
{
    Case item;
    freeze(item, lookupsOf(*traffic()));
    const auto frozen = frozenGeography(item, geography());
    EXPECT_NE(frozen, geography());
    EXPECT_EQ(frozen->locationSources().size(), geography()->locationSources().size());
    EXPECT_EQ(frozen->locate(address()), geography()->locate(address()));
}

TEST(FrozenGeography, AnswersAsThenWithTheDatesOfThenAndOtherwiseAsToday)
{
    Case item;
    freeze(item, earlierLookups(India, "2014-08-01"));
    const auto frozen = frozenGeography(item, geography());
    EXPECT_EQ(frozen->locate(address()).state, PlaceState::Agreed);
    EXPECT_EQ(frozen->locate(address()).country, India);
    const IpAddress other = *IpAddress::parse(OtherAddress);
    EXPECT_EQ(frozen->locate(other), geography()->locate(other));
    const auto& sources = frozen->locationSources();
    EXPECT_EQ(std::count_if(sources.begin(), sources.end(), [](const GeoSource& s) { return s.date == "2014-08-01"; }),
              static_cast<std::ptrdiff_t>(geography()->locationSources().size()));
}

TEST(FrozenGeography, OfAnAddressFrozenTwiceTheLastAnswerCounts)
{
    Case item;
    freeze(item, earlierLookups(India, "2014-08-01"));
    freeze(item, earlierLookups(Singapore, "2015-08-01"));
    EXPECT_EQ(frozenGeography(item, geography())->locate(address()).country, Singapore);
    freeze(item,
           earlierLookups(UnitedStates, "2014-08-01")); // frozen again with the old tables, answers stay as they were
    EXPECT_EQ(frozenGeography(item, geography())->locate(address()).country, India);
    EXPECT_EQ(item.lookups.size(), 2 * geography()->locationSources().size());
}

TEST(FrozenGeography, AnAnalysisWithItFreezesTheSameLookupsAndNoOthers)
{
    Case item;
    freeze(item, earlierLookups(India, "2014-08-01"));
    const Case before = item;
    const AnalysisPtr today = traffic();
    Analysis::Parts parts = today->parts();
    parts.geography = frozenGeography(item, geography());
    std::vector<FrozenLookup> lookups = lookupsOf(Analysis(std::move(parts)));
    EXPECT_EQ(lookups.size(), geography()->locationSources().size()) << "the tables of today were not asked";
    freeze(item, lookups);
    EXPECT_EQ(item, before);
    EXPECT_EQ(compareLookups(item, *geography()).changedAddresses, 1u);
}

TEST(FrozenGeography, HostileLookupsAreLeftOut)
{
    Case item;
    for (int i = 0; i < 1000; ++i)
        item.lookups.push_back({i % 2 == 0 ? "no address" : Address, "source " + std::to_string(i), "", India});
    const auto frozen = frozenGeography(item, geography());
    EXPECT_EQ(frozen->locationSources().size(), geography()->locationSources().size() + MaxEarlierSources);
    EXPECT_EQ(frozen->locate(address()).country, India);
}

TEST(LookupsInUse, OlderAnswersChangeNothingOnceNewOnesAreKept)
{
    Case item;
    freeze(item, earlierLookups(India, "2014-08-01"));
    EXPECT_EQ(compareLookups(item, *geography()).changedAddresses, 1u);
    freeze(item, lookupsOf(*traffic())); // computed again with the tables of today
    EXPECT_EQ(compareLookups(item, *geography()).changedAddresses, 0u);
    EXPECT_EQ(newerTablesText(compareLookups(item, *geography())), "");
}

TEST(LookupsInUse, ASourceThatWasNeverAskedIsTold)
{
    Case item;
    std::vector<FrozenLookup> lookups = earlierLookups(China, "2014-08-01");
    lookups.pop_back();
    freeze(item, lookups);
    EXPECT_NE(newerTablesText(compareLookups(item, *geography()))
                  .find("not asked then: " + geography()->locationSources().back().name),
              std::string::npos);
}

} // namespace waybill::test
