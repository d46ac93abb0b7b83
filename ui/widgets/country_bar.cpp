// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/country_bar.h"

#include "style/hatch.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace waybill {

namespace {

constexpr qreal Radius = 4;
constexpr qreal LeastVisible = 3;

/// The part of the track between two distances from where the bar begins.
QPainterPath partOf(const QRectF& track, qreal from, qreal to, bool growsLeft)
{
    QPainterPath part;
    part.addRect(QRectF(growsLeft ? track.right() - to : track.left() + from, track.top(), to - from, track.height()));
    return part;
}

qreal lengthOf(double share, qreal whole)
{
    if (share <= 0)
        return 0;
    return std::max(LeastVisible, std::min(share, 1.0) * whole);
}

} // namespace

void paintCountryBar(QPainter& painter, const QRectF& track, CountryCode code, const BarShares& shares,
                     const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(track, Radius, Radius);
    painter.fillPath(outline, theme.isDark ? theme.hover : theme.panel);
    painter.strokePath(outline, QPen(theme.hairline, 1));

    const QColor colour = theme.country(code);
    const qreal certain = lengthOf(shares.certain, track.width());
    qreal possible = lengthOf(shares.possible, track.width());
    if (shares.possible > shares.certain) // the hatched part is never hidden under the solid one
        possible = std::min(std::max(possible, certain + LeastVisible), track.width());
    if (possible > certain)
        paintHatch(painter, partOf(track, certain, possible, shares.growsLeft).intersected(outline), colour,
                   hatchOf(code));
    if (certain > 0)
        paintSolid(painter, partOf(track, 0, certain, shares.growsLeft).intersected(outline), colour, hatchOf(code));
    painter.restore();
}

} // namespace waybill
