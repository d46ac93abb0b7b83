// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "base/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>

namespace waybill {

/// What an analyst knows better than the tables: where a server is, or that traffic is not the phone's own. What the
/// sources say stays visible beside it.
struct AnalystRule {
    enum class Kind : std::uint8_t {
        Country, ///< the subject is in `country`
        LeaveOut ///< flows with the subject stand in no figure; they stay listed
    };
    /// Address, prefix ("42.62.48.0/24"), host ("api.example.com") or domain ("*.example.com": it and all below it).
    /// To leave out also a MAC address, and a port that was connected to ("port 5555", "tcp port 5555").
    std::string subject;
    CountryCode country;                         ///< Country only; else none
    std::string reason;                          ///< why; never empty
    std::string source;                          ///< where that is known from; may be empty
    std::optional<Timestamp> validFrom, validTo; ///< of the start of a flow, both inclusive; none: at any time
    Kind kind = Kind::Country;
    bool isOn = true; ///< off: kept, without effect
    friend bool operator==(const AnalystRule&, const AnalystRule&) = default;
};

/// Why a rule cannot be used: a sentence without a final full stop ("“10.0.0.0/8” is a private network: …"). Empty when
/// it can.
[[nodiscard]] std::optional<std::string> whatIsWrongWith(const AnalystRule& rule);

/// "Country of 42.62.48.0/24 corrected to Singapore", "192.168.1.20 left out"; without the reason.
[[nodiscard]] std::string ruleText(const AnalystRule& rule);
/// The same with reason, source and validity: "… (reason; source: …; valid from …)".
[[nodiscard]] std::string fullRuleText(const AnalystRule& rule);

} // namespace waybill
