// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "models/text.h"

#include <QGuiApplication>
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

bool Page::isAllPagesMeant()
{
    return QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
}

void Page::narrowAllPages(const QString& expression)
{
    if (expression.isEmpty()) {
        emit noticed(tr("No filter can say what this row stands for"));
        return;
    }
    emit filterRequested(expression, FilterUse::AndSelected, true);
    emit noticed(tr("All pages: %1 · Esc widens").arg(shownText(expression.toStdString())));
}

void Page::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !widen())
        QWidget::keyPressEvent(event);
}

} // namespace waybill
