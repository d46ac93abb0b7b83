// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace waybill {

/// A place on earth in the Equal Earth projection, x to the east and y to the south, for a globe of radius 1: areas
/// keep their proportions, so a large country does not look larger than it is. `longitude` −180…180, `latitude` −90…90
/// degrees; x lies within ±2.7067, y within ±1.3174. The antimeridian is the edge of the map.
///
/// Source: B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International Journal of Geographical
/// Information Science 33 (3), 2019 (online 2018), equations 1 to 4.
[[nodiscard]] QPointF equalEarth(double longitude, double latitude) noexcept;

} // namespace waybill
