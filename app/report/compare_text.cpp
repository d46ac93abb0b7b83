// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_sentences.h"
#include "analysis/sentences.h"
#include "base/format.h"
#include "compare/compare_sentences.h"
#include "compare/comparison_scope.h"
#include "compare/correction_sentences.h"
#include "compare/rate_texts.h"
#include "report/compare_report.h"
#include "report/text_layout.h"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

constexpr std::size_t MostDestinations = 40, MostRows = 12;

void writeCountries(const Comparison& comparison, std::ostream& out)
{
    constexpr std::size_t NameWidth = 17;
    out << "\nContent sent, by estimated country (watched countries first)\n";
    out << fmt::format("  {} observed before | {} observed after\n", hoursText(comparison.before.hours),
                       hoursText(comparison.after.hours));
    for (const CountryRow& row : comparison.countries) {
        const std::string mark = correctionMark(comparison, row);
        writeWrapped(fmt::format("{}{} | {}{}", padded(row.label, NameWidth - 1) + " ", countrySideText(row, true),
                                 countrySideText(row, false), mark.empty() ? "" : " (" + mark + ")"),
                     2, out, NameWidth);
    }
    for (const BandRow& band : comparison.bands) {
        const char* name = band.key == "edge"       ? "CDN or anycast, place unknown"
                           : band.key == "unplaced" ? "Unplaced"
                                                    : "Local network, not counted";
        out << fmt::format("  {}: {} | {}\n", name, bytesOverText(band.before.contentUp, band.before.hours),
                           bytesOverText(band.after.contentUp, band.after.hours));
    }
}

void writeMatrix(const std::vector<TransitionRow>& rows, std::ostream& out)
{
    const std::vector<TransitionCell> cells = transitionCells(rows);
    for (const TransitionCell& cell : cells) {
        std::string names;
        std::size_t shown = 0;
        for (const std::uint32_t row : cell.rows) {
            if (++shown <= 3)
                names += (names.empty() ? "" : ", ") + rows[row].label;
        }
        if (cell.rows.size() > 3)
            names += fmt::format(" and {} more", cell.rows.size() - 3);
        const TransitionRow& first = rows[cell.rows.front()];
        writeWrapped(fmt::format("{} \u2192 {}: {} ({})", placesText(first.before), placesText(first.after),
                                 cell.rows.size(), names),
                     2, out, 4);
    }
}

void writeTransitions(const Comparison& comparison, std::ostream& out)
{
    out << "\nWhere destinations were reached, before \u2192 after\n";
    writeMatrix(comparison.transitions, out);
    if (comparison.transitions.empty())
        out << "  none\n";
    if (comparison.groupTransitions.empty())
        return;
    out << "\nThe same by service group\n";
    writeMatrix(comparison.groupTransitions, out);
}

void writeDestinations(const Comparison& comparison, std::ostream& out)
{
    out << "\nDestinations, changes first\n";
    std::size_t shown = 0;
    for (const DestinationRow& row : comparison.destinations) {
        if (++shown > MostDestinations)
            break;
        std::string services;
        for (const std::string& service : row.services)
            services += (services.empty() ? " [" : ", ") + service;
        writeWrapped(fmt::format("{}: {}{}", row.label, changeText(row.change, row.before.isNarrowed),
                                 services.empty() ? "" : services + "]"),
                     2, out, 2);
        writeWrapped(row.reason, 4, out);
    }
    if (comparison.destinations.empty())
        out << "  none\n";
    if (comparison.destinations.size() > MostDestinations)
        out << fmt::format(
            "  and {} (all of them: --json)\n",
            countedText(comparison.destinations.size() - MostDestinations, "more destination", "more destinations"));
}

/// `title` and one wrapped line a row, at most MostRows.
void writeList(std::string_view title, const std::vector<std::string>& lines, std::ostream& out)
{
    if (lines.empty())
        return;
    out << '\n' << title << '\n';
    for (std::size_t i = 0; i < std::min(lines.size(), MostRows); ++i)
        writeWrapped("- " + lines[i], 2, out, 2);
    if (lines.size() > MostRows)
        out << fmt::format("  and {} more (all of them: --json)\n", lines.size() - MostRows);
}

void writeStates(const StateMatrix& states, std::ostream& out)
{
    if (states.rows.empty())
        return;
    out << "\nService groups by build and consent state\n";
    for (std::size_t i = 0; i < states.columns.size(); ++i)
        writeWrapped(fmt::format("({}) build {}, consent {}, {}, {}", i + 1, printableText(states.columns[i].build),
                                 printableText(states.columns[i].consent),
                                 countedText(states.columns[i].runs, "run", "runs"),
                                 hoursText(states.columns[i].hours)),
                     2, out, 4);
    for (const StateRow& row : states.rows) {
        std::string cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const StateCell& cell = row.cells[i];
            cells += fmt::format("{}({}) {}{}", i == 0 ? "" : " | ", i + 1, cell.text(),
                                 cell.bound.empty() ? "" : " (" + cell.bound + ")");
        }
        writeWrapped(row.group + ": " + cells, 2, out, 4);
    }
}

