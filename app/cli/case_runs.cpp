// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_runs.h"

#include "base/format.h"
#include "casefile/capture_check.h"

#include <fmt/format.h>

namespace waybill {

Result<CaseRunRequest> requestOf(const CaseStore& store, const CaseRun& run)
{
    CaseRunRequest request;
    request.id = run.id;
    request.conditions = run.conditions;
    request.known.request.runs.emplace_back();
    request.known.digests.emplace_back();
    for (const CaseCapture& capture : run.captures) {
        const CaptureStanding standing = glanceAt(capture, store.folder());
        if (standing.state == CaptureState::Missing || standing.state == CaptureState::Changed)
            return Failure(Error{ErrorCode::NotFound, standing.why, capture.path});
        request.known.request.runs.front().push_back(standing.path);
        request.known.digests.front().push_back(capture.sha256);
    }
    request.known.request.from = run.from;
    request.known.request.to = run.to;
    return request;
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

} // namespace waybill
