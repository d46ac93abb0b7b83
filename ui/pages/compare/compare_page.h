// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claim_input.h"
#include "models/case_facts.h"
#include "models/flow_columns.h"
#include "models/flows_behind.h"
#include "models/side_runs_model.h"
#include "models/sought_bytes.h"
#include "models/wireshark_filter.h"
#include "pages/page.h"

#include <QPointer>
#include <QStringList>
#include <array>

class QMenu;
class QSplitter;
class QStackedWidget;
class QThreadPool;

namespace waybill {

class CapturesPanel;
class ChangesPanel;
class ClaimsPanel;
class CompareHeader;
class CountryPanel;
class FactView;
class FlowsBehindPanel;
class IdentifiersPanel;
class MatrixPanel;
class MirroredPanel;
class StateMatrixModel;
class StepsPanel;
class TransitionMatrixModel;
class VersionsPanel;

/// The parts of the Compare page, in the order of their tabs.
enum class CompareSection {
    Summary,
    Destinations,
    States,
    Identifiers,
    Claims,
    Timeline,
    Method,
    Captures,
    Steps,
    Versions, ///< for a case of three sides or more only
};
inline constexpr int CompareSections = 9; ///< that are always there

/// Two sides of runs, compared: the sentence and the countries first, everything else behind it. Every figure leads to
/// its flows on both sides. A section is built when it is shown first: all of them at once would stall the window.
class ComparePage : public Page {
    Q_OBJECT
public:
    explicit ComparePage(QThreadPool* pool, QWidget* parent = nullptr);

    void setAnalysis(AnalysisPtr) override {} // it shows comparisons
    /// Null while there is none; `waiting` is then said in place of the sentence.
    void setComparison(ComparisonPtr comparison, const QString& waiting);
    void setRuns(SideRole side, std::vector<SideRun> runs);
    void setCaseFacts(const CaseFacts& facts);
    /// Every side of the case with its runs, as far as they were read: for the version timeline.
    void setSides(std::vector<SideInput> sides);
    /// Which part of every run is compared, as its button says.
    void showWindow(RunWindow window);
    void setViewSettings(const ViewSettings& settings) override;
    void setFilterText(const QString& text) override;
    [[nodiscard]] QString copySentence() const override;
    /// What the section in front lists; where it shows figures in another form, the changes of countries.
    [[nodiscard]] std::vector<ExportedTable> exportedTables() const override;
    [[nodiscard]] QSize printSize() const override;
    void paintOn(QPainter& painter, const QRectF& area) override;
    bool widen() override;
    void setNotes(const NoteMarksPtr& notes) override;

    /// Of the sections that are always there.
    [[nodiscard]] static QStringList sectionNames();
    /// Of those that are there now.
    [[nodiscard]] QStringList shownSectionNames() const;
    [[nodiscard]] CompareSection section() const { return m_section; }
    void setSection(CompareSection section);
    /// Lists the flows behind a figure below the section.
    void showFlows(const FlowsBehind& flows);

signals:
    void sectionChanged(waybill::CompareSection section);
    void swapRequested();
    void windowChosen(waybill::RunWindow window);
    void printRequested();
    void addRequested(waybill::SideRole side);
    void removeRequested(waybill::SideRole side, int run);
    void moveRequested(waybill::SideRole side, int run);
    void controlToggled(waybill::SideRole side, int run, bool isControl);
    void captureOpenRequested(waybill::SideRole side, int run);
    /// Conditions and sheet of a run were written down anew.
    void runChanged(waybill::SideRole side, int run, const waybill::RunConditions& conditions,
                    const waybill::RunSheet& sheet);
    /// A run is to be parted in two; what is from `at` on goes to the side `target`.
    void splitRequested(waybill::SideRole side, int run, waybill::Timestamp at, waybill::SideRole target);
    /// All steps of the case, as they are from now on.
    void stepsChanged(const std::vector<waybill::CaseStep>& steps);
    /// Other sides of the case are to be compared.
    void sidesChosen(waybill::CaseSideId before, waybill::CaseSideId after);
    void flowOpenRequested(const waybill::AnalysisPtr& analysis, waybill::FlowId flow);
    /// The form of the device card is wanted.
    void cardRequested();
    /// The claims of the case are these from now on (TOML); `what` says what was done to them.
    void claimsKept(const std::string& toml, const std::string& what);
    /// A packet that carries a verdict is to be shown in its capture.
    void packetOpenRequested(const waybill::AnalysisPtr& analysis, const waybill::SoughtBytes& sought);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::size_t AllSections = 10;
    using Sections = std::array<QWidget*, AllSections>;

    [[nodiscard]] QWidget* build(CompareSection section);
    [[nodiscard]] QWidget* buildSummary();
    [[nodiscard]] QWidget* buildMoves();
    [[nodiscard]] QWidget* buildStates();
    [[nodiscard]] QWidget* buildDestinations();
    [[nodiscard]] QWidget* buildIdentifiers();
    [[nodiscard]] QWidget* buildClaims();
    [[nodiscard]] QWidget* buildMethod();
    [[nodiscard]] QWidget* buildCaptures();
    [[nodiscard]] QWidget* buildSteps();
    [[nodiscard]] QWidget* buildVersions();
    void fitMargins();
    void connectHeader();
    void addMatrix(MatrixPanel* panel);
    void addRowMenu(QMenu* menu, Family family, const ChangeRow& row);
    void addFlowMenu(QMenu* menu, const AnalysisPtr& analysis, FlowId flow, FlowField field);
    void addRuleActions(QMenu* menu, const RuleProposal& country, const RuleProposal& leaveOut);
    void copyWiresharkFilter(Family family, const ChangeRow& row);
    void copyBounded(const BoundedFilter& filter);
    void connectBehind();
    void refresh();
    void feed(CompareSection section);
    void feedTimeline();
    void feedCase(CompareSection section);
    void feedClaims();
    void ensureBuilt(CompareSection section);
    [[nodiscard]] bool addClaimRuns(SideRole side, std::vector<ClaimRun>& runs) const;
    void setStale(std::initializer_list<CompareSection> sections);
    [[nodiscard]] bool isShown(CompareSection section) const;
    void showCountry(int index);
    void showFlowsOf(const ComparisonPtr& comparison, const FlowsBehind& flows);

    QThreadPool* m_pool;
    ComparisonPtr m_comparison;
    CaseFacts m_case;
    std::array<std::vector<SideRun>, 2> m_runs;
    std::vector<SideInput> m_sides;
    ViewSettings m_settings;
    NoteMarksPtr m_notes;
    QString m_filter;
    CompareSection m_section = CompareSection::Summary;
    CompareHeader* m_header;
    QSplitter* m_split;
    QStackedWidget* m_stack;
    Sections m_holders{}; ///< one a section, empty until it is built
    std::array<bool, AllSections> m_isBuilt{};
    std::array<bool, AllSections> m_isStale{}; ///< shows something older than is known
    CountryPanel* m_countries = nullptr;
    TransitionMatrixModel* m_moves = nullptr;
    StateMatrixModel* m_states = nullptr;
    IdentifiersPanel* m_identifiers = nullptr;
    ClaimsPanel* m_claims = nullptr;
    ChangesPanel* m_changes = nullptr;
    MirroredPanel* m_timeline = nullptr;
    FactView* m_method = nullptr;
    CapturesPanel* m_captures = nullptr;
    StepsPanel* m_steps = nullptr;
    VersionsPanel* m_versions = nullptr;
    FlowsBehindPanel* m_behind;
    QPointer<QWidget> m_cameFrom; ///< gets the focus back when the flows are closed
};

} // namespace waybill
