// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scenario_line.h"
#include "support/scenario_model.h"

namespace waybill::test::scenario {

/// The rest of a `host` line, from the name on.
[[nodiscard]] Host hostFrom(Line& line);
/// The rest of a `beacon` line: a host that must have a period; jitter 2 % unless said otherwise.
[[nodiscard]] Host beaconFrom(Line& line);
/// The rest of a `noise` line: as many hosts as it says, with made-up names and addresses in four countries.
[[nodiscard]] std::vector<Host> noiseFrom(Line& line);
/// "idle" has no keyword: it is what no phase covers.
[[nodiscard]] Phase phaseFrom(Line& line);

} // namespace waybill::test::scenario
