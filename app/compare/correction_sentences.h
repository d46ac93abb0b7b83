// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <string>
#include <vector>

namespace waybill {

/// "without the analyst's corrections: before, 1.2 kB per hour; after, 3.4 kB per hour": the mark of a country whose
/// figures an analyst's rules changed. Empty where they did not.
[[nodiscard]] std::string correctionMark(const Comparison& comparison, const CountryRow& row);

/// That corrections are in the figures, and what the whole would say without them where that differs. Empty without.
[[nodiscard]] std::vector<std::string> correctionSentences(const Comparison& comparison);

/// All runs of both sides, which obey the same rules.
[[nodiscard]] std::vector<const Analysis*> analysesOf(const Comparison& comparison);

} // namespace waybill
