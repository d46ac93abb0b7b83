// SPDX-License-Identifier: GPL-3.0-or-later
// No verdict on any claim of the packs, on any scenario, says what methods.md §6.5 forbids, and what traffic cannot
// show is never judged.
#include "../compare/scenario_support.h"
#include "geo/text_file.h"
#include "judged.h"
#include "report/verdicts_report.h"

#include <filesystem>
#include <set>
#include <sstream>

namespace waybill {

namespace {

ClaimSheet pack(const std::string& name)
{
    const auto text =
        readTextFile((std::filesystem::path(findResourceDirectory()) / "claims" / name).string(), MostClaimBytes);
    const auto sheet = text ? readClaims(*text, name) : Failure(text.error());
    if (!sheet)
        throw std::runtime_error(describe(sheet.error()));
    return *sheet;
}

/// Quotes and notes are other people's words; what is tested is what the program adds.
ClaimSheet withoutQuotes(ClaimSheet sheet)
{
    for (Claim& claim : sheet.claims) {
        claim.text = claim.speaker = claim.source = claim.note = "q";
        claim.replies.clear();
        claim.conflicts.clear();
    }
    return sheet;
}

class VerdictWords : public testing::TestWithParam<const char*> {};

TEST_P(VerdictWords, HoldNothingForbiddenAndNothingBeyondTheWire)
{
    const test::ClaimScene scene(GetParam(), true);
    for (const char* name : {"xiaomi-2014.toml", "general.toml"}) {
        const ClaimSheet sheet = withoutQuotes(pack(name));
        const JudgedSheet judged{sheet, judgeClaims(sheet, scene.input), scene.input};
        ASSERT_EQ(judged.verdicts.size(), sheet.claims.size());
        for (std::size_t i = 0; i < sheet.claims.size(); ++i) {
            const Verdict& verdict = judged.verdicts[i];
            const bool isUnobservable = sheet.claims[i].test.kind == ClaimKind::Unobservable;
            EXPECT_EQ(verdict.word == VerdictWord::NotObservable, isUnobservable) << verdict.id;
            EXPECT_FALSE(verdict.because.empty()) << verdict.id;
            EXPECT_EQ(verdict.word == VerdictWord::Contradicted && verdict.evidence.empty(), false) << verdict.id;
            for (const std::string& text : test::textsOf(verdict))
                EXPECT_EQ(test::forbiddenIn(text), "") << verdict.id << ": " << text;
        }
        std::ostringstream text, json;
        writeVerdictsText(judged, text);
        writeVerdictsJson(judged, json);
        EXPECT_EQ(test::forbiddenIn(test::unwrapped(text.str())), "");
        EXPECT_EQ(test::forbiddenIn(test::unwrapped(json.str())), "");
    }
}

INSTANTIATE_TEST_SUITE_P(Scenarios, VerdictWords,
                         testing::Values("f-secure", "https-before-opt-in", "https-same-rate", "moves-to-singapore",
                                         "moves-to-beijing", "disputed-place", "daily-beacon", "lossy",
                                         "hard-coded-push", "ech"));

TEST(VerdictWords, AllSixAreReached)
{
    std::set<VerdictWord> words;
    for (const char* name : {"f-secure", "moves-to-singapore"}) {
        const test::ClaimScene scene(name, true);
        for (const Verdict& verdict : judgeClaims(pack("xiaomi-2014.toml"), scene.input))
            words.insert(verdict.word);
    }
    EXPECT_EQ(words.size(), 6u);
}

} // namespace

} // namespace waybill
