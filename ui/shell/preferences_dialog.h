// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace waybill {

class WatchListEditor;

/// Everything that can be set, at work as soon as it is changed. Not modal; goes when closed.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    PreferencesDialog(Preferences& preferences, QWidget* parent);

signals:
    /// Files opened lately and what was open before are to be forgotten.
    void forgetRequested();

private:
    [[nodiscard]] QWidget* buildLook();
    [[nodiscard]] QWidget* buildWatchList();
    [[nodiscard]] QWidget* buildMemory();
    void showValues(const Preferences::Values& values);
    void apply();

    Preferences& m_preferences;
    QComboBox* m_language;
    QLabel* m_languageNote; ///< shown once another language was chosen
    QComboBox *m_times, *m_theme;
    QSpinBox* m_zoom;
    QCheckBox *m_motion, *m_session;
    WatchListEditor* m_watchList;
    QLabel* m_forgotten;
    bool m_isShowing = false;
};

} // namespace waybill
