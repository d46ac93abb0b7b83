// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analysed.h"
#include "casefile/frozen_lookups.h"

namespace waybill::test {

namespace {

AnalysisPtr someTraffic()
{
    Scene scene;
    scene.udp(1, endpoint("42.62.48.181", 9), 100);
    scene.udp(2, endpoint("8.8.8.8", 9), 100);
    scene.udp(3, endpoint("192.168.43.30", 9), 100);
    return analyseScene(scene);
}

Case frozenCase()
{
    Case item;
    freeze(item, lookupsOf(*someTraffic()));
    return item;
}

} // namespace

TEST(FrozenLookups, HoldEveryPublicAddressFromEverySource)
{
    const std::size_t sources = geography()->locationSources().size();
    ASSERT_GE(sources, 2u);
    const std::vector<FrozenLookup> lookups = lookupsOf(*someTraffic());
    ASSERT_EQ(lookups.size(), 2 * sources) << "the address of the local network has no place";
    EXPECT_EQ(lookups.front().address, "42.62.48.181");
    EXPECT_EQ(lookups.front().country, China);
    EXPECT_EQ(lookups.front().source, geography()->locationSources().front().name);
    EXPECT_EQ(lookups.front().sourceDate, geography()->locationSources().front().date);
}

TEST(FrozenLookups, AreNotFrozenTwiceAndNotOverwritten)
{
    Case item = frozenCase();
    const std::size_t count = item.lookups.size();
    item.lookups[0].country = India;
    freeze(item, lookupsOf(*someTraffic()));
    EXPECT_EQ(item.lookups.size(), count);
    EXPECT_EQ(item.lookups[0].country, India);
}

TEST(FrozenLookups, TheSameTablesChangeNothing)
{
    const LookupComparison comparison = compareLookups(frozenCase(), *geography());
    EXPECT_TRUE(comparison.changes.empty());
    EXPECT_FALSE(comparison.hasNewerTables());
    EXPECT_EQ(newerTablesText(comparison), "");
}

TEST(FrozenLookups, NewTablesAreToldWithTheNumberOfAddressesTheyChange)
{
    Case item = frozenCase();
    for (FrozenLookup& lookup : item.lookups)
        lookup.sourceDate = "2014-10-01";
    item.lookups[0].country = India;
    item.lookups[1].country = CountryCode(); // of the same address
    item.lookups.push_back({"42.62.48.181", "my own", "2014", China});
    const LookupComparison comparison = compareLookups(item, *geography());
    EXPECT_TRUE(comparison.hasNewerTables());
    ASSERT_EQ(comparison.changes.size(), 2u);
    EXPECT_EQ(comparison.changes[0],
              (LookupChange{"42.62.48.181", geography()->locationSources()[0].name, India, China}));
    EXPECT_EQ(comparison.changedAddresses, 1u);
    EXPECT_EQ(comparison.notToday, std::vector<std::string>{"my own"});
    const std::string text = newerTablesText(comparison);
    for (const char* part : {"2014-10-01", "change 1 address", "not compared: my own"})
        EXPECT_NE(text.find(part), std::string::npos) << text;
}

TEST(FrozenLookups, WhatIsNoAddressIsKnownToNoSource)
{
    Case item;
    item.lookups = {{"not an address", geography()->locationSources()[0].name, "2014", China}};
    EXPECT_EQ(compareLookups(item, *geography()).changes.size(), 1u);
}

} // namespace waybill::test
