// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_actions.h"

#include "shell/handset_menu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

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
    buildCaptureMenu(window);
    buildWindowMenu(window);
    buildHelpMenu(window);
}

void WindowActions::buildFileMenu(QMainWindow* window)
{
    QMenu* menu = window->menuBar()->addMenu(tr("&File"));
    menu->setToolTipsVisible(true); // why an entry is disabled
    open = add(menu, "&Open captures or a case…", QKeySequence(QStringLiteral("Ctrl+O")));
    recent = menu->addMenu(tr("Open &recent"));
    openSample = add(menu, "Open the &sample");
    compare = add(menu, "Co&mpare with another capture…", QKeySequence(QStringLiteral("Ctrl+Shift+O")));
    menu->addSeparator();
    saveCase = add(menu, "Save cas&e", QKeySequence(QStringLiteral("Ctrl+S")));
    saveCaseAs = add(menu, "Save case &as…");
    shareCase = add(menu, "Save a copy to s&hare…");
    menu->addSeparator();
    print = add(menu, "&Print this page…", QKeySequence(QStringLiteral("Ctrl+P")));
    save = add(menu, "Save this page as PDF or &picture…", QKeySequence(QStringLiteral("Ctrl+Shift+S")));
    saveChart = add(menu, "Save a char&t of this page…");
    saveChart->setToolTip(tr("One chart alone, as a picture or drawing, with its source, date, filter and coverage in "
                             "it; also by the menu of the chart"));
    exportTable = add(menu, "E&xport this table…", QKeySequence(QStringLiteral("Ctrl+Shift+E")));
    exportTable->setToolTip(
        tr("Writes the table of this page as CSV or JSON, with its source, date, filter and coverage"));
    menu->addSeparator();
    addDatabase = add(menu, "Add a &location database…");
    removeDatabases = add(menu, "&Remove your location databases");
    addRules = add(menu, "Add your own ser&vice rules…");
    removeRules = add(menu, "Remove your service r&ules");
    menu->addSeparator();
    close = add(menu, "&Close this tab", QKeySequence(QStringLiteral("Ctrl+W")));
    quit = add(menu, "&Quit", QKeySequence(QStringLiteral("Ctrl+Q")));
}

