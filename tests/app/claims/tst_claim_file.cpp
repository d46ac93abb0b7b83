// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claim_file.h"
#include "claims/dated_facts.h"
#include "geo/geography.h"
#include "geo/text_file.h"

#include <filesystem>
#include <gtest/gtest.h>

namespace waybill {

namespace {

const std::string Head =
    "schema = \"waybill.claims/1\"\ntitle = \"T\"\n\n[[claim]]\nid = \"A\"\ntext = \"No data goes there\"\n";

std::string wrong(const std::string& text)
{
    const auto sheet = readClaims(text, "claims.toml");
    return sheet ? "read" : sheet.error().message;
}

std::string resource(const std::string& name)
{
    return (std::filesystem::path(findResourceDirectory()) / "claims" / name).string();
}

ClaimSheet bundled(const std::string& name)
{
    const auto text = readTextFile(resource(name), MostClaimBytes);
    EXPECT_TRUE(text) << name;
    const auto sheet = text ? readClaims(*text, name) : Failure(text.error());
    EXPECT_TRUE(sheet) << describe(sheet.error());
    return sheet ? *sheet : ClaimSheet();
}

TEST(ClaimFile, EveryKeyIsRead)
{
    const auto sheet = readClaims(Head + R"(speaker = "S"
date = 2014-10-24
source = "A newspaper"
note = "N"
applies_to = "after"
facts = ["f"]

[[claim.reply]]
date = "2014-11"
speaker = "V"
text = "R"

[claim.when]
account = "none"
consent = "off-again"
reset = true
sim = false
after_marker = "toggle"
grace = "10 min"
by = "2015"

[claim.test]
kind = "destination"
group = "Xiaomi · Mi Cloud"
country = "CN"
level = "contacted"
expect = "none"
)",
                                  "claims.toml");
    ASSERT_TRUE(sheet) << describe(sheet.error());
    ASSERT_EQ(sheet->claims.size(), 1u);
    const Claim& claim = sheet->claims.front();
    EXPECT_EQ(claim.date.toString(), "2014-10-24");
    EXPECT_EQ(claim.replies.front().date.toString(), "2014-11");
    EXPECT_EQ(claim.appliesTo, ClaimSide::After);
    EXPECT_EQ(claim.when.consent, ConsentState::OffAgain);
    EXPECT_EQ(claim.when.account, AccountState::None);
    EXPECT_EQ(claim.when.reset, Presence::Yes);
    EXPECT_EQ(claim.when.sim, Presence::No);
    EXPECT_EQ(claim.when.graceNs, 600 * NsPerSecond);
    EXPECT_EQ(toRfc3339(claim.when.by.begin()), "2015-01-01T00:00:00.000000000Z");
    EXPECT_EQ(claim.test.recipient.country, China);
    EXPECT_EQ(claim.test.level, ClaimLevel::Contacted);
    EXPECT_EQ(claim.facts, std::vector<std::string>{"f"});
}

TEST(ClaimFile, WhatIsWrongIsNamedWithItsLine)
{
    const std::string test = "[claim.test]\nkind = \"destination\"\nexpect = \"none\"\n";
    EXPECT_EQ(
        wrong(Head + test + "country = \"XX\"\n"),
        "line 7: the test does not say who receives: country, domain, operator, group or app; line 10: “XX” is no "
        "country code; write two letters as ISO 3166-1 has them, like CN");
    EXPECT_NE(wrong(Head + test + "contry = \"CN\"\ndomain = \"x\"\n").find("line 10: unknown key “contry”"),
              std::string::npos);
    EXPECT_NE(wrong(Head + "date = \"2014-02-30\"\n" + test + "domain = \"x\"\n").find("line 7: date is no day"),
              std::string::npos);
    EXPECT_NE(
        wrong(Head + test + "domain = \"x\"\ncountries = [\"SG\"]\n").find("expect = \"only\" goes with countries"),
        std::string::npos);
    EXPECT_NE(
        wrong(Head + "[claim.test]\nkind = \"transport\"\nexpect = \"none\"\n").find("expected is one of: encrypted"),
        std::string::npos);
    EXPECT_NE(wrong(Head + "[claim.test]\nkind = \"guess\"\n").find("kind cannot be “guess”"), std::string::npos);
    EXPECT_NE(wrong(Head).find("[claim.test] is missing"), std::string::npos);
    EXPECT_NE(wrong("title = \"no schema\"\n").find("must begin with schema"), std::string::npos);
    EXPECT_NE(wrong("schema = \"waybill.claims/1\"\n").find("holds no [[claim]]"), std::string::npos);
    EXPECT_TRUE(wrong("a = [\n").starts_with("line 1, column 7: this is not TOML")) << wrong("a = [\n");
}

TEST(ClaimFile, TwoClaimsOfOneNameAreRefusedAndSoAreConflictsWithNone)
{
    const std::string claim =
        "[[claim]]\nid = \"A\"\ntext = \"x\"\n[claim.test]\nkind = \"unobservable\"\nwhy = \"w\"\n";
    EXPECT_NE(wrong("schema = \"waybill.claims/1\"\n" + claim + claim).find("two claims are called “A”"),
              std::string::npos);
    EXPECT_NE(wrong("schema = \"waybill.claims/1\"\n" + claim + "[[claim.conflict]]\nwith = \"B\"\n")
                  .find("a conflict with “B”, which is no other claim"),
              std::string::npos);
}

TEST(ClaimFile, AMoveNeedsBothEndsAndAChangeItsSubject)
{
    const std::string subject =
        "[claim.test]\nkind = \"change\"\nsubject = { kind = \"destination\", domain = \"x.com\" }\n";
    EXPECT_NE(wrong(Head + subject + "expect = \"moved\"\nfrom = \"CN\"\n").find("goes with from and to"),
              std::string::npos);
    EXPECT_EQ(wrong(Head + subject + "expect = \"moved\"\nfrom = \"CN\"\nto = [\"US\", \"SG\"]\n"), "read");
    EXPECT_EQ(wrong(Head + subject + "expect = \"gone\"\n"), "read");
    EXPECT_NE(wrong(Head + "[claim.test]\nkind = \"change\"\nexpect = \"gone\"\n").find("subject is missing"),
              std::string::npos);
}

TEST(ClaimFile, WhatIsWrittenIsReadAgain)
{
    for (const char* name : {"xiaomi-2014.toml", "general.toml"}) {
        const ClaimSheet sheet = bundled(name);
        const auto again = readClaims(writeClaims(sheet), name);
        ASSERT_TRUE(again) << describe(again.error());
        EXPECT_TRUE(*again == sheet) << name;
    }
    ClaimSheet odd;
    odd.claims.push_back({"\"q\"\\", "two\nlines \x01 …", "", {}, "", "", ClaimSide::Both, {}, {}, {}, {}, {}});
    odd.claims.front().test.why = "w";
    const auto again = readClaims(writeClaims(odd), "odd");
    ASSERT_TRUE(again) << describe(again.error());
    EXPECT_TRUE(*again == odd);
}

TEST(ClaimFile, ThePackOf2014HoldsEveryRow)
{
    const ClaimSheet sheet = bundled("xiaomi-2014.toml");
    EXPECT_GE(sheet.claims.size(), 30u);
    for (const char* row : {"A1",  "A2",  "A3",  "A4",  "A4b", "A5",  "A6",  "A7",  "A8",  "A9",  "A10", "A11",
                            "A12", "A13", "A14", "A15", "A16", "A17", "A18", "B1",  "B2",  "B3",  "B4",  "B5",
                            "B6",  "B7",  "B8",  "B9",  "B10", "B11", "B12", "B13", "B14", "B15", "B16"}) {
        const std::string id = row;
        const bool isThere = std::any_of(sheet.claims.begin(), sheet.claims.end(), [&id](const Claim& claim) {
            return claim.id == id || claim.id.starts_with(id + "-");
        });
        EXPECT_TRUE(isThere) << id;
    }
    for (const Claim& claim : sheet.claims) {
        EXPECT_FALSE(claim.speaker.empty()) << claim.id;
        EXPECT_FALSE(claim.date.isNone()) << claim.id;
        EXPECT_FALSE(claim.source.empty()) << claim.id;
    }
}

TEST(ClaimFile, FactsThatClaimsNameAreInTheTable)
{
    const auto text = readTextFile(resource("dated-facts.toml"), MostClaimBytes);
    ASSERT_TRUE(text);
    const auto facts = readDatedFacts(*text, "dated-facts.toml");
    ASSERT_TRUE(facts) << describe(facts.error());
    for (const char* name : {"xiaomi-2014.toml", "general.toml"}) {
        for (const Claim& claim : bundled(name).claims) {
            for (const std::string& fact : claim.facts)
                EXPECT_NE(findFact(*facts, fact), nullptr) << claim.id << ": " << fact;
        }
    }
    const DatedFact* mumbai = firstRegion(*facts, "AMAZON-02 - Amazon.com, Inc.", India);
    ASSERT_NE(mumbai, nullptr);
    EXPECT_EQ(mumbai->from.toString(), "2016-06-27");
    EXPECT_EQ(firstRegion(*facts, "GOOGLE", India), nullptr);
}

TEST(ClaimDate, ReadsDaysMonthsAndYearsThatThereAre)
{
    EXPECT_EQ(ClaimDate::parse("2016-02-29")->toString(), "2016-02-29");
    for (const char* none : {"2014-02-29", "2014-13", "2014-00", "14-10-24", "2014/10/24", "", "1969", "2014-1-1"})
        EXPECT_FALSE(ClaimDate::parse(none)) << none;
}

} // namespace

} // namespace waybill
