// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/map_facts.h"

#include "analysis/sentences.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MapFacts", text);
}

MapFacts::Country rowOf(const CountryTotals& totals, const Analysis& analysis, bool isWatched)
{
    return {totals.code,
            totals.contentUp,
            wordShown(countryName(totals.code)),
            toQString(countryAmountText(totals, analysis)),
            totals.destinations,
            isWatched};
}

} // namespace

std::uint64_t MapFacts::largest() const
{
    std::uint64_t most = 0;
    for (const Country& country : countries)
        most = std::max(most, country.contentUp.max);
    for (const Beside& row : beside)
        most = std::max(most, row.band == Band::Local ? 0 : row.contentUp);
    return most;
}

MapFacts mapFacts(const Analysis& analysis, const std::vector<CountryCode>& watchList)
{
    MapFacts facts;
    for (const CountryCode code : watchList) {
        CountryTotals totals = analysis.country(code);
        totals.code = code;
        facts.countries.push_back(rowOf(totals, analysis, true));
    }
    for (const CountryTotals& totals : analysis.countries()) {
        if (!totals.code.isNone() && std::find(watchList.begin(), watchList.end(), totals.code) == watchList.end())
            facts.countries.push_back(rowOf(totals, analysis, false));
    }
    const Analysis::Parts& parts = analysis.parts();
    const std::uint64_t edge = analysis.edge().contentUp, unplaced = analysis.unplaced().contentUp;
    const std::uint64_t local = analysis.local().contentUp;
    facts.beside = {
        {Band::Edge, tr("CDN or anycast"), tr("%1, place unknown").arg(bytesShown(edge)), edge, parts.edgeDestinations},
        {Band::Unplaced, tr("Unplaced"), bytesShown(unplaced), unplaced, parts.unplacedDestinations},
        {Band::Local, tr("Local network"), tr("%1, not counted").arg(bytesShown(local)), local,
         parts.localDestinations},
    };
    return facts;
}

QString mapTable(const MapFacts& facts)
{
    const QLatin1Char tab('\t');
    QStringList lines{
        QStringList{tr("Country (estimated)"), tr("Code"), tr("At least"), tr("Up to"), tr("Destinations")}.join(tab)};
    for (const MapFacts::Country& country : facts.countries) {
        lines.append(QStringList{country.name, toQString(country.code.toString()), bytesShown(country.contentUp.min),
                                 bytesShown(country.contentUp.max), countShown(country.destinations)}
                         .join(tab));
    }
    for (const MapFacts::Beside& row : facts.beside) {
        const QString amount = bytesShown(row.contentUp);
        const QString name = row.band == Band::Local ? tr("%1 (not counted)").arg(row.name) : row.name;
        lines.append(QStringList{name, QStringLiteral("–"), amount, amount, countShown(row.destinations)}.join(tab));
    }
    return lines.join(QLatin1Char('\n'));
}

QString mapCaption(const QString& mapName, bool hasBorders)
{
    const QString discs = tr("Disc area: content sent, at the country’s centre, not at a server. Stripes: perhaps "
                             "there, sources disagree or only one says so.");
    const QString borders = hasBorders
                                ? tr("Boundaries: %1 (de facto), disputed ones dashed by claimant; Waybill takes "
                                     "no position.")
                                : tr("Land: %1, drawn without borders; Waybill takes no position.");
    return discs + QLatin1Char(' ') + borders.arg(mapName);
}

} // namespace waybill
