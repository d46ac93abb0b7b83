// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/destination_tree_model.h"

#include <set>
#include <string>

namespace waybill {

namespace {

/// Names of a destination that is a name: its domain, with all that is under it.
void addNames(const DestinationNode& node, WiresharkSubject& subject)
{
    const bool isAddress = IpAddress::parse(node.text).has_value();
    if (node.kind == DestinationKind::Destination && !isAddress)
        subject.domain = node.text;
    if (node.kind == DestinationKind::HostName && !isAddress)
        subject.names.push_back(node.text);
}

} // namespace

WiresharkSubject DestinationTreeModel::subjectAt(const QModelIndex& index) const
{
    WiresharkSubject subject;
    const DestinationNode* node = nodeAt(index);
    if (!node)
        return subject;
    if (node->kind == DestinationKind::LookedUp) {
        std::set<std::string> keys; // rows below are domains; what was asked for are names under them
        for (std::uint32_t child = 0; child < node->childCount; ++child)
            keys.insert(m_tree->nodes[m_tree->childOrder[node->firstChild + child]].text);
        for (const auto& destination : m_tree->analysis->destinations())
            if (destination->level == ContactLevel::LookedUp && keys.count(destination->key) > 0)
                subject.names.insert(subject.names.end(), destination->names.begin(), destination->names.end());
        return subject;
    }
    addNames(*node, subject);
    std::vector<bool> isSeen(m_tree->analysis->hostCount());
    for (std::uint32_t place = node->firstFlow; place < node->firstFlow + node->flowCount; ++place) {
        const std::uint32_t host = m_tree->analysis->view(FlowId{m_tree->flows[place]}).host;
        if (isSeen[host])
            continue;
        isSeen[host] = true;
        subject.addresses.push_back(m_tree->analysis->host(host).address);
    }
    return subject;
}

} // namespace waybill
