// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QPromise>
#include <QString>
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace waybill {

/// "34 of 120 MB · 51 200 packets"; without "of" when the size is not known, without packets when none are counted.
[[nodiscard]] std::string describe(const Progress& progress);

/// A checkpoint that turns the engine's progress into that of a promise, and the promise's state into the answer. Lives
/// within the job.
template <typename T>
class PromiseProgress {
public:
    /// `stopHere` may be null.
    PromiseProgress(QPromise<T>& promise, std::shared_ptr<std::atomic_bool> stopHere)
        : m_promise(promise), m_stopHere(std::move(stopHere))
    {}

    Continue operator()(const Progress& progress)
    {
        if (m_promise.isCanceled())
            return Continue::Cancel;
        report(progress);
        return m_stopHere && m_stopHere->load(std::memory_order_relaxed) ? Continue::StopHere : Continue::Yes;
    }

private:
    /// Qt drops a progress text whose value did not grow, so the value counts bytes (packets when the size is unknown),
    /// scaled to a range that an int holds.
    static constexpr std::uint64_t Steps = 1'000'000'000;

    void report(const Progress& progress)
    {
        auto value = std::min(progress.packets, Steps);
        if (progress.bytesTotal != 0) {
            if (!std::exchange(m_hasRange, true)) // once only: setting the range resets the value
                m_promise.setProgressRange(0, static_cast<int>(Steps));
            const double share = static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytesTotal);
            value = static_cast<std::uint64_t>(std::min(share, 1.0) * static_cast<double>(Steps));
        }
        m_promise.setProgressValueAndText(static_cast<int>(value), QString::fromStdString(describe(progress)));
    }

    QPromise<T>& m_promise;
    std::shared_ptr<std::atomic_bool> m_stopHere;
    bool m_hasRange = false;
};

} // namespace waybill
