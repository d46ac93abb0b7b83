// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/comparison_document.h"

#include "models/text.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace waybill {

QString ComparisonDocument::Run::label() const
{
    if (files.empty())
        return {};
    const QString name = shownText(QFileInfo(QFile::decodeName(files.front().c_str())).fileName().toStdString());
    return files.size() > 1 ? tr("%1 and %n more", nullptr, static_cast<int>(files.size()) - 1).arg(name) : name;
}

ComparisonDocument::ComparisonDocument(Workers& workers, QObject* parent) : QObject(parent), m_workers(workers)
{
    connect(&m_job, &QFutureWatcherBase::finished, this, &ComparisonDocument::finishComparison);
}

ComparisonDocument::~ComparisonDocument()
{
    m_job.disconnect(this);
    m_job.cancel();
    m_job.waitForFinished();
    for (std::vector<Run>& side : m_sides)
        for (Run& run : side)
            delete run.document; // each cancels its reading and waits
}

void ComparisonDocument::add(SideRole side, std::vector<std::string> files, AnalysisPtr analysis)
{
    Run run;
    run.files = std::move(files);
    run.analysis = std::move(analysis);
    if (!run.analysis)
        read(run);
    m_sides[indexOf(side)].push_back(std::move(run));
    proceed();
}

void ComparisonDocument::read(Run& run)
{
    auto* document = new Document(&m_workers.readers, m_workers.geography, run.files, this);
    document->useServices(m_workers.services);
    run.document = document;
    m_shares[document] = 0;
    connect(document, &Document::stateChanged, this, &ComparisonDocument::proceed);
    connect(document, &Document::progressed, this, [this, document](int value, int maximum, const QString& text) {
        m_shares[document] = maximum > 0 ? static_cast<double>(value) / maximum : 0;
        reportProgress(text);
    });
    document->start();
}

void ComparisonDocument::discard(Run& run)
{
    if (!run.document)
        return;
    m_shares.erase(run.document);
    run.document->disconnect(this);
    run.document->cancel();
    run.document->deleteLater(); // it may be the sender of the signal that ends it
    run.document = nullptr;
}

void ComparisonDocument::remove(SideRole side, int run)
{
    std::vector<Run>& runs = m_sides[indexOf(side)];
    if (run < 0 || static_cast<std::size_t>(run) >= runs.size())
        return;
    discard(runs[static_cast<std::size_t>(run)]);
    runs.erase(runs.begin() + run);
    proceed();
}

void ComparisonDocument::setControl(SideRole side, int run, bool isControl)
{
    std::vector<Run>& runs = m_sides[indexOf(side)];
    if (run < 0 || static_cast<std::size_t>(run) >= runs.size())
        return;
    runs[static_cast<std::size_t>(run)].conditions.isControl = isControl;
    proceed();
}

void ComparisonDocument::swapSides()
{
    std::swap(m_sides[0], m_sides[1]);
    m_isOrderedByTime = false;
    proceed();
}

void ComparisonDocument::cancel()
{
    for (std::vector<Run>& side : m_sides)
        for (Run& run : side)
            if (run.document)
                run.document->cancel();
    if (m_state == State::Comparing)
        m_job.cancel();
}

void ComparisonDocument::stopHere()
{
    for (std::vector<Run>& side : m_sides)
        for (Run& run : side)
            if (run.document)
                run.document->stopHere();
}

void ComparisonDocument::retry()
{
    for (std::vector<Run>& side : m_sides) {
        for (Run& run : side) {
            if (run.analysis)
                continue;
            discard(run);
            read(run);
        }
    }
    m_leftOut.clear();
    proceed();
}

void ComparisonDocument::readAgain()
{
    for (std::vector<Run>& side : m_sides)
        for (Run& run : side)
            run.analysis = nullptr;
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
    takeReadings();
    bool isReading = false, isCancelled = false;
    for (const std::vector<Run>& side : m_sides) {
        for (const Run& run : side) {
            isReading |= run.document && run.document->state() == Document::State::Loading;
            isCancelled |= run.document && run.document->state() == Document::State::Cancelled;
        }
    }
    if (m_job.isRunning())
        m_job.cancel(); // what it compares is no longer what is wanted
    m_comparison = nullptr;
    if (isReading)
        setState(State::Reading);
    else if (isCancelled)
        setState(State::Cancelled);
    else
        compare();
}

void ComparisonDocument::takeReadings()
{
    for (std::vector<Run>& side : m_sides) {
        for (std::size_t i = side.size(); i-- > 0;) {
            Run& run = side[i];
            if (!run.document || run.analysis)
                continue;
            if (run.document->state() == Document::State::Ready) {
                run.analysis = run.document->analysis();
                discard(run);
            } else if (run.document->state() == Document::State::Failed) {
                leaveOut(side, i, run.document->error());
            }
        }
    }
}

void ComparisonDocument::leaveOut(std::vector<Run>& side, std::size_t run, const Error& error)
{
    m_leftOut += (m_leftOut.isEmpty() ? QString() : QStringLiteral("\n")) + shownText(describe(error));
    m_error = error;
    discard(side[run]);
    side.erase(side.begin() + static_cast<std::ptrdiff_t>(run));
}

void ComparisonDocument::orderByTime()
{
    if (!std::exchange(m_isOrderedByTime, false) || m_sides[0].size() != 1 || m_sides[1].size() != 1)
        return;
    if (m_sides[1].front().analysis->firstTime() < m_sides[0].front().analysis->firstTime())
        std::swap(m_sides[0], m_sides[1]);
}

SideInput ComparisonDocument::inputOf(SideRole side) const
{
    SideInput input;
    input.name = side == SideRole::Before ? "before" : "after";
    input.role = side;
    for (const Run& run : runs(side))
        input.runs.push_back({run.analysis, run.conditions});
    return input;
}

void ComparisonDocument::compare()
{
    for (const SideRole side : {SideRole::Before, SideRole::After}) {
        if (!runs(side).empty())
            continue;
        if (m_leftOut.isEmpty())
            m_error = Error{ErrorCode::InvalidArgument, side == SideRole::Before
                                                            ? "there is no capture on the side Before; add one"
                                                            : "there is no capture on the side After; add one"};
        fail(Error(m_error));
        return;
    }
    orderByTime();
    CompareOptions options;
    options.watchList = m_watchList;
    m_job.setFuture(
        startComparison(&m_workers.readers, {inputOf(SideRole::Before), inputOf(SideRole::After), options}));
    setState(State::Comparing);
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
}

} // namespace waybill
