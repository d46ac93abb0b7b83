// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flow_columns.h"
#include "models/flow_filter.h"

#include <QString>

namespace waybill {

/// What is done with an expression that a figure or a cell stands for; as in Wireshark's menus.
enum class FilterUse : std::uint8_t {
    Selected,
    NotSelected,
    AndSelected,
    OrSelected,
    AndNotSelected,
    OrNotSelected,
};
inline constexpr int FilterUseCount = 6;

/// "…and selected", for menus.
[[nodiscard]] QString filterUseText(FilterUse use);
/// `added` joined to what is filtered already, bracketed where that is needed.
[[nodiscard]] QString combinedExpression(const QString& current, const QString& added, FilterUse use);

/// The flows behind a figure as an expression of the filter language; empty for a filter that hides nothing and for one
/// that names a single flow.
[[nodiscard]] QString filterExpression(const FlowFilter& filter);
/// What one cell of the flow table says, as an expression; empty where its column has no field. Cells of amounts and
/// times give "at least this much".
[[nodiscard]] QString filterExpression(const FlowRow& row, FlowField field);
/// One flow by its addresses and ports.
[[nodiscard]] QString filterExpression(const FlowIdentity& flow);

} // namespace waybill
