// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of a case and their comparison; what has to do with its file is in comparison_document_case.cpp.
#include "shell/comparison_document.h"

#include "casefile/case_notes.h"
#include "casefile/case_runs.h"
#include "models/text.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace waybill {

namespace {

constexpr std::array Sides{SideRole::Before, SideRole::After};

} // namespace

QString ComparisonDocument::Run::label() const
{
    if (files.empty())
        return {};
    const QString name = shownText(QFileInfo(QFile::decodeName(files.front().c_str())).fileName().toStdString());
    return files.size() > 1 ? tr("%1 and %n more", nullptr, static_cast<int>(files.size()) - 1).arg(name) : name;
}

ComparisonDocument::ComparisonDocument(Workers& workers, QObject* parent)
    : QObject(parent), m_workers(workers), m_file(workers)
{
    connect(&m_job, &QFutureWatcherBase::finished, this, &ComparisonDocument::finishComparison);
    connect(&m_rulesJob, &QFutureWatcherBase::finished, this, &ComparisonDocument::finishRules);
    connectFile();
}

ComparisonDocument::~ComparisonDocument()
{
    m_job.disconnect(this);
    m_rulesJob.disconnect(this);
    m_job.cancel();
    m_job.waitForFinished();
    m_rulesJob.waitForFinished();
    for (auto& [id, reading] : m_readings)
        delete reading.document; // each cancels its reading and waits
}

CaseSideId ComparisonDocument::ensureSide(SideRole side)
{
    CaseSideId& chosen = m_chosen[indexOf(side)];
    if (chosen.isNone()) {
        const std::string name = side == SideRole::Before ? "before" : "after";
        const CaseSide* known = findSide(m_case, name);
        chosen = known ? known->id : waybill::addSide(m_case, name, side).id;
    }
    return chosen;
}

void ComparisonDocument::add(SideRole side, std::vector<std::string> files, AnalysisPtr analysis)
{
    const CaseRun run = addRun(m_case, ensureSide(side));
    Reading& reading = m_readings[run.id];
    reading.files = std::move(files);
    reading.analysis = std::move(analysis);
    if (!reading.analysis)
        read(run);
    touch();
    proceed();
}

CaseRun* ComparisonDocument::caseRun(CaseRunId id)
{
    const auto at = std::find_if(m_case.runs.begin(), m_case.runs.end(), [id](const CaseRun& r) { return r.id == id; });
    return at == m_case.runs.end() ? nullptr : &*at;
}

CaseRun* ComparisonDocument::caseRun(SideRole side, int run)
{
    const std::vector<Run>& shown = runs(side);
    const bool isThere = run >= 0 && static_cast<std::size_t>(run) < shown.size();
    return isThere ? caseRun(shown[static_cast<std::size_t>(run)].id) : nullptr;
}

void ComparisonDocument::discard(Reading& reading)
{
    if (!reading.document)
        return;
    m_shares.erase(reading.document);
    reading.document->disconnect(this);
    reading.document->cancel();
    reading.document->deleteLater(); // it may be the sender of the signal that ends it
    reading.document = nullptr;
}

/// The run is no part of the case any more, nor are its steps.
void ComparisonDocument::forget(CaseRunId id)
{
    discard(m_readings[id]);
    m_readings.erase(id);
    std::erase_if(m_case.runs, [id](const CaseRun& run) { return run.id == id; });
    std::erase_if(m_case.steps, [id](const CaseStep& step) { return step.run == id; });
    removeNotesOf(m_case, id, "waybill " WAYBILL_VERSION);
}

void ComparisonDocument::remove(SideRole side, int run)
{
    const CaseRun* found = caseRun(side, run);
    if (!found)
        return;
    forget(found->id);
    touch();
    proceed();
}

void ComparisonDocument::moveToOtherSide(SideRole side, int run)
{
    const SideRole other = side == SideRole::After ? SideRole::Before : SideRole::After;
    const CaseSideId target = ensureSide(other); // before a run is pointed at
    CaseRun* found = caseRun(side, run);
    if (!found)
        return;
    found->side = target;
    m_isOrderedByTime = false;
    touch();
    proceed();
}

void ComparisonDocument::setControl(SideRole side, int run, bool isControl)
{
    CaseRun* found = caseRun(side, run);
    if (!found)
        return;
    found->conditions.isControl = isControl;
    touch();
    proceed();
}

void ComparisonDocument::setRun(SideRole side, int run, const RunConditions& conditions, const RunSheet& sheet)
{
    CaseRun* found = caseRun(side, run);
    if (!found)
        return;
    found->conditions = conditions;
    found->sheet = sheet;
    touch();
    proceed();
}

void ComparisonDocument::setSteps(std::vector<CaseStep> steps)
{
    m_case.steps = std::move(steps);
    touch();
    proceed();
}

