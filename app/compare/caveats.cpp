// SPDX-License-Identifier: GPL-3.0-or-later
// What limits a comparison by how much was recorded and when.
#include "compare/caveats.h"

#include "base/format.h"
#include "compare/comparison_scope.h"
#include "compare/rate_texts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::int64_t HourNs = 3600 * NsPerSecond, DayNs = 24 * HourNs;

std::array<double, 24> hoursOfDay(const SideReading& side)
{
    // A longer recording covers every hour of the day alike; the bound keeps damaged time stamps from looping.
    constexpr int MostSteps = 24 * 400;
    std::array<double, 24> hours{};
    double total = 0;
    for (std::size_t run = 0; run < side.runs.size(); ++run) {
        const ComparedRun& one = side.side.runs[run];
        if (!side.isCounted(run) || one.first > one.last)
            continue;
        Timestamp at = one.first;
        for (int step = 0; step < MostSteps && at <= one.last; ++step) {
            const std::int64_t inDay = (at.ns % DayNs + DayNs) % DayNs;
            const std::int64_t rest = HourNs - inDay % HourNs;
            const std::int64_t part = std::min(rest, nanosecondsBetween(at, one.last) + 1);
            hours[static_cast<std::size_t>(inDay / HourNs)] += static_cast<double>(part);
            total += static_cast<double>(part);
            at = Timestamp{at.ns + rest};
        }
    }
    for (double& hour : hours)
        hour /= total > 0 ? total : 1;
    return hours;
}

struct Extent {
    Timestamp first = Timestamp::latest(), last = Timestamp::earliest();
};

Extent extentOf(const SideReading& side)
{
    Extent extent;
    for (std::size_t run = 0; run < side.runs.size(); ++run) {
        if (!side.isCounted(run))
            continue;
        extent.first = std::min(extent.first, side.side.runs[run].first);
        extent.last = std::max(extent.last, side.side.runs[run].last);
    }
    return extent;
}

bool hasControls(const SidePair& sides)
{
    return sides.before.side.controlRuns > 0 && sides.after.side.controlRuns > 0;
}

std::size_t shortRuns(const SideReading& side)
{
    std::size_t runs = 0;
    for (std::size_t run = 0; run < side.runs.size(); ++run)
        runs += side.isCounted(run) && side.metrics[run].hours < FewestHoursForRate ? 1 : 0;
    return runs;
}

void addRunLengths(const SidePair& sides, std::vector<Caveat>& caveats)
{
    const auto mean = [](const ComparedSide& side) { return side.hours / static_cast<double>(side.countedRuns); };
    const double before = mean(sides.before.side), after = mean(sides.after.side);
    if (std::min(sides.before.side.countedRuns, sides.after.side.countedRuns) >= 2 && !areLikeLengths(before, after))
        caveats.push_back(
            {"run-lengths", fmt::format("A run lasts {} before and {} after on average: of such different lengths, the "
                                        "shorter ones miss more, so no test over runs decides anything.",
                                        hoursText(before), hoursText(after))});
}

void addShortRuns(const SidePair& sides, std::vector<Caveat>& caveats)
{
    const std::size_t before = shortRuns(sides.before), after = shortRuns(sides.after);
    if (before + after > 0)
        caveats.push_back(
            {"short-runs", fmt::format("{} of {} runs before and {} of {} after are shorter than ten minutes: "
                                       "the start of a recording is all there is, and where rates per hour "
                                       "are given they rest on little.",
                                       before, sides.before.side.countedRuns, after, sides.after.side.countedRuns)});
}

void addWindows(const SidePair& sides, const CompareOptions& options, std::vector<Caveat>& caveats)
{
    const auto count = [](const SideReading& side, auto member) {
        std::size_t runs = 0;
        for (std::size_t run = 0; run < side.runs.size(); ++run)
            runs += side.isCounted(run) && !(side.runs[run].windows.*member).empty() ? 1 : 0;
        return runs;
    };
    const auto add = [&](const char* code, const char* what, auto member) {
        const std::size_t before = count(sides.before, member), after = count(sides.after, member);
        const bool isLike = before * sides.after.side.countedRuns == after * sides.before.side.countedRuns;
        if (options.window == RunWindow::All && !isLike)
            caveats.push_back(
                {code, fmt::format("{} of {} runs before and {} of {} runs after hold {}: the sides were not "
                                   "recorded in the same phase.",
                                   before, sides.before.side.countedRuns, after, sides.after.side.countedRuns, what)});
    };
    add("start-window", "the minutes after the phone joined the network", &RunWindows::starts);
    add("update-window", "the day after an update", &RunWindows::updates);
}

} // namespace

void addFilterCaveat(const SidePair& sides, std::vector<Caveat>& caveats)
{
    const std::optional<ComparisonScope> scope = scopeOf(sides.before.side, sides.after.side);
    if (scope)
        caveats.push_back(
            {"filter", fmt::format("Only some flows are compared: {}. What does not match is in no figure, so what has "
                                   "no match on a side may have been there in other flows. Observed time, losses, "
                                   "stretches of a run and how it was recorded are those of all flows.",
                                   scopeText(*scope))});
}

