// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chapters.h"
#include "analysis/timeline_marks.h"
#include "analysis/timeline_pyramid.h"
#include "models/latest_job.h"

#include <QElapsedTimer>
#include <QTimer>
#include <memory>
#include <vector>

namespace waybill {

/// The bins, marks and chapters behind a timeline, made on the pool: first those of the recording, which are there at
/// once but coarse; then, when they are wanted or the captures are small, those of a second reading, down to 10 ms. For
/// the GUI thread.
class TimelineSource : public QObject {
    Q_OBJECT
public:
    /// Captures of together less than this are read a second time without being asked.
    static constexpr std::uint64_t SmallBytes = 64'000'000;
    /// A recording that grows is not read again while it does: it must stand still so long.
    static constexpr int SettledMs = 400;
    static constexpr int GrowingMs = 2000; ///< the same for one that is not complete: it may be captured just now

    enum class Reading : std::uint8_t {
        None, ///< not asked for
        Due,  ///< will be read when the recording stands still
        Now,
        Done,
        Cancelled,
        Failed, ///< problem() says why
    };

    explicit TimelineSource(QThreadPool* pool, QObject* parent = nullptr);

    /// Answers come later; until then the former ones stay.
    void setAnalysis(AnalysisPtr analysis, const std::vector<CountryCode>& watchList);
    /// Finer bins than the recording's own are wanted; does nothing when they are there, under way, were cancelled or
    /// could not be read.
    void wantFiner();
    /// The same when the user asks once more.
    void readAgain();
    /// Stops the second reading; nothing of it is kept.
    void cancelReading();

    [[nodiscard]] const TimelinePyramid& pyramid() const { return *m_pyramid; }
    [[nodiscard]] const std::vector<TimelineMark>& marks() const { return m_marks; }
    [[nodiscard]] const std::vector<Chapter>& chapters() const { return m_chapters; }
    [[nodiscard]] Reading reading() const { return m_reading; }
    /// 0–1000 of the second reading.
    [[nodiscard]] int permille() const { return m_permille ? m_permille->load(std::memory_order_relaxed) : 0; }
    /// Why there are no finer bins, as a sentence.
    [[nodiscard]] QString problem() const { return m_problem; }

signals:
    /// pyramid() changed.
    void binsChanged();
    /// marks() and chapters() changed.
    void detailsChanged();
    /// reading(), permille() or problem() changed.
    void readingChanged();

private:
    using PyramidPtr = std::shared_ptr<const TimelinePyramid>;
    using EventsPtr = std::shared_ptr<const ContentEvents>;
    struct Details {
        std::vector<TimelineMark> marks;
        std::vector<Chapter> chapters;
    };
    struct Fine {
        EventsPtr events;
        PyramidPtr pyramid;
        Details details;
        QString problem;
        std::shared_ptr<const Recording> recording;
    };

    void requestBins(bool isFollowing);
    void startBins();
    void requestDetails();
    void settle();
    void startReading();
    void takeFine(Fine fine);
    void setReading(Reading reading);
    [[nodiscard]] bool isSmall() const;
    [[nodiscard]] bool hasCaptures() const;

    QThreadPool* m_pool;
    AnalysisPtr m_analysis;
    std::vector<CountryCode> m_watchList;
    PyramidPtr m_pyramid = std::make_shared<const TimelinePyramid>();
    std::vector<TimelineMark> m_marks;
    std::vector<Chapter> m_chapters;
    EventsPtr m_events; ///< of the second reading of the analysis's recording; null: not read
    Reading m_reading = Reading::None;
    QString m_problem;
    std::shared_ptr<std::atomic<int>> m_permille; ///< written by the job that reads
    QTimer m_settled, m_progress;
    QTimer m_binsDue;
    QElapsedTimer m_binsStarted, m_sinceBins;
    qint64 m_binsMs = 0; ///< what the last bins took
    LatestJob<PyramidPtr> m_binsJob;
    LatestJob<Details> m_detailsJob;
    LatestJob<Fine> m_fineJob;
};

} // namespace waybill
