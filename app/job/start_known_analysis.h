// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/cached_analysis.h"
#include "job/start_analysis.h"

namespace waybill {

/// Runs analyseKnown() on the pool with the user's cache: captures that were read before are not read again. `known`
/// needs no geography, it comes by `link`. Everything else is as for startAnalysis().
[[nodiscard]] QFuture<AnalysisResult> startKnownAnalysis(QThreadPool* pool, KnownCaptures known, AnalysisLink link);

/// Keeps the recordings in the user's cache on the pool, those that can be kept and are not there yet. A case works
/// without, so nothing is said about failures.
[[nodiscard]] QFuture<void> startKeepingRecordings(QThreadPool* pool, std::vector<AnalysisPtr> analyses);

} // namespace waybill
