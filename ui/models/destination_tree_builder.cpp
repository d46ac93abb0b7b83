// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/destination_tree_builder.h"

#include "models/destination_columns.h"
#include "models/flow_matcher.h"
#include "models/new_nodes.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace waybill {

namespace {

constexpr std::uint32_t StopEvery = 16'384;
constexpr std::uint32_t None = DestinationNode::None;

std::uint64_t identityOf(const std::vector<CountryCode>& countries)
{
    std::uint64_t hash = 0;
    for (const CountryCode code : countries)
        hash = mixHash(hash + std::hash<CountryCode>()(code) + 1);
    return hash;
}

} // namespace

DestinationTreeBuilder::DestinationTreeBuilder(AnalysisPtr analysis, const DestinationQuery& query,
                                               const StopFlag& stop)
    : m_analysis(std::move(analysis)), m_query(query), m_stop(stop), m_tree(std::make_shared<DestinationTree>())
{
    m_tree->analysis = m_analysis;
    m_tree->query = query;
}

DestinationTreePtr DestinationTreeBuilder::build()
{
    for (const auto& destination : m_analysis->destinations()) {
        const std::size_t place = destination->id.value;
        if (destination->id.isNone())
            continue;
        if (place >= m_destinationOf.size())
            m_destinationOf.resize(place + 1);
        m_destinationOf[place] = destination;
    }
    placeHosts();
    std::vector<Place> places = placeFlows();
    if (m_stop.load(std::memory_order_relaxed))
        return m_tree;
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::tie(a.groupAndNext, a.destinationAndHost, a.flow) <
               std::tie(b.groupAndNext, b.destinationAndHost, b.flow);
    });
    makeNodes(places);
    if (!isByService()) {
        addWatchedWithoutFlows();
        addDisputedToCandidates();
    }
    addLookedUp();
    m_isGone.assign(m_tree->nodes.size(), false);
    collapseSingleHosts();
    orderChildren();
    orderFlows();
    for (std::uint32_t node = 0; node < m_tree->nodes.size(); ++node)
        if (!m_isGone[node])
            m_tree->nodeOfKey.emplace(m_tree->nodes[node].key, node);
    judgeFirstContacts(*m_tree, m_stop);
    return m_tree;
}

DestinationTreeBuilder::Group DestinationTreeBuilder::groupOf(const Where& where) const
{
    switch (where.state) {
    case PlaceState::NotPublic: return {DestinationKind::Local, {}};
    case PlaceState::Edge: return {DestinationKind::Edge, {}};
    case PlaceState::Unplaced: return {DestinationKind::Unplaced, {}};
    case PlaceState::Disputed: return {DestinationKind::Disputed, disputedCountries(where)};
    case PlaceState::Agreed:
    case PlaceState::Corrected:
    case PlaceState::OneSource: break;
    }
    const auto& watched = m_query.watchList;
    const bool isWatched = std::find(watched.begin(), watched.end(), where.country) != watched.end();
    return {isWatched ? DestinationKind::WatchedCountry : DestinationKind::OtherCountry, {where.country}};
}

void DestinationTreeBuilder::placeHosts()
{
    m_groupOfHost.resize(m_analysis->hostCount());
    for (std::uint32_t host = 0; host < m_groupOfHost.size(); ++host)
        m_groupOfHost[host] = groupNumber(groupOf(m_analysis->host(host).where));
}

std::uint32_t DestinationTreeBuilder::groupNumber(Group group)
{
    const auto [place, isNew] = m_groupIndex.try_emplace(group, static_cast<std::uint32_t>(m_groups.size()));
    if (isNew)
        m_groups.push_back(std::move(group));
    return place->second;
}

std::uint64_t DestinationTreeBuilder::groupAndOperatorOf(const FlowView& view) const
{
    const std::uint32_t group = m_groupOfHost[view.host];
    const bool isLocal = m_groups[group].kind == DestinationKind::Local;
    return std::uint64_t{group} << 32 | (isLocal ? 0 : m_analysis->host(view.host).where.asn);
}

