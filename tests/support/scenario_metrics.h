// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/run_metrics.h"
#include "support/scenario_plan.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waybill::test::scenario {

/// The last two labels: the registrable domain of every name that scenarios use.
[[nodiscard]] inline std::string domainOf(std::string_view name)
{
    const std::size_t last = name.rfind('.');
    const std::size_t before = last == std::string_view::npos || last == 0 ? last : name.rfind('.', last - 1);
    return std::string(before == std::string_view::npos ? name : name.substr(before + 1));
}

/// Hours in which something could be captured.
[[nodiscard]] inline double observableHoursOf(const PhoneSetup& setup)
{
    double seconds = setup.duration - setup.boot.value_or(0);
    for (const Span& gap : setup.gaps)
        seconds -= std::min(gap.end, setup.duration) - gap.begin;
    if (setup.update)
        seconds -= Update::BackAfter - Update::OffAfter;
    return seconds / 3600;
}

/// A drawn run as the rules see it, without packets: thousands of runs a second. Named destinations only; silence is
/// counted from the start of one contact to that of the next, so of contacts little more than a minute apart some count
/// here that a capture, which knows when they end, counts as one with the contact before.
[[nodiscard]] inline RunMetrics metricsOf(const DrawnRun& run)
{
    constexpr std::int64_t SilenceNs = 60 * NsPerSecond; // CompareOptions::silenceNs
    RunMetrics metrics;
    metrics.hours = observableHoursOf(*run.setup);
    metrics.isControl = run.setup->isControl;
    std::map<std::string, Timestamp> last;
    for (const Contact& contact : contactsOf(run)) {
        const Host& host = run.setup->hosts[contact.host];
        if (host.name.empty())
            continue;
        const std::string key = domainOf(host.name);
        Figures figures;
        figures.level = contact.contentUp > 0 ? ContactLevel::ContentSent : ContactLevel::Contacted;
        figures.flows = 1;
        figures.lookups = contact.isLookedUp ? 1 : 0;
        figures.contentUp = contact.contentUp;
        const auto [before, isFirst] = last.try_emplace(key, contact.time);
        figures.contacts = isFirst || nanosecondsBetween(before->second, contact.time) >= SilenceNs ? 1 : 0;
        before->second = contact.time;
        metrics.of(Family::Destinations)[key] += figures;
    }
    return metrics;
}

/// The runs of the sides "before" and "after".
using MetricSides = std::pair<std::vector<RunMetrics>, std::vector<RunMetrics>>;
[[nodiscard]] inline MetricSides metricSides(const Scenario& scenario, std::uint64_t seed)
{
    MetricSides sides;
    for (const DrawnRun& run : drawRuns(scenario, seed))
        (run.side == "before" ? sides.first : sides.second).push_back(metricsOf(run));
    return sides;
}

} // namespace waybill::test::scenario
