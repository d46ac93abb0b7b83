// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does with mouse and keys in a timeline.
#include "widgets/timeline_view.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace waybill {

namespace {

constexpr double WheelNotch = 120; ///< of QWheelEvent::angleDelta()
constexpr double ZoomPerNotch = 1.5;

} // namespace

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = toolTipAt(help->pos()).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    QToolTip::showText(help->globalPos(), text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text), this);
    return true;
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    const bool isSideways = std::abs(turn.x()) > std::abs(turn.y());
    const bool isPan = isSideways || event->modifiers().testFlag(Qt::ShiftModifier);
    const double notches = (isSideways ? turn.x() : turn.y()) / WheelNotch;
    const Span before = m_scene.visible;
    if (isPan)
        pan(static_cast<std::int64_t>(-notches * 0.1 * static_cast<double>(before.ns())));
    else
        zoom(std::pow(ZoomPerNotch, -notches), timeAt(event->position().x()));
    event->setAccepted(m_scene.visible != before); // at the end of it the page scrolls
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    const bool isLeft = event->button() == Qt::LeftButton;
    const bool isPan =
        event->button() == Qt::MiddleButton || (isLeft && event->modifiers().testFlag(Qt::ShiftModifier));
    if (!isLeft && !isPan) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressedAt = event->position().toPoint();
    m_pressedTime = timeAt(m_pressedAt.x());
    m_visibleBefore = m_scene.visible;
    m_drag = isPan ? Drag::Pan : chapterAt(m_pressedAt) != nullptr ? Drag::Chapter : Drag::Select;
    if (isPan)
        setCursor(Qt::ClosedHandCursor);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    const bool isFar = std::abs(place.x() - m_pressedAt.x()) >= QApplication::startDragDistance() / 2;
    if (m_drag == Drag::Pan) {
        const double share = static_cast<double>(m_pressedAt.x() - place.x()) / std::max(parts().bars.width(), 1);
        const auto moved = static_cast<std::int64_t>(share * static_cast<double>(m_visibleBefore.ns()));
        pan(nanosecondsBetween(m_scene.visible.from, m_visibleBefore.from) + moved);
    } else if (m_drag == Drag::Select && (isFar || m_scene.selection)) {
        select(binsBetween(m_pressedTime, timeAt(place.x())));
    }
    const bool isInside = parts().bars.contains(place) && m_scene.bars.count() > 0;
    point(isInside ? std::optional<Span>(binAt(timeAt(place.x()))) : std::nullopt, false);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    const Drag drag = m_drag;
    m_drag = Drag::None;
    unsetCursor();
    const bool isFar = std::abs(place.x() - m_pressedAt.x()) >= QApplication::startDragDistance() / 2;
    if (drag == Drag::Chapter) {
        const TimelineScene::Chapter* chapter = chapterAt(m_pressedAt);
        if (chapter == nullptr || chapter != chapterAt(place))
            return;
        select(chapter->at);
        applySelection();
    } else if (drag == Drag::Select && isFar) {
        select(binsBetween(m_pressedTime, timeAt(place.x())));
        applySelection();
    } else if (drag == Drag::Select) {
        select(stretchAt(place));
        m_anchor = {};
        point(binAt(m_pressedTime), true);
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        showAll();
}

void TimelineView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    point({}, false);
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

/// Moves the cursor there, into the middle when it was not visible.
void TimelineView::jumpTo(Timestamp time)
{
    if (!m_scene.visible.holds(time)) {
        const std::int64_t half = m_scene.visible.ns() / 2;
        pan(nanosecondsBetween(m_scene.visible.from, time) - half);
    }
    m_hovered = {};
    point(binAt(time), true);
}

