// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/about_text.h"

#include "models/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AboutText", text);
}

QString linesOf(const GeoSource& source)
{
    const QString head =
        QStringLiteral("%1 %2 (%3)").arg(shownText(source.name), shownText(source.date), shownText(source.licence));
    return source.attribution.empty() ? head : head + QStringLiteral("\n    ") + shownText(source.attribution);
}

} // namespace

QString aboutText(const QFuture<GeographyResult>& geography)
{
    QStringList lines{tr("Waybill %1").arg(QStringLiteral(WAYBILL_VERSION)),
                      tr("Shows where a handset’s data goes, from a recording of its network traffic."),
                      tr("It opens no network connection and changes no capture."),
                      QString(),
                      tr("Free software under the GNU General Public License, version 3 or later; no warranty."),
                      tr("Built with Qt (LGPL-3.0) and QCustomPlot (GPL-3.0)."),
                      tr("World map: Natural Earth 4.1.0 (public domain), by world-atlas (ISC) and qgis-common."),
                      tr("Its boundaries are de facto, disputed ones dashed; Waybill takes no position."),
                      QString(),
                      tr("Where addresses are estimated to be, and who operates them:")};
    if (!geography.isFinished()) {
        lines.append(tr("(the tables are still being loaded)"));
        return lines.join(QLatin1Char('\n'));
    }
    const GeographyResult result = geography.result();
    if (!result) {
        lines.append(toQString(describe(result.error())));
        return lines.join(QLatin1Char('\n'));
    }
    for (const GeoSource& source : (*result)->sources())
        lines.append(linesOf(source));
    lines.append(QString());
    lines.append(tr("An estimate is not a place: sources disagree, and CDN or anycast addresses say nothing about "
                    "where data ends up."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace waybill
