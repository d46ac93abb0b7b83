// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/theme.h"

#include <unordered_map>

namespace waybill {

/// The colours of the map's ground and marks, derived from a theme.
struct MapColours {
    explicit MapColours(const Theme& theme);

    QColor sea;
    QColor land;
    QColor border; ///< between countries
    QColor leader; ///< from a disc to its country's point; at least 3:1 on land and sea

    /// Land of a watched country, pale, whether or not anything went there.
    [[nodiscard]] QColor tint(CountryCode code) const;
    /// The country's colour, darkened (or lightened) until it stands out at least 3:1 from land, tint and sea: outlines
    /// of discs and claimants' lines.
    [[nodiscard]] QColor outline(CountryCode code) const;

private:
    const Theme& m_theme;
    mutable std::unordered_map<QRgb, QColor> m_outlines; ///< found once a colour
};

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1).
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace waybill
