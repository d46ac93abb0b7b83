// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_identifier_search.h"
#include "models/sought_bytes.h"
#include "pages/page.h"

class QComboBox;
class QThreadPool;

namespace waybill {

class ClaimsPanel;

/// What was said about a phone's traffic, and what one capture shows of it. The capture stands on the side "after",
/// unless the user says that it was made before the update.
class ClaimsPage : public Page {
    Q_OBJECT
public:
    explicit ClaimsPage(QThreadPool* pool, QWidget* parent = nullptr);

    /// What the other pages show; claims are judged on all flows of the capture (setWhole()).
    void setAnalysis(AnalysisPtr analysis) override;
    void setWhole(AnalysisPtr whole);
    /// What is stated of the recording, and what was done when.
    void setStated(const RunConditions& conditions, std::vector<RunStep> steps);
    void setClaims(const std::string& toml);
    /// What was done with the capture, a line each: for reports.
    void setLog(std::vector<std::string> log);
    /// What the search for the device card's identifiers found. `hasCard`: there is one that can be used. `problem`:
    /// why nothing was found out; empty while it is searched, and when it was.
    void setIdentifiers(bool hasCard, IdentifiersPtr found, const QString& problem);
    void setViewSettings(const ViewSettings& settings) override;
    [[nodiscard]] ClaimsPanel* panel() const { return m_panel; }

    [[nodiscard]] QString copySentence() const override;
    [[nodiscard]] std::vector<ExportedTable> exportedTables() const override;

signals:
    /// The claims are these from now on (TOML); `what` says what was done.
    void claimsKept(const std::string& toml, const std::string& what);
    void bytesRequested(const waybill::SoughtBytes& sought);
    void flowRequested(waybill::FlowId flow);
    void shownChanged(bool isShown);

private:
    void judge();
    [[nodiscard]] QString remark(bool areElsewhere) const;

    AnalysisPtr m_shown, m_whole;
    RunConditions m_conditions;
    std::vector<RunStep> m_steps;
    std::vector<std::string> m_log;
    bool m_hasCard = false;
    IdentifiersPtr m_found;
    QString m_problem;
    ViewSettings m_settings;
    ClaimsPanel* m_panel;
    QComboBox* m_side;
};

} // namespace waybill
