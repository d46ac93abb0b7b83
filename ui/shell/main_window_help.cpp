// SPDX-License-Identifier: GPL-3.0-or-later
// Help: the part of MainWindow that explains columns and words.
#include "models/text.h"
#include "shell/help_window.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QHeaderView>
#include <QStatusBar>
#include <QTableView>
#include <QTreeView>

namespace waybill {

namespace {

/// The table that the pointer's header or the keyboard focus belongs to.
QAbstractItemView* tableOf(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto* view = qobject_cast<QAbstractItemView*>(widget); view && !qobject_cast<QHeaderView*>(view))
            return view;
    return nullptr;
}

QHeaderView* headerOf(QAbstractItemView* view)
{
    if (auto* table = qobject_cast<QTableView*>(view))
        return table->horizontalHeader();
    auto* tree = qobject_cast<QTreeView*>(view);
    return tree ? tree->header() : nullptr;
}

/// The column under the pointer when it is on the header, else that of the current cell.
int columnAsked(QAbstractItemView* view)
{
    const QHeaderView* header = headerOf(view);
    if (header && header->underMouse())
        return header->logicalIndexAt(header->viewport()->mapFromGlobal(QCursor::pos()));
    return view->currentIndex().isValid() ? view->currentIndex().column() : header ? header->logicalIndex(0) : -1;
}

/// "Start (UTC+05:30) ↓" is the column "Start".
QString plainTitle(QString title)
{
    for (const QString& arrow : {sortedTitle({}, Qt::AscendingOrder), sortedTitle({}, Qt::DescendingOrder)})
        if (title.endsWith(arrow))
            title.chop(arrow.size());
    return title.section(QStringLiteral(" (UTC"), 0, 0);
}

} // namespace

void MainWindow::showHelp(const QString& topic)
{
    auto* open = findChild<HelpWindow*>();
    if (!open)
        open = new HelpWindow(helpTopics(m_actions->keysText()), this);
    open->show();
    open->raise();
    open->activateWindow();
    if (!topic.isEmpty() && !open->showTopic(topic))
        open->search(topic);
}

void MainWindow::showColumnHelp()
{
    QAbstractItemView* view = tableOf(QApplication::widgetAt(QCursor::pos()));
    if (!view || view->window() != this || !headerOf(view) || !headerOf(view)->underMouse())
        view = tableOf(QApplication::focusWidget());
    const int column = view && view->model() ? columnAsked(view) : -1;
    if (column < 0) {
        statusBar()->showMessage(
            tr("Select a cell of a table, or point at the title of a column, then press Shift+F1."), 8000);
        return;
    }
    const QString title = plainTitle(view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    showHelp({});
    auto* help = findChild<HelpWindow*>();
    if (!help->showTopic(title, tr("Columns of %1").arg(view->accessibleName())) && !help->showTopic(title))
        help->search(title);
}

} // namespace waybill
