// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/theme.h"
#include "widgets/time_axis.h"
#include "widgets/timeline_scene.h"

#include <QRect>

class QPainter;

namespace waybill {

/// Where the parts of a timeline lie within its picture.
struct TimelineLayout {
    QRect bars;     ///< content, and the lines of markers
    QRect chapters; ///< the lane below it; empty without chapters
    QRect axis;     ///< times

    [[nodiscard]] static TimelineLayout of(QSize size, bool hasChapters);
    [[nodiscard]] TimeAxis axisOf(const TimelineScene& scene) const
    {
        return {scene.visible, static_cast<double>(bars.left()), static_cast<double>(bars.width())};
    }
};

/// Draws the scene. Takes some milliseconds for 2,000 bins of seven series. Chapters and uncertain series differ in
/// pattern, not in colour alone.
void paintTimeline(QPainter& painter, const TimelineScene& scene, const TimelineLayout& layout, const Theme& theme);

} // namespace waybill
