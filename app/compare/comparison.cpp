// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"

#include "analysis/with_rules.h"
#include "compare/caveats.h"
#include "compare/compare_sentences.h"
#include "compare/comparison_rows.h"
#include "compare/permutation_test.h"
#include "compare/rate_texts.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace waybill {

namespace {

Continue go(const Checkpoint& checkpoint)
{
    return checkpoint ? checkpoint({}) : Continue::Yes;
}

std::string testSentence(const SidePair& sides, const std::vector<DestinationRow>& rows)
{
    const std::size_t before = sides.before.side.countedRuns, after = sides.after.side.countedRuns;
    if (std::min(before, after) < 2)
        return "No test: one run a side has no measure of ordinary variation.";
    const bool isPaired = std::any_of(
        rows.begin(), rows.end(), [](const DestinationRow& row) { return row.test && row.test->name == "sign-flip"; });
    const std::string name =
        isPaired ? "Sign-flip permutation test over pairs of runs" : "Two-sided permutation test over runs";
    return fmt::format(
        "{} on log(contacts per hour + c), c half the smallest non-zero value, and the same on contacts per run: the "
        "larger p counts; Fisher’s exact test for what "
        "one side does not show; Benjamini\u2013Hochberg within each family.",
        name);
}

template <typename Row>
FamilySummary summary(Family family, const std::vector<Row>& rows, const SidePair& sides)
{
    FamilySummary result;
    result.family = family;
    result.rows = rows.size();
    for (const Row& row : rows) {
        result.tested += row.test ? 1 : 0;
        result.supported += row.test && row.test->isSupported ? 1 : 0;
    }
    result.canAnyPass =
        canAnyPass(sides.before.side.countedRuns, sides.after.side.countedRuns, result.tested).canOnePassAlone;
    return result;
}

/// Destinations that are classed otherwise once the start and update windows are left out.
Result<std::vector<std::string>> changedByWindows(const SideInput& before, const SideInput& after,
                                                  const CompareOptions& options, const Comparison& comparison,
                                                  const Checkpoint& checkpoint)
{
    CompareOptions steady = options;
    steady.window = RunWindow::Steady;
    const auto b = readSide(before, steady, checkpoint), a = readSide(after, steady, checkpoint);
    for (const auto* side : {&b, &a}) {
        if (!*side && side->error().code == ErrorCode::Cancelled)
            return Failure(side->error());
        if (!*side)
            return std::vector<std::string>(); // nothing is left of a side: nothing to tell apart
    }
    std::map<std::string, Change> changes;
    for (const ChangeRow& row :
         classifyFamily(b->metrics, a->metrics, Family::Destinations, {options.seed, options.falseDiscoveryRate}))
        changes.emplace(row.key, row.change);
    std::vector<std::string> keys;
    for (const DestinationRow& row : comparison.destinations) {
        const auto found = changes.find(row.key);
        if (found == changes.end() || found->second != row.change)
            keys.push_back(row.key);
    }
    return keys;
}

bool hasWindows(const SidePair& sides)
{
    const auto has = [](const SideReading& side) {
        return std::any_of(side.runs.begin(), side.runs.end(),
                           [](const RunReading& run) { return !run.windows.isEmpty(); });
    };
    return has(sides.before) || has(sides.after);
}

void addMethod(const SidePair& sides, const CompareOptions& options, Comparison& out)
{
    Method& method = out.method;
    method.test = testSentence(sides, out.destinations);
    const std::size_t before = sides.before.side.countedRuns, after = sides.after.side.countedRuns;
    method.hasTests = std::min(before, after) >= FewestTestedRuns &&
                      areLikeLengths(sides.before.side.hours / static_cast<double>(before),
                                     sides.after.side.hours / static_cast<double>(after));
    const bool isPaired = method.test.starts_with("Sign-flip");
    method.smallestP = isPaired ? smallestSignFlipP(before) : smallestPermutationP(before, after);
    method.seed = options.seed;
    method.silenceNs = options.silenceNs;
    method.window = options.window;
    method.noiseFloor = noiseFloorOf(sides.before.metrics, {options.seed, options.falseDiscoveryRate});
    addHalves(sides, options, method.noiseFloor);
    method.plan = planAdvice(sides.before.metrics, sides.after.metrics, options.seed);
    method.families = {summary(Family::Destinations, out.destinations, sides),
                       summary(Family::ServiceGroups, out.serviceGroups, sides),
                       summary(Family::Countries, out.countries, sides),
                       summary(Family::Operators, out.operators, sides)};
}

/// The first that a run carries.
std::string noticeOf(const SidePair& sides, std::string (Analysis::*notice)() const)
{
    for (const SideReading* side : {&sides.before, &sides.after}) {
        for (const ComparedRun& run : side->side.runs) {
            if (std::string text = (*run.analysis.*notice)(); !text.empty())
                return text;
        }
    }
    return {};
}

void addRows(const SidePair& sides, const CompareOptions& options, Comparison& out)
{
    const ClassifyOptions classify{options.seed, options.falseDiscoveryRate};
    out.destinations = destinationRows(sides, classify);
    out.serviceGroups = familyRows(sides, Family::ServiceGroups, classify);
    out.operators = familyRows(sides, Family::Operators, classify);
    out.countries = countryRows(sides, options.watchList, classify);
    out.bands = bandRows(sides);
    out.transitions = transitionRows(out.destinations);
    out.groupTransitions = groupTransitionRows(sides, out.serviceGroups);
    out.states = stateMatrix(sides);
    out.transport = transportRows(out.destinations);
    out.roundTrips = roundTripRows(sides, out.destinations);
}

bool hasRules(const SideInput& side)
{
    return std::any_of(side.runs.begin(), side.runs.end(),
                       [](const RunInput& run) { return run.analysis->rules() != nullptr; });
}

SideInput withoutRules(SideInput side)
{
    for (RunInput& run : side.runs) {
        run.analysis = plainAnalysis(run.analysis);
        if (run.whole)
            run.whole = plainAnalysis(run.whole);
    }
    return side;
}

} // namespace

