// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chapters.h"
#include "analysis/restarts.h"
#include "analysis/update_boundary.h"
#include "job/timeline_bins.h"
#include "models/latest_job.h"

#include <QString>
#include <vector>

namespace waybill {

/// What a person needs to see of a run to decide where it is to be split.
struct SplitFacts {
    TimelineBins bins;
    std::vector<Chapter> chapters;
    std::vector<UpdateBoundary> updates;
    std::vector<Restart> restarts;
};

/// For a pool thread; empty once `stop` is set.
[[nodiscard]] SplitFacts splitFacts(const Analysis& analysis, const std::vector<CountryCode>& watchList,
                                    const StopFlag& stop);

/// The update in words, with every observation behind it and its packet, a line each.
[[nodiscard]] QString updateShown(const UpdateBoundary& update, int offsetMinutes);

/// A run, and what becomes of it when it is split at a time.
struct SplitPlan {
    QString run, keepsSide, newSide; ///< names
    Timestamp first, last;           ///< of the run
    std::size_t stepsMoved = 0;      ///< noted for it, from the time on
};
/// What will happen, in words.
[[nodiscard]] QString splitShown(const SplitPlan& plan, Timestamp at, int offsetMinutes);
/// Why it cannot be split there; empty when it can.
[[nodiscard]] QString whyNoSplit(const SplitPlan& plan, Timestamp at, int offsetMinutes);

} // namespace waybill
