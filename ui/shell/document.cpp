// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/document.h"

#include "casefile/case_rules.h"
#include "models/text.h"

#include <QFileInfo>

namespace waybill {

namespace {

constexpr const char* WindowProgram = "waybill " WAYBILL_VERSION;

} // namespace

Document::Document(QThreadPool* pool, QFuture<GeographyResult> geography, std::vector<std::string> files,
                   QObject* parent)
    : QObject(parent), m_pool(pool), m_geography(std::move(geography)), m_files(std::move(files)),
      m_stopHere(std::make_shared<std::atomic_bool>(false)),
      m_mailbox(std::make_shared<SnapshotMailbox>([this] { // from the analysing thread, which ends before this object
          QMetaObject::invokeMethod(this, &Document::takeSnapshot, Qt::QueuedConnection);
      }))
{
    connect(&m_job, &QFutureWatcherBase::finished, this, &Document::finish);
    connect(&m_job, &QFutureWatcherBase::progressTextChanged, this,
            [this](const QString& text) { emit progressed(m_job.progressValue(), m_job.progressMaximum(), text); });
    connect(&m_viewJob, &QFutureWatcherBase::finished, this, &Document::finishView);
}

Document::~Document()
{
    m_job.disconnect(this);
    m_viewJob.disconnect(this);
    m_job.cancel();
    m_job.waitForFinished();
    m_viewJob.waitForFinished();
}

void Document::start()
{
    AnalysisRequest request;
    request.runs = {m_files};
    m_job.setFuture(startAnalysis(m_pool, std::move(request), {m_geography, m_mailbox, m_stopHere, m_services}));
}

void Document::startLive(LiveRun* run)
{
    m_live = run;
    m_live->setParent(this);
    connect(m_live, &LiveRun::changed, this, &Document::followLive);
    emit stateChanged(); // it is read as long as it is captured: how far is no question
    m_live->start();
}

/// Reading begins when the first file has its headers.
void Document::followLive()
{
    const LiveState& state = m_live->state();
    m_files = state.files; // a file that nothing came for is gone again at the end
    if (!m_isFollowing && state.capture.isReady && !state.files.empty()) {
        m_isFollowing = true;
        AnalysisRequest request;
        request.beingWritten = [board = m_live->board()] { return board->get(); };
        m_job.setFuture(
            startAnalysis(&m_live->readers(), std::move(request), {m_geography, m_mailbox, m_stopHere, m_services}));
    }
    if (m_live->isOver() && !m_isFollowing && m_state == State::Loading)
        fail({ErrorCode::Empty,
              state.problem.empty() ? tr("Nothing was captured; no file was made").toStdString() : state.problem});
    emit liveChanged();
}

void Document::startKnown(KnownCaptures known)
{
    m_job.setFuture(startKnownAnalysis(m_pool, std::move(known), {m_geography, m_mailbox, m_stopHere, m_services}));
}

void Document::show(AnalysisPtr analysis)
{
    m_state = State::Ready;
    m_choice = analysis->choice();
    m_rules = analysis->parts().rules;
    m_notebook.corrections = m_rules ? m_rules->rules() : std::vector<AnalystRule>();
    publish(analysis);
    if (m_rules)
        m_whyNotKept = tr("this tab shows the capture with the corrections of a case. Open the capture by itself to "
                          "keep notes on it, or note in the case");
    else
        openNotebook(analysis->recording());
    emit stateChanged();
}

void Document::cancel()
{
    if (m_state == State::Loading)
        m_job.cancel();
}

void Document::stopHere()
{
    m_stopHere->store(true, std::memory_order_relaxed);
}

QString Document::label() const
{
    if (m_files.empty() && m_live)
        return shownText(sourceText(m_live->source()));
    const QString first = m_files.empty() ? QString() : QString::fromLocal8Bit(m_files.front().c_str());
    const QString name = shownText(QFileInfo(first).fileName().toStdString());
    return m_files.size() > 1 ? tr("%1 and %n more", nullptr, static_cast<int>(m_files.size()) - 1).arg(name) : name;
}

void Document::takeSnapshot()
{
    AnalysisPtr snapshot = m_mailbox->take();
    if (snapshot && m_state == State::Loading && !m_job.isCanceled())
        publish(std::move(snapshot));
}

void Document::finish()
{
    (void)m_mailbox->take(); // the final analysis holds everything
    const QFuture<AnalysisResult> future = m_job.future();
    if (future.isCanceled() || future.resultCount() == 0) {
        m_analysis = nullptr;
        setState(State::Cancelled);
        return;
    }
    const AnalysisResult result = future.result();
    if (!result) {
        fail(result.error());
        return;
    }
    m_state = State::Ready;
    publish(*result);
    openNotebook((*result)->recording());
    emit stateChanged();
}

void Document::fail(const Error& error)
{
    m_error = error;
    m_analysis = nullptr;
    setState(error.code == ErrorCode::Cancelled ? State::Cancelled : State::Failed);
}

/// A snapshot of the reading comes with the guessed handset and without corrections; the user's choice and corrections
/// are applied to it off-thread.
void Document::publish(AnalysisPtr analysis)
{
    if (analysis->choice() != m_choice || analysis->parts().rules != m_rules) {
        startView(analysis);
        return;
    }
    m_analysis = std::move(analysis);
    emit analysisChanged();
}

void Document::chooseHandset(const HandsetChoice& choice)
{
    m_choice = choice;
    if (m_analysis)
        startView(m_waitingForView ? m_waitingForView : m_analysis);
}

Result<void> Document::addRule(AnalystRule rule)
{
    const Result<void> added = addCorrection(m_notebook, std::move(rule), WindowProgram);
    if (added)
        applyRules();
    return added;
}

void Document::takeBackRule(std::size_t number)
{
    if (takeBackCorrection(m_notebook, number, WindowProgram))
        applyRules();
}

void Document::switchRule(std::size_t number, bool isOn)
{
    if (switchCorrection(m_notebook, number, isOn, WindowProgram))
        applyRules();
}

void Document::applyRules()
{
    keepNotebook();
    const Result<RulesPtr> rules = correctionsOf(m_notebook);
    m_rules = rules ? *rules : nullptr;
    if (m_analysis)
        startView(m_waitingForView ? m_waitingForView : m_analysis);
    emit rulesChanged();
}

void Document::startView(const AnalysisPtr& analysis)
{
    m_waitingForView = analysis;
    if (m_viewJob.isRunning())
        return; // the newest is taken up when it ends
    m_viewJob.setFuture(startViewChange(m_pool, std::exchange(m_waitingForView, nullptr), m_choice, m_rules));
}

void Document::finishView()
{
    const AnalysisResult result = m_viewJob.future().result();
    if (m_state == State::Failed || m_state == State::Cancelled)
        return;
    if (m_waitingForView) {
        startView(m_waitingForView);
        return;
    }
    if (!result) {
        fail(result.error());
        return;
    }
    m_analysis = *result;
    emit analysisChanged();
}

void Document::setState(State state)
{
    m_state = state;
    emit analysisChanged();
    emit stateChanged();
}

} // namespace waybill
