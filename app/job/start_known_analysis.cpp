// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/start_known_analysis.h"

#include "job/guarded.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <filesystem>
#include <utility>

namespace waybill {

namespace {

/// Tables first, which may still be loading on another thread of the pool.
Result<void> takeTables(KnownCaptures& known, const AnalysisLink& link)
{
    const GeographyResult geography = link.geography.result();
    if (!geography)
        return Failure(geography.error());
    known.geography = *geography;
    if (!link.services.isValid())
        return {};
    const ServicesResult services = link.services.result();
    if (!services)
        return Failure(services.error());
    known.request.services = *services;
    return {};
}

AnalysisResult runKnown(QPromise<AnalysisResult>& promise, KnownCaptures known, const AnalysisLink& link)
{
    const Result<void> taken = takeTables(known, link);
    if (!taken)
        return Failure(taken.error());
    Publish publish;
    if (link.mailbox)
        publish = [mailbox = link.mailbox](AnalysisPtr snapshot) { mailbox->put(std::move(snapshot)); };
    AnalysisCache cache(userCacheDirectory(), runningVersion());
    Result<CachedAnalysis> found = analyseKnown(known, cache, PromiseProgress(promise, link.stopHere), publish);
    if (!found)
        return Failure(found.error());
    return found->analysis;
}

Result<void> keepOne(const Recording& recording, AnalysisCache& cache)
{
    CacheKey key{{{}}, recording.from, recording.to};
    for (const CaptureFacts& capture : recording.captures) {
        if (!capture.sha256)
            return {};
        key.runs.front().push_back(*capture.sha256);
    }
    std::error_code ignored;
    if (recording.wasStopped || std::filesystem::exists(cache.pathOf(key), ignored))
        return {};
    return cache.keep(key, recording);
}

} // namespace

QFuture<AnalysisResult> startKnownAnalysis(QThreadPool* pool, KnownCaptures known, AnalysisLink link)
{
    return QtConcurrent::run(pool,
                             [known = std::move(known), link = std::move(link)](QPromise<AnalysisResult>& promise) {
                                 promise.addResult(guarded([&] { return runKnown(promise, known, link); }));
                             });
}

QFuture<void> startKeepingRecordings(QThreadPool* pool, std::vector<AnalysisPtr> analyses)
{
    return QtConcurrent::run(pool, [analyses = std::move(analyses)](QPromise<void>& promise) {
        AnalysisCache cache(userCacheDirectory(), runningVersion());
        for (const AnalysisPtr& analysis : analyses) {
            if (promise.isCanceled())
                return;
            (void)guarded([&] { return keepOne(analysis->recording(), cache); });
        }
    });
}

} // namespace waybill
