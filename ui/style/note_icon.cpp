// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/note_icon.h"

#include "style/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QtMath>

namespace waybill {

namespace {

/// Five points, the first upright, within a circle of radius 1 around the origin.
QPainterPath starPath()
{
    constexpr int Corners = 10;
    constexpr double InnerRadius = 0.42;
    QPainterPath path;
    for (int corner = 0; corner < Corners; ++corner) {
        const double radius = corner % 2 == 0 ? 1 : InnerRadius;
        const double angle = -M_PI / 2 + corner * M_PI / (Corners / 2);
        const QPointF point(radius * qCos(angle), radius * qSin(angle));
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

/// A sheet with two lines of words, in the same circle.
QPainterPath sheetPath()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-0.72, -0.85, 1.44, 1.7), 0.15, 0.15);
    path.moveTo(-0.4, -0.25);
    path.lineTo(0.4, -0.25);
    path.moveTo(-0.4, 0.25);
    path.lineTo(0.2, 0.25);
    return path;
}

class NoteIconEngine : public QIconEngine {
public:
    explicit NoteIconEngine(NoteMark mark) : m_mark(mark) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        constexpr double Fill = 0.42; // of the rectangle, so that neighbours stay apart
        const Theme& theme = Theme::of(QGuiApplication::palette());
        const bool isStar = m_mark == NoteMark::Star;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center());
        const double radius = Fill * qMin(rect.width(), rect.height());
        painter->scale(radius, radius);
        painter->setPen(
            QPen(isStar ? theme.accent : theme.mutedText, 1.2 / radius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(isStar ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter->drawPath(isStar ? starPath() : sheetPath());
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return image;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new NoteIconEngine(m_mark); }

private:
    NoteMark m_mark;
};

} // namespace

QIcon noteIcon(NoteMark mark)
{
    return mark == NoteMark::None ? QIcon() : QIcon(new NoteIconEngine(mark));
}

} // namespace waybill
