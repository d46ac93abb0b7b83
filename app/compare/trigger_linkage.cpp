// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/trigger_linkage.h"

#include <algorithm>
#include <cmath>

namespace waybill {

namespace {

/// Window look-ups that one call may make: about a second. Fewer shifts are made for very many events.
constexpr std::uint64_t MaxLookUps = 10'000'000;
constexpr std::uint32_t MinShifts = 999;

/// One stretch of time after one event, or after several whose windows touch.
struct Window {
    double begin = 0, length = 0;
};

std::size_t countBetween(const std::vector<double>& flows, double from, double to)
{
    const auto first = std::lower_bound(flows.begin(), flows.end(), from);
    return static_cast<std::size_t>(std::upper_bound(first, flows.end(), to) - first);
}

/// One run, sorted and ready to be shifted.
class Run {
public:
    explicit Run(const LinkageRun& run) : m_span(run.spanSeconds)
    {
        for (const double time : run.flowTimes) {
            if (time >= 0 && time <= m_span)
                m_flows.push_back(time);
        }
        std::sort(m_flows.begin(), m_flows.end());
        for (const LinkageWindow& window : run.windows) {
            const bool isWithin = window.beginSeconds >= 0 && window.beginSeconds + window.lengthSeconds <= m_span;
            if (isWithin && window.lengthSeconds > 0 && window.lengthSeconds < m_span)
                m_windows.push_back({window.beginSeconds, window.lengthSeconds});
        }
        std::sort(m_windows.begin(), m_windows.end(),
                  [](const Window& a, const Window& b) { return a.begin < b.begin; });
        m_events = m_windows.size();
        m_followed = static_cast<std::size_t>(std::count_if(m_windows.begin(), m_windows.end(), [this](Window window) {
            return countBetween(m_flows, window.begin, window.begin + window.length) > 0;
        }));
        merge();
    }

    [[nodiscard]] std::size_t events() const { return m_events; }
    [[nodiscard]] std::size_t followed() const { return m_followed; }
    [[nodiscard]] std::size_t flows() const { return m_flows.size(); }
    [[nodiscard]] std::size_t windows() const { return m_windows.size(); }
    [[nodiscard]] double span() const { return m_span; }

    /// Flows inside the windows once all of these are moved by `shift` round the observed time.
    [[nodiscard]] std::size_t countLinked(double shift) const
    {
        std::size_t count = 0;
        for (const Window& window : m_windows) {
            const double begin = window.begin + shift < m_span ? window.begin + shift : window.begin + shift - m_span;
            const double end = begin + window.length;
            count += countBetween(m_flows, begin, std::min(end, m_span));
            if (end > m_span)
                count += countBetween(m_flows, 0, std::min(end - m_span, std::nextafter(begin, 0.0)));
        }
        return count;
    }

private:
    /// Overlapping windows become one, so that a flow counts once.
    void merge()
    {
        std::vector<Window> merged;
        for (const Window& window : m_windows) {
            if (!merged.empty() && window.begin <= merged.back().begin + merged.back().length)
                merged.back().length =
                    std::max(merged.back().length, window.begin + window.length - merged.back().begin);
            else
                merged.push_back(window);
        }
        m_windows = std::move(merged);
    }

    double m_span;
    std::vector<double> m_flows;
    std::vector<Window> m_windows;
    std::size_t m_events = 0, m_followed = 0;
};

} // namespace

std::optional<TriggerLinkage> triggerLinkage(std::span<const LinkageRun> linkageRuns, std::uint32_t shifts,
                                             std::uint64_t seed)
{
    TriggerLinkage result;
    result.seed = seed;
    std::vector<Run> runs;
    std::size_t windows = 0;
    for (const LinkageRun& one : linkageRuns) {
        if (!std::isfinite(one.spanSeconds) || !(one.spanSeconds > 0))
            continue;
        const Run& run = runs.emplace_back(one);
        result.events += run.events();
        result.followed += run.followed();
        result.flows += run.flows();
        result.flowsInWindows += run.countLinked(0);
        windows += run.windows();
    }
    if (result.events == 0 || result.flows == 0 || shifts == 0)
        return std::nullopt;
    result.shifts = static_cast<std::uint32_t>(
        std::clamp<std::uint64_t>(MaxLookUps / windows, std::min(MinShifts, shifts), shifts));
    Random random(seed);
    std::uint64_t total = 0;
    std::uint32_t reached = 0;
    for (std::uint32_t i = 0; i < result.shifts; ++i) {
        std::size_t count = 0;
        for (const Run& run : runs)
            count += run.countLinked(random.uniform() * run.span());
        total += count;
        reached += count >= result.flowsInWindows ? 1 : 0;
    }
    result.expected = static_cast<double>(total) / result.shifts;
    result.p = (reached + 1.0) / (result.shifts + 1.0);
    return result;
}

std::optional<TriggerLinkage> triggerLinkage(std::span<const double> eventTimes, std::span<const double> flowTimes,
                                             const LinkageOptions& options)
{
    LinkageRun run;
    run.spanSeconds = options.endSeconds - options.beginSeconds;
    for (const double time : eventTimes)
        run.windows.push_back({time - options.beginSeconds, options.windowSeconds});
    for (const double time : flowTimes)
        run.flowTimes.push_back(time - options.beginSeconds);
    return triggerLinkage({&run, 1}, options.shifts, options.seed);
}

} // namespace waybill
