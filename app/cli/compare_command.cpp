// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compare_command.h"

#include "base/format.h"
#include "cli/case_actions.h"
#include "cli/case_results.h"
#include "cli/filter_command.h"
#include "cli/run_jobs.h"
#include "compare/build_timeline.h"
#include "compare/comparison_scope.h"
#include "report/compare_report.h"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>
#include <sstream>

namespace waybill {

namespace {

/// What is compared: the runs, and which two of their sides in detail.
struct Plan : RunList {
    std::size_t before = 0, after = 1;
};

constexpr std::size_t NoSide = static_cast<std::size_t>(-1); ///< the first or the last in time: known once read

/// The sides of a case that hold runs to compare, in its order.
std::vector<std::string> sidesWithRuns(const Case& content)
{
    std::vector<std::string> names;
    for (const CaseSide& side : content.sides) {
        const bool hasRuns = std::any_of(content.runs.begin(), content.runs.end(), [&side](const CaseRun& run) {
            return run.side == side.id && !run.conditions.isControl;
        });
        if (hasRuns)
            names.push_back(side.name);
    }
    return names;
}

void chooseSides(const Case& content, const CompareArguments& compare, Plan& plan)
{
    plan.sides = {compare.sideBefore.empty() ? "before" : compare.sideBefore,
                  compare.sideAfter.empty() ? "after" : compare.sideAfter};
    std::vector<std::string> all = sidesWithRuns(content);
    if (!compare.sideBefore.empty() || !compare.sideAfter.empty() || all.size() < 3)
        return;
    const auto before = std::find(all.begin(), all.end(), "before"), after = std::find(all.begin(), all.end(), "after");
    const bool hasBoth = before != all.end() && after != all.end();
    plan.before = hasBoth ? static_cast<std::size_t>(before - all.begin()) : NoSide;
    plan.after = hasBoth ? static_cast<std::size_t>(after - all.begin()) : NoSide;
    plan.sides = std::move(all);
}

Result<Plan> planOf(const CompareArguments& compare)
{
    Plan plan;
    if (compare.caseFile.empty()) {
        plan.sides = {"before", "after"};
        addJobs(compare.before, 0, false, plan);
        addJobs(compare.controlsBefore, 0, true, plan);
        addJobs(compare.after, 1, false, plan);
        addJobs(compare.controlsAfter, 1, true, plan);
        return plan;
    }
    Result<CaseStore> store = CaseStore::open(compare.caseFile);
    if (!store)
        return Failure(store.error());
    const Result<void> writable =
        compare.shouldKeep ? requireWritable(*store, "the result cannot be kept") : Result<void>();
    if (!writable)
        return Failure(writable.error());
    chooseSides(store->current(), compare, plan);
    for (std::size_t side = 0; side < plan.sides.size(); ++side) {
        if (const Result<void> added = addJobs(*store, side, plan); !added)
            return Failure(added.error());
    }
    plan.store = std::move(*store);
    return plan;
}

SideInput sideOf(const Plan& plan, std::size_t index)
{
    SideInput side;
    side.name = plan.sides[index];
    side.role = SideRole::Build;
    for (const RunJob& job : plan.jobs) {
        if (job.side != index)
            continue;
        RunInput& run = side.runs.emplace_back();
        run.analysis = *job.result;
        run.whole = job.whole;
        if (job.known) {
            run.conditions = job.known->conditions;
            run.steps = job.known->steps;
        }
        run.conditions.isControl = job.isControl;
    }
    return side;
}

/// One of the two that are compared in detail.
SideInput comparedSide(const Plan& plan, std::size_t index, bool isBefore, std::optional<Timestamp> updatedAt)
{
    SideInput side = sideOf(plan, index);
    side.name = isBefore ? "before" : "after";
    side.role = isBefore ? SideRole::Before : SideRole::After;
    for (RunInput& run : side.runs) {
        if (!isBefore && !run.conditions.isControl && updatedAt)
            run.conditions.updatedAt = updatedAt;
    }
    return side;
}

/// The comparison, and the timeline where there are more than two sides.
struct Outcome {
    Comparison comparison;
    std::optional<BuildTimeline> timeline;
    std::optional<IdentifierSetup> setup; ///< with a device card
    ComparisonBesides besides;
};

/// Looks for the identifiers of the device card in the two sides that are compared in detail.
Result<void> search(const Plan& plan, const IdentifiersArguments& arguments, Outcome& outcome)
{
    outcome.besides.timeline = outcome.timeline ? &*outcome.timeline : nullptr;
    if (arguments.cardPath.empty())
        return {};
    Result<IdentifierSetup> setup = identifierSetup(arguments);
    if (!setup)
        return Failure(setup.error());
    outcome.setup = std::move(*setup);
    if (const Result<void> prepared = prepare(*outcome.setup); !prepared)
        return prepared;
    for (const RunJob& job : plan.jobs) {
        if (job.isControl || (job.side != plan.before && job.side != plan.after))
            continue;
        Result<IdentifierFindings> found = searchedFor(**job.result, *outcome.setup);
        if (!found)
            return Failure(found.error());
        (job.side == plan.before ? outcome.besides.before : outcome.besides.after)
            .push_back({*job.result, std::make_shared<const IdentifierFindings>(std::move(*found))});
    }
    outcome.besides.card = &outcome.setup->card;
    stateDeviceCard(outcome.comparison);
    return {};
}

Result<Outcome> compared(Plan& plan, const CompareArguments& arguments)
{
    Outcome outcome;
    if (plan.sides.size() > 2) {
        std::vector<SideInput> sides;
        for (std::size_t i = 0; i < plan.sides.size(); ++i)
            sides.push_back(sideOf(plan, i));
        Result<BuildTimeline> timeline = timelineOfBuilds(sides, arguments.options);
        if (!timeline)
            return Failure(timeline.error());
        const auto indexOf = [&plan](const std::string& name) {
            return static_cast<std::size_t>(std::find(plan.sides.begin(), plan.sides.end(), name) - plan.sides.begin());
        };
        if (plan.before == NoSide) {
            plan.before = indexOf(timeline->builds.front().name);
            plan.after = indexOf(timeline->builds.back().name);
        }
        outcome.timeline = std::move(*timeline);
    }
    Result<Comparison> comparison =
        compareSides(comparedSide(plan, plan.before, true, {}),
                     comparedSide(plan, plan.after, false, arguments.updatedAt), arguments.options);
    if (!comparison)
        return Failure(comparison.error());
    outcome.comparison = std::move(*comparison);
    return outcome;
}

/// Every run keeps what it was before it was narrowed.
Result<void> narrow(const Filter& filter, Plan& plan)
{
    for (RunJob& job : plan.jobs) {
        job.whole = *job.result;
        job.result = narrowedBy(job.whole, filter);
        if (!job.result)
            return Failure(job.result.error());
    }
    return {};
}

ExitCode failed(const Error& error, std::ostream& err)
{
    err << printableText(describe(error)) << '\n';
    return ExitCode::Failed;
}

void writeText(const Plan& plan, const Outcome& outcome, std::ostream& out)
{
    if (outcome.timeline) {
        writeBuildsText(*outcome.timeline, out);
        out << fmt::format("\n{} (before) and {} (after) in detail\n\n", printableText(plan.sides[plan.before]),
                           printableText(plan.sides[plan.after]));
    }
    writeComparisonText(outcome.comparison, out);
    writeIdentifierChangesText(outcome.besides, out);
    writeStepsText(outcome.comparison, out);
    writePlanText(outcome.comparison, out);
}

void write(const Plan& plan, const Outcome& outcome, CompareFormat format, std::ostream& out)
{
    switch (format) {
    case CompareFormat::Text: writeText(plan, outcome, out); break;
    case CompareFormat::Json: writeComparisonJson(outcome.comparison, outcome.besides, out); break;
    case CompareFormat::Csv: writeComparisonCsv(outcome.comparison, out); break;
    }
}

Result<void> keep(Plan& plan, const Outcome& outcome, std::ostream& err)
{
    std::ostringstream json;
    writeComparisonJson(outcome.comparison, {.timeline = outcome.besides.timeline}, json);
    Comparison named = outcome.comparison;
    named.before.name = plan.sides[plan.before];
    named.after.name = plan.sides[plan.after];
    return keepResult(*plan.store, named, json.str(), err);
}

/// Keeps the result when that is wanted, and says how all of it went.
ExitCode finish(Plan& plan, const Outcome& outcome, const CompareArguments& arguments, std::ostream& out,
                std::ostream& err)
{
    out.flush();
    if (!out) {
        err << "could not write the result: the disk is full or the reader went away\n";
        return ExitCode::Failed;
    }
    if (arguments.shouldKeep) {
        const Result<void> kept = keep(plan, outcome, err);
        if (!kept)
            return failed(kept.error(), err);
    }
    return isWhole(plan) ? ExitCode::Ok : ExitCode::Partial;
}

} // namespace

ExitCode runCompare(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    const Result<RulesAndTables> with = rulesAndTables(arguments);
    if (!with)
        return failed(with.error(), err);
    Result<Plan> plan = planOf(arguments.compare);
    if (!plan)
        return failed(plan.error(), err);
    const auto tables =
        plan->store ? tablesFor(*plan->store, with->geography, arguments.compare.useNewTables, err) : with->geography;
    if (const Result<void> read = readRuns(with->request, tables, *plan); !read)
        return failed(read.error(), err);
    if (const Result<void> narrowed = narrow(arguments.filter, *plan); !narrowed)
        return failed(narrowed.error(), err);
    Result<Outcome> outcome = compared(*plan, arguments.compare);
    if (!outcome)
        return failed(outcome.error(), err);
    if (const Result<void> searched = search(*plan, arguments.compare.identifiers, *outcome); !searched)
        return failed(searched.error(), err);
    tellRuns(*plan, err);
    if (const auto scope = scopeOf(outcome->comparison); scope && arguments.compare.format == CompareFormat::Csv)
        err << "Filter: " << scopeText(*scope) << '\n'; // the lines have no place for it
    write(*plan, *outcome, arguments.compare.format, out);
    return finish(*plan, *outcome, arguments.compare, out, err);
}

} // namespace waybill
