// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QString>
#include <cstdint>
#include <optional>

namespace waybill {

/// A moment as it stands in a field to be edited, at `offsetMinutes` east of UTC: "2014-08-10 06:47:00", with a
/// fraction only where there is one. The offset is written beside the field.
[[nodiscard]] QString timeEntryText(Timestamp time, int offsetMinutes);

/// Reads what a person typed: "2014-08-10 06:47" (seconds and fraction may follow), RFC 3339 with an offset of its own,
/// or, when `day` is given, a time alone ("06:47:12"), which is then of that day. Empty when it is none of these.
[[nodiscard]] std::optional<Timestamp> timeFromEntry(const QString& text, int offsetMinutes,
                                                     std::optional<Timestamp> day = {});

/// Seconds as they stand in a field: "2", "-0.25".
[[nodiscard]] QString secondsEntryText(std::int64_t ns);
/// Reads "2", "0.25 s", "-1,5"; empty when it is none or more than ten years.
[[nodiscard]] std::optional<std::int64_t> secondsFromEntry(const QString& text);

/// Reads a zone: "UTC", "UTC+05:30", "+05:30", "-8"; minutes east of UTC. Empty when it is none, or beyond 18 hours.
[[nodiscard]] std::optional<int> zoneFromEntry(const QString& text);
/// Reads "2014-08-10": its noon at `offsetMinutes` east of UTC.
[[nodiscard]] std::optional<Timestamp> dayFromEntry(const QString& text, int offsetMinutes);

} // namespace waybill
