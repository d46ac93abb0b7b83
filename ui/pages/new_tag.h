// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QModelIndex;
class QPainter;

namespace waybill {

/// Draws the word of a cell's NewTagRole at its right end, above the cell's own background, and gives the option for
/// what is left of the cell. Without the word: draws nothing, and gives the option as it is.
[[nodiscard]] QStyleOptionViewItem paintNewTag(QPainter* painter, const QStyleOptionViewItem& option,
                                               const QModelIndex& index);
/// How much wider a cell is for it, in pixels; 0 without the word.
[[nodiscard]] int newTagRoom(const QModelIndex& index);

} // namespace waybill
