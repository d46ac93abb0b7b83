// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <functional>
#include <mutex>
#include <utility>

namespace waybill {

/// One slot in which the analysing thread leaves its newest snapshot; one that nobody took yet is replaced, so a slow
/// reader costs no memory. Safe from any thread.
class SnapshotMailbox {
public:
    /// `filled` is called by put(), from its thread and outside the lock, when an empty slot was filled: once for any
    /// number of snapshots until somebody takes.
    explicit SnapshotMailbox(std::function<void()> filled) : m_filled(std::move(filled)) {}

    void put(AnalysisPtr snapshot)
    {
        bool wasEmpty = false;
        {
            const std::scoped_lock lock(m_mutex);
            wasEmpty = m_slot == nullptr;
            m_slot.swap(snapshot); // the replaced one is freed after the lock
        }
        if (wasEmpty && m_filled)
            m_filled();
    }

    /// The newest snapshot; null when there was none since the last call.
    [[nodiscard]] AnalysisPtr take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_slot, nullptr);
    }

private:
    std::function<void()> m_filled;
    std::mutex m_mutex;
    AnalysisPtr m_slot;
};

} // namespace waybill
