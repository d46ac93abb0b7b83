// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/document_view.h"

#include "base/format.h"
#include "models/comparison_words.h"
#include "models/text.h"
#include "pages/claims/claims_page.h"
#include "pages/coverage/coverage_page.h"
#include "pages/destinations/destinations_page.h"
#include "pages/flows/flows_page.h"
#include "pages/identifiers/identifiers_page.h"
#include "pages/overview/overview_page.h"
#include "pages/rule_dialog.h"
#include "shell/live_alerts.h"
#include "shell/live_desk.h"
#include "shell/message_page.h"
#include "shell/problem_texts.h"
#include "widgets/banner.h"
#include "widgets/crumb_bar.h"
#include "widgets/live_strip.h"
#include "widgets/progress_strip.h"
#include "widgets/text_dialog.h"

#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace waybill {

DocumentView::DocumentView(Document* document, QThreadPool* views, QWidget* parent)
    : TabView(parent), m_document(document), m_narrower(new Narrower(views, this)), m_crumbs(new CrumbBar(this)),
      m_reconstruction(new Banner(Banner::Kind::Notice, this)), m_partial(new Banner(Banner::Kind::Error, this)),
      m_problems(new Banner(Banner::Kind::Notice, this)), m_rules(new Banner(Banner::Kind::Notice, this)),
      m_notebookBand(new Banner(Banner::Kind::Error, this)), m_progress(new ProgressStrip(this)),
      m_liveStrip(new LiveStrip(this)), m_live(new LiveDesk(*document, *m_liveStrip, this)),
      m_alerts(new LiveAlerts(*document, views, this)), m_stack(new QStackedWidget(this)),
      m_message(new MessagePage(this)), m_views(views),
      m_traffic(
          views,
          [this](std::vector<TrafficSays> said) {
              m_said = said.empty() ? TrafficSays() : said.front();
              showFacts();
          },
          [](const QString&) {}) // then nothing stands beside what is stated
{
    m_document->setParent(this);
    buildPages(views);
    buildLayout();
    connectNarrowing();
    connectNotes();
    connectFacts();
    connectIdentifiers();
    connectClaims();
    connectLive();
    connect(m_document, &Document::analysisChanged, this, &DocumentView::takeWhole);
    connect(m_document, &Document::stateChanged, this, &DocumentView::updateState);
    connect(m_document, &Document::progressed, this, [this](int value, int maximum, const QString& text) {
        m_progress->setProgress(value, maximum);
        m_progress->setText(text);
    });
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] {
        m_progress->setEnding(tr("Cancelling…"));
        m_document->cancel();
    });
    connect(m_progress, &ProgressStrip::stopRequested, this, [this] {
        m_progress->setEnding(tr("Stopping here…"));
        m_document->stopHere();
    });
    connect(m_partial, &Banner::actionTriggered, this, &DocumentView::showProblems);
    connect(m_problems, &Banner::actionTriggered, this, &DocumentView::showProblems);
    connect(m_rules, &Banner::actionTriggered, this, &TabView::rulesListRequested);
    connect(m_document, &Document::rulesChanged, this, &TabView::changed);
    connect(m_message, &MessagePage::openRequested, this, &DocumentView::openRequested);
    connect(m_message, &MessagePage::retryRequested, this, &DocumentView::retryRequested);
    m_progress->reset();
    showNotes();
    updateState();
}

void DocumentView::buildPages(QThreadPool* views)
{
    m_pages = {new OverviewPage(views, this),    new DestinationsPage(views, this), new FlowsPage(views, this),
               new IdentifiersPage(views, this), new ClaimsPage(views, this),       new CoveragePage(this)};
    const QStringList names = pageNames();
    for (Page* page : m_pages) {
        page->setAccessibleName(names.value(m_stack->count())); // what takes the focus says what it is
        m_stack->addWidget(page);
        connect(page, &Page::countryRequested, this,
                [this](CountryCode code) { setFlowFilter(PageId::Destinations, FlowFilter::ofCountry(code)); });
        connect(page, &Page::ruleRequested, this, &DocumentView::askForRule);
        connect(page, &Page::flowsRequested, this,
                [this](const FlowFilter& filter) { setFlowFilter(PageId::Flows, filter); });
        connect(page, &Page::filterRequested, this, &DocumentView::useExpression);
        connect(page, &Page::noticed, this, &TabView::noticed);
        connect(page, &Page::chartRequested, this, &TabView::chartRequested);
        connect(page, &Page::spanRequested, this, [this](const TimeSpan& span) {
            m_narrower->narrow({span, m_narrower->narrowing().expression});
        });
    }
    m_stack->addWidget(m_message);
    connectOverview();
}

void DocumentView::connectOverview()
{
    auto* overview = static_cast<OverviewPage*>(page(PageId::Overview));
    connect(overview, &OverviewPage::openRequested, this, &DocumentView::openRequested);
    connect(overview, &OverviewPage::compareRequested, this, &DocumentView::compareRequested);
    connect(overview, &OverviewPage::printRequested, this, &DocumentView::printRequested);
    connect(overview, &OverviewPage::handsetChooserRequested, this, &DocumentView::handsetChooserRequested);
    connect(overview, &OverviewPage::destinationsRequested, this, [this] { setPage(PageId::Destinations); });
    connect(overview, &OverviewPage::flowsPageRequested, this, [this] { setPage(PageId::Flows); });
    connect(overview, &OverviewPage::claimsRequested, this, [this] { setPage(PageId::Claims); });
}

