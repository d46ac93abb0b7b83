// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/observed_clock.h"

#include <algorithm>

namespace waybill {

namespace {

double secondsBetween(Timestamp from, Timestamp to)
{
    return static_cast<double>(nanosecondsBetween(from, to)) / static_cast<double>(NsPerSecond);
}

/// Times in which no capture of the run recorded anything, in order.
std::vector<TimeWindow> unobserved(const Analysis& analysis)
{
    const Recording& recording = analysis.recording();
    std::vector<TimeWindow> recorded, pauses;
    for (const CaptureFacts& capture : recording.captures) {
        if (capture.packets > 0)
            recorded.push_back({capture.first, capture.last});
    }
    std::sort(recorded.begin(), recorded.end(),
              [](const TimeWindow& a, const TimeWindow& b) { return a.from < b.from; });
    Timestamp end = Timestamp::earliest();
    for (const TimeWindow& span : recorded) {
        if (end != Timestamp::earliest() && end < span.from)
            pauses.push_back({end, span.from});
        end = std::max(end, span.to);
    }
    if (recording.captures.size() == 1) { // files that overlap in time fill each other's pauses
        for (const CapturePause& pause : recording.pauses)
            pauses.push_back({pause.from, pause.to});
    }
    return pauses;
}

} // namespace

ObservedClock::ObservedClock(const Analysis& analysis, const RunWindows& windows, RunWindow window)
{
    const Timestamp first = analysis.firstTime(), last = analysis.lastTime();
    if (first > last)
        return;
    const std::vector<TimeWindow> pauses = unobserved(analysis);
    std::vector<Timestamp> turns{first, last};
    for (const std::vector<TimeWindow>* spans : {&pauses, &windows.starts, &windows.updates}) {
        for (const TimeWindow& span : *spans) {
            turns.push_back(std::clamp(span.from, first, last));
            turns.push_back(std::clamp(span.to, first, last));
        }
    }
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    std::size_t pause = 0;
    for (std::size_t i = 0; i + 1 < turns.size(); ++i) {
        while (pause < pauses.size() && pauses[pause].to <= turns[i])
            ++pause;
        const bool isPause = pause < pauses.size() && pauses[pause].from <= turns[i];
        if (isPause || !windows.isIn(window, turns[i]))
            continue;
        m_stretches.push_back({turns[i], turns[i + 1], m_seconds});
        m_seconds += secondsBetween(turns[i], turns[i + 1]);
    }
}

std::optional<double> ObservedClock::at(Timestamp time) const
{
    const auto behind = std::upper_bound(m_stretches.begin(), m_stretches.end(), time,
                                         [](Timestamp t, const Stretch& stretch) { return t < stretch.from; });
    if (behind == m_stretches.begin())
        return std::nullopt;
    const Stretch& stretch = *std::prev(behind);
    if (time > stretch.to)
        return std::nullopt;
    return stretch.before + secondsBetween(stretch.from, time);
}

} // namespace waybill
