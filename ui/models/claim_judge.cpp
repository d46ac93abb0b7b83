// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claim_judge.h"

#include "models/text.h"

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

constexpr qint64 RestFactor = 10;
constexpr qint64 LeastRestMs = 2'000, LongestRestMs = 600'000;

bool isSame(const RunConditions& a, const RunConditions& b)
{
    return a.device == b.device && a.build == b.build && a.region == b.region && a.sim == b.sim &&
           a.account == b.account && a.consent == b.consent && a.reset == b.reset &&
           a.accessNetwork == b.accessNetwork && a.vantage == b.vantage && a.isControl == b.isControl &&
           a.updatedAt == b.updatedAt;
}

bool isSame(const RunStep& a, const RunStep& b)
{
    return a.time == b.time && a.uncertaintyNs == b.uncertaintyNs && a.text == b.text;
}

bool isSame(const ClaimRun& a, const ClaimRun& b)
{
    return a.analysis == b.analysis && a.found == b.found && isSame(a.conditions, b.conditions) &&
           std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(),
                      [](const RunStep& x, const RunStep& y) { return isSame(x, y); });
}

bool isSame(const std::vector<ClaimRun>& a, const std::vector<ClaimRun>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ClaimRun& x, const ClaimRun& y) { return isSame(x, y); });
}

bool isSame(const std::shared_ptr<const DeviceCard>& a, const std::shared_ptr<const DeviceCard>& b)
{
    return a == b || (a && b && *a == *b);
}

} // namespace

ClaimJudge::ClaimJudge(QThreadPool* pool, QObject* parent) : QObject(parent), m_pool(pool)
{
    m_request.sheet = std::make_shared<const ClaimSheet>();
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ClaimJudge::startWhenDue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ClaimJudge::finish);
}

ClaimJudge::~ClaimJudge()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void ClaimJudge::setSheet(ClaimSheetPtr sheet)
{
    if (*sheet == *m_request.sheet)
        return;
    m_request.sheet = std::move(sheet);
    ++m_revision;
    m_rest.stop(); // a question of the user: it does not wait
    emit changed();
    startWhenDue();
}

void ClaimJudge::setGround(JudgingRequest ground)
{
    if (isSame(ground.before, m_request.before) && isSame(ground.after, m_request.after) &&
        isSame(ground.card, m_request.card) && ground.comparison == m_request.comparison)
        return;
    const bool wasGrowing = isGrowing();
    ground.sheet = m_request.sheet;
    m_request = std::move(ground);
    ++m_revision;
    if (!wasGrowing || !isGrowing())
        m_rest.stop();
    if (!hasRuns())
        m_judged = nullptr;
    emit changed();
    startWhenDue();
}

void ClaimJudge::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    startWhenDue();
}

bool ClaimJudge::isGrowing() const
{
    const auto isUnfinished = [](const ClaimRun& run) { return !run.analysis->isComplete(); };
    return std::any_of(m_request.before.begin(), m_request.before.end(), isUnfinished) ||
           std::any_of(m_request.after.begin(), m_request.after.end(), isUnfinished);
}

void ClaimJudge::startWhenDue()
{
    if (!m_isWanted || m_isBusy || m_rest.isActive() || m_startedRevision == m_revision || !hasRuns() ||
        m_request.sheet->claims.empty())
        return;
    m_isBusy = true;
    m_startedRevision = m_revision;
    m_took.start();
    m_watcher.setFuture(startJudging(m_pool, m_request));
    emit changed();
}

void ClaimJudge::finish()
{
    m_isBusy = false;
    const JudgingResult result = m_watcher.future().result();
    m_problem = result ? QString() : shownText(describe(result.error()));
    if (result && hasRuns()) {
        m_judged = *result;
        m_judgedRevision = m_startedRevision;
    }
    if (isGrowing())
        m_rest.start(static_cast<int>(std::clamp(m_took.elapsed() * RestFactor, LeastRestMs, LongestRestMs)));
    emit changed();
    startWhenDue();
}

} // namespace waybill
