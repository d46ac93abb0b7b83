// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// What the user wants to be told of while a capture is watched. What each means exactly: explanation().
struct AlertRule {
    enum class Kind : std::uint8_t {
        FirstContent,   ///< content to an address placed in `country`
        NewDestination, ///< a destination that was not contacted before
        ConsentOff,     ///< contact while consent is off (analysis/consent_off.h)
        PacketsDropped, ///< whoever captures lost packets
        UnnamedContent, ///< content without a name to an address placed in `country`
        IdentifierSeen, ///< a value of the device card in what the handset sent (identify/identifier_search.h)
    };
    Kind kind = Kind::FirstContent;
    CountryCode country = {};   ///< FirstContent, UnnamedContent
    bool isSinceMarker = false; ///< NewDestination: since the marker; else since the capture began
    /// ConsentOff: only contact with this maker ("Xiaomi") or service ("Xiaomi · push channel", as serviceText());
    /// empty: with anyone.
    std::string service = {};
    bool isOn = true;
    friend bool operator==(const AlertRule&, const AlertRule&) = default;
};

/// The rule as one line, to be kept: "on first-content CN", "off new-destination since-marker", "on consent-off Xiaomi
/// · push channel", "on packets-dropped", "off unnamed-content CN", "on identifier-seen".
[[nodiscard]] std::string toLine(const AlertRule& rule);
/// The rule of such a line. Fails with a sentence for any other line.
[[nodiscard]] Result<AlertRule> alertRuleOf(std::string_view line);

/// Content to each country of the watch list, packets dropped, contact while consent is off: on. The others are off:
/// they tell of more than somebody wants to be interrupted by.
[[nodiscard]] std::vector<AlertRule> defaultAlertRules(const std::vector<CountryCode>& watchList);

/// "Content to an address estimated in China".
[[nodiscard]] std::string ruleTitle(const AlertRule& rule);
/// What it tells, when, and what it does not; a sentence or two.
[[nodiscard]] std::string ruleExplanation(const AlertRule& rule);

} // namespace waybill
