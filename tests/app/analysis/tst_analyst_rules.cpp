// SPDX-License-Identifier: GPL-3.0-or-later
// Where addresses are by the bundled sources: tests/data/geo/expected.tsv.
#include "analysed.h"
#include "analysis/narrowing.h"
#include "analysis/rule_sentences.h"
#include "analysis/sentences.h"
#include "analysis/with_rules.h"

namespace waybill::test {

namespace {

using Kind = AnalystRule::Kind;

const Endpoint InChina = endpoint("42.62.94.2", 443);    // CN, CN
const Endpoint Disputed = endpoint("47.241.0.1", 5222);  // US, SG
const Endpoint Singapore2 = endpoint("52.74.0.1", 5222); // SG, SG
const Endpoint OnEdge = endpoint("1.1.1.1", 9999);       // Cloudflare's resolver
constexpr std::size_t Record = 5 + 24;                   // header and tag of one TLS 1.2 record with AES-GCM

AnalystRule country(const std::string& subject, CountryCode code, const std::string& reason = "registry")
{
    AnalystRule rule;
    rule.subject = subject;
    rule.country = code;
    rule.reason = reason;
    return rule;
}

AnalystRule leaveOut(const std::string& subject)
{
    AnalystRule rule = country(subject, {});
    rule.kind = Kind::LeaveOut;
    return rule;
}

AnalysisPtr ruled(const AnalysisPtr& analysis, const std::vector<AnalystRule>& rules)
{
    const auto parsed = AnalystRules::parse(rules);
    if (!parsed)
        throw std::runtime_error(describe(parsed.error()));
    return withRules(analysis, *parsed);
}

/// With ordinary spaces between number and unit.
std::string spaced(std::string text)
{
    for (std::size_t at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0"))
        text.replace(at, 2, " ");
    return text;
}

/// 1000 B to China, 400 B disputed between US and SG, 50 B to Singapore, 70 B to an edge, 5000 B to a laptop.
AnalysisPtr everywhere()
{
    Scene scene;
    scene.tcp(0, InChina, 1000, 10).tcp(10, Disputed, 400, 10).tcp(15, Singapore2, 50, 10);
    return analyseScene(scene.udp(20, OnEdge, 70).tcp(25, Laptop, 5000, 10));
}

/// Two hosts on one address, 300 B and 100 B, and 7 B without a name to it.
AnalysisPtr twoHosts()
{
    Scene scene;
    scene.tls(0, InChina, "api.xiaomi.com", 300).tls(5, InChina, "log.miui.com", 100, {Phone.address, 40100});
    return analyseScene(scene.udp(9, {InChina.address, 7777}, 7));
}

} // namespace

TEST(AnalystRules, ACorrectionMovesContentIntoTheLowerFigure)
{
    const AnalysisPtr plain = everywhere();
    const AnalysisPtr analysis = ruled(plain, {country("42.62.94.2", Singapore)});
    EXPECT_EQ(analysis->country(China).contentUp, (Range{0, 0}));
    EXPECT_EQ(analysis->country(Singapore).contentUp, (Range{1050, 1450}));
    EXPECT_EQ(analysis->country(Singapore).correctedUp, 1000U);
    EXPECT_EQ(analysis->coverage().remote, plain->coverage().remote) << "nothing is lost";
    EXPECT_EQ(analysis->parts().byRule.at(0).flows, 1U);
    EXPECT_EQ(analysis->parts().byRule.at(0).contentUp, 1000U);
    EXPECT_EQ(analysis->withoutRules(), plain) << "and without it all is as it was";
    EXPECT_EQ(analysis->withoutRules()->country(China).contentUp, (Range{1000, 1000}));
}

TEST(AnalystRules, ADisputeIsSettledAndAnEdgeGetsAPlace)
{
    const AnalysisPtr analysis =
        ruled(everywhere(), {country("47.241.0.0/16", UnitedStates), country("1.1.1.1", India)});
    EXPECT_EQ(analysis->country(UnitedStates).contentUp, (Range{400, 400}));
    EXPECT_EQ(analysis->country(Singapore).contentUp, (Range{50, 50}));
    EXPECT_EQ(analysis->country(India).contentUp, (Range{70, 70}));
    EXPECT_EQ(analysis->edge().contentUp, 0U);
}

TEST(AnalystRules, TheOriginalStaysVisible)
{
    const AnalysisPtr analysis = ruled(everywhere(), {country("42.62.94.2", Singapore)});
    const RemoteHost& host = analysis->host(analysis->view(flowTo(*analysis, InChina)).host);
    EXPECT_EQ(host.where.state, PlaceState::Corrected);
    EXPECT_EQ(host.where.country, Singapore);
    EXPECT_EQ(host.where.bySource, geography()->locate(InChina.address).bySource);
    EXPECT_EQ(correctedPlaceText(*analysis, host),
              "corrected to Singapore by the analyst (registry); the sources say China");
    const Destination* destination = findDestination(*analysis, "42.62.94.2");
    ASSERT_NE(destination, nullptr);
    EXPECT_EQ(destination->corrected, std::vector{Singapore});
    EXPECT_TRUE(destination->agreed.empty());
}

TEST(AnalystRules, AHostRuleDoesNotMoveTheOtherNameOnTheSameAddress)
{
    const AnalysisPtr plain = twoHosts();
    const AnalysisPtr analysis = ruled(plain, {country("api.xiaomi.com", India)});
    EXPECT_EQ(analysis->country(India).contentUp, (Range{300 + Record, 300 + Record}));
    EXPECT_EQ(analysis->country(China).contentUp, (Range{100 + Record + 7, 100 + Record + 7}));
    for (const char* key : {"xiaomi.com", "miui.com", "42.62.94.2"}) {
        const Destination* before = findDestination(*plain, key);
        const Destination* after = findDestination(*analysis, key);
        ASSERT_TRUE(before != nullptr && after != nullptr) << key;
        EXPECT_EQ(before->traffic, after->traffic) << key << ": a place is no reason to sort flows otherwise";
    }
}

TEST(AnalystRules, AnUnnamedFlowStaysUnderTheDomainOfItsAddress)
{
    const AnalysisPtr plain =
        analyseScene(Scene().tls(0, InChina, "api.xiaomi.com", 300).udp(9, {InChina.address, 7777}, 7));
    ASSERT_EQ(findDestination(*plain, "xiaomi.com")->traffic.flows, 2U);
    const AnalysisPtr analysis = ruled(plain, {country("api.xiaomi.com", India)});
    EXPECT_EQ(findDestination(*analysis, "xiaomi.com")->traffic.flows, 2U);
    EXPECT_EQ(findDestination(*analysis, "xiaomi.com")->corrected, std::vector{India});
    EXPECT_EQ(findDestination(*analysis, "xiaomi.com")->agreed, std::vector{China});
}

TEST(AnalystRules, TheMostSpecificDecides)
{
    const std::vector<AnalystRule> rules{country("42.62.0.0/16", India), country("42.62.94.0/24", UnitedStates),
                                         country("42.62.94.2", Singapore), country("*.xiaomi.com", {'D', 'E'}),
                                         country("api.xiaomi.com", {'F', 'R'})};
    const auto decided = [&](std::size_t count) {
        const AnalysisPtr analysis = ruled(twoHosts(), {rules.begin(), rules.begin() + static_cast<long>(count)});
        return analysis->view(flowTo(*analysis, InChina)).rule; // the first flow: api.xiaomi.com
    };
    for (std::uint32_t count = 1; count <= rules.size(); ++count)
        EXPECT_EQ(decided(count), count) << "each says more than those before it";
    std::vector<AnalystRule> twice{country("42.62.94.2", India), country("42.62.94.2", Singapore)};
    twice[0].validTo = after(1000);
    EXPECT_EQ(ruled(twoHosts(), twice)->country(Singapore).flows, 3U) << "of equals the later";
}

TEST(AnalystRules, ValidityIsThatOfTheFlowsStart)
{
    const AnalysisPtr plain = analyseScene(Scene().tcp(0, InChina, 1000, 10).tcp(100, {InChina.address, 8443}, 30, 10));
    AnalystRule rule = country("42.62.94.2", India);
    rule.validFrom = after(100);
    EXPECT_EQ(ruled(plain, {rule})->country(India).contentUp, (Range{30, 30})) << "its first instant counts";
    rule.validFrom.reset();
    rule.validTo = after(99);
    EXPECT_EQ(ruled(plain, {rule})->country(India).contentUp, (Range{1000, 1000}));
    rule.validTo = after(-1);
    EXPECT_EQ(ruled(plain, {rule})->country(India).flows, 0U);
}

TEST(AnalystRules, ASpanMovesNoFlowIntoTheValidityOfARule)
{
    const TemporaryDirectory folder;
    const Scene scene = Scene().udp(1, InChina, 100).udp(20, InChina, 30);
    const AnalysisPtr whole = analyseFiles({{folder.write("a.pcap", pcapFile(scene.packets()))}}, {Phone.address, {}});
    AnalystRule rule = country("42.62.94.2", India);
    rule.validFrom = after(10);
    const auto late = withinSpan(whole, {after(15), {}}, {});
    ASSERT_TRUE(late.has_value());
    EXPECT_EQ(ruled(*late, {rule})->country(India).flows, 0U) << "it began before the rule held";
    rule.validFrom = after(1);
    EXPECT_EQ(ruled(*late, {rule})->country(India).contentUp, (Range{30, 30}));
}

TEST(AnalystRules, WhatIsLeftOutStandsInNoFigureButIsListed)
{
    const AnalysisPtr plain = everywhere();
    const AnalysisPtr analysis = ruled(plain, {leaveOut("42.62.94.2"), leaveOut(Laptop.address.toString())});
    EXPECT_EQ(analysis->coverage().remote.contentUp, 400U + 50 + 70);
    EXPECT_EQ(analysis->local().flows, 0U);
    EXPECT_EQ(analysis->parts().leftOut.contentUp, 6000U);
    EXPECT_EQ(analysis->parts().leftOut.flows, 2U);
    const FlowId flow = flowTo(*analysis, InChina);
    EXPECT_EQ(analysis->view(flow).omitted, Omitted::LeftOut);
    EXPECT_TRUE(analysis->isListed(flow));
    EXPECT_EQ(analysis->coverage().otherWireBytes, plain->coverage().otherWireBytes) << "it is not traffic of others";
    EXPECT_EQ(findDestination(*analysis, "42.62.94.2"), nullptr);
    EXPECT_EQ(spaced(coverageTexts(*analysis).front()), "2 flows with 6.0 kB of content left out by the analyst");
}

TEST(AnalystRules, ANameWhoseFlowsAreLeftOutWasNotLookedUpOnly)
{
    const Scene scene = Scene().resolves(0, 1, "api.xiaomi.com", "42.62.94.2").tls(1, InChina, "api.xiaomi.com", 300);
    const AnalysisPtr plain = analyseScene(scene);
    ASSERT_NE(findDestination(*plain, "xiaomi.com"), nullptr);
    const AnalysisPtr analysis = ruled(plain, {leaveOut("*.xiaomi.com")});
    EXPECT_EQ(findDestination(*analysis, "xiaomi.com"), nullptr);
    EXPECT_FALSE(analysis->isListed(analysis->recording().dnsQueries[0]));
}

TEST(AnalystRules, LeavesOutByMacAndByPort)
{
    const AnalysisPtr plain = everywhere();
    EXPECT_EQ(ruled(plain, {leaveOut(gatewayMac().toString())})->coverage().remote, plain->coverage().remote)
        << "behind a router's MAC stands the internet";
    EXPECT_EQ(ruled(plain, {leaveOut("port 5222")})->coverage().remote.contentUp, 1000U + 70);
    EXPECT_EQ(ruled(plain, {leaveOut("udp port 5222")})->parts().leftOut.flows, 0U);
    EXPECT_EQ(ruled(plain, {leaveOut("tcp port 41000")})->local().flows, 0U);
}

TEST(AnalystRules, LocalPeersNeverGetACountryWhateverTheirName)
{
    const AnalysisPtr analysis =
        ruled(analyseScene(Scene().tls(0, Laptop, "api.xiaomi.com", 300)), {country("api.xiaomi.com", China)});
    EXPECT_EQ(analysis->country(China).flows, 0U);
    EXPECT_EQ(analysis->local().flows, 1U);
}

TEST(AnalystRules, OffOrTakenBackItIsTheVerySameAnalysis)
{
    const AnalysisPtr plain = everywhere();
    AnalystRule rule = country("42.62.94.2", Singapore);
    const AnalysisPtr corrected = ruled(plain, {rule});
    rule.isOn = false;
    EXPECT_EQ(ruled(corrected, {rule}), plain);
    EXPECT_EQ(withRules(corrected, nullptr), plain);
    EXPECT_EQ(plain->rules(), nullptr);
}

TEST(AnalystRules, HandsetAndNarrowingKeepThem)
{
    const AnalysisPtr analysis = ruled(everywhere(), {country("42.62.94.2", Singapore)});
    EXPECT_EQ(withHandset(analysis, {Phone.address, {}})->country(Singapore).correctedUp, 1000U);
    auto kept = std::make_shared<std::vector<bool>>(analysis->flowCount(), false);
    (*kept)[flowTo(*analysis, InChina).value] = true;
    const AnalysisPtr narrowed = narrowedTo(analysis, kept);
    EXPECT_EQ(narrowed->coverage().remote.contentUp, 1000U);
    EXPECT_EQ(narrowed->country(Singapore).correctedUp, 1000U);
    EXPECT_EQ(narrowed->withoutRules()->country(China).contentUp, (Range{1000, 1000}));
}

TEST(AnalystRules, SentencesCarryTheMark)
{
    const AnalysisPtr analysis = ruled(everywhere(), {country("42.62.94.2", Singapore), leaveOut("52.74.0.1")});
    const Headline sentences = headline(*analysis, defaultWatchList());
    EXPECT_EQ(spaced(sentences.sent),
              "This device sent 1.5 kB of content to 3 destinations (with what the analyst left out, "
              "1.5 kB to 4 destinations).");
    EXPECT_EQ(spaced(sentences.watched),
              "At least 1.0 kB went to addresses estimated in Singapore (1.0 kB of it by the analyst's corrections; "
              "without them at least 50 B, up to 450 B).");
    EXPECT_EQ(spaced(correctionMark(*analysis, China)), "without the analyst's corrections 1.0 kB");
    EXPECT_EQ(correctionMark(*analysis, UnitedStates), "");
    EXPECT_EQ(rulesNotice(*analysis), "2 corrections by the analyst are in these figures");
    EXPECT_NE(quotableSentence(*analysis, analysis->country(Singapore))
                  .find("1. Country of 42.62.94.2 corrected to "
                        "Singapore (registry)"),
              std::string::npos);
}

TEST(AnalystRules, WhatCannotBeUsedIsRefusedInASentence)
{
    const std::vector<std::pair<AnalystRule, std::string>> rows{
        {country("192.168.0.0/16", China), "“192.168.0.0/16” is not on the internet (private network), so it never "
                                           "gets a country"},
        {country("1.2.3.4/24", China), "“1.2.3.4/24” has bits set behind the prefix; write 1.2.3.0/24"},
        {country("1.2.3.4/33", China), "“1.2.3.4/33” is no prefix; write 42.62.48.0/24"},
        {country("0.0.0.0/0", China), "“0.0.0.0/0” is too large to be one network; the shortest prefix is /8"},
        {country("2001:db8::1::", China), "“2001:db8::1::” is no address"},
        {country("", China), "“” names nothing; write an address, a prefix or a host"},
        {country("*.com", China), "“*.com” is no address, prefix or host: this would cover a whole public suffix"},
        {country("tcp port 99999", China), "“tcp port 99999” is no port; write port 5555 or tcp port 5555"},
        {country("port 80", China), "“port 80” says nothing about a place; a country belongs to an address, a prefix "
                                    "or a host"},
        {country("8.8.8.8", {'X', 'X'}), "XX is no country of ISO 3166-1"},
        {country("8.8.8.8", {}), "a country is missing"},
        {country("8.8.8.8", China, " \n"), "a reason is missing: figures that rest on it are quoted with it"}};
    for (const auto& [rule, sentence] : rows)
        EXPECT_EQ(whatIsWrongWith(rule).value_or(""), sentence);
    AnalystRule backwards = country("8.8.8.8", China);
    backwards.validFrom = after(1);
    backwards.validTo = after(0);
    EXPECT_EQ(whatIsWrongWith(backwards).value_or(""), "it would end before it begins");
    const auto parsed = AnalystRules::parse({country("8.8.8.8", China), backwards});
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().message, "correction 2: it would end before it begins");
    for (const char* subject : {"2400:da00::/32", "Api.Xiaomi.COM.", "*.xiaomi.com", "::ffff:8.8.8.8"})
        EXPECT_EQ(whatIsWrongWith(country(subject, China)), std::nullopt) << subject;
    for (const char* subject : {"192.168.0.0/16", "3c:22:fb:01:02:03", "udp port 53"})
        EXPECT_EQ(whatIsWrongWith(leaveOut(subject)), std::nullopt) << subject;
}

} // namespace waybill::test
