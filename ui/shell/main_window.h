// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/workers.h"
#include "shell/document_view.h"
#include "shell/page_print.h"
#include "shell/window_actions.h"
#include "style/style_sheet.h"

#include <QMainWindow>
#include <functional>
#include <memory>

class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace waybill {

class StartPage;
class StatusLine;

/// The window: menus, tabs of pages and captures, the quick filter, and one DocumentView a capture.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `workers` outlives the window. `applyTheme` puts a theme on the application.
    MainWindow(Workers& workers, std::function<void(ThemeChoice)> applyTheme);
    ~MainWindow() override;

    /// Opens arguments as on the command line: each is one capture, "A+B" one recording in two files.
    void openArguments(const QStringList& arguments);
    void openSample();
    /// Joins the user's own .mmdb to the location sources of every capture, and remembers it; a file that cannot serve
    /// is refused with the reason and nothing changes.
    void addDatabase(const QString& path);
    /// Adds a file of rules for makers and service groups; on failure the rules in use stay and a dialog says why.
    void addRules(const QString& path);
    [[nodiscard]] DocumentView* currentView() const;
    [[nodiscard]] int documentCount() const;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildCentral();
    void connectActions();
    void connectHandsetMenu();
    void connectNavigation();
    void connectThemes();
    void restoreSettings();
    void openFiles(std::vector<std::string> files);
    void addView(DocumentView* view);
    void connectView(DocumentView* view);
    void askForFiles();
    void reload(DocumentView* view);
    void closeView(DocumentView* view);
    void showDocument(int index);
    void stepDocument(int step);
    void setFilter(const QString& text);
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
    void inPrintColours(const std::function<void()>& draw);
    [[nodiscard]] PrintFrame printFrame() const;
    void updateWindow();
    void updateRecent();
    [[nodiscard]] DocumentView* view(int index) const;

    Workers& m_workers;
    std::function<void(ThemeChoice)> m_applyTheme;
    ThemeChoice m_theme = ThemeChoice::System;
    std::unique_ptr<WindowActions> m_actions;
    QTabBar* m_documents;
    QWidget* m_bar;
    QTabBar* m_pages;
    QLineEdit* m_filter;
    QStackedWidget* m_stack;
    StartPage* m_start;
    StatusLine* m_status;
};

} // namespace waybill