void ComparisonDocument::setTitle(const QString& title)
{
    m_case.title = title.toStdString();
    touch();
    emit changed();
}

void ComparisonDocument::setDeviceCard(std::string toml)
{
    m_case.deviceCard = std::move(toml);
    touch();
    emit changed();
}

CaseSideId ComparisonDocument::addSide(const QString& name)
{
    const std::string plain = name.toStdString();
    if (const CaseSide* known = findSide(m_case, plain))
        return known->id;
    const CaseSideId id = waybill::addSide(m_case, plain, SideRole::Build).id;
    touch();
    emit changed();
    return id;
}

void ComparisonDocument::chooseSides(CaseSideId before, CaseSideId after)
{
    if (before == after || !findSide(m_case, before) || !findSide(m_case, after))
        return;
    m_chosen = {before, after};
    m_isOrderedByTime = false;
    proceed();
}

void ComparisonDocument::setWindow(RunWindow window)
{
    if (std::exchange(m_window, window) != window)
        proceed();
}

void ComparisonDocument::setWatchList(std::vector<CountryCode> watchList)
{
    if (watchList == m_watchList)
        return;
    m_watchList = std::move(watchList);
    if (m_state == State::Ready || m_state == State::Comparing)
        proceed();
}

/// The runs change places where the sides are Before and After themselves; named builds are chosen the other way round.
void ComparisonDocument::swapSides()
{
    m_isOrderedByTime = false;
    const CaseSide* before = findSide(m_case, m_chosen[0]);
    const CaseSide* after = findSide(m_case, m_chosen[1]);
    if ((before && before->role == SideRole::Build) || (after && after->role == SideRole::Build))
        std::swap(m_chosen[0], m_chosen[1]);
    else
        exchangeRuns();
    proceed();
}

void ComparisonDocument::exchangeRuns()
{
    const CaseSideId before = ensureSide(SideRole::Before), after = ensureSide(SideRole::After);
    for (CaseRun& run : m_case.runs) {
        if (run.side == before)
            run.side = after;
        else if (run.side == after)
            run.side = before;
    }
    touch();
}

void ComparisonDocument::cancel()
{
    for (auto& [id, reading] : m_readings)
        if (reading.document)
            reading.document->cancel();
    m_file.cancelSearch();
    if (m_state == State::Comparing)
        m_job.cancel();
}

void ComparisonDocument::stopHere()
{
    for (auto& [id, reading] : m_readings)
        if (reading.document)
            reading.document->stopHere();
}

void ComparisonDocument::retry()
{
    if (isUnopened()) {
        open(std::string(m_file.path()));
        return;
    }
    m_refused.clear();
    for (const CaseRun& run : m_case.runs) {
        Reading& reading = m_readings[run.id];
        if (reading.analysis)
            continue;
        discard(reading);
        judge(run);
    }
    proceed();
}

void ComparisonDocument::readAgain()
{
    touch(); // the next save keeps a further result
    for (auto& [id, reading] : m_readings)
        reading.analysis = nullptr;
    retry();
}

void ComparisonDocument::reportProgress(const QString& text)
{
    constexpr int Steps = 1000;
    double sum = 0;
    for (const auto& [document, share] : m_shares)
        sum += share;
    const auto count = static_cast<int>(m_shares.size());
    const QString which = count > 1 ? tr("%n captures · ", nullptr, count) : QString();
    emit progressed(static_cast<int>(sum / std::max(count, 1) * Steps), Steps, which + text);
}

/// Goes on with whatever comes next: waiting for readings, comparing, or saying why it cannot.
void ComparisonDocument::proceed()
{
    if (m_state == State::Opening)
        return;
    takeReadings();
    bool isReading = false, isCancelled = false;
    for (const auto& [id, reading] : m_readings) {
        isReading |= reading.document && reading.document->state() == Document::State::Loading;
        isCancelled |= reading.document && reading.document->state() == Document::State::Cancelled;
    }
    if (m_job.isRunning())
        m_job.cancel(); // what it compares is no longer what is wanted
    m_comparison = nullptr;
    refreshRuns();
    if (isReading)
        setState(State::Reading);
    else if (isCancelled)
        setState(State::Cancelled);
    else if (!hasRulesApplied())
        applyRules();
    else
        compare();
}

void ComparisonDocument::takeReadings()
{
    std::vector<CaseRunId> ids;
    for (const auto& [id, reading] : m_readings)
        ids.push_back(id);
    for (const CaseRunId id : ids) { // one that fails may leave the case
        if (CaseRun* run = caseRun(id))
            takeReading(*run, m_readings[id]);
    }
}

