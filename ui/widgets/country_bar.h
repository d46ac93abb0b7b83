// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "style/theme.h"

#include <QRectF>

class QPainter;

namespace waybill {

/// How long the parts of a country's bar are, each 0–1 of the track.
struct BarShares {
    double certain = 0;     ///< solid
    double possible = 0;    ///< end of the hatched part; at least `certain`
    bool growsLeft = false; ///< from the right end of the track: the left one of two bars that meet
};

/// Draws the empty track, the certain part solid and the possible part hatched in the country's colour. A part that is
/// not zero is at least 3 px long, so that a small figure never looks like none.
void paintCountryBar(QPainter& painter, const QRectF& track, CountryCode code, const BarShares& shares,
                     const Theme& theme);

} // namespace waybill
