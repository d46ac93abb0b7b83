// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/place_delegate.h"

#include "models/country_place.h"
#include "pages/new_tag.h"
#include "style/hatch.h"
#include "style/theme.h"
#include "style/type.h"
#include "style/zoom.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace waybill {

namespace {

constexpr int Gap = 6;
/// Chips drawn for one disputed address: the text names all candidates.
constexpr std::size_t MaxChips = 3;

} // namespace

PlaceDelegate::PlaceDelegate(int placeRole, QObject* parent) : QStyledItemDelegate(parent), m_placeRole(placeRole) {}

void PlaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto place = index.data(m_placeRole).value<CountryPlace>();
    QStyleOptionViewItem cell = paintNewTag(painter, option, index);
    if (place.countries.empty()) {
        QStyledItemDelegate::paint(painter, cell, index);
        return;
    }
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const Theme& theme = Theme::of(cell.palette);
    const QSizeF chip = chipSize();
    QRectF area = QRectF(cell.rect).adjusted(Gap, 0, -Gap, 0);
    if (!cell.icon.isNull()) // the style drew it
        area.setLeft(area.left() + cell.decorationSize.width() + Gap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(cell.rect);
    for (std::size_t i = 0; i < std::min(place.countries.size(), MaxChips); ++i) {
        const QPointF corner(area.left(), area.center().y() - chip.height() / 2);
        paintChip(*painter, QRectF(corner, chip), place.countries[i], theme);
        area.setLeft(area.left() + chip.width() + Gap);
    }
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    const QString shown = cell.fontMetrics.elidedText(text, Qt::ElideRight, static_cast<int>(area.width()));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const auto place = index.data(m_placeRole).value<CountryPlace>();
    const auto chips = static_cast<int>(std::min(place.countries.size(), MaxChips));
    size.rwidth() += newTagRoom(index) + chips * (static_cast<int>(chipSize().width()) + Gap);
    size.setHeight(std::max(size.height(), qRound(TableRowHeight * textUnit())));
    return size;
}

} // namespace waybill
