// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/traffic_rates.h"

#include <algorithm>
#include <numeric>

namespace waybill {

void TrafficRates::note(const std::string& interface, const InterfaceTraffic& traffic, double seconds)
{
    const auto [at, isNew] = m_rows.try_emplace(interface);
    Row& row = at->second;
    constexpr double LeastSpan = 0.05; // seconds; counters of one moment make no rate
    if (!isNew && seconds - row.seconds < LeastSpan)
        return;
    if (!isNew && traffic.packets >= row.last.packets)
        row.rates.push_back(static_cast<double>(traffic.packets - row.last.packets) / (seconds - row.seconds));
    if (row.rates.size() > Kept)
        row.rates.pop_front();
    row.last = traffic;
    row.seconds = seconds;
}

void TrafficRates::keepOnly(const std::vector<std::string>& interfaces)
{
    std::erase_if(m_rows, [&](const auto& row) {
        return std::find(interfaces.begin(), interfaces.end(), row.first) == interfaces.end();
    });
}

const std::deque<double>& TrafficRates::of(const std::string& interface) const
{
    static const std::deque<double> None;
    const auto found = m_rows.find(interface);
    return found == m_rows.end() ? None : found->second.rates;
}

std::optional<double> TrafficRates::lately(const std::string& interface) const
{
    const std::deque<double>& rates = of(interface);
    if (rates.empty())
        return std::nullopt;
    const std::size_t count = std::min(Lately, rates.size());
    return std::accumulate(rates.end() - static_cast<std::ptrdiff_t>(count), rates.end(), 0.0) /
           static_cast<double>(count);
}

std::string TrafficRates::busiest(const std::vector<std::string>& among) const
{
    std::string first;
    double most = 0, next = 0;
    for (const std::string& interface : among) {
        const double rate = lately(interface).value_or(0);
        if (rate > most) {
            next = most;
            most = rate;
            first = interface;
        } else {
            next = std::max(next, rate);
        }
    }
    return most >= 1 && most >= 1.5 * next ? first : std::string();
}

} // namespace waybill
