// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/log_values.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waybill {

double logOffset(std::initializer_list<std::span<const double>> sides) noexcept
{
    double smallest = 0;
    for (const std::span<const double> side : sides) {
        for (const double value : side) {
            if (value > 0 && (smallest == 0 || value < smallest))
                smallest = value;
        }
    }
    return smallest / 2;
}

bool areRates(std::span<const double> values) noexcept
{
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value) && value >= 0; });
}

std::vector<double> logValues(std::span<const double> values, double offset)
{
    std::vector<double> logs(values.size(), 0.0);
    if (offset > 0)
        std::transform(values.begin(), values.end(), logs.begin(), [=](double x) { return std::log(x + offset); });
    return logs;
}

double meanOf(std::span<const double> values) noexcept
{
    if (values.empty())
        return 0;
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace waybill
