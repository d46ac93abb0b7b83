// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and what the bundled sources say of them: tests/data/geo/expected.tsv.
#include "analysed.h"

namespace waybill::test {

namespace {

const Endpoint InChina = endpoint("42.62.94.2", 5222);    // CN, CN
const Endpoint InIndia = endpoint("13.232.0.1", 5222);    // IN, IN
const Endpoint Disputed = endpoint("47.241.0.1", 5222);   // US, SG
const Endpoint Singapore2 = endpoint("52.74.0.1", 5222);  // SG, SG
const Endpoint OnEdge = endpoint("1.1.1.1", 9999);        // Cloudflare's resolver
const Endpoint OneSource = endpoint("2800::1", 5222);     // -, CH
const Endpoint Nowhere = endpoint("3fff:ffff::1", 5222);  // -, -
const Endpoint Phone6 = endpoint("2400:da00::20", 40000); // another address of the phone, by its MAC

Scene everywhere()
{
    Scene scene;
    scene.tcp(0, InChina, 1000, 10).tcp(5, InIndia, 200, 10).tcp(10, Disputed, 400, 10).tcp(15, Singapore2, 50, 10);
    scene.udp(20, OnEdge, 70).udp(21, OneSource, 30, Phone6).udp(22, Nowhere, 9, Phone6).tcp(25, Laptop, 5000, 10);
    return scene;
}

} // namespace

TEST(Countries, AgreedContentIsCertain)
{
    const auto analysis = analyseScene(everywhere());
    EXPECT_EQ(analysis->country(China).contentUp, (Range{1000, 1000}));
    EXPECT_EQ(analysis->country(India).contentUp, (Range{200, 200}));
    EXPECT_EQ(analysis->country(China).flows, 1U);
    EXPECT_EQ(analysis->country(China).destinationRange, (Range{1, 1}));
}

TEST(Countries, DisputedContentMayBeInEither)
{
    const auto analysis = analyseScene(everywhere());
    EXPECT_EQ(analysis->country(UnitedStates).contentUp, (Range{0, 400}));
    EXPECT_EQ(analysis->country(UnitedStates).disputedUp, 400U);
    EXPECT_EQ(analysis->country(Singapore).contentUp, (Range{50, 450}));
    EXPECT_EQ(analysis->country(Singapore).disputedUp, 400U);
    EXPECT_EQ(analysis->country(Singapore).destinationRange, (Range{1, 2}));
}

TEST(Countries, OneSourceIsNotCertain)
{
    const CountryTotals country = analyseScene(everywhere())->country({'C', 'H'});
    EXPECT_EQ(country.contentUp, (Range{0, 30}));
    EXPECT_EQ(country.disputedUp, 0U);
}

TEST(Countries, EdgesLocalAndUnplacedStandApart)
{
    const auto analysis = analyseScene(everywhere());
    EXPECT_EQ(analysis->edge().contentUp, 70U);
    EXPECT_EQ(analysis->unplaced().contentUp, 9U);
    EXPECT_EQ(analysis->local().payloadUp, 5000U);
    EXPECT_EQ(analysis->country({'A', 'U'}).flows, 0U) << "of an edge no source's country counts";
    EXPECT_EQ(analysis->coverage().remote.contentUp, 1000U + 200 + 400 + 50 + 70 + 30 + 9);
    EXPECT_EQ(analysis->contentDestinations(), 7U) << "without the local one";
    EXPECT_EQ(analysis->destinations().front()->key, "42.62.94.2");
    EXPECT_TRUE(analysis->destinations().back()->isLocal) << "local ones stand behind, however large";
}

TEST(Countries, EveryByteStandsInOneBand)
{
    const auto analysis = analyseScene(everywhere());
    TrafficTotals sum = analysis->parts().placed;
    sum += analysis->edge();
    sum += analysis->unplaced();
    EXPECT_EQ(sum, analysis->coverage().remote);
    sum += analysis->local();
    EXPECT_EQ(sum.wireUp + sum.wireDown, analysis->coverage().handsetWireBytes);
    EXPECT_EQ(sum.flows, 8U);
}

TEST(Countries, ACountryNeverSeenIsZero)
{
    const CountryTotals none = analyseScene(everywhere())->country({'B', 'R'});
    EXPECT_EQ(none.code, (CountryCode{'B', 'R'}));
    EXPECT_EQ(none.flows, 0U);
    EXPECT_EQ(none.contentUp, Range{});
}

TEST(Countries, HousekeepingAndSetUpAreNoContent)
{
    const Endpoint web = endpoint("42.62.94.2", 443), time = endpoint("42.62.94.2", 123);
    TlsSession session;
    session.hello.serverName = "api.xiaomi.com";
    std::size_t spoken = 0;
    for (const TlsTurn& turn : tlsTurns(session))
        spoken += turn.isFromClient ? turn.bytes.size() : 0;
    const auto analysis = analyseScene(
        Scene()
            .udp(0, time, 48)
            .tls(1, web, "api.xiaomi.com", 300)
            .http(9, endpoint("13.232.0.1", 80), {.target = "/generate_204", .host = "connect.rom.miui.com"}));
    const TrafficTotals& remote = analysis->coverage().remote;
    EXPECT_EQ(remote.contentUp, 300 + 5 + OverheadTls12);
    EXPECT_EQ(remote.setupUp, spoken);
    EXPECT_GT(remote.housekeepingUp, 48U) << "time and the connectivity check";
    EXPECT_EQ(remote.payloadUp, remote.contentUp + remote.setupUp + remote.housekeepingUp);
    EXPECT_EQ(analysis->country(India).contentUp, Range{});
    EXPECT_EQ(analysis->country(India).flows, 1U) << "contacted, no content sent";
}

} // namespace waybill::test
