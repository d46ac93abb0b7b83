// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_jobs.h"

#include "analysis/with_rules.h"
#include "base/format.h"
#include "casefile/case_rules.h"
#include "cli/arguments.h"
#include "cli/capture_problems.h"
#include "cli/progress_bar.h"

#include <algorithm>
#include <fmt/format.h>
#include <future>
#include <thread>

namespace waybill {

namespace {

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

/// The analyst's corrections are those of the case, in every run.
Result<void> correct(RunList& plan)
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

} // namespace

void addJobs(const std::vector<std::string>& arguments, std::size_t side, bool isControl, RunList& plan)
{
    for (std::vector<std::string>& files : runsFromArguments(arguments)) {
        RunJob& job = plan.jobs.emplace_back();
        job.files = std::move(files);
        job.side = side;
        job.isControl = isControl;
    }
}

Result<void> addJobs(const CaseStore& store, std::size_t side, RunList& plan)
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

Result<RulesAndTables> rulesAndTables(const Arguments& arguments)
{
    Result<std::shared_ptr<const Geography>> geography =
        Geography::load(findResourceDirectory(), arguments.countryFiles);
    if (!geography)
        return Failure(geography.error());
    Result<ServiceGroups> services = ServiceGroups::load(findResourceDirectory(), arguments.serviceFiles);
    if (!services)
        return Failure(services.error());
    AnalysisRequest request;
    request.services = std::make_shared<const ServiceGroups>(std::move(*services));
    request.handset = arguments.handset;
    request.from = arguments.from;
    request.to = arguments.to;
    return RulesAndTables{std::move(*geography), std::move(request)};
}

Result<void> readRuns(const AnalysisRequest& request, const std::shared_ptr<const Geography>& geography, RunList& plan)
{
    RunReader(request, geography, plan.jobs).readAll();
    for (const RunJob& job : plan.jobs) {
        if (!job.result)
            return Failure(job.result.error());
    }
    return correct(plan);
}

void tellRuns(const RunList& plan, std::ostream& err)
{
    for (const RunJob& job : plan.jobs)
        tellProblems((*job.result)->recording(), err);
    const auto cached = static_cast<std::uint64_t>(
        std::count_if(plan.jobs.begin(), plan.jobs.end(), [](const RunJob& job) { return job.isFromCache; }));
    if (cached > 0)
        err << fmt::format("{} taken from the cache by SHA-256, length and time of change; not hashed again\n",
                           countedText(cached, "run was", "runs were"));
}

bool isWhole(const RunList& plan)
{
    return std::all_of(plan.jobs.begin(), plan.jobs.end(),
                       [](const RunJob& job) { return (*job.result)->isComplete(); });
}

} // namespace waybill
