// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/build_timeline.h"

#include "base/format.h"
#include "compare/caveats.h"
#include "compare/comparison_rows.h"
#include "compare/comparison_scope.h"
#include "compare/rate_texts.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <numeric>

namespace waybill {

namespace {

Failure refused(ErrorCode code, std::string message)
{
    return Failure(Error{code, std::move(message)});
}

Timestamp firstOf(const SideInput& side)
{
    Timestamp first = Timestamp::latest();
    for (const RunInput& run : side.runs) {
        if (run.analysis != nullptr && !run.conditions.isControl)
            first = std::min(first, run.analysis->firstTime());
    }
    return first;
}

Result<std::vector<SideReading>> readInOrder(std::span<const SideInput> sides, const CompareOptions& options,
                                             const Checkpoint& checkpoint)
{
    std::vector<std::size_t> order(sides.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&sides](std::size_t a, std::size_t b) { return firstOf(sides[a]) < firstOf(sides[b]); });
    std::vector<SideReading> readings;
    for (const std::size_t index : order) {
        auto reading = readSide(sides[index], options, checkpoint);
        if (!reading)
            return Failure(reading.error());
        readings.push_back(std::move(*reading));
    }
    return readings;
}

/// Rows of all columns by key, filled pair by pair.
class Rows {
public:
    explicit Rows(const std::vector<SideReading>& columns) : m_columns(columns) {}

    /// `row` compares column `after` with the one before it.
    void take(const ChangeRow& row, std::size_t after, const Range& contentBefore, const Range& contentAfter)
    {
        BuildRow& target = rowOf(row.key, row.label);
        if (after == 1)
            fill(target.cells[0], row.before, contentBefore, row.flowsBefore);
        BuildCell& cell = target.cells[after];
        fill(cell, row.after, contentAfter, row.flowsAfter);
        cell.change = row.change;
        cell.reason = row.reason;
    }

    void take(const ChangeRow& row, std::size_t after)
    {
        take(row, after, {row.before.contentUp, row.before.contentUp}, {row.after.contentUp, row.after.contentUp});
    }

    BuildRow& rowOf(const std::string& key, const std::string& label)
    {
        const auto [place, isNew] = m_rows.try_emplace(key);
        BuildRow& row = place->second;
        if (isNew) {
            row.key = key;
            row.label = label;
            row.cells.resize(m_columns.size());
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                row.cells[i].figures.hours = m_columns[i].side.hours;
                row.cells[i].figures.runs = static_cast<std::uint32_t>(m_columns[i].side.countedRuns);
                row.cells[i].figures.isNarrowed = m_columns[i].isNarrowed();
            }
        }
        return row;
    }

    [[nodiscard]] std::vector<BuildRow> sorted() &&
    {
        std::vector<BuildRow> rows;
        for (auto& [key, row] : m_rows)
            rows.push_back(std::move(row));
        std::stable_sort(rows.begin(), rows.end(),
                         [](const BuildRow& a, const BuildRow& b) { return contentOf(a) > contentOf(b); });
        return rows;
    }

private:
    static void fill(BuildCell& cell, const SideFigures& figures, const Range& content,
                     const std::vector<FlowRef>& flows)
    {
        cell.figures = figures;
        cell.content = content;
        cell.flows = flows;
    }

    static std::uint64_t contentOf(const BuildRow& row)
    {
        return std::accumulate(row.cells.begin(), row.cells.end(), std::uint64_t{0},
                               [](std::uint64_t sum, const BuildCell& cell) { return sum + cell.content.max; });
    }

    const std::vector<SideReading>& m_columns;
    std::map<std::string, BuildRow> m_rows;
};

bool isChanged(const BuildRow& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const BuildCell& cell) { return cell.change && *cell.change != Change::Same; });
}

void sortWatched(const std::vector<CountryCode>& watchList, std::vector<BuildRow>& rows)
{
    const auto place = [&watchList](const BuildRow& row) {
        return std::find_if(watchList.begin(), watchList.end(),
                            [&row](CountryCode code) { return code.toString() == row.key; });
    };
    for (BuildRow& row : rows)
        row.isWatched = place(row) != watchList.end();
    std::stable_sort(rows.begin(), rows.end(),
                     [&place](const BuildRow& a, const BuildRow& b) { return place(a) < place(b); });
}

/// What limits the comparison of two neighbouring columns; said once however many pairs it holds for.
void addCaveats(const SidePair& sides, const CompareOptions& options, std::vector<Caveat>& caveats)
{
    Comparison pair;
    pair.before = sides.before.side;
    pair.after = sides.after.side;
    std::vector<Caveat> found;
    addFilterCaveat(sides, found);
    addConditionCaveats(sides, found);
    addTimeCaveats(sides, options, found);
    addActivityCaveats(sides, found);
    addVisibilityCaveats(sides, pair, found);
    for (Caveat& caveat : found) {
        if (caveat.code == "no-device-card") { // holds for every pair alike
            const auto isSame = [&caveat](const Caveat& known) { return known == caveat; };
            if (std::none_of(caveats.begin(), caveats.end(), isSame))
                caveats.push_back(caveat);
            continue;
        }
        caveat.text = fmt::format("{} to {}: {}", printableText(sides.before.side.name),
                                  printableText(sides.after.side.name), caveat.text);
        caveats.push_back(std::move(caveat));
    }
}

