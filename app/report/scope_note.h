// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/json_text.h"

#include <string>
#include <vector>

namespace waybill {

/// What the figures of an analysis are limited to, for people: "Filter: country == CN (12 of 240 flows)", "Time: only
/// packets of 2014-08-10 14:02:10 to …". Empty for a whole capture.
[[nodiscard]] std::vector<std::string> scopeLines(const Analysis& analysis);
/// The same as keys of a report: `filter` {expression, flows, of} and `span` {from, to} (UTC; null: no bound). Adds
/// nothing for a whole capture.
void addScope(const Analysis& analysis, Json& report);

} // namespace waybill
