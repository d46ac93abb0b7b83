// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/confidence_interval.h"
#include "compare/random.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace waybill {

/// Fewest runs on each side for a BCa interval (methods.md §3.4); below, the percentile interval with a note.
inline constexpr std::size_t MinRunsForBca = 8;

struct BootstrapOptions {
    std::uint32_t resamples = 9'999; ///< at least 2,000 are drawn; 9,999 keep the ends steady to about 1 % of the width
    std::uint64_t seed = DefaultSeed;
};

/// One group of runs in a statistic that is a signed sum of means.
struct SignedSample {
    std::span<const double> logs; ///< log(x + c) of each run
    double sign = 1;
};

/// Interval of a signed sum of means, on the log scale.
struct BootstrapResult {
    std::optional<ConfidenceInterval> interval; ///< empty when a group has fewer than 2 runs
    IntervalMethod method = IntervalMethod::None;
    bool isSmallSample = false; ///< a group has fewer than MinRunsForBca runs
    std::uint32_t resamples = 0;
};

/// 95 % bootstrap interval of the sum of sign × mean over the groups, runs resampled within their group.
///
/// BCa when every group has MinRunsForBca runs: bias correction with half of the ties, acceleration from the jackknife
/// over all groups (Efron and Tibshirani 1993, §14.3; for several samples Davison and Hinkley 1997, §5.3.2). Percentile
/// otherwise. Values must be finite.
[[nodiscard]] BootstrapResult bootstrapMeans(std::span<const SignedSample> groups, const BootstrapOptions& options);

} // namespace waybill
