// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison_scope.h"

#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

Analysis::ListedFlows flowsOf(const ComparedSide& side)
{
    Analysis::ListedFlows sum;
    for (const ComparedRun& run : side.runs) {
        const Analysis::ListedFlows flows = run.analysis->listedFlows();
        sum.listed += flows.listed;
        sum.of += flows.of;
    }
    return sum;
}

} // namespace

std::optional<ComparisonScope> scopeOf(const ComparedSide& before, const ComparedSide& after)
{
    if (before.runs.empty() || !before.runs.front().analysis->isNarrowed())
        return std::nullopt;
    return ComparisonScope{before.runs.front().analysis->parts().keptBy, flowsOf(before), flowsOf(after)};
}

std::optional<ComparisonScope> scopeOf(const Comparison& comparison)
{
    return scopeOf(comparison.before, comparison.after);
}

std::string scopeText(const ComparisonScope& scope)
{
    const std::string flows = fmt::format("{} of {} before, {} of {} after", countText(scope.before.listed),
                                          countedText(scope.before.of, "flow", "flows"), countText(scope.after.listed),
                                          countText(scope.after.of));
    return scope.expression.empty() ? flows : fmt::format("{} ({})", printableName(scope.expression), flows);
}

std::string amongText(const Analysis& analysis)
{
    if (!analysis.isNarrowed())
        return {};
    const std::string& by = analysis.parts().keptBy;
    return by.empty() ? "Among the flows that were chosen, "
                      : fmt::format("Among the flows that match “{}”, ", printableName(by));
}

} // namespace waybill
