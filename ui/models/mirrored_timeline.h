// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"
#include "job/timeline_bins.h"
#include "models/latest_job.h"

namespace waybill {

/// How the runs of both sides are laid over one another.
enum class TimelineAlignment : std::uint8_t {
    Start, ///< first packet of each run at zero
    Clock, ///< time of day
};

/// Content sent over time on both sides, in the same bins: the mean over a side's runs (controls apart).
struct MirroredTimeline {
    struct Series {
        TimelineBins::Kind kind = TimelineBins::Kind::Watched;
        CountryCode country;               ///< of Kind::Watched
        std::vector<double> before, after; ///< bytes a bin, mean of the runs; all equally long
        [[nodiscard]] double total() const;
    };
    TimelineAlignment alignment = TimelineAlignment::Start;
    double binSeconds = 1;
    std::vector<Series> series;

    [[nodiscard]] std::size_t count() const { return series.empty() ? 0 : series.front().before.size(); }
};

/// Adds up the timelines of every run; for a pool thread. `offsetMinutes` east of UTC, for TimelineAlignment::Clock.
/// Empty once `stop` is set.
[[nodiscard]] MirroredTimeline mirroredTimeline(const Comparison& comparison, const std::vector<CountryCode>& watchList,
                                                TimelineAlignment alignment, int offsetMinutes, const StopFlag& stop);

} // namespace waybill
