// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/muted_delegate.h"

#include "pages/new_tag.h"
#include "style/theme.h"

namespace waybill {

MutedDelegate::MutedDelegate(int mutedRole, QObject* parent) : QStyledItemDelegate(parent), m_mutedRole(mutedRole) {}

void MutedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, paintNewTag(painter, option, index), index);
}

QSize MutedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(newTagRoom(index), 0);
}

void MutedDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(m_mutedRole).toBool())
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).mutedText);
}

} // namespace waybill
