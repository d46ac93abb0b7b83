// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/absence_bounds.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waybill {

namespace {

constexpr double Unsure = 0.05; ///< 1 − confidence

} // namespace

double absentRunBound(std::size_t runs) noexcept
{
    return runs == 0 ? 1 : -std::expm1(std::log(Unsure) / static_cast<double>(runs));
}

RateBound zeroEventBound(double hours) noexcept
{
    constexpr double Unbounded = std::numeric_limits<double>::infinity();
    if (!(hours > 0))
        return {Unbounded, Unbounded};
    const double perHour = -std::log(Unsure) / hours;
    return {perHour, perHour * 24};
}

double chanceOfSeeing(double windowHours, double periodHours) noexcept
{
    if (!(windowHours > 0))
        return 0;
    return periodHours > windowHours ? windowHours / periodHours : 1;
}

double chanceOfSeeing(std::span<const double> windowHours, double periodHours) noexcept
{
    double missed = 1;
    for (const double window : windowHours)
        missed *= 1 - chanceOfSeeing(window, periodHours);
    return 1 - missed;
}

double longestCertainPeriod(std::span<const double> windowHours) noexcept
{
    double longest = 0;
    for (const double window : windowHours)
        longest = std::max(longest, window);
    return longest;
}

} // namespace waybill
