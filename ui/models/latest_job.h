// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>
#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <utility>

namespace waybill {

/// Set by the GUI thread when the result of a running job is no longer wanted; read by the job.
using StopFlag = std::atomic<bool>;

/// Lets go of something large on the pool: taking apart a tree of a million rows would stall the window.
template <typename T>
void releaseOnPool(QThreadPool* pool, std::shared_ptr<T> old)
{
    if (old)
        pool->start([old = std::move(old)]() mutable { old.reset(); });
}

/// Runs one piece of work at a time on a pool and hands its result to the thread that asked. While one runs, only the
/// newest request is kept. The destructor stops what runs and waits for it, so work may not outlive its owner.
template <typename T>
class LatestJob {
public:
    using Work = std::function<T(const StopFlag&)>;
    using Prepare = std::function<Work()>;
    using Done = std::function<void(T)>;
    enum class Running : std::uint8_t {
        LetFinish, ///< a new snapshot: stopping each time would starve the view while snapshots keep coming
        Stop,      ///< a new question of the user: the old answer is worthless
    };

    using Failed = std::function<void(const QString&)>;

    /// `failed` gets a sentence when the work ran out of memory; what is shown then stays as it is.
    LatestJob(QThreadPool* pool, Done done, Failed failed)
        : m_pool(pool), m_done(std::move(done)), m_failed(std::move(failed))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finish(); });
    }
    ~LatestJob()
    {
        m_waiting = nullptr;
        m_watcher.disconnect();
        stop();
        m_watcher.waitForFinished();
    }
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    /// `prepare` is called in this thread when the work begins, so that it starts from what is shown then.
    void start(Prepare prepare, Running running)
    {
        m_waiting = std::move(prepare);
        if (!m_isBusy)
            startWaiting();
        else if (running == Running::Stop)
            stop();
    }
    [[nodiscard]] bool isBusy() const { return m_isBusy || m_waiting; }
    /// Forgets what waits and what runs; nothing more is delivered until the next start().
    void cancel()
    {
        m_waiting = nullptr;
        stop();
    }

private:
    struct Outcome {
        std::shared_ptr<T> result; ///< shared: a future copies what it holds
        QString problem;
    };
    void stop()
    {
        if (m_stop)
            m_stop->store(true, std::memory_order_relaxed);
    }
    void startWaiting()
    {
        m_isBusy = true;
        m_stop = std::make_shared<StopFlag>(false);
        const Prepare prepare = std::exchange(m_waiting, nullptr);
        m_watcher.setFuture(QtConcurrent::run(m_pool, [work = prepare(), stop = m_stop]() -> Outcome {
            try {
                return {std::make_shared<T>(work(*stop)), {}};
            } catch (const std::exception& exception) { // an exception in a future would surface in the event loop
                return {nullptr, QString::fromLocal8Bit(exception.what())};
            }
        }));
    }
    void finish()
    {
        m_isBusy = false;
        const bool wasStopped = m_stop->load(std::memory_order_relaxed);
        const Outcome outcome = m_watcher.future().result();
        if (!wasStopped && outcome.result)
            m_done(std::move(*outcome.result));
        else if (!wasStopped)
            m_failed(outcome.problem);
        if (m_waiting && !m_isBusy)
            startWaiting();
    }

    QThreadPool* m_pool;
    Done m_done;
    Failed m_failed;
    QFutureWatcher<Outcome> m_watcher;
    std::shared_ptr<StopFlag> m_stop;
    Prepare m_waiting;
    bool m_isBusy = false;
};

} // namespace waybill
