// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/narrowing.h"
#include "models/filter_expressions.h"
#include "models/flow_filter.h"
#include "models/new_since.h"
#include "models/note_marks.h"
#include "models/rule_proposal.h"
#include "models/shown_times.h"
#include "pages/chart.h"
#include "pages/exported_table.h"

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

class QKeyEvent;
class QPainter;
class QRectF;

namespace waybill {

/// What the user set for all pages together.
struct ViewSettings {
    std::vector<CountryCode> watchList{China, UnitedStates, Singapore, India};
    std::optional<int> offsetMinutes; ///< east of UTC; empty: by `times` for each capture
    TimesIn times = TimesIn::Capture;
    /// Minutes east of UTC for the times of one capture.
    [[nodiscard]] int offsetOf(const Analysis& analysis) const
    {
        return offsetMinutes ? *offsetMinutes : shownOffsetMinutes(analysis, times);
    }
};

/// One page of the window: shows the latest snapshot of one document. Include root is ui/ ("pages/page.h").
///
/// Pages connect models and widgets; they compute nothing. All calls are for the GUI thread.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows this snapshot: the first one, a later one of the same reading, or the recording seen from another handset.
    /// Selection and scroll position survive. Null empties the page.
    virtual void setAnalysis(AnalysisPtr analysis) = 0;
    virtual void setViewSettings(const ViewSettings&) {}
    /// Stars and notes on what the page shows; null: none.
    virtual void setNotes(const NoteMarksPtr&) {}
    /// From when on what is contacted for the first time is marked as new; none: nothing is.
    virtual void setNewSince(const std::optional<NewSince>&) {}
    /// Plain text of the quick filter box; pages without rows ignore it.
    virtual void setFilterText(const QString&) {}
    /// Narrows the page to the flows of one figure; a default FlowFilter widens it again. Does not emit
    /// flowFilterChanged().
    virtual void setFlowFilter(const FlowFilter&) {}
    /// The selected figure, or the page's first one, as a sentence that can be quoted by itself; empty when there is
    /// nothing to say.
    [[nodiscard]] virtual QString copySentence() const { return {}; }
    /// The quick words that narrow the rows shown just now; empty where words narrow nothing.
    [[nodiscard]] virtual QString quickWords() const { return {}; }
    /// The tables that "Export this table" offers; none when the page has nothing to list.
    [[nodiscard]] virtual std::vector<ExportedTable> exportedTables() const { return {}; }
    /// The pictures that "Save a chart" offers, those that are shown just now.
    [[nodiscard]] std::vector<Chart> charts() const;
    /// Draws the page within `area` of a print or a picture: by default the widget as it stands, scaled to fit. The
    /// reconstruction band, the source line and the date are drawn around it by the caller.
    virtual void paintOn(QPainter& painter, const QRectF& area);
    /// Size of what paintOn() draws, in pixels of the screen: gives a print its proportions.
    [[nodiscard]] virtual QSize printSize() const { return size(); }
    /// Undoes the narrowest thing first (Esc). False when there was nothing to undo.
    virtual bool widen() { return false; }

    /// Shift held while a figure or a row was clicked or activated by Enter: narrow all pages to it instead.
    [[nodiscard]] static bool isAllPagesMeant();

protected:
    /// Makes a part of the page a chart that can be saved alone: charts() has it while it is shown, and its menu, which
    /// opens where no part of it has one of its own, offers it. Menus of parts add its actions().
    void addChart(Chart chart);
    /// Asks for all pages to be narrowed to these flows, within what they are narrowed to already, and says so. Says
    /// that there is no such filter when `expression` is empty.
    void narrowAllPages(const QString& expression);
    /// Esc widens; when there is nothing to widen it goes on to the window.
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<Chart> m_charts;

signals:
    /// A country was chosen: show its destinations.
    void countryRequested(waybill::CountryCode code);
    /// A figure was opened: show the flows behind it.
    void flowsRequested(const waybill::FlowFilter& filter);
    /// The user changed or closed the page's filter chip.
    void flowFilterChanged(const waybill::FlowFilter& filter);
    /// All pages are to show only the flows that pass: applied at once, or put into the filter line to be edited first.
    void filterRequested(const QString& expression, waybill::FilterUse use, bool isApplied);
    /// All pages are to show this stretch of time only.
    void spanRequested(const waybill::TimeSpan& span);
    /// A row's country is wrong, or it is to be left out: ask for the rest.
    void ruleRequested(const waybill::RuleProposal& proposal);
    /// A note is to be written, or the star set or removed; `subject` as NoteSubject::toString().
    void noteRequested(const std::string& subject);
    void starRequested(const std::string& subject);
    /// The chart of that title is to be saved (charts()).
    void chartRequested(const QString& title);
    /// Something worth a word in the status bar was done or failed: "Copied", "Not enough memory".
    void noticed(const QString& sentence);
};

} // namespace waybill
