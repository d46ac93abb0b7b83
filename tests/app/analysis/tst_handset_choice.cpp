// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysed.h"

namespace waybill::test {

namespace {

const Endpoint InChina = endpoint("42.62.94.2", 5222), InIndia = endpoint("13.232.0.1", 5222);

HandsetChoice byAddress(const IpAddress& address)
{
    return {address, {}};
}

void expectSameFigures(const Analysis& a, const Analysis& b)
{
    ASSERT_EQ(a.flowCount(), b.flowCount());
    for (std::uint32_t row = 0; row < a.flowCount(); ++row) {
        EXPECT_EQ(a.view(FlowId{row}).role, b.view(FlowId{row}).role);
        EXPECT_EQ(a.view(FlowId{row}).traffic, b.view(FlowId{row}).traffic);
        EXPECT_EQ(a.view(FlowId{row}).name, b.view(FlowId{row}).name);
        EXPECT_EQ(a.view(FlowId{row}).unnamed, b.view(FlowId{row}).unnamed);
    }
    ASSERT_EQ(a.destinations().size(), b.destinations().size());
    for (std::size_t i = 0; i < a.destinations().size(); ++i) {
        EXPECT_EQ(a.destinations()[i]->key, b.destinations()[i]->key);
        EXPECT_EQ(a.destinations()[i]->traffic, b.destinations()[i]->traffic);
        EXPECT_EQ(a.destinations()[i]->lookups, b.destinations()[i]->lookups);
        EXPECT_EQ(a.destinations()[i]->first, b.destinations()[i]->first);
    }
    ASSERT_EQ(a.countries().size(), b.countries().size());
    for (std::size_t i = 0; i < a.countries().size(); ++i) {
        EXPECT_EQ(a.countries()[i].code, b.countries()[i].code);
        EXPECT_EQ(a.countries()[i].contentUp, b.countries()[i].contentUp);
        EXPECT_EQ(a.countries()[i].wireDown, b.countries()[i].wireDown);
    }
    EXPECT_EQ(a.edge(), b.edge());
    EXPECT_EQ(a.local(), b.local());
    EXPECT_EQ(a.unplaced(), b.unplaced());
    EXPECT_EQ(a.coverage().remote, b.coverage().remote);
    EXPECT_EQ(a.coverage().handsetWireBytes, b.coverage().handsetWireBytes);
    EXPECT_EQ(a.coverage().otherWireBytes, b.coverage().otherWireBytes);
    EXPECT_EQ(a.coverage().unnamedBy, b.coverage().unnamedBy);
    EXPECT_EQ(a.coverage().dnsQueries, b.coverage().dnsQueries);
    EXPECT_EQ(a.coverage().vantage, b.coverage().vantage);
}

} // namespace

TEST(HandsetChoice, TheOtherEndSeesTheSameTheOtherWayRound)
{
    const Scene scene = Scene().tcp(0, InChina, 1000, 300).udp(9, InChina, 50);
    const auto phone = analyseScene(scene, byAddress(Phone.address));
    const auto server = withHandset(phone, byAddress(InChina.address));
    ASSERT_EQ(phone->flowCount(), server->flowCount());
    for (std::uint32_t row = 0; row < phone->flowCount(); ++row) {
        const TrafficTotals& here = phone->view(FlowId{row}).traffic;
        const TrafficTotals& there = server->view(FlowId{row}).traffic;
        EXPECT_EQ(phone->view(FlowId{row}).role, FlowRole::Up);
        EXPECT_EQ(server->view(FlowId{row}).role, FlowRole::Down);
        EXPECT_EQ(here.payloadUp, there.payloadDown);
        EXPECT_EQ(here.payloadDown, there.payloadUp);
        EXPECT_EQ(here.wireUp, there.wireDown);
        EXPECT_EQ(here.wireDown, there.wireUp);
        EXPECT_EQ(here.packetsUp, there.packetsDown);
    }
    EXPECT_EQ(phone->country(China).contentUp, (Range{1050, 1050}));
    EXPECT_EQ(server->local().contentUp, 300U) << "seen from the server the phone is on a private network";
}

TEST(HandsetChoice, FlowsBetweenOthersAreKeptApart)
{
    const Scene scene = Scene().udp(0, InChina, 100).udp(1, InIndia, 900, Laptop);
    constexpr std::uint64_t Headers = 14 + 20 + 8;
    const auto phone = analyseScene(scene, byAddress(Phone.address));
    EXPECT_EQ(phone->coverage().handsetWireBytes, 100 + Headers);
    EXPECT_EQ(phone->coverage().otherWireBytes, 900 + Headers);
    EXPECT_EQ(phone->country(India).flows, 0U);
    const auto laptop = withHandset(phone, {{}, macOf(Laptop.address)});
    EXPECT_EQ(laptop->coverage().handsetWireBytes, 900 + Headers);
    EXPECT_EQ(laptop->country(India).contentUp, (Range{900, 900}));
}

TEST(HandsetChoice, LookingAgainEqualsReadingAgain)
{
    if (corpusPath().empty())
        GTEST_SKIP() << "no corpus: set WAYBILL_CORPUS";
    ASSERT_GE(handsetCaptures().size(), 15U);
    for (const std::string& path : handsetCaptures()) {
        SCOPED_TRACE(path);
        const AnalysisPtr guessed = analyseFiles({{path}});
        ASSERT_NE(guessed->handset(), nullptr);
        const IpAddress own = guessed->handset()->addresses.front();
        const FlowIdentity& first = guessed->flow(FlowId{0});
        for (const IpAddress& address : {own, first.responder}) {
            if (!address.isNone())
                expectSameFigures(*withHandset(guessed, byAddress(address)),
                                  *analyseFiles({{path}}, byAddress(address)));
        }
        expectSameFigures(*withHandset(withHandset(guessed, byAddress(first.responder)), {}), *guessed);
    }
}

TEST(HandsetChoice, AMacStandsForAllItsAddresses)
{
    const Endpoint v6 = endpoint("2400:da00::20", 40000);
    const Scene scene = Scene().udp(0, InChina, 100).udp(1, endpoint("2800::1", 9), 30, v6);
    const auto analysis = analyseScene(scene, {{}, handsetMac()});
    EXPECT_EQ(analysis->coverage().remote.contentUp, 130U);
    ASSERT_NE(analysis->handset(), nullptr);
    EXPECT_EQ(analysis->handset()->addresses.size(), 2U);
}

TEST(HandsetChoice, AChoiceThatDoesNotOccurShowsNothing)
{
    const auto analysis = analyseScene(Scene().udp(0, InChina, 100), byAddress(ip("10.9.9.9")));
    EXPECT_EQ(analysis->handset(), nullptr);
    EXPECT_EQ(analysis->coverage().handsetWireBytes, 0U);
    EXPECT_EQ(analysis->coverage().otherWireBytes, 142U);
    EXPECT_TRUE(analysis->destinations().empty());
}

TEST(HandsetChoice, ARunWithoutIpHasNoHandset)
{
    const TemporaryDirectory directory;
    const Bytes arp =
        arpFrame({.senderMac = handsetMac(), .sender = Phone.address, .targetMac = {}, .target = Phone.address});
    const std::string quiet = directory.write("arp.pcap", pcapFile({packetAt(0, arp)}));
    const std::string talking = directory.write("udp.pcap", pcapFile(Scene().udp(0, InChina, 100).packets()));
    const auto analysis = analyseFiles({{quiet}, {talking}});
    ASSERT_EQ(analysis->chosenHandsets().size(), 2U);
    EXPECT_TRUE(analysis->chosenHandsets()[0].isNone());
    EXPECT_FALSE(analysis->chosenHandsets()[1].isNone());
    EXPECT_EQ(analysis->coverage().remote.contentUp, 100U);
}

} // namespace waybill::test
