// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <ctime>

namespace waybill::test {

/// Longest time between two turns of the event loop, how often it was over 50 ms, and what the thread did in the
/// longest: a program that stalls by itself runs or blocks; one that is kept from running waits for a processor.
class Heartbeat {
public:
    Heartbeat() : m_schedule(QStringLiteral("/proc/thread-self/schedstat"))
    {
        (void)m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_since.start();
        m_timer.start(BeatMs);
    }
    [[nodiscard]] qint64 longestMs() const { return m_longest; }
    /// Of the longest: how long the thread ran, and how long it could have run and had no processor.
    [[nodiscard]] double ranMs() const { return m_ran; }
    [[nodiscard]] double waitedMs() const { return m_waited; }
    [[nodiscard]] int stalls() const { return m_stalls; }
    void forget()
    {
        m_longest = m_stalls = 0;
        m_ran = m_waited = 0;
    }

private:
    void beat()
    {
        const qint64 since = m_since.restart() - BeatMs;
        const double ran = processorMs(), waited = queueMs();
        m_stalls += since > 50 ? 1 : 0;
        if (since > m_longest) {
            m_longest = since;
            m_ran = ran - m_ranBefore;
            m_waited = waited - m_waitedBefore;
        }
        m_ranBefore = ran;
        m_waitedBefore = waited;
    }
    static double processorMs()
    {
        timespec time{};
        (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    /// Second field of proc_pid_schedstat(5), ns; 0 where the kernel does not tell.
    double queueMs()
    {
        m_schedule.seek(0);
        return m_schedule.readAll().simplified().split(' ').value(1).toDouble() / 1e6;
    }

    static constexpr int BeatMs = 2;
    QTimer m_timer;
    QElapsedTimer m_since;
    QFile m_schedule;
    qint64 m_longest = 0;
    double m_ran = 0, m_waited = 0, m_ranBefore = 0, m_waitedBefore = 0;
    int m_stalls = 0;
};

} // namespace waybill::test
