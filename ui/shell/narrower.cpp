// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/narrower.h"

#include <utility>

namespace waybill {

namespace {

constexpr std::size_t MostSteps = 100; // nobody goes back further, and a way without end is a leak

} // namespace

Narrower::Narrower(QThreadPool* pool, QObject* parent) : QObject(parent), m_pool(pool)
{
    connect(&m_job, &QFutureWatcherBase::finished, this, &Narrower::finish);
    connect(&m_job, &QFutureWatcherBase::progressTextChanged, this,
            [this](const QString& text) { emit progressed(m_job.progressValue(), m_job.progressMaximum(), text); });
}

Narrower::~Narrower()
{
    m_job.disconnect(this);
    m_job.cancel();
    m_job.waitForFinished();
}

void Narrower::setWhole(AnalysisPtr whole, bool isFinal)
{
    if (whole == m_whole && isFinal == m_isFinal)
        return; // told twice: what runs or is shown is of it already
    m_whole = std::move(whole);
    m_isFinal = isFinal;
    m_spanned = nullptr;
    restart();
}

void Narrower::narrow(const Narrowing& narrowing)
{
    if (narrowing == this->narrowing())
        return;
    m_steps.resize(m_at + 1);
    m_steps.push_back(narrowing);
    if (m_steps.size() > MostSteps)
        m_steps.erase(m_steps.begin());
    go(m_steps.size() - 1);
}

void Narrower::back()
{
    if (canGoBack())
        go(m_at - 1);
}

void Narrower::forward()
{
    if (canGoForward())
        go(m_at + 1);
}

void Narrower::go(std::size_t step)
{
    m_at = step;
    restart();
    emit changed();
}

/// Begins with what is wanted now; what runs for something else is given up.
void Narrower::restart()
{
    m_error = {};
    const bool isWhole = narrowing().isWhole() || !m_whole;
    if (m_job.isRunning()) {
        m_isOutdated = true;
        // A filter that is narrowed anew with every snapshot would never end if each one ended the one before.
        if (isWhole || m_running != narrowing())
            m_job.cancel();
    }
    if (isWhole) {
        setSearching(false);
        show(m_whole);
        return;
    }
    setSearching(true);
    if (!m_job.isRunning())
        start();
}

void Narrower::start()
{
    m_isOutdated = false;
    const bool needsSpan = !narrowing().span.isWhole();
    if (needsSpan && !m_isFinal)
        return; // it is read when the capture is: setWhole() comes back to it
    if (m_spannedFor != narrowing().span)
        m_spanned = nullptr;
    m_running = narrowing();
    m_spannedFor = m_running.span;
    m_job.setFuture(startNarrowing(m_pool, {m_whole, m_spanned, m_running}));
}

void Narrower::finish()
{
    const QFuture<NarrowingResult> future = m_job.future();
    const bool isCancelled = future.isCanceled() || future.resultCount() == 0;
    const bool isWanted = !narrowing().isWhole() && m_whole;
    if (isCancelled || !isWanted || m_running != narrowing()) {
        if (isWanted)
            start();
        return;
    }
    const NarrowingResult result = future.result();
    if (m_isOutdated) {
        if (result)
            show(result->analysis); // of an earlier snapshot; a newer one follows
        start();
        return;
    }
    if (result) {
        m_spanned = result->spanned;
        setSearching(false);
        show(result->analysis);
        return;
    }
    m_error = result.error();
    m_isSearching = false;
    emit changed();
}

void Narrower::show(AnalysisPtr analysis)
{
    if (m_analysis == analysis)
        return;
    m_analysis = std::move(analysis);
    emit analysisChanged();
}

void Narrower::setSearching(bool isSearching)
{
    if (std::exchange(m_isSearching, isSearching) != isSearching)
        emit changed();
}

} // namespace waybill
