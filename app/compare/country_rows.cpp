// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison_rows.h"
#include "compare/rate_texts.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace waybill {

namespace {

std::map<std::string, ChangeRow> byKey(std::vector<ChangeRow>&& rows)
{
    std::map<std::string, ChangeRow> map;
    for (ChangeRow& row : rows) {
        std::string key = row.key;
        map.emplace(std::move(key), std::move(row));
    }
    return map;
}

Figures bandTotal(const SideReading& side, Figures RunReading::*band)
{
    Figures total;
    for (std::size_t run = 0; run < side.runs.size(); ++run) {
        if (side.isCounted(run))
            total += side.runs[run].*band;
    }
    return total;
}

SideFigures bandFigures(const SideReading& side, Figures RunReading::*band)
{
    SideFigures figures;
    static_cast<Figures&>(figures) = bandTotal(side, band);
    figures.hours = side.side.hours;
    figures.runs = static_cast<std::uint32_t>(side.side.countedRuns);
    figures.isNarrowed = side.isNarrowed();
    return figures;
}

std::uint64_t unknownUp(const SideReading& side)
{
    return bandTotal(side, &RunReading::edge).contentUp + bandTotal(side, &RunReading::unplaced).contentUp;
}

// Content of unknown place may have gone to any country, so it stands beside every "not seen".
std::string unknownText(const SidePair& sides)
{
    const std::uint64_t before = unknownUp(sides.before), after = unknownUp(sides.after);
    if (before + after == 0)
        return {};
    return fmt::format(" To addresses whose place is unknown (CDN, anycast or unplaced) went {} before and {} after.",
                       bytesOverText(before, sides.before.side.hours), bytesOverText(after, sides.after.side.hours));
}

/// By the agreed addresses alone and by all possible ones; where they do not say the same, the dispute decides.
CountryRow combined(const ChangeRow& certain, ChangeRow&& possible)
{
    CountryRow row;
    row.contentBefore = {certain.before.contentUp, possible.before.contentUp};
    row.contentAfter = {certain.after.contentUp, possible.after.contentUp};
    const bool isSame = certain.change == possible.change;
    std::string reason = possible.reason;
    if (!isSame)
        reason =
            "It depends on servers that not all sources place there. By the addresses that all sources agree on: " +
            certain.reason + " With all that some source places there: " + possible.reason;
    static_cast<ChangeRow&>(row) = std::move(possible);
    row.reason = std::move(reason);
    if (!isSame)
        row.change = Change::Differs;
    if (certain.test && row.test && certain.test->p > row.test->p)
        row.test = certain.test;
    return row;
}

} // namespace

std::vector<CountryRow> countryRows(const SidePair& sides, const std::vector<CountryCode>& watchList,
                                    const ClassifyOptions& options)
{
    ClassifyOptions withWatched = options;
    for (const CountryCode code : watchList)
        withWatched.always.push_back(code.toString());
    auto possible =
        byKey(classifyFamily(sides.before.metrics, sides.after.metrics, Family::PossibleCountries, withWatched));
    for (const auto& [key, row] : possible)
        withWatched.always.push_back(key);
    const auto certain =
        byKey(classifyFamily(sides.before.metrics, sides.after.metrics, Family::Countries, withWatched));
    std::vector<CountryRow> rows;
    for (auto& [key, row] : possible) {
        CountryRow& country = rows.emplace_back(combined(certain.at(key), std::move(row)));
        country.code = CountryCode::parse(key).value_or(CountryCode());
        country.label = countryName(country.code);
        country.isWatched = std::find(watchList.begin(), watchList.end(), country.code) != watchList.end();
        country.flowsBefore = merged(sides.before, Family::PossibleCountries, key).flows;
        country.flowsAfter = merged(sides.after, Family::PossibleCountries, key).flows;
        if (!country.before.level || !country.after.level)
            country.reason += unknownText(sides);
    }
    const auto place = [&watchList](CountryCode code) { return std::find(watchList.begin(), watchList.end(), code); };
    std::stable_sort(rows.begin(), rows.end(), [&place](const CountryRow& a, const CountryRow& b) {
        return place(a.code) != place(b.code)
                   ? place(a.code) < place(b.code)
                   : a.contentBefore.max + a.contentAfter.max > b.contentBefore.max + b.contentAfter.max;
    });
    return rows;
}

std::vector<BandRow> bandRows(const SidePair& sides)
{
    constexpr std::pair<const char*, Figures RunReading::*> Bands[] = {
        {"edge", &RunReading::edge}, {"unplaced", &RunReading::unplaced}, {"local", &RunReading::local}};
    std::vector<BandRow> rows;
    for (const auto& [key, band] : Bands)
        rows.push_back({key, bandFigures(sides.before, band), bandFigures(sides.after, band)});
    return rows;
}

} // namespace waybill
