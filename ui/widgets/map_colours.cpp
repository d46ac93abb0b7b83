// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_colours.h"

#include <algorithm>
#include <cmath>

namespace waybill {

namespace {

QColor blend(const QColor& ground, const QColor& colour, double share)
{
    const auto mixed = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return QColor(mixed(ground.red(), colour.red()), mixed(ground.green(), colour.green()),
                  mixed(ground.blue(), colour.blue()));
}

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

MapColours::MapColours(const Theme& theme)
    : sea(theme.panel), land(blend(theme.panel, theme.text, theme.isDark ? 0.16 : 0.13)), border(theme.panel),
      leader(theme.mutedText), m_theme(theme)
{}

QColor MapColours::tint(CountryCode code) const
{
    return blend(land, m_theme.country(code), m_theme.isDark ? 0.26 : 0.32);
}

QColor MapColours::outline(CountryCode code) const
{
    const QColor away = m_theme.isDark ? QColor(Qt::white) : QColor(Qt::black);
    const QColor ground = tint(code);
    QColor& colour = m_outlines[m_theme.country(code).rgb()];
    if (colour.isValid())
        return colour;
    for (double share = 0; share < 1; share += 0.05) {
        colour = blend(m_theme.country(code), away, share);
        if (std::min({contrastRatio(colour, land), contrastRatio(colour, ground), contrastRatio(colour, sea)}) >= 3)
            break;
    }
    return colour;
}

} // namespace waybill
