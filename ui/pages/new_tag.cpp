// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/new_tag.h"

#include "models/new_since.h"
#include "style/word_tag.h"

#include <QApplication>
#include <QModelIndex>
#include <QStyle>
#include <QtMath>

namespace waybill {

namespace {

constexpr int Gap = 6;

} // namespace

int newTagRoom(const QModelIndex& index)
{
    const QString word = index.data(NewTagRole).toString();
    return word.isEmpty() ? 0 : qCeil(wordTagSize(word).width()) + 2 * Gap;
}

QStyleOptionViewItem paintNewTag(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStyleOptionViewItem rest = option;
    const QString word = index.data(NewTagRole).toString();
    if (word.isEmpty())
        return rest;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const QSizeF size = wordTagSize(word);
    const QRectF cell = option.rect;
    const QPointF corner(cell.right() - Gap - size.width(), cell.center().y() - size.height() / 2);
    paintWordTag(*painter, QRectF(corner, size), word, Theme::of(option.palette));
    rest.rect.setRight(option.rect.right() - newTagRoom(index));
    return rest;
}

} // namespace waybill
