// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narrowing.h"
#include "base/result.h"

#include <QFuture>
#include <string>

class QThreadPool;

namespace waybill {

/// What every page of a capture is narrowed to. All parts that are set must hold.
struct Narrowing {
    TimeSpan span;          ///< packets outside count nothing
    std::string expression; ///< display filter for flows (filter/filter.h); empty: all
    [[nodiscard]] bool isWhole() const { return span.isWhole() && expression.empty(); }
    friend bool operator==(const Narrowing&, const Narrowing&) = default;
};

/// What to narrow.
struct NarrowingRequest {
    AnalysisPtr whole;
    AnalysisPtr spanned; ///< `whole` within narrowing.span when that was read already; else null
    Narrowing narrowing;
};

/// What came of it.
struct NarrowedAnalyses {
    AnalysisPtr spanned;  ///< for the next request with the same span
    AnalysisPtr analysis; ///< narrowed to the expression as well
};
using NarrowingResult = Result<NarrowedAnalyses>;

/// Narrows on the pool: reads the captures again for a span that was not read yet, then keeps the flows that pass the
/// expression. Progress as startAnalysis(). Fails as withinSpan() does, and with ErrorCode::InvalidArgument for an
/// expression that cannot be read.
[[nodiscard]] QFuture<NarrowingResult> startNarrowing(QThreadPool* pool, NarrowingRequest request);

} // namespace waybill
