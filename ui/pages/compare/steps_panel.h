// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/case_facts.h"
#include "models/flows_behind.h"
#include "models/side_runs_model.h"
#include "models/step_model.h"
#include "pages/page.h"

#include <QWidget>
#include <array>

class QLabel;
class QPushButton;
class QTableView;
class QThreadPool;

namespace waybill {

/// What the tester did when, in a comparison or in one capture: added, edited in place, removed, pasted or imported.
class StepsPanel : public QWidget {
    Q_OBJECT
public:
    explicit StepsPanel(QThreadPool* pool, QWidget* parent = nullptr);

    void setSteps(const std::vector<CaseStep>& steps);
    void setRuns(SideRole side, const std::vector<SideRun>& runs);
    /// The steps of one capture that is in no comparison: without runs, and without what followed them.
    void setCapture(const AnalysisPtr& capture);
    /// What followed the steps; null while nothing was compared.
    void setComparison(ComparisonPtr comparison);
    /// Runs that imported steps may name.
    void setKnownRuns(std::vector<CaseRunId> runs) { m_knownRuns = std::move(runs); }
    void setViewSettings(const ViewSettings& settings);
    [[nodiscard]] StepModel* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    void openImport();

signals:
    /// All steps, as they are from now on.
    void stepsChanged(const std::vector<waybill::CaseStep>& steps);
    /// The flows that followed a step are wanted.
    void flowsRequested(const waybill::FlowsBehind& flows);

private:
    [[nodiscard]] QWidget* buildHead();
    void buildTable();
    void addStep();
    void removeSelected();
    void takeImported(const std::vector<CaseStep>& steps);
    [[nodiscard]] FlowsBehind flowsOfSelected() const;
    void showState();
    void showMenu(const QPoint& position);
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Where a step is put that nobody gave a time yet: after the last one, else at the first run's beginning.
    [[nodiscard]] Timestamp likelyTime() const;

    QThreadPool* m_pool;
    ViewSettings m_settings;
    std::array<std::vector<StepRun>, 2> m_runs;
    std::array<Timestamp, 2> m_firsts{Timestamp::latest(), Timestamp::latest()};
    std::vector<CaseRunId> m_knownRuns;
    AnalysisPtr m_earliest; ///< its zone is that of the steps
    StepModel* m_model;
    QTableView* m_table;
    QLabel* m_about;
    QLabel* m_problem;
    QPushButton* m_remove = nullptr;
    QPushButton* m_followed = nullptr;
    ComparisonPtr m_comparison;
    bool m_isOfCapture = false;
};

} // namespace waybill
