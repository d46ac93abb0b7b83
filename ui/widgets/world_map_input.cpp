// SPDX-License-Identifier: GPL-3.0-or-later
// How the map answers to mouse and keyboard.
#include "widgets/world_map.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyleHints>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace waybill {

namespace {

constexpr double KeyZoom = 1.5;
constexpr double KeyMove = 60; ///< pixels

} // namespace

void WorldMap::point(std::optional<std::size_t> index)
{
    if (index == m_emphasis.hovered)
        return;
    m_emphasis.hovered = index;
    setCursor(index ? Qt::PointingHandCursor : Qt::ArrowCursor);
    describe();
    emit placePointed(index ? m_places[*index].code : CountryCode());
    update();
}

void WorldMap::goTo(std::size_t index)
{
    m_current = index;
    if (m_shapes && m_view.reveal(m_shapes->find(m_places[index].code)->centre, std::min(width(), height()) / 4.0))
        viewChanged();
    describe();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit placePointed(m_places[index].code);
    update();
}

void WorldMap::step(int by)
{
    if (m_places.empty())
        return;
    const auto count = static_cast<int>(m_places.size());
    const int from = m_current ? static_cast<int>(*m_current) : (by > 0 ? -1 : 0);
    goTo(static_cast<std::size_t>((from + by + count) % count));
}

void WorldMap::choose(std::size_t index, Qt::KeyboardModifiers modifiers)
{
    const CountryCode code = m_places[index].code;
    if (modifiers.testFlag(Qt::ShiftModifier))
        emit placeChosenForAll(code);
    else
        emit placeChosen(code);
}

bool WorldMap::moveByKey(int key)
{
    QPointF by;
    switch (key) {
    case Qt::Key_Left: by = {KeyMove, 0}; break;
    case Qt::Key_Right: by = {-KeyMove, 0}; break;
    case Qt::Key_Up: by = {0, KeyMove}; break;
    case Qt::Key_Down: by = {0, -KeyMove}; break;
    default: return false;
    }
    if (m_view.pan(by))
        viewChanged();
    return true;
}

void WorldMap::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers().testFlag(Qt::ShiftModifier) && moveByKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: step(1); return;
    case Qt::Key_Left:
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(KeyZoom); return;
    case Qt::Key_Minus: zoomBy(1 / KeyZoom); return;
    case Qt::Key_0: showWholeWorld(); return;
    default: break;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter || event->key() == Qt::Key_Space) {
        if (m_current)
            choose(*m_current, event->modifiers());
    } else if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && !m_places.empty()) {
        goTo(event->key() == Qt::Key_Home ? 0 : m_places.size() - 1);
    } else if (event->key() == Qt::Key_Escape && m_view.zoom() > 1) {
        showWholeWorld();
    } else {
        QWidget::keyPressEvent(event); // Esc goes on to the page
    }
}

void WorldMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
    m_isDragging = false;
}

void WorldMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton)) {
        point(indexAt(event->position()));
        return;
    }
    const QPointF way = event->position() - *m_pressed;
    if (!m_isDragging && way.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return;
    m_isDragging = true;
    m_pressed = event->position();
    if (m_view.pan(way))
        viewChanged();
}

void WorldMap::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isClick = m_pressed && !m_isDragging && event->button() == Qt::LeftButton;
    m_pressed.reset();
    m_isDragging = false;
    if (!isClick)
        return;
    const std::optional<std::size_t> index = indexAt(event->position());
    if (!index)
        return;
    goTo(*index);
    choose(*index, event->modifiers());
}

void WorldMap::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const std::optional<std::size_t> index = isMouse ? indexAt(event->pos()) : m_current;
    if (!index) {
        event->ignore();
        return;
    }
    if (isMouse)
        goTo(*index);
    const bool hasDisc = *index < m_discs.size();
    const QPoint place = isMouse || !hasDisc ? event->pos() : m_discs[*index].centre.toPoint();
    emit menuRequested(m_places[*index].code, mapToGlobal(place));
}

void WorldMap::mouseDoubleClickEvent(QMouseEvent*)
{
    showWholeWorld();
}

void WorldMap::wheelEvent(QWheelEvent* event)
{
    // Without the focus the wheel scrolls the page that the map stands on.
    if (!hasFocus() && !event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    if (m_view.zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y())))
        viewChanged();
    event->accept();
}

void WorldMap::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    point({});
}

void WorldMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && !m_current && !m_places.empty())
        goTo(0);
    update();
}

void WorldMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    emit placePointed(CountryCode());
    update();
}

QString WorldMap::toolTipAt(const QPointF& pixel) const
{
    if (const std::optional<std::size_t> disc = discAt(m_discs, pixel))
        return tr("%1: %2").arg(m_places[*disc].name, m_places[*disc].words) + QLatin1Char('\n') +
               tr("Content estimated there, at the country’s centre, not at a server") + QLatin1Char('\n') +
               tr("Click shows its destinations, Shift+click narrows all pages to it");
    if (m_shapes && m_ground.hasBorders) {
        if (const MapShapes::Claim* claim = claimAt(*m_shapes, m_view, pixel))
            return tr("Disputed: %1 (%2)").arg(claim->words, m_shapes->name);
    }
    const std::optional<std::size_t> land = indexAt(pixel);
    return land ? tr("%1: %2").arg(m_places[*land].name, m_places[*land].words) : QString();
}

bool WorldMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(
            help->globalPos(),
            QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))),
            this);
    return true;
}

} // namespace waybill
