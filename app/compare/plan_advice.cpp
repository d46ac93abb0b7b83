// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/plan_advice.h"

#include "base/format.h"
#include "compare/rate_texts.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace waybill {

namespace {

/// Contacts of one destination in each run, scaled to runs of average length.
struct Pilot {
    std::string destination;
    std::vector<double> counts;
    double cv = 0;
};

std::vector<const RunMetrics*> counted(const std::vector<RunMetrics>& side)
{
    std::vector<const RunMetrics*> runs;
    for (const RunMetrics& run : side) {
        if (!run.isControl && run.hours > 0)
            runs.push_back(&run);
    }
    return runs;
}

double variationOf(const std::vector<double>& counts)
{
    double mean = 0, squares = 0;
    for (const double count : counts)
        mean += count / static_cast<double>(counts.size());
    for (const double count : counts)
        squares += (count - mean) * (count - mean);
    return std::sqrt(squares / static_cast<double>(counts.size() - 1)) / mean;
}

/// Destinations contacted in every run, the least varying first.
std::vector<Pilot> pilotsOf(const std::vector<const RunMetrics*>& runs)
{
    double hours = 0;
    for (const RunMetrics* run : runs)
        hours += run->hours / static_cast<double>(runs.size());
    std::vector<Pilot> pilots;
    for (const auto& [key, figures] : runs.front()->of(Family::Destinations)) {
        Pilot pilot{key, {}, 0};
        for (const RunMetrics* run : runs) {
            const auto found = run->of(Family::Destinations).find(key);
            if (found == run->of(Family::Destinations).end() || found->second.contacts == 0)
                break;
            pilot.counts.push_back(static_cast<double>(found->second.contacts) * hours / run->hours);
        }
        if (pilot.counts.size() < runs.size())
            continue;
        pilot.cv = variationOf(pilot.counts);
        pilots.push_back(std::move(pilot));
    }
    std::stable_sort(pilots.begin(), pilots.end(), [](const Pilot& a, const Pilot& b) { return a.cv < b.cv; });
    return pilots;
}

std::string runsText(const PlannedRuns& planned)
{
    return planned.runsPerSide ? fmt::format("about {} runs", *planned.runsPerSide)
                               : fmt::format("more than {} runs", MaxPlannedRuns);
}

std::string shortRunsText(const PlannedRuns& planned)
{
    return planned.runsPerSide ? fmt::format("{}", *planned.runsPerSide) : fmt::format("more than {}", MaxPlannedRuns);
}

} // namespace

std::string plannedRunsText(const RunPlan& plan)
{
    const auto& [twofold, threefold, fivefold] = plan.changes;
    return fmt::format("{} a side are needed at the variation seen (3×: {}; 5×: {})", runsText(twofold),
                       shortRunsText(threefold), shortRunsText(fivefold));
}

PlanAdvice planAdvice(const std::vector<RunMetrics>& before, const std::vector<RunMetrics>& after, std::uint64_t seed)
{
    const std::vector<const RunMetrics*> b = counted(before), a = counted(after);
    const bool isByBefore = b.size() >= a.size();
    const std::vector<const RunMetrics*>& pilotRuns = isByBefore ? b : a;
    PlanAdvice advice;
    if (pilotRuns.size() < MinPilotRuns) {
        advice.text = "How many runs a side would show a 2× change depends on how much runs vary, which fewer than "
                      "three runs a side cannot tell: five a side are the least, eight are advised.";
        return advice;
    }
    const std::vector<Pilot> pilots = pilotsOf(pilotRuns);
    if (pilots.empty()) {
        advice.text = fmt::format("How many runs a side would show a 2× change cannot be said: no destination was "
                                  "contacted in every run {}.",
                                  isByBefore ? "before" : "after");
        return advice;
    }
    const Pilot& middle = pilots[(pilots.size() - 1) / 2];
    PowerOptions options;
    options.seed = seed;
    options.simulations = 400; // "about": the power to ±0.04, in less than half the time
    advice.plan = planRuns(middle.counts, PilotKind::Counts, options);
    advice.destination = middle.destination;
    if (!advice.plan)
        return advice;
    const PlannedRuns& twofold = advice.plan->changes.front();
    if (twofold.runsPerSide && *twofold.runsPerSide <= std::min(b.size(), a.size()))
        return advice;
    advice.text = fmt::format(
        "To see a 2× change in the contacts with one destination with a probability of 0.8, {}. It is that of {} over "
        "the {} runs {}, the middle one of {} contacted in every run; their contacts vary by {} % (standard deviation "
        "over mean). A plan, not a promise.",
        plannedRunsText(*advice.plan), printableName(middle.destination), pilotRuns.size(),
        isByBefore ? "before" : "after", countedText(pilots.size(), "destination", "destinations"),
        shortNumber(middle.cv * 100));
    return advice;
}

} // namespace waybill
