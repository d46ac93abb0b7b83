// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QFuture>
#include <memory>

class QThreadPool;

namespace waybill {

using ComparisonPtr = std::shared_ptr<const Comparison>;
using ComparisonResult = Result<ComparisonPtr>;

/// The two sides and how to compare them.
struct ComparisonRequest {
    SideInput before, after;
    CompareOptions options = {};
};

/// Runs compareSides() on the pool. QFuture::cancel() ends it at its next checkpoint, and there is no result then.
/// Exceptions and lack of memory become an Error.
[[nodiscard]] QFuture<ComparisonResult> startComparison(QThreadPool* pool, ComparisonRequest request);

} // namespace waybill
