// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_place.h"

#include <QPointF>
#include <QRectF>
#include <optional>
#include <vector>

namespace waybill {

/// One place as it stands in the picture. Lengths in device-independent pixels.
struct MapDisc {
    QPointF anchor;      ///< the country's point
    QPointF centre;      ///< of the disc: the anchor, or beside it where discs would cover each other
    double radius = 0;   ///< whole disc: what may have gone there; of an empty ring when that is nothing
    double certain = 0;  ///< inner part: what went there for certain
    QRectF label;        ///< empty: no label
    bool isEmpty = true; ///< nothing went there

    /// Half of the smallest area to be hit, so that small countries can be clicked.
    static constexpr double HitRadius = 9;
    static constexpr double SmallestRadius = 4.5;
    /// Distance from the middle of the disc within which it is hit.
    [[nodiscard]] double reach() const;
    /// The disc was moved so far that a line must lead to the country's point.
    [[nodiscard]] bool needsLeader() const;
};

/// How large discs are: areas are in proportion to bytes.
struct MapDiscScale {
    double bytes = 1;   ///< what the largest disc stands for
    double radius = 40; ///< its radius in pixels
    double unit = 1;    ///< size of type and small marks, 1 for body text of 13 px
    [[nodiscard]] double radiusOf(double amount) const;
};

/// Where the discs of `places` stand, in the same order: `anchors` are their points on the screen, `labelSizes` the
/// sizes of their labels (empty: none wanted), `area` the picture. Labels of places that nobody watches are left out
/// where they would cover something. Discs that would hide each other's place to click are
/// pushed apart, the smaller one farther. Discs whose anchor lies outside of the picture stay at it, unmoved.
[[nodiscard]] std::vector<MapDisc> layoutDiscs(const std::vector<MapPlace>& places, const std::vector<QPointF>& anchors,
                                               const std::vector<QSizeF>& labelSizes, const MapDiscScale& scale,
                                               const QRectF& area);

/// Which disc is at a point: the one whose middle is nearest in proportion to its reach, else one whose label is there.
[[nodiscard]] std::optional<std::size_t> discAt(const std::vector<MapDisc>& discs, const QPointF& point);

} // namespace waybill
