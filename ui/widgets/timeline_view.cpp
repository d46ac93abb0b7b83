// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline shows and how it moves; what the user does with mouse and keys is in timeline_view_input.cpp.
#include "widgets/timeline_view.h"

#include "base/format.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace waybill {

namespace {

constexpr int PixelsPerBin = 4;   ///< narrower bars cannot be told apart
constexpr double MarkerReach = 4; ///< pixels to either side of a line that count as on it
constexpr std::size_t FewestBins = 40, MostBins = 2000;
constexpr std::int64_t LongestNs = std::numeric_limits<std::int64_t>::max() / 4;

std::int64_t scaled(std::int64_t ns, double factor)
{
    return static_cast<std::int64_t>(std::clamp(static_cast<double>(ns) * factor, 1.0, static_cast<double>(LongestNs)));
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_whole = {Timestamp{}, Timestamp{ShortestNs}};
    m_scene.visible = m_whole;
}

std::size_t TimelineView::mostBins() const
{
    const int width = parts().bars.width();
    return std::clamp(static_cast<std::size_t>(std::max(width, 0) / PixelsPerBin), FewestBins, MostBins);
}

void TimelineView::setWhole(Span whole, int offsetMinutes)
{
    const bool wasZoomed = isZoomed();
    if (whole.ns() < ShortestNs && whole.from.ns < std::numeric_limits<std::int64_t>::max() - ShortestNs)
        whole.to = Timestamp{whole.from.ns + ShortestNs};
    const bool isElsewhere = m_scene.visible.to <= whole.from || whole.to <= m_scene.visible.from;
    m_whole = whole;
    m_scene.offsetMinutes = offsetMinutes;
    if (!wasZoomed || isElsewhere)
        m_scene.visible = whole;
    emit visibleChanged();
    update();
}

void TimelineView::setBars(TimelineScene::Bars bars)
{
    m_scene.bars = std::move(bars);
    update();
}

void TimelineView::setMarkers(std::vector<TimelineScene::Marker> markers)
{
    m_scene.markers = std::move(markers);
    update();
}

void TimelineView::setChapters(std::vector<TimelineScene::Chapter> chapters)
{
    m_scene.chapters = std::move(chapters);
    update();
}

void TimelineView::setNotice(const QString& notice)
{
    m_scene.notice = notice;
    update();
}

/// Shifts what would lie outside the whole into it.
void TimelineView::showSpan(Span visible)
{
    const std::int64_t all = m_whole.ns();
    const std::int64_t length = std::clamp(visible.ns(), std::min(ShortestNs, all), all);
    const std::int64_t into = std::clamp<std::int64_t>(nanosecondsBetween(m_whole.from, visible.from), 0, all - length);
    const Timestamp from{m_whole.from.ns + into};
    const Span now{from, into + length == all ? m_whole.to : Timestamp{from.ns + length}};
    if (now == m_scene.visible)
        return;
    m_scene.visible = now;
    m_hovered = {};
    emit visibleChanged();
    update();
}

void TimelineView::zoom(double factor, Timestamp around)
{
    const Span before = m_scene.visible;
    const std::int64_t length =
        std::clamp(scaled(before.ns(), factor), std::min(ShortestNs, m_whole.ns()), m_whole.ns());
    const double share = static_cast<double>(nanosecondsBetween(before.from, around)) /
                         static_cast<double>(std::max<std::int64_t>(before.ns(), 1));
    const auto left = static_cast<std::int64_t>(static_cast<double>(length) * share);
    const std::int64_t into = nanosecondsBetween(m_whole.from, around) - left;
    const Timestamp from{m_whole.from.ns + std::clamp<std::int64_t>(into, 0, m_whole.ns() - length)};
    showSpan({from, Timestamp{from.ns + length}});
}

void TimelineView::pan(std::int64_t ns)
{
    const std::int64_t room = m_whole.ns() - m_scene.visible.ns();
    const std::int64_t into =
        std::clamp<std::int64_t>(nanosecondsBetween(m_whole.from, m_scene.visible.from) + ns, 0, room);
    const Timestamp from{m_whole.from.ns + into};
    showSpan({from, Timestamp{from.ns + m_scene.visible.ns()}});
}

Timestamp TimelineView::middle() const
{
    if (m_cursor && m_scene.visible.holds(m_cursor->from))
        return m_cursor->from;
    return {m_scene.visible.from.ns + m_scene.visible.ns() / 2};
}

void TimelineView::zoomIn()
{
    zoom(0.5, middle());
}

void TimelineView::zoomOut()
{
    zoom(2, middle());
}

void TimelineView::showAll()
{
    showSpan(m_whole);
}

void TimelineView::clearSelection()
{
    select({});
}

void TimelineView::applySelection()
{
    if (m_scene.selection)
        emit spanSelected(m_scene.selection->from, m_scene.selection->to);
}

void TimelineView::select(std::optional<Span> span)
{
    if (m_scene.selection == span)
        return;
    m_scene.selection = span;
    emit selectionChanged();
    update();
}

void TimelineView::point(std::optional<Span> bin, bool isCursor)
{
    (isCursor ? m_cursor : m_hovered) = bin;
    const auto shown = pointed();
    if (m_scene.pointed == shown)
        return;
    m_scene.pointed = shown;
    emit pointedChanged();
    update();
}

TimelineScene::Span TimelineView::binAt(Timestamp time) const
{
    return binsBetween(time, time);
}

/// From the start of the bin of one to the end of the bin of the other, in any order.
TimelineScene::Span TimelineView::binsBetween(Timestamp a, Timestamp b) const
{
    const TimelineScene::Bars& bars = m_scene.bars;
    const std::int64_t length = std::max<std::int64_t>(bars.binNs, 1);
    const auto startOf = [&](Timestamp time) {
        const std::int64_t since = nanosecondsBetween(bars.origin, time);
        const std::int64_t rest = (since % length + length) % length;
        return time.ns - rest;
    };
    return {Timestamp{startOf(std::min(a, b))}, Timestamp{startOf(std::max(a, b)) + length}};
}

const TimelineScene::Chapter* TimelineView::chapterAt(QPoint place) const
{
    if (!parts().chapters.contains(place))
        return nullptr;
    const Timestamp time = timeAt(place.x());
    const auto found = std::find_if(m_scene.chapters.begin(), m_scene.chapters.end(),
                                    [time](const TimelineScene::Chapter& chapter) { return chapter.at.holds(time); });
    return found == m_scene.chapters.end() ? nullptr : &*found;
}

std::vector<TimelineView::Span> TimelineView::chapterSpans() const
{
    std::vector<Span> spans;
    for (const TimelineScene::Chapter& chapter : m_scene.chapters)
        spans.push_back(chapter.at);
    return spans;
}

std::optional<TimelineView::Span> TimelineView::stretchAt(QPoint place) const
{
    const TimelineLayout layout = parts();
    const TimeAxis axis = layout.axisOf(m_scene);
    std::optional<Span> nearest;
    double distance = MarkerReach;
    for (const Span& stretch : layout.bars.contains(place) ? m_stretches : std::vector<Span>()) {
        const double away = std::abs(axis.pixelOf(stretch.from) - place.x());
        if (away > distance)
            continue;
        distance = away;
        nearest = stretch;
    }
    return nearest;
}

QString TimelineView::toolTipAt(QPoint place) const
{
    const TimelineLayout layout = parts();
    if (const TimelineScene::Chapter* chapter = chapterAt(place))
        return chapter->detail.isEmpty() ? chapter->label : chapter->detail;
    if (!layout.bars.contains(place))
        return {};
    const TimeAxis axis = layout.axisOf(m_scene);
    QStringList lines;
    for (const TimelineScene::Marker& marker : m_scene.markers) {
        const bool isBand = marker.look == TimelineScene::Marker::Look::Band;
        const bool isHere = isBand ? marker.at.holds(timeAt(place.x()))
                                   : std::abs(axis.pixelOf(marker.at.from) - place.x()) <= MarkerReach;
        if (isHere && lines.size() < 12)
            lines.append(marker.detail.isEmpty() ? marker.label : marker.label + QLatin1Char('\n') + marker.detail);
    }
    const Span bin = binAt(timeAt(place.x()));
    const std::int64_t row =
        nanosecondsBetween(m_scene.bars.origin, bin.from) / std::max<std::int64_t>(m_scene.bars.binNs, 1);
    if (row < 0 || row >= static_cast<std::int64_t>(m_scene.bars.count()))
        return lines.join(QLatin1Char('\n'));
    lines.append(timelineSpanText(bin, m_scene.bars.binNs, m_scene.offsetMinutes));
    for (const TimelineScene::Series& series : m_scene.bars.series) {
        const std::uint64_t bytes = series.bytes[static_cast<std::size_t>(row)];
        if (bytes > 0)
            lines.append(QStringLiteral("%1: %2").arg(series.name, QString::fromStdString(bytesText(bytes))));
    }
    return lines.join(QLatin1Char('\n'));
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.panel);
    paintTimeline(painter, m_scene, parts(), theme);
    if (!hasFocus())
        return;
    painter.setPen(theme.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    emit visibleChanged(); // there is room for more bins, or less
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        emit visibleChanged(); // bars bring their colours
}

} // namespace waybill
