// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "base/progress.h"
#include "base/result.h"
#include "filter/filter.h"

#include <vector>

namespace waybill {

/// Which flows pass, by FlowId.
using FlowSelection = std::vector<bool>;

/// The flows of an analysis that pass `filter`, those of other devices among them. A comparison holds for a flow when
/// it holds for any value the flow has; one that only packets know, when the flow has a packet for which it holds. Give
/// the analysis that is not narrowed: flows left out of one have no name, place or direction. Reads the captures again
/// only when needsPackets(). Fails when that fails, when cancelled, and when a regular expression takes too long.
[[nodiscard]] Result<FlowSelection> selectFlows(const AnalysisPtr& analysis, const Filter& filter,
                                                const Checkpoint& checkpoint);

/// The analysis with figures and lists of what passes: the flows of selectFlows(), and the names that were only looked
/// up for which selectsLookup() holds; all of it when the filter is empty. Fails as selectFlows().
[[nodiscard]] Result<AnalysisPtr> narrowedBy(const AnalysisPtr& analysis, const Filter& filter,
                                             const Checkpoint& checkpoint);

/// Whether a destination that was only looked up passes: it has its names (`name`, `lookup`), its `domain`,
/// `destination`, `level`, and the service behind the names; everything else about a flow it has not.
[[nodiscard]] bool selectsLookup(const Analysis& analysis, const Destination& destination, const Filter& filter);

} // namespace waybill
