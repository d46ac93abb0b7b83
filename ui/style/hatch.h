// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "style/theme.h"

#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace waybill {

/// How the lines of a country run, so that grey print tells countries apart.
enum class HatchKind { Rising, Falling, Upright, Level, Squares, Diamonds, Dashes, Dots };

[[nodiscard]] HatchKind hatchOf(CountryCode code);

/// Fills `path` with what is possible but not certain: a pale ground of the colour with lines of the colour.
void paintHatch(QPainter& painter, const QPainterPath& path, const QColor& colour, HatchKind kind);

/// Fills `area` with a solid colour, marked with faint lines of the country's hatch, so that grey print tells solid
/// bars apart as well.
void paintSolid(QPainter& painter, const QPainterPath& path, const QColor& colour, HatchKind kind);

/// Draws the chip of a country, its code on its colour; the name stands beside it, always.
void paintChip(QPainter& painter, const QRectF& area, CountryCode code, const Theme& theme);

/// Size of a chip in device-independent pixels for body text.
[[nodiscard]] QSizeF chipSize();

} // namespace waybill
