// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <optional>
#include <string>
#include <string_view>

namespace waybill {

class Analysis;

/// What the clocks of a named zone show at one moment.
struct ZoneClock {
    int offsetMinutes = 0; ///< east of UTC
    Timestamp until;       ///< when they change next; latest() when no change is known
};

/// Clocks of the zone `name` ("Asia/Kolkata") at `at`, daylight saving included. Empty when the name is none, or when
/// this computer has no time zone table. Source: the system's own table (IANA time zone database, package tzdata).
[[nodiscard]] std::optional<ZoneClock> zoneClock(std::string_view name, Timestamp at);

/// The zone that captures name (pcapng if_iana_tzname), for all times of an analysis.
struct CaptureZone {
    std::string name;             ///< as the capture says; empty: it names none
    int offsetMinutes = 0;        ///< east of UTC at the first packet; 0 when the zone is not known
    bool isKnown = false;         ///< the name stands in this computer's time zone table
    std::optional<int> changedTo; ///< the zone's clocks changed to this offset before the last packet
};
[[nodiscard]] CaptureZone captureZone(const Analysis& analysis);

/// What has to be said of the zone: it is not known here, or its clocks changed within the capture; mostly empty. One
/// sentence without its full stop.
[[nodiscard]] std::string captureZoneNote(const Analysis& analysis);

/// First and last moment of the captures as they were recorded, whatever is narrowed; empty without packets.
struct RecordedTime {
    Timestamp first, last;
};
[[nodiscard]] std::optional<RecordedTime> recordedTime(const Analysis& analysis);

} // namespace waybill
