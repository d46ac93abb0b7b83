// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/random.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace waybill {

/// The time after one event in which flows count, on a clock that stands still while nothing was recorded.
struct LinkageWindow {
    double beginSeconds = 0;
    double lengthSeconds = 0; ///< longer for an event whose time is uncertain
};

/// One run: what was observed of it, from 0 to spanSeconds.
struct LinkageRun {
    double spanSeconds = 0;
    std::vector<LinkageWindow> windows; ///< one an event; those not wholly within the span are left out
    std::vector<double> flowTimes;      ///< those outside the span are left out
};

struct LinkageOptions {
    double windowSeconds = 5;      ///< after an event (methods.md §2.4)
    double beginSeconds = 0;       ///< observed time, on the clock of the events and flows
    double endSeconds = 0;         ///< must be after the beginning
    std::uint32_t shifts = 10'000; ///< circular shifts of the events (methods.md §3.6)
    std::uint64_t seed = DefaultSeed;
};

/// Whether flows follow logged events.
struct TriggerLinkage {
    std::size_t flowsInWindows = 0; ///< flows within a window after an event; each once
    std::size_t flows = 0;          ///< inside the observed time
    std::size_t events = 0;         ///< with their whole window inside the observed time
    std::size_t followed = 0;       ///< events with a flow in their window
    double expected = 0;            ///< mean of flowsInWindows over the shifted events
    double p = 1; ///< one-sided: (b + 1) / (shifts + 1), b = shifts with as many flows in the windows or more
    std::uint32_t shifts = 0; ///< made: fewer than asked for when there are thousands of events
    std::uint64_t seed = 0;
};

/// Counts flows that start within a window after an event, against the same count for circular shifts of the events of
/// each run, all of a run together, which keep the spacing of events and of flows (methods.md §3.6). Counts of all runs
/// are added up; each run is shifted by an amount of its own.
///
/// Cannot tell linkage from a rhythm that both share: for events at fixed intervals say so. Empty without events or
/// flows in the observed time, for a window that is not above 0 or not below the span, and for a span that is no
/// number.
[[nodiscard]] std::optional<TriggerLinkage> triggerLinkage(std::span<const LinkageRun> runs, std::uint32_t shifts,
                                                           std::uint64_t seed);

/// The same for one run with windows of one length. Times in seconds in any order.
[[nodiscard]] std::optional<TriggerLinkage>
triggerLinkage(std::span<const double> eventTimes, std::span<const double> flowTimes, const LinkageOptions& options);

} // namespace waybill
