// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/rate_ratio.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace waybill {

/// To be printed wherever a PoissonRatio is shown (methods.md §3.4).
inline constexpr std::string_view PoissonRatioNote =
    "within-capture, assumes steady Poisson; not a test of before/after";

/// Ratio of two rates from one count each.
struct PoissonRatio {
    double ratio = 1;            ///< after / before; infinite when only before is 0
    ConfidenceInterval interval; ///< exact 95 %; `high` may be infinite
    double p = 1;                ///< two-sided, of equal rates
};

/// Ratio of the rates countAfter / hoursAfter and countBefore / hoursBefore, given their sum (conditional binomial with
/// Clopper–Pearson bounds, p as the sum of all outcomes not likelier than the observed one, as R's poisson.test).
///
/// Treats events as independent, which contacts of a handset are not: only for a look inside captures, with
/// PoissonRatioNote. Empty when an observed time is not above 0 or not finite, or when both counts are 0.
[[nodiscard]] std::optional<PoissonRatio> poissonRateRatio(std::uint64_t countBefore, double hoursBefore,
                                                           std::uint64_t countAfter, double hoursAfter);

} // namespace waybill
