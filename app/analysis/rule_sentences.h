// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <string>
#include <vector>

namespace waybill {

/// The mark that a country's content carries where an analyst's rules changed it: "0.2 MB of it by the analyst's
/// correction; without it 0.7 MB", "without the analyst's correction 0.7 MB". Empty where they did not.
[[nodiscard]] std::string correctionMark(const Analysis& analysis, CountryCode code);

/// "with what the analyst left out, 1.9 MB to 14 destinations"; empty when that is nothing.
[[nodiscard]] std::string sentMark(const Analysis& analysis);

/// "12 flows with 0.3 MB of content left out by the analyst"; empty when nothing is.
[[nodiscard]] std::string leftOutText(const Analysis& analysis);

/// "2 corrections by the analyst are in these figures"; empty without.
[[nodiscard]] std::string rulesNotice(const Analysis& analysis);

/// Each rule that is on with what it decides about: "1. Country of 42.62.48.0/24 corrected to Singapore (…): 12 flows,
/// 0.2 MB of content". The number is its place among all rules.
[[nodiscard]] std::vector<std::string> ruleLines(const Analysis& analysis);
/// The same summed over several that obey the same rules; empty when the first has none.
[[nodiscard]] std::vector<std::string> ruleLines(const std::vector<const Analysis*>& analyses);
/// What each rule decides about, as AnalystRules::rules(), summed likewise.
[[nodiscard]] std::vector<TrafficTotals> trafficByRule(const std::vector<const Analysis*>& analyses);

/// "corrected to Singapore by the analyst (registry names it; source: APNIC); the sources say United States, China".
/// Empty for a place that is not corrected.
[[nodiscard]] std::string correctedPlaceText(const Analysis& analysis, const RemoteHost& host);

} // namespace waybill
