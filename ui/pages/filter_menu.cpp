// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filter_menu.h"

#include "models/text.h"
#include "pages/page.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FilterMenu", text);
}

void addUses(QMenu* menu, const QString& expression, Page* page, bool isApplied)
{
    menu->setEnabled(!expression.isEmpty());
    menu->setToolTipsVisible(true);
    for (int i = 0; i < FilterUseCount; ++i) {
        const auto use = static_cast<FilterUse>(i);
        QAction* action = menu->addAction(filterUseText(use));
        action->setToolTip(plainToolTip(expression));
        QObject::connect(action, &QAction::triggered, page, [page, expression, use, isApplied] {
            emit page->filterRequested(expression, use, isApplied);
        });
    }
}

} // namespace

void addFilterMenus(QMenu* menu, const QString& expression, Page* page)
{
    addUses(menu->addMenu(tr("Apply as filter")), expression, page, true);
    addUses(menu->addMenu(tr("Prepare as filter")), expression, page, false);
}

QString copyWiresharkFilter(const BoundedFilter& filter)
{
    if (filter.expression.empty())
        return tr("This row stands for no address and no name to filter for");
    QApplication::clipboard()->setText(toQString(filter.expression));
    return filter.leftOut == 0
               ? tr("Copied: %1").arg(toQString(filter.expression))
               : tr("Copied a filter for part of the row: %1 further addresses or names do not fit in it")
                     .arg(countShown(filter.leftOut));
}

} // namespace waybill
