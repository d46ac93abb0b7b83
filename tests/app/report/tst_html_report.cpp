// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a report: whole HTML that needs nothing but itself, whatever claims and captures hold.
#include "../claims/judged.h"
#include "../compare/scenario_support.h"
#include "base/wording.h"
#include "geo/text_file.h"
#include "html_reader.h"
#include "report/html_report.h"

#include <filesystem>
#include <locale>
#include <sstream>

namespace waybill {

namespace {

using test::HtmlReader;

std::string pageOf(const HtmlReport& report)
{
    std::ostringstream out;
    writeHtmlReport(report, out);
    return out.str();
}

void expectWhole(const std::string& page)
{
    const HtmlReader reader(page);
    for (const std::string& problem : reader.problems)
        ADD_FAILURE() << problem;
    for (const char* tag : {"script", "link", "img", "iframe", "object", "form", "base"})
        EXPECT_FALSE(reader.tags.contains(tag)) << tag;
}

bool holds(const std::string& page, std::string_view phrase)
{
    return page.find(phrase) != std::string::npos;
}

ClaimSheet pack(const std::string& name)
{
    const auto text =
        readTextFile((std::filesystem::path(findResourceDirectory()) / "claims" / name).string(), MostClaimBytes);
    const auto sheet = text ? readClaims(*text, name) : Failure(text.error());
    if (!sheet)
        throw std::runtime_error(describe(sheet.error()));
    return *sheet;
}

Comparison comparisonOf(const ClaimInput& input)
{
    const auto runsOf = [](const std::vector<ClaimRun>& runs, const char* name) {
        SideInput side = test::side(name, {});
        for (const ClaimRun& run : runs)
            side.runs.push_back({run.analysis, run.conditions, run.steps});
        return side;
    };
    return test::comparedSides(runsOf(input.before, "before"), runsOf(input.after, "after"));
}

/// The F-Secure scenario, compared and judged on the claims of 2014.
struct Judged {
    test::ClaimScene scene{"f-secure", true};
    ClaimSheet sheet = pack("xiaomi-2014.toml");
    JudgedSheet judged{sheet, judgeClaims(sheet, scene.input), scene.input};
    Comparison comparison = comparisonOf(scene.input);

