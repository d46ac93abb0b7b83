// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/word_tag.h"

#include "style/type.h"
#include "style/zoom.h"

#include <QFontMetricsF>
#include <QPainter>

namespace waybill {

namespace {

constexpr qreal Padding = 6, Radius = 4; // beside body type of 13 px

QFont tagFont()
{
    return typeFont(TypeSize::Small, QFont::DemiBold);
}

} // namespace

QSizeF wordTagSize(const QString& word)
{
    if (word.isEmpty())
        return {};
    const QFontMetricsF metrics(tagFont());
    return {metrics.horizontalAdvance(word) + 2 * Padding * textUnit(), metrics.height() + 1};
}

void paintWordTag(QPainter& painter, const QRectF& area, const QString& word, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.window);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), Radius * textUnit(), Radius * textUnit());
    painter.setFont(tagFont());
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, word);
    painter.restore();
}

} // namespace waybill
