// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/run_metrics.h"

#include <string>
#include <vector>

namespace waybill {

/// One subject of one family over the runs of one side.
struct SubjectRuns {
    std::vector<double> contactRates; ///< per hour, one a counted run
    std::vector<double> contactCounts;
    std::vector<double> contentRates; ///< bytes per hour, likewise
    std::vector<double> lookupRates;
    std::vector<double> controlRates; ///< contacts per hour of the control runs
    SideFigures total;                ///< of the counted runs
};
[[nodiscard]] SubjectRuns runsOf(const std::vector<RunMetrics>& side, Family family, const std::string& key);

/// A side with its counted runs in the order of their slots when both sides are paired run by run; else as given.
struct RunOrder {
    std::vector<RunMetrics> before, after;
    bool isPaired = false;
};
[[nodiscard]] RunOrder inOrder(const std::vector<RunMetrics>& before, const std::vector<RunMetrics>& after);

} // namespace waybill
