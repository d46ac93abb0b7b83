// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/comparison_view.h"

#include "base/memory_dumps.h"
#include "models/comparison_words.h"
#include "models/text.h"
#include "pages/compare/compare_page.h"
#include "pages/rule_dialog.h"
#include "report/report_history.h"
#include "shell/case_bands.h"
#include "widgets/banner.h"
#include "widgets/crumb_bar.h"
#include "widgets/progress_strip.h"
#include "widgets/text_dialog.h"

#include <QFile>
#include <QFileInfo>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace waybill {

namespace {

constexpr std::array Sides{SideRole::Before, SideRole::After};

QString pathsOf(const ComparisonDocument::Run& run)
{
    QStringList paths;
    for (const std::string& file : run.files)
        paths << QFileInfo(QFile::decodeName(file.c_str())).absoluteFilePath();
    return paths.join(QLatin1Char('\n'));
}

} // namespace

ComparisonView::ComparisonView(ComparisonDocument* document, QThreadPool* views, QWidget* parent)
    : TabView(parent), m_document(document), m_narrower(new ComparisonNarrower(views, this)),
      m_crumbs(new CrumbBar(this)), m_reconstruction(new Banner(Banner::Kind::Notice, this)),
      m_problem(new Banner(Banner::Kind::Error, this)), m_partial(new Banner(Banner::Kind::Error, this)),
      m_rules(new Banner(Banner::Kind::Notice, this)), m_caseBands(new CaseBands(*document, this)),
      m_progress(new ProgressStrip(this)), m_page(new ComparePage(views, this))
{
    m_page->setAccessibleName(tr("Comparison"));
    m_document->setParent(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_reconstruction, m_caseBands, m_problem, m_partial, m_rules,
                                                         m_progress, m_crumbs})
        layout->addWidget(part);
    layout->addWidget(m_page, 1);
    setFocusProxy(m_page);
    m_progress->reset();
    connect(m_document, &ComparisonDocument::changed, this, &ComparisonView::showDocument);
    connect(m_document, &ComparisonDocument::standingsChanged, this, [this] {
        showRuns();
        updateBands();
    });
    connect(m_caseBands, &CaseBands::copyRequested, this, &ComparisonView::saveAsRequested);
    connect(m_document, &ComparisonDocument::progressed, this, [this](int value, int maximum, const QString& text) {
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
    connect(m_page, &ComparePage::cardRequested, this, [this, views] { askForCard(views); });
    connectPage();
    connectNarrowing();
    showDocument();
}

ComparisonView::~ComparisonView()
{
    m_document->disconnect(this); // its end must not paint what is being taken apart
}

void ComparisonView::connectPage()
{
    connect(m_page, &ComparePage::sectionChanged, this,
            [this](CompareSection section) { emit pageIndexChanged(static_cast<int>(section)); });
    connect(m_page, &Page::noticed, this, &TabView::noticed);
    connect(m_page, &Page::chartRequested, this, &TabView::chartRequested);
    connect(m_page, &ComparePage::swapRequested, m_document, &ComparisonDocument::swapSides);
    connect(m_page, &ComparePage::windowChosen, this, &ComparisonView::chooseWindow);
    connect(m_page, &ComparePage::removeRequested, m_document, &ComparisonDocument::remove);
    connect(m_page, &ComparePage::moveRequested, m_document, &ComparisonDocument::moveToOtherSide);
    connect(m_page, &ComparePage::controlToggled, m_document, &ComparisonDocument::setControl);
    connect(m_page, &ComparePage::runChanged, m_document, &ComparisonDocument::setRun);
    connect(m_page, &ComparePage::splitRequested, m_document, &ComparisonDocument::split);
    connect(m_page, &ComparePage::stepsChanged, m_document, &ComparisonDocument::setSteps);
    connect(m_page, &ComparePage::sidesChosen, m_document, &ComparisonDocument::chooseSides);
    connect(m_page, &ComparePage::addRequested, this, &ComparisonView::addRequested);
    connect(m_page, &ComparePage::printRequested, this, &ComparisonView::printRequested);
    connect(m_page, &Page::noteRequested, this, &TabView::askForNote);
    connect(m_page, &Page::starRequested, this, &TabView::toggleStar);
    connect(m_page, &ComparePage::flowOpenRequested, this, &ComparisonView::openFlow);
    connect(m_page, &ComparePage::packetOpenRequested, this, &ComparisonView::openPacket);
    connect(m_page, &ComparePage::claimsKept, m_document, &ComparisonDocument::setClaims);
    connect(m_page, &ComparePage::captureOpenRequested, this, [this](SideRole side, int run) {
        const auto& runs = m_document->runs(side);
        if (run >= 0 && static_cast<std::size_t>(run) < runs.size())
            emit captureRequested(runs[static_cast<std::size_t>(run)], FlowId::none());
    });
    connect(m_problem, &Banner::actionTriggered, m_document, &ComparisonDocument::retry);
    m_problem->setAction(tr("Read again"));
    connect(m_rules, &Banner::actionTriggered, this, &TabView::rulesListRequested);
    m_rules->setAction(tr("Show"));
}

void ComparisonView::openFlow(const AnalysisPtr& analysis, FlowId flow)
{
    if (const ComparisonDocument::Run* run = runOf(analysis))
        emit captureRequested(ComparisonDocument::Run(*run), flow);
}

void ComparisonView::openPacket(const AnalysisPtr& analysis, const SoughtBytes& sought)
{
    if (const ComparisonDocument::Run* run = runOf(analysis))
        emit packetRequested(ComparisonDocument::Run(*run), sought);
}

const ComparisonDocument::Run* ComparisonView::runOf(const AnalysisPtr& analysis) const
{
    for (const SideRole side : Sides)
        for (const ComparisonDocument::Run& run : m_document->runs(side))
            if (run.analysis && run.analysis->sharedRecording() == analysis->sharedRecording())
                return &run;
    return nullptr;
}

QString ComparisonView::waitingText() const
{
    switch (m_document->state()) {
    case ComparisonDocument::State::Opening: return tr("Opening the case…");
    case ComparisonDocument::State::Reading: return tr("Reading the captures…");
    case ComparisonDocument::State::Comparing: return tr("Comparing…");
    case ComparisonDocument::State::Cancelled: return tr("Nothing was compared: the reading was cancelled.");
    case ComparisonDocument::State::Ready: return tr("Searching…");
    default: return tr("Nothing was compared.");
    }
}

void ComparisonView::showDocument()
{
    const ComparisonDocument::State state = m_document->state();
    const bool isReading = state == ComparisonDocument::State::Reading;
    const bool isWaiting = state == ComparisonDocument::State::Comparing || state == ComparisonDocument::State::Opening;
    if (!isReading && !isWaiting)
        m_progress->reset();
    m_progress->setVisible(isReading || isWaiting);
    if (isWaiting) {
        m_progress->setProgress(0, 0);
        m_progress->setText(waitingText());
    }
    showRuns();
    showNotes();
    takeWhole();
    showComparison();
    updateCrumbs();
    if (state == ComparisonDocument::State::Failed) {
        m_isAtCaptures |= m_page->section() != CompareSection::Captures;
        m_page->setSection(CompareSection::Captures); // where it can be put right
    } else if (state == ComparisonDocument::State::Ready && std::exchange(m_isAtCaptures, false)) {
        m_page->setSection(CompareSection::Summary);
    }
    updateBands();
    emit changed();
}

void ComparisonView::showRuns()
{
    CaseFacts facts;
    facts.title = m_document->name();
    facts.sides = m_document->sides();
    facts.before = m_document->chosenSide(SideRole::Before);
    facts.after = m_document->chosenSide(SideRole::After);
    facts.steps = m_document->content().steps;
    for (const CaseRun& run : m_document->content().runs)
        facts.runs.push_back(run.id);
    facts.hasFile = m_document->isSaved();
    facts.deviceCard = m_document->content().deviceCard;
    facts.claims = m_document->content().claims;
    facts.log = reportLog(m_document->content());
    if (!facts.deviceCard.empty())
        keepOutOfMemoryDumps();
    m_page->setCaseFacts(facts);
    for (const SideRole side : Sides) {
        std::vector<SideRun> runs;
        for (const ComparisonDocument::Run& run : m_document->runs(side))
            runs.push_back({run.label(), pathsOf(run), run.conditions.isControl, run.analysis, run.id, run.conditions,
                            run.sheet, run.from, run.to, run.standing});
        m_page->setRuns(side, std::move(runs));
    }
}

/// Filling the page costs time, and most changes are of something else.
void ComparisonView::showComparison()
{
    const QString waiting = waitingText();
    const ComparisonPtr& comparison = m_narrower->comparison();
    if (m_shown && comparison == *m_shown && (comparison || waiting == m_shownWaiting))
        return;
    m_shown = comparison;
    m_shownWaiting = waiting;
    m_scope = comparison ? scopeOf(*comparison) : std::nullopt;
    m_page->setComparison(comparison, waiting);
}

void ComparisonView::updateBands()
{
    m_caseBands->update();
    m_reconstruction->setText(reconstructionNotice());
    m_rules->setText(rulesNotice());
    QString problem = m_document->leftOut();
    const bool isFailed = m_document->state() == ComparisonDocument::State::Failed;
    if (isFailed && problem.isEmpty() && m_document->missingCaptures() == 0)
        problem = (m_document->isUnopened() ? tr("Could not open the case: %1") : tr("Could not compare: %1"))
                      .arg(shownText(describe(m_document->error())));
    if (m_document->state() == ComparisonDocument::State::Cancelled)
        problem = tr("The reading was cancelled.");
    m_problem->setText(problem);
    QStringList partial;
    for (const SideRole side : Sides)
        for (const ComparisonDocument::Run& run : m_document->runs(side))
            if (run.analysis && !run.analysis->isComplete())
                partial << run.label();
    m_partial->setText(partial.isEmpty() ? QString()
                                         : tr("Partial: not all of %1 was read").arg(partial.join(tr(", "))));
}

void ComparisonView::askForRule(const RuleProposal& proposal)
{
    const std::vector<AnalysisPtr> all = analyses();
    if (all.empty())
        return;
    auto* dialog = new RuleDialog(all, proposal, this);
    connect(dialog, &RuleDialog::chosen, this, [this](const AnalystRule& rule) {
        const Result<void> added = m_document->addRule(rule);
        if (!added)
            (new TextDialog(tr("Not corrected"), toQString(added.error().message), this))->show();
    });
    dialog->open();
}

void ComparisonView::showNotes()
{
    m_page->setNotes(std::make_shared<const NoteMarks>(m_document->content().notes));
}

QString ComparisonView::notesKept() const
{
    return tr("They are saved with the case, and go along when it is shared.");
}

const ComparisonDocument::Run* ComparisonView::runOf(const CaseNote& note) const
{
    for (const SideRole side : Sides) {
        for (const ComparisonDocument::Run& run : m_document->runs(side)) {
            if (!note.run.isNone() && run.id == note.run)
                return &run;
        }
    }
    return nullptr;
}

QString ComparisonView::noteSubjectText(const CaseNote& note) const
{
    const ComparisonDocument::Run* run = runOf(note);
    const QString text =
        noteSubjectShown(NoteSubject::parse(note.subject), run ? run->analysis.get() : nullptr, noteOffsetMinutes());
    if (note.run.isNone())
        return text;
    return run ? tr("%1 in %2").arg(text, run->label()) : tr("%1 in run %2").arg(text).arg(note.run.value);
}

bool ComparisonView::showNoted(const CaseNote& note)
{
    const NoteSubject subject = NoteSubject::parse(note.subject);
    const ComparisonDocument::Run* run = runOf(note);
    if (run) {
        const FlowId flow = run->analysis ? flowOf(*run->analysis, subject) : FlowId::none();
        emit captureRequested(ComparisonDocument::Run(*run), flow);
        return true;
    }
    if (!note.run.isNone() || subject.kind == NoteSubject::Kind::Unknown)
        return false;
    m_page->setSection(subject.isWhole() ? CompareSection::Summary : CompareSection::Destinations);
    return true;
}

QString ComparisonView::title() const
{
    const QString partial = m_partial->text().isEmpty() ? QStringLiteral("%1") : tr("%1 (partial)");
    if (const QString named = m_document->name(); !named.isEmpty())
        return partial.arg(named);
    const auto name = [this](SideRole side) {
        const auto& runs = m_document->runs(side);
        if (runs.empty())
            return tr("nothing");
        return runs.size() == 1 ? runs.front().label() : tr("%n captures", nullptr, static_cast<int>(runs.size()));
    };
    return partial.arg(tr("%1 | %2").arg(name(SideRole::Before), name(SideRole::After)));
}

QString ComparisonView::location() const
{
    QStringList lines;
    if (!m_document->file().path().empty())
        lines << QFile::decodeName(m_document->file().path().c_str());
    for (const SideRole side : Sides) {
        lines << (side == SideRole::Before ? tr("Before:") : tr("After:"));
        for (const ComparisonDocument::Run& run : m_document->runs(side))
            lines << pathsOf(run);
    }
    return lines.join(QLatin1Char('\n'));
}

QString ComparisonView::reconstructionNotice() const
{
    if (m_document->comparison())
        return noticeShown(m_document->comparison()->reconstruction, m_document->comparison()->imported);
    std::string reconstruction, imported;
    for (const AnalysisPtr& analysis : analyses()) {
        if (reconstruction.empty())
            reconstruction = analysis->reconstructionNotice();
        if (imported.empty())
            imported = analysis->importNotice();
    }
    return noticeShown(reconstruction, imported);
}

std::vector<AnalysisPtr> ComparisonView::analyses() const
{
    std::vector<AnalysisPtr> all;
    for (const SideRole side : Sides)
        for (const ComparisonDocument::Run& run : m_document->runs(side))
            if (run.analysis)
                all.push_back(run.analysis);
    return all;
}

QStringList ComparisonView::pageNames() const
{
    return m_page->shownSectionNames();
}

int ComparisonView::pageIndex() const
{
    return static_cast<int>(m_page->section());
}

void ComparisonView::setPageIndex(int index)
{
    m_page->setSection(static_cast<CompareSection>(index));
}

Page* ComparisonView::shownPage() const
{
    return m_page;
}

void ComparisonView::setFilterText(const QString& text)
{
    m_page->setFilterText(text);
}

void ComparisonView::showFilteredPage()
{
    m_page->setSection(CompareSection::Destinations);
}

void ComparisonView::setViewSettings(const ViewSettings& settings)
{
    m_document->setWatchList(settings.watchList);
    m_page->setViewSettings(settings);
}

} // namespace waybill
