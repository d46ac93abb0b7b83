// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/steps_text.h"
#include "models/latest_job.h"
#include "models/step_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace waybill {

/// Steps from pasted text or a CSV file: how their times are to be read, what comes out of it line by line, and what
/// cannot be read, before anything is taken. Deletes itself when closed.
class StepsImportDialog : public QDialog {
    Q_OBJECT
public:
    /// `day`: any moment of the day that is proposed for times without a date.
    StepsImportDialog(QThreadPool* pool, const std::vector<StepRun>& runs, std::optional<Timestamp> day,
                      int offsetMinutes, QWidget* parent);

    /// Runs that a line may name; lines that name others are refused.
    void setKnownRuns(std::vector<CaseRunId> runs);
    void setText(const QString& text);
    /// A sentence when the file cannot be read; the text stays as it was then.
    [[nodiscard]] QString readFile(const QString& path);

signals:
    void taken(const std::vector<waybill::CaseStep>& steps);

private:
    [[nodiscard]] QWidget* buildSource();
    [[nodiscard]] QWidget* buildClock();
    void buildPreview();
    [[nodiscard]] QWidget* buildButtons();
    void chooseFile();
    /// Reads the clock's fields; none, and the reason shown, when one of them cannot be.
    [[nodiscard]] std::optional<StepClock> clock();
    void parse();
    void show(const ParsedSteps& parsed);
    void say(const QString& problem);

    StepModel* m_preview;
    QPlainTextEdit* m_text;
    QLineEdit *m_offset, *m_uncertainty, *m_zone, *m_day;
    QComboBox* m_run;
    QTableView* m_table;
    QLabel* m_state;
    QPlainTextEdit* m_problems;
    QPushButton* m_take;
    std::vector<CaseRunId> m_knownRuns;
    ParsedSteps m_parsed;
    LatestJob<ParsedSteps> m_job;
};

} // namespace waybill
