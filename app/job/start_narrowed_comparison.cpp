// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/start_narrowed_comparison.h"

#include "analysis/narrowing.h"
#include "filter/filter.h"
#include "filter/flow_selection.h"
#include "job/guarded.h"
#include "job/promise_progress.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <map>
#include <utility>

namespace waybill {

namespace {

/// Narrows runs; one that stands in several sides is narrowed once.
class RunNarrower {
public:
    RunNarrower(const Filter& filter, const Checkpoint& checkpoint) : m_filter(filter), m_checkpoint(checkpoint) {}

    [[nodiscard]] Result<void> narrow(SideInput& side)
    {
        for (RunInput& run : side.runs) {
            if (!run.analysis)
                continue;
            Result<AnalysisPtr> kept = narrowed(run.analysis);
            if (!kept)
                return Failure(std::move(kept.error()));
            run.whole = std::exchange(run.analysis, *kept);
        }
        return {};
    }

private:
    Result<AnalysisPtr> narrowed(const AnalysisPtr& whole)
    {
        const auto known = m_narrowed.find(whole);
        if (known != m_narrowed.end())
            return known->second;
        Result<AnalysisPtr> kept = narrowedBy(whole, m_filter, m_checkpoint);
        if (kept)
            m_narrowed.emplace(whole, *kept);
        return kept;
    }

    const Filter& m_filter;
    const Checkpoint& m_checkpoint;
    std::map<AnalysisPtr, AnalysisPtr> m_narrowed;
};

NarrowedComparisonResult narrowedComparison(NarrowedComparisonRequest request, const Checkpoint& checkpoint)
{
    const auto filter = Filter::parse(request.expression);
    if (!filter)
        return Failure(Error{ErrorCode::InvalidArgument, filter.error().sentence});
    RunNarrower narrower(*filter, checkpoint);
    std::vector<SideInput*> sides{&request.whole.before, &request.whole.after};
    for (SideInput& side : request.sides)
        sides.push_back(&side);
    for (SideInput* side : sides) {
        if (Result<void> done = narrower.narrow(*side); !done)
            return Failure(std::move(done.error()));
    }
    const ComparisonRequest& both = request.whole;
    Result<Comparison> result = compareSides(both.before, both.after, both.options, checkpoint);
    if (!result)
        return Failure(std::move(result.error()));
    return NarrowedComparison{std::make_shared<const Comparison>(std::move(*result)), std::move(request.sides)};
}

} // namespace

QFuture<NarrowedComparisonResult> startNarrowedComparison(QThreadPool* pool, NarrowedComparisonRequest request)
{
    return QtConcurrent::run(pool, [request = std::move(request)](QPromise<NarrowedComparisonResult>& promise) {
        promise.addResult(guarded([&] { return narrowedComparison(request, PromiseProgress(promise, nullptr)); }));
    });
}

} // namespace waybill
