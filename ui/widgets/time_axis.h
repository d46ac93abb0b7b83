// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline_scene.h"

#include <QString>
#include <vector>

namespace waybill {

/// Where times lie on a line of pixels, and which of them are written below it.
class TimeAxis {
public:
    TimeAxis(TimelineScene::Span visible, double left, double width) : m_visible(visible), m_left(left), m_width(width)
    {}

    [[nodiscard]] double pixelOf(Timestamp time) const;
    /// Within what is visible, wherever `x` is.
    [[nodiscard]] Timestamp timeAt(double x) const;

    struct Tick {
        Timestamp at;
        QString text;
    };
    /// Round times of the zone, at least `labelWidth` pixels apart.
    [[nodiscard]] std::vector<Tick> ticks(double labelWidth, int offsetMinutes) const;

private:
    TimelineScene::Span m_visible;
    double m_left, m_width;
};

/// "14:02:10.250": the time of day with as many decimals as bins of that length need.
[[nodiscard]] QString clockOfBin(Timestamp time, std::int64_t binNs, int offsetMinutes);
/// "14:02:10.250–14:02:11.000 UTC+05:30", with the dates where it is more than one day, or days matter.
[[nodiscard]] QString timelineSpanText(const TimelineScene::Span& span, std::int64_t binNs, int offsetMinutes);

} // namespace waybill
