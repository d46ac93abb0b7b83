// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/change.h"

#include <cstdint>
#include <span>

namespace waybill {

/// Whether intervals are made, which takes most of the time of a comparison.
struct RatioOptions {
    std::uint64_t seed = 0;
    bool withInterval = true;
};

/// Ratio after / before of one rate a run: of geometric means from two runs a side on, else of means.
///
/// c of log(x + c) (methods §3.4) is used only where some run has none: where every run has some it would pull every
/// ratio towards 1 (10 against 1 would read 7). Empty when a side has no run or nothing in any run.
[[nodiscard]] std::optional<Ratio> runRatio(std::span<const double> before, std::span<const double> after,
                                            const RatioOptions& options);

} // namespace waybill
