// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace waybill {

/// Highest rate that "not seen" leaves open.
struct RateBound {
    double perHour = 0;
    double perDay = 0;
};

/// Chance per run (or per executed trigger) of which `runs` runs without a sighting leave open at most so much, with 95
/// % confidence: 1 − 0.05^(1 / runs) (methods.md §3.5). 1 without runs. Runs must be independent.
[[nodiscard]] double absentRunBound(std::size_t runs) noexcept;

/// Highest steady Poisson rate that `hours` hours without an event leave open, with 95 % confidence: −ln(0.05) / hours,
/// about 3 / T (methods.md §3.5): 12 h leave 6 a day open. Infinite when hours is not above 0.
[[nodiscard]] RateBound zeroEventBound(double hours) noexcept;

/// Chance that a sender which speaks once every `periodHours` falls into one gapless window: min(1, T / P), over all
/// phases alike (methods.md §3.5). 0 when the window is not above 0; 1 for a period of 0.
[[nodiscard]] double chanceOfSeeing(double windowHours, double periodHours) noexcept;

/// The same over several windows whose phases are independent of each other (runs started at unrelated times).
[[nodiscard]] double chanceOfSeeing(std::span<const double> windowHours, double periodHours) noexcept;

/// Longest period, in hours, of a strictly periodic sender that these windows would have shown for certain: the longest
/// gapless window. A daily report is not excluded below 24. 0 without windows.
[[nodiscard]] double longestCertainPeriod(std::span<const double> windowHours) noexcept;

} // namespace waybill
