// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/trigger_linkage.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace waybill {

namespace {

/// Window look-ups that one call may make: about a second. Fewer shifts are made for very many events.
constexpr std::uint64_t MaxLookUps = 10'000'000;
constexpr std::uint32_t MinShifts = 999;

/// One stretch of time after one event, or after several whose windows touch.
struct Window {
    double begin = 0, length = 0;
};

std::vector<double> inside(std::span<const double> times, double begin, double end)
{
    std::vector<double> kept;
    for (const double time : times) {
        if (time >= begin && time <= end)
            kept.push_back(time - begin);
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

/// Overlapping windows become one, so that a flow counts once.
std::vector<Window> mergedWindows(const std::vector<double>& events, double length)
{
    std::vector<Window> windows;
    for (const double event : events) {
        if (!windows.empty() && event <= windows.back().begin + windows.back().length)
            windows.back().length = event + length - windows.back().begin;
        else
            windows.push_back({event, length});
    }
    return windows;
}

std::size_t countBetween(const std::vector<double>& flows, double from, double to)
{
    const auto first = std::lower_bound(flows.begin(), flows.end(), from);
    return static_cast<std::size_t>(std::upper_bound(first, flows.end(), to) - first);
}

/// Flows inside the windows once all of these are moved by `shift` round the observed time.
std::size_t countLinked(const std::vector<double>& flows, const std::vector<Window>& windows, double shift, double span)
{
    std::size_t count = 0;
    for (const Window& window : windows) {
        const double begin = window.begin + shift < span ? window.begin + shift : window.begin + shift - span;
        const double end = begin + window.length;
        count += countBetween(flows, begin, std::min(end, span));
        if (end > span)
            count += countBetween(flows, 0, std::min(end - span, std::nextafter(begin, 0.0)));
    }
    return count;
}

} // namespace

std::optional<TriggerLinkage> triggerLinkage(std::span<const double> eventTimes, std::span<const double> flowTimes,
                                             const LinkageOptions& options)
{
    const double span = options.endSeconds - options.beginSeconds;
    if (!std::isfinite(span) || !(options.windowSeconds > 0) || !(options.windowSeconds < span) || options.shifts == 0)
        return std::nullopt;
    const std::vector<double> events =
        inside(eventTimes, options.beginSeconds, options.endSeconds - options.windowSeconds);
    const std::vector<double> flows = inside(flowTimes, options.beginSeconds, options.endSeconds);
    if (events.empty() || flows.empty())
        return std::nullopt;
    const std::vector<Window> windows = mergedWindows(events, options.windowSeconds);
    TriggerLinkage result;
    result.events = events.size();
    result.flows = flows.size();
    result.seed = options.seed;
    result.shifts = static_cast<std::uint32_t>(
        std::clamp<std::uint64_t>(MaxLookUps / windows.size(), std::min(MinShifts, options.shifts), options.shifts));
    result.flowsInWindows = countLinked(flows, windows, 0, span);
    Random random(options.seed);
    std::uint64_t total = 0;
    std::uint32_t reached = 0;
    for (std::uint32_t i = 0; i < result.shifts; ++i) {
        const std::size_t count = countLinked(flows, windows, random.uniform() * span, span);
        total += count;
        reached += count >= result.flowsInWindows ? 1 : 0;
    }
    result.expected = static_cast<double>(total) / result.shifts;
    result.p = (reached + 1.0) / (result.shifts + 1.0);
    return result;
}

} // namespace waybill
