// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_paint.h"

#include "style/type.h"
#include "style/zoom.h"
#include "widgets/plot_look.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace waybill {

namespace {

constexpr int LaneHeight = 18, WidestLabel = 220; ///< beside body type of 13 px
constexpr int AxisGap = 3, LabelGap = 6;
constexpr std::size_t LabelLines = 3; ///< more would cover the bars

struct Canvas {
    QPainter& painter;
    const TimelineScene& scene;
    const TimelineLayout& layout;
    const Theme& theme;
    TimeAxis axis;
    QFontMetrics metrics;
};

int xOf(const Canvas& canvas, Timestamp time)
{
    const QRect area = canvas.layout.bars;
    return std::clamp(static_cast<int>(std::lround(canvas.axis.pixelOf(time))), area.left() - 1, area.right() + 1);
}

/// Largest sum of a bin, and the distance of two grid lines: 1, 2 or 5 by tens.
struct Scale {
    double largest = 0, step = 1;
};

Scale scaleOf(const TimelineScene::Bars& bars)
{
    Scale scale;
    for (std::size_t bin = 0; bin < bars.count(); ++bin)
        scale.largest = std::max(scale.largest, static_cast<double>(bars.sum(bin)));
    if (scale.largest <= 0)
        return scale;
    const double tens = std::pow(10.0, std::floor(std::log10(scale.largest / 2)));
    const double times = scale.largest / 2 / tens;
    scale.step = tens * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
    return scale;
}

void drawGrid(const Canvas& canvas, const Scale& scale)
{
    const QRect area = canvas.layout.bars;
    const double divisor = amountScale(scale.largest).divisor;
    canvas.painter.setFont(typeFont(TypeSize::Small));
    for (double value = 0; value <= scale.largest; value += scale.step) {
        const double share = scale.largest > 0 ? value / (scale.largest * 1.06) : 0;
        const int y = area.bottom() - static_cast<int>(std::lround(share * (area.height() - 1)));
        canvas.painter.setPen(canvas.theme.hairline);
        canvas.painter.drawLine(area.left(), y, area.right(), y);
        canvas.painter.setPen(canvas.theme.mutedText);
        const QRect label(0, y - canvas.metrics.height() / 2, area.left() - LabelGap, canvas.metrics.height());
        canvas.painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, QString::number(value / divisor, 'g', 4));
        if (scale.largest <= 0)
            break;
    }
}

/// Edges of all bins in pixels, so that neighbours touch however narrow they are.
std::vector<int> edgesOf(const Canvas& canvas)
{
    const TimelineScene::Bars& bars = canvas.scene.bars;
    std::vector<int> edges(bars.count() + 1);
    for (std::size_t bin = 0; bin <= bars.count(); ++bin)
        edges[bin] = xOf(canvas, {bars.origin.ns + static_cast<std::int64_t>(bin) * bars.binNs});
    return edges;
}

void drawBars(const Canvas& canvas, const Scale& scale)
{
    const TimelineScene::Bars& bars = canvas.scene.bars;
    const QRect area = canvas.layout.bars;
    if (scale.largest <= 0)
        return;
    const std::vector<int> edges = edgesOf(canvas);
    const double perByte = (area.height() - 1) / (scale.largest * 1.06);
    std::vector<double> below(bars.count());
    for (const TimelineScene::Series& series : bars.series) {
        const QBrush brush = seriesBrush(series.country, series.colour, series.isHatched, canvas.theme);
        for (std::size_t bin = 0; bin < bars.count(); ++bin) {
            if (series.bytes[bin] == 0)
                continue;
            const int width = edges[bin + 1] - edges[bin];
            const int gap = width > 8 ? width / 6 : width > 3 ? 1 : 0;
            const int bottom = static_cast<int>(std::lround(below[bin] * perByte));
            below[bin] += static_cast<double>(series.bytes[bin]);
            const int top = std::max(static_cast<int>(std::lround(below[bin] * perByte)), bottom == 0 ? 1 : 0);
            canvas.painter.fillRect(edges[bin] + gap / 2, area.bottom() - top, std::max(width - gap, 1), top - bottom,
                                    brush);
        }
    }
}

void drawBands(const Canvas& canvas)
{
    const QRect area = canvas.layout.bars;
    for (const TimelineScene::Marker& marker : canvas.scene.markers) {
        if (marker.look != TimelineScene::Marker::Look::Band || marker.at.to <= canvas.scene.visible.from ||
            marker.at.from >= canvas.scene.visible.to)
            continue;
        const int left = xOf(canvas, marker.at.from), right = xOf(canvas, marker.at.to);
        canvas.painter.fillRect(left, area.top(), std::max(right - left, 1), area.height(),
                                QBrush(canvas.theme.hairline, Qt::BDiagPattern));
        const QString text = canvas.metrics.elidedText(marker.label, Qt::ElideRight, right - left - 2 * LabelGap);
        if (right - left < 60)
            continue;
        const QRect words(left, area.top() + 2, right - left, canvas.metrics.height());
        const int width = canvas.metrics.horizontalAdvance(text) + LabelGap;
        canvas.painter.fillRect(words.center().x() - width / 2, words.top(), width, words.height(), canvas.theme.panel);
        canvas.painter.setPen(canvas.theme.mutedText);
        canvas.painter.drawText(words, Qt::AlignCenter, text);
    }
}