void WindowActions::buildEditMenu(QMainWindow* window)
{
    QMenu* menu = window->menuBar()->addMenu(tr("&Edit"));
    copySentence = add(menu, "&Copy as sentence", QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    find = add(menu, "&Filter", QKeySequence(QStringLiteral("Ctrl+F")));
    filters = menu->addMenu(tr("&Recent and saved filters"));
    widen = add(menu, "&Widen: undo the last narrowing", QKeySequence(QStringLiteral("Esc")));
    menu->addSeparator();
    corrections = add(menu, "&Corrections by the analyst…", QKeySequence(QStringLiteral("Ctrl+Shift+K")));
    corrections->setToolTip(tr("Countries that were corrected and traffic that is left out, with what each changes"));
    nameCase = add(menu, "&Name this case…");
    notes = add(menu, "N&otes and stars…", QKeySequence(QStringLiteral("Ctrl+Shift+B")));
    notes->setToolTip(tr("Everything that was noted or starred here, to be found again, changed and taken back"));
    facts = add(menu, "Facts about the &handset…", QKeySequence(QStringLiteral("Ctrl+Shift+H")));
    facts->setToolTip(
        tr("What you know about the handset and this recording: model, build, account, consent, network"));
    steps = add(menu, "&Steps of this capture…");
    steps->setToolTip(tr("What was done when, to be written, pasted or imported; the timeline shows it"));
    addSide = add(menu, "Add a side for another &build…");
    menu->addSeparator();
    preferences = add(menu, "&Preferences…", QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    preferences->setMenuRole(QAction::PreferencesRole);
    menu->setToolTipsVisible(true);
}

void WindowActions::buildViewMenu(QMainWindow* window)
{
    QMenu* menu = window->menuBar()->addMenu(tr("&View"));
    handset = new HandsetMenu(tr("&Device under study"), window);
    menu->addMenu(handset);
    reload = add(menu, "&Reload the capture", QKeySequence(QStringLiteral("Ctrl+R")));
    menu->addSeparator();
    buildTimesMenu(menu, window);
    QMenu* theme = menu->addMenu(tr("T&heme"));
    auto* group = new QActionGroup(window);
    themeSystem = add(theme, "As the &desktop");
    themeLight = add(theme, "&Light");
    themeDark = add(theme, "&Dark");
    for (QAction* action : {themeSystem, themeLight, themeDark}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    buildZoom(menu);
    fullScreen = add(menu, "&Full screen", QKeySequence(QStringLiteral("F11")));
    fullScreen->setCheckable(true);
}

void WindowActions::buildTimesMenu(QMenu* menu, QMainWindow* window)
{
    QMenu* times = menu->addMenu(tr("&Times"));
    times->setToolTipsVisible(true);
    auto* group = new QActionGroup(window);
    timesCapture = add(times, "As the &capture says");
    timesCapture->setToolTip(tr("The time zone that the capture names; UTC when it names none"));
    timesComputer = add(times, "&This computer’s");
    timesComputer->setToolTip(tr("This computer’s time zone, as its clocks stood when the capture was made"));
    timesUtc = add(times, "&UTC");
    for (QAction* action : {timesCapture, timesComputer, timesUtc}) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

void WindowActions::buildZoom(QMenu* menu)
{
    zoomIn = add(menu, "&Larger text");
    zoomIn->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    zoomOut = add(menu, "&Smaller text", QKeySequence(QStringLiteral("Ctrl+-")));
    zoomReset = add(menu, "&Normal text size", QKeySequence(QStringLiteral("Ctrl+0")));
}

void WindowActions::buildCaptureMenu(QMainWindow* window)
{
    QMenu* menu = window->menuBar()->addMenu(tr("&Capture"));
    menu->setToolTipsVisible(true);
    newLive = add(menu, "&New live capture…", QKeySequence(QStringLiteral("Ctrl+K")));
    newLive->setToolTip(tr("Captures from a network interface, a phone, a router or a pipe, and shows it as it comes"));
    stopLive = add(menu, "&Stop capturing", QKeySequence(QStringLiteral("Ctrl+E")));
    menu->addSeparator();
    pauseView = add(menu, "&Pause the view", QKeySequence(QStringLiteral("Ctrl+Shift+L")));
    pauseView->setCheckable(true);
    pauseView->setToolTip(tr("The pages stand still; the capture goes on"));
    marker = add(menu, "Set a &marker", QKeySequence(QStringLiteral("Ctrl+M")));
    marker->setToolTip(tr("A comment in the capture that says when, and a step of the run"));
    namedMarker = add(menu, "Set a marker with a n&ame…", QKeySequence(QStringLiteral("Ctrl+Shift+M")));
    newSince = menu->addMenu(tr("Mark &what is new"));
    newSince->menuAction()->setToolTip(
        tr("Destinations, countries and flows that were not there before a moment carry the word “new”"));
    alerts = add(menu, "A&lerts…", QKeySequence(QStringLiteral("Ctrl+Shift+A")));
    alertRules = add(menu, "Alert &rules…");
    alertRules->setToolTip(tr("What a capture tells at once while it goes on: first content to a country, new "
                              "destinations, contact while consent is off, lost packets"));
    menu->addSeparator();
    addToComparison = menu->addMenu(tr("Add this run to a &comparison"));
    liveBefore = add(menu, "Capture a run for &Before…");
    liveAfter = add(menu, "Capture a run for A&fter…");
    for (QAction* action : {liveBefore, liveAfter})
        action->setToolTip(tr("Captures a run that becomes part of the comparison in front when it ends"));
    menu->addSeparator();
    captureGuide = add(menu, "&How to capture a phone…");
}

void WindowActions::buildWindowMenu(QMainWindow* window)
{
    windows = window->menuBar()->addMenu(tr("&Window"));
    newWindow = add(windows, "&New window", QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    moveTab = add(windows, "&Move this tab to a new window");
    windows->addSeparator();
}

void WindowActions::buildGoMenu(QMainWindow* window)
{
    QMenu* menu = window->menuBar()->addMenu(tr("&Go"));
    for (std::size_t page = 0; page < pages.size(); ++page) {
        pages[page] = new QAction(menu);
        pages[page]->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page))));
        menu->addAction(pages[page]);
    }
    setPages({tr("Overview"), tr("Destinations"), tr("Flows"), tr("Coverage")});
    menu->addSeparator();
    back = add(menu, "&Back to what was shown before", QKeySequence(QStringLiteral("Alt+Left")));
    forward = add(menu, "&Forward again", QKeySequence(QStringLiteral("Alt+Right")));
    menu->addSeparator();
    nextDocument = add(menu, "&Next tab", QKeySequence(QStringLiteral("Ctrl+Tab")));
    previousDocument = add(menu, "&Previous tab", QKeySequence(QStringLiteral("Ctrl+Shift+Tab")));
}

void WindowActions::buildHelpMenu(QMainWindow* window)
{
    QMenu* menu = window->menuBar()->addMenu(tr("&Help"));
    help = add(menu, "&Help", QKeySequence(QStringLiteral("F1")));
    whatIsThis = add(menu, "&What is this column?", QKeySequence(QStringLiteral("Shift+F1")));
    keys = add(menu, "&Keys", QKeySequence(QStringLiteral("Ctrl+/")));
    about = add(menu, "&About Waybill");
}

QString WindowActions::keysText() const
{
    std::vector<QAction*> all{open,      compare,      saveCase, print,      save,        exportTable, close,
                              quit,      copySentence, find,     widen,      back,        forward,     corrections,
                              notes,     facts,        reload,   fullScreen, preferences, zoomIn,      zoomOut,
                              zoomReset, newLive,      stopLive, pauseView,  marker,      namedMarker};
    std::copy_if(pages.begin(), pages.end(), std::back_inserter(all),
                 [](const QAction* page) { return page->isVisible(); });
    all.insert(all.end(), {nextDocument, previousDocument, newWindow, help, whatIsThis, keys});
    QStringList lines;
    for (const QAction* action : all) {
        static const QRegularExpression Mnemonic(QStringLiteral("\\(&\\w\\)|&")); // "文件(&F)" and "&File"
        QString text = action->text();
        lines.append(action->shortcut().toString(QKeySequence::NativeText).leftJustified(18) + text.remove(Mnemonic));
    }
    lines.append(tr("Tab, Shift+Tab").leftJustified(18) + tr("To the next or former part of the page"));
    lines.append(tr("Enter").leftJustified(18) + tr("Shows what is behind a figure or a row"));
    lines.append(tr("Shift+Enter").leftJustified(18) + tr("Narrows all pages to a country, a row or a cell"));
    lines.append(tr("Ctrl+D").leftJustified(18) + tr("Sets a star on the selected row, or removes it"));
    lines.append(tr("Ctrl+Shift+D").leftJustified(18) + tr("Writes a note on the selected row"));
    lines.append(tr("Menu, Shift+F10").leftJustified(18) + tr("What can be done with a row"));
    return lines.join(QLatin1Char('\n'));
}

void WindowActions::setDocumentOpen(bool isOpen, bool areSeveral)
{
    for (QAction* action : {print, save, saveChart, exportTable, close, copySentence, find, widen, corrections, notes})
        action->setEnabled(isOpen);
    for (QAction* action : pages)
        action->setEnabled(isOpen);
    nextDocument->setEnabled(areSeveral);
    previousDocument->setEnabled(areSeveral);
}

void WindowActions::setCaseReasons(const CaseReasons& reasons)
{
    const auto apply = [](QAction* action, const QString& reason) {
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason.isEmpty() ? action->text().remove(QLatin1Char('&')) : reason);
        action->setStatusTip(reason);
    };
    apply(saveCase, reasons.save);
    apply(saveCaseAs, reasons.saveAs);
    apply(shareCase, reasons.share);
    apply(nameCase, reasons.edit);
    apply(addSide, reasons.edit);
}

void WindowActions::setCaptureShown(bool isShown)
{
    reload->setEnabled(isShown);
    facts->setEnabled(isShown);
    steps->setEnabled(isShown);
    handset->menuAction()->setEnabled(isShown);
    compare->setText(isShown ? tr("Co&mpare with another capture…") : tr("Co&mpare two captures…"));
}

void WindowActions::setLiveShown(bool isRunning, bool isPaused)
{
    for (QAction* action : {stopLive, marker, namedMarker})
        action->setEnabled(isRunning);
    pauseView->setEnabled(isRunning || isPaused);
    pauseView->setChecked(isPaused);
}

void WindowActions::setPages(const QStringList& names)
{
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const bool isThere = static_cast<qsizetype>(page) < names.size();
        pages[page]->setVisible(isThere);
        pages[page]->setText(isThere ? names[static_cast<qsizetype>(page)] : QString());
    }
}

} // namespace waybill
