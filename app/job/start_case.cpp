// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/start_case.h"

#include "base/format.h"
#include "casefile/case_log.h"
#include "casefile/freeze.h"
#include "casefile/frozen_geography.h"
#include "job/guarded.h"
#include "job/promise_progress.h"
#include "report/compare_report.h"

#include <QPromise>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <fmt/format.h>
#include <sstream>
#include <utility>

namespace waybill {

namespace {

constexpr const char* Program = "waybill " WAYBILL_VERSION;

OpenCaseResult opened(const std::string& path, const QFuture<GeographyResult>& geography)
{
    Result<CaseStore> store = CaseStore::open(path);
    if (!store)
        return Failure(store.error());
    auto result = std::make_shared<OpenedCase>();
    result->store = std::make_shared<CaseStore>(std::move(*store));
    const Case& content = result->store->current();
    const std::string folder = result->store->folder();
    for (const CaseRun& run : content.runs) {
        for (const CaseCapture& capture : run.captures)
            result->standings[run.id].push_back(glanceAt(capture, folder));
    }
    const GeographyResult today = geography.result();
    if (!today)
        return Failure(today.error());
    if (content.lookups.empty())
        return result;
    result->tables = compareLookups(content, **today);
    if (result->tables.hasNewerTables())
        result->frozen = frozenGeography(content, *today);
    return result;
}

/// Captures that stay as they were get their way from the folder of the case, which a new file may have changed.
void relate(Case& content, const std::string& folder)
{
    for (CaseRun& run : content.runs) {
        for (CaseCapture& capture : run.captures) {
            const Result<CaseCapture> there = captureAt(capture.path, capture.sha256, folder);
            if (there && there->size == capture.size && there->modifiedNs == capture.modifiedNs)
                capture.relativePath = there->relativePath;
        }
    }
}

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.find_last_of('/');
    return slash == std::string::npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
}

void freezeInto(Case& content, const ComparisonPtr& comparison)
{
    if (!comparison)
        return;
    std::ostringstream json;
    writeComparisonJson(*comparison, json);
    freezeComparison(content, *comparison, json.str(), Program);
}

std::string runsText(const Case& content)
{
    return fmt::format("{} on {}", countedText(content.runs.size(), "run", "runs"),
                       countedText(content.sides.size(), "side", "sides"));
}

SaveCaseResult saved(SaveCaseRequest request)
{
    auto result = std::make_shared<SavedCase>();
    result->content = std::move(request.content);
    relate(result->content, request.store ? request.store->folder() : folderOf(request.path));
    freezeInto(result->content, request.comparison);
    result->content.log.push_back(
        logEntry(Program, (request.store ? "saved: " : "saved as a new file: ") + runsText(result->content)));
    if (request.store) {
        const Result<void> written = request.store->save(result->content);
        if (!written)
            return Failure(written.error());
        result->store = std::move(request.store);
        return result;
    }
    Result<CaseStore> made = CaseStore::create(request.path, result->content);
    if (!made)
        return Failure(made.error());
    result->store = std::make_shared<CaseStore>(std::move(*made));
    return result;
}

/// Between two pieces of a few megabytes: whoever waits for the disk or the processor goes first.
constexpr unsigned long PauseMs = 2;

void recheckAll(QPromise<RecheckedCapture>& promise, std::vector<RecheckedCapture> captures, const std::string& folder)
{
    const Checkpoint quietly = [&promise](const Progress&) {
        QThread::msleep(PauseMs);
        return promise.isCanceled() ? Continue::Cancel : Continue::Yes;
    };
    for (RecheckedCapture& capture : captures) {
        Result<CaptureStanding> standing = guarded([&] { return recheck(capture.known, folder, quietly); });
        if (promise.isCanceled())
            return;
        if (standing)
            capture.standing = std::move(*standing);
        else
            capture.standing.why = describe(standing.error());
        promise.addResult(std::move(capture));
    }
}

MovedResult found(QPromise<MovedResult>& promise, std::vector<RecheckedCapture> captures,
                  const std::vector<std::string>& folders, const std::string& caseFolder)
{
    std::vector<CaseCapture> wanted;
    for (const RecheckedCapture& capture : captures)
        wanted.push_back(capture.known);
    Result<std::vector<CaptureStanding>> standings = findMoved(wanted, folders, PromiseProgress(promise, nullptr));
    if (!standings)
        return Failure(standings.error());
    for (std::size_t i = 0; i < captures.size(); ++i) {
        captures[i].standing = std::move((*standings)[i]);
        if (captures[i].standing.state != CaptureState::Moved)
            continue;
        Result<CaseCapture> there = captureAt(captures[i].standing.path, captures[i].known.sha256, caseFolder);
        if (!there)
            return Failure(there.error());
        captures[i].known = std::move(*there);
        captures[i].standing.state = CaptureState::Same;
    }
    return captures;
}

} // namespace

QFuture<OpenCaseResult> startOpenCase(QThreadPool* pool, std::string path, QFuture<GeographyResult> geography)
{
    return QtConcurrent::run(pool, [path = std::move(path), geography = std::move(geography)] {
        return guarded([&] { return opened(path, geography); });
    });
}

QFuture<SaveCaseResult> startSaveCase(QThreadPool* pool, SaveCaseRequest request)
{
    return QtConcurrent::run(pool, [request = std::move(request)] { return guarded([&] { return saved(request); }); });
}

QFuture<RecheckedCapture> startRecheck(QThreadPool* pool, std::vector<RecheckedCapture> captures,
                                       std::string caseFolder)
{
    return QtConcurrent::run(pool, [captures = std::move(captures), folder = std::move(caseFolder)](
                                       QPromise<RecheckedCapture>& promise) { recheckAll(promise, captures, folder); });
}

QFuture<MovedResult> startFindingMoved(QThreadPool* pool, std::vector<RecheckedCapture> captures,
                                       std::vector<std::string> folders, std::string caseFolder)
{
    return QtConcurrent::run(pool, [captures = std::move(captures), folders = std::move(folders),
                                    caseFolder = std::move(caseFolder)](QPromise<MovedResult>& promise) {
        promise.addResult(guarded([&] { return found(promise, captures, folders, caseFolder); }));
    });
}

QFuture<ShareResult> startShareCopy(QThreadPool* pool, std::shared_ptr<const CaseStore> store, ShareRequest request)
{
    return QtConcurrent::run(pool, [store = std::move(store),
                                    request = std::move(request)](QPromise<ShareResult>& promise) {
        promise.addResult(guarded([&] { return saveCopyToShare(*store, request, PromiseProgress(promise, nullptr)); }));
    });
}

} // namespace waybill
