// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace waybill {

/// The same recording as an analyst's rules make it; Analysis::withoutRules() keeps what the sources alone say. Rules
/// that were applied before do not count. Null rules, or none that is on: without any, the very same object where there
/// is one. Nothing is read again; handset and narrowing stay.
[[nodiscard]] AnalysisPtr withRules(const AnalysisPtr& analysis, std::shared_ptr<const AnalystRules> rules);

/// The analysis itself, or where rules were applied what the sources alone say.
[[nodiscard]] const AnalysisPtr& plainAnalysis(const AnalysisPtr& analysis);

/// What a rule that nobody made yet would decide about, among the handset's flows.
struct RulePreview {
    TrafficTotals traffic;
    std::uint64_t destinations = 0;
    std::vector<std::string> from; ///< where these flows count without it: "China", "CDN or anycast"; each once
};
/// Counts flow by flow, by what the sources alone say. All zeros for a rule that whatIsWrongWith() has something
/// against.
[[nodiscard]] RulePreview previewOf(const AnalysisPtr& analysis, const AnalystRule& rule);

/// What a rule may go by, of one flow of the handset; `view` is one without rules, with role and name.
[[nodiscard]] AnalystRules::Flow flowForRules(const Recording& recording, FlowId flow, const FlowView& view);

} // namespace waybill
