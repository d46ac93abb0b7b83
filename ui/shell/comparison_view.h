// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case_rules.h"
#include "compare/comparison_scope.h"
#include "models/sought_bytes.h"
#include "shell/comparison_document.h"
#include "shell/comparison_narrower.h"
#include "shell/tab_view.h"

namespace waybill {

class Banner;
class CaseBands;
class ComparePage;
class CrumbBar;
class ProgressStrip;

/// Everything that is shown of one comparison: its bands, the progress of reading, and the Compare page. A filter
/// narrows what is shown, never the document: a case keeps comparisons of all flows.
class ComparisonView : public TabView {
    Q_OBJECT
public:
    /// Takes ownership of the document.
    ComparisonView(ComparisonDocument* document, QThreadPool* views, QWidget* parent = nullptr);
    ~ComparisonView() override;

    [[nodiscard]] ComparisonDocument& document() const { return *m_document; }
    [[nodiscard]] ComparePage* comparePage() const { return m_page; }
    /// What its page is narrowed to, and the way back.
    [[nodiscard]] ComparisonNarrower& narrower() const { return *m_narrower; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString location() const override;
    [[nodiscard]] QString reconstructionNotice() const override;
    [[nodiscard]] std::vector<AnalysisPtr> analyses() const override;
    [[nodiscard]] QStringList pageNames() const override;
    [[nodiscard]] int pageIndex() const override;
    void setPageIndex(int index) override;
    [[nodiscard]] Page* shownPage() const override;
    void setFilterText(const QString& text) override;
    void showFilteredPage() override;
    bool widen() override;
    void applyExpression(const QString& expression) override;
    [[nodiscard]] QString expression() const override;
    [[nodiscard]] bool canGoBack() const override { return m_narrower->canGoBack(); }
    [[nodiscard]] bool canGoForward() const override { return m_narrower->canGoForward(); }
    void goBack() override { m_narrower->back(); }
    void goForward() override { m_narrower->forward(); }
    [[nodiscard]] AnalysisPtr completionAnalysis() const override;
    [[nodiscard]] QStringList narrowingNotices() const override;
    void setViewSettings(const ViewSettings& settings) override;
    void cancelReading() override { m_document->cancel(); }
    [[nodiscard]] bool isModified() const override { return m_document->isModified(); }
    [[nodiscard]] std::vector<AnalystRule> rules() const override { return m_document->content().corrections; }
    [[nodiscard]] std::vector<LogEntry> rulesLog() const override { return correctionsLog(m_document->content()); }
    void takeBackRule(std::size_t number) override { m_document->takeBackRule(number); }
    void switchRule(std::size_t number, bool isOn) override { m_document->switchRule(number, isOn); }
    void askForRule(const RuleProposal& proposal) override;
    [[nodiscard]] const Case& notebook() const override { return m_document->content(); }
    [[nodiscard]] Result<void> changeNotes(const NoteChange& change) override
    {
        return m_document->changeNotes(change);
    }
    void keepCard(const std::string& toml) override { m_document->setDeviceCard(toml); }
    [[nodiscard]] NotePlace wholePlace() const override { return {}; }
    [[nodiscard]] QString notesKept() const override;
    [[nodiscard]] QString noteSubjectText(const CaseNote& note) const override;
    /// Things in a run are shown by opening its capture.
    bool showNoted(const CaseNote& note) override;
    [[nodiscard]] CaseBands* caseBands() const { return m_caseBands; }

signals:
    /// More captures are wanted on a side.
    void addRequested(waybill::SideRole side);
    /// The case is to be saved under a name that is asked for.
    void saveAsRequested();
    /// One capture is to be shown by itself, at this flow when there is one.
    void captureRequested(const waybill::ComparisonDocument::Run& run, waybill::FlowId flow);
    /// Likewise, at a packet.
    void packetRequested(const waybill::ComparisonDocument::Run& run, const waybill::SoughtBytes& sought);

private:
    void connectPage();
    void connectNarrowing();
    void takeWhole();
    void chooseWindow(RunWindow window);
    void updateCrumbs();
    void showCrumbState();
    void removeCrumb(int id);
    void showDocument();
    void showRuns();
    void showNotes();
    [[nodiscard]] const ComparisonDocument::Run* runOf(const CaseNote& note) const;
    void showComparison();
    void updateBands();
    [[nodiscard]] QString waitingText() const;
    void openFlow(const AnalysisPtr& analysis, FlowId flow);
    void openPacket(const AnalysisPtr& analysis, const SoughtBytes& sought);
    [[nodiscard]] const ComparisonDocument::Run* runOf(const AnalysisPtr& analysis) const;

    ComparisonDocument* m_document;
    ComparisonNarrower* m_narrower;
    CrumbBar* m_crumbs;
    std::optional<ComparisonScope> m_scope; ///< of what is shown
    Banner* m_reconstruction;
    Banner* m_problem;
    Banner* m_partial;
    Banner* m_rules;
    CaseBands* m_caseBands;
    ProgressStrip* m_progress;
    ComparePage* m_page;
    std::optional<ComparisonPtr> m_shown; ///< none: nothing yet
    QString m_shownWaiting;
    bool m_isAtCaptures = false; ///< brought there by a failure
};

} // namespace waybill
