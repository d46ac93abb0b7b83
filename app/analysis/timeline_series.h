// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <cstdint>
#include <vector>

namespace waybill {

/// What one colour of content over time stands for. Local peers are in none, as in every headline figure.
enum class TimelineKind : std::uint8_t {
    Watched,   ///< agreed by all sources: a watched country
    Elsewhere, ///< agreed: any other country
    Uncertain, ///< sources disagree, or only one knows the address
    Edge,
    Unplaced,
};

struct TimelineSeries {
    TimelineKind kind = TimelineKind::Watched;
    CountryCode country; ///< of TimelineKind::Watched
    friend bool operator==(const TimelineSeries&, const TimelineSeries&) = default;
};

/// The watched countries in their order, then the other kinds.
[[nodiscard]] std::vector<TimelineSeries> timelineSeries(const std::vector<CountryCode>& watchList);

/// Which of `series` (as timelineSeries() gives them) the content of a flow counts in; their number for none: a flow
/// that is not the handset's or not listed, a local peer, housekeeping.
[[nodiscard]] std::size_t seriesOf(const std::vector<TimelineSeries>& series, const Analysis& analysis, FlowId flow);

} // namespace waybill
