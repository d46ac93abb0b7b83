// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_colours.h"
#include "widgets/map_layout.h"

#include <vector>

class QPainter;

namespace waybill {

/// Which of the discs stand out; indexes into the places.
struct MapEmphasis {
    std::optional<std::size_t> hovered;
    std::optional<std::size_t> focused; ///< by the keyboard: a ring in the accent colour
    std::optional<std::size_t> selected;
};

/// Draws every disc with its leader and label: solid up to what is certain, stripes around it up to what is possible, a
/// hollow ring where nothing went.
void paintDiscs(QPainter& painter, const std::vector<MapPlace>& places, const std::vector<MapDisc>& discs,
                const MapEmphasis& emphasis, const Theme& theme);

/// One amount as a disc about a point, as on the map: for legends and for what has no place.
void paintAmountDisc(QPainter& painter, const QPointF& centre, double certain, double possible, CountryCode code,
                     const QColor& colour);

} // namespace waybill
