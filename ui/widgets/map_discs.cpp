// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_discs.h"

#include "style/hatch.h"
#include "style/type.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace waybill {

namespace {

QPainterPath circle(const QPointF& centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

void paintLeader(QPainter& painter, const MapDisc& disc, const QColor& colour)
{
    if (!disc.needsLeader())
        return;
    const QPointF way = disc.anchor - disc.centre;
    const double length = std::hypot(way.x(), way.y());
    painter.setPen(QPen(colour, 1));
    painter.drawLine(disc.centre + way * (disc.radius / length), disc.anchor);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(disc.anchor, 1.6, 1.6);
}

void paintRing(QPainter& painter, const QPointF& centre, double radius, const QPen& pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
}

void paintDisc(QPainter& painter, const MapDisc& disc, CountryCode code, const Theme& theme, const MapColours& colours)
{
    const QColor outline = colours.outline(code);
    if (disc.isEmpty) {
        painter.setPen(QPen(outline, 1.6));
        painter.setBrush(colours.sea);
        painter.drawEllipse(disc.centre, disc.radius, disc.radius);
        return;
    }
    painter.fillPath(circle(disc.centre, disc.radius), colours.sea); // stripes on one ground, whatever land is below
    paintAmountDisc(painter, disc.centre, disc.certain, disc.radius, code, theme.country(code));
    paintRing(painter, disc.centre, disc.radius, QPen(outline, 1.2));
}

void paintLabel(QPainter& painter, const MapDisc& disc, const MapPlace& place, const Theme& theme, bool isStrong)
{
    if (disc.label.isEmpty())
        return;
    QColor ground = theme.panel;
    ground.setAlphaF(0.86F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(disc.label, 3, 3);
    painter.setFont(typeFont(TypeSize::Small, isStrong ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.text);
    painter.drawText(disc.label, Qt::AlignCenter, place.name);
}

void paintEmphasis(QPainter& painter, const std::vector<MapDisc>& discs, const MapEmphasis& emphasis,
                   const Theme& theme)
{
    const auto ring = [&](const std::optional<std::size_t>& which, double away, const QPen& pen) {
        if (which && *which < discs.size())
            paintRing(painter, discs[*which].centre, discs[*which].radius + away, pen);
    };
    ring(emphasis.hovered, 2, QPen(theme.text, 1));
    ring(emphasis.selected, 3, QPen(theme.text, 2));
    ring(emphasis.focused, 4, QPen(theme.accent, 2.5));
}

} // namespace

void paintAmountDisc(QPainter& painter, const QPointF& centre, double certain, double possible, CountryCode code,
                     const QColor& colour)
{
    if (possible > certain)
        paintHatch(painter, circle(centre, possible).subtracted(circle(centre, certain)), colour, hatchOf(code));
    if (certain > 0)
        paintSolid(painter, circle(centre, certain), colour, hatchOf(code));
}

void paintDiscs(QPainter& painter, const std::vector<MapPlace>& places, const std::vector<MapDisc>& discs,
                const MapEmphasis& emphasis, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const MapColours colours(theme);
    std::vector<std::size_t> order(discs.size()); // small discs are drawn last
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return discs[a].radius > discs[b].radius; });
    for (const MapDisc& disc : discs)
        paintLeader(painter, disc, colours.leader);
    for (const std::size_t i : order)
        paintDisc(painter, discs[i], places[i].code, theme, colours);
    for (std::size_t i = 0; i < discs.size(); ++i)
        paintLabel(painter, discs[i], places[i], theme, emphasis.selected == i || emphasis.focused == i);
    paintEmphasis(painter, discs, emphasis, theme);
    painter.restore();
}

} // namespace waybill
