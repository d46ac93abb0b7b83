// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/random.h"

#include <cstdint>
#include <optional>
#include <span>

namespace waybill {

/// How far a permutation test goes. The defaults are methods.md §3.4's.
struct PermutationOptions {
    std::uint64_t maxExactSplits = 200'000; ///< enumerate all splits up to so many: some milliseconds
    std::uint32_t randomSplits = 100'000;   ///< drawn where there are more; resolves p to 0.00001
    std::uint64_t seed = DefaultSeed;       ///< of the random splits
};

/// Result of a permutation test over runs.
struct PermutationTest {
    double p = 1;                    ///< two-sided; random splits: (b + 1) / (m + 1), which is never 0
    bool isExact = true;             ///< every split was counted
    std::uint64_t splitsCounted = 0; ///< all of them, or those drawn
    std::uint64_t seed = 0;          ///< of the random splits; unused when exact
    double smallestP = 1;            ///< that these numbers of runs can give, without ties (methods.md §3.4)
    double offset = 0;               ///< c of log(x + c), in the unit of the values; 0 when all values are 0
};

/// Whether two sides of runs differ: exact two-sided permutation test on the difference of means of log(x + c).
///
/// One value a run (per hour, or a count of runs of equal length), c = half the smallest non-zero value of both sides,
/// so that runs without any keep a place on the scale. Splits whose |difference| reaches the observed one count, ties
/// included. Assumes that runs could be swapped between the sides if nothing had changed. Source: methods.md §3.4;
/// Good, "Permutation, Parametric and Bootstrap Tests of Hypotheses", 2005. Empty when a side has no run or a value is
/// negative or not finite.
[[nodiscard]] std::optional<PermutationTest>
permutationTest(std::span<const double> before, std::span<const double> after, const PermutationOptions& options = {});

/// The same for pairs of runs (same script, same time slot): signs of the differences of log(x + c) are flipped.
///
/// `after[i]` belongs to `before[i]`. Exact up to 17 pairs (2^17 flips, below maxExactSplits), random beyond. Empty
/// when the sides have different lengths or no run, or a value is negative or not finite.
[[nodiscard]] std::optional<PermutationTest> signFlipTest(std::span<const double> before, std::span<const double> after,
                                                          const PermutationOptions& options = {});

/// Smallest two-sided p that a permutation test of so many runs can give without ties: 2 / C(n + m, n) for equal sides,
/// half of it for unequal ones (only one split is then the most extreme). 1 when a side has none.
[[nodiscard]] double smallestPermutationP(std::size_t runsBefore, std::size_t runsAfter) noexcept;

/// Smallest two-sided p of a sign-flip test: 2 / 2^pairs; 1 without pairs.
[[nodiscard]] double smallestSignFlipP(std::size_t pairs) noexcept;

} // namespace waybill
