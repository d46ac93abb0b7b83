// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "base/result.h"

#include <QPointF>
#include <QRectF>
#include <QString>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace waybill {

/// Land, borders and disputed lines of the world, projected (map_projection.h). Lines are shared between neighbours.
struct MapShapes {
    enum class LineKind : std::uint8_t {
        Coast,
        Border, ///< between two countries, as the data draws them (de facto)
        Cut,    ///< closes a shape at the antimeridian or over the pole; never drawn
    };
    struct Line {
        LineKind kind = LineKind::Coast;
        std::vector<QPointF> points; ///< one or more
    };
    struct LineUse {
        std::uint32_t line = 0; ///< index into lines
        bool isReversed = false;
    };
    struct Ring {
        std::vector<LineUse> lines;  ///< closed
        bool continuesShape = false; ///< a hole in the shape of the ring before it, or another part (odd-even rule)
        QRectF bounds;
    };
    struct Country {
        CountryCode code; ///< none: land without an ISO code
        QPointF centre;   ///< of its largest part: "country centre", never a server
        std::vector<Ring> rings;
    };
    struct Claim {
        CountryCode claimant; ///< none when the line names nobody
        QString words;        ///< the data's own: "Indian claim", "Ceasefire Line 1994"
        std::vector<QPointF> points;
    };

    QString name; ///< "Natural Earth 4.1.0, 1:50 million"
    std::vector<Line> lines;
    std::vector<Country> countries; ///< by code
    std::vector<Ring> land;         ///< the same land without borders
    std::vector<Claim> claims;

    /// Null when the map has no such place.
    [[nodiscard]] const Country* find(CountryCode code) const;
    /// The country whose land holds a projected point; none in the sea and on land without a code.
    [[nodiscard]] std::optional<CountryCode> countryAt(const QPointF& point) const;
};

/// Shapes of the bytes of resources/map/world.map (layout: resources/README.md). Anything else, and any damage, is
/// refused with a sentence and the byte where it shows.
[[nodiscard]] Result<MapShapes> readMapShapes(std::string_view bytes);
/// Likewise from a file.
[[nodiscard]] Result<MapShapes> loadMapShapes(const QString& path);

} // namespace waybill
