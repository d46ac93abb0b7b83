// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRectF>
#include <algorithm>

namespace waybill {

void Page::paintOn(QPainter& painter, const QRectF& area)
{
    if (width() <= 0 || height() <= 0)
        return;
    const double scale = std::min(area.width() / width(), area.height() / height());
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    render(&painter, {}, {}, QWidget::DrawChildren);
    painter.restore();
}

void Page::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !widen())
        QWidget::keyPressEvent(event);
}

} // namespace waybill
