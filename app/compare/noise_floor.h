// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/run_metrics.h"

#include <string>

namespace waybill {

/// How many changes the same comparison finds where there are none: the runs of one side split in two (A/A check,
/// methods §3.7). The yardstick beside every result.
struct NoiseFloor {
    bool hasEstimate = false;
    std::size_t splits = 0;           ///< that were tried
    std::size_t runs = 0;             ///< of the side that was split
    std::size_t destinations = 0;     ///< rows in the splits, on average
    double falseChanges = 0;          ///< rows new, gone, more or less, on average
    std::size_t mostFalseChanges = 0; ///< in the worst split
    std::string text;                 ///< a sentence; says so when there is no estimate
};

/// Splits the before side's counted runs into halves in up to 20 ways (fixed by the seed) and counts the changes among
/// destinations. No estimate with fewer than four runs.
[[nodiscard]] NoiseFloor noiseFloorOf(const std::vector<RunMetrics>& side, const ClassifyOptions& options);

} // namespace waybill
