// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "compare/comparison_rows.h"
#include "compare/observed_clock.h"
#include "compare/rate_texts.h"
#include "compare/trigger_linkage.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <map>

namespace waybill {

namespace {

/// Shifts for all steps and destinations of a side together: a few seconds at most.
constexpr std::uint64_t MostLookUps = 20'000'000;
constexpr std::uint32_t MostShifts = 10'000, FewestShifts = 999; // methods §3.6

/// Windows of one step in one run.
struct StepRun {
    std::uint32_t run = 0;
    double spanSeconds = 0;
    std::vector<LinkageWindow> windows;
};

/// One step on one side.
struct StepOfSide {
    std::size_t times = 0;
    double longestSeconds = 0;
    std::vector<StepRun> runs;
};

double seconds(std::int64_t ns)
{
    return static_cast<double>(ns) / static_cast<double>(NsPerSecond);
}

/// A flow that a link is made to: when it began on the run's observed clock.
struct LinkedFlow {
    FlowRef ref;
    double at = 0;
};

/// One side's steps and the clocks they are measured with.
class SideSteps {
public:
    SideSteps(const SideReading& side, const CompareOptions& options) : m_side(side)
    {
        for (std::uint32_t run = 0; run < side.runs.size(); ++run) {
            const Analysis& analysis = *side.side.runs[run].analysis;
            m_clocks.emplace_back(analysis, side.runs[run].windows, options.window);
            if (side.isCounted(run))
                addRun(run, options);
        }
    }

    [[nodiscard]] const std::map<std::string, StepOfSide>& steps() const { return m_steps; }
    [[nodiscard]] const std::map<std::string, Timestamp>& firstTimes() const { return m_firstTimes; }
    [[nodiscard]] const StepOfSide* step(const std::string& text) const
    {
        const auto found = m_steps.find(text);
        return found == m_steps.end() ? nullptr : &found->second;
    }

    /// Flows of one destination that began in observed time, by run.
    [[nodiscard]] std::map<std::uint32_t, std::vector<LinkedFlow>> flowsOf(const std::vector<FlowRef>& refs) const
    {
        std::map<std::uint32_t, std::vector<LinkedFlow>> flows;
        for (const FlowRef& ref : refs) {
            const Analysis& analysis = *m_side.side.runs[ref.run].analysis;
            if (const auto at = m_clocks[ref.run].at(analysis.counters(ref.flow).first))
                flows[ref.run].push_back({ref, *at});
        }
        return flows;
    }

private:
    void addRun(std::uint32_t run, const CompareOptions& options)
    {
        const ObservedClock& clock = m_clocks[run];
        for (const RunStep& step : m_side.side.runs[run].steps) {
            const auto at = clock.at(step.time);
            const double uncertainty = seconds(std::max<std::int64_t>(step.uncertaintyNs, 0));
            if (!at)
                continue;
            const LinkageWindow window{*at - uncertainty, options.stepWindowSeconds + 2 * uncertainty};
            const bool isWithin =
                window.beginSeconds >= 0 && window.beginSeconds + window.lengthSeconds <= clock.seconds();
            if (!isWithin || window.lengthSeconds >= clock.seconds())
                continue;
            StepOfSide& ofSide = m_steps[step.text];
            if (ofSide.runs.empty() || ofSide.runs.back().run != run)
                ofSide.runs.push_back({run, clock.seconds(), {}});
            ofSide.runs.back().windows.push_back(window);
            ++ofSide.times;
            ofSide.longestSeconds = std::max(ofSide.longestSeconds, window.lengthSeconds);
            const auto [place, isNew] = m_firstTimes.try_emplace(step.text, step.time);
            place->second = std::min(place->second, step.time);
        }
    }

