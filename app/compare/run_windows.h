// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/side_input.h"

#include <vector>

namespace waybill {

/// A stretch of capture time, from inclusive, to exclusive.
struct TimeWindow {
    Timestamp from, to;
    [[nodiscard]] bool holds(Timestamp time) const { return from <= time && time < to; }
};

/// The stretches of one run that must not be pooled with the rest (methods §3.1).
struct RunWindows {
    std::vector<TimeWindow> starts;  ///< after the phone joined the network (DHCP from 0.0.0.0: boot, or Wi-Fi again)
    std::vector<TimeWindow> updates; ///< after the update, when RunConditions says when it was
    std::vector<TimeWindow> idle, active; ///< chapters of these kinds; filled when the options ask for one of them
    [[nodiscard]] bool isEmpty() const { return starts.empty() && updates.empty(); }
    /// True when something at this time belongs to the window asked for.
    [[nodiscard]] bool isIn(RunWindow window, Timestamp time) const;
};

[[nodiscard]] RunWindows windowsOf(const RunInput& run, const CompareOptions& options);

/// Observable hours of a run within a window: capture time without pauses of more than 30 minutes in which no packet of
/// any kind was seen. Pauses are taken to lie outside the start and update windows. At least a second for the whole
/// run, so that rates exist; 0 when it has no such window.
[[nodiscard]] double observableHours(const Analysis& analysis, const RunWindows& windows, RunWindow window);

} // namespace waybill
