// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/beat.h"

#include "compare/beacon.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>

namespace waybill {

namespace {

constexpr std::size_t MaxLookBack = 64; ///< earlier contacts tried for one interval: bounds the time in dense traffic
constexpr std::size_t MaxLag = 5;       ///< intervals over up to four contacts in between suggest periods
constexpr std::size_t MaxCandidates = 8;
constexpr double BinRatio = 1.1;                   ///< width of a bin of intervals
constexpr double SilenceCost = MinCyclesForBeacon; ///< missed beats that a long silence counts as
constexpr double DeviationCost = 0.5;              ///< an exact interval is worth 1; less, the worse it fits
constexpr double RefineFrom = 0.5; ///< share of the wanted score from which the median period is tried again
constexpr std::size_t None = SIZE_MAX;

/// Best series of intervals that ends at one contact.
struct Step {
    double worth = 0;
    std::size_t from = None; ///< contact before
    int beats = 0;           ///< that this interval spans; 0 after a long silence
};

double longestInterval(double period)
{
    return (MaxMissedBeats + 1 + BeatTolerance) * period;
}

Step bestStep(std::span<const double> times, const std::vector<Step>& steps, std::size_t at, double period)
{
    Step best;
    const std::size_t first = at > MaxLookBack ? at - MaxLookBack : 0;
    for (std::size_t from = at; from-- > first && times[at] - times[from] <= longestInterval(period);) {
        const double spanned = (times[at] - times[from]) / period;
        const int beats = static_cast<int>(spanned + 0.5);
        const double deviation = std::abs(spanned - beats) / BeatTolerance;
        if (beats < 1 || beats > MaxMissedBeats + 1 || deviation > 1)
            continue;
        const double worth = steps[from].worth + 1 - DeviationCost * deviation;
        if (worth > best.worth)
            best = {worth, from, beats};
    }
    return best;
}

std::vector<Step> allSteps(std::span<const double> times, double period)
{
    std::vector<Step> steps(times.size());
    std::size_t silent = 0;        // contacts before this one lie a long silence back
    std::size_t bestSilent = None; // the one of them that ends the best series
    for (std::size_t at = 0; at < times.size(); ++at) {
        for (; times[at] - times[silent] > longestInterval(period); ++silent) {
            if (bestSilent == None || steps[silent].worth > steps[bestSilent].worth)
                bestSilent = silent;
        }
        steps[at] = bestStep(times, steps, at, period);
        if (bestSilent != None && steps[bestSilent].worth > steps[at].worth)
            steps[at] = {steps[bestSilent].worth, bestSilent, 0};
    }
    return steps;
}

void addInterval(Beat& beat, double interval, int beats, bool& wasFitting)
{
    if (beats == 0) {
        beat.longSilences += 1;
        wasFitting = false;
        return;
    }
    beat.intervals.push_back(interval / beats);
    beat.missed += static_cast<std::size_t>(beats - 1);
    beat.onBeat += wasFitting ? 1 : 2;
    wasFitting = true;
}

double scoreOf(const Beat& beat, std::size_t contacts, double deviation)
{
    if (beat.intervals.empty())
        return 0;
    const double cycles = static_cast<double>(beat.intervals.size());
    const double lost = static_cast<double>(beat.missed) + SilenceCost * static_cast<double>(beat.longSilences);
    const double onBeat = static_cast<double>(beat.onBeat) / static_cast<double>(contacts);
    return onBeat * cycles / (cycles + lost) * std::max(0.0, 1 - deviation / (BeatTolerance * beat.period));
}

/// Centres of the fullest bins of the intervals between near contacts, fullest first.
std::vector<double> candidatePeriods(std::span<const double> times, double shortest)
{
    const double longest = (times.back() - times.front()) / static_cast<double>(MinCyclesForPeriod);
    std::map<int, std::vector<double>> bins;
    for (std::size_t lag = 1; lag <= MaxLag; ++lag) {
        for (std::size_t i = lag; i < times.size(); ++i) {
            const double interval = times[i] - times[i - lag];
            if (interval >= shortest && interval > 0 && interval <= longest * (1 + BeatTolerance))
                bins[static_cast<int>(std::floor(std::log(interval) / std::log(BinRatio)))].push_back(interval);
        }
    }
    std::vector<std::pair<double, double>> ranked; // count, centre
    for (const auto& [bin, own] : bins) {
        std::vector<double> around = own;
        for (const int neighbour : {bin - 1, bin + 1}) {
            if (const auto found = bins.find(neighbour); found != bins.end())
                around.insert(around.end(), found->second.begin(), found->second.end());
        }
        const double count = static_cast<double>(around.size());
        ranked.emplace_back(count, medianOf(std::move(around)));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<double> periods;
    for (const auto& [count, centre] : ranked) {
        const auto isNear = [c = centre](double other) { return std::max(c, other) < BinRatio * std::min(c, other); };
        if (periods.size() < MaxCandidates && std::none_of(periods.begin(), periods.end(), isNear))
            periods.push_back(centre);
    }
    return periods;
}

} // namespace

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return values.size() % 2 == 1 ? *middle : (*middle + *std::max_element(values.begin(), middle)) / 2;
}

Beat followBeat(std::span<const double> times, double period)
{
    Beat beat;
    beat.period = period;
    if (times.empty() || !(period > 0))
        return beat;
    const std::vector<Step> steps = allSteps(times, period);
    const auto better = [](const Step& a, const Step& b) { return a.worth < b.worth; };
    auto at = static_cast<std::size_t>(std::max_element(steps.begin(), steps.end(), better) - steps.begin());
    bool wasFitting = false;
    for (; steps[at].from != None; at = steps[at].from)
        addInterval(beat, times[at] - times[steps[at].from], steps[at].beats, wasFitting);
    if (beat.intervals.empty())
        return beat;
    beat.period = medianOf(beat.intervals);
    double deviation = 0;
    for (const double interval : beat.intervals)
        deviation += std::abs(interval - beat.period);
    beat.score = scoreOf(beat, times.size(), deviation / static_cast<double>(beat.intervals.size()));
    return beat;
}

Beat bestBeat(std::span<const double> times, double shortestPeriod, double wanted)
{
    Beat best;
    if (times.size() <= MinCyclesForPeriod)
        return best;
    const double span = times.back() - times.front();
    for (const double period : candidatePeriods(times, shortestPeriod)) {
        const double mostOnBeat = (span / period * (1 + BeatTolerance) + 1) / static_cast<double>(times.size());
        if (mostOnBeat < wanted) // too slow to explain so many contacts
            continue;
        const Beat first = followBeat(times, period);
        if (first.score < wanted * RefineFrom)
            continue;
        Beat beat = followBeat(times, first.period);
        if (beat.intervals.size() >= MinCyclesForPeriod && beat.score > best.score)
            best = std::move(beat);
    }
    return best;
}

} // namespace waybill
