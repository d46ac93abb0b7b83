// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_source.h"

#include "models/text.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr int ProgressMs = 200;
/// All bins are made anew for each snapshot, and there are ever more while a capture runs: bins that took T are
/// followed by ten T of rest.
constexpr qint64 RestPerCost = 10;
constexpr qint64 LongestRestMs = 10'000;

} // namespace

TimelineSource::TimelineSource(QThreadPool* pool, QObject* parent)
    : QObject(parent), m_pool(pool), m_binsJob(
                                         pool,
                                         [this](PyramidPtr pyramid) {
                                             m_pyramid = std::move(pyramid);
                                             m_binsMs = m_binsStarted.elapsed();
                                             m_sinceBins.start();
                                             emit binsChanged();
                                         },
                                         [this](const QString& problem) {
                                             m_problem = problem;
                                             emit readingChanged();
                                         }),
      m_detailsJob(
          pool,
          [this](Details details) {
              m_marks = std::move(details.marks);
              m_chapters = std::move(details.chapters);
              emit detailsChanged();
          },
          [](const QString&) {}),
      m_fineJob(
          pool, [this](Fine fine) { takeFine(std::move(fine)); },
          [this](const QString& problem) {
              m_problem = problem;
              setReading(Reading::Failed);
          })
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(SettledMs);
    m_progress.setInterval(ProgressMs);
    m_binsDue.setSingleShot(true);
    connect(&m_binsDue, &QTimer::timeout, this, &TimelineSource::startBins);
    connect(&m_settled, &QTimer::timeout, this, &TimelineSource::settle);
    connect(&m_progress, &QTimer::timeout, this, &TimelineSource::readingChanged);
}

void TimelineSource::setAnalysis(AnalysisPtr analysis, const std::vector<CountryCode>& watchList)
{
    const bool isSameRecording = m_analysis && analysis && m_analysis->sharedRecording() == analysis->sharedRecording();
    if (isSameRecording && m_analysis == analysis && m_watchList == watchList)
        return;
    const bool isFollowing = m_analysis && analysis && !analysis->isComplete() && m_watchList == watchList &&
                             m_analysis->choice() == analysis->choice();
    m_analysis = std::move(analysis);
    m_watchList = watchList;
    if (!m_analysis)
        return;
    if (!isSameRecording) {
        releaseOnPool(m_pool, std::exchange(m_events, nullptr));
        const bool wasWanted = m_reading == Reading::Due || m_reading == Reading::Now;
        m_fineJob.cancel();
        m_problem.clear();
        const bool isWanted = hasCaptures() && (wasWanted || isSmall());
        setReading(isWanted ? Reading::Due : Reading::None);
    } else if (m_reading == Reading::Now) {
        m_fineJob.cancel(); // what it makes would be of the former handset or watch list
        setReading(Reading::Due);
    }
    requestBins(isFollowing);
    // A live capture pauses between snapshots; reading it anew in each of them would cost ever more.
    m_settled.start(m_analysis && !m_analysis->isComplete() ? GrowingMs : SettledMs);
}

bool TimelineSource::isSmall() const
{
    std::uint64_t bytes = 0;
    for (const CaptureFacts& capture : m_analysis->recording().captures)
        bytes += capture.capturedBytes;
    return bytes < SmallBytes;
}

bool TimelineSource::hasCaptures() const
{
    return m_analysis && !m_analysis->recording().captures.empty();
}

void TimelineSource::requestBins(bool isFollowing)
{
    const qint64 rest = std::min(m_binsMs * RestPerCost, LongestRestMs);
    if (!isFollowing || m_binsMs == 0 || (m_sinceBins.isValid() && m_sinceBins.hasExpired(rest)))
        startBins();
    else if (!m_binsDue.isActive())
        m_binsDue.start(static_cast<int>(rest - (m_sinceBins.isValid() ? m_sinceBins.elapsed() : 0)));
}

void TimelineSource::startBins()
{
    m_binsDue.stop();
    if (!m_analysis)
        return;
    if (!m_binsJob.isBusy())
        m_binsStarted.start();
    m_binsJob.start(
        [this]() -> LatestJob<PyramidPtr>::Work {
            return [analysis = m_analysis, watchList = m_watchList, events = m_events](const StopFlag& stop) {
                return std::make_shared<const TimelinePyramid>(*analysis, watchList, events.get(), stop);
            };
        },
        LatestJob<PyramidPtr>::Running::LetFinish);
}

void TimelineSource::requestDetails()
{
    m_detailsJob.start(
        [this]() -> LatestJob<Details>::Work {
            return [analysis = m_analysis, events = m_events](const StopFlag&) {
                return Details{timelineMarks(*analysis, events.get()), chaptersOf(*analysis)};
            };
        },
        LatestJob<Details>::Running::LetFinish);
}

/// The recording has not changed for a while.
void TimelineSource::settle()
{
    if (!m_analysis)
        return;
    requestDetails();
    if (m_reading == Reading::Due)
        startReading();
}

void TimelineSource::wantFiner()
{
    if (m_reading == Reading::None)
        readAgain();
}

void TimelineSource::readAgain()
{
    if (!hasCaptures() || m_events || m_reading == Reading::Now)
        return;
    m_problem.clear();
    setReading(Reading::Due);
    if (!m_settled.isActive())
        startReading();
}

void TimelineSource::cancelReading()
{
    m_fineJob.cancel();
    setReading(Reading::Cancelled);
}

void TimelineSource::startReading()
{
    m_permille = std::make_shared<std::atomic<int>>(0);
    setReading(Reading::Now);
    m_progress.start();
    const auto work = [analysis = m_analysis, watchList = m_watchList, permille = m_permille](const StopFlag& stop) {
        Fine fine;
        fine.recording = analysis->sharedRecording();
        const auto read = readContentEvents(analysis->recording(), [&](const Progress& progress) {
            permille->store(progress.permille(), std::memory_order_relaxed);
            return stop.load(std::memory_order_relaxed) ? Continue::Cancel : Continue::Yes;
        });
        if (!read) {
            fine.problem = shownText(describe(read.error()));
            return fine;
        }
        fine.events = *read;
        fine.pyramid = std::make_shared<const TimelinePyramid>(*analysis, watchList, fine.events.get(), stop);
        if (!fine.events->comments.empty())
            fine.details = {timelineMarks(*analysis, fine.events.get()), chaptersOf(*analysis)};
        return fine;
    };
    m_fineJob.start([work] { return work; }, LatestJob<Fine>::Running::Stop);
}

void TimelineSource::takeFine(Fine fine)
{
    if (!m_analysis || fine.recording != m_analysis->sharedRecording())
        return;
    m_problem = fine.problem;
    setReading(fine.events ? Reading::Done : Reading::Failed);
    if (!fine.events)
        return;
    m_events = fine.events;
    m_binsJob.cancel(); // coarse ones may be under way
    m_pyramid = fine.pyramid;
    emit binsChanged();
    if (fine.events->comments.empty())
        return;
    m_detailsJob.cancel();
    m_marks = std::move(fine.details.marks);
    m_chapters = std::move(fine.details.chapters);
    emit detailsChanged();
}

void TimelineSource::setReading(Reading reading)
{
    m_reading = reading;
    if (reading != Reading::Now)
        m_progress.stop();
    emit readingChanged();
}

} // namespace waybill
