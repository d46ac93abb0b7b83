// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/update_boundary.h"
#include "compare/side_input.h"
#include "models/latest_job.h"

#include <QString>
#include <vector>

namespace waybill {

/// What a capture's own traffic says about the run that it is: beside what was written down, and to propose it.
struct TrafficSays {
    QString device, build; ///< empty: it does not say
    SideRole role = SideRole::Before;
    QString why;                         ///< why that side, a sentence
    std::vector<UpdateBoundary> updates; ///< that it shows, in order of time
};

/// One a capture, in the order given; nothing is said of captures that are not read yet (null). For a pool thread;
/// empty once `stop` is set.
[[nodiscard]] std::vector<TrafficSays> trafficSays(const std::vector<AnalysisPtr>& captures, const StopFlag& stop);

} // namespace waybill
