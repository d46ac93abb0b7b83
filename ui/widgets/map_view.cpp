// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_view.h"

#include "widgets/map_projection.h"

#include <algorithm>

namespace waybill {

QRectF mapFrame()
{
    static const QRectF frame(QPointF(equalEarth(-180, 0).x(), equalEarth(0, 84).y()),
                              QPointF(equalEarth(180, 0).x(), equalEarth(0, -58).y()));
    return frame;
}

void MapView::setSize(const QSizeF& size)
{
    m_size = size.expandedTo(QSizeF(1, 1));
    settle();
}

QPointF MapView::toWorld(const QPointF& pixel) const
{
    return (pixel - m_origin) / m_scale;
}

bool MapView::zoomAt(const QPointF& pixel, double factor)
{
    const double zoom = std::clamp(m_zoom * factor, 1.0, LargestZoom);
    if (zoom == m_zoom)
        return false;
    const QPointF before = toWorld(pixel);
    m_zoom = zoom;
    settle();
    m_centre += before - toWorld(pixel);
    settle();
    return true;
}

bool MapView::pan(const QPointF& pixels)
{
    const QPointF before = m_centre;
    m_centre -= pixels / m_scale;
    settle();
    return m_centre != before;
}

bool MapView::reset()
{
    const bool wasWhole = m_zoom <= 1;
    m_zoom = 1;
    settle();
    return !wasWhole;
}

bool MapView::reveal(const QPointF& projected, double margin)
{
    const QPointF at = toScreen(projected);
    const auto missing = [margin](double where, double length) {
        const double room = std::min(margin, length / 2);
        return where < room ? room - where : where > length - room ? length - room - where : 0;
    };
    return pan({missing(at.x(), m_size.width()), missing(at.y(), m_size.height())});
}

void MapView::settle()
{
    const QRectF frame = mapFrame();
    const double south = equalEarth(0, -90).y();
    if (m_zoom <= 1)
        m_centre = frame.center();
    m_centre.setX(std::clamp(m_centre.x(), frame.left(), frame.right()));
    m_centre.setY(std::clamp(m_centre.y(), frame.top(), south));
    m_scale = m_zoom * std::min(m_size.width() / frame.width(), m_size.height() / frame.height());
    m_origin = QPointF(m_size.width() / 2, m_size.height() / 2) - m_centre * m_scale;
}

} // namespace waybill
