// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "report/json_text.h"

#include <iosfwd>

namespace waybill {

/// The chapters of a recording (analysis/chapters.h), one line each: times in UTC, kind and what went on.
void writeChaptersText(const Analysis& analysis, std::ostream& out);

/// The value of the key `chapters` of waybill.summary/1.
[[nodiscard]] Json chaptersJson(const Analysis& analysis);

} // namespace waybill
