// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_sentences.h"
#include "analysis/sentences.h"
#include "base/format.h"
#include "compare/rate_texts.h"
#include "report/html_bars.h"
#include "report/html_runs.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/html_text.h"
#include "report/scope_note.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <ostream>

namespace waybill {

namespace {

constexpr std::size_t MostCountriesDrawn = 10; ///< watched ones among them; the table has all

/// What the runs of one side, controls aside, sent by estimated country.
struct SideSum {
    ClaimSide side = ClaimSide::Before;
    std::size_t runs = 0;
    double hours = 0; ///< observed
    std::map<CountryCode, CountryTotals> countries;
    std::uint64_t edge = 0, unplaced = 0, local = 0; ///< content bytes up
    std::vector<const Analysis*> analyses;
};

/// How figures of all sides are written: per hour where there are two sides with time enough, else as they are.
struct FigureScale {
    bool isPerHour = false;
    double longest = 0;
};

void add(const CountryTotals& from, CountryTotals& to)
{
    const auto addRange = [](const Range& more, Range& sum) {
        sum.min += more.min;
        sum.max += more.max;
    };
    to.code = from.code;
    addRange(from.contentUp, to.contentUp);
    addRange(from.payloadUp, to.payloadUp);
    addRange(from.wireUp, to.wireUp);
    addRange(from.wireDown, to.wireDown);
    addRange(from.upperBoundUp, to.upperBoundUp);
    to.disputedUp += from.disputedUp;
    to.correctedUp += from.correctedUp;
    to.flows += from.flows;
}

SideSum sumOf(const ClaimInput& input, ClaimSide side)
{
    SideSum sum;
    sum.side = side;
    for (const CountryCode code : defaultWatchList())
        sum.countries[code].code = code; // they stand there at zero, too
    for (const ClaimRun& run : input.side(side)) {
        if (run.conditions.isControl)
            continue;
        const Analysis& analysis = *run.analysis;
        ++sum.runs;
        sum.hours += static_cast<double>(analysis.recording().observedNs) / 3600e9;
        for (const CountryTotals& country : analysis.countries())
            add(country, sum.countries[country.code]);
        sum.edge += analysis.edge().contentUp;
        sum.unplaced += analysis.unplaced().contentUp;
        sum.local += analysis.local().contentUp;
        sum.analyses.push_back(&analysis);
    }
    return sum;
}

/// Watched countries in their order, then the others by content.
std::vector<const CountryTotals*> inOrder(const SideSum& sum)
{
    const std::vector<CountryCode> watched = defaultWatchList();
    std::vector<const CountryTotals*> order;
    for (const auto& [code, totals] : sum.countries)
        order.push_back(&totals);
    const auto place = [&watched](CountryCode code) {
        return std::find(watched.begin(), watched.end(), code) - watched.begin();
    };
    std::stable_sort(order.begin(), order.end(), [&place](const CountryTotals* a, const CountryTotals* b) {
        return place(a->code) != place(b->code) ? place(a->code) < place(b->code) : a->contentUp.max > b->contentUp.max;
    });
    return order;
}

std::string amountText(std::uint64_t bytes, const SideSum& sum, const FigureScale& scale)
{
    return scale.isPerHour ? bytesOverText(bytes, sum.hours) : bytesText(bytes);
}

bool isNarrowed(const SideSum& sum)
{
    return !sum.analyses.empty() && sum.analyses.front()->isNarrowed();
}

std::string rangeText(const CountryTotals& country, const SideSum& sum, const FigureScale& scale)
{
    const Range& content = country.contentUp;
    if (country.flows == 0)
        return isNarrowed(sum) ? std::string("not among the flows shown") : "not seen in " + hoursText(sum.hours);
    if (content.max == 0)
        return country.wireUp.min + country.wireDown.min == 0 ? "perhaps contacted, no content sent"
                                                              : "contacted, no content sent";
    const std::string least = amountText(content.min, sum, scale), most = amountText(content.max, sum, scale);
    std::string text =
        content.min == content.max ? least
        : content.min == 0
            ? fmt::format("none certain; up to {}, not all sources place it there", most)
            : fmt::format("at least {}; up to {} if disputed or one-source servers are there", least, most);
    if (country.correctedUp > 0)
        text += fmt::format(" ({} of it by the analyst\u2019s correction)", bytesText(country.correctedUp));
    return text;
}

double barLength(std::uint64_t bytes, const SideSum& sum, const FigureScale& scale)
{
    const auto value = static_cast<double>(bytes);
    return scale.isPerHour && sum.hours > 0 ? value / sum.hours : value;
}

FigureScale scaleOf(const std::vector<SideSum>& sums)
{
    FigureScale scale;
    scale.isPerHour = sums.size() > 1 && std::all_of(sums.begin(), sums.end(), [](const SideSum& sum) {
                          return sum.hours >= FewestHoursForRate;
                      });
    for (const SideSum& sum : sums) {
        for (const std::uint64_t band : {sum.edge, sum.unplaced})
            scale.longest = std::max(scale.longest, barLength(band, sum, scale));
        for (const auto& [code, country] : sum.countries)
            scale.longest = std::max(scale.longest, barLength(country.contentUp.max, sum, scale));
    }
    return scale;
}

std::string_view sideName(ClaimSide side)
{
    return side == ClaimSide::After ? "after" : "before";
}

/// "f-secure-after.pcapng, 2014-08-20", at most three of them.
std::string capturesText(const SideSum& sum)
{
    constexpr std::size_t MostNamed = 3;
    std::vector<std::string> names;
    std::size_t count = 0;
    for (const Analysis* analysis : sum.analyses) {
        for (const CaptureFacts& capture : analysis->recording().captures) {
            if (++count > MostNamed)
                continue;
            const std::string name = capture.path == "-"
                                         ? "standard input"
                                         : printableText(capture.path.substr(capture.path.rfind('/') + 1));
            names.push_back(name + (capture.packets > 0 ? ", " + dateText(capture.first, 0) : std::string()));
        }
    }
    if (count > MostNamed)
        names.push_back(fmt::format("and {} more", count - MostNamed));
    return fmt::format("{}", fmt::join(names, "; "));
}

void addBars(const SideSum& sum, const FigureScale& scale, BarPicture& picture)
{
    std::size_t drawn = 0, left = 0;
    for (const CountryTotals* country : inOrder(sum)) {
        if (++drawn > MostCountriesDrawn) {
            ++left;
            continue;
        }
        picture.bars.push_back({country->code, countryName(country->code), rangeText(*country, sum, scale),
                                barLength(country->contentUp.min, sum, scale),
                                barLength(country->contentUp.max, sum, scale)});
    }
    const auto band = [&](const char* label, std::uint64_t bytes) {
        const double length = barLength(bytes, sum, scale);
        picture.bars.push_back({{}, label, amountText(bytes, sum, scale), length, length});
    };
    band("Place unknown: CDN", sum.edge);
    band("Place unknown: other", sum.unplaced);
    if (left > 0)
        picture.notes.push_back(fmt::format("{} in the table alone.",
                                            countedText(left, "further country stands", "further countries stand")));
}

BarPicture pictureOf(const SideSum& sum, const FigureScale& scale, const ClaimInput& input)
{
    BarPicture picture;
    picture.id = fmt::format("bars-{}", sideName(sum.side));
    picture.title = fmt::format("Content sent {}, by estimated country: {} observed in {}", sideName(sum.side),
                                hoursText(sum.hours), countedText(sum.runs, "run", "runs"));
    picture.description = "Horizontal bars, one for each country; the table that follows has the same figures.";
    picture.band = bandText(input);
    picture.longest = scale.longest;
    addBars(sum, scale, picture);
    const Analysis& first = *sum.analyses.front();
    picture.notes.insert(
        picture.notes.begin(),
        "Solid: all location sources that know the address agree. Hatched: addresses that sources place in different "
        "countries, or that one source alone knows. Places are estimates, never observations.");
    picture.notes.push_back(fmt::format("Captures: {}", capturesText(sum)));
    std::vector<std::string> sources;
    for (const GeoSource& source : first.geography().locationSources())
        sources.push_back(fmt::format("{} of {}", printableText(source.name), printableText(source.date)));
    const std::string age = locationAgeText(first);
    picture.notes.push_back(fmt::format("Places by {}{}{}.", fmt::join(sources, ", "), age.empty() ? "" : "; ", age));
    for (const std::string& line : scopeLines(first))
        picture.notes.push_back(line);
    return picture;
}

void writeTable(const SideSum& sum, std::ostream& out)
{
    HtmlTable table(out, fmt::format("The same as a table: content sent {}", sideName(sum.side)),
                    {"Estimated country", "#At least", "#Up to", "#Of it disputed", "#Per hour, at least",
                     "#Per hour, up to", "#Connections"},
                    "countries");
    const auto perHour = [&sum](std::uint64_t bytes) {
        return sum.hours < FewestHoursForRate ? std::string("\u2013")
                                              : byteRateText(static_cast<double>(bytes) / sum.hours);
    };
    for (const CountryTotals* country : inOrder(sum)) {
        const Range& content = country->contentUp;
        const std::string zero = country->flows == 0 ? "not seen" : "";
        table.row({htmlText(countryName(country->code)), zero.empty() ? bytesText(content.min) : zero,
                   zero.empty() ? bytesText(content.max) : zero, bytesText(country->disputedUp), perHour(content.min),
                   perHour(content.max), countText(country->flows)});
    }
    const auto band = [&](const char* label, std::uint64_t bytes) {
        table.row({label, bytesText(bytes), bytesText(bytes), "\u2013", perHour(bytes), perHour(bytes), "\u2013"});
    };
    band("CDN or anycast: place unknown", sum.edge);
    band("No source knows the address", sum.unplaced);
    band("Local network, in no total", sum.local);
}

void writeSide(const SideSum& sum, const FigureScale& scale, const HtmlReport& report, std::ostream& out)
{
    out << fmt::format("<h3>Side {}</h3>\n<figure>\n", sideName(sum.side));
    writeBarPicture(pictureOf(sum, scale, report.judged.input), out);
    out << "</figure>\n";
    writeTable(sum, out);
    writeHtmlFigureSources(sum.analyses, out);
    if (const std::vector<std::string> rules = ruleLines(sum.analyses); !rules.empty()) {
        out << "<p><b>Corrections by the analyst in these figures:</b></p>\n";
        writeHtmlList(rules, out);
    }
}

} // namespace

void writeHtmlFigures(const HtmlReport& report, std::ostream& out)
{
    out << "<section id=\"figures\"><h2>Figures</h2>\n<p>" << htmlSaid(contentDefinition()) << "</p>\n";
    std::vector<SideSum> sums;
    for (const ClaimSide side : {ClaimSide::Before, ClaimSide::After}) {
        if (SideSum sum = sumOf(report.judged.input, side); !sum.analyses.empty())
            sums.push_back(std::move(sum));
    }
    const FigureScale scale = scaleOf(sums);
    if (scale.isPerHour)
        out << "<p>Bars show content per hour of observed time, in one scale for both sides.</p>\n";
    for (const SideSum& sum : sums)
        writeSide(sum, scale, report, out);
    if (sums.empty())
        out << "<p>No capture was given.</p>\n";
    out << "</section>\n";
}

} // namespace waybill
