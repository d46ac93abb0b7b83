// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "compare/rate_texts.h"
#include "report/compare_report.h"
#include "report/text_layout.h"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

constexpr std::size_t MostRows = 20, NameWidth = 26, MostColumns = 4;

/// "12 kB/h", "1.2–3.0 kB/h", "contacted", "–"; a mark for what changed against the column before.
std::string cellText(const BuildCell& cell)
{
    if (!cell.figures.level && cell.figures.isNarrowed)
        return "no match";
    if (!cell.figures.level)
        return cell.change == Change::Gone ? "not seen, gone" : "not seen";
    std::string text = cell.content.max == 0 ? "contacted" : bytesOverText(cell.content.max, cell.figures.hours);
    if (cell.content.min != cell.content.max)
        text = "up to " + text;
    if (cell.change && *cell.change != Change::Differs && *cell.change != Change::Same)
        text += fmt::format(", {}", changeKey(*cell.change));
    return text;
}

/// As a table where the columns fit the page, else one line a build.
void writeRow(const BuildRow& row, const BuildTimeline& timeline, std::ostream& out)
{
    const std::size_t columns = row.cells.size();
    if (columns > MostColumns) {
        out << "  " << row.label << '\n';
        for (std::size_t i = 0; i < columns; ++i)
            writeWrapped(printableText(timeline.builds[i].name) + ": " + cellText(row.cells[i]), 4, out, 2);
        return;
    }
    const std::size_t width = (TextWidth - 2 - NameWidth) / columns;
    std::string line = "  " + padded(cut(row.label, NameWidth - 1), NameWidth);
    for (const BuildCell& cell : row.cells)
        line += padded(cut(cellText(cell), width - 1), width);
    out << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
}

void writeRows(const char* title, const std::vector<BuildRow>& rows, const BuildTimeline& timeline, std::ostream& out)
{
    if (rows.empty())
        return;
    out << '\n' << title << '\n';
    for (std::size_t i = 0; i < std::min(rows.size(), MostRows); ++i)
        writeRow(rows[i], timeline, out);
    if (rows.size() > MostRows)
        out << fmt::format("  and {} more (all of them: --json)\n", rows.size() - MostRows);
}

void writeHead(const BuildTimeline& timeline, std::ostream& out)
{
    for (std::size_t i = 0; i < timeline.builds.size(); ++i) {
        const ComparedSide& side = timeline.builds[i];
        Timestamp first = Timestamp::latest();
        std::string builds;
        for (const ComparedRun& run : side.runs)
            first = std::min(first, run.first);
        for (const std::string& build : side.builds)
            builds += (builds.empty() ? ": " : ", ") + printableText(build);
        writeWrapped(fmt::format("({}) {}{}; from {}, {}, {} observed", i + 1, printableText(side.name), builds,
                                 dateText(first, 0), countedText(side.countedRuns, "run", "runs"),
                                 hoursText(side.hours)),
                     2, out, 4);
    }
    if (timeline.builds.size() > MostColumns)
        return;
    const std::size_t width = (TextWidth - 2 - NameWidth) / timeline.builds.size();
    std::string line = "  " + std::string(NameWidth, ' ');
    for (const ComparedSide& side : timeline.builds)
        line += padded(cut(printableText(side.name), width - 1), width);
    out << '\n' << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
}

} // namespace

void writeBuildsText(const BuildTimeline& timeline, std::ostream& out)
{
    for (const std::string& notice : {timeline.reconstruction, timeline.imported}) {
        if (!notice.empty())
            out << "*** " << notice << " ***\n";
    }
    writeWrapped(timeline.sentence, 0, out);
    out << "\nBuilds in order of their recordings\n";
    writeHead(timeline, out);
    writeRows("Content sent, by estimated country (watched countries first)", timeline.countries, timeline, out);
    writeRows("By service group", timeline.serviceGroups, timeline, out);
    writeRows("Destinations, changes first", timeline.destinations, timeline, out);
    out << "\nWhat limits this\n";
    for (const Caveat& caveat : timeline.caveats)
        writeWrapped("- " + caveat.text, 2, out, 2);
}

} // namespace waybill
