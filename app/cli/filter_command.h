// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "cli/exit_code.h"
#include "filter/filter.h"

#include <iosfwd>

namespace waybill {

/// The same analysis with what passes only, as it stands when the filter is empty. Shows progress. Fails as
/// selectFlows().
[[nodiscard]] Result<AnalysisPtr> narrowedBy(const AnalysisPtr& analysis, const Filter& filter);

/// `packets`: the packets that pass, capture by capture.
[[nodiscard]] Result<void> writePackets(const AnalysisPtr& analysis, const Filter& filter, bool asJson,
                                        std::ostream& out);

/// `filter-fields`: the table of fields.
void writeFilterFields(std::ostream& out);

} // namespace waybill
