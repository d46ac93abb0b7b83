// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/destination_tree_builder.h"

#include "models/destination_columns.h"
#include "models/flow_matcher.h"

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
        return std::tie(a.groupAndOperator, a.destinationAndHost, a.flow) <
               std::tie(b.groupAndOperator, b.destinationAndHost, b.flow);
    });
    makeNodes(places);
    addWatchedWithoutFlows();
    addDisputedToCandidates();
    addLookedUp();
    m_isGone.assign(m_tree->nodes.size(), false);
    collapseSingleHosts();
    orderChildren();
    orderFlows();
    for (std::uint32_t node = 0; node < m_tree->nodes.size(); ++node)
        if (!m_isGone[node])
            m_tree->nodeOfKey.emplace(m_tree->nodes[node].key, node);
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
    case PlaceState::OneSource: break;
    }
    const auto& watched = m_query.watchList;
    const bool isWatched = std::find(watched.begin(), watched.end(), where.country) != watched.end();
    return {isWatched ? DestinationKind::WatchedCountry : DestinationKind::OtherCountry, {where.country}};
}

void DestinationTreeBuilder::placeHosts()
{
    m_groupOfHost.resize(m_analysis->hostCount());
    for (std::uint32_t host = 0; host < m_groupOfHost.size(); ++host) {
        Group group = groupOf(m_analysis->host(host).where);
        const auto [place, isNew] = m_groupIndex.try_emplace(group, static_cast<std::uint32_t>(m_groups.size()));
        if (isNew)
            m_groups.push_back(std::move(group));
        m_groupOfHost[host] = place->second;
    }
    m_nodeOfGroup.assign(m_groups.size(), None);
}

std::vector<DestinationTreeBuilder::Place> DestinationTreeBuilder::placeFlows() const
{
    FlowFilter filter = m_query.filter;
    filter.handsetOnly = true;
    const FlowMatcher matcher(*m_analysis, std::move(filter), m_query.text);
    std::vector<Place> places;
    for (std::uint32_t flow = 0; flow < m_analysis->flowCount(); ++flow) {
        if (flow % StopEvery == 0 && m_stop.load(std::memory_order_relaxed))
            break;
        const FlowView& view = m_analysis->view(FlowId{flow});
        if (view.role == FlowRole::NotOurs || view.host >= m_groupOfHost.size() || !matcher.matches(FlowId{flow}))
            continue;
        const std::uint32_t group = m_groupOfHost[view.host];
        const bool isLocal = m_groups[group].kind == DestinationKind::Local;
        const std::uint32_t asn = isLocal ? 0 : m_analysis->host(view.host).where.asn;
        const std::uint32_t name = view.name.isNone() ? view.host | UnnamedHost : view.name.value;
        places.push_back({std::uint64_t{group} << 32 | asn, std::uint64_t{view.destination.value} << 32 | name, flow});
    }
    return places;
}

void DestinationTreeBuilder::makeNodes(const std::vector<Place>& places)
{
    std::vector<std::uint32_t> path; // group, operator (not for local), destination, host name
    m_tree->flows.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        const bool isSameOperator = i > 0 && places[i - 1].groupAndOperator == place.groupAndOperator;
        const auto group = static_cast<std::uint32_t>(place.groupAndOperator >> 32);
        const auto destination = static_cast<std::uint32_t>(place.destinationAndHost >> 32);
        if (!isSameOperator) {
            if (m_nodeOfGroup[group] == None)
                m_nodeOfGroup[group] = addGroup(m_groups[group]);
            path = {m_nodeOfGroup[group]};
            const auto asn = static_cast<std::uint32_t>(place.groupAndOperator);
            DestinationNode node;
            node.kind = DestinationKind::Operator;
            node.asn = asn;
            if (m_groups[group].kind != DestinationKind::Local)
                path.push_back(addNode(std::move(node), path.back(), std::to_string(asn)));
        }
        const std::size_t above = m_groups[group].kind == DestinationKind::Local ? 1 : 2;
        if (!isSameOperator || places[i - 1].destinationAndHost >> 32 != destination) {
            path.resize(above);
            DestinationNode node;
            node.kind = DestinationKind::Destination;
            node.asn = m_tree->nodes[path.back()].asn;
            if (destination < m_destinationOf.size() && m_destinationOf[destination]) {
                node.text = m_destinationOf[destination]->key;
                node.lookups = m_destinationOf[destination]->lookups;
            }
            const std::string identity = node.text;
            path.push_back(addNode(std::move(node), path.back(), identity));
        }
        if (!isSameOperator || places[i - 1].destinationAndHost != place.destinationAndHost) {
            path.resize(above + 1);
            path.push_back(addHost(static_cast<std::uint32_t>(place.destinationAndHost), path.back()));
        }
        addFlow(place.flow, path);
    }
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
    const std::uint32_t index = addNode(std::move(node), None, std::to_string(identityOf(group.countries)));
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
    const bool isOneSource = m_analysis->host(view.host).where.state == PlaceState::OneSource;
    m_tree->flows.push_back(flow);
    for (const std::uint32_t index : path) {
        DestinationNode& node = m_tree->nodes[index];
        ++node.flowCount;
        ++node.flowTotal;
        node.contentUp.min += isOneSource ? 0 : view.traffic.contentUp;
        node.contentUp.max += view.traffic.contentUp;
        node.upperBoundUp += view.traffic.upperBoundUp;
        node.received += view.traffic.payloadDown;
        node.level =
            std::max(node.level, view.traffic.contentUp > 0 ? ContactLevel::ContentSent : ContactLevel::Contacted);
        node.first = std::min(node.first, m_analysis->counters(FlowId{flow}).first);
        if (view.name.isNone())
            continue;
        node.nameSource = node.hasName ? std::min(node.nameSource, view.nameSource) : view.nameSource;
        node.hasName = true;
    }
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
    const FlowMatcher matcher(*m_analysis, m_query.filter, m_query.text);
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
