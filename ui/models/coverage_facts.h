// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "models/fact_sheet.h"

namespace waybill {

/// The coverage ledger in sections: what could not be seen, what is `stated` (statedSection(); null: it is left out),
/// problems, each capture, odd packets, location sources, what the figures count. Every list in it is bounded, so
/// hostile files cannot stall the window.
[[nodiscard]] FactSheet coverageFacts(const Analysis& analysis, int offsetMinutes, const FactSection* stated = nullptr);

/// One section for each capture: file, interfaces, sections, drops, what was kept unread.
[[nodiscard]] std::vector<FactSection> captureSections(const Analysis& analysis, int offsetMinutes);
/// What is wrong with the files, with byte offsets.
[[nodiscard]] FactSection problemSection(const Analysis& analysis);

} // namespace waybill
