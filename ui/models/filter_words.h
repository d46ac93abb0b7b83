// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flow_filter.h"

#include <QString>

namespace waybill {

class Geography;

/// What a filter narrows to, for its chip: "Estimated in: China · Operator: AS37963". Empty when it hides nothing of
/// the handset's flows. `geography` may be null: operators are then shown by number.
[[nodiscard]] QString filterWords(const FlowFilter& filter, const Geography* geography);

/// `filter` in words with the quick words that narrow the same rows, for what leaves the window: "Country: China · rows
/// with “mi”". Empty when both are.
[[nodiscard]] QString withQuickWords(const QString& filter, const QString& words);

} // namespace waybill
