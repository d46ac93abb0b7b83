// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/beacon.h"

#include "compare/beat.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace waybill {

namespace {

constexpr double HighestChance = 0.01;      ///< p up to which a period is stated
constexpr double SmallestChange = 0.02;     ///< share of the period below which no change is stated
constexpr double SigmaOfMad = 1.4826;       ///< standard deviation of normal values / their median absolute deviation
constexpr double MedianCost = 1.2533;       ///< standard error of a median / that of a mean, normal values
constexpr double Quantile = 1.959963984540; ///< of 95 %

bool areAscending(std::span<const double> times)
{
    return std::all_of(times.begin(), times.end(), [](double time) { return std::isfinite(time); }) &&
           std::is_sorted(times.begin(), times.end());
}

double smallestInterval(std::span<const double> times)
{
    double smallest = times.back() - times.front();
    for (std::size_t i = 1; i < times.size(); ++i)
        smallest = std::min(smallest, times[i] - times[i - 1]);
    return smallest;
}

/// As many contacts in the same time without any rhythm: exponential waits on top of the silence between contacts.
std::vector<double> irregularSeries(std::size_t contacts, double span, double silence, Random& random)
{
    std::vector<double> times(contacts, 0.0);
    for (std::size_t i = 1; i < contacts; ++i)
        times[i] = times[i - 1] + random.exponential();
    const double intervals = static_cast<double>(contacts - 1);
    const double scale = (span - intervals * silence) / times.back();
    for (std::size_t i = 1; i < contacts; ++i)
        times[i] = times[i] * scale + static_cast<double>(i) * silence;
    return times;
}

/// Chance of such a score without rhythm. Stops as soon as it is clear that it is above HighestChance; the estimate
/// then rests on fewer series (sequential Monte Carlo, Besag and Clifford 1991).
double chanceOf(double score, std::span<const double> times, const BeaconOptions& options)
{
    const double enough = HighestChance * (options.surrogates + 1.0);
    const double silence = std::min(options.silenceSeconds, smallestInterval(times));
    Random random(options.seed);
    double reached = 0, made = 0;
    while (made < options.surrogates && reached < enough) {
        const auto series = irregularSeries(times.size(), times.back() - times.front(), silence, random);
        made += 1;
        reached += bestBeat(series, options.shortestPeriodSeconds, score).score >= score ? 1 : 0;
    }
    return (reached + 1) / (made + 1);
}

double jitterOf(const Beat& beat)
{
    std::vector<double> deviations;
    for (const double interval : beat.intervals)
        deviations.push_back(std::abs(interval - beat.period));
    return medianOf(std::move(deviations));
}

/// Standard error of a period.
double errorOf(const Beacon& beacon)
{
    return MedianCost * SigmaOfMad * beacon.jitterSeconds / std::sqrt(static_cast<double>(beacon.cycles));
}

} // namespace

std::optional<Beacon> findBeacon(std::span<const double> times, const BeaconOptions& options)
{
    if (times.size() <= MinCyclesForPeriod || !areAscending(times))
        return std::nullopt;
    const std::span<const double> used = times.first(std::min(times.size(), MaxBeaconContacts));
    const Beat beat = bestBeat(used, options.shortestPeriodSeconds);
    if (beat.intervals.size() < MinCyclesForPeriod)
        return std::nullopt;
    Beacon beacon;
    beacon.periodSeconds = beat.period;
    beacon.jitterSeconds = jitterOf(beat);
    beacon.cycles = beat.intervals.size();
    beacon.missedBeats = beat.missed;
    beacon.longSilences = beat.longSilences;
    beacon.extraContacts = used.size() - beat.onBeat;
    beacon.contactsLeftOut = times.size() - used.size();
    beacon.score = beat.score;
    beacon.seed = options.seed;
    beacon.p = beat.score >= MinBeatScore ? chanceOf(beat.score, used, options) : 1;
    beacon.isPeriodic = beat.score >= MinBeatScore && beacon.p <= HighestChance;
    beacon.isBeacon = beacon.isPeriodic && beacon.cycles >= MinCyclesForBeacon;
    return beacon;
}

std::optional<PeriodChange> periodChange(const Beacon& before, const Beacon& after)
{
    if (!before.isPeriodic || !after.isPeriodic)
        return std::nullopt;
    PeriodChange change;
    change.ratio = after.periodSeconds / before.periodSeconds;
    change.differenceSeconds = after.periodSeconds - before.periodSeconds;
    change.uncertaintySeconds =
        std::max(Quantile * std::hypot(errorOf(before), errorOf(after)), SmallestChange * before.periodSeconds);
    change.isBeyondUncertainty = std::abs(change.differenceSeconds) > change.uncertaintySeconds;
    return change;
}

} // namespace waybill
