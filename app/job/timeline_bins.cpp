// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/timeline_bins.h"

#include "analysis/traffic.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace waybill {

namespace {

constexpr std::int64_t DaySeconds = 86400;
constexpr std::array<std::int64_t, 21> RoundSeconds{1,
                                                    2,
                                                    5,
                                                    10,
                                                    15,
                                                    30,
                                                    60,
                                                    120,
                                                    300,
                                                    600,
                                                    900,
                                                    1800,
                                                    3600,
                                                    7200,
                                                    21600,
                                                    43200,
                                                    DaySeconds,
                                                    7 * DaySeconds,
                                                    30 * DaySeconds,
                                                    90 * DaySeconds,
                                                    365 * DaySeconds};

/// The smallest round bin that is no finer than what was recorded and needs at most MaxTimelineBins for the span.
std::int64_t binLength(std::int64_t spanNs, std::int64_t recordedNs)
{
    const auto isEnough = [&](std::int64_t ns) {
        return ns >= recordedNs && spanNs / ns < static_cast<std::int64_t>(MaxTimelineBins);
    };
    for (const std::int64_t seconds : RoundSeconds) {
        if (isEnough(seconds * NsPerSecond))
            return seconds * NsPerSecond;
    }
    const std::int64_t years =
        spanNs / static_cast<std::int64_t>(MaxTimelineBins) / (365 * DaySeconds * NsPerSecond) + 1;
    return std::max(recordedNs, years * 365 * DaySeconds * NsPerSecond);
}

/// Start of the bin that holds `time`, on round clock times.
Timestamp roundDown(Timestamp time, std::int64_t stepNs)
{
    const std::int64_t rest = (time.ns % stepNs + stepNs) % stepNs;
    return time.ns < Timestamp::earliest().ns + rest ? time : Timestamp{time.ns - rest};
}

} // namespace

std::uint64_t TimelineBins::Series::total() const
{
    return std::accumulate(contentUp.begin(), contentUp.end(), std::uint64_t{0});
}

TimelineBins timelineBins(const Analysis& analysis, const std::vector<CountryCode>& watchList)
{
    const Recording& recording = analysis.recording();
    TimelineBins bins;
    const std::vector<TimelineSeries> kinds = timelineSeries(watchList);
    for (const TimelineSeries& kind : kinds)
        bins.series.push_back({kind.kind, kind.country, {}});
    const Timestamp first = analysis.firstTime();
    if (recording.flows.empty() || analysis.lastTime() < first)
        return bins;

    const std::int64_t span = nanosecondsBetween(first, analysis.lastTime());
    bins.binNs = binLength(span, std::max<std::int64_t>(recording.timelineBinNs, 1));
    bins.origin = roundDown(first, bins.binNs);
    const auto count = static_cast<std::size_t>(nanosecondsBetween(bins.origin, analysis.lastTime()) / bins.binNs) + 1;
    for (TimelineBins::Series& series : bins.series)
        series.contentUp.assign(count, 0);

    const std::int64_t shift = nanosecondsBetween(bins.origin, recording.timelineOrigin);
    for (std::size_t row = 0; row < recording.timeline.size(); ++row) {
        const TimelineRow& entry = recording.timeline[row];
        if (entry.flow.value >= analysis.flowCount())
            continue; // appended after this view was made
        const std::size_t series = seriesOf(kinds, analysis, entry.flow);
        if (series >= bins.series.size())
            continue;
        const std::int64_t offset = shift + static_cast<std::int64_t>(entry.bin) * recording.timelineBinNs;
        const auto bin = static_cast<std::size_t>(std::max<std::int64_t>(offset, 0) / bins.binNs);
        bins.series[series].contentUp[std::min(bin, count - 1)] +=
            analysis.view(entry.flow).role == FlowRole::Up ? entry.originatorContent : entry.responderContent;
    }
    return bins;
}

} // namespace waybill
