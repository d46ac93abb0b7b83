// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "base/ip_address.h"
#include "base/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

enum class Band : std::uint8_t;

/// Names the flows that a figure stands for, so that every number leads to what is behind it. All conditions that are
/// set must hold. It names things by their own words (codes, keys, addresses) and not by row numbers, so it means the
/// same in the next snapshot and after another handset was chosen.
struct FlowFilter {
    /// Far side estimated in this country by every source or by some: the flows behind the upper figure.
    CountryCode country;
    /// Far side disputed between exactly these countries; ascending; empty: no condition.
    std::vector<CountryCode> disputedBetween;
    bool withoutDisputed = false;     ///< far side not disputed: what stands below a country, not in its upper figure
    std::optional<Band> band;         ///< country, edge, local or unplaced
    std::optional<std::uint32_t> asn; ///< operator of the far side; 0 is "operator not known"
    std::string destination;          ///< Destination::key
    std::string name;                 ///< host name, the most trusted one of the flow
    std::optional<IpAddress> address; ///< of the far side
    std::optional<FlowId> flow;       ///< this one flow: it is selected, nothing else is hidden
    bool handsetOnly = true;          ///< without flows between other devices
    bool unnamedOnly = false;         ///< flows for which no name was read
    std::string maker = {};           ///< who runs the far side's service, beyond the local network
    std::string service = {};         ///< name of that service; with a maker
    bool withoutService = false;      ///< no rule says who runs it; beyond the local network

    [[nodiscard]] static FlowFilter ofCountry(CountryCode code)
    {
        FlowFilter filter;
        filter.country = code;
        return filter;
    }
    friend bool operator==(const FlowFilter&, const FlowFilter&) = default;
};

} // namespace waybill
