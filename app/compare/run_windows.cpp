// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/run_windows.h"

#include "analysis/chapter_rules.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr double NsPerHour = 3600.0 * static_cast<double>(NsPerSecond);

Timestamp later(Timestamp time, std::int64_t ns)
{
    return time.ns > Timestamp::latest().ns - ns ? Timestamp::latest() : Timestamp{time.ns + ns};
}

void addMerged(std::vector<TimeWindow>& spans, TimeWindow span)
{
    if (!spans.empty() && span.from <= spans.back().to)
        spans.back().to = std::max(spans.back().to, span.to);
    else
        spans.push_back(span);
}

bool holds(const std::vector<TimeWindow>& spans, Timestamp time)
{
    return std::any_of(spans.begin(), spans.end(), [time](const TimeWindow& span) { return span.holds(time); });
}

/// Length of the union of both lists within the run.
std::int64_t covered(const std::vector<TimeWindow>& a, const std::vector<TimeWindow>& b, const TimeWindow& run)
{
    std::vector<TimeWindow> all = a;
    all.insert(all.end(), b.begin(), b.end());
    std::sort(all.begin(), all.end(), [](const TimeWindow& x, const TimeWindow& y) { return x.from < y.from; });
    std::vector<TimeWindow> merged;
    for (const TimeWindow& span : all)
        addMerged(merged, span);
    std::int64_t length = 0;
    for (const TimeWindow& span : merged) {
        const Timestamp from = std::max(span.from, run.from), to = std::min(span.to, run.to);
        length += from < to ? nanosecondsBetween(from, to) : 0;
    }
    return length;
}

// RFC 2131 §4.1: a client that has no address yet sends from 0.0.0.0; renewals come from the address it has.
bool isJoining(const Analysis& analysis, FlowId flow)
{
    return analysis.counters(flow).protocol == FlowProtocol::Dhcp && analysis.view(flow).role == FlowRole::Up &&
           analysis.flow(flow).originator.scope() == AddressScope::Unspecified;
}

void addChapters(const Analysis& analysis, RunWindows& windows)
{
    for (const Chapter& chapter : chapterSpans(analysis)) {
        const TimeWindow span{chapter.from, later(chapter.to, chapter.to == analysis.lastTime() ? 1 : 0)};
        if (chapter.kind == Chapter::Kind::Idle)
            addMerged(windows.idle, span);
        else if (chapter.kind == Chapter::Kind::Active)
            addMerged(windows.active, span);
    }
}

} // namespace

bool RunWindows::isIn(RunWindow window, Timestamp time) const
{
    switch (window) {
    case RunWindow::All: return true;
    case RunWindow::Start: return holds(starts, time);
    case RunWindow::Update: return holds(updates, time);
    case RunWindow::Steady: return !holds(starts, time) && !holds(updates, time);
    case RunWindow::Idle: return holds(idle, time);
    case RunWindow::Active: return holds(active, time);
    }
    return true;
}

RunWindows windowsOf(const RunInput& run, const CompareOptions& options)
{
    const Analysis& analysis = run.whole ? *run.whole : *run.analysis; // a filter hides neither DHCP nor chapters
    std::vector<Timestamp> joins;
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        if (isJoining(analysis, FlowId{row}))
            joins.push_back(analysis.counters(FlowId{row}).first);
    }
    std::sort(joins.begin(), joins.end());
    RunWindows windows;
    for (const Timestamp join : joins)
        addMerged(windows.starts, {join, later(join, options.startWindowNs)});
    if (run.conditions.updatedAt) {
        const TimeWindow span{*run.conditions.updatedAt, later(*run.conditions.updatedAt, options.updateWindowNs)};
        if (span.from <= analysis.lastTime() && analysis.firstTime() < span.to)
            windows.updates.push_back(span);
    }
    if (options.window == RunWindow::Idle || options.window == RunWindow::Active)
        addChapters(analysis, windows);
    return windows;
}

double observableHours(const Analysis& analysis, const RunWindows& windows, RunWindow window)
{
    if (analysis.firstTime() > analysis.lastTime())
        return 0;
    const TimeWindow run{analysis.firstTime(), later(analysis.lastTime(), 1)};
    const std::int64_t whole = std::max(analysis.recording().observedNs, NsPerSecond);
    std::int64_t length = whole;
    if (window == RunWindow::Start)
        length = covered(windows.starts, {}, run);
    else if (window == RunWindow::Update)
        length = covered(windows.updates, {}, run);
    else if (window == RunWindow::Idle)
        length = covered(windows.idle, {}, run);
    else if (window == RunWindow::Active)
        length = covered(windows.active, {}, run);
    else if (window == RunWindow::Steady && !windows.isEmpty())
        length = whole - covered(windows.starts, windows.updates, run);
    return static_cast<double>(std::clamp<std::int64_t>(length, 0, whole)) / NsPerHour;
}

} // namespace waybill
