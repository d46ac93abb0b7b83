// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/capture_check.h"
#include "casefile/case_store.h"
#include "casefile/frozen_lookups.h"
#include "casefile/share_copy.h"
#include "job/start_analysis.h"
#include "job/start_comparison.h"

#include <map>

namespace waybill {

/// A case that was opened, and what has to be known before it is shown.
struct OpenedCase {
    std::shared_ptr<CaseStore> store;
    std::map<CaseRunId, std::vector<CaptureStanding>> standings; ///< glanced at; in the order of the run's captures
    LookupComparison tables;                 ///< those it was computed with beside those of today; empty: none frozen
    std::shared_ptr<const Geography> frozen; ///< answers as frozen; null when the tables are the same, or none frozen
};
using OpenCaseResult = Result<std::shared_ptr<const OpenedCase>>;

/// Opens a case on the pool, looks where its captures are and compares its frozen lookups with the tables of today.
[[nodiscard]] QFuture<OpenCaseResult> startOpenCase(QThreadPool* pool, std::string path,
                                                    QFuture<GeographyResult> geography);

/// What to write, and where.
struct SaveCaseRequest {
    std::shared_ptr<CaseStore> store; ///< the open file; null: a new one at `path`
    std::string path;                 ///< of the new file
    Case content;
    ComparisonPtr comparison; ///< frozen into the case; may be null
};

/// A case that was saved.
struct SavedCase {
    std::shared_ptr<CaseStore> store;
    Case content; ///< as it is on disk: with relative paths, the frozen result and the log entry of saving
};
using SaveCaseResult = Result<std::shared_ptr<const SavedCase>>;

/// Saves on the pool. Nobody else uses the store until it is done.
[[nodiscard]] QFuture<SaveCaseResult> startSaveCase(QThreadPool* pool, SaveCaseRequest request);

/// One capture of a case to be hashed again, and what came of it.
struct RecheckedCapture {
    CaseRunId run;
    std::size_t capture = 0; ///< in the order of the run's captures
    CaseCapture known;
    CaptureStanding standing;
};

/// Hashes captures again, one after the other, on one thread of the pool; the future carries each when it is done.
/// Pauses between pieces, so that whoever waits for the disk goes first. QFuture::cancel() ends it at once.
[[nodiscard]] QFuture<RecheckedCapture> startRecheck(QThreadPool* pool, std::vector<RecheckedCapture> captures,
                                                     std::string caseFolder);

using MovedResult = Result<std::vector<RecheckedCapture>>;

/// Looks for captures below the folders by their hashes; those that were found have their new place in `known` and
/// CaptureState::Same. QFuture::cancel() ends it.
[[nodiscard]] QFuture<MovedResult> startFindingMoved(QThreadPool* pool, std::vector<RecheckedCapture> captures,
                                                     std::vector<std::string> folders, std::string caseFolder);

using ShareResult = Result<SharedCopy>;

/// Saves a copy to share on the pool, with progress. Nobody else uses the store until it is done; QFuture::cancel()
/// ends it and leaves nothing behind.
[[nodiscard]] QFuture<ShareResult> startShareCopy(QThreadPool* pool, std::shared_ptr<const CaseStore> store,
                                                  ShareRequest request);

} // namespace waybill
