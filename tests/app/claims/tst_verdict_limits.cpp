// SPDX-License-Identifier: GPL-3.0-or-later
// What verdicts rest on besides the captures: hashes and decoys (scenarios 7 and 12 of methods.md §7), an analyst's
// corrections, dated facts, many claims at once.
#include "analysis/with_rules.h"
#include "judged.h"

#include <fmt/format.h>

namespace waybill {

namespace {

using test::says;
using test::wordOf;

const std::string ImeiOfPublicCode = "860308028232581";

/// One capture on the side before, searched for an IMEI.
class SearchedScene {
public:
    explicit SearchedScene(const test::Scene& scene)
    {
        m_card.identifiers = {*checkIdentifier(IdentifierKind::Imei, ImeiOfPublicCode)};
        ClaimRun run;
        run.analysis = test::analyseFiles({{m_files.write("scene.pcap", test::pcapFile(scene.packets()))}},
                                          {test::Phone.address, {}});
        auto found = searchIdentifiers(*run.analysis, m_card, {}, {});
        if (!found)
            throw std::runtime_error(describe(found.error()));
        run.found = std::make_shared<const IdentifierFindings>(std::move(*found));
        m_input.card = &m_card;
        m_input.before.push_back(std::move(run));
    }
    [[nodiscard]] Verdict judge(const std::string& form, const std::string& expect) const
    {
        const auto sheet = readClaims(fmt::format("schema = \"waybill.claims/1\"\n[[claim]]\nid = \"X\"\ntext = \"x\"\n"
                                                  "[claim.test]\nkind = \"identifier\"\nidentifier = \"imei\"\n"
                                                  "form = \"{}\"\nexpect = \"{}\"\n",
                                                  form, expect),
                                      "t");
        return judgeClaims(*sheet, m_input).front();
    }

private:
    test::TemporaryDirectory m_files;
    DeviceCard m_card;
    ClaimInput m_input;
};

test::Scene saying(const std::string& target)
{
    test::Scene scene;
    return scene.http(0, test::endpoint("42.62.48.210", 80), {.target = target, .host = "api.account.xiaomi.com"});
}

TEST(Scenario7, AHashedImeiIsSeenAsItsHashAndNotAsTheValue)
{
    const SearchedScene scene(saying("/pass/activate?deviceId=ypDS92VeIgVGAjwf")); // methods.md §5.3
    const Verdict hashed = scene.judge("hashed", "some");
    EXPECT_EQ(wordOf(hashed), "supported") << hashed.because;
    ASSERT_FALSE(hashed.evidence.empty());
    EXPECT_NE(hashed.evidence.front().text.find("sha-1"), std::string::npos) << hashed.evidence.front().text;
    EXPECT_EQ(wordOf(scene.judge("raw", "none")), "consistent");
    EXPECT_EQ(wordOf(scene.judge("any", "none")), "contradicted");
}

TEST(Scenario7, AHashBesideTheValueIsSaidToBeSo)
{
    const SearchedScene scene(saying("/a?h=ypDS92VeIgVGAjwf&imei=" + ImeiOfPublicCode));
    const Verdict hashed = scene.judge("hashed", "some");
    EXPECT_EQ(wordOf(hashed), "supported");
    EXPECT_TRUE(says(hashed.limits, "The value itself was read, too"));
    EXPECT_EQ(wordOf(scene.judge("raw", "none")), "contradicted");
}

TEST(Scenario12, DecoysAreNoFindings)
{
    std::string numbers;
    for (std::uint64_t i = 0; i < 200; ++i)
        numbers += fmt::format("{},", 140765772012345 + i * 7919);
    const SearchedScene scene(saying("/log?times=" + numbers + "&order=860308028232582&id=18603080282325810"));
    const Verdict none = scene.judge("any", "none");
    EXPECT_EQ(wordOf(none), "consistent") << none.because;
    EXPECT_EQ(wordOf(scene.judge("raw", "some")), "not-determinable") << "not seeing it does not contradict it";
}

TEST(Corrections, DecideAndAreSaidToHaveDecided)
{
    test::Scene scene;
    scene.tls(0, test::endpoint("42.62.48.210", 443), "a.example", 900);
    const auto rules = AnalystRules::parse({{"a.example", Singapore, "by its operator's own word", "", {}, {}}});
    ASSERT_TRUE(rules);
    ClaimInput input;
    input.before.push_back({withRules(test::analyseScene(scene), *rules)});
    const auto sheet = readClaims("schema = \"waybill.claims/1\"\n[[claim]]\nid = \"X\"\ntext = \"x\"\n[claim.test]\n"
                                  "kind = \"destination\"\ncountry = \"CN\"\nexpect = \"none\"\n",
                                  "t");
    const Verdict verdict = judgeClaims(*sheet, input).front();
    EXPECT_EQ(wordOf(verdict), "consistent") << verdict.because;
    EXPECT_EQ(verdict.withoutCorrections, VerdictWord::Contradicted);
    ASSERT_FALSE(verdict.limits.empty());
    EXPECT_TRUE(
        verdict.limits.front().starts_with("This rests on the analyst's corrections. Without them: Contradicted."))
        << verdict.limits.front();
}

TEST(DatedFacts, ARegionThatOpenedLaterIsALimit)
{
    test::Scene scene;
    scene.tls(0, test::endpoint("13.232.67.198", 443), "a.example", 900); // AWS, Mumbai; the scene is of August 2014
    ClaimInput input;
    input.before.push_back({test::analyseScene(scene)});
    DatedFact fact;
    fact.id = "aws-ap-south-1";
    fact.kind = DatedFact::Kind::CloudRegion;
    fact.text = "AWS opened its first region in India on 27 June 2016";
    fact.from = *ClaimDate::parse("2016-06-27");
    fact.country = India;
    fact.operatorName = "AMAZON";
    fact.source = "a test";
    input.facts = {fact};
    const auto sheet = readClaims("schema = \"waybill.claims/1\"\n[[claim]]\nid = \"X\"\ntext = \"x\"\n[claim.test]\n"
                                  "kind = \"destination\"\ncountry = \"IN\"\nexpect = \"some\"\n",
                                  "t");
    const Verdict verdict = judgeClaims(*sheet, input).front();
    ASSERT_EQ(wordOf(verdict), "supported") << verdict.because;
    EXPECT_TRUE(says(verdict.limits, "an address of this operator was not there")) << verdict.scope;
}

TEST(ManyClaims, PassHolmsProcedureTogether)
{
    const test::ClaimScene scene("moves-to-singapore"); // four runs a side: p is 0.029 at best
    const std::string claim =
        "[[claim]]\nid = \"{}\"\ntext = \"t\"\n[claim.test]\nkind = \"latency\"\ngroup = \"Xiaomi\"\n"
        "expect = \"less\"\n";
    const auto judged = [&scene, &claim](int count) {
        std::string text = "schema = \"waybill.claims/1\"\n";
        for (int i = 0; i < count; ++i)
            text += fmt::format(fmt::runtime(claim), i);
        return judgeClaims(*readClaims(text, "t"), scene.input);
    };
    EXPECT_EQ(wordOf(judged(1).front()), "supported");
    const std::vector<Verdict> two = judged(2);
    EXPECT_EQ(wordOf(two.front()), "not-determinable") << two.front().because;
    EXPECT_NE(two.front().because.find("With 2 claims tested at once that is not enough"), std::string::npos);
}

/// The verdict on "no … to China" of the side before, at a level of contact.
Verdict judgedToChina(const AnalysisPtr& analysis, const std::string& more = {})
{
    ClaimInput input;
    input.before.push_back({analysis});
    const auto sheet = readClaims("schema = \"waybill.claims/1\"\n[[claim]]\nid = \"X\"\ntext = \"x\"\n"
                                  "applies_to = \"before\"\n[claim.test]\nkind = \"destination\"\n"
                                  "country = \"CN\"\nexpect = \"none\"\n" +
                                      more,
                                  "t");
    return judgeClaims(*sheet, input).front();
}

/// 40 bytes to a server in China that acknowledges none of them; sent twice, if asked.
AnalysisPtr unanswered(bool isSentAgain, bool isServerSeen)
{
    const test::Endpoint server = test::endpoint("42.62.48.210", 5223);
    test::TcpConversation talk({test::Phone, server}, test::after(1));
    test::TcpTrouble trouble;
    if (isSentAgain)
        trouble.repeated = 0;
    talk.connect().clientSends(test::Bytes(40, 'u'), trouble);
    std::vector<test::BuiltPacket> packets = talk.packets();
    packets.pop_back(); // the acknowledgement
    if (!isServerSeen)
        packets.erase(packets.begin() + 1);
    test::Scene scene;
    return test::analyseScene(scene.add(packets));
}

TEST(Acknowledgements, WhatWasSentAgainInVainIsNotSaidToHaveArrived)
{
    for (const bool isServerSeen : {true, false}) {
        const Verdict verdict = judgedToChina(unanswered(isServerSeen, isServerSeen));
        EXPECT_EQ(wordOf(verdict), "not-determinable") << isServerSeen;
        EXPECT_NE(verdict.because.find("no acknowledgement of it was seen"), std::string::npos) << verdict.because;
        EXPECT_TRUE(says(verdict.wouldChange, "A capture in which the doubt does not arise"));
        EXPECT_FALSE(says(verdict.wouldChange, "further source for the place")) << "its place is certain";
    }
    EXPECT_EQ(wordOf(judgedToChina(unanswered(true, true), "level = \"contacted\"\n")), "contradicted");
}

TEST(Acknowledgements, WhatTheEndOfTheRecordingCutsOffWasSent)
{
    const Verdict verdict = judgedToChina(unanswered(false, true));
    EXPECT_EQ(wordOf(verdict), "contradicted") << verdict.because;
    EXPECT_TRUE(says(verdict.limits, "of content was seen: it was sent")) << verdict.because;
}

TEST(Evidence, OfAContactIsTheConnectionItself)
{
    test::Scene scene;
    scene.tcp(1, test::endpoint("42.62.48.210", 5223), 300, 20);
    const Verdict verdict = judgedToChina(test::analyseScene(scene), "level = \"contacted\"\n");
    ASSERT_FALSE(verdict.evidence.empty());
    EXPECT_TRUE(verdict.evidence.front().text.starts_with("a connection to 42.62.48.210")) << verdict.evidence[0].text;
    EXPECT_NE(verdict.evidence.front().text.find(", in all 300"), std::string::npos) << verdict.evidence[0].text;
}

TEST(OldCaptures, AreSaidToBeOlderThanTheClaim)
{
    const test::ClaimScene scene("f-secure");
    const Verdict verdict = scene.judge("kind = \"destination\"\ncountry = \"SG\"\nexpect = \"none\"\n",
                                        "date = \"2014-10\"\napplies_to = \"after\"\n");
    EXPECT_TRUE(says(verdict.limits, "The captures after are older than the claim (2014-10)"));
}

} // namespace

} // namespace waybill
