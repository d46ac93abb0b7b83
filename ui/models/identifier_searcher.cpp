// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identifier_searcher.h"

#include "models/text.h"

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

constexpr qint64 RestFactor = 10;
constexpr qint64 LongestRestMs = 600'000;

} // namespace

IdentifierSearcher::IdentifierSearcher(QThreadPool* pool, QObject* parent) : QObject(parent), m_pool(pool)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &IdentifierSearcher::startWhenDue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &IdentifierSearcher::finish);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this, [this](const QString& text) {
        emit progressed(m_watcher.progressValue(), m_watcher.progressMaximum(), text);
    });
}

IdentifierSearcher::~IdentifierSearcher()
{
    m_watcher.disconnect();
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void IdentifierSearcher::setAnalysis(AnalysisPtr analysis)
{
    const bool isSameRecording = analysis && m_searched &&
                                 analysis->sharedRecording() == m_searched->sharedRecording() &&
                                 analysis->choice() == m_searched->choice();
    const bool isGrowing = analysis && m_analysis && !analysis->isComplete();
    m_analysis = std::move(analysis);
    if (!m_analysis && std::exchange(m_findings, nullptr))
        emit changed();
    if (!isGrowing && !isSameRecording)
        m_rest.stop(); // another question: it does not wait
    startWhenDue();
}

void IdentifierSearcher::setCard(std::shared_ptr<const DeviceCard> card)
{
    const bool isSame = m_card == card || (m_card && card && *m_card == *card);
    if (isSame)
        return;
    m_card = std::move(card);
    askAnew();
}

void IdentifierSearcher::setKeys(std::string keys)
{
    m_keys = std::move(keys);
    m_searched = nullptr; // a key log may have grown
    askAnew();
}

void IdentifierSearcher::askAnew()
{
    m_findings = nullptr;
    m_problem.clear();
    m_rest.stop();
    if (m_isBusy)
        m_watcher.cancel(); // the answer to what was asked before
    emit changed();
    startWhenDue();
}

void IdentifierSearcher::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    startWhenDue();
}

void IdentifierSearcher::cancel()
{
    if (m_isBusy)
        m_watcher.cancel();
}

bool IdentifierSearcher::isNewest() const
{
    return m_searched == m_analysis && m_searchedCard == m_card && m_searchedKeys == m_keys;
}

void IdentifierSearcher::startWhenDue()
{
    if (m_isWanted && !m_isBusy && !m_rest.isActive() && m_analysis && m_card && !isNewest())
        start();
}

void IdentifierSearcher::start()
{
    m_isBusy = true;
    m_searched = m_analysis;
    m_searchedCard = m_card;
    m_searchedKeys = m_keys;
    m_took.start();
    m_watcher.setFuture(startIdentifierSearch(m_pool, m_analysis, m_card, m_keys));
    emit changed();
}

void IdentifierSearcher::finish()
{
    m_isBusy = false;
    const QFuture<IdentifiersResult> future = m_watcher.future();
    const bool isAsked = m_searchedCard == m_card && m_searchedKeys == m_keys && m_searched;
    const bool isWanted = isAsked && future.resultCount() > 0;
    if (isWanted && future.result()) {
        m_findings = *future.result();
        m_problem.clear();
    } else if (isWanted && future.result().error().code != ErrorCode::Cancelled) {
        m_findings = nullptr;
        m_problem = shownText(describe(future.result().error()));
    } else if (isAsked) {
        m_findings = nullptr;
        m_problem = tr("The search was cancelled.");
    }
    const qint64 rest = std::max<qint64>(m_leastRestMs, m_took.elapsed() * RestFactor);
    if (isAsked && m_analysis && !m_analysis->isComplete())
        m_rest.start(static_cast<int>(std::min(rest, LongestRestMs)));
    emit changed();
    startWhenDue();
}

} // namespace waybill
