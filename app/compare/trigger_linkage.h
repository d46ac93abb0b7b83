// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/random.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace waybill {

struct LinkageOptions {
    double windowSeconds = 5;      ///< after an event (methods.md §2.4)
    double beginSeconds = 0;       ///< observed time, on the clock of the events and flows
    double endSeconds = 0;         ///< must be after the beginning
    std::uint32_t shifts = 10'000; ///< circular shifts of the events (methods.md §3.6)
    std::uint64_t seed = DefaultSeed;
};

/// Whether flows follow logged events.
struct TriggerLinkage {
    std::size_t flowsInWindows = 0; ///< flows within windowSeconds after an event; each once
    std::size_t flows = 0;          ///< inside the observed time
    std::size_t events = 0;         ///< with their whole window inside the observed time
    double expected = 0;            ///< mean of flowsInWindows over the shifted events
    double p = 1; ///< one-sided: (b + 1) / (shifts + 1), b = shifts with as many flows in the windows or more
    std::uint32_t shifts = 0; ///< made: fewer than asked for when there are thousands of events
    std::uint64_t seed = 0;
};

/// Counts flows that start within a window after an event, against the same count for circular shifts of all events
/// together, which keep the spacing of events and of flows (methods.md §3.6).
///
/// Times in seconds in any order; flows outside the observed time are left out, and events whose window is not wholly
/// inside. Cannot tell linkage from a rhythm that
/// both share: for events at fixed intervals say so. Empty without events or flows in the observed time, or when the
/// window is not above 0 or not below the observed time.
[[nodiscard]] std::optional<TriggerLinkage>
triggerLinkage(std::span<const double> eventTimes, std::span<const double> flowTimes, const LinkageOptions& options);

} // namespace waybill
