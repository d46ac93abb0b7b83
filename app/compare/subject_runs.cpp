// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/subject_runs.h"

#include <algorithm>
#include <set>

namespace waybill {

namespace {

/// Slots of the counted runs; empty unless every one has a slot of its own.
std::set<std::string> slotsOf(const std::vector<RunMetrics>& side)
{
    std::set<std::string> slots;
    for (const RunMetrics& run : side) {
        if (run.isControl || run.hours <= 0)
            continue;
        if (run.slot.empty() || !slots.insert(run.slot).second)
            return {};
    }
    return slots;
}

} // namespace

SubjectRuns runsOf(const std::vector<RunMetrics>& side, Family family, const std::string& key)
{
    static const Figures None;
    SubjectRuns runs;
    for (const RunMetrics& run : side) {
        if (run.hours <= 0)
            continue;
        const auto found = run.of(family).find(key);
        const Figures& figures = found == run.of(family).end() ? None : found->second;
        const double contacts = static_cast<double>(figures.contacts) / run.hours;
        if (run.isControl) {
            runs.controlRates.push_back(contacts);
            continue;
        }
        runs.contactRates.push_back(contacts);
        runs.contactCounts.push_back(static_cast<double>(figures.contacts));
        runs.contentRates.push_back(static_cast<double>(figures.contentUp) / run.hours);
        runs.lookupRates.push_back(static_cast<double>(figures.lookups) / run.hours);
        runs.total += figures;
        runs.total.isNarrowed = runs.total.isNarrowed || run.isNarrowed;
        runs.total.hours += run.hours;
        ++runs.total.runs;
        runs.total.runsSeen += figures.contacts > 0 ? 1 : 0;
    }
    return runs;
}

RunOrder inOrder(const std::vector<RunMetrics>& before, const std::vector<RunMetrics>& after)
{
    RunOrder order{before, after, false};
    const std::set<std::string> slots = slotsOf(before);
    order.isPaired = slots.size() >= 2 && slots == slotsOf(after);
    if (!order.isPaired)
        return order;
    const auto bySlot = [](const RunMetrics& a, const RunMetrics& b) { return a.slot < b.slot; };
    std::stable_sort(order.before.begin(), order.before.end(), bySlot);
    std::stable_sort(order.after.begin(), order.after.end(), bySlot);
    return order;
}

} // namespace waybill
