// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_command.h"

#include "analysis/update_boundary.h"
#include "base/format.h"
#include "casefile/cached_analysis.h"
#include "casefile/case_log.h"
#include "casefile/case_runs.h"
#include "cli/capture_problems.h"
#include "cli/case_actions.h"
#include "cli/progress_bar.h"
#include "report/case_report.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

ExitCode create(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    Case content;
    content.title = arguments.title;
    content.log.push_back(logEntry(CliProgram, "case made"));
    const Result<CaseStore> store = CaseStore::create(arguments.file, content);
    if (!store)
        return failCase(store.error(), err);
    out << fmt::format("made {}\n", printableText(arguments.file));
    return ExitCode::Ok;
}

/// Puts runs into a case, one after the other; nothing is saved before all went well.
class Adding {
public:
    Adding(const CaseArguments& arguments, CaseStore& store, std::ostream& err)
        : m_arguments(arguments), m_store(store), m_err(err), m_content(store.current()),
          m_cache(userCacheDirectory(), runningVersion())
    {}

    Result<void> add(const std::vector<std::string>& files);
    Result<void> save();
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const std::vector<std::string>& lines() const { return m_lines; }

private:
    Result<AnalysisPtr> read(const std::vector<std::string>& files);
    void keep(const Recording& recording);

    const CaseArguments& m_arguments;
    CaseStore& m_store;
    std::ostream& m_err;
    Case m_content;
    AnalysisCache m_cache;
    std::shared_ptr<const Geography> m_geography;
    std::vector<std::string> m_lines;
    bool m_isComplete = true;
    bool m_hasToldCache = false;
};

Result<AnalysisPtr> Adding::read(const std::vector<std::string>& files)
{
    for (const std::string& file : files) {
        std::error_code ignored;
        if (file == "-" || (std::filesystem::exists(file, ignored) && !std::filesystem::is_regular_file(file, ignored)))
            return Failure(Error{ErrorCode::InvalidArgument, "a case needs files that stay; save the packets first",
                                 file == "-" ? "standard input" : file});
    }
    if (!m_geography) {
        Result<std::shared_ptr<const Geography>> tables = Geography::load(findResourceDirectory());
        if (!tables)
            return Failure(tables.error());
        m_geography = std::move(*tables);
    }
    AnalysisRequest request;
    request.runs = {files};
    ProgressBar bar;
    Result<AnalysisPtr> analysis =
        analyse(request, m_geography, [&bar](const Progress& progress) { return bar.show(progress); }, {});
    if (analysis && (*analysis)->recording().wasStopped)
        return Failure(Error{ErrorCode::Cancelled, "stopped; nothing was added", files.front()});
    return analysis;
}

/// A case works without a cache, so that a full disk or a missing home folder is no failure; it is told once.
void Adding::keep(const Recording& recording)
{
    CacheKey key{{{}}, recording.from, recording.to};
    for (const CaptureFacts& capture : recording.captures) {
        if (capture.sha256)
            key.runs.front().push_back(*capture.sha256);
    }
    const Result<void> kept = m_cache.keep(key, recording);
    if (!kept && !m_hasToldCache)
        m_err << fmt::format("note: {}\n", printableText(describe(kept.error())));
    m_hasToldCache = m_hasToldCache || !kept;
}

Result<void> Adding::add(const std::vector<std::string>& files)
{
    const Result<AnalysisPtr> analysis = read(files);
    if (!analysis)
        return Failure(analysis.error());
    const Recording& recording = (*analysis)->recording();
    const CaseSide* known = findSide(m_content, m_arguments.side);
    const CaseSide side =
        known != nullptr ? *known : addSide(m_content, m_arguments.side, roleOfSide(m_arguments.side));
    const Result<CaseRun*> added = addRunOf(m_content, recording, side.id, m_store.folder());
    if (!added)
        return Failure(added.error());
    CaseRun& run = **added;
    run.conditions = m_arguments.conditions;
    run.sheet = m_arguments.sheet;
    for (const CaseCapture& capture : run.captures) {
        const std::string digest = toHex(capture.sha256);
        m_lines.push_back(fmt::format("run {} on side {}: {} (SHA-256 {})", run.id.value, printableText(side.name),
                                      printableText(capture.path), digest));
        m_content.log.push_back(
            logEntry(CliProgram, fmt::format("added {} (SHA-256 {}) as run {} to side {}",
                                             std::filesystem::path(capture.path).filename().string(), digest,
                                             run.id.value, side.name)));
    }
    tellProblems(recording, m_err);
    m_isComplete = m_isComplete && recording.isComplete;
    keep(recording);
    return {};
}

Result<void> Adding::save()
{
    return m_store.save(m_content);
}

ExitCode add(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    Result<CaseStore> store = openCase(arguments.file, err);
    if (!store)
        return failCase(store.error(), err);
    if (!store->readOnlyReason().empty())
        return failCase({ErrorCode::NoPermission, "nothing can be added: " + store->readOnlyReason(), arguments.file},
                        err);
    Adding adding(arguments, *store, err);
    for (const std::vector<std::string>& files : runsFromArguments(arguments.runs)) {
        const Result<void> added = adding.add(files);
        if (!added)
            return failCase(added.error(), err);
    }
    const Result<void> saved = adding.save();
    if (!saved)
        return failCase(saved.error(), err);
    for (const std::string& line : adding.lines())
        out << line << '\n';
    return adding.isComplete() ? ExitCode::Ok : ExitCode::Partial;
}

