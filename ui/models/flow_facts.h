// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fact_sheet.h"
#include "models/flow_columns.h"

namespace waybill {

/// Everything known about one flow, each fact with its evidence: names, place, figures, times.
[[nodiscard]] FactSheet flowFacts(const FlowRow& row);

} // namespace waybill
