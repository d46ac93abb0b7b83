// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <string>

namespace waybill {

/// Sources of places and operators with dates and the sentences that their licences ask for, in one line, behind the
/// notice of a capture that was imported: goes with every export, so that a record taken out of its file still says
/// where its country came from, and that it is no recording.
[[nodiscard]] std::string attributionLine(const Analysis& analysis);

} // namespace waybill