/// Where labels stand already, from the left: one right end a line.
using Taken = std::array<int, LabelLines>;

QString shortLabel(const Canvas& canvas, const TimelineScene::Marker& marker)
{
    return canvas.metrics.elidedText(marker.label, Qt::ElideRight, qRound(WidestLabel * textUnit()));
}

void drawLabel(const Canvas& canvas, const TimelineScene::Marker& marker, int x, Taken& taken)
{
    const QRect area = canvas.layout.bars;
    const QString text = shortLabel(canvas, marker);
    const int width = canvas.metrics.horizontalAdvance(text) + LabelGap;
    const int left = x + width > area.right() ? x - width : x + 1; // at the right end the words stand before the line
    const auto free = std::find_if(taken.begin(), taken.end(), [left](int end) { return end <= left; });
    if (text.isEmpty() || free == taken.end() || left < area.left())
        return;
    *free = left + width;
    const int down = static_cast<int>(free - taken.begin()) * (canvas.metrics.height() + 1);
    const QRect words(left, area.top() + down, width, canvas.metrics.height());
    canvas.painter.fillRect(words, canvas.theme.panel);
    const bool isStrong = marker.look == TimelineScene::Marker::Look::Strong;
    canvas.painter.setPen(isStrong ? canvas.theme.text : canvas.theme.mutedText);
    canvas.painter.drawText(words.adjusted(LabelGap / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void drawMoments(const Canvas& canvas)
{
    const QRect area = canvas.layout.bars;
    Taken taken;
    taken.fill(area.left());
    int lastX = area.left() - 2;
    QString lastWords;
    for (const TimelineScene::Marker& marker : canvas.scene.markers) {
        if (marker.look == TimelineScene::Marker::Look::Band || !canvas.scene.visible.holds(marker.at.from))
            continue;
        const int x = xOf(canvas, marker.at.from);
        if (x == lastX)
            continue; // its line is there already; the table has its words
        lastX = x;
        const bool isStrong = marker.look == TimelineScene::Marker::Look::Strong;
        canvas.painter.setPen(
            QPen(isStrong ? canvas.theme.text : canvas.theme.mutedText, 1, isStrong ? Qt::SolidLine : Qt::DashLine));
        canvas.painter.drawLine(x, area.top(), x, area.bottom());
        const QString words = shortLabel(canvas, marker);
        if (words != lastWords) // the same words once for all lines that follow
            drawLabel(canvas, marker, x, taken);
        lastWords = words;
    }
}

QBrush chapterBrush(TimelineScene::Chapter::Look look, const Theme& theme)
{
    using Look = TimelineScene::Chapter::Look;
    switch (look) {
    case Look::Filled: return theme.hairline;
    case Look::Striped: return {theme.mutedText, Qt::BDiagPattern};
    case Look::Dotted: return {theme.mutedText, Qt::Dense6Pattern};
    case Look::Crossed: return {theme.hairline, Qt::DiagCrossPattern};
    case Look::Plain: break;
    }
    return theme.panel;
}

void drawChapters(const Canvas& canvas)
{
    const QRect lane = canvas.layout.chapters;
    for (const TimelineScene::Chapter& chapter : canvas.scene.chapters) {
        if (lane.isEmpty() || chapter.at.to <= canvas.scene.visible.from || chapter.at.from >= canvas.scene.visible.to)
            continue;
        const int left = std::max(xOf(canvas, chapter.at.from), lane.left());
        const int right = std::min(xOf(canvas, chapter.at.to), lane.right());
        const QRect box(left, lane.top(), std::max(right - left, 1), lane.height() - 1);
        canvas.painter.fillRect(box, chapterBrush(chapter.look, canvas.theme));
        const bool isChosen = canvas.scene.selection == chapter.at;
        canvas.painter.setPen(QPen(isChosen ? canvas.theme.accent : canvas.theme.hairline, isChosen ? 2 : 1));
        canvas.painter.drawRect(box);
        const QString text = canvas.metrics.elidedText(chapter.label, Qt::ElideRight, box.width() - 2 * LabelGap);
        const int width = canvas.metrics.horizontalAdvance(text);
        if (text.size() < 3 || width + LabelGap > box.width())
            continue;
        const QRect words(box.left() + LabelGap / 2, box.top() + 1, width + LabelGap, box.height() - 1);
        if (chapter.look != TimelineScene::Chapter::Look::Filled)
            canvas.painter.fillRect(words, canvas.theme.panel);
        canvas.painter.setPen(canvas.theme.text);
        canvas.painter.drawText(words, Qt::AlignCenter, text);
    }
}

void drawTimes(const Canvas& canvas)
{
    const QRect area = canvas.layout.axis;
    const int width = canvas.metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + 24;
    for (const TimeAxis::Tick& tick : canvas.axis.ticks(width, canvas.scene.offsetMinutes)) {
        const int x = xOf(canvas, tick.at);
        canvas.painter.setPen(canvas.theme.hairline);
        canvas.painter.drawLine(x, canvas.layout.bars.bottom(), x, canvas.layout.bars.bottom() + 3);
        const int half = canvas.metrics.horizontalAdvance(tick.text) / 2 + 1;
        const int centre = std::clamp(x, area.left() + half, std::max(area.right() - half, area.left() + half));
        canvas.painter.setPen(canvas.theme.mutedText);
        canvas.painter.drawText(QRect(centre - half, area.top(), 2 * half, area.height()), Qt::AlignCenter, tick.text);
    }
}

/// The time at one end of what is selected, within the picture.
void drawEnd(const Canvas& canvas, Timestamp time, bool isRight)
{
    const QRect area = canvas.layout.bars;
    const int x = xOf(canvas, time);
    const QString text = clockOfBin(time, canvas.scene.bars.binNs, canvas.scene.offsetMinutes);
    const int width = canvas.metrics.horizontalAdvance(text) + LabelGap;
    int left = isRight ? x : x - width;
    left = std::clamp(left, area.left(), std::max(area.right() - width, area.left()));
    const QRect words(left, area.bottom() - canvas.metrics.height(), width, canvas.metrics.height());
    canvas.painter.fillRect(words, canvas.theme.accent);
    canvas.painter.setPen(Theme::textOn(canvas.theme.accent));
    canvas.painter.drawText(words, Qt::AlignCenter, text);
    canvas.painter.fillRect(x, area.top(), 1, area.height(), canvas.theme.accent);
}

void drawSelection(const Canvas& canvas)
{
    const QRect area = canvas.layout.bars;
    QColor tint = canvas.theme.accent;
    tint.setAlpha(44);
    if (const auto& pointed = canvas.scene.pointed) {
        const int left = xOf(canvas, pointed->from), right = xOf(canvas, pointed->to);
        canvas.painter.fillRect(left, area.top(), std::max(right - left, 1), area.height(), tint);
        canvas.painter.fillRect((left + right) / 2, area.top(), 1, area.height(), canvas.theme.accent);
    }
    if (const auto& selection = canvas.scene.selection) {
        const int left = xOf(canvas, selection->from), right = xOf(canvas, selection->to);
        canvas.painter.fillRect(left, area.top(), std::max(right - left, 1), area.height(), tint);
        drawEnd(canvas, selection->from, false);
        drawEnd(canvas, selection->to, true);
    }
}

} // namespace

TimelineLayout TimelineLayout::of(QSize size, bool hasChapters)
{
    const QFontMetrics metrics(typeFont(TypeSize::Small));
    const int left = metrics.horizontalAdvance(QStringLiteral("00000")) + LabelGap;
    const int axis = metrics.height() + AxisGap;
    const int lane = hasChapters ? qRound(LaneHeight * textUnit()) : 0;
    const int width = std::max(size.width() - left - 4, 10);
    const int height = std::max(size.height() - 6 - axis - lane - (lane > 0 ? 4 : 0), 10);
    TimelineLayout layout;
    layout.bars = QRect(left, 6, width, height);
    layout.chapters = QRect(left, layout.bars.bottom() + 5, hasChapters ? width : 0, lane);
    layout.axis = QRect(0, size.height() - axis, size.width(), axis);
    return layout;
}

void paintTimeline(QPainter& painter, const TimelineScene& scene, const TimelineLayout& layout, const Theme& theme)
{
    const QFont font = typeFont(TypeSize::Small);
    painter.setFont(font);
    const Canvas canvas{painter, scene, layout, theme, layout.axisOf(scene), QFontMetrics(font)};
    const Scale scale = scaleOf(scene.bars);
    drawBands(canvas);
    drawGrid(canvas, scale);
    drawBars(canvas, scale);
    drawMoments(canvas);
    drawChapters(canvas);
    drawTimes(canvas);
    drawSelection(canvas);
    if (!scene.notice.isEmpty()) {
        painter.setPen(theme.mutedText);
        painter.drawText(layout.bars, Qt::AlignCenter, scene.notice);
    }
}

} // namespace waybill
