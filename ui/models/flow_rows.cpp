// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_rows.h"

#include "models/flow_matcher.h"
#include "models/flow_sort_keys.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace waybill {

namespace {

constexpr std::size_t StopEvery = 16'384; // flows between two looks at the stop flag: well under a millisecond

/// Sort key and flow, kept together: sorting an index through the columns would miss the cache at every comparison.
struct KeyedFlow {
    std::uint64_t key;
    std::uint32_t flow;
};

std::vector<bool> matching(const Analysis& analysis, const FlowQuery& query, const StopFlag& stop)
{
    const FlowMatcher matcher(analysis, query.filter, query.text, query.countryWords);
    std::vector<bool> matches(analysis.flowCount());
    for (std::uint32_t i = 0; i < matches.size(); ++i) {
        if (i % StopEvery == 0 && stop.load(std::memory_order_relaxed))
            break;
        matches[i] = matcher.matches(FlowId{i});
    }
    return matches;
}

std::vector<std::uint32_t> sortedFlows(const Analysis& analysis, const FlowQuery& query, const StopFlag& stop)
{
    const FlowSortKey key = flowSortKey(analysis, flowColumns()[static_cast<std::size_t>(query.sort)]);
    const bool isDescending = query.order == Qt::DescendingOrder;
    std::vector<KeyedFlow> keyed(analysis.flowCount());
    for (std::uint32_t i = 0; i < keyed.size(); ++i) {
        if (i % StopEvery == 0 && stop.load(std::memory_order_relaxed))
            return {};
        const std::uint64_t value = key(FlowId{i});
        keyed[i] = {isDescending && value != SortedLast ? SortedLast - 1 - value : value, i};
    }
    const auto isBefore = [](const KeyedFlow& a, const KeyedFlow& b) {
        return a.key != b.key ? a.key < b.key : a.flow < b.flow;
    };
    if (!std::is_sorted(keyed.begin(), keyed.end(), isBefore))
        std::sort(keyed.begin(), keyed.end(), isBefore);
    std::vector<std::uint32_t> flows(keyed.size());
    std::transform(keyed.begin(), keyed.end(), flows.begin(), [](const KeyedFlow& item) { return item.flow; });
    return flows;
}

std::uint64_t countCandidates(const Analysis& analysis, const FlowQuery& query)
{
    std::uint64_t count = 0;
    for (std::uint32_t i = 0; i < analysis.flowCount(); ++i) {
        const FlowView& view = analysis.view(FlowId{i});
        const bool isOfHandset = view.role != FlowRole::NotOurs || view.omitted == Omitted::LeftOut;
        count += analysis.isListed(FlowId{i}) && (!query.filter.handsetOnly || isOfHandset);
    }
    return count;
}

std::shared_ptr<FlowRows> rowsInOrder(const FlowRows& like, std::vector<std::uint32_t> order)
{
    auto rows = std::make_shared<FlowRows>();
    rows->analysis = like.analysis;
    rows->query = like.query;
    rows->candidates = like.candidates;
    rows->sorted = like.sorted;
    rows->matches = like.matches;
    rows->order = std::move(order);
    rows->positions.assign(rows->analysis->flowCount(), FlowRows::NotListed);
    for (std::uint32_t row = 0; row < rows->order.size(); ++row)
        rows->positions[rows->order[row]] = row;
    return rows;
}

/// Snapshots of one reading, and views of it from another handset, keep every earlier flow at its row number.
bool isSameRecording(const Analysis& before, const Analysis& after)
{
    if (after.flowCount() < before.flowCount())
        return false;
    if (before.flowCount() == 0)
        return true;
    const FlowIdentity& a = before.flow(FlowId{0});
    const FlowIdentity& b = after.flow(FlowId{0});
    return a.originator == b.originator && a.responder == b.responder && a.originatorPort == b.originatorPort &&
           a.responderPort == b.responderPort && a.firstFrame == b.firstFrame;
}

} // namespace

FlowRowsPtr listFlows(const AnalysisPtr& analysis, const FlowQuery& query, const FlowRowsPtr& shown,
                      const StopFlag& stop)
{
    FlowRows like;
    like.analysis = analysis;
    like.query = query;
    const bool isSameSnapshot = shown && shown->analysis == analysis;
    const bool isSameScope = isSameSnapshot && shown->query.filter.handsetOnly == query.filter.handsetOnly;
    const bool isSameFilter = isSameSnapshot && shown->query.filter == query.filter && shown->query.text == query.text;
    const bool isSameOrder = isSameSnapshot && shown->query.sort == query.sort && shown->query.order == query.order;
    like.candidates = isSameScope ? shown->candidates : countCandidates(*analysis, query);
    like.matches =
        isSameFilter ? shown->matches : std::make_shared<const std::vector<bool>>(matching(*analysis, query, stop));
    like.sorted = isSameOrder ? shown->sorted
                              : std::make_shared<const std::vector<std::uint32_t>>(sortedFlows(*analysis, query, stop));
    std::vector<std::uint32_t> order;
    std::copy_if(like.sorted->begin(), like.sorted->end(), std::back_inserter(order),
                 [&like](std::uint32_t flow) { return (*like.matches)[flow]; });
    return rowsInOrder(like, std::move(order));
}

FlowRowsChange changeBetween(const FlowRowsPtr& shown, FlowRowsPtr next)
{
    FlowRowsChange change;
    change.rows = std::move(next);
    if (!shown || !isSameRecording(*shown->analysis, *change.rows->analysis)) {
        change.isOtherRecording = true;
        return change;
    }
    std::vector<std::uint32_t> order = shown->order;
    const auto isListed = [&](std::uint32_t flow) { return change.rows->positions[flow] != FlowRows::NotListed; };
    const auto firstVanished = std::stable_partition(order.begin(), order.end(), isListed);
    change.kept = static_cast<std::uint64_t>(firstVanished - order.begin());
    if (order != shown->order)
        change.vanishedAtEnd = rowsInOrder(*shown, order);
    order.resize(change.kept);
    for (const std::uint32_t flow : change.rows->order)
        if (shown->rowOf(FlowId{flow}) == FlowRows::NotListed)
            order.push_back(flow);
    if (order != change.rows->order)
        change.appended = rowsInOrder(*change.rows, std::move(order));
    return change;
}

} // namespace waybill
