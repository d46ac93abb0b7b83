// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/html_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fmt/format.h>
#include <numeric>
#include <ostream>

namespace waybill {

namespace {

constexpr std::size_t MostCards = 6;  ///< verdicts on the first page
constexpr std::size_t MostLimits = 2; ///< of each there; all of them stand with the claim
/// What A4 holds beneath the title in the small type of cards; fewer cards are shown when their texts are longer.
constexpr std::size_t CardLines = 54, CardColumns = 118;

constexpr std::array Words{VerdictWord::Contradicted,    VerdictWord::Supported,     VerdictWord::Consistent,
                           VerdictWord::NotDeterminable, VerdictWord::NotObservable, VerdictWord::NotTested};

/// "3 contradicted", "1 with nothing seen against it (not proof)".
std::string countOf(VerdictWord word, std::size_t count, bool isExercise)
{
    const bool isOne = count == 1;
    const char* text = "";
    switch (word) {
    case VerdictWord::Contradicted: text = isExercise ? "would be contradicted" : "contradicted"; break;
    case VerdictWord::Supported:
        text = isExercise ? "would be seen in these captures" : "seen in these captures";
        break;
    case VerdictWord::Consistent:
        text = isOne ? "with nothing seen against it (not proof)" : "with nothing seen against them (not proof)";
        break;
    case VerdictWord::NotDeterminable: text = "that cannot be determined from these captures"; break;
    case VerdictWord::NotObservable: text = "that cannot be seen in traffic"; break;
    case VerdictWord::NotTested: text = "not tested"; break;
    }
    return fmt::format("{} {}", count, text);
}

std::string summaryText(const HtmlReport& report)
{
    const std::vector<Verdict>& verdicts = report.judged.verdicts;
    const bool isExercise = !reconstructionNotice(report.judged.input).empty();
    std::vector<std::string> parts;
    for (const VerdictWord word : Words) {
        const auto count = static_cast<std::size_t>(std::count_if(
            verdicts.begin(), verdicts.end(), [word](const Verdict& verdict) { return verdict.word == word; }));
        if (count > 0)
            parts.push_back(countOf(word, count, isExercise));
    }
    if (parts.empty())
        return "No claim was judged.";
    return fmt::format("{} {}: {}.", isExercise ? "Exercise: of" : "Of",
                       countedText(verdicts.size(), "claim", "claims"), fmt::join(parts, ", "));
}

std::size_t linesOf(std::string_view text)
{
    return (text.size() + CardColumns - 1) / CardColumns;
}

std::size_t cardLines(const Claim& claim, const Verdict& verdict)
{
    constexpr std::size_t HeadAndRoom = 3; // the heading and what stands above and below the card
    std::size_t lines =
        HeadAndRoom + linesOf(claim.text) + linesOf(claim.speaker) + linesOf(verdict.because) + linesOf(verdict.scope);
    for (std::size_t i = 0; i < std::min(verdict.limits.size(), MostLimits); ++i)
        lines += linesOf(verdict.limits[i]);
    return lines;
}

/// Claims that the first page shows: those on which captures have something to say, in reading order, as many as fit;
/// never none while there are such.
std::vector<std::size_t> firstPage(const HtmlReport& report)
{
    const JudgedSheet& judged = report.judged;
    std::vector<std::size_t> shown;
    std::size_t lines = report.changes.empty() ? 0 : 3; // what changed stands above, under a heading
    for (const std::string& change : report.changes)
        lines += linesOf(change);
    for (const std::size_t i : readingOrder(judged.verdicts)) {
        const VerdictWord word = judged.verdicts[i].word;
        if (word == VerdictWord::NotObservable || word == VerdictWord::NotTested)
            continue;
        lines += cardLines(judged.sheet.claims[i], judged.verdicts[i]);
        if (shown.size() == MostCards || (!shown.empty() && lines > CardLines))
            break;
        shown.push_back(i);
    }
    return shown;
}

void writeLimits(const Verdict& verdict, std::size_t index, std::ostream& out)
{
    if (verdict.limits.empty())
        return;
    out << "<div class=\"small\"><p><b>What this does not show:</b></p>\n";
    const std::size_t count = std::min(verdict.limits.size(), MostLimits);
    writeHtmlList({verdict.limits.begin(), verdict.limits.begin() + static_cast<std::ptrdiff_t>(count)}, out);
    if (verdict.limits.size() > count)
        out << fmt::format("<p><a href=\"#{}\">{} with the claim</a></p>\n", claimAnchor(index),
                           countedText(verdict.limits.size() - count, "more limit", "more limits"));
    out << "</div>\n";
}

void writeCard(const JudgedSheet& judged, std::size_t index, std::ostream& out)
{
    const Claim& claim = judged.sheet.claims[index];
    const Verdict& verdict = judged.verdicts[index];
    out << fmt::format("<div class=\"card\"><h3>{} <a href=\"#{}\">{}</a></h3>\n", verdictTag(verdict),
                       claimAnchor(index), htmlProse(claim.id));
    out << fmt::format("<blockquote><p>\u201C{}\u201D</p>", htmlProse(claim.text));
    if (const std::string by = speakerText(claim); !by.empty())
        out << fmt::format("<footer>\u2014 {}</footer>", by);
    out << fmt::format("</blockquote>\n<p>{}</p>\n", htmlSaid(verdict.because));
    if (!verdict.scope.empty())
        out << fmt::format("<p class=\"small\"><b>Scope:</b> {}</p>\n", htmlSaid(verdict.scope));
    writeLimits(verdict, index, out);
    out << "</div>\n";
}

void writeChanges(const HtmlReport& report, std::ostream& out)
{
    if (report.changes.empty())
        return;
    if (report.number > 1)
        out << fmt::format("<h3>What changed since Report {}, and why</h3>\n", report.number - 1);
    else
        out << "<h3>What changed since the report before, and why</h3>\n";
    writeHtmlList(report.changes, out);
}

void writeClaimTable(const JudgedSheet& judged, std::ostream& out)
{
    HtmlTable table(out, "Every claim with its verdict; the first column leads to it",
                    {"Claim", "As quoted", "Speaker and date", "Verdict"}, "claims");
    for (const std::size_t i : readingOrder(judged.verdicts)) {
        const Claim& claim = judged.sheet.claims[i];
        table.row({fmt::format("<a href=\"#{}\">{}</a>", claimAnchor(i), htmlProse(claim.id)),
                   fmt::format("\u201C{}\u201D", htmlProse(claim.text)), speakerText(claim),
                   verdictTag(judged.verdicts[i])});
    }
}

/// On a sheet of its own where cards fill the first one.
void writeAllClaims(const JudgedSheet& judged, bool isNext, std::ostream& out)
{
    out << fmt::format("<section id=\"all\"{}><h2>All claims</h2>\n", isNext ? " class=\"next\"" : "");
    if (judged.verdicts.empty()) {
        out << "<p>The sheet holds no claim.</p>\n</section>\n";
        return;
    }
    writeClaimTable(judged, out);
    out << "</section>\n";
}

/// How many claims the cards leave out, and how many of those are contradicted.
void writeRest(const HtmlReport& report, const std::vector<std::size_t>& shown, std::ostream& out)
{
    const std::vector<Verdict>& verdicts = report.judged.verdicts;
    const auto isContradicted = [](const Verdict& verdict) { return verdict.word == VerdictWord::Contradicted; };
    const auto all = std::count_if(verdicts.begin(), verdicts.end(), isContradicted);
    const auto told =
        std::count_if(shown.begin(), shown.end(), [&](std::size_t i) { return isContradicted(verdicts[i]); });
    const std::size_t rest = verdicts.size() - shown.size();
    if (rest > 0)
        out << fmt::format("<p>{}{} in the <a href=\"#all\">table of all claims</a>. ",
                           countedText(rest, "more claim stands", "more claims stand"),
                           all > told ? fmt::format(", {} of them contradicted,", all - told) : std::string());
    else
        out << "<p>";
    out << "Places are estimates by address databases; what each word means stands under <a "
           "href=\"#glossary\">Words</a>.</p>\n";
}

} // namespace

std::vector<std::size_t> readingOrder(const std::vector<Verdict>& verdicts)
{
    std::vector<std::size_t> order(verdicts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto rank = [&verdicts](std::size_t i) {
        constexpr std::array<std::uint8_t, 6> Ranks{0, 1, 2, 3, 5, 4}; // not tested before not observable
        return Ranks[static_cast<std::size_t>(verdicts[i].word)];
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return order;
}

std::string claimAnchor(std::size_t index)
{
    return fmt::format("claim-{}", index + 1); // ids of claims may hold anything
}

std::string verdictTag(const Verdict& verdict)
{
    return fmt::format("<span class=\"tag {}\">{}</span>", verdictKey(verdict.word),
                       htmlSaid(verdictText(verdict.word, verdict.isExercise)));
}

std::string speakerText(const Claim& claim)
{
    std::string text = htmlProse(claim.speaker);
    const std::string date = claim.date.toString();
    return text + (text.empty() || date.empty() ? "" : ", ") + date;
}

void writeHtmlFinding(const HtmlReport& report, std::ostream& out)
{
    const JudgedSheet& judged = report.judged;
    out << fmt::format("<section id=\"finding\"><h2>Finding</h2>\n<p class=\"lead\">{}</p>\n",
                       htmlSaid(summaryText(report)));
    writeChanges(report, out);
    const std::vector<std::size_t> shown = firstPage(report);
    if (!shown.empty())
        out << "<div class=\"cards\">\n";
    for (const std::size_t i : shown)
        writeCard(judged, i, out);
    if (!shown.empty())
        out << "</div>\n";
    writeRest(report, shown, out);
    out << "</section>\n";
    writeAllClaims(judged, !shown.empty(), out);
}

} // namespace waybill
