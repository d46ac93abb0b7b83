// SPDX-License-Identifier: GPL-3.0-or-later
// Where the far side of a flow is, in words and with evidence. A country is always an estimate of named sources.
#include "analysis/rule_sentences.h"
#include "models/flow_columns.h"
#include "models/flow_matcher.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FlowColumns", text);
}

QString edgeName(const Analysis& analysis, const Where& where)
{
    const auto& edges = analysis.geography().edges();
    if (where.edge == 0 || where.edge > edges.size())
        return {};
    return toQString(edges[where.edge - 1u].operatorName);
}

QString stateSentence(PlaceState state)
{
    switch (state) {
    case PlaceState::NotPublic: return tr("Reserved address range: it never gets a country.");
    case PlaceState::Edge: return tr("CDN or anycast: the address says nothing about where the data goes.");
    case PlaceState::Agreed: return tr("Estimated: all sources that know the address agree.");
    case PlaceState::OneSource: return tr("Estimated by one source only; counted in the upper figure, not the lower.");
    case PlaceState::Disputed: return tr("The sources disagree; counted in the upper figure of each, not the lower.");
    case PlaceState::Unplaced: return tr("No location source knows this address.");
    case PlaceState::Corrected: return tr("Corrected by the analyst; what the sources say stands below.");
    }
    return {};
}

QString sourceLine(const GeoSource& source, CountryCode code)
{
    const QString said = code.isNone() ? tr("does not know this address") : countryShown(code);
    return QStringLiteral("%1 %2: %3").arg(toQString(source.name), toQString(source.date), said);
}

QString operatorLine(const Analysis& analysis, const Where& where)
{
    const QString name = shownText(analysis.geography().operatorName(where.asn));
    const QString line = tr("Operator: AS%1 %2").arg(QString::number(where.asn), name);
    if (where.operatorCountry.isNone())
        return line;
    return tr("%1, registered in %2 (not where the server is)").arg(line, countryShown(where.operatorCountry));
}

} // namespace

QString placeEvidence(const Analysis& analysis, const RemoteHost& host)
{
    const Where& where = host.where;
    QStringList lines{toQString(host.address.toString()), stateSentence(where.state)};
    if (const std::string corrected = correctedPlaceText(analysis, host); !corrected.empty())
        lines << toQString(corrected);
    const auto& sources = analysis.geography().locationSources();
    for (std::size_t i = 0; i < sources.size() && i < MaxLocationSources && where.state != PlaceState::NotPublic; ++i) {
        if (analysis.geography().isAsked(host.address, i))
            lines << sourceLine(sources[i], where.bySource[i]);
    }
    const auto& edges = analysis.geography().edges();
    if (where.edge != 0 && where.edge <= edges.size()) {
        const EdgeNetwork& edge = edges[where.edge - 1u];
        lines << tr("Edge network: %1 (%2), published at %3")
                     .arg(toQString(edge.operatorName), toQString(edge.kind), toQString(edge.source));
    }
    if (where.asn != 0)
        lines << operatorLine(analysis, where);
    if (host.minRttNs >= 0)
        lines << tr("Shortest handshake %1: no farther than %2 km by the speed of light, unless a proxy answered")
                     .arg(roundTripShown(host.minRttNs))
                     .arg(lightSpeedBoundKm(host.minRttNs), 0, 'f', 0);
    return lines.join(QLatin1Char('\n'));
}

QString leftOutShown(const FlowRow& row)
{
    const AnalystRule* rule = row.analysis.rule(row.view().rule);
    if (rule == nullptr || row.view().omitted != Omitted::LeftOut)
        return {};
    return tr("Left out of all figures by the analyst: %1").arg(shownText(rule->reason));
}

QString placeEvidence(const FlowRow& row)
{
    if (row.view().omitted == Omitted::LeftOut)
        return leftOutShown(row);
    if (!row.isOurs())
        return tr("This flow is between other devices; its far side is not placed.");
    const RemoteHost* host = row.host();
    return host ? placeEvidence(row.analysis, *host) : QString();
}

QString placeShown(const FlowRow& row)
{
    const RemoteHost* host = row.host();
    return host ? placeShown(row.analysis, *host) : QString();
}

QString placeShown(const Analysis& analysis, const RemoteHost& host)
{
    const Where& where = host.where;
    switch (where.state) {
    case PlaceState::NotPublic: return tr("Local network");
    case PlaceState::Edge: {
        const QString name = edgeName(analysis, where);
        return name.isEmpty() ? tr("CDN or anycast") : tr("CDN or anycast (%1)").arg(name);
    }
    case PlaceState::Agreed: return wordShown(countryName(where.country));
    case PlaceState::OneSource: return tr("%1, one source only").arg(wordShown(countryName(where.country)));
    case PlaceState::Unplaced: return tr("Unplaced");
    case PlaceState::Corrected: return tr("%1, corrected").arg(wordShown(countryName(where.country)));
    case PlaceState::Disputed: break;
    }
    QStringList names;
    for (const CountryCode code : disputedCountries(where))
        names << wordShown(countryName(code));
    return names.join(tr(" or "));
}

} // namespace waybill
