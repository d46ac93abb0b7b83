// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_headings.h"

#include "style/theme.h"
#include "style/type.h"
#include "widgets/compare_row.h"

#include <QPainter>

namespace waybill {

CompareHeadings::CompareHeadings(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CompareHeadings::sizeHint() const
{
    return {300, QFontMetrics(typeFont(TypeSize::Body)).height() + 6};
}

int CompareHeadings::heightForWidth(int width) const
{
    return CompareRow::isStacked(width) ? 2 * sizeHint().height() : sizeHint().height();
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
    painter.setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    painter.setPen(theme.text);
    if (CompareRow::isStacked(width())) { // above the two halves that hold the bars
        const double middle = width() / 2.0, line = height() / 2.0;
        painter.drawText(QRectF(4, 0, width() - 4, line), Qt::AlignVCenter, m_title);
        painter.setFont(typeFont(TypeSize::Small));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(4, line, middle - 12, line), Qt::AlignRight | Qt::AlignVCenter, m_before);
        painter.drawText(QRectF(middle + 8, line, middle, line), Qt::AlignVCenter, m_after);
        return;
    }
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
