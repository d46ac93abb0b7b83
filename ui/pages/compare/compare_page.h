// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows_behind.h"
#include "models/side_runs_model.h"
#include "pages/page.h"

#include <QPointer>
#include <QStringList>

class QSplitter;
class QStackedWidget;
class QThreadPool;

namespace waybill {

class CapturesPanel;
class ChangesPanel;
class CompareHeader;
class CountryPanel;
class FactView;
class FlowsBehindPanel;
class MatrixPanel;
class MirroredPanel;
class StateMatrixModel;
class TransitionMatrixModel;

/// The parts of the Compare page, in the order of their tabs.
enum class CompareSection { Summary, Destinations, States, Timeline, Method, Captures };
inline constexpr int CompareSections = 6;

/// Two sides of runs, compared: the sentence and the countries first, everything else behind it. Every figure leads to
/// its flows on both sides.
class ComparePage : public Page {
    Q_OBJECT
public:
    explicit ComparePage(QThreadPool* pool, QWidget* parent = nullptr);

    void setAnalysis(AnalysisPtr) override {} // it shows comparisons
    /// Null while there is none; `waiting` is then said in place of the sentence.
    void setComparison(ComparisonPtr comparison, const QString& waiting);
    void setRuns(SideRole side, std::vector<SideRun> runs);
    void setViewSettings(const ViewSettings& settings) override;
    void setFilterText(const QString& text) override;
    [[nodiscard]] QString copySentence() const override;
    [[nodiscard]] QSize printSize() const override;
    void paintOn(QPainter& painter, const QRectF& area) override;
    bool widen() override;

    [[nodiscard]] static QStringList sectionNames();
    [[nodiscard]] CompareSection section() const { return m_section; }
    void setSection(CompareSection section);
    /// Lists the flows behind a figure below the section.
    void showFlows(const FlowsBehind& flows);

signals:
    void sectionChanged(waybill::CompareSection section);
    void swapRequested();
    void printRequested();
    void addRequested(waybill::SideRole side);
    void removeRequested(waybill::SideRole side, int run);
    void controlToggled(waybill::SideRole side, int run, bool isControl);
    void captureOpenRequested(waybill::SideRole side, int run);
    void flowOpenRequested(const waybill::AnalysisPtr& analysis, waybill::FlowId flow);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildSections(QThreadPool* pool);
    [[nodiscard]] QWidget* buildSummary();
    [[nodiscard]] QWidget* buildMoves();
    [[nodiscard]] QWidget* buildStates();
    void connectParts();
    void showComparison();
    void showCountry(int index);

    ComparisonPtr m_comparison;
    ViewSettings m_settings;
    CompareSection m_section = CompareSection::Summary;
    CompareHeader* m_header;
    QSplitter* m_split;
    QStackedWidget* m_sections;
    CountryPanel* m_countries = nullptr;
    TransitionMatrixModel* m_moves;
    StateMatrixModel* m_states;
    ChangesPanel* m_changes;
    MirroredPanel* m_timeline;
    FactView* m_method;
    CapturesPanel* m_captures;
    FlowsBehindPanel* m_behind;
    QPointer<QWidget> m_cameFrom; ///< gets the focus back when the flows are closed
};

} // namespace waybill
