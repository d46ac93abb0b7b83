// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mirrored_timeline.h"

#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

constexpr std::int64_t DayNs = 86400 * NsPerSecond;
/// A day in half hours and less: finer bars could not be told apart.
constexpr std::int64_t LeastClockBinNs = 600 * NsPerSecond;

struct RunBins {
    bool isBefore = true;
    TimelineBins bins;
    Timestamp first;
};

std::vector<RunBins> binsOf(const Comparison& comparison, const std::vector<CountryCode>& watchList,
                            const StopFlag& stop)
{
    std::vector<RunBins> all;
    for (const ComparedSide* side : {&comparison.before, &comparison.after}) {
        for (const ComparedRun& run : side->runs) {
            if (run.conditions.isControl || !run.analysis)
                continue;
            if (stop.load(std::memory_order_relaxed))
                return {};
            all.push_back(
                {side == &comparison.before, timelineBins(*run.analysis, watchList), run.analysis->firstTime()});
        }
    }
    return all;
}

/// Nanoseconds from the axis' zero to the start of a bin.
std::int64_t placeOf(const RunBins& run, std::size_t bin, const MirroredTimeline& timeline, int offsetMinutes)
{
    const std::int64_t since = static_cast<std::int64_t>(bin) * run.bins.binNs;
    if (timeline.alignment == TimelineAlignment::Start)
        return std::max<std::int64_t>(0, since - nanosecondsBetween(run.bins.origin, run.first));
    const std::int64_t local = run.bins.origin.ns + since + offsetMinutes * 60 * NsPerSecond;
    return (local % DayNs + DayNs) % DayNs;
}

std::int64_t lengthOf(const std::vector<RunBins>& runs, TimelineAlignment alignment)
{
    if (alignment == TimelineAlignment::Clock)
        return DayNs;
    std::int64_t longest = 0;
    for (const RunBins& run : runs)
        longest = std::max(longest, static_cast<std::int64_t>(run.bins.count()) * run.bins.binNs);
    return longest;
}

void addRun(const RunBins& run, double weight, int offsetMinutes, MirroredTimeline& timeline)
{
    const double binNs = timeline.binSeconds * static_cast<double>(NsPerSecond);
    for (std::size_t i = 0; i < run.bins.series.size() && i < timeline.series.size(); ++i) {
        auto& sums = run.isBefore ? timeline.series[i].before : timeline.series[i].after;
        const std::vector<std::uint64_t>& bytes = run.bins.series[i].contentUp;
        for (std::size_t bin = 0; bin < bytes.size(); ++bin) {
            if (bytes[bin] == 0)
                continue;
            const auto place = static_cast<double>(placeOf(run, bin, timeline, offsetMinutes));
            const auto at = std::min(static_cast<std::size_t>(place / binNs), sums.size() - 1);
            sums[at] += static_cast<double>(bytes[bin]) * weight;
        }
    }
}

} // namespace

double MirroredTimeline::Series::total() const
{
    return std::accumulate(before.begin(), before.end(), 0.0) + std::accumulate(after.begin(), after.end(), 0.0);
}

MirroredTimeline mirroredTimeline(const Comparison& comparison, const std::vector<CountryCode>& watchList,
                                  TimelineAlignment alignment, int offsetMinutes, const StopFlag& stop)
{
    MirroredTimeline timeline;
    timeline.alignment = alignment;
    const std::vector<RunBins> runs = binsOf(comparison, watchList, stop);
    if (runs.empty())
        return timeline;
    std::int64_t binNs = alignment == TimelineAlignment::Clock ? LeastClockBinNs : 1;
    double before = 0, after = 0;
    for (const RunBins& run : runs) { // the coarsest: a fine bar lies within one coarse bar, never the other way round
        binNs = std::max(binNs, run.bins.binNs);
        (run.isBefore ? before : after) += 1;
    }
    const auto count = static_cast<std::size_t>((lengthOf(runs, alignment) + binNs - 1) / binNs);
    timeline.binSeconds = static_cast<double>(binNs) / static_cast<double>(NsPerSecond);
    for (const TimelineBins::Series& series : runs.front().bins.series)
        timeline.series.push_back({series.kind, series.country, std::vector<double>(std::max<std::size_t>(count, 1)),
                                   std::vector<double>(std::max<std::size_t>(count, 1))});
    for (const RunBins& run : runs)
        addRun(run, 1 / (run.isBefore ? before : after), offsetMinutes, timeline);
    return timeline;
}

} // namespace waybill
