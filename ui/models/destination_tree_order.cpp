// SPDX-License-Identifier: GPL-3.0-or-later
// Last part of building a destination tree: which rows stand below which, in what order.
#include "models/destination_columns.h"
#include "models/destination_tree_builder.h"

#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

constexpr std::uint32_t None = DestinationNode::None;

/// Place of a group at the top: kinds in their order, watched countries in the order of the watch list.
std::uint32_t groupRank(const DestinationNode& node, const std::vector<CountryCode>& watchList)
{
    const auto kind = static_cast<std::uint32_t>(node.kind) << 16;
    if (node.kind != DestinationKind::WatchedCountry)
        return kind;
    const auto place = std::find(watchList.begin(), watchList.end(), node.countries.front());
    return kind + static_cast<std::uint32_t>(place - watchList.begin());
}

} // namespace

void DestinationTreeBuilder::collapseSingleHosts()
{
    std::vector<std::uint32_t> hosts(m_tree->nodes.size(), 0);
    for (const DestinationNode& node : m_tree->nodes)
        if (node.kind == DestinationKind::HostName)
            ++hosts[node.parent];
    for (std::uint32_t index = 0; index < m_tree->nodes.size(); ++index) {
        const DestinationNode& node = m_tree->nodes[index];
        if (node.kind != DestinationKind::HostName || hosts[node.parent] != 1)
            continue;
        DestinationNode& destination = m_tree->nodes[node.parent];
        m_isGone[index] = destination.kind == DestinationKind::Destination && destination.text == node.text;
        if (m_isGone[index])
            destination.host = node.host;
    }
}

void DestinationTreeBuilder::orderChildren()
{
    std::vector<DestinationNode>& nodes = m_tree->nodes;
    const DestinationOrder isBefore(*m_tree);
    std::vector<std::uint32_t> order(nodes.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (nodes[a].parent != nodes[b].parent)
            return nodes[a].parent < nodes[b].parent;
        if (nodes[a].isGroup()) {
            const std::uint32_t first = groupRank(nodes[a], m_query.watchList);
            const std::uint32_t second = groupRank(nodes[b], m_query.watchList);
            if (first != second)
                return first < second;
        }
        return isBefore(a, b);
    });
    m_tree->roots.clear();
    for (const std::uint32_t index : order) {
        DestinationNode& node = nodes[index];
        if (node.parent == None) {
            node.row = static_cast<std::uint32_t>(m_tree->roots.size());
            m_tree->roots.push_back(index);
        } else if (!m_isGone[index]) {
            DestinationNode& parent = nodes[node.parent];
            if (parent.childCount == 0)
                parent.firstChild = static_cast<std::uint32_t>(m_tree->childOrder.size());
            node.row = parent.childCount++;
            m_tree->childOrder.push_back(index);
        }
    }
}

void DestinationTreeBuilder::orderFlows()
{
    const Analysis& analysis = *m_analysis;
    for (std::uint32_t index = 0; index < m_tree->nodes.size(); ++index) {
        const DestinationNode& node = m_tree->nodes[index];
        if (m_isGone[index] || node.childCount > 0 || node.flowCount < 2)
            continue;
        const auto first = m_tree->flows.begin() + node.firstFlow;
        std::sort(first, first + node.flowCount, [&analysis](std::uint32_t a, std::uint32_t b) {
            const std::uint64_t sentA = analysis.view(FlowId{a}).traffic.contentUp;
            const std::uint64_t sentB = analysis.view(FlowId{b}).traffic.contentUp;
            return sentA != sentB ? sentA > sentB : a < b;
        });
    }
}

} // namespace waybill
