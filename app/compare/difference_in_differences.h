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

/// Ratio of ratios with a 95 % bootstrap interval (each of the four groups resampled; BCa when each has 8 runs) and the
/// p of a permutation test that swaps the labels before and after within each arm: exact when the arms have at most
/// options.maxExactSplits combinations, else random.
///
/// The same c serves all four groups. Where a change common to both arms is large, swapping makes the test cautious: p
/// is then too large rather than too small. Source: methods.md §3.2, §3.4. Empty when a group has no run, a value is
/// negative or not finite, or all are 0.
[[nodiscard]] std::optional<DifferenceInDifferences> differenceInDifferences(const ControlledRuns& runs,
                                                                             const BootstrapOptions& bootstrap = {},
                                                                             const PermutationOptions& options = {});

} // namespace waybill