    const SideReading& m_side;
    std::vector<ObservedClock> m_clocks;
    std::map<std::string, StepOfSide> m_steps;
    std::map<std::string, Timestamp> m_firstTimes;
};

/// A step and a destination that may be linked, on one side.
struct Candidate {
    std::string text;
    std::size_t destination = 0;
    StepSide side;
};

std::vector<FlowRef> within(const StepOfSide& step, const std::map<std::uint32_t, std::vector<LinkedFlow>>& flows)
{
    std::vector<FlowRef> found;
    for (const StepRun& run : step.runs) {
        const auto ofRun = flows.find(run.run);
        if (ofRun == flows.end())
            continue;
        for (const LinkedFlow& flow : ofRun->second) {
            const bool isIn = std::any_of(run.windows.begin(), run.windows.end(), [&](const LinkageWindow& window) {
                return flow.at >= window.beginSeconds && flow.at <= window.beginSeconds + window.lengthSeconds;
            });
            if (isIn)
                found.push_back(flow.ref);
        }
    }
    return found;
}

std::vector<LinkageRun> linkageRuns(const StepOfSide& step,
                                    const std::map<std::uint32_t, std::vector<LinkedFlow>>& flows)
{
    std::vector<LinkageRun> runs;
    for (const StepRun& run : step.runs) {
        LinkageRun& linkage = runs.emplace_back();
        linkage.spanSeconds = run.spanSeconds;
        linkage.windows = run.windows;
        if (const auto ofRun = flows.find(run.run); ofRun != flows.end()) {
            for (const LinkedFlow& flow : ofRun->second)
                linkage.flowTimes.push_back(flow.at);
        }
    }
    return runs;
}

/// All candidates of one side, with p and q. What no flow followed is not shifted: its p is 1.
class SideLinks {
public:
    SideLinks(const SideSteps& steps, const std::vector<DestinationRow>& rows, bool isBefore,
              const CompareOptions& options)
        : m_steps(steps)
    {
        for (std::size_t i = 0; i < rows.size(); ++i)
            addDestination(i, isBefore ? rows[i].flowsBefore : rows[i].flowsAfter);
        shift(rows, isBefore, options.seed);
        std::vector<double> p;
        for (const Candidate& one : m_candidates)
            p.push_back(one.side.p);
        const std::vector<double> q = benjaminiHochberg(p);
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            m_candidates[i].side.q = q[i];
            m_candidates[i].side.isLinked = q[i] <= options.falseDiscoveryRate;
        }
    }

    [[nodiscard]] const std::vector<Candidate>& all() const { return m_candidates; }
    [[nodiscard]] StepSide of(const std::string& text, std::size_t destination) const
    {
        const auto found = std::find_if(m_candidates.begin(), m_candidates.end(), [&](const Candidate& one) {
            return one.destination == destination && one.text == text;
        });
        return found == m_candidates.end() ? StepSide{} : found->side;
    }

private:
    void addDestination(std::size_t index, const std::vector<FlowRef>& refs)
    {
        const auto flows = m_steps.flowsOf(refs);
        for (const auto& [text, step] : m_steps.steps()) {
            const bool isInItsRuns = std::any_of(step.runs.begin(), step.runs.end(),
                                                 [&flows](const StepRun& run) { return flows.count(run.run) > 0; });
            if (!isInItsRuns)
                continue;
            Candidate& candidate = m_candidates.emplace_back();
            candidate.text = text;
            candidate.destination = index;
            candidate.side.flows = within(step, flows);
            candidate.side.flowsAfter = candidate.side.flows.size();
            m_lookUps += candidate.side.flowsAfter > 0 ? step.times : 0;
        }
    }

    void shift(const std::vector<DestinationRow>& rows, bool isBefore, std::uint64_t seed)
    {
        const auto shifts = static_cast<std::uint32_t>(
            std::clamp<std::uint64_t>(MostLookUps / std::max<std::uint64_t>(m_lookUps, 1), FewestShifts, MostShifts));
        for (Candidate& one : m_candidates) {
            if (one.side.flowsAfter == 0)
                continue;
            const auto flows =
                m_steps.flowsOf(isBefore ? rows[one.destination].flowsBefore : rows[one.destination].flowsAfter);
            const auto runs = linkageRuns(*m_steps.step(one.text), flows);
            if (const auto linkage = triggerLinkage(runs, shifts, seed)) {
                one.side.followed = linkage->followed;
                one.side.expected = linkage->expected;
                one.side.p = linkage->p;
            }
        }
    }