ListedRun listed(const CaseRun& run, const std::string& folder, AnalysisCache& cache, std::ostream& err)
{
    ListedRun result;
    for (const CaseCapture& capture : run.captures)
        result.standings.push_back(glanceAt(capture, folder));
    result.recording = recordingOf(run, cache, err);
    return result;
}

ExitCode list(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    const Result<CaseStore> store = openCase(arguments.file, err);
    if (!store)
        return failCase(store.error(), err);
    CaseListing listing;
    listing.store = &*store;
    AnalysisCache cache(userCacheDirectory(), runningVersion());
    for (const CaseRun& run : store->current().runs)
        listing.runs.push_back(listed(run, store->folder(), cache, err));
    if (arguments.asJson)
        writeCaseJson(listing, out);
    else
        writeCaseText(listing, out);
    return ExitCode::Ok;
}

/// Where to split when nobody says it: the one update that the run shows. Several are told, and the person chooses.
Result<UpdateBoundary> onlyUpdateOf(const CaseRunRequest& run, const std::string& file)
{
    const Result<AnalysisPtr> analysis = analysisOf(run);
    if (!analysis)
        return Failure(analysis.error());
    const std::vector<UpdateBoundary> updates = updateBoundaries(**analysis);
    if (updates.size() == 1)
        return updates.front();
    if (updates.empty())
        return Failure(Error{ErrorCode::NotFound,
                             fmt::format("run {} shows no update; say where to split with --at", run.id.value), file});
    std::string text = fmt::format("run {} shows several updates; choose one with --at:", run.id.value);
    for (const UpdateBoundary& update : updates)
        text += fmt::format("\n  --at {}: {}", toRfc3339(update.split), boundaryText(update));
    return Failure(Error{ErrorCode::InvalidArgument, text, file});
}

/// What the update says of the two parts.
void noteBuilds(Case& content, CaseRunId earlier, CaseRunId later, const UpdateBoundary& update)
{
    for (CaseRun& run : content.runs) {
        if (run.id == earlier && run.conditions.build.empty())
            run.conditions.build = update.buildBefore;
        if (run.id != later)
            continue;
        run.conditions.build = update.buildAfter;
        run.conditions.updatedAt = update.split;
    }
}

ExitCode split(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    Result<CaseStore> store = openCase(arguments.file, err);
    if (!store)
        return failCase(store.error(), err);
    Case content = store->current();
    const CaseRunId id = arguments.run;
    const auto run =
        std::find_if(content.runs.begin(), content.runs.end(), [id](const CaseRun& r) { return r.id == id; });
    if (run == content.runs.end())
        return failCase(
            {ErrorCode::NotFound, fmt::format("the case has no run {}", arguments.run.value), arguments.file}, err);
    const Result<CaseRunRequest> request = requestOf(*store, *run);
    if (!request)
        return failCase(request.error(), err);
    std::optional<UpdateBoundary> update;
    if (!arguments.splitAt) {
        Result<UpdateBoundary> found = onlyUpdateOf(*request, arguments.file);
        if (!found)
            return failCase(found.error(), err);
        update = std::move(*found);
    }
    const Timestamp at = update ? update->split : *arguments.splitAt;
    const CaseSide* const known = findSide(content, arguments.side);
    const CaseSideId side =
        known != nullptr ? known->id : addSide(content, arguments.side, roleOfSide(arguments.side)).id;
    const CaseRunId later = splitRun(content, id, at, side);
    if (later.isNone())
        return failCase({ErrorCode::InvalidArgument,
                         fmt::format("{} lies outside run {}", toRfc3339(at), arguments.run.value), arguments.file},
                        err);
    if (update)
        noteBuilds(content, id, later, *update);
    const std::string text =
        fmt::format("run {} ends before {}; what follows is run {} on side {}{}{}", id.value, toRfc3339(at),
                    later.value, arguments.side, update ? ": " : "", update ? boundaryText(*update) : std::string());
    content.log.push_back(logEntry(CliProgram, text));
    const Result<void> saved = store->save(content);
    if (!saved)
        return failCase(saved.error(), err);
    out << printableText(text) << '\n';
    return ExitCode::Ok;
}

} // namespace

ExitCode runCase(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    ExitCode code = ExitCode::Failed;
    switch (arguments.action) {
    case CaseArguments::Action::Create: code = create(arguments, out, err); break;
    case CaseArguments::Action::Add: code = add(arguments, out, err); break;
    case CaseArguments::Action::List: code = list(arguments, out, err); break;
    case CaseArguments::Action::Split: code = split(arguments, out, err); break;
    case CaseArguments::Action::Steps: code = caseSteps(arguments, out, err); break;
    case CaseArguments::Action::Note: code = caseNote(arguments, out, err); break;
    case CaseArguments::Action::Check: code = caseCheck(arguments, out, err); break;
    case CaseArguments::Action::Share: code = caseShare(arguments, out, err); break;
    case CaseArguments::Action::Tables: code = caseTables(arguments, out, err); break;
    case CaseArguments::Action::Correct: code = caseCorrect(arguments, out, err); break;
    case CaseArguments::Action::Undo: code = caseUndo(arguments, out, err); break;
    case CaseArguments::Action::Summary: code = caseSummary(arguments, out, err); break;
    }
    out.flush();
    if (out)
        return code;
    err << "could not write the result: the disk is full or the reader went away\n";
    return ExitCode::Failed;
}

} // namespace waybill
