// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case_rules.h"
#include "models/latest_job.h"
#include "models/new_since.h"
#include "models/run_form.h"
#include "models/sought_bytes.h"
#include "models/traffic_says.h"
#include "shell/document.h"
#include "shell/narrower.h"
#include "shell/tab_view.h"

#include <QPointer>
#include <array>

class QStackedWidget;

namespace waybill {

class Banner;
class CaptureStepsDialog;
class ClaimsPage;
class CrumbBar;
class IdentifiersPage;
class LiveAlerts;
class LiveDesk;
class LiveStrip;
class MessagePage;
class ProgressStrip;
class RunDialog;

/// The pages in the order of their tabs.
enum class PageId { Overview, Destinations, Flows, Identifiers, Claims, Coverage };
inline constexpr std::size_t PageCount = 6;

/// Everything that is shown of one document: its bands, the progress of reading, and its pages, which keep their
/// selection and scroll positions while other documents are looked at.
class DocumentView : public TabView {
    Q_OBJECT
public:
    /// Takes ownership of the document.
    DocumentView(Document* document, QThreadPool* views, QWidget* parent = nullptr);
    ~DocumentView() override;

    [[nodiscard]] Document& document() const { return *m_document; }
    [[nodiscard]] PageId currentPage() const { return m_current; }
    [[nodiscard]] Page* page(PageId id) const { return m_pages[static_cast<std::size_t>(id)]; }
    void setPage(PageId id);
    void setViewSettings(const ViewSettings& settings) override;
    void setFilterText(const QString& text) override;
    /// Shows the flows behind one figure, on the given page.
    void setFlowFilter(PageId id, const FlowFilter& filter);
    bool widen() override;
    /// What all its pages are narrowed to, and the way back.
    [[nodiscard]] Narrower& narrower() const { return *m_narrower; }
    void applyExpression(const QString& expression) override;
    [[nodiscard]] QString expression() const override;
    [[nodiscard]] bool canGoBack() const override { return m_narrower->canGoBack(); }
    [[nodiscard]] bool canGoForward() const override { return m_narrower->canGoForward(); }
    void goBack() override { m_narrower->back(); }
    void goForward() override { m_narrower->forward(); }
    [[nodiscard]] AnalysisPtr completionAnalysis() const override { return m_narrower->whole(); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString location() const override { return locationOf(m_document->files()); }
    /// "/captures/a.pcap+/captures/b.pcap": as on the command line, with whole paths.
    [[nodiscard]] static QString locationOf(const std::vector<std::string>& files);
    [[nodiscard]] QString reconstructionNotice() const override;
    [[nodiscard]] std::vector<AnalysisPtr> analyses() const override;
    [[nodiscard]] QStringList pageNames() const override;
    [[nodiscard]] int pageIndex() const override { return static_cast<int>(m_current); }
    void setPageIndex(int index) override { setPage(static_cast<PageId>(index)); }
    [[nodiscard]] Page* shownPage() const override { return page(m_current); }
    void showFilteredPage() override;
    void cancelReading() override { m_document->cancel(); }
    [[nodiscard]] std::vector<AnalystRule> rules() const override { return m_document->rules(); }
    [[nodiscard]] std::vector<LogEntry> rulesLog() const override { return correctionsLog(m_document->notebook()); }
    void takeBackRule(std::size_t number) override { m_document->takeBackRule(number); }
    void switchRule(std::size_t number, bool isOn) override { m_document->switchRule(number, isOn); }
    void askForRule(const RuleProposal& proposal) override;
    [[nodiscard]] const Case& notebook() const override { return m_document->notebook(); }
    [[nodiscard]] Result<void> changeNotes(const NoteChange& change) override
    {
        return m_document->changeNotes(change);
    }
    [[nodiscard]] NotePlace wholePlace() const override { return {"capture", {}}; }
    [[nodiscard]] QString notesKept() const override;
    [[nodiscard]] int noteOffsetMinutes() const override;
    [[nodiscard]] QString noteSubjectText(const CaseNote& note) const override;
    /// What can be done at a live capture; of other captures it does nothing.
    [[nodiscard]] LiveDesk& live() const { return *m_live; }
    /// It is being captured just now.
    [[nodiscard]] bool isCapturing() const;
    /// What alert rules told of it.
    [[nodiscard]] LiveAlerts& alerts() const { return *m_alerts; }
    /// From when on what is contacted for the first time is marked as new; none: nothing is.
    void setNewSince(const std::optional<NewSince>& since);
    [[nodiscard]] const std::optional<NewSince>& newSince() const { return m_newSince; }
    /// Asks for the facts about the handset that the user knows, and keeps them in the notebook.
    void askForFacts();
    [[nodiscard]] QString statedLine() const override;
    void keepCard(const std::string& toml) override;
    /// Keeps claims (TOML; empty: none) in the notebook; `what` says what was done to them.
    void keepClaims(const std::string& toml, const std::string& what);
    /// Shows a packet of all of the capture on the flows page, with bytes of it marked when there are any.
    void showSought(const SoughtBytes& sought);
    /// Shows what was done when, to be written and imported, and keeps it in the notebook.
    void askForSteps();
    /// A packet is found by narrowing all pages to its flow.
    bool showNoted(const CaseNote& note) override;

signals:
    void pageChanged(waybill::PageId id);
    void retryRequested();
    void compareRequested();
    void handsetChooserRequested(const QPoint& where);
    /// The live run in it is to become part of a comparison.
    void addToComparisonRequested();
    /// What counts as new, and which alerts there are, is to be chosen.
    void newSinceMenuRequested();
    void alertRulesRequested();

private:
    void connectLive();
    void connectNotes();
    void showNotes();
    void connectIdentifiers();
    [[nodiscard]] IdentifiersPage* identifiersPage() const;
    void showCard();
    void updateWatch();
    void connectClaims();
    [[nodiscard]] ClaimsPage* claimsPage() const;
    void showClaims();
    void showClaimIdentifiers();
    void widenWholly();
    void connectFacts();
    void showFacts();
    void showSteps();
    void askTraffic();
    void keepFacts(const CaseRun& known, const RunRecord& edited);
    void buildPages(QThreadPool* views);
    void connectOverview();
    void connectNarrowing();
    void takeWhole();
    void updateCrumbs();
    void removeCrumb(int id);
    void buildLayout();
    void updateAnalysis();
    [[nodiscard]] bool resolveOffset();
    void showSettings();
    void updateState();
    void updateBands();
    void showStack();
    void showProblems();

    Document* m_document;
    Narrower* m_narrower;
    CrumbBar* m_crumbs;
    ViewSettings m_settings;
    Banner* m_reconstruction;
    Banner* m_partial;
    Banner* m_problems;
    Banner* m_rules;
    Banner* m_notebookBand; ///< why notes cannot be kept
    ProgressStrip* m_progress;
    LiveStrip* m_liveStrip;
    LiveDesk* m_live;
    LiveAlerts* m_alerts;
    std::optional<NewSince> m_newSince;
    QStackedWidget* m_stack;
    MessagePage* m_message;
    std::array<Page*, PageCount> m_pages{};
    PageId m_current = PageId::Overview;
    QPointer<RunDialog> m_factsDialog;
    QPointer<CaptureStepsDialog> m_stepsDialog;
    QThreadPool* m_views;
    AnalysisPtr m_asked; ///< whose traffic m_said is about, or will be
    TrafficSays m_said;
    LatestJob<std::vector<TrafficSays>> m_traffic;
};

} // namespace waybill
