// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/alert_settings.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace waybill {

class AlertRuleModel;

/// Which alerts there are while a capture is watched: rules to tick, to add and to remove, what each tells, and whether
/// they are heard. Every change counts at once and is announced; whoever opened the dialog keeps it. Goes when closed.
class AlertRulesDialog : public QDialog {
    Q_OBJECT
public:
    /// `services`: makers and services that "contact while consent is off" may be narrowed to, as AlertRule::service.
    AlertRulesDialog(const AlertSettings& settings, std::vector<CountryCode> watchList, const QStringList& services,
                     QWidget* parent);

    [[nodiscard]] AlertSettings settings() const;

signals:
    void edited(const waybill::AlertSettings& settings);

private:
    void buildList();
    [[nodiscard]] QWidget* buildRowButtons();
    [[nodiscard]] QWidget* buildNew(const QStringList& services);
    void fillCountries();
    void updateState();
    void add();
    void announce();

    AlertRuleModel* m_model;
    std::vector<CountryCode> m_watchList;
    QListView* m_list;
    QLabel* m_about;
    QComboBox* m_kind;
    QComboBox* m_country;
    QComboBox* m_service;
    QPushButton* m_remove = nullptr;
    QCheckBox* m_beep;
};

} // namespace waybill
