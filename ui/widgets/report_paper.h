// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace waybill {

/// Draws a report, HTML as report/html_report.h writes it, as a PDF file of A4 sheets in its light colours: the band of
/// a reconstruction, title and number stand above each sheet, its number below. The text can be searched and copied.
/// May run on any thread. Fails, leaving no file, when it cannot be written.
[[nodiscard]] Result<void> drawReportPaper(const std::string& html, const std::string& path);

} // namespace waybill
