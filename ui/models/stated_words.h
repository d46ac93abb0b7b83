// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fact_sheet.h"
#include "models/run_form.h"
#include "models/traffic_says.h"

namespace waybill {

/// What the user stated about the handset and its recording, each beside what the traffic says of the same; "Nothing."
/// when nothing is stated. Times are shown at that offset, minutes east of UTC.
[[nodiscard]] FactSection statedSection(const RunRecord& stated, const TrafficSays& said, int offsetMinutes);

/// The same as one line for prints and files: "Stated by the user: Build: V12; Consent: off". What tells who recorded
/// it and where, and the notes, are left out. Empty when nothing is stated.
[[nodiscard]] QString statedLine(const RunRecord& stated, int offsetMinutes);

} // namespace waybill
