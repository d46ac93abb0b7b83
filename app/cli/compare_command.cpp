// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compare_command.h"

#include "base/format.h"
#include "cli/capture_problems.h"
#include "cli/case_runs.h"
#include "cli/progress_bar.h"
#include "compare/comparison.h"
#include "report/compare_report.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <fmt/format.h>
#include <future>
#include <ostream>
#include <thread>

namespace waybill {

namespace {

/// One run to be analysed, and what came of it.
struct RunJob {
    std::vector<std::string> files;
    std::optional<CaseRunRequest> known; ///< from a case; then `files` is not used
    bool isBefore = true, isControl = false, isFromCache = false;
    std::atomic<std::uint64_t> bytesDone{0}, bytesTotal{0}, packets{0};
    Result<AnalysisPtr> result = Failure(Error{});
};

void addJobs(const std::vector<std::string>& arguments, bool isBefore, bool isControl, std::deque<RunJob>& jobs)
{
    for (std::vector<std::string>& files : runsFromArguments(arguments)) {
        RunJob& job = jobs.emplace_back();
        job.files = std::move(files);
        job.isBefore = isBefore;
        job.isControl = isControl;
    }
}

Result<void> addJobs(const CaseStore& store, const std::string& side, bool isBefore, std::deque<RunJob>& jobs)
{
    Result<std::vector<CaseRunRequest>> requests = requestsOfSide(store, side);
    if (!requests)
        return Failure(requests.error());
    for (CaseRunRequest& request : *requests) {
        RunJob& job = jobs.emplace_back();
        job.isBefore = isBefore;
        job.isControl = request.conditions.isControl;
        job.known = std::move(request);
    }
    return {};
}

Result<void> addJobs(const CompareArguments& compare, std::deque<RunJob>& jobs)
{
    if (compare.caseFile.empty()) {
        addJobs(compare.before, true, false, jobs);
        addJobs(compare.controlsBefore, true, true, jobs);
        addJobs(compare.after, false, false, jobs);
        addJobs(compare.controlsAfter, false, true, jobs);
        return {};
    }
    const Result<CaseStore> store = CaseStore::open(compare.caseFile);
    if (!store)
        return Failure(store.error());
    const Result<void> before = addJobs(*store, compare.sideBefore, true, jobs);
    return before ? addJobs(*store, compare.sideAfter, false, jobs) : before;
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

SideInput sideOf(const std::deque<RunJob>& jobs, bool isBefore, std::optional<Timestamp> updatedAt)
{
    SideInput side;
    side.name = isBefore ? "before" : "after";
    side.role = isBefore ? SideRole::Before : SideRole::After;
    for (const RunJob& job : jobs) {
        if (job.isBefore != isBefore)
            continue;
        RunInput& run = side.runs.emplace_back();
        run.analysis = *job.result;
        if (job.known)
            run.conditions = job.known->conditions;
        run.conditions.isControl = job.isControl;
        if (!isBefore && !job.isControl && updatedAt)
            run.conditions.updatedAt = updatedAt;
    }
    return side;
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

void write(const Comparison& comparison, CompareFormat format, std::ostream& out)
{
    switch (format) {
    case CompareFormat::Text: writeComparisonText(comparison, out); break;
    case CompareFormat::Json: writeComparisonJson(comparison, out); break;
    case CompareFormat::Csv: writeComparisonCsv(comparison, out); break;
    }
}

} // namespace

ExitCode runCompare(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    const auto geography = Geography::load(findResourceDirectory(), arguments.countryFiles);
    if (!geography)
        return failed(geography.error(), err);
    Result<ServiceGroups> services = ServiceGroups::load(findResourceDirectory(), arguments.serviceFiles);
    if (!services)
        return failed(services.error(), err);
    AnalysisRequest request;
    request.services = std::make_shared<const ServiceGroups>(std::move(*services));
    request.handset = arguments.handset;
    request.from = arguments.from;
    request.to = arguments.to;
    const CompareArguments& compare = arguments.compare;
    std::deque<RunJob> jobs;
    const Result<void> added = addJobs(compare, jobs);
    if (!added)
        return failed(added.error(), err);
    RunReader(request, *geography, jobs).readAll();
    for (const RunJob& job : jobs) {
        if (!job.result)
            return failed(job.result.error(), err);
    }
    const Result<Comparison> comparison =
        compareSides(sideOf(jobs, true, {}), sideOf(jobs, false, compare.updatedAt), compare.options);
    if (!comparison)
        return failed(comparison.error(), err);
    for (const RunJob& job : jobs)
        tellProblems((*job.result)->recording(), err);
    tellCached(jobs, err);
    write(*comparison, compare.format, out);
    out.flush();
    if (!out) {
        err << "could not write the result: the disk is full or the reader went away\n";
        return ExitCode::Failed;
    }
    const bool isWhole =
        std::all_of(jobs.begin(), jobs.end(), [](const RunJob& job) { return (*job.result)->isComplete(); });
    return isWhole ? ExitCode::Ok : ExitCode::Partial;
}

} // namespace waybill
