// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/new_nodes.h"

#include "analysis/country_firsts.h"
#include "models/destination_tree_builder.h"

#include <string_view>
#include <unordered_map>

namespace waybill {

namespace {

bool isJudged(DestinationKind kind)
{
    switch (kind) {
    case DestinationKind::Disputed:
    case DestinationKind::Edge:
    case DestinationKind::Unplaced:
    case DestinationKind::NoService:
    case DestinationKind::Local:
    case DestinationKind::LookedUp: return false; // that there is some of it says nothing
    default: return true;
    }
}

/// The same tree of everything: null when `tree` is that already.
DestinationTreePtr wholeTree(const DestinationTree& tree, const AnalysisPtr& whole, const StopFlag& stop)
{
    DestinationQuery query;
    query.grouping = tree.query.grouping;
    query.watchList = tree.query.watchList;
    const bool isWhole = whole == tree.analysis && tree.query.filter == query.filter && tree.query.text.isEmpty();
    return isWhole ? nullptr : DestinationTreeBuilder(whole, query, stop).build();
}

} // namespace

void judgeFirstContacts(DestinationTree& tree, const StopFlag& stop)
{
    if (!tree.query.newSince || !tree.analysis)
        return;
    const AnalysisPtr whole = wholeOf(tree.analysis);
    const DestinationTreePtr built = wholeTree(tree, whole, stop);
    const DestinationTree& all = built ? *built : tree;
    std::unordered_map<std::string_view, Timestamp> destinations; // one may stand below several countries
    for (const auto& destination : whole->destinations())
        destinations[destination->key] = destination->first;
    for (DestinationNode& node : tree.nodes) {
        if (stop || !isJudged(node.kind))
            continue;
        const auto destination = destinations.find(node.text);
        const auto same = all.nodeOfKey.find(node.key);
        if (node.kind == DestinationKind::Destination && destination != destinations.end())
            node.contacted = destination->second;
        else if (same != all.nodeOfKey.end())
            node.contacted = all.nodes[same->second].first;
    }
}

} // namespace waybill
