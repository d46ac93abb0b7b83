// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/live/source_delegate.h"

#include "models/traffic_rates.h"
#include "style/theme.h"
#include "style/type.h"
#include "style/zoom.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTreeView>
#include <algorithm>

namespace waybill {

namespace {

constexpr int Padding = 6, CurveWidth = 84;
constexpr double LeastScale = 5; ///< packets a second at full height, so that one packet is no peak

int pixels(int unzoomed)
{
    return qRound(unzoomed * textUnit());
}

/// Newest at the right; a reading each step of a sixtieth of the width.
void paintCurve(QPainter& painter, const QRectF& area, const QList<double>& rates, const QColor& colour)
{
    const double most = std::max(LeastScale, *std::max_element(rates.begin(), rates.end()));
    const double step = area.width() / static_cast<double>(TrafficRates::Kept - 1);
    QPainterPath line;
    for (qsizetype i = 0; i < rates.size(); ++i) {
        const QPointF point(area.right() - static_cast<double>(rates.size() - 1 - i) * step,
                            area.bottom() - rates[i] / most * area.height());
        if (i == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    QPainterPath filled = line;
    filled.lineTo(area.bottomRight());
    filled.lineTo(area.right() - static_cast<double>(rates.size() - 1) * step, area.bottom());
    filled.closeSubpath();
    QColor pale = colour;
    pale.setAlpha(50);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(filled, pale);
    painter.setPen(QPen(colour, std::max(1.0, 1.2 * textUnit())));
    painter.drawPath(line);
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    painter.setFont(typeFont(TypeSize::Small, QFont::DemiBold));
    painter.setPen(Theme::of(option.palette).mutedText);
    const QRect room = option.rect.adjusted(pixels(Padding), 0, -pixels(Padding), -2);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

} // namespace

void SourceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (index.data(GroupRole).toBool()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    QStyleOptionViewItem frame = option;
    frame.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);
    const Theme& theme = Theme::of(option.palette);
    const bool isBusiest = index.data(BusiestRole).toBool();
    QRect room = option.rect.adjusted(pixels(Padding), pixels(Padding) / 2, -pixels(Padding), -pixels(Padding) / 2);
    const int line = room.height() / 2;
    const auto curve = index.data(CurveRole).value<QList<double>>();
    if (curve.size() > 1) {
        const QRectF area(room.right() - pixels(CurveWidth), room.top() + line + 2, pixels(CurveWidth), line - 4);
        paintCurve(*painter, area, curve, isBusiest ? theme.accent : theme.mutedText);
    }
    painter->setFont(typeFont(TypeSize::Small, isBusiest ? QFont::DemiBold : QFont::Normal));
    painter->setPen(isBusiest ? theme.accent : theme.mutedText);
    const QString rate = index.data(RateRole).toString();
    const int rateWidth = rate.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(rate) + pixels(Padding);
    const QRect above(room.left(), room.top(), room.width(), line);
    painter->drawText(above, Qt::AlignRight | Qt::AlignVCenter, rate);
    painter->setPen(theme.mutedText);
    painter->setFont(typeFont(TypeSize::Small));
    const QRect below(room.left(), room.top() + line,
                      room.width() - (curve.size() > 1 ? pixels(CurveWidth + Padding) : 0), line);
    painter->drawText(
        below, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(DetailRole).toString(), Qt::ElideRight, below.width()));
    painter->setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    painter->setPen(theme.text);
    painter->drawText(
        above, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, above.width() - rateWidth));
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int line = QFontMetrics(typeFont(TypeSize::Body, QFont::DemiBold)).height();
    if (index.data(GroupRole).toBool())
        return {pixels(120), line + 2 * pixels(Padding)};
    return {pixels(120), 2 * line + 2 * pixels(Padding)};
}

} // namespace waybill
