// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waybill {

namespace {

constexpr int MostRounds = 300; ///< of pushing; sixty countries settle in fewer
constexpr double Gap = 1;       ///< between the areas to be hit
constexpr double LabelGap = 4;

double distance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

MapDisc discOf(const MapPlace& place, const QPointF& anchor, const MapDiscScale& scale)
{
    MapDisc disc;
    disc.anchor = disc.centre = anchor;
    disc.isEmpty = place.possible <= 0;
    disc.radius = scale.radiusOf(place.possible);
    disc.certain = place.certain > 0 ? scale.radiusOf(place.certain) : 0;
    if (place.possible > place.certain && place.certain > 0) // the striped ring is never hidden by the solid disc
        disc.radius = std::max(disc.radius, disc.certain + 3 * scale.unit);
    return disc;
}

/// Moves two discs apart when they stand too close; the larger one moves less. True when it did.
bool pushApart(MapDisc& a, MapDisc& b, std::size_t seed)
{
    const double wanted = a.reach() + b.reach() + Gap;
    const double apart = distance(a.centre, b.centre);
    if (apart >= wanted - 0.05)
        return false;
    QPointF direction = b.centre - a.centre;
    if (apart < 0.5) { // one point for both: some direction, always the same
        const double angle = static_cast<double>(seed) * 2.4;
        direction = QPointF(std::cos(angle), std::sin(angle));
    } else {
        direction /= apart;
    }
    const double weightA = a.reach() * a.reach(), weightB = b.reach() * b.reach();
    const double shareOfB = weightA / (weightA + weightB);
    a.centre -= direction * ((wanted - apart) * (1 - shareOfB));
    b.centre += direction * ((wanted - apart) * shareOfB);
    return true;
}

void keepWithin(MapDisc& disc, const QRectF& area)
{
    const double room = std::min({disc.reach() + 1, area.width() / 2, area.height() / 2});
    disc.centre.setX(std::clamp(disc.centre.x(), area.left() + room, area.right() - room));
    disc.centre.setY(std::clamp(disc.centre.y(), area.top() + room, area.bottom() - room));
}

void spread(std::vector<MapDisc>& discs, const QRectF& area)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < discs.size(); ++i) {
        if (area.contains(discs[i].anchor))
            shown.push_back(i);
    }
    bool isMoving = true;
    for (int round = 0; isMoving && round < MostRounds; ++round) {
        isMoving = false;
        for (std::size_t i = 0; i < shown.size(); ++i) {
            for (std::size_t j = i + 1; j < shown.size(); ++j)
                isMoving |= pushApart(discs[shown[i]], discs[shown[j]], shown[i] + 7 * shown[j]);
        }
        for (const std::size_t i : shown)
            keepWithin(discs[i], area);
    }
}

double overlap(const QRectF& a, const QRectF& b)
{
    const QRectF common = a.intersected(b);
    return common.isEmpty() ? 0 : common.width() * common.height();
}

QRectF boxOf(const MapDisc& disc)
{
    return QRectF(disc.centre.x() - disc.reach(), disc.centre.y() - disc.reach(), 2 * disc.reach(), 2 * disc.reach());
}

/// Beside the disc, where it covers least: right, left, below, above. Empty when all of them cover too much.
QRectF labelFor(const std::vector<MapDisc>& discs, std::size_t own, const QSizeF& size, const QRectF& area,
                double mostCovered)
{
    const MapDisc& disc = discs[own];
    const double x = disc.centre.x(), y = disc.centre.y(), r = disc.radius + LabelGap;
    const std::array<QPointF, 4> corners{
        QPointF(x + r, y - size.height() / 2), QPointF(x - r - size.width(), y - size.height() / 2),
        QPointF(x - size.width() / 2, y + r), QPointF(x - size.width() / 2, y - r - size.height())};
    QRectF best;
    double bestCost = -1;
    for (const QPointF& corner : corners) {
        const QRectF label(corner, size);
        double cost = size.width() * size.height() - overlap(label, area);
        for (std::size_t i = 0; i < discs.size(); ++i) {
            if (i != own)
                cost += overlap(label, boxOf(discs[i])) + overlap(label, discs[i].label);
        }
        if (bestCost < 0 || cost < bestCost - 0.5) {
            best = label;
            bestCost = cost;
        }
    }
    return bestCost <= mostCovered ? best : QRectF();
}

void placeLabels(std::vector<MapDisc>& discs, const std::vector<MapPlace>& places, const std::vector<QSizeF>& sizes,
                 const QRectF& area)
{
    constexpr double Anything = 1e9, Little = 20; // square pixels
    for (const bool isWatched : {true, false}) {
        for (std::size_t i = 0; i < discs.size(); ++i) {
            if (places[i].isWatched == isWatched && !sizes[i].isEmpty() && area.contains(discs[i].anchor))
                discs[i].label = labelFor(discs, i, sizes[i], area, isWatched ? Anything : Little);
        }
    }
}

} // namespace

double MapDisc::reach() const
{
    return std::max(radius, HitRadius);
}

bool MapDisc::needsLeader() const
{
    return distance(anchor, centre) > radius + 1;
}

double MapDiscScale::radiusOf(double amount) const
{
    if (amount <= 0 || bytes <= 0)
        return MapDisc::SmallestRadius * unit;
    return std::max(MapDisc::SmallestRadius * unit, radius * std::sqrt(std::min(amount / bytes, 1.0)));
}

std::vector<MapDisc> layoutDiscs(const std::vector<MapPlace>& places, const std::vector<QPointF>& anchors,
                                 const std::vector<QSizeF>& labelSizes, const MapDiscScale& scale, const QRectF& area)
{
    std::vector<MapDisc> discs;
    for (std::size_t i = 0; i < places.size(); ++i)
        discs.push_back(discOf(places[i], anchors[i], scale));
    spread(discs, area);
    placeLabels(discs, places, labelSizes, area);
    return discs;
}

std::optional<std::size_t> discAt(const std::vector<MapDisc>& discs, const QPointF& point)
{
    std::optional<std::size_t> best;
    double bestShare = 1;
    for (std::size_t i = 0; i < discs.size(); ++i) {
        const double share = distance(discs[i].centre, point) / discs[i].reach();
        if (share <= bestShare) {
            bestShare = share;
            best = i;
        }
    }
    for (std::size_t i = 0; !best && i < discs.size(); ++i) {
        if (discs[i].label.contains(point))
            best = i;
    }
    return best;
}

} // namespace waybill
