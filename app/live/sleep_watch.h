// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <chrono>
#include <optional>
#include <string>

namespace waybill {

/// The clocks of this computer at one moment, nanoseconds.
struct ClockReading {
    std::int64_t wall = 0;  ///< since 1970, as it is set
    std::int64_t awake = 0; ///< CLOCK_MONOTONIC: does not run while the computer sleeps
    std::int64_t all = 0;   ///< CLOCK_BOOTTIME: runs also then
    [[nodiscard]] static ClockReading now() noexcept;
};

/// Notices when the computer slept, or when its clock was set, between two looks: what a capture has no packets for, or
/// whose times do not follow on each other.
class SleepWatch {
public:
    explicit SleepWatch(const ClockReading& first = ClockReading::now()) : m_last(first) {}
    /// A sentence when something of a second or more happened since the last look.
    [[nodiscard]] std::optional<std::string> look(const ClockReading& now);

private:
    ClockReading m_last;
};

} // namespace waybill
