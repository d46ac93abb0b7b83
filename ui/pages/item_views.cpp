// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/item_views.h"

#include "style/type.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStringList>
#include <QTableView>
#include <QTreeView>

namespace waybill {

namespace {

constexpr int CellPadding = 20;

void styleView(QAbstractItemView* view, const QString& name)
{
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTextElideMode(Qt::ElideRight);
    view->setAlternatingRowColors(false);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setTabKeyNavigation(false); // Tab leaves the view, as everywhere else in the window
}

void styleHeader(QHeaderView* header)
{
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(40);
}

} // namespace

void styleTable(QTableView* table, const QString& name)
{
    styleView(table, name);
    styleHeader(table->horizontalHeader());
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(TableRowHeight);
    table->verticalHeader()->setDefaultSectionSize(TableRowHeight);
}

void styleTree(QTreeView* tree, const QString& name)
{
    styleView(tree, name);
    styleHeader(tree->header());
    tree->setUniformRowHeights(true); // without it every row is measured
    tree->setAllColumnsShowFocus(true);
    tree->setExpandsOnDoubleClick(true);
    tree->setIndentation(Grid * 2 + Grid / 2);
}

int columnWidth(const QAbstractItemView* view, int characters)
{
    return view->fontMetrics().horizontalAdvance(QLatin1Char('0')) * characters + CellPadding;
}

QString selectedRowsText(const QAbstractItemView* view)
{
    QStringList rows;
    const QModelIndexList selected =
        view->selectionModel() ? view->selectionModel()->selectedRows() : QModelIndexList();
    for (const QModelIndex& row : selected) {
        QStringList cells;
        for (int column = 0; column < row.model()->columnCount(row.parent()); ++column)
            cells << row.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
        rows << cells.join(QLatin1Char('\t'));
    }
    return rows.join(QLatin1Char('\n'));
}

} // namespace waybill
