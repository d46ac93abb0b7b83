// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/snapshot_gate.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace waybill {

namespace {

/// Listing a large capture anew takes a core for a tenth of a second or two; the reading shall have most of it.
constexpr qint64 LeastPauseMs = 400;
/// A capture that runs for hours shall find most of a core free: a snapshot that took T to show is followed by ten T.
constexpr qint64 PausePerCost = 10;
constexpr qint64 LongestPauseMs = 4000;

} // namespace

SnapshotGate::SnapshotGate(QWidget* page, std::function<void(AnalysisPtr)> pass)
    : QObject(page), m_page(page), m_pass(std::move(pass))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SnapshotGate::letThrough);
    page->installEventFilter(this);
}

void SnapshotGate::put(AnalysisPtr analysis)
{
    const bool isOther = !analysis || !m_newest || analysis->choice() != m_newest->choice();
    m_newest = std::move(analysis);
    m_isWaiting = true;
    if (!m_newest || (isOther && m_page->isVisible()))
        letThrough();
    else if (m_page->isVisible() && !m_timer.isActive())
        m_timer.start(
            static_cast<int>(m_sinceLast.isValid() ? std::max<qint64>(pauseMs() - m_sinceLast.elapsed(), 0) : 0));
    else if (m_page->isVisible() && m_newest->isComplete()) // figures that will stay need not wait for long
        m_timer.start(static_cast<int>(std::min<qint64>(m_timer.remainingTime(), LeastPauseMs)));
}

qint64 SnapshotGate::pauseMs() const
{
    if (m_newest->isComplete())
        return LeastPauseMs;
    return std::clamp(m_lastCostMs * PausePerCost, LeastPauseMs, LongestPauseMs);
}

void SnapshotGate::letThrough()
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    m_timer.stop();
    QElapsedTimer cost;
    cost.start();
    m_pass(m_newest);
    m_lastCostMs = cost.elapsed();
    m_sinceLast.start();
}

bool SnapshotGate::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show)
        letThrough();
    return QObject::eventFilter(watched, event);
}

} // namespace waybill
