// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/timeline_series.h"

#include <cstdint>
#include <vector>

namespace waybill {

/// Content that the handset sent over time, in few enough bins to be drawn, split by where it is estimated to have
/// gone. Local peers are left out, as in every headline figure.
struct TimelineBins {
    using Kind = TimelineKind;
    struct Series {
        Kind kind = Kind::Watched;
        CountryCode country;                  ///< of Kind::Watched
        std::vector<std::uint64_t> contentUp; ///< bytes a bin; all series are equally long
        [[nodiscard]] std::uint64_t total() const;
    };
    Timestamp origin; ///< where the first bin begins
    std::int64_t binNs = NsPerSecond;
    std::vector<Series> series; ///< watched countries in their order, then the other kinds

    [[nodiscard]] std::size_t count() const { return series.empty() ? 0 : series.front().contentUp.size(); }
};

/// Most bins of a view: more bars than that are thinner than a pixel or two, and drawing them costs time.
inline constexpr std::size_t MaxTimelineBins = 180;

/// Adds up the recording's timeline in bins of a round length (1, 2, 5, 10, 15, 30 s, …) that cover the whole capture.
/// Takes as long as the timeline is; meant for a pool thread.
[[nodiscard]] TimelineBins timelineBins(const Analysis& analysis, const std::vector<CountryCode>& watchList);

} // namespace waybill
