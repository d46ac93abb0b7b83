// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_runs.h"

#include "base/format.h"
#include "casefile/capture_check.h"

#include <filesystem>
#include <fmt/format.h>

namespace waybill {

namespace {

/// The capture as it lies on disk now, after it was read.
Result<CaseCapture> captureOf(const CaptureFacts& facts, const std::string& caseFolder)
{
    std::error_code ignored;
    const bool isPipe = facts.path == "-" || (std::filesystem::exists(facts.path, ignored) &&
                                              !std::filesystem::is_regular_file(facts.path, ignored));
    if (isPipe)
        return Failure(Error{ErrorCode::InvalidArgument, "a case needs files that stay; save the packets first",
                             facts.path == "-" ? "standard input" : facts.path});
    Result<CaseCapture> capture = captureAt(facts.path, facts.sha256.value_or(Sha256Digest{}), caseFolder);
    if (!capture)
        return capture;
    if (!facts.sha256 || capture->size != facts.fileSize)
        return Failure(
            Error{ErrorCode::Io, "the file changed while it was read; is it still being recorded?", facts.path});
    return capture;
}

} // namespace

std::vector<RunStep> stepsOf(const Case& item, const CaseRun& run)
{
    const std::int64_t offset = run.sheet.clockOffsetNs.value_or(0);
    const std::int64_t uncertainty = run.sheet.clockUncertaintyNs.value_or(0);
    std::vector<RunStep> steps;
    for (const CaseStep& step : item.steps) {
        RunStep moved{step.time, step.clockUncertaintyNs, step.text};
        const bool isOurs = step.run.isNone() || step.run == run.id;
        if (isOurs && !__builtin_sub_overflow(step.time.ns, offset, &moved.time.ns) &&
            !__builtin_add_overflow(step.clockUncertaintyNs, uncertainty, &moved.uncertaintyNs))
            steps.push_back(std::move(moved));
    }
    return steps;
}

Result<CaseRunRequest> requestOf(const Case& item, const CaseRun& run, const std::string& caseFolder)
{
    CaseRunRequest request;
    request.steps = stepsOf(item, run);
    request.id = run.id;
    request.conditions = run.conditions;
    request.known.request.runs.emplace_back();
    request.known.digests.emplace_back();
    for (const CaseCapture& capture : run.captures) {
        const CaptureStanding standing = glanceAt(capture, caseFolder);
        if (standing.state == CaptureState::Missing || standing.state == CaptureState::Changed)
            return Failure(Error{ErrorCode::NotFound, standing.why, capture.path});
        request.known.request.runs.front().push_back(standing.path);
        request.known.digests.front().push_back(capture.sha256);
    }
    request.known.request.from = run.from;
    request.known.request.to = run.to;
    return request;
}

Result<CaseRunRequest> requestOf(const CaseStore& store, const CaseRun& run)
{
    return requestOf(store.current(), run, store.folder());
}

Result<std::vector<CaseRunRequest>> requestsOfSide(const CaseStore& store, const std::string& name)
{
    const Case& item = store.current();
    const CaseSide* const side = findSide(item, name);
    if (side == nullptr)
        return Failure(
            Error{ErrorCode::NotFound, fmt::format("the case has no side “{}”", printableText(name)), store.path()});
    std::vector<CaseRunRequest> requests;
    for (const CaseRun& run : item.runs) {
        if (run.side != side->id)
            continue;
        Result<CaseRunRequest> request = requestOf(store, run);
        if (!request)
            return Failure(request.error());
        requests.push_back(std::move(*request));
    }
    return requests;
}

Result<CaseRun*> addRunOf(Case& item, const Recording& recording, CaseSideId side, const std::string& caseFolder)
{
    if (findSide(item, side) == nullptr)
        return Failure(Error{ErrorCode::NotFound, fmt::format("the case has no side {}", side.value)});
    const std::string first = recording.captures.empty() ? std::string() : recording.captures.front().path;
    if (recording.captures.empty() || recording.wasStopped)
        return Failure(Error{ErrorCode::Cancelled, "reading was stopped; nothing was added", first});
    std::vector<CaseCapture> captures;
    for (const CaptureFacts& facts : recording.captures) {
        Result<CaseCapture> capture = captureOf(facts, caseFolder);
        if (!capture)
            return Failure(capture.error());
        captures.push_back(std::move(*capture));
    }
    CaseRun& run = addRun(item, side);
    run.captures = std::move(captures);
    run.from = recording.from;
    run.to = recording.to;
    if (const auto wrong = whatIsWrongWith(item)) {
        item.runs.pop_back();
        return Failure(Error{ErrorCode::DuplicateInput, *wrong, first});
    }
    return &run;
}

} // namespace waybill
