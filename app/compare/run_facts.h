// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "compare/run_reading.h"

namespace waybill {

/// What is known of a run besides its figures: device and build by the traffic, else as stated; losses; what of its
/// content could be read.
[[nodiscard]] ComparedRun comparedRun(const RunInput& run, const RunReading& reading);

/// Why a recording counts as lossy, sentence parts: "120 packets dropped by the capture"; empty where nothing is known.
[[nodiscard]] std::vector<std::string> lossesOf(const Analysis& analysis);

} // namespace waybill
