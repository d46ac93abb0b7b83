// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compare_command.h"

#include "analysis/with_rules.h"
#include "base/format.h"
#include "casefile/case_rules.h"
#include "casefile/case_runs.h"
#include "cli/capture_problems.h"
#include "cli/case_actions.h"
#include "cli/case_results.h"
#include "cli/filter_command.h"
#include "cli/progress_bar.h"
#include "compare/build_timeline.h"
#include "compare/comparison_scope.h"
#include "report/compare_report.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <fmt/format.h>
#include <future>
#include <ostream>
#include <sstream>
#include <thread>

namespace waybill {

namespace {

constexpr std::size_t NoSide = static_cast<std::size_t>(-1); ///< the first or the last in time: known once read

/// One run to be analysed, and what came of it.
struct RunJob {
    std::vector<std::string> files;
    std::optional<CaseRunRequest> known; ///< from a case; then `files` is not used
    std::size_t side = 0;                ///< index into Plan::sides
    bool isControl = false, isFromCache = false;
    std::atomic<std::uint64_t> bytesDone{0}, bytesTotal{0}, packets{0};
    Result<AnalysisPtr> result = Failure(Error{});
    AnalysisPtr whole; ///< `result` with all its flows
};

/// What is compared: the sides, and which two of them in detail.
struct Plan {
    Plan() = default;
    Plan(Plan&&) = default; // jobs stay where they are: threads write into them
    Plan& operator=(Plan&&) = default;

    std::vector<std::string> sides;
    std::size_t before = 0, after = 1;
    std::deque<RunJob> jobs;
    std::optional<CaseStore> store; ///< when a case is compared
};

void addJobs(const std::vector<std::string>& arguments, std::size_t side, bool isControl, Plan& plan)
{
    for (std::vector<std::string>& files : runsFromArguments(arguments)) {
        RunJob& job = plan.jobs.emplace_back();
        job.files = std::move(files);
        job.side = side;
        job.isControl = isControl;
    }
}

Result<void> addJobs(const CaseStore& store, std::size_t side, Plan& plan)
{
    Result<std::vector<CaseRunRequest>> requests = requestsOfSide(store, plan.sides[side]);
    if (!requests)
        return Failure(requests.error());
    for (CaseRunRequest& request : *requests) {
        RunJob& job = plan.jobs.emplace_back();
        job.side = side;
        job.isControl = request.conditions.isControl;
        job.known = std::move(request);
    }
    return {};
}

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

/// The part of the recording that both the run and the command line ask for.
AnalysisRequest joined(const AnalysisRequest& common, const AnalysisRequest& ofRun)
{
    AnalysisRequest request = common;
    request.runs = ofRun.runs;
    if (ofRun.from)
        request.from = std::max(*ofRun.from, common.from.value_or(*ofRun.from));
    if (ofRun.to)
        request.to = std::min(*ofRun.to, common.to.value_or(*ofRun.to));
    return request;
}

Progress sum(const std::deque<RunJob>& jobs)
{
    Progress progress;
    for (const RunJob& job : jobs) {
        progress.bytesDone += job.bytesDone;
        progress.bytesTotal += job.bytesTotal;
        progress.packets += job.packets;
    }
    return progress;
}

/// Analyses the runs on as many threads as there are processors; only this thread draws the bar.
class RunReader {
public:
    RunReader(const AnalysisRequest& request, std::shared_ptr<const Geography> geography, std::deque<RunJob>& jobs)
        : m_request(request), m_geography(std::move(geography)), m_jobs(jobs)
    {}

    void readAll()
    {
        const std::size_t threads =
            std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, std::max<std::size_t>(m_jobs.size(), 1));
        std::vector<std::future<void>> others;
        for (std::size_t i = 1; i < threads; ++i)
            others.push_back(std::async(std::launch::async, [this] { work(nullptr); }));
        ProgressBar bar;
        work(&bar);
        for (std::future<void>& other : others) {
            while (other.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready)
                show(bar);
            other.get();
        }
    }

private:
    void show(ProgressBar& bar)
    {
        if (bar.show(sum(m_jobs)) != Continue::Yes)
            m_isStopped = true;
    }

    void work(ProgressBar* bar)
    {
        for (std::size_t next = m_next++; next < m_jobs.size(); next = m_next++) {
            RunJob& job = m_jobs[next];
            const Checkpoint checkpoint = [&](const Progress& progress) {
                job.bytesDone = progress.bytesDone;
                job.bytesTotal = progress.bytesTotal;
                job.packets = progress.packets;
                if (bar != nullptr)
                    show(*bar);
                return m_isStopped ? Continue::StopHere : Continue::Yes;
            };
            job.result = read(job, checkpoint);
        }
    }

