// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_actions.h"

#include "base/format.h"
#include "casefile/cached_analysis.h"
#include "cli/progress_bar.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

ExitCode failCase(const Error& error, std::ostream& err)
{
    err << printableText(describe(error)) << '\n';
    return ExitCode::Failed;
}

Result<CaseStore> openCase(const std::string& path, std::ostream& err)
{
    Result<CaseStore> store = CaseStore::open(path);
    if (!store)
        return store;
    if (store->keptCopy())
        err << fmt::format("{}: brought up to date; the older version is kept as {}\n", printableText(path),
                           printableText(*store->keptCopy()));
    if (store->isOpenElsewhere())
        err << fmt::format("{}: another program has this case open; whoever saves second is refused\n",
                           printableText(path));
    return store;
}

Result<void> requireWritable(const CaseStore& store, const std::string& what)
{
    if (store.readOnlyReason().empty())
        return {};
    return Failure(Error{ErrorCode::NoPermission, what + ": " + store.readOnlyReason(), store.path()});
}

SideRole roleOfSide(const std::string& name)
{
    return name == "before" ? SideRole::Before : name == "after" ? SideRole::After : SideRole::Build;
}

std::shared_ptr<const Recording> recordingOf(const CaseRun& run, AnalysisCache& cache, std::ostream& err)
{
    AnalysisRequest request;
    request.runs.emplace_back();
    CacheKey key{{{}}, run.from, run.to};
    for (const CaseCapture& capture : run.captures) {
        request.runs.front().push_back(capture.path);
        key.runs.front().push_back(capture.sha256);
    }
    std::string note;
    auto recording = cachedRecording(request, key, cache, note);
    if (!note.empty())
        err << "note: " << printableText(note) << '\n';
    return recording;
}

Result<AnalysisPtr> analysisOf(const CaseRunRequest& run)
{
    KnownCaptures known = run.known;
    Result<std::shared_ptr<const Geography>> tables = Geography::load(findResourceDirectory());
    if (!tables)
        return Failure(tables.error());
    Result<ServiceGroups> services = ServiceGroups::load(findResourceDirectory(), {});
    if (!services)
        return Failure(services.error());
    known.geography = std::move(*tables);
    known.request.services = std::make_shared<const ServiceGroups>(std::move(*services));
    AnalysisCache cache(userCacheDirectory(), runningVersion());
    ProgressBar bar;
    Result<CachedAnalysis> found =
        analyseKnown(known, cache, [&bar](const Progress& progress) { return bar.show(progress); }, {});
    if (!found)
        return Failure(found.error());
    return found->analysis;
}

} // namespace waybill
