// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fact_sheet.h"
#include "models/run_form.h"
#include "models/traffic_says.h"
#include "pages/page.h"

class QThreadPool;

namespace waybill {

class FactView;
class SnapshotGate;

/// What was read, what could not be seen, and what each figure counts: everything that stands beside the statements.
class CoveragePage : public Page {
    Q_OBJECT
public:
    explicit CoveragePage(QWidget* parent = nullptr);

    /// What the user stated about the handset, and what its traffic says of the same.
    void setStated(const RunRecord& stated, const TrafficSays& said);
    void setAnalysis(AnalysisPtr analysis) override;
    void setViewSettings(const ViewSettings& settings) override;
    [[nodiscard]] QString copySentence() const override;
    [[nodiscard]] std::vector<ExportedTable> exportedTables() const override;

signals:
    /// The form of these facts is wanted.
    void factsRequested();

private:
    void showSnapshot(const AnalysisPtr& analysis);
    void showCoverage(bool isUrgent);
    [[nodiscard]] FactSheet sheetOf(const Analysis& analysis) const;

    SnapshotGate* m_gate;
    AnalysisPtr m_analysis; ///< as shown
    ViewSettings m_settings;
    RunRecord m_stated;
    TrafficSays m_said;
    FactView* m_view;
};

} // namespace waybill
