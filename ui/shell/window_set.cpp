// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_set.h"

#include "shell/main_window.h"
#include "shell/recent_files.h"

#include <QCoreApplication>
#include <algorithm>

namespace waybill {

WindowSet::WindowSet(Workers& workers, std::function<void(ThemeChoice)> applyTheme, const QString& sessionFolder)
    : m_workers(workers), m_applyTheme(std::move(applyTheme)), m_sessions(sessionFolder)
{}

WindowSet::~WindowSet()
{
    m_isEnding = true;
    m_sessions.finish(m_preferences.values().opensLastSession);
    const std::vector<MainWindow*> open = m_windows;
    for (MainWindow* window : open)
        delete window;
}

MainWindow* WindowSet::open()
{
    auto* window = new MainWindow(m_workers, m_applyTheme, &m_preferences);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.push_back(window);
    connectWindow(window);
    if (m_windows.size() > 1) // not exactly on top of the other
        window->move(m_windows[m_windows.size() - 2]->pos() + QPoint(32, 32));
    window->show();
    updateMenus();
    return window;
}

void WindowSet::connectWindow(MainWindow* window)
{
    connect(window, &MainWindow::newWindowRequested, this, &WindowSet::open);
    connect(window, &MainWindow::moveTabRequested, this, [this, window](TabView* tab) { take(window, tab); });
    connect(window, &MainWindow::contentChanged, this, [this] {
        updateMenus();
        m_sessions.noteChange([this] { return session(); });
    });
    connect(window, &MainWindow::closing, this, [this, window] {
        const bool isLast = std::none_of(m_windows.begin(), m_windows.end(), [window](const MainWindow* each) {
            return each != window && each->isVisible();
        });
        if (isLast) { // what is open now is what the next start finds
            m_sessions.flush();
            m_isEnding = true;
        }
    });
    connect(window, &MainWindow::forgetRequested, this, [this] {
        m_sessions.forget();
        for (MainWindow* each : m_windows)
            each->showRecent();
    });
    connect(window, &QObject::destroyed, this, &WindowSet::forgetClosed);
}

void WindowSet::take(MainWindow* from, TabView* tab)
{
    if (from->documentCount() < 2)
        return; // it has a window of its own
    from->releaseTab(tab);
    open()->adoptTab(tab);
}

void WindowSet::forgetClosed(QObject* window)
{
    m_windows.erase(std::remove(m_windows.begin(), m_windows.end(), window), m_windows.end());
    if (m_isEnding)
        return;
    updateMenus();
    m_sessions.noteChange([this] { return session(); });
}

void WindowSet::updateMenus()
{
    QStringList titles;
    for (const MainWindow* window : m_windows)
        titles << window->windowTitle().remove(QStringLiteral("[*]"));
    for (MainWindow* window : m_windows)
        window->showWindows(titles, [this](int index) {
            if (static_cast<std::size_t>(index) >= m_windows.size())
                return;
            m_windows[static_cast<std::size_t>(index)]->raise();
            m_windows[static_cast<std::size_t>(index)]->activateWindow();
        });
}

Session WindowSet::session() const
{
    Session session;
    for (const MainWindow* window : m_windows)
        session.windows.push_back(window->session());
    return session;
}

void WindowSet::offerLeft(MainWindow* window)
{
    const LeftSession left = m_sessions.takeLeft();
    if (!left.problem.isEmpty())
        window->say(tr("What was open before could not be read: %1").arg(left.problem));
    if (left.session.isEmpty()) {
        m_sessions.dropLeft();
        return;
    }
    const auto answer = [this, session = left.session, window](bool isWanted) {
        if (isWanted)
            restore(session, window);
        m_sessions.noteChange([this] { return this->session(); });
        m_sessions.flush(); // before the former one goes
        m_sessions.dropLeft();
    };
    if (m_preferences.values().opensLastSession)
        answer(true);
    else
        window->offerSession(left.session.files(), answer);
}

void WindowSet::restore(const Session& session, MainWindow* window)
{
    bool isFirst = true;
    for (const SessionWindow& each : session.windows) {
        if (each.tabs.empty())
            continue;
        MainWindow* target = isFirst ? window : open();
        target->restoreTabs(each);
        isFirst = false;
    }
}

} // namespace waybill
