// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter_words.h"

#include "analysis/analysis.h"
#include "models/destination_columns.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FilterWords", text);
}

QString bandWords(Band band)
{
    switch (band) {
    case Band::Country: return tr("With an estimated country");
    case Band::Edge: return tr("CDN or anycast");
    case Band::Local: return tr("Local network");
    case Band::Unplaced: return tr("Unplaced");
    }
    return {};
}

QString disputedWords(const std::vector<CountryCode>& countries)
{
    QStringList names;
    for (const CountryCode code : countries)
        names << wordShown(countryName(code));
    return tr("Disputed: %1").arg(names.join(tr(" or ")));
}

} // namespace

QString filterWords(const FlowFilter& filter, const Geography* geography)
{
    QStringList words;
    if (!filter.country.isNone())
        words << tr("Country: %1").arg(wordShown(countryName(filter.country)));
    if (!filter.disputedBetween.empty())
        words << disputedWords(filter.disputedBetween);
    if (filter.band)
        words << bandWords(*filter.band);
    if (filter.asn)
        words << tr("Operator: %1")
                     .arg(geography ? operatorShown(*geography, *filter.asn) : QStringLiteral("AS%1").arg(*filter.asn));
    if (!filter.destination.empty())
        words << tr("Destination: %1").arg(shownText(filter.destination));
    if (!filter.name.empty())
        words << tr("Host: %1").arg(shownText(filter.name));
    if (filter.address)
        words << tr("Address: %1").arg(toQString(filter.address->toString()));
    if (filter.unnamedOnly)
        words << tr("Without a name");
    if (!filter.maker.empty())
        words << tr("Service: %1")
                     .arg(
                         shownText(filter.service.empty() ? filter.maker : filter.maker + " \u00B7 " + filter.service));
    if (filter.withoutService)
        words << tr("No service known");
    return words.join(QStringLiteral(" · "));
}

QString withQuickWords(const QString& filter, const QString& words)
{
    if (words.trimmed().isEmpty())
        return filter;
    const QString rows = tr("rows with “%1”").arg(words.trimmed());
    return filter.isEmpty() ? rows : QStringLiteral("%1 · %2").arg(filter, rows);
}

} // namespace waybill
