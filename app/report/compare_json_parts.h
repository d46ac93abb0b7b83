// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/build_timeline.h"
#include "report/compare_report.h"
#include "report/json_text.h"

#include <string>
#include <vector>

namespace waybill {

/// Parts that the comparison of two sides and the timeline of builds share in waybill.compare/1.
[[nodiscard]] Json orNull(const std::string& text);
[[nodiscard]] Json rangeJson(const Range& range);
[[nodiscard]] Json listJson(const std::vector<std::string>& texts);
[[nodiscard]] Json figuresJson(const SideFigures& side);
/// Flows behind one side of a row: how many, and the packet that begins the first, to look it up elsewhere.
[[nodiscard]] Json flowsJson(const std::vector<FlowRef>& flows, const ComparedSide& side);
[[nodiscard]] Json sideJson(const ComparedSide& side);
/// The value of the key `identifiers`.
[[nodiscard]] Json identifierChangesJson(const ComparisonBesides& besides);
/// The value of the key `builds`.
[[nodiscard]] Json buildsJson(const BuildTimeline& timeline);

} // namespace waybill
