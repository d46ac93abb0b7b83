// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/start_comparison.h"

#include "job/guarded.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <utility>

namespace waybill {

namespace {

ComparisonResult compared(const ComparisonRequest& request, const QPromise<ComparisonResult>& promise)
{
    const Checkpoint checkpoint = [&promise](const Progress&) {
        return promise.isCanceled() ? Continue::Cancel : Continue::Yes;
    };
    Result<Comparison> result = compareSides(request.before, request.after, request.options, checkpoint);
    if (!result)
        return Failure(result.error());
    return std::make_shared<const Comparison>(std::move(*result));
}

} // namespace

QFuture<ComparisonResult> startComparison(QThreadPool* pool, ComparisonRequest request)
{
    return QtConcurrent::run(pool, [request = std::move(request)](QPromise<ComparisonResult>& promise) {
        promise.addResult(guarded([&] { return compared(request, promise); }));
    });
}

} // namespace waybill