void TimelineView::moveCursor(std::int64_t bins, bool isSelecting)
{
    const std::int64_t length = m_scene.bars.binNs;
    const Timestamp last{m_whole.to.ns - 1};
    Span now = m_cursor.value_or(binAt(bins > 0 ? m_scene.visible.from : Timestamp{m_scene.visible.to.ns - 1}));
    if (now.ns() != length)
        now = binAt(now.from); // bins were of another length when the cursor was set
    if (!isSelecting)
        m_anchor = {};
    else if (!m_anchor)
        m_anchor = now;
    if (m_cursor) {
        const std::int64_t into = nanosecondsBetween(m_whole.from, now.from) + bins * length;
        now = binAt(
            Timestamp{m_whole.from.ns + std::clamp<std::int64_t>(into, 0, nanosecondsBetween(m_whole.from, last))});
    }
    jumpTo(std::clamp(now.from, m_whole.from, last));
    if (isSelecting)
        select(binsBetween(m_anchor->from, m_cursor->from));
    else
        select({});
}

void TimelineView::goToMarker(bool isForward)
{
    const auto& markers = m_scene.markers;
    const Timestamp here = m_cursor ? m_cursor->from : isForward ? Timestamp{m_whole.from.ns - 1} : m_whole.to;
    const Timestamp behind = m_cursor ? Timestamp{m_cursor->to.ns - 1} : here;
    const auto isBehind = [&](const TimelineScene::Marker& marker) { return marker.at.from > behind; };
    const auto isBefore = [&](const TimelineScene::Marker& marker) { return marker.at.from < here; };
    if (isForward) {
        const auto found = std::find_if(markers.begin(), markers.end(), isBehind);
        if (found != markers.end())
            jumpTo(found->at.from);
        return;
    }
    const auto found = std::find_if(markers.rbegin(), markers.rend(), isBefore);
    if (found != markers.rend())
        jumpTo(found->at.from);
}

/// Selects the next of them; Enter narrows to it.
void TimelineView::goToSpan(const std::vector<Span>& spans, bool isForward)
{
    if (spans.empty())
        return;
    const auto current =
        std::find_if(spans.begin(), spans.end(), [this](const Span& span) { return m_scene.selection == span; });
    auto row = static_cast<std::ptrdiff_t>(current - spans.begin());
    const auto count = static_cast<std::ptrdiff_t>(spans.size());
    if (current == spans.end())
        row = isForward ? 0 : count - 1;
    else
        row = std::clamp<std::ptrdiff_t>(row + (isForward ? 1 : -1), 0, count - 1);
    const Span at = spans[static_cast<std::size_t>(row)];
    jumpTo(at.from);
    select(at);
}

bool TimelineView::arrowKey(const QKeyEvent& event)
{
    const bool isSelecting = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isPan = event.modifiers().testFlag(Qt::ControlModifier);
    const std::int64_t sign = event.key() == Qt::Key_Left || event.key() == Qt::Key_PageUp ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isPan)
            pan(sign * m_scene.visible.ns() / 10);
        else
            moveCursor(sign, isSelecting);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: pan(sign * m_scene.visible.ns()); return true;
    case Qt::Key_Home:
    case Qt::Key_End: {
        const bool isHome = event.key() == Qt::Key_Home;
        jumpTo(isHome ? m_scene.visible.from : Timestamp{m_scene.visible.to.ns - 1});
        return true;
    }
    default: return false;
    }
}

bool TimelineView::letterKey(const QKeyEvent& event)
{
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_0: showAll(); return true;
    case Qt::Key_N: goToMarker(true); return true;
    case Qt::Key_P: goToMarker(false); return true;
    case Qt::Key_C: goToSpan(chapterSpans(), !isShifted); return true;
    case Qt::Key_S: goToSpan(m_stretches, !isShifted); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: applySelection(); return m_scene.selection.has_value();
    case Qt::Key_Escape: {
        const bool hadSelection = m_scene.selection.has_value();
        m_drag = Drag::None;
        m_anchor = {};
        select({});
        return hadSelection;
    }
    default: return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!arrowKey(*event) && (isCommand || !letterKey(*event)))
        QWidget::keyPressEvent(event);
}

} // namespace waybill
