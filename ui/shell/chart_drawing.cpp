// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/chart_drawing.h"

#include <QApplication>
#include <QCheckBox>
#include <QLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <algorithm>

namespace waybill {

ChartDrawing::ChartDrawing(const Chart& chart) : m_widget(chart.widget), m_before(chart.widget->size())
{
    for (QScrollBar* bar : m_widget->findChildren<QScrollBar*>())
        m_scrolled.push_back({bar, bar->value()});
    if (m_widget->isAncestorOf(QApplication::focusWidget()) || m_widget == QApplication::focusWidget()) {
        m_focus = QApplication::focusWidget();
        m_focus->clearFocus(); // its ring is of the screen
    }
    hideScreenOnly();
    if (chart.leftOut)
        m_leftOut = chart.leftOut();
    if (chart.fullSize) {
        m_widget->resize(chart.fullSize().expandedTo(m_before));
        if (m_widget->layout())
            m_widget->layout()->activate();
    }
}

ChartDrawing::~ChartDrawing()
{
    for (QWidget* widget : m_hidden)
        widget->show();
    m_widget->resize(m_before);
    if (m_widget->layout())
        m_widget->layout()->activate();
    for (const Scrolled& scrolled : m_scrolled)
        scrolled.bar->setValue(scrolled.value);
    if (m_focus)
        m_focus->setFocus();
}

/// They keep their room, so that nothing moves.
void ChartDrawing::hideScreenOnly()
{
    for (QWidget* part : m_widget->findChildren<QWidget*>()) {
        const bool isLink = qobject_cast<QPushButton*>(part) && part->property("isLink").toBool();
        if (!part->isVisible() ||
            !(isLink || qobject_cast<QCheckBox*>(part) || part->property("isScreenOnly").toBool()))
            continue;
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
        part->hide();
        m_hidden.push_back(part);
    }
}

QSize ChartDrawing::size() const
{
    return m_widget->size();
}

void ChartDrawing::paint(QPainter& painter, const QRectF& area) const
{
    const double scale = std::min(area.width() / m_widget->width(), area.height() / m_widget->height());
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    m_widget->render(&painter, {}, {}, QWidget::DrawChildren);
    painter.restore();
}

} // namespace waybill
