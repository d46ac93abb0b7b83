// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/content_events.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waybill {

/// Something that belongs on a timeline besides content: a moment, or a stretch.
struct TimelineMark {
    enum class Kind : std::uint8_t {
        Gap,     ///< no packet of any device (Recording::pauses)
        Restart, ///< the phone may have been restarted (restarts())
        Update,  ///< its firmware seems to have been updated (updateBoundaries())
        Comment, ///< a comment beside a packet; the text is not trusted
        Step,    ///< what the tester did, from a case; timelineMarks() gives none
    };
    Kind kind = Kind::Gap;
    Timestamp from, to; ///< equal for a moment
    std::string label;  ///< "no packets for 40 min", "restart?"
    std::string detail; ///< a sentence more; may be empty
};

/// Gaps, restarts and updates of the recording, and the comments of its packets when `events` are there (else null), by
/// time. Costs as much as restarts() and updateBoundaries() do; meant for a pool thread.
[[nodiscard]] std::vector<TimelineMark> timelineMarks(const Analysis& analysis, const ContentEvents* events);

} // namespace waybill
