// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace waybill {

/// Which part of the projected world a picture of some size shows. At zoom 1 all land but the inner Antarctic fits.
class MapView {
public:
    static constexpr double LargestZoom = 40;

    void setSize(const QSizeF& size);
    [[nodiscard]] const QSizeF& size() const { return m_size; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Pixels for one unit of the projection.
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QPointF toScreen(const QPointF& projected) const { return projected * m_scale + m_origin; }
    [[nodiscard]] QPointF toWorld(const QPointF& pixel) const;
    /// Zooms by `factor`; the place at `pixel` stays under it. False when nothing changed.
    bool zoomAt(const QPointF& pixel, double factor);
    /// Moves what is shown by so many pixels, as far as there is world. False when nothing changed.
    bool pan(const QPointF& pixels);
    /// The whole world again. False when it was shown already.
    bool reset();
    /// Moves as little as needed for a projected point to stand at least `margin` pixels within the picture.
    bool reveal(const QPointF& projected, double margin);

private:
    /// Keeps the centre on the world, and follows size, zoom and centre.
    void settle();

    QSizeF m_size{1, 1};
    double m_zoom = 1;
    QPointF m_centre; ///< projected
    double m_scale = 1;
    QPointF m_origin; ///< where the projection's 0, 0 stands on the screen
};

/// The projected part that zoom 1 shows: 84° north to 58° south. Its width to its height is 2.28.
[[nodiscard]] QRectF mapFrame();

} // namespace waybill
