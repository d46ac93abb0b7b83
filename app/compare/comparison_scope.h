// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <optional>
#include <string>

namespace waybill {

/// What a comparison is narrowed to, with the flows that match of those there are, over all runs of a side.
struct ComparisonScope {
    std::string expression; ///< of the filter, as the user wrote it; empty when flows were chosen otherwise
    Analysis::ListedFlows before, after;
    friend bool operator==(const ComparisonScope&, const ComparisonScope&) = default;
};

/// None for a comparison of whole runs. Counts flow by flow: keep what it gives.
[[nodiscard]] std::optional<ComparisonScope> scopeOf(const ComparedSide& before, const ComparedSide& after);
[[nodiscard]] std::optional<ComparisonScope> scopeOf(const Comparison& comparison);

/// "name contains "xiaomi" (12 of 240 flows before, 3 of 120 after)", for people.
[[nodiscard]] std::string scopeText(const ComparisonScope& scope);

/// The flows that a narrowed analysis keeps, to begin a sentence: "Among the flows that match “tls”, "; empty for a
/// whole one.
[[nodiscard]] std::string amongText(const Analysis& analysis);

} // namespace waybill
