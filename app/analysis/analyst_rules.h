// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyst_rule.h"
#include "base/ip_address.h"
#include "base/mac_address.h"
#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// The rules of an analyst, ready to be asked about flows. Immutable; safe from any thread.
class AnalystRules {
public:
    /// What a rule may go by.
    struct Flow {
        IpAddress remote;      ///< far side, seen from the handset
        MacAddress remoteMac;  ///< counts only where the far side is local: behind a router's MAC stands the internet
        std::string_view name; ///< of the far side, as it was read; empty: none
        Timestamp start;
        std::uint8_t protocol = 0;                    ///< of IP
        std::uint16_t port = 0, otherPort = 0;        ///< connected to; the other one counts when that is not known
        bool hasPorts = false, isPortGuessed = false; ///< guessed: the flow began before the capture
    };

    /// Fails with InvalidArgument and the number of the first rule that whatIsWrongWith() has something against.
    [[nodiscard]] static Result<std::shared_ptr<const AnalystRules>> parse(std::vector<AnalystRule> rules);
    ~AnalystRules();

    /// As given, off ones among them.
    [[nodiscard]] const std::vector<AnalystRule>& rules() const noexcept { return m_rules; }
    /// Whether any rule is on.
    [[nodiscard]] bool isAnyOn() const noexcept { return countOn() > 0; }
    /// How many are on.
    [[nodiscard]] std::size_t countOn() const noexcept;
    /// Number of the rule that decides about this flow, from 1 in the order of rules(); 0: none. Leaving out goes
    /// before countries; then a host before an address before a longer prefix before a shorter one; of equals the
    /// later. A country never for a far side that is not on the internet.
    [[nodiscard]] std::uint32_t find(const Flow& flow) const;

private:
    struct Matcher;
    explicit AnalystRules(std::vector<AnalystRule> rules);

    std::vector<AnalystRule> m_rules;
    std::vector<Matcher> m_order; ///< of the rules that are on, most specific first
    bool m_hasHosts = false;
};

} // namespace waybill
