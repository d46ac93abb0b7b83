// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "models/fact_sheet.h"

namespace waybill {

/// What one can do so that the next capture shows the name; a sentence, empty for a reason without remedy.
[[nodiscard]] QString unnamedAdvice(Unnamed why);
/// Each reason with its flows and content, largest first, and what one can do about it.
[[nodiscard]] FactSection unnamedSection(const Analysis& analysis);

} // namespace waybill
