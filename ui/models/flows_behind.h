// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"

#include <QString>
#include <vector>

namespace waybill {

/// The flows that one figure of a comparison stands for, on both sides.
struct FlowsBehind {
    QString title;                 ///< what the figure is about: "xiaomi.com", "China → not seen"
    QString reason;                ///< why its row says what it says; empty where there is no one row
    QString nameBefore, nameAfter; ///< of the sides; empty: before, after
    std::vector<FlowRef> before, after;

    [[nodiscard]] bool isEmpty() const { return before.empty() && after.empty(); }
    [[nodiscard]] const std::vector<FlowRef>& of(bool isBefore) const { return isBefore ? before : after; }
    /// Adds the flows of a row.
    void add(const ChangeRow& row)
    {
        before.insert(before.end(), row.flowsBefore.begin(), row.flowsBefore.end());
        after.insert(after.end(), row.flowsAfter.begin(), row.flowsAfter.end());
    }
};

} // namespace waybill