void ComparisonDocument::takeReading(CaseRun& run, Reading& reading)
{
    if (reading.document && !reading.analysis) {
        if (reading.document->state() == Document::State::Failed) {
            leaveOut(run.id, Error(reading.document->error()));
            return;
        }
        if (reading.document->state() != Document::State::Ready)
            return;
        reading.analysis = reading.document->analysis();
        discard(reading);
    }
    if (!reading.analysis || !run.captures.empty())
        return;
    Case scratch; // takes the captures in as the case would
    const CaseSideId side = waybill::addSide(scratch, "side", SideRole::Build).id;
    const Result<CaseRun*> added = addRunOf(scratch, reading.analysis->recording(), side, m_file.folder());
    reading.standings.clear();
    if (!added)
        return; // whyNotSaved() says so: a pipe, or a file that changes
    run.captures = (*added)->captures;
    for (const CaseCapture& capture : run.captures)
        reading.standings.push_back({CaptureState::Same, capture.path, capture.sha256, {}});
    askNotebook(run);
}

/// A capture of the case stays in it, whatever became of its file; one that never came in goes.
void ComparisonDocument::leaveOut(CaseRunId id, const Error& error)
{
    m_error = error;
    const QString why = shownText(describe(error));
    const CaseRun* run = caseRun(id);
    if (run->captures.empty()) {
        m_refused << why;
        forget(id);
        return;
    }
    Reading& reading = m_readings[id];
    discard(reading);
    reading.whyLeftOut = why;
    if (error.code == ErrorCode::Corrupt && reading.standings.size() == 1 &&
        reading.standings.front().state == CaptureState::NotYetRechecked) {
        reading.standings.front().state = CaptureState::Changed;
        reading.standings.front().why = error.message;
    }
}

void ComparisonDocument::orderByTime()
{
    if (!std::exchange(m_isOrderedByTime, false) || m_runs[0].size() != 1 || m_runs[1].size() != 1)
        return;
    if (m_runs[1].front().analysis->firstTime() < m_runs[0].front().analysis->firstTime()) {
        exchangeRuns();
        refreshRuns();
    }
}

SideInput ComparisonDocument::inputOf(CaseSideId side, SideRole role) const
{
    SideInput input;
    if (const CaseSide* known = findSide(m_case, side))
        input.name = known->name;
    input.role = role;
    for (const CaseRun& run : m_case.runs) {
        const auto reading = m_readings.find(run.id);
        if (run.side == side && reading != m_readings.end() && reading->second.analysis)
            input.runs.push_back({reading->second.analysis, run.conditions, stepsOf(run.id)});
    }
    return input;
}

std::vector<RunStep> ComparisonDocument::stepsOf(CaseRunId run) const
{
    std::vector<RunStep> steps;
    for (const CaseStep& step : m_case.steps) {
        if (step.run == run || step.run.isNone())
            steps.push_back({step.time, step.clockUncertaintyNs, step.text});
    }
    return steps;
}

std::vector<SideInput> ComparisonDocument::allSides() const
{
    std::vector<SideInput> inputs;
    for (const CaseSide& side : m_case.sides)
        inputs.push_back(inputOf(side.id, side.role));
    return inputs;
}

void ComparisonDocument::compare()
{
    for (const SideRole side : Sides) {
        const std::vector<Run>& shown = runs(side);
        if (!shown.empty() && shown.front().analysis)
            continue;
        const char* which = side == SideRole::Before ? "Before" : "After";
        if (!shown.empty())
            m_error = Error{ErrorCode::NotFound, std::string("no capture of the side ") + which + " can be used"};
        else if (m_refused.isEmpty())
            m_error = Error{ErrorCode::InvalidArgument,
                            std::string("there is no capture on the side ") + which + "; add one"};
        fail(Error(m_error));
        return;
    }
    orderByTime();
    m_job.setFuture(startComparison(&m_workers.readers, request()));
    setState(State::Comparing);
}

ComparisonRequest ComparisonDocument::request() const
{
    CompareOptions options;
    options.watchList = m_watchList;
    options.window = m_window;
    return {inputOf(m_chosen[0], SideRole::Before), inputOf(m_chosen[1], SideRole::After), options};
}

void ComparisonDocument::finishComparison()
{
    const QFuture<ComparisonResult> future = m_job.future();
    if (m_state != State::Comparing)
        return;
    if (future.isCanceled() || future.resultCount() == 0) {
        setState(State::Cancelled);
        return;
    }
    const ComparisonResult result = future.result();
    if (!result) {
        fail(result.error());
        return;
    }
    m_comparison = *result;
    setState(State::Ready);
}

void ComparisonDocument::fail(const Error& error)
{
    m_error = error;
    setState(State::Failed);
}

void ComparisonDocument::setState(State state)
{
    m_state = state;
    emit changed();
    if (state == State::Ready || state == State::Failed)
        recheck();
}

} // namespace waybill
