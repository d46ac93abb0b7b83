// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "compare/comparison_scope.h"
#include "compare/rate_texts.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/html_text.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

constexpr std::size_t MostDestinations = 40;

std::string placesOf(const PlaceSet& places, const SideFigures& side)
{
    if (!places.empty())
        return htmlSaid(placesText(places));
    if (side.level)
        return "looked up only";
    return side.isNarrowed ? "no matching flow" : "not seen";
}

std::string labelOf(const DestinationRow& row)
{
    std::string label = htmlName(row.label);
    for (const std::string& service : row.services)
        label += fmt::format("<br><span class=\"muted\">{}</span>", htmlSaid(service));
    return label;
}

/// Of the addresses that either side had, as many as the comparison keeps.
std::string filterOf(const DestinationRow& row)
{
    std::set<IpAddress> addresses;
    for (const std::vector<std::string>* side : {&row.addressesBefore, &row.addressesAfter}) {
        for (const std::string& text : *side) {
            if (const auto address = IpAddress::parse(text))
                addresses.insert(*address);
        }
    }
    return addresses.empty() ? std::string() : "<br>" + addressFilter(addresses);
}

void writeChanged(const Comparison& comparison, std::ostream& out)
{
    std::vector<const DestinationRow*> changed;
    for (const DestinationRow& row : comparison.destinations) {
        if (row.change != Change::Same)
            changed.push_back(&row);
    }
    const std::size_t same = comparison.destinations.size() - changed.size();
    out << "<h3>Destinations that differ</h3>\n";
    if (changed.empty()) {
        out << fmt::format("<p>None; {} the same on both sides.</p>\n",
                           countedText(same, "destination is", "destinations are"));
        return;
    }
    {
        HtmlTable table(out, "Changes first, then by content",
                        {"Destination", "Change", "Estimated in, before", "Estimated in, after",
                         "What was measured, and what follows"},
                        "changes");
        for (std::size_t i = 0; i < std::min(changed.size(), MostDestinations); ++i) {
            const DestinationRow& row = *changed[i];
            table.row({labelOf(row), htmlSaid(changeText(row.change, row.before.isNarrowed)),
                       placesOf(row.placesBefore, row.before), placesOf(row.placesAfter, row.after),
                       htmlSaid(row.reason) + filterOf(row)});
        }
    }
    if (changed.size() > MostDestinations)
        out << fmt::format("<p>{} not shown.</p>\n",
                           countedText(changed.size() - MostDestinations, "more destination that differs is",
                                       "more destinations that differ are"));
    if (same > 0)
        out << fmt::format("<p>{} the same on both sides.</p>\n",
                           countedText(same, "destination is", "destinations are"));
}

void writeMethod(const Method& method, std::ostream& out)
{
    out << "<h3>How it was compared</h3>\n";
    std::vector<std::string> texts;
    for (const std::string& text : {method.test, method.noiseFloor.text, method.plan.text}) {
        if (!text.empty())
            texts.push_back(text);
    }
    texts.push_back(fmt::format("Smallest p that these runs can reach: {}. Seed of everything random: {}. A contact is "
                                "the first flow to a destination after {} without traffic to it.",
                                probabilityText(method.smallestP), method.seed,
                                hoursText(static_cast<double>(method.silenceNs) / 3600e9)));
    writeHtmlList(texts, out);
}

} // namespace

void writeHtmlComparison(const HtmlReport& report, std::ostream& out)
{
    if (report.comparison == nullptr)
        return;
    const Comparison& comparison = *report.comparison;
    out << "<section id=\"comparison\"><h2>Before and after</h2>\n";
    if (const auto scope = scopeOf(comparison))
        out << fmt::format("<p><b>Filter:</b> {}</p>\n", htmlSaid(scopeText(*scope)));
    out << fmt::format("<p class=\"lead\">{}</p>\n", htmlSaid(comparison.sentence));
    writeHtmlList(comparison.sentences, out);
    std::vector<std::string> caveats;
    for (const Caveat& caveat : comparison.caveats)
        caveats.push_back(caveat.text);
    if (!caveats.empty())
        out << "<h3>What was not comparable, and what limits this</h3>\n";
    writeHtmlList(caveats, out);
    writeChanged(comparison, out);
    writeMethod(comparison.method, out);
    out << "</section>\n";
}

} // namespace waybill
