// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QString>
#include <cstdint>

namespace waybill {

/// Which zone the window shows times in.
enum class TimesIn : std::uint8_t {
    Capture,  ///< the zone that the capture names, else UTC
    Computer, ///< this computer's, as its clocks stood when the capture was made
    Utc,
};

/// Minutes east of UTC for all times of one analysis: one offset from the first packet to the last, so that a change of
/// clocks in between neither repeats nor skips an hour.
[[nodiscard]] int shownOffsetMinutes(const Analysis& analysis, TimesIn times);
/// Minutes east of UTC that this computer's clocks showed, or will show, at `at`.
[[nodiscard]] int computerOffsetMinutes(Timestamp at);
/// "UTC+05:30 (as the capture says, Asia/Kolkata)", "UTC+01:00 (this computer's; its clocks changed to UTC+02:00 within
/// this capture)", "UTC (the capture names no time zone)": the offset, where it comes from, and what is to be known.
[[nodiscard]] QString shownZoneText(const Analysis& analysis, TimesIn times);

} // namespace waybill
