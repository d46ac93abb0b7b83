// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/cached_analysis.h"
#include "casefile/case_store.h"

#include <string>
#include <vector>

namespace waybill {

/// One run of a case, ready to be analysed: where its captures are now, which bytes they must hold, and its part of the
/// recording. Tables and service rules are the caller's to fill in.
struct CaseRunRequest {
    CaseRunId id;
    KnownCaptures known;
    RunConditions conditions;
    std::vector<RunStep> steps; ///< as stepsOf()
};

/// What the tester did, as comparison asks for it: steps of that run and those of no run in particular, on the clock of
/// the machine that recorded (RunSheet::clockOffsetNs; its uncertainty is added).
[[nodiscard]] std::vector<RunStep> stepsOf(const Case& item, const CaseRun& run);

/// The run as a request; looks at the captures' places without reading them. Fails when a capture is not there or has
/// another length than the case knows.
[[nodiscard]] Result<CaseRunRequest> requestOf(const CaseStore& store, const CaseRun& run);
/// The same for a case that is not on disk as it is; `caseFolder` may be empty.
[[nodiscard]] Result<CaseRunRequest> requestOf(const Case& item, const CaseRun& run, const std::string& caseFolder);

/// All runs of the side of that name. Fails when there is no such side, or as requestOf() does.
[[nodiscard]] Result<std::vector<CaseRunRequest>> requestsOfSide(const CaseStore& store, const std::string& side);

/// Puts a recording that was read into a case as one run: its captures with SHA-256, and with their paths from
/// `caseFolder` (empty: the case lies nowhere yet). The run that was added, valid until the case's runs change.
///
/// Refused, with the case as it was: a recording that was stopped, pipes and standard input (a case needs files that
/// stay), a file that changed while it was read, no such side, and what whatIsWrongWith() says (DuplicateInput).
[[nodiscard]] Result<CaseRun*> addRunOf(Case& item, const Recording& recording, CaseSideId side,
                                        const std::string& caseFolder);

} // namespace waybill
