// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/item_views.h"

#include "style/type.h"
#include "style/zoom.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStringList>
#include <QTableView>
#include <QTreeView>
#include <algorithm>
#include <vector>

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

const QHeaderView* headerOf(const QAbstractItemView* view)
{
    if (const auto* table = qobject_cast<const QTableView*>(view))
        return table->horizontalHeader();
    const auto* tree = qobject_cast<const QTreeView*>(view);
    return tree ? tree->header() : nullptr;
}

std::vector<int> shownColumns(const QAbstractItemView* view)
{
    std::vector<int> columns;
    const QHeaderView* header = headerOf(view);
    for (int place = 0; header && place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

QList<QStringList> selectedCells(const QAbstractItemView* view)
{
    QList<QStringList> rows;
    const QModelIndexList selected =
        view->selectionModel() ? view->selectionModel()->selectedRows() : QModelIndexList();
    for (const QModelIndex& row : selected) {
        QStringList cells;
        for (const int column : shownColumns(view))
            cells << row.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
        rows << cells;
    }
    return rows;
}

QString csvCell(QString text) // a leading formula sign is defused for spreadsheets
{
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text[0]))
        text.prepend(QLatin1Char('\''));
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
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
    const int rows = qRound(TableRowHeight * textZoom() / 100.0); // the text is of that size already
    table->verticalHeader()->setMinimumSectionSize(qMin(rows, TableRowHeight));
    table->verticalHeader()->setDefaultSectionSize(rows);
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
    for (const QStringList& cells : selectedCells(view))
        rows << cells.join(QLatin1Char('\t'));
    return rows.join(QLatin1Char('\n'));
}

QString selectedRowsCsv(const QAbstractItemView* view)
{
    const QList<QStringList> rows = selectedCells(view);
    if (rows.isEmpty())
        return {};
    QString csv;
    QStringList titles;
    for (const int column : shownColumns(view))
        titles << view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (QStringList cells : QList<QStringList>{titles} + rows) {
        std::transform(cells.begin(), cells.end(), cells.begin(), csvCell);
        csv += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return csv;
}

QModelIndex indexForMenu(const QAbstractItemView* view, const QPoint& position)
{
    const QModelIndex below = view->indexAt(position), current = view->currentIndex();
    const bool isOnCurrentRow = below.row() == current.row() && below.parent() == current.parent();
    return !current.isValid() || (below.isValid() && isOnCurrentRow) ? below : current;
}

} // namespace waybill
