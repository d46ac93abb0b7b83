// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace waybill {

/// What stands at the beginning of a text where a time is expected.
struct StepTime {
    std::size_t length = 0;        ///< characters of it; 0: nothing there looks like a time
    std::optional<Timestamp> time; ///< none: `refused` says why
    std::string refused;           ///< part of a sentence: "has no date; say which day it was"
    bool hasDate = false;          ///< of its own, not the day that was given
};

/// Which day and zone a time has that does not say.
struct DayAndZone {
    std::optional<Timestamp> day; ///< any moment of it
    int utcOffsetMinutes = 0;     ///< east of UTC; also of `day`
};

/// Reads a time as people write it; forms and refusals: stepsFromText().
[[nodiscard]] StepTime stepTimeAt(std::string_view text, const DayAndZone& assumed);

} // namespace waybill