void DocumentView::buildLayout()
{
    m_partial->setAction(tr("Show problems"));
    m_problems->setAction(tr("Show problems"));
    m_rules->setAction(tr("Show"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reconstruction);
    layout->addWidget(m_partial);
    layout->addWidget(m_problems);
    layout->addWidget(m_rules);
    layout->addWidget(m_notebookBand);
    layout->addWidget(m_progress);
    layout->addWidget(m_liveStrip);
    layout->addWidget(m_crumbs);
    layout->addWidget(m_stack, 1);
}

void DocumentView::setPage(PageId id)
{
    const bool isNew = m_current != id;
    m_current = id;
    showStack();
    if (isNew) {
        emit pageChanged(id);
        emit pageIndexChanged(static_cast<int>(id));
    }
}

QStringList DocumentView::pageNames() const
{
    return {tr("Overview"), tr("Destinations"), tr("Flows"), tr("Identifiers"), tr("Claims"), tr("Coverage")};
}

void DocumentView::showFilteredPage()
{
    if (m_current != PageId::Destinations && m_current != PageId::Flows)
        setPage(PageId::Destinations); // a filter narrows lists; these pages have none
}

QString DocumentView::locationOf(const std::vector<std::string>& files)
{
    QStringList paths;
    for (const std::string& file : files)
        paths << (file == "-" ? QStringLiteral("-") : QFileInfo(QFile::decodeName(file.c_str())).absoluteFilePath());
    return paths.join(QLatin1Char('+'));
}

std::vector<AnalysisPtr> DocumentView::analyses() const
{
    const AnalysisPtr& shown = m_narrower->analysis();
    return shown ? std::vector<AnalysisPtr>{shown} : std::vector<AnalysisPtr>{};
}

void DocumentView::showStack()
{
    const Document::State state = m_document->state();
    if (state == Document::State::Failed || state == Document::State::Cancelled)
        m_stack->setCurrentWidget(m_message);
    else
        m_stack->setCurrentWidget(page(m_current));
}

void DocumentView::setViewSettings(const ViewSettings& settings)
{
    m_settings = settings;
    static_cast<void>(resolveOffset());
    showSettings();
}

void DocumentView::showSettings()
{
    for (Page* page : m_pages)
        page->setViewSettings(m_settings);
    updateCrumbs();
}

/// All pages of a capture show one offset; true when it is another than before.
bool DocumentView::resolveOffset()
{
    std::optional<int> offset;
    if (m_settings.times != TimesIn::Capture && m_document->analysis())
        offset = shownOffsetMinutes(*m_document->analysis(), m_settings.times);
    return std::exchange(m_settings.offsetMinutes, offset) != offset;
}

void DocumentView::setFilterText(const QString& text)
{
    for (Page* page : m_pages)
        page->setFilterText(text);
}

void DocumentView::setFlowFilter(PageId id, const FlowFilter& filter)
{
    page(id)->setFlowFilter(filter);
    setPage(id);
    page(id)->setFocus();
}

void DocumentView::updateAnalysis()
{
    if (resolveOffset())
        showSettings();
    claimsPage()->setWhole(m_narrower->whole());
    for (Page* page : m_pages)
        page->setAnalysis(m_narrower->analysis());
    updateCrumbs();
    updateBands();
    emit changed();
}

void DocumentView::updateState()
{
    const Document::State state = m_document->state();
    m_progress->setVisible(state == Document::State::Loading && !m_document->live());
    takeWhole(); // a span waits for the end of the reading
    const bool isEmptyRun = m_document->live() && m_document->files().empty();
    if (state == Document::State::Failed && isEmptyRun)
        m_message->showNotCaptured(m_document->error());
    else if (state == Document::State::Failed)
        m_message->showError(m_document->error());
    if (state == Document::State::Cancelled)
        m_message->showCancelled(m_document->label());
    updateBands();
    showStack();
    emit changed();
}

void DocumentView::updateBands()
{
    m_reconstruction->setText(reconstructionNotice());
    m_rules->setText(rulesNotice());
    const AnalysisPtr& analysis = m_document->analysis();
    const bool isReady = analysis && m_document->state() == Document::State::Ready;
    m_partial->setText(isReady ? partialText(*analysis) : QString());
    const std::size_t problems = analysis ? problemCount(*analysis) : 0;
    const bool isSaid = !m_partial->text().isEmpty(); // the partial band leads to the same list
    const QString count = toQString(countedText(problems, "problem", "problems"));
    m_problems->setText(problems == 0 || isSaid ? QString() : tr("%1 in this capture").arg(count));
}

void DocumentView::askForRule(const RuleProposal& proposal)
{
    if (!m_document->analysis())
        return;
    auto* dialog = new RuleDialog({m_document->analysis()}, proposal, this);
    connect(dialog, &RuleDialog::chosen, this, [this](const AnalystRule& rule) {
        const Result<void> added = m_document->addRule(rule);
        if (!added)
            (new TextDialog(tr("Not corrected"), toQString(added.error().message), this))->show();
    });
    dialog->open();
}

void DocumentView::showProblems()
{
    if (!m_document->analysis())
        return;
    const QString list = problemListText(*m_document->analysis());
    const QString text = list.isEmpty() ? partialText(*m_document->analysis()) : list;
    (new TextDialog(tr("Problems in %1").arg(m_document->label()), text, this))->show();
}

QString DocumentView::title() const
{
    const AnalysisPtr& analysis = m_document->analysis();
    const bool isPartial = analysis && m_document->state() == Document::State::Ready && !analysis->isComplete();
    return isPartial ? tr("%1 (partial)").arg(m_document->label()) : m_document->label();
}

QString DocumentView::reconstructionNotice() const
{
    const AnalysisPtr& analysis = m_document->analysis();
    return analysis ? noticeShown(analysis->reconstructionNotice(), analysis->importNotice()) : QString();
}

} // namespace waybill
