// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/local_interfaces.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// Packets a second on every interface in the last minute, from counters that are read again and again.
class TrafficRates {
public:
    static constexpr std::size_t Kept = 60; ///< rates, one a reading
    static constexpr std::size_t Lately = 5;

    /// Notes a reading at a time in seconds since some fixed moment. Counters that go back (the interface was made
    /// anew) begin again and make no rate.
    void note(const std::string& interface, const InterfaceTraffic& traffic, double seconds);
    /// Forgets all others.
    void keepOnly(const std::vector<std::string>& interfaces);
    /// Packets a second, oldest first; empty until the second reading.
    [[nodiscard]] const std::deque<double>& of(const std::string& interface) const;
    /// Mean of the last readings; none before the second.
    [[nodiscard]] std::optional<double> lately(const std::string& interface) const;
    /// The one of these with most packets lately, by at least half more than the next and one a second; empty when no
    /// one stands out.
    [[nodiscard]] std::string busiest(const std::vector<std::string>& among) const;

private:
    struct Row {
        InterfaceTraffic last;
        double seconds = 0;
        std::deque<double> rates;
    };
    std::map<std::string, Row> m_rows;
};

} // namespace waybill
