// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chapter_rules.h"

#include "analysis/restarts.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace waybill {

namespace {

using Kind = Chapter::Kind;

constexpr std::int64_t MinuteNs = 60 * NsPerSecond;
constexpr std::int64_t FirstBootNs = 10 * MinuteNs;     // methods §2.2: "startup first 10 min"
constexpr std::int64_t RestartWithinNs = 30 * MinuteNs; // installing and optimising take minutes, not hours
constexpr std::int64_t QuietAfterNs = 5 * MinuteNs;     // reading a page takes some
constexpr std::uint64_t SmallestDownload = 256 * 1024;  // as in update_boundary.cpp
constexpr std::size_t BusyDestinations = 4;
constexpr std::uint64_t BusyContent = 64 * 1000;

struct Stretch {
    Kind kind = Kind::Idle;
    Timestamp from, to;
};

/// One run's facts, from which its chapters follow.
struct RunTrace {
    Timestamp first = Timestamp::latest(), last = Timestamp::earliest();
    std::vector<Stretch> gaps;
    std::vector<std::pair<Timestamp, Timestamp>> downloads; ///< from an updater's server
    std::map<std::int64_t, std::set<DestinationId>> opened; ///< minute → destinations
    std::map<std::int64_t, std::uint64_t> content;          ///< minute → bytes, both directions
    std::vector<NetworkJoin> joins;
    [[nodiscard]] bool isEmpty() const { return first > last; }
};

Timestamp later(Timestamp time, std::int64_t ns)
{
    return time.ns > Timestamp::latest().ns - ns ? Timestamp::latest() : Timestamp{time.ns + ns};
}

void addCaptures(const Recording& recording, std::uint32_t run, RunTrace& trace)
{
    Timestamp end = Timestamp::earliest();
    for (const std::uint32_t index : recording.runs[run].captures) {
        const CaptureFacts& capture = recording.captures[index];
        const Timestamp first = std::max(capture.first, recording.from.value_or(capture.first));
        const Timestamp last = std::min(capture.last, recording.to.value_or(capture.last));
        if (capture.packets == 0 || first > last)
            continue;
        const bool isApart = end != Timestamp::earliest() && end < first;
        if (isApart && nanosecondsBetween(end, first) > Recording::LongestPauseNs)
            trace.gaps.push_back({Kind::Gap, end, first});
        end = std::max(end, last);
        trace.first = std::min(trace.first, first);
        trace.last = std::max(trace.last, last);
        for (const CapturePause& pause : recording.pauses) {
            if (pause.capture == index)
                trace.gaps.push_back({Kind::Gap, pause.from, pause.to});
        }
    }
}

void addFlows(const Analysis& analysis, std::vector<RunTrace>& traces)
{
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        const FlowId id{row};
        const FlowView& view = analysis.view(id);
        const std::uint32_t run = analysis.flow(id).run.value;
        if (view.role == FlowRole::NotOurs || view.band == Band::Local || run >= traces.size())
            continue;
        RunTrace& trace = traces[run];
        const FlowCounters& counters = analysis.counters(id);
        if (!counters.isHousekeeping)
            trace.opened[counters.first.ns / MinuteNs].insert(view.destination);
        if (view.traffic.payloadDown < SmallestDownload)
            continue;
        const Service* const service = analysis.serviceOf(id).service;
        if (service != nullptr && service->kind == ServiceKind::OtaUpdate)
            trace.downloads.emplace_back(counters.first, counters.last);
    }
}

void addContent(const Analysis& analysis, std::vector<RunTrace>& traces)
{
    const Recording& recording = analysis.recording();
    for (std::size_t i = 0; i < recording.timeline.size(); ++i) {
        const TimelineRow& row = recording.timeline[i];
        const FlowView& view = analysis.view(row.flow);
        const std::uint32_t run = analysis.flow(row.flow).run.value;
        if (view.role == FlowRole::NotOurs || view.band == Band::Local || run >= traces.size())
            continue;
        const std::int64_t begin = recording.timelineOrigin.ns + row.bin * recording.timelineBinNs;
        traces[run].content[begin / MinuteNs] += row.originatorContent + row.responderContent;
    }
}

/// Minutes in which so much goes on, times `factor`.
std::set<std::int64_t> busyMinutes(const RunTrace& trace, unsigned factor)
{
    std::set<std::int64_t> busy;
    for (const auto& [minute, destinations] : trace.opened) {
        if (destinations.size() >= BusyDestinations * factor)
            busy.insert(minute);
    }
    for (const auto& [minute, bytes] : trace.content) {
        if (bytes >= BusyContent * factor)
            busy.insert(minute);
    }
    return busy;
}

/// Minutes in which the phone is at work, as stretches.
void addActive(const RunTrace& trace, std::vector<Stretch>& stretches)
{
    const std::set<std::int64_t> busy = busyMinutes(trace, 1), veryBusy = busyMinutes(trace, 2);
    for (auto at = busy.begin(); at != busy.end();) {
        const std::int64_t first = *at;
        std::int64_t last = first;
        for (; at != busy.end() && (*at - last) * MinuteNs <= QuietAfterNs; ++at)
            last = *at;
        if (last > first || veryBusy.count(first) > 0)
            stretches.push_back({Kind::Active, {first * MinuteNs}, {(last + 1) * MinuteNs}});
    }
}

