// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/comparison_narrower.h"

#include <utility>

namespace waybill {

namespace {

constexpr std::size_t MostSteps = 100; // nobody goes back further, and a way without end is a leak

} // namespace

ComparisonNarrower::ComparisonNarrower(QThreadPool* pool, QObject* parent) : QObject(parent), m_pool(pool)
{
    connect(&m_job, &QFutureWatcherBase::finished, this, &ComparisonNarrower::finish);
    connect(&m_job, &QFutureWatcherBase::progressTextChanged, this, &ComparisonNarrower::progressed);
}

ComparisonNarrower::~ComparisonNarrower()
{
    m_job.disconnect(this);
    m_job.cancel();
    m_job.waitForFinished();
}

void ComparisonNarrower::setWhole(Whole whole)
{
    const bool isSame = whole.comparison && whole.comparison == m_whole.comparison;
    m_whole = std::move(whole);
    if (!isSame || expression().empty())
        restart();
}

void ComparisonNarrower::narrow(const ComparisonNarrowing& narrowing)
{
    if (narrowing == this->narrowing())
        return;
    m_steps.resize(m_at + 1);
    m_steps.push_back(narrowing);
    if (m_steps.size() > MostSteps) {
        m_steps.erase(m_steps.begin());
        --m_at;
    }
    go(m_steps.size() - 1);
}

void ComparisonNarrower::back()
{
    if (canGoBack())
        go(m_at - 1);
}

void ComparisonNarrower::forward()
{
    if (canGoForward())
        go(m_at + 1);
}

void ComparisonNarrower::go(std::size_t step)
{
    const RunWindow former = narrowing().window;
    m_at = step;
    if (narrowing().window != former)
        emit windowWanted(narrowing().window);
    restart();
    emit changed();
}

/// Begins with what is wanted now; what runs for something else is given up.
void ComparisonNarrower::restart()
{
    const bool wasSaid = m_isSearching || !m_error.message.empty();
    m_error = {};
    m_isSearching = !expression().empty() && m_whole.comparison;
    if (m_job.isRunning() && (m_running != expression() || m_runningOf != m_whole.comparison))
        m_job.cancel();
    if (expression().empty())
        show({m_whole.comparison, m_whole.sides});
    else if (m_shownOf != m_whole.comparison)
        show({}); // figures of other runs, or of other rules, must not stand beside what is known now
    if (m_isSearching && !m_job.isRunning())
        start();
    if (wasSaid || m_isSearching)
        emit changed();
}

void ComparisonNarrower::start()
{
    m_running = expression();
    m_runningOf = m_whole.comparison;
    m_job.setFuture(startNarrowedComparison(m_pool, {m_whole.request, m_whole.sides, m_running}));
}

void ComparisonNarrower::finish()
{
    const QFuture<NarrowedComparisonResult> future = m_job.future();
    const bool isCancelled = future.isCanceled() || future.resultCount() == 0;
    if (!m_isSearching)
        return;
    if (isCancelled || m_running != expression() || m_runningOf != m_whole.comparison) {
        start();
        return;
    }
    const NarrowedComparisonResult result = future.result();
    m_isSearching = false;
    if (!result)
        m_error = result.error();
    show(result ? *result : NarrowedComparison{m_whole.comparison, m_whole.sides});
    emit changed();
}

void ComparisonNarrower::show(NarrowedComparison shown)
{
    m_shown = std::move(shown);
    m_shownOf = m_whole.comparison;
    emit shownChanged();
}

} // namespace waybill