std::string columnText(const SideReading& column)
{
    return fmt::format("{} ({}, {})", printableText(column.side.name),
                       countedText(column.side.countedRuns, "run", "runs"), hoursText(column.side.hours));
}

/// "China 12 kB per hour → 3.0 kB per hour → not seen".
std::string courseOf(const BuildRow& row)
{
    std::string text = row.label + " ";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const BuildCell& cell = row.cells[i];
        const bool isCertain = cell.content.min == cell.content.max;
        const char* const absent = cell.figures.isNarrowed ? "no matching flow" : "not seen";
        const std::string amount = !cell.figures.level     ? absent
                                   : cell.content.max == 0 ? "contacted, no content sent"
                                                           : bytesOverText(cell.content.max, cell.figures.hours);
        text += fmt::format("{}{}{}", i == 0 ? "" : " \u2192 ", isCertain ? "" : "up to ", amount);
    }
    return text;
}

std::string sentenceOf(const BuildTimeline& timeline, const std::vector<SideReading>& columns)
{
    std::string names, courses;
    for (const SideReading& column : columns)
        names += (names.empty() ? "" : ", ") + columnText(column);
    for (const BuildRow& row : timeline.countries) {
        const bool isSeen = std::any_of(row.cells.begin(), row.cells.end(),
                                        [](const BuildCell& cell) { return cell.figures.level.has_value(); });
        if (row.isWatched && isSeen)
            courses += (courses.empty() ? "" : "; ") + courseOf(row);
    }
    const bool isFew = std::any_of(columns.begin(), columns.end(), [](const SideReading& column) {
        return column.side.countedRuns < FewestTestedRuns;
    });
    const std::string among = amongText(*columns.front().side.runs.front().analysis);
    return fmt::format("{} the builds {}: content to addresses estimated in {}.{}",
                       among.empty() ? "Over" : among + "over", names,
                       !courses.empty() ? courses
                       : among.empty()  ? "watched countries was not seen"
                                        : "watched countries is not among them",
                       isFew ? " Runs of one build can differ this much, and with fewer than four runs of a build no "
                               "test can tell."
                             : "");
}

void addPair(const std::vector<SideReading>& columns, std::size_t after, const CompareOptions& options,
             std::array<Rows*, 3> rows)
{
    const SidePair sides{columns[after - 1], columns[after]};
    ClassifyOptions classify{options.seed, options.falseDiscoveryRate};
    for (const CountryRow& row : countryRows(sides, options.watchList, classify))
        rows[0]->take(row, after, row.contentBefore, row.contentAfter);
    for (const ChangeRow& row : familyRows(sides, Family::ServiceGroups, classify))
        rows[1]->take(row, after);
    for (const DestinationRow& row : destinationRows(sides, classify))
        rows[2]->take(row, after);
}

} // namespace

Result<BuildTimeline> timelineOfBuilds(std::span<const SideInput> sides, const CompareOptions& options,
                                       const Checkpoint& checkpoint)
{
    if (sides.size() < 2)
        return refused(ErrorCode::InvalidArgument, "a timeline of builds needs at least two sides");
    const auto columns = readInOrder(sides, options, checkpoint);
    if (!columns)
        return Failure(columns.error());
    BuildTimeline timeline;
    Rows countries(*columns), groups(*columns), destinations(*columns);
    for (std::size_t after = 1; after < columns->size(); ++after) {
        if (checkpoint && checkpoint({}) != Continue::Yes)
            return refused(ErrorCode::Cancelled, "the comparison was cancelled");
        const Result<void> checked = requireOneFilter({(*columns)[after - 1], (*columns)[after]});
        if (!checked)
            return Failure(checked.error());
        addPair(*columns, after, options, {&countries, &groups, &destinations});
        addCaveats({(*columns)[after - 1], (*columns)[after]}, options, timeline.caveats);
    }
    timeline.countries = std::move(countries).sorted();
    sortWatched(options.watchList, timeline.countries);
    timeline.serviceGroups = std::move(groups).sorted();
    timeline.destinations = std::move(destinations).sorted();
    std::stable_partition(timeline.destinations.begin(), timeline.destinations.end(), isChanged);
    timeline.sentence = sentenceOf(timeline, *columns);
    for (const SideReading& column : *columns) {
        for (const ComparedRun& run : column.side.runs) {
            if (timeline.reconstruction.empty())
                timeline.reconstruction = run.analysis->reconstructionNotice();
            if (timeline.imported.empty())
                timeline.imported = run.analysis->importNotice();
        }
        timeline.builds.push_back(column.side);
    }
    return timeline;
}

} // namespace waybill