/// Downloads of an update with the restart behind them, and the first ten minutes of the new build.
void addUpdates(const RunTrace& trace, std::vector<Stretch>& stretches)
{
    for (const auto& [from, to] : trace.downloads) {
        Stretch update{Kind::Update, from, to};
        for (const NetworkJoin& join : trace.joins) {
            const bool isBehind = join.at > to && nanosecondsBetween(to, join.at) <= RestartWithinNs;
            if (!isBehind || !join.silentSince || join.silenceNs() < ShortestRestartNs)
                continue;
            update.to = join.at;
            if (join.firstCheck)
                stretches.push_back({Kind::FirstBoot, join.at, later(join.at, FirstBootNs)});
            break;
        }
        stretches.push_back(update);
    }
}

void addFirstBoot(const RunTrace& trace, std::vector<Stretch>& stretches)
{
    if (trace.joins.empty() || trace.joins.front().silentSince || !trace.joins.front().firstCheck)
        return;
    stretches.push_back({Kind::FirstBoot, trace.joins.front().at, later(trace.joins.front().at, FirstBootNs)});
}

/// What decides where stretches overlap.
int rankOf(Kind kind)
{
    switch (kind) {
    case Kind::Idle: return 0;
    case Kind::Active: return 1;
    case Kind::FirstBoot: return 2;
    case Kind::Update: return 3;
    case Kind::Gap: return 4;
    }
    return 0;
}

/// Lays the stretches over an idle run: at every moment the highest rank counts.
std::vector<Stretch> laidOver(const RunTrace& trace, const std::vector<Stretch>& stretches)
{
    std::map<Timestamp, std::array<int, 5>> turns; // how many stretches of each rank begin (or end) there
    turns[trace.first][0] += 1;
    for (const Stretch& stretch : stretches) {
        const Timestamp from = std::max(stretch.from, trace.first), to = std::min(stretch.to, trace.last);
        if (from >= to)
            continue;
        const auto rank = static_cast<std::size_t>(rankOf(stretch.kind));
        turns[from][rank] += 1;
        turns[to][rank] -= 1;
    }
    constexpr std::array<Kind, 5> ByRank{Kind::Idle, Kind::Active, Kind::FirstBoot, Kind::Update, Kind::Gap};
    std::array<int, 5> open{};
    std::vector<Stretch> result;
    for (const auto& [time, turn] : turns) {
        std::size_t highest = 0;
        for (std::size_t rank = 0; rank < open.size(); ++rank) {
            open[rank] += turn[rank];
            highest = open[rank] > 0 ? rank : highest;
        }
        if (!result.empty())
            result.back().to = time;
        const bool isEnd = time == trace.last && !result.empty();
        if (!isEnd && (result.empty() || result.back().kind != ByRank[highest]))
            result.push_back({ByRank[highest], time, trace.last});
    }
    if (!result.empty())
        result.back().to = trace.last;
    return result;
}

/// Seconds of idleness between two other chapters are no chapter: they go to a neighbour, but never to a gap.
std::vector<Stretch> withoutSlivers(const std::vector<Stretch>& stretches)
{
    std::vector<Stretch> result;
    const auto isSliver = [](const Stretch& s) {
        return rankOf(s.kind) <= rankOf(Kind::Active) && nanosecondsBetween(s.from, s.to) < MinuteNs;
    };
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        Stretch next = stretches[i];
        const bool canJoinNext = i + 1 < stretches.size() && stretches[i + 1].kind != Kind::Gap;
        const bool canJoinLast = !result.empty() && result.back().kind != Kind::Gap;
        if (isSliver(next) && canJoinLast)
            result.back().to = next.to;
        else if (canJoinLast && result.back().kind == next.kind)
            result.back().to = next.to;
        else if (isSliver(next) && canJoinNext)
            next.kind = stretches[i + 1].kind, result.push_back(next);
        else
            result.push_back(next);
    }
    return result;
}

} // namespace

std::vector<Chapter> chapterSpans(const Analysis& analysis)
{
    const Recording& recording = analysis.recording();
    std::vector<RunTrace> traces(recording.runs.size());
    for (std::uint32_t run = 0; run < traces.size(); ++run)
        addCaptures(recording, run, traces[run]);
    addFlows(analysis, traces);
    addContent(analysis, traces);
    for (const NetworkJoin& join : networkJoins(analysis))
        traces[join.run].joins.push_back(join);
    std::vector<Chapter> chapters;
    for (std::uint32_t run = 0; run < traces.size(); ++run) {
        const RunTrace& trace = traces[run];
        if (trace.isEmpty())
            continue;
        std::vector<Stretch> stretches = trace.gaps;
        addActive(trace, stretches);
        addUpdates(trace, stretches);
        addFirstBoot(trace, stretches);
        for (const Stretch& stretch : withoutSlivers(laidOver(trace, stretches))) {
            Chapter& chapter = chapters.emplace_back();
            chapter.kind = stretch.kind;
            chapter.from = stretch.from;
            chapter.to = stretch.to;
            chapter.run = run;
        }
    }
    return chapters;
}

} // namespace waybill