std::uint64_t DestinationTreeBuilder::groupAndServiceOf(FlowId flow, const FlowView& view)
{
    const std::uint32_t placed = m_groupOfHost[view.host];
    if (m_groups[placed].kind == DestinationKind::Local)
        return std::uint64_t{placed} << 32;
    const Service* service = serviceOf(flow, view).service;
    if (!service)
        return std::uint64_t{groupNumber({DestinationKind::NoService})} << 32;
    const auto [number, isNew] =
        m_serviceNumbers.try_emplace(service->name, static_cast<std::uint32_t>(m_services.size()));
    if (isNew)
        m_services.push_back(service->name);
    return std::uint64_t{groupNumber({DestinationKind::Maker, {}, service->maker})} << 32 | number->second;
}

const ServiceMatch& DestinationTreeBuilder::serviceOf(FlowId flow, const FlowView& view)
{
    if (view.name != m_lastName || view.host != m_lastHost)
        m_lastService = m_analysis->serviceOf(flow);
    m_lastName = view.name;
    m_lastHost = view.host;
    return m_lastService;
}

std::vector<DestinationTreeBuilder::Place> DestinationTreeBuilder::placeFlows()
{
    FlowFilter filter = m_query.filter;
    filter.handsetOnly = true;
    const FlowMatcher matcher(*m_analysis, std::move(filter), m_query.text, m_query.countryWords);
    std::vector<Place> places;
    for (std::uint32_t flow = 0; flow < m_analysis->flowCount(); ++flow) {
        if (flow % StopEvery == 0 && m_stop.load(std::memory_order_relaxed))
            break;
        const FlowView& view = m_analysis->view(FlowId{flow});
        if (view.role == FlowRole::NotOurs || view.host >= m_groupOfHost.size() || !matcher.matches(FlowId{flow}))
            continue;
        const std::uint64_t above = isByService() ? groupAndServiceOf(FlowId{flow}, view) : groupAndOperatorOf(view);
        const std::uint32_t name = view.name.isNone() ? view.host | UnnamedHost : view.name.value;
        places.push_back({above, std::uint64_t{view.destination.value} << 32 | name, flow});
    }
    return places;
}

void DestinationTreeBuilder::makeNodes(const std::vector<Place>& places)
{
    m_nodeOfGroup.assign(m_groups.size(), None);
    std::vector<std::uint32_t> path; // group, operator or service (not for local), destination (not in one), host name
    std::size_t above = 0;
    std::vector<bool> isCounted(m_destinationOf.size());
    m_tree->flows.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        const bool isSameAbove = i > 0 && places[i - 1].groupAndNext == place.groupAndNext;
        const auto destination = static_cast<std::uint32_t>(place.destinationAndHost >> 32);
        if (!isSameAbove) {
            path = pathAbove(place);
            above = path.size();
        }
        const bool hasDestination = m_tree->nodes[path[above - 1]].kind != DestinationKind::Service;
        if (hasDestination && (!isSameAbove || places[i - 1].destinationAndHost >> 32 != destination)) {
            path.resize(above);
            path.push_back(addDestination(destination, path.back()));
        } else if (!hasDestination && destination < isCounted.size() && !isCounted[destination]) {
            isCounted[destination] = true;
            ++m_tree->destinationCount;
        }
        if (!isSameAbove || places[i - 1].destinationAndHost != place.destinationAndHost) {
            path.resize(above + (hasDestination ? 1 : 0));
            path.push_back(addHost(static_cast<std::uint32_t>(place.destinationAndHost), path.back()));
        }
        addFlow(place.flow, path);
    }
}

std::vector<std::uint32_t> DestinationTreeBuilder::pathAbove(const Place& place)
{
    const auto group = static_cast<std::uint32_t>(place.groupAndNext >> 32);
    const auto next = static_cast<std::uint32_t>(place.groupAndNext);
    if (m_nodeOfGroup[group] == None)
        m_nodeOfGroup[group] = addGroup(m_groups[group]);
    std::vector<std::uint32_t> path{m_nodeOfGroup[group]};
    const DestinationKind kind = m_groups[group].kind;
    DestinationNode node;
    if (kind == DestinationKind::Maker) {
        node.kind = DestinationKind::Service;
        node.text = m_services[next];
        const std::string identity = node.text;
        path.push_back(addNode(std::move(node), path.back(), identity));
    } else if (kind != DestinationKind::Local && kind != DestinationKind::NoService) {
        node.kind = DestinationKind::Operator;
        node.asn = next;
        path.push_back(addNode(std::move(node), path.back(), std::to_string(next)));
    }
    return path;
}

