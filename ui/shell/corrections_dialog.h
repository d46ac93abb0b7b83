// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "casefile/case.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace waybill {

/// Edit › Corrections: every rule with what it decides about, switched on and off by its box, taken back by a button;
/// below them the log of what was done.
class CorrectionsDialog : public QDialog {
    Q_OBJECT
public:
    explicit CorrectionsDialog(QWidget* parent);

    /// Shows these; figures are summed over `analyses`, as far as those rules are applied to them.
    void setCorrections(const std::vector<AnalystRule>& rules, const std::vector<LogEntry>& log,
                        const std::vector<AnalysisPtr>& analyses);

signals:
    /// A correction that no row stands for is to be made.
    void addRequested(waybill::AnalystRule::Kind kind);
    /// Numbers count from 1, in the order shown.
    void takenBack(std::size_t number);
    void switched(std::size_t number, bool isOn);

private:
    [[nodiscard]] std::size_t selectedNumber() const;
    void buildLayout();
    void updateButton();

    QTreeWidget* m_list;
    QPushButton* m_takeBack;
    QLabel* m_state;
    QPlainTextEdit* m_log;
    bool m_isFilling = false;
};

} // namespace waybill
