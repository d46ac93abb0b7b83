// SPDX-License-Identifier: GPL-3.0-or-later
// Periods of contacts and round trips: what follows from the times of flows alone.
#include "base/format.h"
#include "compare/absence_bounds.h"
#include "compare/beacon.h"
#include "compare/comparison_rows.h"
#include "compare/rate_texts.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

std::string secondsText(double seconds)
{
    return hoursText(seconds / 3600);
}

struct FoundBeacon {
    Beacon beacon;
    BeaconSide side;
};

// Periods are looked for run by run: the pause between two runs is no interval. The run with most cycles speaks.
std::optional<FoundBeacon> beaconOf(const SideReading& side, const std::string& key, const CompareOptions& options)
{
    std::optional<FoundBeacon> best;
    for (std::uint32_t run = 0; run < side.runs.size(); ++run) {
        const auto found = side.runs[run].of(Family::Destinations).find(key);
        if (!side.isCounted(run) || found == side.runs[run].of(Family::Destinations).end())
            continue;
        const std::vector<double>& times = found->second.contactTimes;
        if (times.size() <= MinCyclesForPeriod || found->second.isTimeOnly)
            continue;
        const auto beacon =
            findBeacon(times, {.silenceSeconds = static_cast<double>(options.silenceNs) / 1e9, .seed = options.seed});
        if (!beacon || !beacon->isPeriodic || (best && best->beacon.cycles >= beacon->cycles))
            continue;
        best = FoundBeacon{*beacon,
                           {run, beacon->periodSeconds, beacon->jitterSeconds,
                            static_cast<std::uint32_t>(beacon->cycles), beacon->isBeacon, beacon->p}};
    }
    return best;
}

std::string periodText(const BeaconSide& side)
{
    return fmt::format("every {} (jitter {}, {}{})", secondsText(side.periodSeconds), secondsText(side.jitterSeconds),
                       countedText(side.cycles, "cycle", "cycles"),
                       side.isBeacon ? "" : ", too few to call it a beacon");
}

std::string missingText(const SideReading& side, const SideFigures& figures, const BeaconSide& other)
{
    if (figures.contacts > 0)
        return fmt::format("{}, without a period that can be stated",
                           countedText(figures.contacts, "contact", "contacts"));
    std::vector<double> windows;
    for (std::size_t run = 0; run < side.metrics.size(); ++run) {
        if (side.isCounted(run))
            windows.push_back(side.metrics[run].hours);
    }
    const double chance = chanceOfSeeing(windows, other.periodSeconds / 3600);
    const std::string absent =
        (figures.isNarrowed ? "no matching flow in " : "not seen in ") + boundText(figures.hours);
    if (chance >= 1)
        return fmt::format("{}, in which a sender with that period would have spoken", absent);
    return fmt::format("{}; one with that period falls into these hours with a chance of {} %, so it is not "
                       "excluded",
                       absent, shortNumber(chance * 100));
}

std::string beaconReason(const SidePair& sides, const DestinationRow& row, const std::optional<FoundBeacon>& before,
                         const std::optional<FoundBeacon>& after)
{
    const std::string b = before ? periodText(before->side) : missingText(sides.before, row.before, after->side);
    const std::string a = after ? periodText(after->side) : missingText(sides.after, row.after, before->side);
    std::string text = fmt::format("Before: {}. After: {}.", b, a);
    if (!before || !after)
        return text;
    const auto change = periodChange(before->beacon, after->beacon);
    if (change && !change->isBeyondUncertainty)
        text += " The periods agree within what jitter and cycles leave open.";
    else if (change)
        text += fmt::format(" The period after is {} that before.", factorText(change->ratio));
    return text;
}

std::string rttText(std::int64_t ns)
{
    if (ns < 0)
        return "no handshake seen";
    return fmt::format("{} ms, so no farther than {} km", shortNumber(static_cast<double>(ns) / 1e6),
                       shortNumber(lightSpeedBoundKm(ns)));
}

} // namespace

std::vector<BeaconRow> beaconRows(const SidePair& sides, const std::vector<DestinationRow>& destinations,
                                  const CompareOptions& options)
{
    std::vector<BeaconRow> rows;
    for (const DestinationRow& destination : destinations) {
        const auto before = beaconOf(sides.before, destination.key, options);
        const auto after = beaconOf(sides.after, destination.key, options);
        if (!before && !after)
            continue;
        BeaconRow& row = rows.emplace_back();
        row.key = destination.key;
        if (before)
            row.before = before->side;
        if (after)
            row.after = after->side;
        row.reason = beaconReason(sides, destination, before, after);
    }
    return rows;
}

std::vector<RttRow> roundTripRows(const SidePair& sides, const std::vector<DestinationRow>& destinations)
{
    std::vector<RttRow> rows;
    for (const DestinationRow& destination : destinations) {
        RttRow row;
        row.key = destination.key;
        row.beforeNs = merged(sides.before, Family::Destinations, row.key).minRttNs;
        row.afterNs = merged(sides.after, Family::Destinations, row.key).minRttNs;
        if (row.beforeNs < 0 && row.afterNs < 0)
            continue;
        row.boundBeforeKm = row.beforeNs < 0 ? 0 : lightSpeedBoundKm(row.beforeNs);
        row.boundAfterKm = row.afterNs < 0 ? 0 : lightSpeedBoundKm(row.afterNs);
        row.reason =
            fmt::format("Shortest handshake before: {}. After: {}. (Light in fibre; nothing is confirmed by it.)",
                        rttText(row.beforeNs), rttText(row.afterNs));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace waybill
