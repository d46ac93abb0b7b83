// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/workers.h"
#include "models/live_request.h"
#include "shell/comparison_view.h"
#include "shell/document_view.h"
#include "shell/page_print.h"
#include "shell/preferences.h"
#include "shell/session_keeper.h"
#include "shell/table_file.h"
#include "shell/window_actions.h"
#include "style/style_sheet.h"

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <memory>

class QMimeData;
class QStackedWidget;
class QTabBar;

namespace waybill {

class DropZones;
class FilterLine;
class LiveCaptureDialog;
class StartPage;
class StatusLine;

/// The window: menus, tabs of pages and captures, the quick filter, and one DocumentView a capture.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `workers` outlives the window. `applyTheme` puts a theme on the application.
    /// `preferences` are those of all windows; without them the window has its own.
    MainWindow(Workers& workers, std::function<void(ThemeChoice)> applyTheme, Preferences* preferences = nullptr);
    ~MainWindow() override;

    /// Opens arguments as on the command line: each is one capture, "A+B" one recording in two files.
    void openArguments(const QStringList& arguments);
    void openSample();
    /// Opens a comparison; each argument is one run as in openArguments().
    void compareArguments(const QStringList& before, const QStringList& after);
    void compareSample();
    /// Opens a case; one that is open already is shown.
    void openCase(const QString& path);
    /// Begins a live capture in a tab of its own; when it has ended and was read it becomes a run of that side of
    /// `target`, unless that is null.
    DocumentView* startLive(const LiveRequest& request, ComparisonView* target = nullptr,
                            SideRole side = SideRole::After);
    /// Joins the user's own .mmdb to the location sources of every capture, and remembers it; a file that cannot serve
    /// is refused with the reason and nothing changes.
    void addDatabase(const QString& path);
    /// Adds a file of rules for makers and service groups; on failure the rules in use stay and a dialog says why.
    void addRules(const QString& path);
    /// The capture in front; null when a comparison is, or nothing.
    [[nodiscard]] DocumentView* currentView() const;
    /// The comparison in front; null when a capture is, or nothing.
    [[nodiscard]] ComparisonView* currentComparison() const;
    [[nodiscard]] TabView* currentTab() const;
    /// Captures and comparisons that are open.
    [[nodiscard]] int documentCount() const;
    [[nodiscard]] Preferences& preferences() const { return *m_preferences; }
    /// Tabs and geometry as they can be opened again.
    [[nodiscard]] SessionWindow session() const;
    void restoreTabs(const SessionWindow& window);
    /// On the start page: what was left open, and what must be said.
    void offerSession(const QStringList& files, const std::function<void(bool isWanted)>& answer);
    void say(const QString& sentence);
    /// Lets go of a tab, which then has no parent; adoptTab() of another window takes it as it is.
    void releaseTab(TabView* tab);
    void adoptTab(TabView* tab);
    /// Lists all windows in the Window menu.
    void showWindows(const QStringList& titles, const std::function<void(int)>& raise);
    /// Files opened lately, read anew from the user's settings.
    void showRecent();

signals:
    void newWindowRequested();
    void moveTabRequested(waybill::TabView* tab);
    /// Tabs, pages or titles changed.
    void contentChanged();
    /// The window closes, nothing stops it any more.
    void closing();
    /// What is remembered of files is to be forgotten.
    void forgetRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildCentral();
    void connectActions();
    void connectHandsetMenu();
    void connectLive();
    void askForLive(ComparisonView* target, SideRole side);
    void closeWhenBegun(LiveCaptureDialog* dialog, DocumentView* view);
    void showGuide();
    void keepStated(DocumentView& view, const RunRecord& facts);
    void askForMarker();
    void fillNewSinceMenu();
    void askForAlertRules();
    void addWhenRead(DocumentView* run, ComparisonView* target, SideRole side);
    void addRunTo(DocumentView* run, ComparisonView* target, SideRole side);
    void fillAddMenu();
    void updateLiveActions();
    [[nodiscard]] std::vector<DocumentView*> capturingTabs() const;
    void askAboutCaptures(const std::vector<DocumentView*>& views, std::function<void()> then);
    void endCaptures(const std::vector<QPointer<DocumentView>>& running, const std::function<void()>& then);
    void connectNavigation();
    void connectThemes();
    void connectPreferences();
    void connectWindows();
    void applyPreferences();
    [[nodiscard]] ViewSettings viewSettings() const;
    void showPreferences();
    void zoom(int step);
    void exportTable();
    void writeTable(const ExportedTable& table, TableFile::Format format, const QString& path);
    [[nodiscard]] TableOrigin tableOrigin(const ExportedTable& table) const;
    void showHelp(const QString& topic);
    void showColumnHelp();
    void restoreSettings();
    void openFiles(std::vector<std::string> files);
    void offerImport(const QString& harPath);
    void addTab(TabView* tab);
    void connectTab(TabView* tab);
    void connectView(DocumentView* view);
    void connectComparison(ComparisonView* view);
    void openComparison(const QStringList& before, const QStringList& after, bool isOrderedByTime);
    void compareWith(const QStringList& others, SideRole sideOfOthers);
    void addToSide(ComparisonView* view, SideRole side, const QStringList& arguments);
    void askToCompare();
    void askForSide(ComparisonView* view, SideRole side);
    void showCapture(const ComparisonDocument::Run& run, FlowId flow);
    void showDropZones(const QMimeData* dragged);
    [[nodiscard]] QPoint inZones(const QPoint& position) const;
    void drop(const QStringList& files, int zone);
    [[nodiscard]] AnalysisPtr readyAnalysis(const std::vector<std::string>& files) const;
    void askForFiles();
    void reload(DocumentView* view);
    void closeTab(TabView* tab);
    void takeTabOut(TabView* tab);
    [[nodiscard]] bool isOpenOrCase(const QString& path) const;
    [[nodiscard]] ComparisonView* viewOfCase(const QString& path) const;
    void connectCases();
    void saveCase(ComparisonView* view, std::function<void()> then);
    void askForCaseName(ComparisonView* view, std::function<void()> then);
    void saveInTurn(std::vector<QPointer<TabView>> tabs, std::function<void()> then);
    void askAboutUnsaved(const std::vector<TabView*>& tabs, std::function<void()> then);
    void shareCase();
    void nameCase();
    void showNotes();
    void showCorrections();
    void askForBuild();
    void updateCaseActions();
    [[nodiscard]] std::vector<TabView*> modifiedTabs() const;
    void showDocument(int index);
    void stepDocument(int step);
    void connectFilter();
    void setFilter(const QString& text);
    void applyFilter(const QString& expression);
    void showFilterLine();
    void fillFilterMenu();
    void askForFilterName();
    void updateHistoryActions();
    void widen();
    void copySentence();
    void chooseTheme(ThemeChoice choice);
    void askForHandset();
    void askForDatabase();
    void removeDatabases();
    void useGeography(const QFuture<GeographyResult>& geography);
    void askForRules();
    void removeRules();
    void useServices(const QFuture<ServicesResult>& services);
    void updateUserFiles();
    void reloadAll();
    void print();
    void save();
    void saveChart(const QString& title);
    void writeChart(const QString& title, const QString& path);
    void inPrintColours(const std::function<void()>& draw);
    [[nodiscard]] PrintFrame printFrame() const;
    void updateWindow();
    void updateRecent();
    [[nodiscard]] TabView* tab(int index) const;
    /// A capture's tab; null for a comparison's.
    [[nodiscard]] DocumentView* view(int index) const;
    void updatePages();

    Workers& m_workers;
    std::function<void(ThemeChoice)> m_applyTheme;
    std::unique_ptr<Preferences> m_ownPreferences;
    Preferences* m_preferences;
    Preferences::Values m_applied; ///< what widgets show just now
    std::unique_ptr<WindowActions> m_actions;
    QTabBar* m_documents;
    QWidget* m_bar;
    QTabBar* m_pages;
    FilterLine* m_filter;
    QStackedWidget* m_stack;
    StartPage* m_start;
    StatusLine* m_status;
    DropZones* m_zones;
    bool m_isClosing = false; ///< what was not saved was decided on
};

} // namespace waybill