    [[nodiscard]] HtmlReport report() const
    {
        HtmlReport report{judged};
        report.comparison = &comparison;
        report.title = "A report";
        report.number = 2;
        report.log = {"2026-11-22 opened", "2026-11-22 judged"};
        report.command = "waybill-cli report case.waybill -o \"out folder\"";
        report.changes = {"A1 was not tested before."};
        return report;
    }
};

Judged& shared()
{
    static Judged scene;
    return scene;
}

constexpr const char* Hostile = "\"'><script>alert(1)</script>&amp;\n\x01\xE2\x80\xAE";

TEST(HtmlReport, IsWholeAndLeadsNowhereElse)
{
    const std::string page = pageOf(shared().report());
    expectWhole(page);
    const std::string ours = page.substr(0, page.find("<section id=\"attributions\">"));
    ASSERT_LT(ours.size(), page.size());
    for (const char* outside : {"http:", "https:", "://", "@import", "url(h", "url(\"", "javascript:"})
        EXPECT_FALSE(holds(ours, outside)) << outside;
    for (const char* id : {"finding", "claims", "figures", "comparison", "errors", "custody", "glossary", "claim-1"})
        EXPECT_TRUE(HtmlReader(page).ids.contains(id)) << id;
    EXPECT_TRUE(holds(page, "<a href=\"#claim-1\">A1</a>"));
    EXPECT_TRUE(holds(page, "<article id=\"claim-1\">\n<h3>A1 ")) << "where the table leads to";
}

TEST(HtmlReport, SaysFirstHowManyClaimsHaveWhichVerdict)
{
    const Judged& scene = shared();
    const std::string text = HtmlReader(pageOf(scene.report())).text;
    const auto count = std::count_if(scene.judged.verdicts.begin(), scene.judged.verdicts.end(),
                                     [](const Verdict& one) { return one.word == VerdictWord::Contradicted; });
    ASSERT_GT(count, 0);
    EXPECT_TRUE(holds(text, fmt::format("Of {} claims: {} contradicted, ", scene.sheet.claims.size(), count)));
    EXPECT_TRUE(holds(text, "What changed since Report 1, and why"));
    EXPECT_TRUE(holds(text, "waybill-cli report case.waybill -o \"out folder\""));
    EXPECT_TRUE(holds(text, scene.comparison.sentence));
    for (const Claim& claim : scene.sheet.claims)
        EXPECT_TRUE(holds(text, "Published context, not judged: ") && holds(text, claim.text)) << claim.id;
    const auto shown = std::find_if(scene.judged.verdicts.begin(), scene.judged.verdicts.end(),
                                    [](const Verdict& one) { return !one.evidence.empty(); });
    ASSERT_NE(shown, scene.judged.verdicts.end());
    const Evidence& evidence = shown->evidence.front();
    EXPECT_TRUE(holds(text, evidence.filter)) << evidence.filter;
    for (const ClaimRun& run : scene.scene.input.after)
        EXPECT_TRUE(holds(text, toHex(*run.analysis->recording().captures.front().sha256)));
}

TEST(HtmlReport, NamesFilesWithoutTheirFolders)
{
    const std::string page = pageOf(shared().report());
    const std::string& path = shared().scene.input.after.front().analysis->recording().captures.front().path;
    EXPECT_TRUE(holds(page, std::filesystem::path(path).filename().string()));
    EXPECT_FALSE(holds(page, std::filesystem::path(path).parent_path().string()));
}

TEST(HtmlReport, EscapesWhatOthersWrote)
{
    Judged scene;
    Claim& claim = scene.sheet.claims.front();
    claim.id = claim.text = claim.speaker = claim.source = claim.note = Hostile;
    claim.replies = {{{}, Hostile, Hostile, Hostile}};
    claim.conflicts = {{scene.sheet.claims[1].id, Hostile}};
    claim.test.kind = ClaimKind::Unobservable;
    claim.test.why = Hostile;
    Verdict& verdict = scene.judged.verdicts.front();
    verdict.id = verdict.because = verdict.ifTrue = verdict.scope = Hostile;
    verdict.word = VerdictWord::Contradicted;
    verdict.limits = verdict.wouldChange = {Hostile, Hostile, Hostile};
    verdict.questions = {{Hostile}};
    verdict.evidence = {Evidence{}};
    verdict.evidence.front().captureName = verdict.evidence.front().filter = verdict.evidence.front().text = Hostile;
    verdict.evidenceTotal = 7;
    scene.scene.input.before.front().conditions.notes = Hostile;
    scene.scene.input.before.front().steps = {{{}, 0, Hostile}};
    for (DestinationRow& row : scene.comparison.destinations)
        row.label = row.reason = Hostile;
    HtmlReport report = scene.report();
    report.title = report.command = Hostile;
    report.log = report.changes = {Hostile};
    const std::string page = pageOf(report);
    expectWhole(page);
    EXPECT_FALSE(holds(page, "<script"));
    EXPECT_TRUE(holds(page, "<h1>&quot;&#39;&gt;&lt;script&gt;")) << "what is fit for text is fit for attributes";
    EXPECT_TRUE(holds(HtmlReader(page).text, "\"'><script>alert(1)</script>&amp; \\x01\\u{202E}"));
    EXPECT_TRUE(holds(page, "7 such places were found in all; the first 1 stands here."));
}

TEST(HtmlReport, SaysNothingForbidden)
{
    Judged scene;
    for (Claim& claim : scene.sheet.claims) { // other people's words
        claim.text = claim.speaker = claim.source = claim.note = "q";
        claim.replies.clear();
    }
    EXPECT_EQ(test::forbiddenIn(test::unwrapped(HtmlReader(pageOf(scene.report())).text)), "");
}

TEST(HtmlReport, IsTheSameWhateverLocaleAndLanguage)
{
    struct Dots : std::numpunct<char> {
        [[nodiscard]] char do_decimal_point() const override { return ','; }
        [[nodiscard]] char do_thousands_sep() const override { return '.'; }
        [[nodiscard]] std::string do_grouping() const override { return "\3"; }
    };
    struct Loud : Wording {
        [[nodiscard]] std::string of(std::string_view) const override { return "LOUD"; }
        [[nodiscard]] std::string count(std::uint64_t) const override { return "MANY"; }
    };
    const std::string page = pageOf(shared().report());
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Dots));
    const Loud loud;
    setWording(&loud);
    const std::string other = pageOf(shared().report());
    setWording(nullptr);
    std::locale::global(before);
    EXPECT_EQ(page, other);
    EXPECT_EQ(page, pageOf(Judged().report())) << "everything made anew";
}

