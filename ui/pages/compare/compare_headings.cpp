// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_headings.h"

#include "style/theme.h"
#include "style/type.h"
#include "widgets/compare_row.h"

#include <QPainter>

namespace waybill {

CompareHeadings::CompareHeadings(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize CompareHeadings::sizeHint() const
{
    return {300, QFontMetrics(typeFont(TypeSize::Body)).height() + 6};
}

void CompareHeadings::setTexts(const QString& title, const QString& before, const QString& after)
{
    m_title = title;
    m_before = before;
    m_after = after;
    setAccessibleName(title + QStringLiteral(": ") + before + QStringLiteral(" | ") + after);
    update();
}

void CompareHeadings::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const CompareRow::Columns columns = CompareRow::columnsOf(size());
    if (CompareRow::isStacked(width())) { // above the two halves that hold the bars
        painter.setFont(typeFont(TypeSize::Small));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(4, 0, width() / 2.0 - 12, height()), Qt::AlignRight | Qt::AlignVCenter, m_before);
        painter.drawText(QRectF(width() / 2.0 + 8, 0, width() / 2.0, height()), Qt::AlignVCenter, m_after);
        return;
    }
    painter.setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(QRectF(4, 0, columns.name.width(), height()), Qt::AlignVCenter, m_title);
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(theme.mutedText);
    const QRectF before(columns.before.left(), 0, columns.barBefore.right() - columns.before.left() - 6, height());
    const QRectF after(columns.barAfter.left() + 6, 0, columns.after.right() - columns.barAfter.left(), height());
    painter.drawText(before, Qt::AlignRight | Qt::AlignVCenter, m_before);
    painter.drawText(after, Qt::AlignLeft | Qt::AlignVCenter, m_after);
    painter.drawText(QRectF(columns.change.left(), 0, columns.change.width(), height()), Qt::AlignVCenter,
                     tr("Change, and why it says so"));
}

} // namespace waybill
