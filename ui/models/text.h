// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "base/timestamp.h"

#include <QString>
#include <cstdint>
#include <string_view>

namespace waybill {

/// Text of the engine as Qt shows it; not for bytes from a network, see shownText().
[[nodiscard]] QString toQString(std::string_view text);
/// A word or phrase of the engine in the language of the window (base/wording.h): names of countries, kinds, reasons.
[[nodiscard]] QString wordShown(std::string_view english);
/// Bytes from a network, made printable (base/format.h): control and format characters become visible escapes.
[[nodiscard]] QString shownText(std::string_view bytes);
/// Text for a tooltip, line by line; never read as markup, whatever is in it. Empty stays empty.
[[nodiscard]] QString plainToolTip(const QString& text);

/// "1.6 MB".
[[nodiscard]] QString bytesShown(std::uint64_t bytes);
/// "14 203".
[[nodiscard]] QString countShown(std::uint64_t count);
/// "China (CN)": a country in words, for places without a chip.
[[nodiscard]] QString countryShown(CountryCode code);
/// "10 Aug 2014, 14:02:00.123456" without the offset; "–" for a time that was never set.
[[nodiscard]] QString timeShown(Timestamp time, int offsetMinutes);
/// "14:02:00.123456": the time of day alone.
[[nodiscard]] QString clockShown(Timestamp time, int offsetMinutes);
/// "42.6 ms"; "–" below zero, which means not known.
[[nodiscard]] QString roundTripShown(std::int64_t ns);

/// "Sent ↓": the title of the column that rows are sorted by. The arrow stands in the text, since a style's own arrow
/// covers right-aligned titles.
[[nodiscard]] QString sortedTitle(const QString& title, Qt::SortOrder order);

} // namespace waybill