Result<Comparison> compareSides(const SideInput& before, const SideInput& after, const CompareOptions& options,
                                const Checkpoint& checkpoint)
{
    const auto first = readSide(before, options, checkpoint);
    if (!first)
        return Failure(first.error());
    const auto second = readSide(after, options, checkpoint);
    if (!second)
        return Failure(second.error());
    const SidePair sides{*first, *second};
    if (Result<void> checked = requireOneFilter(sides); !checked)
        return Failure(checked.error());
    Comparison out;
    out.before = first->side;
    out.after = second->side;
    addRows(sides, options, out);
    if (go(checkpoint) != Continue::Yes)
        return Failure(Error{ErrorCode::Cancelled, "the comparison was cancelled"});
    out.beacons = beaconRows(sides, out.destinations, options);
    out.steps = stepRows(sides, out.destinations, options);
    addMethod(sides, options, out);
    if (options.window == RunWindow::All && hasWindows(sides)) {
        auto changed = changedByWindows(before, after, options, out, checkpoint);
        if (!changed)
            return Failure(changed.error());
        out.method.changedByWindows = std::move(*changed);
    }
    if (hasRules(before) || hasRules(after)) {
        auto plain = compareSides(withoutRules(before), withoutRules(after), options, checkpoint);
        if (!plain)
            return Failure(plain.error());
        out.withoutRules = std::make_shared<const Comparison>(std::move(*plain));
    }
    out.caveats = caveatsOf(sides, out, options);
    setSentence(out);
    out.sentences = furtherSentences(out);
    out.reconstruction = noticeOf(sides, &Analysis::reconstructionNotice);
    out.imported = noticeOf(sides, &Analysis::importNotice);
    return out;
}

void stateDeviceCard(Comparison& comparison)
{
    std::erase_if(comparison.caveats, [](const Caveat& caveat) { return caveat.code == "no-device-card"; });
}

} // namespace waybill
