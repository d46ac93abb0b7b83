// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/start_narrowing.h"

#include "filter/filter.h"
#include "filter/flow_selection.h"
#include "job/guarded.h"
#include "job/promise_progress.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <utility>

namespace waybill {

namespace {

Result<AnalysisPtr> keepMatching(const AnalysisPtr& analysis, const std::string& expression,
                                 const Checkpoint& checkpoint)
{
    if (expression.empty())
        return analysis;
    const auto filter = Filter::parse(expression);
    if (!filter)
        return Failure(Error{ErrorCode::InvalidArgument, filter.error().sentence});
    return narrowedBy(analysis, *filter, checkpoint);
}

NarrowingResult narrow(const NarrowingRequest& request, const Checkpoint& checkpoint)
{
    NarrowedAnalyses result;
    result.spanned = request.spanned;
    if (!result.spanned) {
        Result<AnalysisPtr> read = request.narrowing.span.isWhole()
                                       ? Result<AnalysisPtr>(request.whole)
                                       : withinSpan(request.whole, request.narrowing.span, checkpoint);
        if (!read)
            return Failure(std::move(read.error()));
        result.spanned = std::move(*read);
    }
    Result<AnalysisPtr> kept = keepMatching(result.spanned, request.narrowing.expression, checkpoint);
    if (!kept)
        return Failure(std::move(kept.error()));
    result.analysis = std::move(*kept);
    return result;
}

} // namespace

QFuture<NarrowingResult> startNarrowing(QThreadPool* pool, NarrowingRequest request)
{
    return QtConcurrent::run(pool, [request = std::move(request)](QPromise<NarrowingResult>& promise) {
        promise.addResult(guarded([&] { return narrow(request, PromiseProgress(promise, nullptr)); }));
    });
}

} // namespace waybill
