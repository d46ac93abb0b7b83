// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace waybill {

/// How well a series of contacts follows one period.
struct Beat {
    double period = 0;             ///< seconds
    std::vector<double> intervals; ///< fitting intervals, each divided by the beats it spans
    std::size_t missed = 0;
    std::size_t onBeat = 0; ///< contacts at an end of a fitting interval
    std::size_t longSilences = 0;
    double score = 0; ///< as Beacon::score
};

/// Largest deviation of an interval that still fits, as a share of the period.
inline constexpr double BeatTolerance = 0.25;
/// Most beats in a row that may be missed inside the beat; a longer silence restarts it.
inline constexpr int MaxMissedBeats = 3;
/// Scores below are no rhythm whatever the number of contacts.
inline constexpr double MinBeatScore = 0.3;

/// Most convincing way through ascending times at about this period: the series of contacts with the most and the most
/// exact fitting intervals, found by dynamic programming. Its period is the median of these intervals.
[[nodiscard]] Beat followBeat(std::span<const double> times, double period);

/// Best beat of ascending times among the periods that their intervals suggest, seconds. Periods that cannot reach the
/// score `wanted` are passed over. No interval when nothing is left.
[[nodiscard]] Beat bestBeat(std::span<const double> times, double shortestPeriod, double wanted = MinBeatScore);

/// Median; 0 of nothing. For an even number the mean of the two in the middle.
[[nodiscard]] double medianOf(std::vector<double> values);

} // namespace waybill
