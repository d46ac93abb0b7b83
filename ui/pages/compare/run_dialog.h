// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run_form.h"
#include "models/traffic_says.h"

#include <QDialog>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace waybill {

/// The conditions of one run, or of several at once: what differs among them shows "(several)" and stays unless it is
/// edited. What the traffic itself says stands beside the field and can be taken. Deletes itself when closed.
class RunDialog : public QDialog {
    Q_OBJECT
public:
    RunDialog(const QStringList& names, std::vector<RunRecord> runs, int offsetMinutes, QWidget* parent);

    /// What the form is about and where it is kept, when it is not the run of a comparison.
    void setSubject(const QString& title, const QString& about);
    /// One a run; may come after the dialog was opened.
    void setTraffic(const std::vector<TrafficSays>& said);
    /// What the field shows, as text.
    [[nodiscard]] QString shown(std::size_t field) const;
    /// As if the user had typed it.
    void edit(std::size_t field, const QString& text);

signals:
    /// The user keeps the edits: all runs, in the order given.
    void edited(const std::vector<waybill::RunRecord>& runs);

private:
    struct Row {
        QWidget* editor = nullptr;
        QPushButton* traffic = nullptr; ///< "traffic says: …"
        QLabel* problem = nullptr;
    };
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildEditor(std::size_t field, QWidget* parent);
    [[nodiscard]] QWidget* buildTextEditor(std::size_t field, QWidget* parent);
    [[nodiscard]] QWidget* buildButtons();
    void offer(std::size_t field, const QStringList& said, const QString& why);
    void keep();

    QStringList m_names;
    RunForm m_form;
    int m_offset;
    std::size_t m_count;
    RunForm::Edits m_edits;
    std::vector<Row> m_rows;
    QLabel *m_title, *m_about, *m_side;
};

} // namespace waybill
