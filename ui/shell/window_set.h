// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/workers.h"
#include "shell/preferences.h"
#include "shell/session_keeper.h"

#include <QObject>
#include <functional>
#include <vector>

namespace waybill {

class MainWindow;
class TabView;

/// The windows of the program with what they share: preferences, and the session that is kept for the next start.
/// Windows close each by itself; the program ends with the last.
class WindowSet : public QObject {
    Q_OBJECT
public:
    /// `workers` outlives the set. `applyTheme` puts a theme on the application. Sessions are kept in `sessionFolder`.
    WindowSet(Workers& workers, std::function<void(ThemeChoice)> applyTheme, const QString& sessionFolder);
    ~WindowSet() override;

    /// A further window, shown, without tabs.
    MainWindow* open();
    [[nodiscard]] const std::vector<MainWindow*>& windows() const { return m_windows; }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    /// What was left open by a process that is gone: opened when the preferences say so, else offered on the start page
    /// of `window`.
    void offerLeft(MainWindow* window);
    /// Opens windows and tabs of a session; its first window's tabs come into `window`.
    void restore(const Session& session, MainWindow* window);
    [[nodiscard]] Session session() const;

private:
    void connectWindow(MainWindow* window);
    void take(MainWindow* from, TabView* tab);
    void forgetClosed(QObject* window);
    void updateMenus();

    Workers& m_workers;
    std::function<void(ThemeChoice)> m_applyTheme;
    Preferences m_preferences;
    SessionKeeper m_sessions;
    std::vector<MainWindow*> m_windows;
    bool m_isEnding = false;
};

} // namespace waybill
