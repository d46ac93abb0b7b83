// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/matrix_delegate.h"

#include "models/matrix_roles.h"
#include "style/theme.h"
#include "style/type.h"

#include <QPainter>
#include <QWidget>

namespace waybill {

namespace {

QColor mixed(const QColor& colour, const QColor& ground, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

QColor groundOf(const QModelIndex& index, const Theme& theme)
{
    const double strength = index.data(MatrixRole::Strength).toDouble();
    if (strength <= 0)
        return theme.isDark ? theme.window : mixed(theme.hover, theme.panel, 0.6);
    const auto country = CountryCode::parse(index.data(MatrixRole::Country).toString().toStdString());
    const QColor colour = country                                    ? theme.country(*country)
                          : index.data(MatrixRole::IsLevel).toBool() ? theme.accent
                                                                     : theme.elsewhere;
    return mixed(colour, theme.panel, strength);
}

} // namespace

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = option.widget ? Theme::of(option.widget->window()) : Theme::of(option.palette);
    const QRectF cell = QRectF(option.rect).adjusted(2, 2, -2, -2);
    const QColor ground = groundOf(index, theme);
    const bool isOutlined = index.data(MatrixRole::IsOutlined).toBool();
    const bool isEmpty = index.data(MatrixRole::Strength).toDouble() <= 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = (option.state & QStyle::State_HasFocus) != 0;
    const bool isHovered = (option.state & QStyle::State_MouseOver) != 0 && !isEmpty;
    painter->setBrush(isOutlined ? QBrush(theme.panel) : QBrush(ground));
    if (isCurrent)
        painter->setPen(QPen(theme.accent, 2));
    else
        painter->setPen(isOutlined || isHovered ? QPen(isHovered ? theme.text : theme.hairline, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(cell, 4, 4);

    const QString text = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(MatrixRole::Detail).toString();
    const QColor ink = isEmpty ? theme.mutedText : Theme::textOn(ground);
    painter->setPen(ink);
    const bool isLevel = index.data(MatrixRole::IsLevel).toBool();
    painter->setFont(typeFont(isLevel ? TypeSize::Body : TypeSize::Label, isLevel ? QFont::Normal : QFont::DemiBold));
    const QFontMetricsF large(painter->font());
    const QFontMetricsF small(typeFont(TypeSize::Small));
    const double height = detail.isEmpty() ? large.height() : large.height() + small.height() - 2;
    QRectF line(cell.left() + 3, cell.center().y() - height / 2, cell.width() - 6, large.height());
    painter->drawText(line, Qt::AlignCenter, large.elidedText(text, Qt::ElideRight, line.width()));
    if (!detail.isEmpty()) {
        painter->setFont(typeFont(TypeSize::Small));
        line = QRectF(line.left(), line.bottom() - 2, line.width(), small.height());
        painter->drawText(line, Qt::AlignCenter, small.elidedText(detail, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

} // namespace waybill
