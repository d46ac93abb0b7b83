// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"
#include "models/fact_sheet.h"

namespace waybill {

/// How the comparison was made and what it cannot say: limits, what was not comparable, rhythms, round trips, method,
/// runs, sources. Lists are bounded, so that thousands of destinations cannot stall the window.
[[nodiscard]] FactSheet comparisonFacts(const Comparison& comparison);

} // namespace waybill
