// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/timeline_bins.h"

#include <QColor>
#include <QString>

namespace waybill {

struct Theme;

/// "China", "elsewhere", "CDN or anycast": what one colour of content over time stands for.
[[nodiscard]] QString seriesName(TimelineBins::Kind kind, CountryCode country);
[[nodiscard]] QColor seriesColour(TimelineBins::Kind kind, CountryCode country, const Theme& theme);
/// Uncertain places are drawn in stripes.
[[nodiscard]] bool isSeriesHatched(TimelineBins::Kind kind);

} // namespace waybill
