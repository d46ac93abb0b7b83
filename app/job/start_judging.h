// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/judge.h"
#include "job/start_comparison.h"

#include <QFuture>
#include <memory>
#include <string>
#include <vector>

class QThreadPool;

namespace waybill {

using ClaimSheetPtr = std::shared_ptr<const ClaimSheet>;

/// Claims, and what they are to be judged on.
struct JudgingRequest {
    ClaimSheetPtr sheet;                           ///< not null
    std::vector<ClaimRun> before = {}, after = {}; ///< each with an analysis
    std::shared_ptr<const DeviceCard> card = {};   ///< null: none was given, or nothing was looked for
    ComparisonPtr comparison = {};                 ///< of the two sides; null: there are not both
};

/// What was judged, and what came of it. Immutable.
struct JudgedClaims {
    JudgingRequest request;
    std::vector<DatedFact> facts;             ///< the bundled table
    std::vector<Verdict> verdicts;            ///< one for each claim, in order
    std::vector<ConflictingClaims> conflicts; ///< among the claims
    [[nodiscard]] const std::vector<ClaimRun>& side(ClaimSide which) const
    {
        return which == ClaimSide::After ? request.after : request.before;
    }
};
using JudgedPtr = std::shared_ptr<const JudgedClaims>;
using JudgingResult = Result<JudgedPtr>;

/// As the engine wants it; borrows card and comparison of the request.
[[nodiscard]] ClaimInput claimInputOf(const JudgingRequest& request, const std::vector<DatedFact>& facts);

/// Runs judgeClaims() on the pool, with the bundled table of dated facts. It cannot be ended early; what is no longer
/// wanted is dropped. Exceptions, lack of memory and a table that cannot be read become an Error.
[[nodiscard]] QFuture<JudgingResult> startJudging(QThreadPool* pool, JudgingRequest request);

/// Path of a bundled file of claims or facts: "xiaomi-2014", "general", "dated-facts".
[[nodiscard]] std::string bundledClaimFile(const std::string& name);

} // namespace waybill
