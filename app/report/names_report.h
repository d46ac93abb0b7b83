// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <iosfwd>

namespace waybill {

/// Every name that the captures give away: name, source, server it was read with, first frame, how often. As a table
/// for people or as one JSON object (waybill.names/1). DNS answers also give the address. Says what the
/// analysis is limited to (report/scope_note.h).
void writeNames(const Analysis& analysis, bool asJson, std::ostream& out);

} // namespace waybill
