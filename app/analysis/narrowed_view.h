// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace waybill {

/// Which flows a narrowed analysis keeps, as narrowedTo() takes them.
struct KeptFlows {
    std::shared_ptr<const std::vector<bool>> mask; ///< by FlowId
    std::string keptBy;
    std::shared_ptr<const std::set<StringId>> lookups; ///< null: none
};

/// The analysis that ViewBuilder makes of the kept flows alone, to the last figure, at a fraction of the time: summed
/// up from what `whole`, which must not be narrowed, says of them, with all processors. It shares the views, hosts and
/// numbers of `whole`. `withoutRules`: the same without an analyst's rules when `whole` has some; else null.
[[nodiscard]] AnalysisPtr narrowedView(const AnalysisPtr& whole, KeptFlows kept, AnalysisPtr withoutRules);

} // namespace waybill
