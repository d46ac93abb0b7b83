// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_colours.h"
#include "widgets/map_shapes.h"
#include "widgets/map_view.h"

#include <vector>

class QPainter;

namespace waybill {

/// What is drawn of the land.
struct MapGround {
    bool hasBorders = true;           ///< borders, disputed lines and tints; without them land alone
    std::vector<CountryCode> watched; ///< tinted
    double devicePixels = 1;          ///< of one pixel of the view: detail finer than that is left out
};

/// Draws sea, land, tints, borders and disputed lines (dashed, in the colour of who claims) over the whole view.
void paintLand(QPainter& painter, const MapShapes& shapes, const MapView& view, const MapGround& ground,
               const MapColours& colours);

/// The disputed line within a few pixels of a point of the view; null when there is none.
[[nodiscard]] const MapShapes::Claim* claimAt(const MapShapes& shapes, const MapView& view, const QPointF& pixel);

} // namespace waybill
