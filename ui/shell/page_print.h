// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

class QPrinter;

namespace waybill {

class Page;
struct Chart;

/// What every print and picture of a page or a chart carries besides it.
struct PrintFrame {
    QString title;  ///< capture and page
    QString notice; ///< of a reconstruction; empty for recordings
    QString source; ///< figures' sources, capture, filter, coverage, program and date
};

/// Draws the page on one sheet.
void printPage(QPrinter& printer, Page& page, const PrintFrame& frame);

/// Writes the page as PDF (A4) or, by the file's ending, as an SVG picture, or as a PNG picture twice as fine as the
/// screen. Everything of the frame is drawn in it.
[[nodiscard]] Result<void> savePage(const QString& path, Page& page, const PrintFrame& frame);

/// Writes one chart alone as an SVG drawing, by the file's ending, or as a PNG picture twice as fine as the screen,
/// with all of the frame in it. Nothing changes on screen.
[[nodiscard]] Result<void> saveChart(const QString& path, const Chart& chart, const PrintFrame& frame);

} // namespace waybill
