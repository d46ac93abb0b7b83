// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of the destination tree are called, and what their names rest on.
#include "models/destination_columns.h"
#include "models/flow_columns.h"
#include "models/name_words.h"
#include "models/service_words.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace waybill {

namespace {

/// Addresses written out in one tooltip: more would not fit a screen.
constexpr std::size_t MaxHostsShown = 4;

QString tr(const char* text)
{
    return QCoreApplication::translate("Destinations", text);
}

QString sourcesLine(const Geography& geography)
{
    QStringList sources;
    for (const GeoSource& source : geography.locationSources())
        sources << QStringLiteral("%1 %2").arg(toQString(source.name), toQString(source.date));
    return tr("Location sources: %1").arg(sources.join(QStringLiteral(", ")));
}

QString groupEvidence(const DestinationTreeRow& row)
{
    const QString sources = sourcesLine(row.analysis().geography());
    switch (row.facts().kind) {
    case DestinationKind::WatchedCountry:
    case DestinationKind::OtherCountry:
        return tr("Addresses estimated in this country.\nThe lower figure counts where all sources agree; the upper "
                  "one "
                  "adds addresses that one source knows, and disputed ones.\n%1")
            .arg(sources);
    case DestinationKind::Disputed:
        return tr("The sources name different countries for these addresses.\nThey count in the upper figure of each, "
                  "in the lower figure of none.\n%1")
            .arg(sources);
    case DestinationKind::Edge:
        return tr("Networks that answer from many places: the address says nothing about where the data goes.");
    case DestinationKind::Unplaced: return tr("No location source knows these addresses.\n%1").arg(sources);
    case DestinationKind::Maker:
        return tr("Who runs the services, by rules over names and addresses; the tooltips of the rows below give each "
                  "rule's source.");
    case DestinationKind::NoService: return tr("No rule says who runs these. You can add rules of your own.");
    case DestinationKind::Local:
        return tr("Private, link-local, multicast and shared addresses. They never get a country.");
    case DestinationKind::LookedUp: return tr("Names that the handset asked for in DNS, with no flow to them seen.");
    default: return {};
    }
}

QString hostsEvidence(const DestinationTreeRow& row)
{
    const DestinationNode& node = row.facts();
    std::vector<std::uint32_t> hosts;
    QStringList parts;
    const std::size_t looked = std::min<std::size_t>(node.flowCount, 2000); // a tooltip must not stall the window
    for (std::size_t i = 0; i < looked && hosts.size() <= MaxHostsShown; ++i) {
        const std::uint32_t host = row.analysis().view(FlowId{row.tree.flows[node.firstFlow + i]}).host;
        if (std::find(hosts.begin(), hosts.end(), host) != hosts.end())
            continue;
        hosts.push_back(host);
        if (hosts.size() <= MaxHostsShown)
            parts << placeEvidence(row.analysis(), row.analysis().host(host));
    }
    if (hosts.size() > MaxHostsShown)
        parts << tr("and further addresses");
    return parts.join(QStringLiteral("\n\n"));
}

QString countriesTitle(const DestinationNode& node)
{
    QStringList names;
    for (const CountryCode code : node.countries)
        names << wordShown(countryName(code));
    return names.join(tr(" or "));
}

QString flowTitle(const DestinationTreeRow& row)
{
    const FlowRow flow{row.analysis(), row.flow, row.offsetMinutes};
    const QString port = flow.identity().hasPorts ? tr(", port %1").arg(flow.farPort()) : QString();
    return tr("%1%2, %3")
        .arg(flowColumns()[static_cast<std::size_t>(FlowField::FarAddress)].text(flow), port,
             flowColumns()[static_cast<std::size_t>(FlowField::Protocol)].text(flow));
}

} // namespace

QString destinationTitle(const DestinationTreeRow& row)
{
    if (!row.flow.isNone())
        return flowTitle(row);
    const DestinationNode& node = row.facts();
    switch (node.kind) {
    case DestinationKind::WatchedCountry:
    case DestinationKind::OtherCountry: return countriesTitle(node);
    case DestinationKind::Disputed: return tr("%1 (sources disagree)").arg(countriesTitle(node));
    case DestinationKind::Edge: return tr("CDN or anycast, place unknown");
    case DestinationKind::Unplaced: return tr("Unplaced");
    case DestinationKind::Maker:
    case DestinationKind::Service: return shownText(node.text);
    case DestinationKind::NoService: return tr("No service known");
    case DestinationKind::Local: return tr("Local network, not counted");
    case DestinationKind::LookedUp: return tr("Looked up, not contacted");
    case DestinationKind::Operator: return operatorShown(row.analysis().geography(), node.asn);
    case DestinationKind::Destination: return nameShown(node.text);
    case DestinationKind::HostName:
        return node.host == DestinationNode::None ? nameShown(node.text) : tr("%1, no name").arg(shownText(node.text));
    }
    return {};
}

QString destinationEvidence(const DestinationTreeRow& row)
{
    if (!row.flow.isNone())
        return placeEvidence(FlowRow{row.analysis(), row.flow, row.offsetMinutes});
    if (row.facts().isGroup())
        return groupEvidence(row);
    QStringList parts;
    for (const ServiceMatch& match : row.facts().services)
        parts << serviceEvidence(match);
    if (row.facts().kind != DestinationKind::Service)
        parts << hostsEvidence(row);
    return parts.join(QStringLiteral("\n\n"));
}

FlowFilter filterOf(const DestinationTree& tree, std::uint32_t index)
{
    FlowFilter filter;
    for (std::uint32_t at = index; at != DestinationNode::None; at = tree.nodes[at].parent) {
        const DestinationNode& node = tree.nodes[at];
        switch (node.kind) {
        case DestinationKind::WatchedCountry:
        case DestinationKind::OtherCountry:
            filter.country = node.countries.front();
            filter.withoutDisputed = at != index;
            break;
        case DestinationKind::Disputed: filter.disputedBetween = node.countries; break;
        case DestinationKind::Edge: filter.band = Band::Edge; break;
        case DestinationKind::Unplaced: filter.band = Band::Unplaced; break;
        case DestinationKind::Maker: filter.maker = node.text; break;
        case DestinationKind::Service: filter.service = node.text; break;
        case DestinationKind::NoService: filter.withoutService = true; break;
        case DestinationKind::Local: filter.band = Band::Local; break;
        case DestinationKind::LookedUp: break;
        case DestinationKind::Operator: filter.asn = node.asn; break;
        case DestinationKind::Destination: filter.destination = node.text; break;
        case DestinationKind::HostName:
            filter.unnamedOnly = node.host != DestinationNode::None;
            filter.address = filter.unnamedOnly ? IpAddress::parse(node.text) : std::nullopt;
            filter.name = filter.unnamedOnly ? std::string() : node.text;
            break;
        }
    }
    return filter;
}

} // namespace waybill
