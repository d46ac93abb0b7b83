// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strong_id.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace waybill {

class AlertListModel;

/// Every alert of one run with its time, the newest at the end: to go to the flow, to copy, to save. Stays open beside
/// the pages and follows them; goes when closed.
class AlertListDialog : public QDialog {
    Q_OBJECT
public:
    /// `model` must outlive the dialog. `title`: of what was captured, written above saved text.
    AlertListDialog(AlertListModel* model, QString title, QWidget* parent);

signals:
    /// The flow of an alert is to be shown.
    void flowRequested(waybill::FlowId flow);
    void rulesRequested();

private:
    void buildList();
    [[nodiscard]] QWidget* buildButtons();
    QPushButton* addButton(QWidget* parent, const QString& text, const QString& toolTip,
                           void (AlertListDialog::*slot)());
    void updateState();
    void showFlow();
    void copyAll();
    void save();
    [[nodiscard]] QString text() const;

    AlertListModel* m_model;
    QString m_title;
    QTableView* m_list;
    QLabel* m_state;
    QPushButton* m_show = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace waybill
