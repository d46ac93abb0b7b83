// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios of methods.md §7, from captures to verdicts.
#include "judged.h"

namespace waybill {

namespace {

using test::ClaimScene;
using test::says;
using test::textsOf;
using test::wordOf;

const std::string NoAccountContent =
    "kind = \"destination\"\ngroup = \"Xiaomi · Mi Account\"\nlevel = \"content\"\nexpect = \"none\"\n";
const std::string NoAccountContact =
    "kind = \"destination\"\ngroup = \"Xiaomi · Mi Account\"\nlevel = \"contacted\"\nexpect = \"none\"\n";
const std::string ToSingapore = "kind = \"change\"\nsubject = { kind = \"destination\", group = \"Xiaomi\" }\n"
                                "expect = \"moved\"\nfrom = \"CN\"\nto = [\"US\", \"SG\"]\n";
const std::string NoImei = "kind = \"identifier\"\nidentifier = \"imei\"\nform = \"raw\"\nexpect = \"none\"\n";

std::string after(const std::string& when)
{
    return "applies_to = \"after\"\n[claim.when]\n" + when;
}

TEST(Scenario1, AfterUpdateAndResetNothingIsSeenUntilTheOptIn)
{
    const ClaimScene scene("f-secure");
    const Verdict reset = scene.judge(NoAccountContent, after("reset = true\nconsent = \"off\"\n"));
    EXPECT_EQ(wordOf(reset), "consistent") << reset.because;
    EXPECT_NE(reset.because.find("up to 63 a day not excluded"), std::string::npos) << reset.because;
    EXPECT_TRUE(says(reset.limits, "One capture:"));
    const Verdict kept = scene.judge(NoAccountContent, after("reset = false\nconsent = \"off\"\n"));
    EXPECT_EQ(wordOf(kept), "not-tested") << kept.because;
    EXPECT_TRUE(says(kept.limits, "its factory reset is stated as “yes”"));
    EXPECT_EQ(wordOf(scene.judge(NoAccountContent, after("consent = \"on\"\n"))), "contradicted");
}

TEST(Scenario1, BeforeTheUpdateIdentifiersAreReadAtTheirPackets)
{
    const ClaimScene scene("f-secure", true);
    const Verdict imei = scene.judge(NoImei, "applies_to = \"before\"\n[claim.when]\nconsent = \"off\"\n");
    ASSERT_EQ(wordOf(imei), "contradicted") << imei.because;
    ASSERT_FALSE(imei.evidence.empty());
    EXPECT_EQ(imei.level, EvidenceLevel::W1);
    EXPECT_GT(imei.evidence.front().frame, 0u);
    EXPECT_NE(imei.evidence.front().text.find("IMEI …8282 read in"), std::string::npos) << imei.evidence.front().text;
    for (const std::string& text : textsOf(imei))
        EXPECT_EQ(text.find("352099002718282"), std::string::npos) << "values stay masked: " << text;
    EXPECT_EQ(wordOf(scene.judge("kind = \"identifier\"\nidentifier = \"contact\"\nform = \"raw\"\nexpect = \"some\"\n"
                                 "domain = \"xiaomi.com\"\n",
                                 "applies_to = \"before\"\n")),
              "supported");
    EXPECT_EQ(wordOf(scene.judge("kind = \"identifier\"\nidentifier = \"email\"\nexpect = \"none\"\n")), "not-tested")
        << "the card names no e-mail address";
}

TEST(Scenario2, ContactBeforeTheOptInContradictsContactAndLeavesIdentifiersOpen)
{
    const ClaimScene scene("https-before-opt-in", true);
    EXPECT_EQ(wordOf(scene.judge(NoAccountContact, after("consent = \"off\"\n"))), "contradicted");
    const Verdict identifier = scene.judge("kind = \"identifier\"\nidentifier = \"any\"\nexpect = \"none\"\n"
                                           "group = \"Xiaomi · Mi Account\"\n",
                                           after("consent = \"off\"\n"));
    EXPECT_EQ(wordOf(identifier), "not-determinable") << identifier.because;
    EXPECT_NE(identifier.because.find("was encrypted and not read"), std::string::npos) << identifier.because;
}

TEST(Scenario3, WhatIsEncryptedNowIsNoLongerReadable)
{
    const ClaimScene scene("https-same-rate", true);
    const Verdict gone =
        scene.judge("kind = \"change\"\nsubject = { kind = \"identifier\", identifier = \"imei\", form = "
                    "\"raw\", domain = \"xiaomi.com\" }\nexpect = \"gone\"\n");
    EXPECT_EQ(wordOf(gone), "not-determinable") << gone.because;
    EXPECT_TRUE(gone.because.starts_with("It is no longer readable")) << gone.because;
    EXPECT_EQ(wordOf(scene.judge("kind = \"transport\"\ndomain = \"xiaomi.com\"\nexpect = \"encrypted\"\n",
                                 "applies_to = \"before\"\n")),
              "contradicted");
    EXPECT_EQ(wordOf(scene.judge("kind = \"transport\"\ndomain = \"xiaomi.com\"\nexpect = \"encrypted\"\n",
                                 "applies_to = \"after\"\n")),
              "consistent");
    const Verdict less =
        scene.judge("kind = \"change\"\nsubject = { kind = \"destination\", domain = \"xiaomi.com\" }\n"
                    "expect = \"less\"\n");
    EXPECT_EQ(wordOf(less), "not-determinable") << less.because;
    EXPECT_NE(less.because.find("counts as the same"), std::string::npos) << less.because;
}

TEST(Scenario4, AMoveToSingaporeIsSeen)
{
    const ClaimScene scene("moves-to-singapore");
    const Verdict moved = scene.judge(ToSingapore, "applies_to = \"after\"\n");
    EXPECT_EQ(wordOf(moved), "supported") << moved.because;
    EXPECT_NE(moved.because.find("estimated in China; after, all"), std::string::npos) << moved.because;
    const Verdict faster = scene.judge("kind = \"latency\"\ngroup = \"Xiaomi\"\nexpect = \"less\"\n");
    EXPECT_EQ(wordOf(faster), "supported") << faster.because;
    EXPECT_EQ(wordOf(scene.judge("kind = \"latency\"\ngroup = \"Xiaomi\"\nexpect = \"more\"\n")), "contradicted");
    EXPECT_EQ(
        wordOf(scene.judge("kind = \"destination\"\ngroup = \"Xiaomi\"\nexpect = \"only\"\ncountries = [\"SG\"]\n",
                           "applies_to = \"after\"\n")),
        "consistent");
}

TEST(Scenario5, ACloudInBeijingContradictsTheMove)
{
    const Verdict moved = ClaimScene("moves-to-beijing").judge(ToSingapore, "applies_to = \"after\"\n");
    EXPECT_EQ(wordOf(moved), "contradicted") << moved.because;
    ASSERT_FALSE(moved.evidence.empty());
    EXPECT_EQ(moved.evidence.front().side, ClaimSide::After);
    EXPECT_NE(moved.evidence.front().text.find("54.222.48.21"), std::string::npos);
}

TEST(Scenario6, WhereDatabasesDisputeThePlaceNothingIsDetermined)
{
    const test::TemporaryDirectory directory;
    const auto places =
        Geography::load(findResourceDirectory(), {directory.write("d.mmdb", test::scenario::disputingDatabase())});
    ASSERT_TRUE(places);
    const ClaimScene scene("disputed-place", false, *places);
    const Verdict none =
        scene.judge("kind = \"destination\"\ngroup = \"Xiaomi\"\ncountry = \"CN\"\nexpect = \"none\"\n",
                    "applies_to = \"after\"\n");
    EXPECT_EQ(wordOf(none), "not-determinable") << none.because;
    EXPECT_NE(none.because.find("location sources dispute the place"), std::string::npos) << none.because;
    const Verdict moved = scene.judge(ToSingapore, "applies_to = \"after\"\n");
    EXPECT_EQ(wordOf(moved), "not-determinable") << moved.because;
}

TEST(Scenario10, ADailyReportIsNotExcludedByTwelveHours)
{
    const Verdict gone =
        ClaimScene("daily-beacon")
            .judge("kind = \"change\"\nsubject = { kind = \"destination\", domain = \"report.example\" }\n"
                   "expect = \"gone\"\n");
    EXPECT_EQ(wordOf(gone), "consistent") << gone.because;
    EXPECT_NE(gone.because.find("up to 6 a day not excluded"), std::string::npos) << gone.because;
}

TEST(Scenario13, WhatWasLostWasNotSearched)
{
    const Verdict imei = ClaimScene("lossy", true).judge(NoImei, "applies_to = \"after\"\n");
    EXPECT_EQ(wordOf(imei), "not-determinable") << imei.because;
    EXPECT_TRUE(says(imei.limits, "cut by the snaplen")) << imei.because;
}

TEST(Scenario14, AKnownAddressNamesAFlowWithoutAName)
{
    const Verdict push = ClaimScene("hard-coded-push")
                             .judge("kind = \"destination\"\ngroup = \"Xiaomi · push channel\"\nexpect = \"some\"\n",
                                    "applies_to = \"before\"\n");
    EXPECT_EQ(wordOf(push), "supported") << push.because;
}

TEST(Scenario15, BehindEchOnlyTheProviderIsNamed)
{
    const ClaimScene scene("ech");
    const Verdict hidden = scene.judge("kind = \"destination\"\ndomain = \"cloudflare-ech.com\"\nexpect = \"some\"\n",
                                       "applies_to = \"after\"\n");
    EXPECT_EQ(wordOf(hidden), "not-determinable") << hidden.because;
    EXPECT_TRUE(says(hidden.limits, "the name is hidden (ECH)")) << hidden.because;
    const Verdict service = scene.judge("kind = \"destination\"\ndomain = \"service.example\"\nexpect = \"none\"\n",
                                        "applies_to = \"after\"\n");
    EXPECT_EQ(wordOf(service), "consistent") << service.because;
    EXPECT_TRUE(says(service.limits, "it is not known whether it belongs here")) << service.because;
}

TEST(Verdicts, OnlyOneSideGivenIsSaid)
{
    ClaimScene scene("f-secure");
    scene.input.after.clear();
    const Verdict verdict = scene.judge("kind = \"destination\"\ncountry = \"SG\"\nexpect = \"none\"\n");
    EXPECT_EQ(wordOf(verdict), "consistent") << verdict.because;
    EXPECT_TRUE(says(verdict.limits, "The side after was not tested: no run of it was given."));
    EXPECT_EQ(wordOf(scene.judge(ToSingapore)), "not-tested");
}

TEST(Verdicts, ControlsDecideNothing)
{
    ClaimScene scene("f-secure");
    for (ClaimRun& run : scene.input.before)
        run.conditions.isControl = true;
    EXPECT_EQ(wordOf(scene.judge(NoAccountContent, "applies_to = \"before\"\n")), "not-tested");
}

TEST(Verdicts, AHandshakeThatFailedIsContactAndNoContent)
{
    test::Scene scene;
    test::TcpConversation talk({test::Phone, test::endpoint("42.62.48.181", 443)}, test::Start);
    scene.add(talk.connect().close().packets()).udp(60, test::endpoint("54.251.110.40", 5000), 100);
    ClaimInput input;
    input.before.push_back({test::analyseScene(scene)});
    const auto judge = [&input](const std::string& level) {
        const auto sheet =
            readClaims("schema = \"waybill.claims/1\"\n[[claim]]\nid = \"X\"\ntext = \"x\"\n[claim.test]\n"
                       "kind = \"destination\"\ncountry = \"CN\"\nexpect = \"none\"\nlevel = \"" +
                           level + "\"\n",
                       "t");
        return judgeClaims(*sheet, input).front();
    };
    EXPECT_EQ(wordOf(judge("contacted")), "contradicted");
    const Verdict content = judge("content");
    EXPECT_EQ(wordOf(content), "consistent") << content.because;
    EXPECT_TRUE(says(content.limits, "contact is not content"));
}

} // namespace

} // namespace waybill
