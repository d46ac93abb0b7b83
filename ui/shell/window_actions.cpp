// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_actions.h"

#include "shell/handset_menu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <algorithm>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("WindowActions", text);
}

QAction* add(QMenu* menu, const char* text, const QKeySequence& key = {})
{
    QAction* action = menu->addAction(tr(text));
    action->setShortcut(key);
    return action;
}

} // namespace

WindowActions::WindowActions(QMainWindow* window)
{
    buildFileMenu(window);
    buildEditMenu(window);
    buildViewMenu(window);
    buildGoMenu(window);
    buildHelpMenu(window);
}

void WindowActions::buildFileMenu(QMainWindow* window)
{
    QMenu* menu = window->menuBar()->addMenu(tr("&File"));
    open = add(menu, "&Open capture…", QKeySequence(QStringLiteral("Ctrl+O")));
    recent = menu->addMenu(tr("Open &recent"));
    openSample = add(menu, "Open the &sample");
    menu->addSeparator();
    print = add(menu, "&Print this page…", QKeySequence(QStringLiteral("Ctrl+P")));
    save = add(menu, "Save this page as PDF or &picture…", QKeySequence(QStringLiteral("Ctrl+Shift+S")));
    menu->addSeparator();
    addDatabase = add(menu, "Add a &location database…");
    removeDatabases = add(menu, "&Remove your location databases");
    addRules = add(menu, "Add your own ser&vice rules…");
    removeRules = add(menu, "Remove your service r&ules");
    menu->addSeparator();
    close = add(menu, "&Close capture", QKeySequence(QStringLiteral("Ctrl+W")));
    quit = add(menu, "&Quit", QKeySequence(QStringLiteral("Ctrl+Q")));
}

void WindowActions::buildEditMenu(QMainWindow* window)
{
    QMenu* menu = window->menuBar()->addMenu(tr("&Edit"));
    copySentence = add(menu, "&Copy as sentence", QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    find = add(menu, "&Filter destinations and flows", QKeySequence(QStringLiteral("Ctrl+F")));
    widen = add(menu, "&Widen: undo the last narrowing", QKeySequence(QStringLiteral("Esc")));
}

void WindowActions::buildViewMenu(QMainWindow* window)
{
    QMenu* menu = window->menuBar()->addMenu(tr("&View"));
    handset = new HandsetMenu(tr("&Device under study"), window);
    menu->addMenu(handset);
    reload = add(menu, "&Reload the capture", QKeySequence(QStringLiteral("Ctrl+R")));
    menu->addSeparator();
    QMenu* theme = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(window);
    themeSystem = add(theme, "As the &desktop");
    themeLight = add(theme, "&Light");
    themeDark = add(theme, "&Dark");
    for (QAction* action : {themeSystem, themeLight, themeDark}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    fullScreen = add(menu, "&Full screen", QKeySequence(QStringLiteral("F11")));
    fullScreen->setCheckable(true);
}

void WindowActions::buildGoMenu(QMainWindow* window)
{
    QMenu* menu = window->menuBar()->addMenu(tr("&Go"));
    pages = {add(menu, "&Overview", QKeySequence(QStringLiteral("Ctrl+1"))),
             add(menu, "&Destinations", QKeySequence(QStringLiteral("Ctrl+2"))),
             add(menu, "&Flows", QKeySequence(QStringLiteral("Ctrl+3"))),
             add(menu, "&Coverage", QKeySequence(QStringLiteral("Ctrl+4")))};
    menu->addSeparator();
    nextDocument = add(menu, "&Next capture", QKeySequence(QStringLiteral("Ctrl+Tab")));
    previousDocument = add(menu, "&Previous capture", QKeySequence(QStringLiteral("Ctrl+Shift+Tab")));
}

void WindowActions::buildHelpMenu(QMainWindow* window)
{
    QMenu* menu = window->menuBar()->addMenu(tr("&Help"));
    keys = add(menu, "&Keys", QKeySequence(QStringLiteral("F1")));
    about = add(menu, "&About Waybill");
}

QString WindowActions::keysText() const
{
    std::vector<QAction*> all{open, print, save, close, quit, copySentence, find, widen, reload, fullScreen};
    all.insert(all.end(), pages.begin(), pages.end());
    all.insert(all.end(), {nextDocument, previousDocument, keys});
    QStringList lines;
    for (const QAction* action : all) {
        QString text = action->text();
        lines.append(action->shortcut().toString(QKeySequence::NativeText).leftJustified(18) +
                     text.remove(QLatin1Char('&')));
    }
    lines.append(tr("Tab, Shift+Tab").leftJustified(18) + tr("To the next or former part of the page"));
    lines.append(tr("Enter").leftJustified(18) + tr("Shows what is behind a figure or a row"));
    lines.append(tr("Menu, Shift+F10").leftJustified(18) + tr("What can be done with a row"));
    return lines.join(QLatin1Char('\n'));
}

void WindowActions::setDocumentOpen(bool isOpen, bool areSeveral)
{
    for (QAction* action : {print, save, close, copySentence, find, widen, reload})
        action->setEnabled(isOpen);
    for (QAction* action : pages)
        action->setEnabled(isOpen);
    handset->menuAction()->setEnabled(isOpen);
    nextDocument->setEnabled(areSeveral);
    previousDocument->setEnabled(areSeveral);
}

} // namespace waybill
