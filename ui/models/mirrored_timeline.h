// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"
#include "job/timeline_bins.h"
#include "models/latest_job.h"

#include <map>
#include <string>

namespace waybill {

/// How the runs of both sides are laid over one another: what lies at zero. The last three are moments that a run may
/// not have; it is left out then.
enum class TimelineAlignment : std::uint8_t {
    Start,  ///< first packet of each run
    Clock,  ///< time of day
    Boot,   ///< the phone joined the network anew (analysis/restarts.h)
    Update, ///< the update, as written down, else as the traffic shows it
    Step,   ///< the first step of a text
};

/// What the tester did in each run, by the run's analysis.
using RunSteps = std::map<const Analysis*, std::vector<RunStep>>;

struct TimelineRequest {
    std::vector<CountryCode> watchList;
    TimelineAlignment alignment = TimelineAlignment::Start;
    int offsetMinutes = 0; ///< east of UTC, for TimelineAlignment::Clock
    std::string step = {}; ///< for TimelineAlignment::Step
    RunSteps steps = {};
};

/// Content sent over time on both sides, in the same bins: the mean over a side's runs (controls apart).
struct MirroredTimeline {
    struct Series {
        TimelineBins::Kind kind = TimelineBins::Kind::Watched;
        CountryCode country;               ///< of Kind::Watched
        std::vector<double> before, after; ///< bytes a bin, mean of the runs; all equally long
        [[nodiscard]] double total() const;
    };
    /// A moment of one run, or of several of a side in the same bin.
    struct Marker {
        enum class Kind : std::uint8_t { Update, Boot, Step };
        Kind kind = Kind::Update;
        bool isBefore = true;
        double second = 0; ///< on the axis
        std::string text;  ///< of a step
        std::size_t runs = 1;
    };
    TimelineAlignment alignment = TimelineAlignment::Start;
    double firstSecond = 0; ///< start of the first bin; below 0 when zero lies within the runs
    double binSeconds = 1;
    std::vector<Series> series;
    std::vector<Marker> markers; ///< in order of time
    std::size_t runs = 0;        ///< that are in it
    std::size_t leftOut = 0;     ///< that have no such moment

    [[nodiscard]] std::size_t count() const { return series.empty() ? 0 : series.front().before.size(); }
};

/// Adds up the timelines of every run; for a pool thread. Empty once `stop` is set.
[[nodiscard]] MirroredTimeline mirroredTimeline(const Comparison& comparison, const TimelineRequest& request,
                                                const StopFlag& stop);

} // namespace waybill