    Result<AnalysisPtr> read(RunJob& job, const Checkpoint& checkpoint) const
    {
        AnalysisRequest request = m_request;
        request.runs = {job.files};
        if (!job.known)
            return analyse(request, m_geography, checkpoint, {});
        KnownCaptures known = job.known->known;
        known.request = joined(m_request, known.request);
        known.geography = m_geography;
        AnalysisCache cache(userCacheDirectory(), runningVersion());
        Result<CachedAnalysis> found = analyseKnown(known, cache, checkpoint, {});
        if (!found)
            return Failure(found.error());
        job.isFromCache = found->isFromCache;
        return found->analysis;
    }

    const AnalysisRequest& m_request;
    std::shared_ptr<const Geography> m_geography;
    std::deque<RunJob>& m_jobs;
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_isStopped{false};
};

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
};

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

/// The analyst's corrections are those of the case, in every run.
Result<void> correct(Plan& plan)
{
    if (!plan.store)
        return {};
    const Result<std::shared_ptr<const AnalystRules>> rules = correctionsOf(plan.store->current());
    if (!rules)
        return Failure(rules.error());
    for (RunJob& job : plan.jobs)
        job.result = withRules(*job.result, *rules);
    return {};
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

/// Recordings from the cache were not read again, which a reader of the figures should know.
void tellCached(const std::deque<RunJob>& jobs, std::ostream& err)
{
    const auto cached = static_cast<std::uint64_t>(
        std::count_if(jobs.begin(), jobs.end(), [](const RunJob& job) { return job.isFromCache; }));
    if (cached > 0)
        err << fmt::format("{} taken from the cache by SHA-256, length and time of change; not hashed again\n",
                           countedText(cached, "run was", "runs were"));
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
    writeStepsText(outcome.comparison, out);
    writePlanText(outcome.comparison, out);
}

void writeJson(const Outcome& outcome, std::ostream& out)
{
    if (outcome.timeline)
        writeComparisonJson(outcome.comparison, *outcome.timeline, out);
    else
        writeComparisonJson(outcome.comparison, out);
}

void write(const Plan& plan, const Outcome& outcome, CompareFormat format, std::ostream& out)
{
    switch (format) {
    case CompareFormat::Text: writeText(plan, outcome, out); break;
    case CompareFormat::Json: writeJson(outcome, out); break;
    case CompareFormat::Csv: writeComparisonCsv(outcome.comparison, out); break;
    }
}

/// Tables and rules that every run is analysed with.
Result<AnalysisRequest> requestFor(const Arguments& arguments)
{
    Result<ServiceGroups> services = ServiceGroups::load(findResourceDirectory(), arguments.serviceFiles);
    if (!services)
        return Failure(services.error());
    AnalysisRequest request;
    request.services = std::make_shared<const ServiceGroups>(std::move(*services));
    request.handset = arguments.handset;
    request.from = arguments.from;
    request.to = arguments.to;
    return request;
}

Result<void> keep(Plan& plan, const Outcome& outcome, std::ostream& err)
{
    std::ostringstream json;
    writeJson(outcome, json);
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
    const bool isWhole =
        std::all_of(plan.jobs.begin(), plan.jobs.end(), [](const RunJob& job) { return (*job.result)->isComplete(); });
    return isWhole ? ExitCode::Ok : ExitCode::Partial;
}

} // namespace

ExitCode runCompare(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    const auto geography = Geography::load(findResourceDirectory(), arguments.countryFiles);
    if (!geography)
        return failed(geography.error(), err);
    const Result<AnalysisRequest> request = requestFor(arguments);
    if (!request)
        return failed(request.error(), err);
    Result<Plan> plan = planOf(arguments.compare);
    if (!plan)
        return failed(plan.error(), err);
    const auto tables =
        plan->store ? tablesFor(*plan->store, *geography, arguments.compare.useNewTables, err) : *geography;
    RunReader(*request, tables, plan->jobs).readAll();
    for (const RunJob& job : plan->jobs) {
        if (!job.result)
            return failed(job.result.error(), err);
    }
    if (const Result<void> corrected = correct(*plan); !corrected)
        return failed(corrected.error(), err);
    if (const Result<void> narrowed = narrow(arguments.filter, *plan); !narrowed)
        return failed(narrowed.error(), err);
    const Result<Outcome> outcome = compared(*plan, arguments.compare);
    if (!outcome)
        return failed(outcome.error(), err);
    for (const RunJob& job : plan->jobs)
        tellProblems((*job.result)->recording(), err);
    tellCached(plan->jobs, err);
    if (const auto scope = scopeOf(outcome->comparison); scope && arguments.compare.format == CompareFormat::Csv)
        err << "Filter: " << scopeText(*scope) << '\n'; // the lines have no place for it
    write(*plan, *outcome, arguments.compare.format, out);
    return finish(*plan, *outcome, arguments.compare, out, err);
}

} // namespace waybill
