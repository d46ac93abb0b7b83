// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace waybill {

/// The summary as one JSON object, waybill.summary/1 (design.md §5): captures, handsets, countries, edge, local,
/// unplaced, destinations, coverage, sources; on demand also the key `chapters`; `filter` and `span` where the figures
/// are limited (report/scope_note.h).
void writeSummaryJson(const Analysis& analysis, std::ostream& out, bool withChapters = false);

/// The summary for people: the sentence first, watched countries (also at zero), destinations, what could not be seen,
/// and what every figure means.
void writeSummaryText(const Analysis& analysis, const std::vector<CountryCode>& watchList, std::ostream& out);

/// Each capture with its size, time and SHA-256, and what is wrong with it.
void writeCapturesText(const Analysis& analysis, std::ostream& out);

/// The place of a destination as the table of the summary has it: "CN", "SG/US?" (disputed, or one source only), "IN*"
/// (corrected by the analyst), "edge", "unplaced", and several of them; "-" for none.
[[nodiscard]] std::string destinationPlaceText(const Destination& destination);

} // namespace waybill