void writeLists(const Comparison& comparison, std::ostream& out)
{
    std::vector<std::string> transport, beacons, caveats;
    for (const TransportRow& row : comparison.transport) {
        if (row.change == TransportChange::NoLongerReadable || row.change == TransportChange::NowReadable ||
            row.change == TransportChange::Differs)
            transport.push_back(printableName(row.key) + ": " + row.reason);
    }
    for (const BeaconRow& row : comparison.beacons)
        beacons.push_back(printableName(row.key) + ": " + row.reason);
    for (const Caveat& caveat : comparison.caveats)
        caveats.push_back(caveat.text);
    writeList("Readable or encrypted", transport, out);
    writeList("Contacts at regular intervals", beacons, out);
    out << "\nWhat was not comparable, and what limits this\n";
    for (const std::string& text : caveats)
        writeWrapped("- " + text, 2, out, 2);
}

void writeRuns(const ComparedSide& side, const char* title, std::ostream& out)
{
    out << fmt::format("\n{}: {}, {} observed\n", title, countedText(side.countedRuns, "run", "runs"),
                       hoursText(side.hours));
    for (const ComparedRun& run : side.runs) {
        std::string line = "- " + printableText(run.label);
        for (const std::string& part : {run.device, run.build}) {
            if (!part.empty())
                line += ", " + printableText(part);
        }
        if (run.first <= run.last)
            line += fmt::format(", {} to {} (UTC), {} observed", dateTimeText(run.first, 0), dateTimeText(run.last, 0),
                                hoursText(run.hours));
        line += run.conditions.isControl ? ", CONTROL" : "";
        writeWrapped(line + (run.analysis->isComplete() ? "" : ", READ IN PART"), 2, out, 2);
        for (const CaptureFacts& capture : run.analysis->recording().captures) {
            if (capture.sha256)
                out << "    SHA-256 " << toHex(*capture.sha256) << '\n';
        }
    }
}

void writeMethod(const Comparison& comparison, std::ostream& out)
{
    const Method& method = comparison.method;
    out << "\nHow it was compared\n";
    if (method.window != RunWindow::All)
        writeWrapped(fmt::format("Part of each run: {}.", windowText(method.window)), 2, out);
    writeWrapped(method.test, 2, out);
    writeWrapped(fmt::format("Smallest p that these runs can reach: {}. Seed {}. A contact is the first flow to a "
                             "destination after {} without traffic to it.",
                             probabilityText(method.smallestP), method.seed,
                             hoursText(static_cast<double>(method.silenceNs) / 3600e9)),
                 2, out);
    writeWrapped(method.noiseFloor.text, 2, out);
    if (!method.changedByWindows.empty()) {
        std::string names;
        for (const std::string& key : method.changedByWindows)
            names += (names.empty() ? "" : ", ") + printableName(key);
        writeWrapped(
            "Classed otherwise when the minutes after joining the network and the day after an update are left "
            "out (--window steady): " +
                names + ".",
            2, out);
    }
    writeWrapped(contentDefinition(), 2, out);
    const Analysis& analysis = *comparison.after.runs.front().analysis;
    writeWrapped(locationSourcesText(analysis), 2, out);
    for (const GeoSource& source : analysis.geography().sources()) {
        if (!source.attribution.empty())
            writeWrapped(fmt::format("{} {} ({}): {}", source.name, source.date, source.licence, source.attribution), 2,
                         out);
    }
}

} // namespace

void writeComparisonText(const Comparison& comparison, std::ostream& out)
{
    for (const std::string& notice : {comparison.reconstruction, comparison.imported}) {
        if (!notice.empty())
            out << "*** " << notice << " ***\n";
    }
    if (const auto scope = scopeOf(comparison))
        writeWrapped("Filter: " + scopeText(*scope), 0, out);
    writeWrapped(comparison.sentence, 0, out);
    for (const std::string& sentence : comparison.sentences)
        writeWrapped(sentence, 0, out);
    writeCountries(comparison, out);
    if (comparison.withoutRules)
        writeList("Corrections by the analyst", ruleLines(analysesOf(comparison)), out);
    writeTransitions(comparison, out);
    writeDestinations(comparison, out);
    writeStates(comparison.states, out);
    writeLists(comparison, out);
    writeRuns(comparison.before, "Before", out);
    writeRuns(comparison.after, "After", out);
    writeMethod(comparison, out);
}

} // namespace waybill
