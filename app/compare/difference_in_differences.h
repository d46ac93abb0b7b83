// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/permutation_test.h"
#include "compare/rate_ratio.h"

#include <optional>
#include <span>

namespace waybill {

/// Runs of an updated handset and of a control that was held back, over the same two periods. One value a run, per
/// hour.
struct ControlledRuns {
    std::span<const double> treatedBefore;
    std::span<const double> treatedAfter;
    std::span<const double> controlBefore;
    std::span<const double> controlAfter;
};

/// How much more the treated handset changed than the control.
struct DifferenceInDifferences {
    RateRatio treated;       ///< after / before of the updated handset, no interval
    RateRatio control;       ///< after / before of the control: what changed without the update, no interval
    RateRatio ratioOfRatios; ///< treated / control, with interval; isSmallSample looks at all four groups
    PermutationTest test;    ///< of "neither arm changed": before and after are swapped within each arm
};

/// Ratio of ratios and the p of a permutation test that swaps the labels before and after within each arm: exact when
/// the arms have at most options.maxExactSplits combinations, else random.
///
/// Ratios are of geometric means where every run has some, with a 95 % interval by Student's t on the logs (one
/// variance for all four groups, runs − 4 degrees of freedom) from two runs a group on. Where some run has none they
/// are of plain means without an interval: c of log(x + c) would pull them towards 1. Only where a whole group has none
/// is c added, and isOffsetNeeded set. The test works on log(x + c) as permutationTest() does, with one c for all
/// groups.
///
/// Measured (tests/app/compare/tst_difference_in_differences.cpp, 1,000 sets of negative binomial counts each, mean 40,
/// CV 0.3, 0.6 and 1.0, updated phone unchanged and down to a third): the interval held the true ratio in 93 to 97 % of
/// the sets without a run of nothing at 2, 3, 4 and 8 runs a group, where the percentile bootstrap holds 67 to 92 % for
/// two groups (rate_ratio.h).
///
/// Where a change common to both arms is large, swapping makes the test cautious: p is then too large rather than too
/// small. Source: methods.md §3.2, §3.4. Empty when a group has no run, a value is negative or not finite, or all are
/// 0.
[[nodiscard]] std::optional<DifferenceInDifferences> differenceInDifferences(const ControlledRuns& runs,
                                                                             const PermutationOptions& options = {});

} // namespace waybill
