// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/cached_analysis.h"
#include "casefile/case_store.h"

namespace waybill {

/// One run of a case, ready to be analysed: where its captures are now, which bytes they must hold, and its part of the
/// recording. Tables and service rules are the caller's to fill in.
struct CaseRunRequest {
    CaseRunId id;
    KnownCaptures known;
    RunConditions conditions;
};

/// The run as a request; looks at the captures' places without reading them. Fails when a capture is not there or has
/// another length than the case knows.
[[nodiscard]] Result<CaseRunRequest> requestOf(const CaseStore& store, const CaseRun& run);

/// All runs of the side of that name. Fails when there is no such side, or as requestOf() does.
[[nodiscard]] Result<std::vector<CaseRunRequest>> requestsOfSide(const CaseStore& store, const std::string& side);

} // namespace waybill
