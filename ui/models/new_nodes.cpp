// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/new_nodes.h"

#include "analysis/country_firsts.h"
#include "models/destination_tree_builder.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <unordered_map>

namespace waybill {

namespace {

bool isJudged(const DestinationNode& node)
{
    switch (node.kind) {
    case DestinationKind::Operator: return node.asn != 0;
    case DestinationKind::Disputed:
    case DestinationKind::Edge:
    case DestinationKind::Unplaced:
    case DestinationKind::NoService:
    case DestinationKind::Local:
    case DestinationKind::LookedUp: return false; // that there is some of it says nothing
    default: return true;
    }
}

/// The same for the same operator, service or name wherever it stands: below another country it is not new.
std::string identityOf(const DestinationTree& tree, const DestinationNode& node)
{
    if (node.kind == DestinationKind::Operator)
        return fmt::format("AS{}", node.asn);
    std::string identity = fmt::format("{} {} ", static_cast<int>(node.kind), node.host);
    for (const CountryCode code : node.countries)
        identity += code.toString();
    if (node.kind == DestinationKind::Service && node.parent != DestinationNode::None)
        identity += tree.nodes[node.parent].text; // several makers have a "push channel"
    return identity + ' ' + node.text;
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
    std::unordered_map<std::string, Timestamp> firsts;
    const auto note = [&firsts](std::string identity, Timestamp first) {
        Timestamp& known = firsts.try_emplace(std::move(identity), Timestamp::latest()).first->second;
        known = std::min(known, first);
    };
    for (const DestinationNode& node : all.nodes)
        note(identityOf(all, node), node.first);
    for (DestinationNode& node : tree.nodes) {
        if (stop)
            return;
        const auto first = isJudged(node) ? firsts.find(identityOf(tree, node)) : firsts.end();
        if (first != firsts.end())
            node.contacted = first->second;
    }
}

} // namespace waybill
