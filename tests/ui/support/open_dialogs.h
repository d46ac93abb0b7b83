// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMenuBar>
#include <QtTest>
#include <functional>

namespace waybill::test {

inline void collectActions(const QWidget& menu, QList<QAction*>& found)
{
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr)
            collectActions(*action->menu(), found);
        else if (action->isEnabled() && action->isVisible())
            found.append(action);
    }
}

/// Triggers every entry of the menus that asks for more ("…") or shows a text, and hands over each window that opens,
/// with the entry's name; then closes it. Dialogs of Qt itself are left out. The names of what opened.
inline QStringList visitDialogs(MainWindow& window, const std::function<void(QWidget&, const QString&)>& visit)
{
    QList<QAction*> actions;
    collectActions(*window.menuBar(), actions);
    QStringList opened;
    for (const QPointer<QAction> action : actions) {
        const bool isText =
            action && (action->text().contains(QChar(0x2026)) || action->menuRole() == QAction::AboutRole);
        if (!isText && !(action && action->property("opensDialog").toBool()))
            continue;
        const QString name = action->text();
        action->trigger();
        QTest::qWait(30);
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top == &window || !top->isVisible() || !top->isWindow())
                continue;
            const bool isOwn = !qobject_cast<QFileDialog*>(top) && !top->inherits("QPrintDialog");
            if (isOwn && qobject_cast<QDialog*>(top)) {
                opened << name;
                visit(*top, name);
            }
            top->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return opened;
}

} // namespace waybill::test