double hourOverlap(const SideReading& before, const SideReading& after)
{
    const std::array<double, 24> b = hoursOfDay(before), a = hoursOfDay(after);
    double overlap = 0;
    for (std::size_t hour = 0; hour < b.size(); ++hour)
        overlap += std::min(b[hour], a[hour]);
    return overlap;
}

void addTimeCaveats(const SidePair& sides, const CompareOptions& options, std::vector<Caveat>& caveats)
{
    constexpr double LeastOverlap = 0.5;       // methods §3.3
    constexpr std::int64_t MostDaysApart = 14; // likewise
    constexpr double MostLengthRatio = 2;
    const Extent before = extentOf(sides.before), after = extentOf(sides.after);
    if (after.last < before.first)
        caveats.push_back({"after-is-older", "The side “after” was recorded before the side “before”."});
    const std::int64_t gap =
        std::max(nanosecondsBetween(before.last, after.first), nanosecondsBetween(after.last, before.first));
    if (gap / DayNs > MostDaysApart && !hasControls(sides))
        caveats.push_back(
            {"calendar-gap", fmt::format("{} lie between the sides and no phone was held back as a control: a "
                                         "change on the servers’ side is not excluded.",
                                         countedText(static_cast<std::uint64_t>(gap / DayNs), "day", "days"))});
    const double overlap = hourOverlap(sides.before, sides.after);
    if (overlap < LeastOverlap)
        caveats.push_back(
            {"hours-of-day",
             fmt::format("The sides share {} of their hours of the day.",
                         overlap < 0.01 ? std::string("none") : shortNumber(std::floor(overlap * 100)) + " %")});
    const double longer = std::max(sides.before.side.hours, sides.after.side.hours);
    const double shorter = std::min(sides.before.side.hours, sides.after.side.hours);
    if (longer > MostLengthRatio * shorter)
        caveats.push_back(
            {"length-differs", fmt::format("Observed were {} before and {} after: figures are per hour (below ten "
                                           "minutes they are totals), but a longer recording sees rare "
                                           "destinations that a shorter one misses.",
                                           hoursText(sides.before.side.hours), hoursText(sides.after.side.hours))});
    addRunLengths(sides, caveats);
    addShortRuns(sides, caveats);
    addWindows(sides, options, caveats);
}

void addRunCaveats(const SidePair& sides, const Comparison& comparison, std::vector<Caveat>& caveats)
{
    const std::size_t fewest = std::min(sides.before.side.countedRuns, sides.after.side.countedRuns);
    const bool areSingle = std::max(sides.before.side.countedRuns, sides.after.side.countedRuns) < 2;
    if (fewest < 2)
        caveats.push_back({"one-run", fmt::format("{} a single run: these are differences of recordings. Recordings of "
                                                  "the same phone on the same firmware can differ this much, and there "
                                                  "is no estimate of ordinary variation.",
                                                  areSingle ? "Each side is" : "One side is")});
    else if (fewest < FewestTestedRuns)
        caveats.push_back(
            {"few-runs", fmt::format("With {} runs before and {} after, no two-sided test can fall below p {}: "
                                     "nothing here is told from ordinary variation. At least five runs a "
                                     "side are advised, better eight.",
                                     sides.before.side.countedRuns, sides.after.side.countedRuns,
                                     probabilityText(comparison.method.smallestP))});
    for (const FamilySummary& family : comparison.method.families) {
        const FamilyReach reach =
            canAnyPass(sides.before.side.countedRuns, sides.after.side.countedRuns, family.tested);
        if (fewest >= FewestTestedRuns && family.tested > 0 && !reach.canOnePassAlone)
            caveats.push_back(
                {"insufficient-runs",
                 fmt::format("Insufficient runs for testing each of the {} {} by itself: at least {} of them "
                             "would have to differ as clearly as these runs can show.",
                             family.tested, familyText(family.family), reach.rowsNeeded)});
    }
    if ((sides.before.side.controlRuns > 0) != (sides.after.side.controlRuns > 0))
        caveats.push_back({"control-one-sided", "Control runs stand on one side only, so they cannot be used."});
    const bool hasPassing = std::any_of(comparison.destinations.begin(), comparison.destinations.end(),
                                        [](const DestinationRow& row) { return row.test && row.test->isSupported; });
    if (hasPassing && !hasControls(sides))
        caveats.push_back({"no-control",
                           "No phone was held back as a control: a difference between the sides may come from "
                           "the phone, from the servers or from what was done with it."});
}

std::vector<Caveat> caveatsOf(const SidePair& sides, const Comparison& comparison, const CompareOptions& options)
{
    std::vector<Caveat> caveats;
    addFilterCaveat(sides, caveats);
    addRunCaveats(sides, comparison, caveats);
    addConditionCaveats(sides, caveats);
    addTimeCaveats(sides, options, caveats);
    addActivityCaveats(sides, caveats);
    addVisibilityCaveats(sides, comparison, caveats);
    return caveats;
}

} // namespace waybill
