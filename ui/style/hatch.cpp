// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/hatch.h"

#include "style/type.h"
#include "style/watched_colours.h"

#include <QPainter>
#include <algorithm>

namespace waybill {

namespace {

constexpr qreal LineSpacing = 7;

void drawRising(QPainter& painter, const QRectF& box, qreal direction)
{
    for (qreal x = box.left() - box.height(); x < box.right() + box.height(); x += LineSpacing) {
        if (direction > 0)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        else
            painter.drawLine(QPointF(x, box.top()), QPointF(x + box.height(), box.bottom()));
    }
}

void drawDots(QPainter& painter, const QRectF& box)
{
    painter.setPen(Qt::NoPen);
    bool isShifted = false;
    for (qreal y = box.top() + 3; y < box.bottom(); y += LineSpacing / 2 + 1, isShifted = !isShifted) {
        for (qreal x = box.left() + (isShifted ? LineSpacing / 2 : 0); x < box.right(); x += LineSpacing)
            painter.drawEllipse(QPointF(x, y), 1.2, 1.2);
    }
}

void drawDashes(QPainter& painter, const QRectF& box)
{
    bool isShifted = false;
    for (qreal y = box.top() + 3; y < box.bottom(); y += 5, isShifted = !isShifted) {
        for (qreal x = box.left() + (isShifted ? LineSpacing : 0); x < box.right(); x += 2 * LineSpacing)
            painter.drawLine(QPointF(x, y), QPointF(std::min(x + LineSpacing, box.right()), y));
    }
}

void drawLines(QPainter& painter, const QRectF& box, HatchKind kind)
{
    switch (kind) {
    case HatchKind::Rising: drawRising(painter, box, 1); break;
    case HatchKind::Falling: drawRising(painter, box, -1); break;
    case HatchKind::Upright:
        for (qreal x = box.left() + LineSpacing / 2; x < box.right(); x += LineSpacing)
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
        break;
    case HatchKind::Level:
        for (qreal y = box.top() + 3; y < box.bottom(); y += 5)
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        break;
    case HatchKind::Squares:
        drawLines(painter, box, HatchKind::Upright);
        drawLines(painter, box, HatchKind::Level);
        break;
    case HatchKind::Diamonds:
        drawRising(painter, box, 1);
        drawRising(painter, box, -1);
        break;
    case HatchKind::Dashes: drawDashes(painter, box); break;
    case HatchKind::Dots: drawDots(painter, box); break;
    }
}

void paintLined(QPainter& painter, const QPainterPath& path, const QColor& ground, const QPen& lines, HatchKind kind)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, ground);
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(lines);
    painter.setBrush(lines.color());
    drawLines(painter, path.boundingRect(), kind);
    painter.restore();
}

} // namespace

HatchKind hatchOf(CountryCode code)
{
    if (code == China)
        return HatchKind::Rising;
    if (code == UnitedStates)
        return HatchKind::Upright;
    if (code == Singapore)
        return HatchKind::Falling;
    if (code == India)
        return HatchKind::Level;
    switch (furtherWatchedPlace(code)) {
    case 0: return HatchKind::Squares;
    case 1: return HatchKind::Diamonds;
    case 2: return HatchKind::Dashes;
    default: return HatchKind::Dots;
    }
}

void paintHatch(QPainter& painter, const QPainterPath& path, const QColor& colour, HatchKind kind)
{
    QColor ground = colour;
    ground.setAlphaF(0.16F);
    paintLined(painter, path, ground, QPen(colour, 2.5), kind);
}

void paintSolid(QPainter& painter, const QPainterPath& path, const QColor& colour, HatchKind kind)
{
    QColor line = Qt::white;
    line.setAlphaF(0.22F);
    paintLined(painter, path, colour, QPen(line, 1), kind);
}

void paintChip(QPainter& painter, const QRectF& area, CountryCode code, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = theme.country(code);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(area, 5, 5);
    painter.setPen(Theme::textOn(ground));
    QFont font = typeFont(TypeSize::Small, QFont::Bold);
    font.setPixelSize(qMin(font.pixelSize(), qMax(8, qRound(area.height() * 0.58))));
    painter.setFont(font);
    painter.drawText(area, Qt::AlignCenter, QString::fromStdString(code.toString()));
    painter.restore();
}

QSizeF chipSize()
{
    const qreal unit = typeFont(TypeSize::Body).pixelSize() / 13.0;
    return {34 * unit, 24 * unit};
}

} // namespace waybill
