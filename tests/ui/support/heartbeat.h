// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace waybill::test {

/// Longest time between two turns of the event loop, and how often it was over 50 ms.
class Heartbeat {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            const qint64 since = m_since.restart() - BeatMs;
            m_longest = std::max(m_longest, since);
            m_stalls += since > 50 ? 1 : 0;
        });
        m_since.start();
        m_timer.start(BeatMs);
    }
    [[nodiscard]] qint64 longestMs() const { return m_longest; }
    [[nodiscard]] int stalls() const { return m_stalls; }
    void forget() { m_longest = m_stalls = 0; }

private:
    static constexpr int BeatMs = 2;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_stalls = 0;
};

} // namespace waybill::test
