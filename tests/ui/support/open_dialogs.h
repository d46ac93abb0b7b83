// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenuBar>
#include <QtTest>
#include <algorithm>
#include <array>
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

/// Entries of the menus that open a dialog of the program's own, by their English.
inline constexpr std::array DialogEntries{"&Corrections by the analyst…",
                                          "N&otes and stars…",
                                          "Facts about the &handset…",
                                          "&Steps of this capture…",
                                          "&Preferences…",
                                          "&Name this case…",
                                          "Save a copy to s&hare…",
                                          "&Keys",
                                          "&About Waybill"};

/// Triggers each of these and hands over the window that opens, with the entry's English; then closes it. What opened.
inline QStringList visitDialogs(MainWindow& window, const std::function<void(QWidget&, const QString&)>& visit)
{
    QList<QAction*> actions;
    collectActions(*window.menuBar(), actions);
    QStringList opened;
    for (const char* entry : DialogEntries) {
        const QString text = QCoreApplication::translate("WindowActions", entry);
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](const QAction* action) { return action->text() == text; });
        if (found == actions.end())
            continue; // not for this tab
        (*found)->trigger();
        QTest::qWait(30);
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top == &window || !top->isVisible() || !qobject_cast<QDialog*>(top))
                continue;
            opened << QString::fromUtf8(entry);
            visit(*top, opened.back());
            top->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return opened;
}

/// Hands over every dialog that is open beside `window`, then closes it. How many there were.
inline int visitOpenDialogs(const QWidget& window, const std::function<void(QWidget&)>& visit)
{
    int count = 0;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top == &window || !top->isVisible() || !qobject_cast<QDialog*>(top))
            continue;
        visit(*top);
        top->close();
        ++count;
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return count;
}

/// Presses the first enabled button or triggers the first action below `root` that says `text`. Whether there was one.
inline bool press(const QWidget& root, const QString& text)
{
    for (QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled() && button->text() == text) {
            button->click();
            return true;
        }
    }
    for (QAction* action : root.findChildren<QAction*>()) {
        if (action->isEnabled() && action->text() == text) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace waybill::test
