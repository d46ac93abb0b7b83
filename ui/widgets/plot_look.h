// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"

#include <QBrush>
#include <QColor>
#include <QString>
#include <vector>

class QCustomPlot;

namespace waybill {

struct Theme;

/// A moment worth a line across the bars.
struct PlotMarker {
    enum class Half : std::uint8_t { Whole, Upper, Lower };
    double second = 0; ///< on the time axis
    QString label;     ///< drawn beside it where there is room; always in the tables
    Half half = Half::Whole;
    bool isStrong = false; ///< a full line instead of dashes
};

/// What both plots of content over time share: how amounts are scaled, and how the axes look.
struct AmountScale {
    double divisor = 1;
    QString unit; ///< "kB"
};
[[nodiscard]] AmountScale amountScale(double largestBytes);
/// Fill of a series: the country's colour when it has one; stripes for what is uncertain.
[[nodiscard]] QBrush seriesBrush(CountryCode country, const QColor& colour, bool isHatched, const Theme& theme);
/// Background, axes, grid and type; the lines of the value axis only.
void stylePlot(QCustomPlot* plot, const Theme& theme, const QColor& zeroLine);
/// Draws the markers anew within the axes' ranges. A label that would cover another moves down a line, and is left out
/// when no line is free.
void showMarkers(QCustomPlot* plot, const std::vector<PlotMarker>& markers, const Theme& theme);

} // namespace waybill
