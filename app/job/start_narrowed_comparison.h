// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"

#include <QFuture>
#include <string>
#include <vector>

class QThreadPool;

namespace waybill {

/// What is compared, all of it, and the filter.
struct NarrowedComparisonRequest {
    ComparisonRequest whole;
    std::vector<SideInput> sides; ///< of the case, to be narrowed as well; runs that were not read yet have no analysis
    std::string expression;       ///< display filter for flows (filter/filter.h)
};

/// The same among the flows that pass.
struct NarrowedComparison {
    ComparisonPtr comparison;
    std::vector<SideInput> sides; ///< as in the request; RunInput::whole is the run with all its flows
};
using NarrowedComparisonResult = Result<NarrowedComparison>;

/// Narrows every run once, on the pool, and compares what is left. A filter that only packets can answer reads the
/// captures again; progress is then that of reading, capture after capture. Fails as narrowedBy() and compareSides()
/// do, and with ErrorCode::InvalidArgument for an expression that cannot be read.
[[nodiscard]] QFuture<NarrowedComparisonResult> startNarrowedComparison(QThreadPool* pool,
                                                                        NarrowedComparisonRequest request);

} // namespace waybill
