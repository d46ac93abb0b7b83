// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/destinations/destination_delegate.h"

#include "models/destination_tree_model.h"
#include "style/theme.h"

namespace waybill {

DestinationDelegate::DestinationDelegate(QObject* parent) : PlaceDelegate(DestinationTreeModel::CountriesRole, parent)
{}

void DestinationDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    PlaceDelegate::initStyleOption(option, index);
    const int kind = index.data(DestinationTreeModel::KindRole).toInt();
    const bool isGroup = kind >= 0 && kind < static_cast<int>(DestinationKind::Operator);
    if (isGroup && index.column() <= static_cast<int>(DestinationField::Sent))
        option->font.setWeight(QFont::DemiBold);
    const bool isSecondary = index.column() > static_cast<int>(DestinationField::Declared);
    const bool isEmptyGroup = isGroup && index.model()->rowCount(index.siblingAtColumn(0)) == 0;
    if (isSecondary || isEmptyGroup)
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).mutedText);
}

} // namespace waybill
