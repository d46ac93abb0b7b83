// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/side_reading.h"

#include <vector>

namespace waybill {

/// What limits the comparison: how much was recorded, when, of what, and what could be seen (methods §3.3). Only checks
/// for which the captures or the stated conditions give grounds; the most telling first.
[[nodiscard]] std::vector<Caveat> caveatsOf(const SidePair& sides, const Comparison& comparison,
                                            const CompareOptions& options);

/// The parts, each adding to `caveats`.
void addFilterCaveat(const SidePair& sides, std::vector<Caveat>& caveats);
void addRunCaveats(const SidePair& sides, const Comparison& comparison, std::vector<Caveat>& caveats);
void addTimeCaveats(const SidePair& sides, const CompareOptions& options, std::vector<Caveat>& caveats);
void addConditionCaveats(const SidePair& sides, std::vector<Caveat>& caveats);
void addActivityCaveats(const SidePair& sides, std::vector<Caveat>& caveats);
void addVisibilityCaveats(const SidePair& sides, const Comparison& comparison, std::vector<Caveat>& caveats);

/// Share of the hours of the day (UTC) that both sides have in common, 0 to 1: the sum of the smaller of both shares of
/// recorded time over the 24 hours.
[[nodiscard]] double hourOverlap(const SideReading& before, const SideReading& after);

} // namespace waybill
