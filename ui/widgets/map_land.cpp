// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_land.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace waybill {

namespace {

constexpr double Detail = 0.9;     ///< device pixels; nearer points are not told apart
constexpr double ClaimReach = 5.0; ///< pixels from which a disputed line can be pointed at

/// Points of the view, those left out that stand closer than `least` pixels to the one before. The ends stay, so that
/// neighbours still meet.
QPolygonF onScreen(const std::vector<QPointF>& points, const MapView& view, double least)
{
    QPolygonF drawn;
    drawn.reserve(static_cast<qsizetype>(points.size()));
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF point = view.toScreen(points[i]);
        const bool isEnd = i == 0 || i + 1 == points.size();
        if (!isEnd && std::abs(point.x() - drawn.back().x()) < least && std::abs(point.y() - drawn.back().y()) < least)
            continue;
        drawn.append(point);
    }
    return drawn;
}

/// Lines of the view, made when a shape first needs them.
class ScreenLines {
public:
    ScreenLines(const MapShapes& shapes, const MapView& view, double devicePixels)
        : m_shapes(shapes), m_view(view), m_least(Detail / devicePixels), m_lines(shapes.lines.size()),
          m_shown(view.toWorld({0, 0}), view.toWorld({view.size().width(), view.size().height()}))
    {}

    const QPolygonF& line(std::size_t index)
    {
        if (m_lines[index].isEmpty())
            m_lines[index] = onScreen(m_shapes.lines[index].points, m_view, m_least);
        return m_lines[index];
    }

    /// Fills all rings within the picture that are not too small to be seen; shape by shape, since the rasteriser goes
    /// over a large path many times.
    void fill(QPainter& painter, const std::vector<MapShapes::Ring>& rings, const QColor& colour)
    {
        QPainterPath path;
        const double smallest = m_least / m_view.scale() / 2;
        for (const MapShapes::Ring& ring : rings) {
            if (!ring.bounds.intersects(m_shown) || std::max(ring.bounds.width(), ring.bounds.height()) < smallest)
                continue;
            if (!ring.continuesShape && !path.isEmpty()) {
                painter.fillPath(path, colour);
                path.clear();
            }
            path.addPolygon(outline(ring));
            path.closeSubpath();
        }
        painter.fillPath(path, colour);
    }

private:
    QPolygonF outline(const MapShapes::Ring& ring)
    {
        QPolygonF polygon;
        for (const MapShapes::LineUse& use : ring.lines) {
            const QPolygonF& points = line(use.line);
            if (use.isReversed)
                std::copy(points.rbegin(), points.rend(), std::back_inserter(polygon));
            else
                polygon += points;
        }
        return polygon;
    }

    const MapShapes& m_shapes;
    const MapView& m_view;
    double m_least;
    std::vector<QPolygonF> m_lines;
    QRectF m_shown;
};

void drawBorders(QPainter& painter, const MapShapes& shapes, ScreenLines& lines, const QColor& colour)
{
    painter.setPen(QPen(colour, 0.8, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    for (std::size_t i = 0; i < shapes.lines.size(); ++i) {
        if (shapes.lines[i].kind == MapShapes::LineKind::Border)
            painter.drawPolyline(lines.line(i));
    }
}

/// Claimants differ by their dashes as well as by colour; in widths of the pen.
QList<qreal> dashesOf(CountryCode claimant)
{
    if (claimant == China)
        return {4, 3};
    if (claimant == India)
        return {7, 2, 1.5, 2};
    return {2, 2.5};
}

void drawClaims(QPainter& painter, const MapShapes& shapes, const MapView& view, const MapColours& colours)
{
    for (const MapShapes::Claim& claim : shapes.claims) {
        QPen pen(claim.claimant.isNone() ? colours.leader : colours.outline(claim.claimant), 1.1);
        pen.setDashPattern(dashesOf(claim.claimant));
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawPolyline(onScreen(claim.points, view, Detail));
    }
}

double distanceToSegment(const QPointF& p, const QPointF& a, const QPointF& b)
{
    const QPointF along = b - a;
    const double square = QPointF::dotProduct(along, along);
    const double t = square > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / square, 0.0, 1.0) : 0.0;
    const QPointF off = a + along * t - p;
    return std::hypot(off.x(), off.y());
}

} // namespace

void paintLand(QPainter& painter, const MapShapes& shapes, const MapView& view, const MapGround& ground,
               const MapColours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(QPointF(0, 0), view.size());
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, colours.sea);
    ScreenLines lines(shapes, view, ground.devicePixels);
    lines.fill(painter, shapes.land, colours.land);
    if (ground.hasBorders) {
        for (const CountryCode code : ground.watched) {
            if (const MapShapes::Country* country = shapes.find(code))
                lines.fill(painter, country->rings, colours.tint(code));
        }
        painter.setBrush(Qt::NoBrush);
        drawBorders(painter, shapes, lines, colours.border);
        drawClaims(painter, shapes, view, colours);
    }
    painter.restore();
}

const MapShapes::Claim* claimAt(const MapShapes& shapes, const MapView& view, const QPointF& pixel)
{
    for (const MapShapes::Claim& claim : shapes.claims) {
        for (std::size_t i = 1; i < claim.points.size(); ++i) {
            if (distanceToSegment(pixel, view.toScreen(claim.points[i - 1]), view.toScreen(claim.points[i])) <
                ClaimReach)
                return &claim;
        }
    }
    return nullptr;
}

} // namespace waybill
