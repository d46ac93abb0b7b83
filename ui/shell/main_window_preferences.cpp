// SPDX-License-Identifier: GPL-3.0-or-later
// What the user set: the part of MainWindow that puts it to work, and the windows' menu.
#include "shell/application_look.h"
#include "shell/main_window.h"
#include "shell/preferences_dialog.h"
#include "shell/recent_files.h"
#include "style/look_style.h"
#include "style/watched_colours.h"
#include "style/zoom.h"

#include <QStackedWidget>
#include <QTabBar>

namespace waybill {

void MainWindow::connectPreferences()
{
    connect(m_preferences, &Preferences::changed, this, &MainWindow::applyPreferences);
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    const std::pair<QAction*, TimesIn> times[] = {{m_actions->timesCapture, TimesIn::Capture},
                                                  {m_actions->timesComputer, TimesIn::Computer},
                                                  {m_actions->timesUtc, TimesIn::Utc}};
    for (const auto& entry : times) {
        connect(entry.first, &QAction::triggered, this, [this, choice = entry.second] {
            Preferences::Values values = m_preferences->values();
            values.times = choice;
            m_preferences->set(values);
        });
    }
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { zoom(1); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { zoom(-1); });
    connect(m_actions->zoomReset, &QAction::triggered, this, [this] { zoom(0); });
}

void MainWindow::connectWindows()
{
    connect(m_actions->newWindow, &QAction::triggered, this, &MainWindow::newWindowRequested);
    connect(m_actions->moveTab, &QAction::triggered, this, [this] {
        if (currentTab())
            emit moveTabRequested(currentTab());
    });
    connect(m_actions->exportTable, &QAction::triggered, this, &MainWindow::exportTable);
    connect(m_actions->help, &QAction::triggered, this, [this] { showHelp({}); });
    connect(m_actions->whatIsThis, &QAction::triggered, this, &MainWindow::showColumnHelp);
}

/// 0: back to the desktop's size.
void MainWindow::zoom(int step)
{
    Preferences::Values values = m_preferences->values();
    values.zoomPercent = step == 0 ? 100 : values.zoomPercent + step * Preferences::ZoomStep;
    m_preferences->set(values);
}

ViewSettings MainWindow::viewSettings() const
{
    ViewSettings settings;
    settings.watchList = m_preferences->values().watchList;
    settings.times = m_preferences->values().times;
    return settings;
}

/// The application's own settings are the same for all windows: the first window to hear of a change makes it.
void MainWindow::applyPreferences()
{
    const Preferences::Values& values = m_preferences->values();
    m_actions->themeSystem->setChecked(values.theme == ThemeChoice::System);
    m_actions->themeLight->setChecked(values.theme == ThemeChoice::Light);
    m_actions->themeDark->setChecked(values.theme == ThemeChoice::Dark);
    m_actions->timesCapture->setChecked(values.times == TimesIn::Capture);
    m_actions->timesComputer->setChecked(values.times == TimesIn::Computer);
    m_actions->timesUtc->setChecked(values.times == TimesIn::Utc);
    setWatchedCountries(values.watchList);
    setMotionReduced(values.hasReducedMotion);
    const double ratio = static_cast<double>(values.zoomPercent) / textZoom();
    if (textZoom() != values.zoomPercent || m_applied.theme != values.theme || m_applied.zoomPercent == 0) {
        setTextZoom(values.zoomPercent);
        m_applyTheme(values.theme);
        zoomWidgets(ratio); // also without a new size: a style that is put on takes the widgets' own type away
    }
    m_applied = values;
    for (int i = 0; i < documentCount(); ++i)
        tab(i)->setViewSettings(viewSettings());
    updateWindow();
}

void MainWindow::showPreferences()
{
    if (auto* open = findChild<PreferencesDialog*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new PreferencesDialog(*m_preferences, this);
    connect(dialog, &PreferencesDialog::forgetRequested, this, [this] {
        RecentFiles::clear();
        updateRecent();
        emit forgetRequested();
    });
    dialog->show();
}

} // namespace waybill
