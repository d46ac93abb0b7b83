// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "models/text.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QRectF>
#include <algorithm>
#include <iterator>

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

std::vector<Chart> Page::charts() const
{
    std::vector<Chart> shown;
    std::copy_if(m_charts.begin(), m_charts.end(), std::back_inserter(shown),
                 [this](const Chart& chart) { return chart.widget->isVisibleTo(this); });
    return shown;
}

void Page::addChart(Chart chart)
{
    auto* save = new QAction(tr("Save this chart…"), chart.widget);
    save->setToolTip(tr("As a picture or drawing, with its source, date, filter and coverage in it"));
    connect(save, &QAction::triggered, this, [this, title = chart.title] { emit chartRequested(title); });
    chart.widget->addAction(save);
    if (chart.widget->contextMenuPolicy() == Qt::DefaultContextMenu)
        chart.widget->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_charts.push_back(std::move(chart));
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
