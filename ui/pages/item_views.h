// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QModelIndex;
class QPoint;
class QString;
class QTableView;
class QTreeView;

namespace waybill {

/// Roomy rows, no vertical lines, one selected row, a quiet header; `name` is read by screen readers.
void styleTable(QTableView* table, const QString& name);
void styleTree(QTreeView* tree, const QString& name);
/// Width of `characters` digits in the view's font, with a cell's padding.
[[nodiscard]] int columnWidth(const QAbstractItemView* view, int characters);
/// The selected rows as text, cells of the columns that are shown, in their order, apart by tabs; empty without
/// selection.
[[nodiscard]] QString selectedRowsText(const QAbstractItemView* view);
/// The same as CSV (RFC 4180) below a line of titles.
[[nodiscard]] QString selectedRowsCsv(const QAbstractItemView* view);
/// The cell that a context menu is about: the one below the mouse, whose click made its row the current one; when the
/// menu key was pressed, for which Qt names the middle of the view, the current one.
[[nodiscard]] QModelIndex indexForMenu(const QAbstractItemView* view, const QPoint& position);

} // namespace waybill
