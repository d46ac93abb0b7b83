// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/random.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace waybill {

/// How runs vary when nothing changes.
struct RunVariation {
    double meanCount = 0; ///< events a run; infinite for amounts (bytes), which have no counting noise
    double cv = 0;        ///< standard deviation / mean between runs beyond counting noise
};

/// How the power of a comparison is found.
struct PowerOptions {
    std::uint32_t simulations = 1'000; ///< pairs of sides; the power is then good to about ±0.025 (95 %)
    double alpha = 0.05;               ///< two-sided
    std::uint64_t seed = DefaultSeed;
};

/// Fewest pilot runs a plan may rest on (methods.md §3.4).
inline constexpr std::size_t MinPilotRuns = 3;
/// Most runs a side a plan looks at: beyond, nobody captures so much, and the search must end.
inline constexpr std::size_t MaxPlannedRuns = 60;

/// Runs needed to notice one change.
struct PlannedRuns {
    double ratio = 1;                       ///< change to notice, as a factor
    std::optional<std::size_t> runsPerSide; ///< fewest with a power of 0.8; empty: more than MaxPlannedRuns
    double power = 0;                       ///< simulated power at that number, or at MaxPlannedRuns
};

/// Answer of planRuns().
struct RunPlan {
    RunVariation variation;             ///< as estimated from the pilot runs
    double totalCv = 0;                 ///< plain standard deviation / mean of the pilot values
    std::array<PlannedRuns, 3> changes; ///< 2×, 3×, 5×
    std::uint32_t simulations = 0;      ///< of each simulated power
    std::uint64_t seed = 0;
};

/// What the pilot values are.
enum class PilotKind : std::uint8_t {
    Counts,  ///< contacts, flows: whole events a run of the planned length, with counting noise of their own
    Amounts, ///< bytes and other sizes: all variation is between runs
};

/// Chance that permutationTest() finds a change by `ratio` at alpha with so many runs a side.
///
/// Simulated: the level of each run is gamma distributed with variation.cv, its count Poisson around it (the negative
/// binomial of overdispersed counts); the side after has ratio times the mean. This reproduces the power figures of
/// methods.md §3.4 (mean 40, change downwards); log-normal levels would promise more (CV 0.6, 3×, n = 8: 0.94 in place
/// of 0.83). From 15 runs a side Student's t on the same logs decides in place of the permutation test, which it agrees
/// with there. 0 for fewer than 4 runs a side, where p cannot reach 0.05, and for a variation or ratio that is no
/// number.
[[nodiscard]] double simulatedPower(const RunVariation& variation, double ratio, std::size_t runsPerSide,
                                    const PowerOptions& options = {});

/// Runs a side needed to notice a change by 2×, 3× and 5× with power 0.8 at alpha 0.05, from at least three pilot runs.
///
/// Simulates a fall by that factor, the harder direction where counts are small. The variation is estimated from these
/// few runs and is uncertain itself: a plan, not a promise. Takes well below a second. Empty for fewer than
/// MinPilotRuns values, for values that are negative or not finite, or all 0.
[[nodiscard]] std::optional<RunPlan> planRuns(std::span<const double> pilot, PilotKind kind,
                                              const PowerOptions& options = {});

} // namespace waybill
