// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QThreadPool;

namespace waybill {

class FactView;

/// What was read, what could not be seen, and what each figure counts: everything that stands beside the statements.
class CoveragePage : public Page {
    Q_OBJECT
public:
    explicit CoveragePage(QWidget* parent = nullptr);

    void setAnalysis(AnalysisPtr analysis) override;
    void setViewSettings(const ViewSettings& settings) override;
    [[nodiscard]] QString copySentence() const override;
    [[nodiscard]] std::vector<ExportedTable> exportedTables() const override;

private:
    void showCoverage(bool isUrgent);

    AnalysisPtr m_analysis;
    ViewSettings m_settings;
    FactView* m_view;
};

} // namespace waybill
