// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_narrowing.h"

#include <QFutureWatcher>
#include <QObject>
#include <vector>

namespace waybill {

/// What is shown of a capture: the whole of it, or what it is narrowed to, and the way back. Narrows off-thread; until
/// that is done the former figures stay and isSearching() is true, so that "not found yet" never looks like "none".
class Narrower : public QObject {
    Q_OBJECT
public:
    explicit Narrower(QThreadPool* pool, QObject* parent = nullptr);
    ~Narrower() override;

    /// The capture as it was read so far; null empties. Flows are narrowed anew with each snapshot; a span of time
    /// waits for the last one, `isFinal`.
    void setWhole(AnalysisPtr whole, bool isFinal);
    /// A step of the way: back() leads to where it stood before. Nothing happens when nothing changes.
    void narrow(const Narrowing& narrowing);
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_steps.size(); }

    [[nodiscard]] const Narrowing& narrowing() const { return m_steps[m_at]; }
    [[nodiscard]] const AnalysisPtr& whole() const { return m_whole; }
    /// What the pages show: the newest that was narrowed. Null before the first snapshot.
    [[nodiscard]] const AnalysisPtr& analysis() const { return m_analysis; }
    /// narrowing() is not yet what analysis() shows.
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// Why it could not be narrowed; a default Error (no message) when all is well.
    [[nodiscard]] const Error& error() const { return m_error; }

signals:
    /// analysis() is another one.
    void analysisChanged();
    /// narrowing(), isSearching(), error() or the way back changed.
    void changed();
    /// Of reading a span; `maximum` 0: the size is not known.
    void progressed(int value, int maximum, const QString& text);

private:
    void go(std::size_t step);
    void restart();
    void start();
    void finish();
    void show(AnalysisPtr analysis);
    void setSearching(bool isSearching);

    QThreadPool* m_pool;
    AnalysisPtr m_whole;
    AnalysisPtr m_spanned; ///< m_whole within m_spannedFor; null: not read
    TimeSpan m_spannedFor;
    AnalysisPtr m_analysis;
    std::vector<Narrowing> m_steps{Narrowing{}};
    std::size_t m_at = 0;
    bool m_isFinal = false;
    bool m_isSearching = false;
    bool m_isOutdated = false; ///< another narrowing or snapshot came while the job ran
    Narrowing m_running;       ///< what the job narrows to
    Error m_error;
    QFutureWatcher<NarrowingResult> m_job;
};

} // namespace waybill