TEST(HtmlReport, ShowsAllSixWords)
{
    Judged scene;
    ASSERT_GE(scene.judged.verdicts.size(), 6u);
    for (std::size_t i = 0; i < 6; ++i)
        scene.judged.verdicts[i].word = static_cast<VerdictWord>(i);
    const std::string page = pageOf(scene.report());
    expectWhole(page);
    for (std::size_t i = 0; i < 6; ++i) {
        const auto word = static_cast<VerdictWord>(i);
        EXPECT_TRUE(holds(page, fmt::format("<span class=\"tag {}\">{}</span>", verdictKey(word),
                                            verdictText(word, scene.judged.verdicts[i].isExercise))));
        EXPECT_TRUE(holds(page, fmt::format("<dt>{}</dt>", verdictText(word, false))));
    }
}

TEST(HtmlReport, ReconstructionsCarryTheirBandOnPagesAndInPictures)
{
    const std::string samples = findResourceDirectory() + "/samples/";
    ClaimInput input;
    input.before.push_back({test::analysedFile(samples + "redmi-1s-before.pcapng")});
    input.after.push_back({test::analysedFile(samples + "redmi-1s-after.pcapng")});
    const ClaimSheet sheet = pack("xiaomi-2014.toml");
    const JudgedSheet judged{sheet, judgeClaims(sheet, input), input};
    const std::string page = pageOf({judged});
    expectWhole(page);
    const std::string notice = reconstructionNotice(input);
    ASSERT_FALSE(notice.empty());
    std::size_t count = 0;
    for (std::size_t at = page.find(notice); at != std::string::npos; at = page.find(notice, at + 1))
        ++count;
    EXPECT_EQ(count, 4u) << "on the screen, on each sheet of paper, in two pictures";
    EXPECT_TRUE(holds(page, "<p class=\"lead\">Exercise: of "));
    EXPECT_FALSE(holds(page, ">Contradicted</span>"));
    EXPECT_TRUE(holds(page, "Draft, not issued"));
    EXPECT_FALSE(holds(pageOf(shared().report()), "class=\"band\"")) << "recordings have none";
}

TEST(HtmlReport, HatchesWhatIsDisputedAndListsFortyDestinations)
{
    const test::TemporaryDirectory directory;
    const auto places =
        Geography::load(findResourceDirectory(), {directory.write("d.mmdb", test::scenario::disputingDatabase())});
    ASSERT_TRUE(places);
    const test::ClaimScene scene("disputed-place", false, *places);
    const ClaimSheet sheet = pack("general.toml");
    const JudgedSheet judged{sheet, judgeClaims(sheet, scene.input), scene.input};
    Comparison comparison = comparisonOf(scene.input);
    DestinationRow changed = comparison.destinations.front();
    changed.change = Change::New;
    comparison.destinations.assign(45, changed);
    HtmlReport report{judged};
    report.comparison = &comparison;
    const std::string page = pageOf(report);
    expectWhole(page);
    EXPECT_TRUE(holds(page, "fill=\"url(#bars-after-cn-open)\"")) << "possible, not certain";
    EXPECT_FALSE(holds(page, "fill=\"url(#bars-after-cn-solid)\""));
    EXPECT_TRUE(holds(page, "fill=\"url(#bars-before-cn-solid)\""));
    EXPECT_TRUE(holds(page, "none certain; up to "));
    EXPECT_TRUE(holds(page, "Generated-For-A-Test")) << "the source is named in the picture";
    EXPECT_TRUE(holds(page, "5 more destinations that differ are not shown."));
}

TEST(HtmlReport, WithoutCapturesAndClaimsItSaysSo)
{
    const ClaimSheet sheet;
    const ClaimInput input;
    const std::string page = pageOf({JudgedSheet{sheet, {}, input}});
    expectWhole(page);
    EXPECT_TRUE(holds(page, "No claim was judged."));
    EXPECT_TRUE(holds(page, "No capture was given."));
}

} // namespace

} // namespace waybill
