// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/run_metrics.h"
#include "compare/run_planner.h"

#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// How many runs a side would be needed to notice a change, where those at hand are few.
struct PlanAdvice {
    std::string text;            ///< a sentence or two; empty when these runs notice a change by 2× already
    std::string destination;     ///< whose variation it rests on; empty without a plan
    std::optional<RunPlan> plan; ///< none: no side has three runs with a destination to learn the variation from
};

/// "about 12 runs a side are needed at the variation seen (3×: 6; 5×: 4)": of a change by 2×.
[[nodiscard]] std::string plannedRunsText(const RunPlan& plan);

/// Plans by the destination that varies as the middle one does among those contacted in every run of the side with
/// more counted runs (the one before when equal). For one destination tested by itself: Benjamini–Hochberg over many
/// asks for more. Takes about as long as planRuns().
[[nodiscard]] PlanAdvice planAdvice(const std::vector<RunMetrics>& before, const std::vector<RunMetrics>& after,
                                    std::uint64_t seed);

} // namespace waybill
