// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace waybill {

/// "999 B", "1.6 kB", "12 MB": decimal units (1 kB = 1,000 B), two significant digits below 10, else whole numbers.
/// The only place that turns byte counts into words.
[[nodiscard]] std::string bytesText(std::uint64_t bytes);
/// "14 203": digits grouped by a narrow no-break space (U+202F).
[[nodiscard]] std::string countText(std::uint64_t count);
/// "1 packet", "14 203 packets"; the plural is given, because English is not regular.
[[nodiscard]] std::string countedText(std::uint64_t count, std::string_view one, std::string_view many);
/// Length of time in ns as "129 days" (from 240 hours on), "2 h 04 min", "3 min 20 s", "12 s", "0.8 s"; "0 s" below a
/// millisecond.
[[nodiscard]] std::string durationText(std::int64_t ns);
/// Share as "31 %"; "less than 1 %" for what would round to zero, "over 99 %" for what would round to all.
[[nodiscard]] std::string shareText(std::uint64_t part, std::uint64_t whole);
/// Bytes that came from a network, made safe for a terminal or a window: printable ASCII and well-formed UTF-8 stay,
/// control and format characters (bidi overrides among them) become \xNN or \u{N}; a backslash becomes \\.
[[nodiscard]] std::string printableText(std::string_view bytes);

/// A host name as it is shown: names are escaped where they are read (RFC 1035 §5.1, "\\229"), so a backslash is not
/// escaped again. A name with anything but printable ASCII in it was not read that way; it is shown as printableText().
[[nodiscard]] std::string printableName(std::string_view name);

} // namespace waybill
