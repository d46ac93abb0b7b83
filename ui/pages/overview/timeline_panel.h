// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narrowing.h"
#include "casefile/case.h"
#include "models/note_marks.h"
#include "models/timeline_source.h"
#include "widgets/panel.h"

class QLabel;
class QPushButton;

namespace waybill {

class ElidedLabel;
class Legend;
class NoteActions;
class TimelineView;

/// "Content sent over time": the picture with its chapters, gaps and markers, what its bars mean, what is under the
/// cursor, buttons for what else needs a wheel, and the same figures as a table.
class TimelinePanel : public Panel {
    Q_OBJECT
public:
    explicit TimelinePanel(QThreadPool* pool, QWidget* parent = nullptr);

    /// The bars follow from a job; until it is done the former ones stay.
    void setAnalysis(AnalysisPtr analysis, const std::vector<CountryCode>& watchList, int offsetMinutes);
    /// Moments that are noted or starred become markers.
    void setNotes(const NoteMarksPtr& notes);
    /// What was done when: marked, listed in the table, and selectable from one step to the next.
    void setSteps(std::vector<CaseStep> steps);
    /// For the moment that is selected, or under the cursor.
    [[nodiscard]] NoteActions* noteActions() const { return m_noteActions; }
    /// The bars as text, one bin a line, tab-separated, with a line of headings: for screen readers and spreadsheets.
    [[nodiscard]] QString tableText() const;
    /// Chapters, gaps, steps and markers likewise; empty when there are none.
    [[nodiscard]] QString detailsText() const;
    /// What is under the cursor, or selected: "14:02:10.250–14:02:11.000 UTC+05:30: 12 kB, China 9.1 kB".
    [[nodiscard]] QString readout() const;
    /// The line below the picture, which a print leaves out.
    [[nodiscard]] QWidget* controls() const { return m_controls; }

signals:
    /// The user wants all pages to show this stretch; both ends are inclusive.
    void spanSelected(const waybill::TimeSpan& span);
    /// The list of steps is wanted.
    void stepsRequested();

private:
    [[nodiscard]] QLayout* buildHead();
    [[nodiscard]] QWidget* buildControls();
    QPushButton* addButton(QLayout* layout, const QString& text, const QString& toolTip);
    void takeBins();
    void takeDetails();
    void showStretches();
    /// Those of the source, and the steps, by time.
    [[nodiscard]] std::vector<TimelineMark> allMarks() const;
    /// "“opened the gallery”, " when exactly that is selected.
    [[nodiscard]] QString selectedStep() const;
    void showBars();
    void showReadout();
    void showReading();
    void buildNotes();
    void updateLegend();
    void showTable();
    [[nodiscard]] QString idleText() const;
    /// The first bins of tableText().
    [[nodiscard]] QString tableOf(std::size_t mostBins) const;

    TimelineSource m_source;
    QLabel* m_about;
    QLabel* m_unit;
    Legend* m_legend;
    TimelineView* m_view;
    NoteActions* m_noteActions = nullptr;
    NoteMarksPtr m_notes;
    std::vector<CaseStep> m_steps; ///< by time
    QWidget* m_controls = nullptr;
    ElidedLabel* m_readout = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_read = nullptr;
    QPushButton* m_narrow = nullptr;
    TimelinePyramid::Slice m_slice; ///< what is drawn
    TimeSpan m_span;                ///< to which the analysis is narrowed
    int m_offsetMinutes = 0;
};

} // namespace waybill
