// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <iosfwd>
#include <string>

namespace waybill {

/// Every name that the captures give away: name, source, server it was read with, first frame, how often. As a table
/// for people or as one JSON object (waybill.names/1). DNS answers also give the address. `filter`: the expression that
/// the analysis is narrowed by, to be said with them.
void writeNames(const Analysis& analysis, bool asJson, std::ostream& out, const std::string& filter = {});

} // namespace waybill