    const SideSteps& m_steps;
    std::vector<Candidate> m_candidates;
    std::uint64_t m_lookUps = 0;
};

std::string sideText(const StepSide& side, const StepOfSide* step)
{
    if (step == nullptr)
        return "not done in the time recorded";
    if (side.flowsAfter == 0)
        return fmt::format("after none of {}", countedText(step->times, "time", "times"));
    const std::string chance = side.isLinked ? fmt::format(", p {}", probabilityText(side.p))
                                             : fmt::format(", p {}, not told from chance", probabilityText(side.p));
    return fmt::format("after {} of {}, {} where {} would be expected at random times{}", side.followed,
                       countedText(step->times, "time", "times"), countedText(side.flowsAfter, "flow", "flows"),
                       shortNumber(side.expected), chance);
}

std::string windowText(double windowSeconds)
{
    return durationText(static_cast<std::int64_t>(windowSeconds * static_cast<double>(NsPerSecond)));
}

StepRow rowOf(const std::string& text, const StepOfSide* before, const StepOfSide* after)
{
    StepRow row;
    row.text = text;
    for (const StepOfSide* step : {before, after})
        row.windowSeconds = std::max(row.windowSeconds, step == nullptr ? 0 : step->longestSeconds);
    row.timesBefore = before == nullptr ? 0 : before->times;
    row.timesAfter = after == nullptr ? 0 : after->times;
    return row;
}

bool hasSteps(const SideReading& side)
{
    return std::any_of(side.side.runs.begin(), side.side.runs.end(),
                       [](const ComparedRun& run) { return !run.steps.empty(); });
}

} // namespace

std::vector<StepRow> stepRows(const SidePair& sides, const std::vector<DestinationRow>& destinations,
                              const CompareOptions& options)
{
    if (!hasSteps(sides.before) && !hasSteps(sides.after))
        return {};
    const SideSteps before(sides.before, options), after(sides.after, options);
    const SideLinks linksBefore(before, destinations, true, options), linksAfter(after, destinations, false, options);
    std::map<std::string, std::set<std::size_t>> linked;
    for (const SideLinks* links : {&linksBefore, &linksAfter}) {
        for (const Candidate& one : links->all()) {
            if (one.side.isLinked)
                linked[one.text].insert(one.destination);
        }
    }
    std::map<std::string, Timestamp> texts = before.firstTimes();
    texts.insert(after.firstTimes().begin(), after.firstTimes().end());
    std::vector<StepRow> rows;
    for (const auto& [text, time] : texts) {
        StepRow& row = rows.emplace_back(rowOf(text, before.step(text), after.step(text)));
        for (const std::size_t index : linked[text]) {
            StepContact& contact = row.contacts.emplace_back();
            contact.key = destinations[index].key;
            contact.label = destinations[index].label;
            contact.before = linksBefore.of(text, index);
            contact.after = linksAfter.of(text, index);
            contact.reason =
                fmt::format("Contacted within {} of the step. Before: {}. After: {}.", windowText(row.windowSeconds),
                            sideText(contact.before, before.step(text)), sideText(contact.after, after.step(text)));
        }
        std::stable_sort(row.contacts.begin(), row.contacts.end(), [](const StepContact& a, const StepContact& b) {
            return a.before.flowsAfter + a.after.flowsAfter > b.before.flowsAfter + b.after.flowsAfter;
        });
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&texts](const StepRow& a, const StepRow& b) { return texts.at(a.text) < texts.at(b.text); });
    return rows;
}

} // namespace waybill