std::uint32_t DestinationTreeBuilder::addDestination(std::uint32_t destination, std::uint32_t parent)
{
    DestinationNode node;
    node.kind = DestinationKind::Destination;
    node.asn = m_tree->nodes[parent].asn;
    if (destination < m_destinationOf.size() && m_destinationOf[destination]) {
        node.text = m_destinationOf[destination]->key;
        node.lookups = m_destinationOf[destination]->lookups;
    }
    const std::string identity = node.text;
    return addNode(std::move(node), parent, identity);
}

std::uint32_t DestinationTreeBuilder::addNode(DestinationNode node, std::uint32_t parent, std::string_view identity)
{
    const auto index = static_cast<std::uint32_t>(m_tree->nodes.size());
    node.parent = parent;
    const std::uint64_t above = parent == None ? 0 : m_tree->nodes[parent].key;
    node.key =
        mixHash(above + mixHash(std::hash<std::string_view>()(identity)) + static_cast<std::uint64_t>(node.kind));
    node.firstFlow = static_cast<std::uint32_t>(m_tree->flows.size());
    m_tree->destinationCount += node.kind == DestinationKind::Destination;
    m_tree->nodes.push_back(std::move(node));
    return index;
}

std::uint32_t DestinationTreeBuilder::addGroup(const Group& group)
{
    DestinationNode node;
    node.kind = group.kind;
    node.countries = group.countries;
    node.text = group.maker;
    const std::uint32_t index =
        addNode(std::move(node), None, group.maker + std::to_string(identityOf(group.countries)));
    m_tree->roots.push_back(index);
    return index;
}

std::uint32_t DestinationTreeBuilder::addHost(std::uint32_t leaf, std::uint32_t parent)
{
    DestinationNode node;
    node.kind = DestinationKind::HostName;
    node.asn = m_tree->nodes[parent].asn;
    if ((leaf & UnnamedHost) != 0) {
        node.host = leaf & ~UnnamedHost;
        node.text = m_analysis->host(node.host).address.toString();
    } else {
        node.text = m_analysis->text(StringId{leaf});
    }
    const std::string identity = node.text;
    return addNode(std::move(node), parent, identity);
}

void DestinationTreeBuilder::addFlow(std::uint32_t flow, const std::vector<std::uint32_t>& path)
{
    const FlowView& view = m_analysis->view(FlowId{flow});
    const ServiceMatch& service = serviceOf(FlowId{flow}, view);
    m_tree->flows.push_back(flow);
    for (const std::uint32_t index : path) {
        DestinationNode& node = m_tree->nodes[index];
        addCounts(node, FlowId{flow}, view);
        if (node.kind >= DestinationKind::Service)
            addService(node, service);
        if (isByService())
            addPlace(node, view.host);
    }
}

void DestinationTreeBuilder::addCounts(DestinationNode& node, FlowId flow, const FlowView& view) const
{
    const Where& where = m_analysis->host(view.host).where;
    const bool isUncertain = !isByService() && where.state == PlaceState::OneSource;
    ++node.flowCount;
    ++node.flowTotal;
    node.contentUp.min += isUncertain ? 0 : view.traffic.contentUp;
    node.contentUp.max += view.traffic.contentUp;
    node.upperBoundUp += view.traffic.upperBoundUp;
    node.received += view.traffic.payloadDown;
    node.level = std::max(node.level, view.traffic.contentUp > 0 ? ContactLevel::ContentSent : ContactLevel::Contacted);
    node.first = std::min(node.first, m_analysis->counters(flow).first);
    if (isByService()) // one operator or none: a service may be run in several networks
        node.asn = node.flowCount == 1 || node.asn == where.asn ? where.asn : 0;
    if (view.name.isNone())
        return;
    node.nameSource = node.hasName ? std::min(node.nameSource, view.nameSource) : view.nameSource;
    node.hasName = true;
}

