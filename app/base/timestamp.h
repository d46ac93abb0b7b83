// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace waybill {

/// A moment of capture time: nanoseconds since 1970-01-01T00:00:00Z (covers years 1677 to 2262).
struct Timestamp {
    std::int64_t ns = 0;

    static constexpr Timestamp earliest() { return {std::numeric_limits<std::int64_t>::min()}; }
    static constexpr Timestamp latest() { return {std::numeric_limits<std::int64_t>::max()}; }
    friend constexpr auto operator<=>(const Timestamp&, const Timestamp&) = default;
};

inline constexpr std::int64_t NsPerSecond = 1'000'000'000;

/// later - earlier in ns, saturating instead of overflowing.
[[nodiscard]] std::int64_t nanosecondsBetween(Timestamp earlier, Timestamp later) noexcept;

/// RFC 3339 in UTC with nine decimals: "2014-08-10T08:32:00.000000000Z".
[[nodiscard]] std::string toRfc3339(Timestamp time);

/// Reads RFC 3339 with any offset ("2014-08-10T14:02:00+05:30"), a bare date, or seconds since 1970 ("1407657720.25").
/// A time without offset is UTC. Empty when it is none of these or lies outside 1678–2261.
[[nodiscard]] std::optional<Timestamp> parseTimestamp(std::string_view text);

/// Date and time as people read it at `offsetMinutes` east of UTC: "10 Aug 2014, 14:02:00". The offset is not in it:
/// write offsetText() beside it.
[[nodiscard]] std::string dateTimeText(Timestamp time, int offsetMinutes);
/// "2014-08-10" at `offsetMinutes` east of UTC.
[[nodiscard]] std::string dateText(Timestamp time, int offsetMinutes);
/// "14:02" (or "14:02:07" with seconds) at `offsetMinutes` east of UTC.
[[nodiscard]] std::string clockText(Timestamp time, int offsetMinutes, bool withSeconds);
/// "UTC" or "UTC+05:30".
[[nodiscard]] std::string offsetText(int offsetMinutes);

} // namespace waybill
