// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace waybill {

/// A report in the part of HTML 4 that QTextDocument draws.
struct PaperMarkup {
    QString title;        ///< "A phone – Report 2"
    QString band;         ///< of a reconstruction or an import; empty for recordings
    QString body;         ///< figures are <img src="figure:0">
    QStringList drawings; ///< SVG of each figure, without patterns, which Qt 6.4 does not draw
};

/// `html`: as report/html_report.h writes it; what is not known in it is left as it is.
[[nodiscard]] PaperMarkup paperMarkup(const QString& html);

} // namespace waybill
