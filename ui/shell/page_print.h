// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

class QPrinter;

namespace waybill {

class Page;

/// What every print and picture of a page carries besides the page.
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

} // namespace waybill
