// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/noise_floor.h"

#include "compare/rate_texts.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace waybill {

namespace {

constexpr std::size_t MostSplits = 20; // enough for an average; each costs a whole comparison
constexpr int MostDraws = 200;         // four runs have three different splits only

/// One half's members, always the half that holds run 0, so that a split and its mirror image are one.
std::vector<std::size_t> drawHalf(std::size_t runs, Random& random)
{
    std::vector<std::size_t> order(runs);
    for (std::size_t i = 0; i < runs; ++i)
        order[i] = i;
    for (std::size_t i = runs; i-- > 1;)
        std::swap(order[i], order[random.below(static_cast<std::uint32_t>(i + 1))]);
    const bool isFirst = std::find(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(runs / 2), 0u) !=
                         order.begin() + static_cast<std::ptrdiff_t>(runs / 2);
    std::vector<std::size_t> half;
    for (std::size_t i = 0; i < runs; ++i) {
        if ((i < runs / 2) == isFirst)
            half.push_back(order[i]);
    }
    std::sort(half.begin(), half.end());
    return half;
}

std::size_t changesIn(const std::vector<ChangeRow>& rows)
{
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [](const ChangeRow& row) {
        return row.change != Change::Differs && row.change != Change::Same;
    }));
}

} // namespace

NoiseFloor noiseFloorOf(const std::vector<RunMetrics>& side, const ClassifyOptions& options)
{
    std::vector<RunMetrics> counted;
    std::copy_if(side.begin(), side.end(), std::back_inserter(counted),
                 [](const RunMetrics& run) { return !run.isControl && run.hours > 0; });
    NoiseFloor floor;
    floor.runs = counted.size();
    if (counted.size() < FewestTestedRuns) {
        floor.text = "No estimate of ordinary variation: the side before has fewer than four runs to split in two.";
        return floor;
    }
    ClassifyOptions fast = options;
    fast.withIntervals = false;
    fast.always.clear();
    Random random(options.seed);
    std::set<std::vector<std::size_t>> halves;
    for (int draw = 0; draw < MostDraws && halves.size() < MostSplits; ++draw)
        halves.insert(drawHalf(counted.size(), random));
    std::size_t changes = 0, rows = 0;
    for (const std::vector<std::size_t>& half : halves) {
        std::vector<RunMetrics> one, other;
        for (std::size_t i = 0; i < counted.size(); ++i)
            (std::binary_search(half.begin(), half.end(), i) ? one : other).push_back(counted[i]);
        const std::vector<ChangeRow> found = classifyFamily(one, other, Family::Destinations, fast);
        changes += changesIn(found);
        rows += found.size();
        floor.mostFalseChanges = std::max(floor.mostFalseChanges, changesIn(found));
    }
    floor.hasEstimate = true;
    floor.splits = halves.size();
    floor.destinations = rows / halves.size();
    floor.falseChanges = static_cast<double>(changes) / static_cast<double>(halves.size());
    floor.text = fmt::format(
        "The {} runs before, split in two in {} ways and compared with each other, gave {} rows new, "
        "gone, more or less on average (at most {}) out of {} destinations: so many come about "
        "where nothing changed. The halves hold fewer runs than the sides, so a rare destination "
        "is missing from one of them more easily, and a change of rate is found less easily.",
        floor.runs, floor.splits, shortNumber(floor.falseChanges), floor.mostFalseChanges, floor.destinations);
    return floor;
}

} // namespace waybill
