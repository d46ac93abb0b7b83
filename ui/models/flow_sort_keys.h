// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flow_columns.h"

#include <cstdint>
#include <functional>

namespace waybill {

/// Key of what has no value in a column of texts: such flows are listed last in either order.
inline constexpr std::uint64_t SortedLast = 0xFFFFFFFFFFFFFFFFULL;

using FlowSortKey = std::function<std::uint64_t(FlowId)>;

/// Numbers that order flows as the column's values do; texts by their rank, so that no text is compared twice. Ranks
/// are made here, for all flows at once. Keeps a reference to the analysis.
[[nodiscard]] FlowSortKey flowSortKey(const Analysis& analysis, const FlowColumn& column);

} // namespace waybill
