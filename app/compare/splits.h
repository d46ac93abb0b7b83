// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace waybill {

/// Number of ways to choose `chosen` of `all`; exact below 2^53, infinite when too large for a double.
[[nodiscard]] double countSubsets(std::size_t all, std::size_t chosen) noexcept;

/// Sum of every subset of so many of the values. The caller bounds countSubsets() first: one double is kept for each.
[[nodiscard]] std::vector<double> subsetSums(std::span<const double> values, std::size_t chosen);

/// Sum of a random subset, each equally likely. Reorders `values`.
[[nodiscard]] double randomSubsetSum(std::span<double> values, std::size_t chosen, Random& random) noexcept;

/// The values minus their mean: sums of the two parts of a split are then opposite numbers.
[[nodiscard]] std::vector<double> centred(std::vector<double> values) noexcept;

/// Differences that may come from rounding alone when sums of these values are made in another order. Far above
/// rounding (about 1e-15 of the values), far below any difference between real values.
[[nodiscard]] double tieTolerance(std::span<const double> values) noexcept;

} // namespace waybill
