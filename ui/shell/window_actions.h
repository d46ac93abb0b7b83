// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QString>
#include <array>

class QMainWindow;
class QMenu;

namespace waybill {

class HandsetMenu;

/// Every action of the window with its words and keys, in menus. Keys follow Wireshark where it has the same action.
struct WindowActions {
    /// Creates the actions, the menu bar's menus, and makes the keys work in the whole window.
    explicit WindowActions(QMainWindow* window);

    QAction *open, *openSample, *compare, *print, *save, *saveChart, *exportTable, *close, *quit;
    QAction *saveCase, *saveCaseAs, *shareCase, *nameCase, *notes, *facts, *steps, *addSide;
    QAction *addDatabase, *removeDatabases, *addRules, *removeRules;
    QAction *copySentence, *find, *widen, *back, *forward, *corrections;
    QAction *reload, *fullScreen, *preferences;
    QAction *timesCapture, *timesComputer, *timesUtc;
    QAction *zoomIn, *zoomOut, *zoomReset;
    QAction *newWindow, *moveTab;
    QAction *newLive, *liveBefore, *liveAfter, *stopLive, *pauseView, *marker, *namedMarker, *captureGuide;
    QAction *alerts, *alertRules;
    QMenu* newSince;        ///< filled when it opens
    QMenu* addToComparison; ///< filled when it opens
    QMenu* windows;         ///< with one entry a window behind the actions
    QAction *themeSystem, *themeLight, *themeDark;
    std::array<QAction*, 9> pages; ///< in the order of the page tabs; names by setPages()
    QAction *nextDocument, *previousDocument;
    QAction *help, *whatIsThis, *keys, *about;
    QMenu* recent;
    QMenu* filters; ///< recent and saved filters; filled when it opens
    HandsetMenu* handset;

    /// "Ctrl+O — Open capture…", one action a line, for the cheat sheet.
    [[nodiscard]] QString keysText() const;
    /// Actions that need a document.
    void setDocumentOpen(bool isOpen, bool areSeveral);
    /// Why each of these cannot be done just now, a sentence; empty: it can.
    struct CaseReasons {
        QString save, saveAs, share, edit;
    };
    void setCaseReasons(const CaseReasons& reasons);
    /// Actions that need a single capture in front, not a comparison.
    void setCaptureShown(bool isShown);
    /// A capture that is made just now is in front, whose view stands still or not.
    void setLiveShown(bool isRunning, bool isPaused);
    /// Names of the pages that are there; the other actions are hidden.
    void setPages(const QStringList& names);

private:
    void buildFileMenu(QMainWindow* window);
    void buildEditMenu(QMainWindow* window);
    void buildViewMenu(QMainWindow* window);
    void buildTimesMenu(QMenu* menu, QMainWindow* window);
    void buildZoom(QMenu* menu);
    void buildCaptureMenu(QMainWindow* window);
    void buildWindowMenu(QMainWindow* window);
    void buildGoMenu(QMainWindow* window);
    void buildHelpMenu(QMainWindow* window);
};

} // namespace waybill
