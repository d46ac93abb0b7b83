// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mirrored_timeline.h"

#include "analysis/restarts.h"
#include "analysis/update_boundary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tuple>

namespace waybill {

namespace {

constexpr std::int64_t DayNs = 86400 * NsPerSecond;
/// A day in half hours and less: finer bars could not be told apart.
constexpr std::int64_t LeastClockBinNs = 600 * NsPerSecond;
/// Runs laid over one another by different moments are wider together than each alone; still few enough to be drawn.
constexpr std::int64_t MostBins = 2 * static_cast<std::int64_t>(MaxTimelineBins);
/// An update that long before a run still explains it (CompareOptions::updateWindowNs); an older one would leave the
/// axis empty.
constexpr std::int64_t OldestUpdateNs = DayNs;

struct RunBins {
    bool isBefore = true;
    TimelineBins bins;
    Timestamp first, last, zero;
    std::vector<MirroredTimeline::Marker> markers; ///< second: since `zero`, or of the day
};

std::optional<Timestamp> updateOf(const ComparedRun& run)
{
    if (const auto stated = run.conditions.updatedAt) {
        const bool isNear = nanosecondsBetween(*stated, run.analysis->firstTime()) <= OldestUpdateNs;
        return isNear && *stated <= run.analysis->lastTime() ? stated : std::nullopt;
    }
    const std::vector<UpdateBoundary> shown = updateBoundaries(*run.analysis);
    return shown.empty() ? std::nullopt : std::optional(shown.front().split);
}

std::vector<Timestamp> bootsOf(const Analysis& analysis)
{
    std::vector<Timestamp> all;
    for (const Restart& restart : restarts(analysis))
        all.push_back(restart.at);
    if (all.empty()) { // a recording may begin with the phone's start
        for (const NetworkJoin& join : networkJoins(analysis))
            if (!join.silentSince)
                all.push_back(join.at);
    }
    return all;
}

/// A filter hides neither when the phone joined its network nor what the tester did.
const Analysis& wholeOf(const ComparedRun& run)
{
    return run.whole ? *run.whole : *run.analysis;
}

const std::vector<RunStep>& stepsOf(const Analysis* analysis, const TimelineRequest& request)
{
    static const std::vector<RunStep> none;
    const auto found = request.steps.find(analysis);
    return found == request.steps.end() ? none : found->second;
}

/// The moment of a run that lies at zero; none when it has none.
std::optional<Timestamp> zeroOf(const ComparedRun& run, const TimelineRequest& request)
{
    switch (request.alignment) {
    case TimelineAlignment::Start: return run.analysis->firstTime();
    case TimelineAlignment::Clock: return Timestamp{};
    case TimelineAlignment::Update: return updateOf(run);
    case TimelineAlignment::Boot: {
        const std::vector<Timestamp> boots = bootsOf(wholeOf(run));
        return boots.empty() ? std::nullopt : std::optional(boots.front());
    }
    case TimelineAlignment::Step: break;
    }
    for (const RunStep& step : stepsOf(&wholeOf(run), request))
        if (step.text == request.step)
            return step.time;
    return std::nullopt;
}

/// Nanoseconds on the axis.
std::int64_t placeOf(Timestamp time, Timestamp zero, const TimelineRequest& request)
{
    if (request.alignment != TimelineAlignment::Clock)
        return nanosecondsBetween(zero, time);
    const std::int64_t local = time.ns + request.offsetMinutes * 60 * NsPerSecond;
    return (local % DayNs + DayNs) % DayNs;
}

void addMarkers(const ComparedRun& run, const TimelineRequest& request, RunBins& bins)
{
    using Marker = MirroredTimeline::Marker;
    const auto add = [&](Marker::Kind kind, Timestamp time, const std::string& text) {
        const auto place = static_cast<double>(placeOf(time, bins.zero, request));
        bins.markers.push_back({kind, bins.isBefore, place / static_cast<double>(NsPerSecond), text, 1});
    };
    if (const auto update = updateOf(run))
        add(Marker::Kind::Update, *update, {});
    for (const Timestamp boot : bootsOf(wholeOf(run)))
        add(Marker::Kind::Boot, boot, {});
    for (const RunStep& step : stepsOf(&wholeOf(run), request))
        add(Marker::Kind::Step, step.time, step.text);
}

std::vector<RunBins> binsOf(const Comparison& comparison, const TimelineRequest& request, const StopFlag& stop,
                            std::size_t& leftOut)
{
    std::vector<RunBins> all;
    for (const ComparedSide* side : {&comparison.before, &comparison.after}) {
        for (const ComparedRun& run : side->runs) {
            if (run.conditions.isControl || !run.analysis)
                continue;
            if (stop.load(std::memory_order_relaxed))
                return {};
            const std::optional<Timestamp> zero = zeroOf(run, request);
            if (!zero) {
                ++leftOut;
                continue;
            }
            RunBins bins{side == &comparison.before,
                         timelineBins(*run.analysis, request.watchList),
                         run.analysis->firstTime(),
                         run.analysis->lastTime(),
                         *zero,
                         {}};
            addMarkers(run, request, bins);
            all.push_back(std::move(bins));
        }
    }
    return all;
}

struct Axis {
    std::int64_t firstNs = 0, binNs = 1;
    std::size_t count = 1;
};

std::int64_t floorTo(std::int64_t ns, std::int64_t unit)
{
    return ns >= 0 ? ns / unit * unit : -((-ns + unit - 1) / unit * unit);
}

/// The next round length that is at least as long.
std::int64_t roundBin(std::int64_t ns)
{
    constexpr std::array<std::int64_t, 12> Round{60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400};
    for (const std::int64_t seconds : Round)
        if (seconds * NsPerSecond >= ns)
            return seconds * NsPerSecond;
    return (ns + DayNs - 1) / DayNs * DayNs;
}

Axis axisOf(const std::vector<RunBins>& runs, TimelineAlignment alignment)
{
    Axis axis;
    axis.binNs = alignment == TimelineAlignment::Clock ? LeastClockBinNs : 1;
    std::int64_t first = 0, last = 0;
    for (const RunBins& run : runs) { // the coarsest: a fine bar lies within one coarse bar, never the other way round
        axis.binNs = std::max(axis.binNs, run.bins.binNs);
        first = std::min(first, nanosecondsBetween(run.zero, run.first));
        last = std::max(last, nanosecondsBetween(run.zero, run.last));
    }
    if (alignment == TimelineAlignment::Clock) {
        axis.count = static_cast<std::size_t>((DayNs + axis.binNs - 1) / axis.binNs);
        return axis;
    }
    if ((last - first) / axis.binNs > MostBins)
        axis.binNs = roundBin((last - first) / MostBins);
    axis.firstNs = floorTo(first, axis.binNs);
    axis.count = static_cast<std::size_t>((last - axis.firstNs) / axis.binNs + 1);
    return axis;
}

void addRun(const RunBins& run, double weight, const Axis& axis, const TimelineRequest& request,
            MirroredTimeline& timeline)
{
    for (std::size_t i = 0; i < run.bins.series.size() && i < timeline.series.size(); ++i) {
        auto& sums = run.isBefore ? timeline.series[i].before : timeline.series[i].after;
        const std::vector<std::uint64_t>& bytes = run.bins.series[i].contentUp;
        for (std::size_t bin = 0; bin < bytes.size(); ++bin) {
            if (bytes[bin] == 0)
                continue;
            const Timestamp start{run.bins.origin.ns + static_cast<std::int64_t>(bin) * run.bins.binNs};
            const Timestamp time = std::max(start, run.first); // the first bin may begin before the run
            const std::int64_t place = placeOf(time, run.zero, request) - axis.firstNs;
            const auto at = static_cast<std::size_t>(std::max<std::int64_t>(place, 0) / axis.binNs);
            sums[std::min(at, sums.size() - 1)] += static_cast<double>(bytes[bin]) * weight;
        }
    }
}

/// Moments of one kind and side that fall into one bar are one marker.
void gatherMarkers(const std::vector<RunBins>& runs, MirroredTimeline& timeline)
{
    using Marker = MirroredTimeline::Marker;
    std::map<std::tuple<double, Marker::Kind, bool, std::string>, Marker> markers;
    for (const RunBins& run : runs) {
        for (const Marker& marker : run.markers) {
            const double bar = std::floor(marker.second / timeline.binSeconds);
            const auto [at, isNew] = markers.try_emplace({bar, marker.kind, marker.isBefore, marker.text}, marker);
            at->second.runs += isNew ? 0 : 1;
        }
    }
    for (const auto& [place, marker] : markers)
        timeline.markers.push_back(marker);
}

} // namespace

double MirroredTimeline::Series::total() const
{
    return std::accumulate(before.begin(), before.end(), 0.0) + std::accumulate(after.begin(), after.end(), 0.0);
}

MirroredTimeline mirroredTimeline(const Comparison& comparison, const TimelineRequest& request, const StopFlag& stop)
{
    MirroredTimeline timeline;
    timeline.alignment = request.alignment;
    const std::vector<RunBins> runs = binsOf(comparison, request, stop, timeline.leftOut);
    timeline.runs = runs.size();
    if (runs.empty())
        return timeline;
    const Axis axis = axisOf(runs, request.alignment);
    const auto before =
        static_cast<double>(std::count_if(runs.begin(), runs.end(), [](const RunBins& run) { return run.isBefore; }));
    const double after = static_cast<double>(runs.size()) - before;
    timeline.firstSecond = static_cast<double>(axis.firstNs) / static_cast<double>(NsPerSecond);
    timeline.binSeconds = static_cast<double>(axis.binNs) / static_cast<double>(NsPerSecond);
    for (const TimelineBins::Series& series : runs.front().bins.series)
        timeline.series.push_back(
            {series.kind, series.country, std::vector<double>(axis.count), std::vector<double>(axis.count)});
    for (const RunBins& run : runs)
        addRun(run, 1 / (run.isBefore ? before : after), axis, request, timeline);
    gatherMarkers(runs, timeline);
    return timeline;
}

} // namespace waybill
