// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/flow_selection.h"

#include "analysis/narrowing.h"
#include "filter/filter_literals.h"
#include "filter/filter_tree.h"
#include "filter/flow_judge.h"
#include "filter/packet_pass.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

namespace waybill {

namespace {

constexpr std::uint32_t FlowsPerCheckpoint = 4096;
constexpr std::string_view TooCostly =
    "the regular expression takes too long on a text of the capture; write a simpler one";

/// What packets say of flows: for each comparison that needs them, by FlowId.
Result<std::vector<FlowSelection>> readPackets(const Analysis& analysis, const FilterTree& tree,
                                               const Checkpoint& checkpoint)
{
    std::vector<bool> isWanted;
    for (const Comparison& comparison : tree.comparisons)
        isWanted.push_back(!isToldByFlows(comparison));
    std::vector<FlowSelection> flows(tree.comparisons.size());
    if (std::find(isWanted.begin(), isWanted.end(), true) == isWanted.end())
        return flows;
    PacketPass pass(analysis, tree, isWanted);
    const auto captures = static_cast<std::uint32_t>(analysis.recording().captures.size());
    const Result<void> read = pass.read(captures, captures, checkpoint);
    if (!read)
        return Failure(read.error());
    for (std::uint32_t leaf = 0; leaf < flows.size(); ++leaf) {
        if (!isWanted[leaf])
            continue;
        flows[leaf].resize(analysis.flowCount());
        for (std::size_t packet = 0; packet < pass.packets().size(); ++packet)
            if (pass.holds(leaf, packet) && pass.packets()[packet].flow.value < flows[leaf].size())
                flows[leaf][pass.packets()[packet].flow.value] = true;
    }
    return flows;
}

/// The values that a name has which was looked up only.
Tally lookupValues(const Analysis& analysis, const Destination& destination, const ValueTest& test)
{
    Tally tally;
    switch (test.comparison().field) {
    case FieldId::Name:
    case FieldId::Lookup:
    case FieldId::DnsQryName:
        for (const std::string& name : destination.names)
            tally.add(test.text(asciiLower(name)));
        break;
    case FieldId::Domain:
    case FieldId::Destination: tally.add(test.text(asciiLower(destination.key))); break;
    case FieldId::Level: tally.add(test.text("looked-up")); break;
    case FieldId::ContentUp:
    case FieldId::PayloadUp:
    case FieldId::PayloadDown:
    case FieldId::WireUp:
    case FieldId::WireDown:
    case FieldId::PacketsUp:
    case FieldId::PacketsDown: tally.add(test.number(0)); break;
    case FieldId::Maker:
    case FieldId::Service:
    case FieldId::Region:
        for (const ServiceMatch& match : analysis.servicesOf(destination)) {
            const FieldId field = test.comparison().field;
            if (field == FieldId::Region && match.region != nullptr && !match.region->country.isNone())
                tally.add(test.text(match.region->country.toString()));
            if (field != FieldId::Region && match.service != nullptr)
                tally.add(test.text(field == FieldId::Maker ? match.service->maker : match.service->name));
            if (field == FieldId::Service && match.service != nullptr)
                tally.add(test.text(serviceKindKey(match.service->kind)));
        }
        break;
    default: break;
    }
    return tally;
}

} // namespace

Result<FlowSelection> selectFlows(const AnalysisPtr& analysis, const Filter& filter, const Checkpoint& checkpoint)
{
    const FilterTree& tree = filter.tree();
    const Result<std::vector<FlowSelection>> byPackets = readPackets(*analysis, tree, checkpoint);
    if (!byPackets)
        return Failure(byPackets.error());
    std::vector<std::optional<FlowJudge>> judges(tree.comparisons.size());
    for (std::size_t i = 0; i < judges.size(); ++i)
        if (isToldByFlows(tree.comparisons[i]))
            judges[i].emplace(*analysis, tree.comparisons[i]);
    FlowSelection selection(analysis->flowCount());
    for (std::uint32_t row = 0; row < selection.size(); ++row) {
        if (row % FlowsPerCheckpoint == 0 && checkpoint && checkpoint(Progress()) != Continue::Yes)
            return Failure(Error{ErrorCode::Cancelled, "cancelled; nothing was filtered"});
        selection[row] = passes(tree.root, [&](std::uint32_t leaf) {
            return judges[leaf] ? judges[leaf]->holds(FlowId{row}) : bool{(*byPackets)[leaf][row]};
        });
    }
    for (const auto& judge : judges)
        if (judge && judge->wasTooCostly())
            return Failure(Error{ErrorCode::TooLarge, std::string(TooCostly)});
    return selection;
}

namespace {

bool lookupPasses(const Analysis& analysis, const Destination& destination, const FilterTree& tree, bool& wasTooCostly)
{
    return passes(tree.root, [&](std::uint32_t leaf) {
        const ValueTest test(tree.comparisons[leaf]);
        const bool holds = test.holds(lookupValues(analysis, destination, test));
        wasTooCostly = wasTooCostly || test.wasTooCostly();
        return holds;
    });
}

/// The domains that were only looked up and pass.
Result<std::set<StringId>> selectLookups(const Analysis& analysis, const FilterTree& tree)
{
    std::set<std::string_view> passing;
    bool wasTooCostly = false;
    for (const auto& destination : analysis.destinations())
        if (destination->level == ContactLevel::LookedUp && lookupPasses(analysis, *destination, tree, wasTooCostly))
            passing.insert(destination->key);
    if (wasTooCostly)
        return Failure(Error{ErrorCode::TooLarge, std::string(TooCostly)});
    std::set<StringId> domains;
    const auto& queries = analysis.recording().dnsQueries;
    for (std::size_t row = 0; row < queries.size() && !passing.empty(); ++row)
        if (!queries[row].domain.isNone() && passing.contains(analysis.text(queries[row].domain)))
            domains.insert(queries[row].domain);
    return domains;
}

} // namespace

bool selectsLookup(const Analysis& analysis, const Destination& destination, const Filter& filter)
{
    bool wasTooCostly = false;
    return lookupPasses(analysis, destination, filter.tree(), wasTooCostly);
}

Result<AnalysisPtr> narrowedBy(const AnalysisPtr& analysis, const Filter& filter, const Checkpoint& checkpoint)
{
    if (filter.isEmpty())
        return analysis;
    Result<FlowSelection> flows = selectFlows(analysis, filter, checkpoint);
    if (!flows)
        return Failure(std::move(flows.error()));
    Result<std::set<StringId>> lookups = selectLookups(*analysis, filter.tree());
    if (!lookups)
        return Failure(std::move(lookups.error()));
    return narrowedTo(analysis, std::make_shared<const FlowSelection>(std::move(*flows)), filter.text(),
                      std::make_shared<const std::set<StringId>>(std::move(*lookups)));
}

} // namespace waybill
