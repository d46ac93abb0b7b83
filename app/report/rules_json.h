// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "report/json_text.h"

#include <vector>

namespace waybill {

/// One rule of an analyst as every JSON output has it: kind, subject, country, reason, source, valid_from, valid_to.
[[nodiscard]] Json ruleJson(const AnalystRule& rule);

/// The value of the key `corrections`: the rules that are on, each with the flows and content that it decides about,
/// summed over `analyses`, which all obey the same rules.
[[nodiscard]] Json correctionsJson(const std::vector<const Analysis*>& analyses);

/// "without_corrections" of one summary: the sentence and the countries as the sources alone give them.
[[nodiscard]] Json withoutCorrectionsJson(const Analysis& analysis);

} // namespace waybill
