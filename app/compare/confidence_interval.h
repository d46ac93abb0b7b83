// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace waybill {

/// Where the true value lies with a confidence of 95 %, both ends included. `high` may be infinite.
struct ConfidenceInterval {
    double low = 0;
    double high = 0;
};

/// How an interval was made. Shown beside it.
enum class IntervalMethod : std::uint8_t {
    None,         ///< a side has fewer than 2 runs: nothing is known about ordinary variation
    Percentile,   ///< bootstrap percentiles: few runs, tends to be too narrow
    Bca,          ///< bootstrap, bias-corrected and accelerated (Efron 1987)
    StudentsT,    ///< Student's t on logs of rates, one variance for all groups
    ExactPoisson, ///< conditional binomial, Clopper and Pearson 1934
};

} // namespace waybill
