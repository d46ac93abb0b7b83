// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace waybill {

/// Share of false discoveries that a family may hold (methods.md §3.4).
inline constexpr double DiscoveryRate = 0.05;

/// Benjamini–Hochberg q value of each p value of one family, in their order: reject where q ≤ DiscoveryRate.
///
/// Controls the false discovery rate for independent or positively dependent tests (Benjamini and Hochberg 1995). A
/// value outside 0…1 or not a number stands for "not tested": it stays out of the family and comes back as NaN.
[[nodiscard]] std::vector<double> benjaminiHochberg(std::span<const double> p);

/// What so few runs can show in a family of so many rows.
struct FamilyReach {
    double smallestP = 1;         ///< of a permutation test of these runs, two-sided
    std::size_t rowsNeeded = 0;   ///< rows that must all have that p before one of them passes
    bool canAnyPass = false;      ///< whether the family has so many rows at all
    bool canOnePassAlone = false; ///< when false: "insufficient runs for testing each row of this family"
};

/// The arithmetic of methods.md §3.4: k rows at the smallest p pass Benjamini–Hochberg when smallestP · rows / k ≤
/// rate. Four runs a side over 50 hosts need 29 hosts at the minimum. An empty family or an empty side reaches nothing.
[[nodiscard]] FamilyReach canAnyPass(std::size_t runsBefore, std::size_t runsAfter, std::size_t familySize,
                                     double rate = DiscoveryRate);

} // namespace waybill