void DestinationTreeBuilder::addService(DestinationNode& node, const ServiceMatch& match) const
{
    if (!match.service && !match.region)
        return;
    const auto isSame = [&match](const ServiceMatch& other) {
        return other.service == match.service && other.region == match.region;
    };
    if (std::any_of(node.services.begin(), node.services.end(), isSame))
        return;
    node.hasMoreServices = node.services.size() == DestinationNode::MostServices;
    if (!node.hasMoreServices)
        node.services.push_back(match);
}

void DestinationTreeBuilder::addPlace(DestinationNode& node, std::uint32_t host) const
{
    const Where& where = m_analysis->host(host).where;
    const auto isSame = [&](std::uint32_t other) {
        const Where& known = m_analysis->host(other).where;
        return other == host ||
               (known.state == where.state && known.bySource == where.bySource && known.edge == where.edge);
    };
    if (std::any_of(node.places.begin(), node.places.end(), isSame))
        return;
    node.hasMorePlaces = node.places.size() == DestinationNode::MostPlaces;
    if (!node.hasMorePlaces)
        node.places.push_back(host);
}

void DestinationTreeBuilder::addWatchedWithoutFlows()
{
    FlowFilter wide;
    wide.handsetOnly = m_query.filter.handsetOnly;
    const bool isWide = m_query.filter == wide && m_query.text.trimmed().isEmpty();
    for (const CountryCode code : m_query.watchList) {
        const auto isIt = [&](std::uint32_t root) {
            const DestinationNode& node = m_tree->nodes[root];
            return node.kind == DestinationKind::WatchedCountry && node.countries.front() == code;
        };
        if ((isWide || m_query.filter.country == code) &&
            std::none_of(m_tree->roots.begin(), m_tree->roots.end(), isIt))
            static_cast<void>(addGroup({DestinationKind::WatchedCountry, {code}}));
    }
}

void DestinationTreeBuilder::addDisputedToCandidates()
{
    for (const std::uint32_t root : m_tree->roots) {
        const DestinationNode& disputed = m_tree->nodes[root];
        if (disputed.kind != DestinationKind::Disputed)
            continue;
        for (const std::uint32_t other : m_tree->roots) {
            DestinationNode& country = m_tree->nodes[other];
            if (!country.isCountry() || std::find(disputed.countries.begin(), disputed.countries.end(),
                                                  country.countries.front()) == disputed.countries.end())
                continue;
            country.contentUp.max += disputed.contentUp.max;
            country.upperBoundUp += disputed.upperBoundUp;
            country.flowTotal += disputed.flowTotal;
        }
    }
}

void DestinationTreeBuilder::addLookedUp()
{
    const FlowMatcher matcher(*m_analysis, m_query.filter, m_query.text, m_query.countryWords);
    std::uint32_t group = None;
    for (const auto& destination : m_analysis->destinations()) {
        if (destination->level != ContactLevel::LookedUp || !matcher.matchesLookedUp(*destination))
            continue;
        if (group == None)
            group = addGroup({DestinationKind::LookedUp, {}});
        DestinationNode node;
        node.kind = DestinationKind::Destination;
        node.text = destination->key;
        node.lookups = destination->lookups;
        node.first = destination->first;
        for (const ServiceMatch& match : m_analysis->servicesOf(*destination))
            addService(node, match);
        m_tree->nodes[group].lookups += destination->lookups;
        const std::uint32_t index = addNode(std::move(node), group, destination->key);
        for (const std::string& name : destination->names) {
            DestinationNode host;
            host.kind = DestinationKind::HostName;
            host.text = name;
            static_cast<void>(addNode(std::move(host), index, name));
        }
    }
}

DestinationTreePtr buildDestinationTree(const AnalysisPtr& analysis, const DestinationQuery& query,
                                        const StopFlag& stop)
{
    return DestinationTreeBuilder(analysis, query, stop).build();
}

} // namespace waybill
