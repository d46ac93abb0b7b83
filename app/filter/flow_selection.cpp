// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/flow_selection.h"

#include "analysis/narrowing.h"
#include "base/stretches.h"
#include "filter/filter_literals.h"
#include "filter/filter_tree.h"
#include "filter/flow_judge.h"
#include "filter/packet_pass.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
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
    for (const FieldComparison& comparison : tree.comparisons)
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
    case FieldId::DestinationFirst: tally.add(test.moment(destination.first.ns)); break;
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

namespace {

/// Judges flows for one thread: the comparisons that flows tell by themselves, with what packets told of the others.
class TreeJudge {
public:
    TreeJudge(const Analysis& analysis, const FilterTree& tree, const std::vector<FlowSelection>& byPackets)
        : m_tree(tree), m_byPackets(byPackets), m_judges(tree.comparisons.size())
    {
        for (std::size_t i = 0; i < m_judges.size(); ++i)
            if (isToldByFlows(tree.comparisons[i]))
                m_judges[i].emplace(analysis, tree.comparisons[i]);
    }
    [[nodiscard]] bool passes(std::uint32_t row)
    {
        return waybill::passes(m_tree.root, [this, row](std::uint32_t leaf) {
            return m_judges[leaf] ? m_judges[leaf]->holds(FlowId{row}) : bool{m_byPackets[leaf][row]};
        });
    }
    [[nodiscard]] bool wasTooCostly() const
    {
        return std::any_of(m_judges.begin(), m_judges.end(),
                           [](const auto& judge) { return judge && judge->wasTooCostly(); });
    }

private:
    const FilterTree& m_tree;
    const std::vector<FlowSelection>& m_byPackets;
    std::vector<std::optional<FlowJudge>> m_judges;
};

} // namespace

Result<FlowSelection> selectFlows(const AnalysisPtr& analysis, const Filter& filter, const Checkpoint& checkpoint)
{
    const FilterTree& tree = filter.tree();
    const Result<std::vector<FlowSelection>> byPackets = readPackets(*analysis, tree, checkpoint);
    if (!byPackets)
        return Failure(byPackets.error());
    std::vector<std::uint8_t> isPassing(analysis->flowCount()); // threads may not share the bits of a byte
    std::atomic<bool> isCancelled{false}, isTooCostly{false};
    std::atomic<std::size_t> next{0};
    const auto judge = [&](std::size_t thread, std::size_t, std::size_t) {
        TreeJudge flows(*analysis, tree, *byPackets);
        for (std::size_t row = next.fetch_add(FlowsPerCheckpoint); row < isPassing.size() && !isCancelled;
             row = next.fetch_add(FlowsPerCheckpoint)) {
            // Only the thread that asked hears that it is to end, and tells the others.
            if (thread == 0 && checkpoint && checkpoint(Progress()) != Continue::Yes)
                isCancelled = true;
            const std::size_t end = std::min<std::size_t>(row + FlowsPerCheckpoint, isPassing.size());
            for (std::size_t i = row; i < end && !isCancelled; ++i)
                isPassing[i] = flows.passes(static_cast<std::uint32_t>(i)) ? 1 : 0;
        }
        if (flows.wasTooCostly())
            isTooCostly = true;
    };
    inStretches(isPassing.size(), stretchesOf(isPassing.size()), judge);
    if (isCancelled)
        return Failure(Error{ErrorCode::Cancelled, "cancelled; nothing was filtered"});
    if (isTooCostly)
        return Failure(Error{ErrorCode::TooLarge, std::string(TooCostly)});
    return FlowSelection(isPassing.begin(), isPassing.end());
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
