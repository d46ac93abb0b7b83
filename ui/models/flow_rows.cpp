// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_rows.h"

#include "models/flow_matcher.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <numeric>
#include <unordered_map>

namespace waybill {

namespace {

constexpr std::size_t StopEvery = 16'384; // flows between two looks at the stop flag: well under a millisecond

/// Sort key and flow, kept together: sorting an index through the columns would miss the cache at every comparison.
struct KeyedFlow {
    std::uint64_t key;
    std::uint32_t flow;
};

std::uint64_t orderable(std::int64_t number)
{
    return static_cast<std::uint64_t>(number) ^ 0x8000000000000000ULL;
}

/// Rank of each item when sorted: equal items share a rank.
template <typename Item>
std::vector<std::uint32_t> ranksOf(const std::vector<Item>& items)
{
    std::vector<std::uint32_t> order(items.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return items[a] < items[b]; });
    std::vector<std::uint32_t> ranks(items.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && items[order[i - 1]] < items[order[i]])
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

using KeyFunction = std::function<std::uint64_t(FlowId)>;
constexpr std::uint64_t AfterAll = 0xFFFFFFFFFFFFFFFFULL; // what has no text is listed last in either order

KeyFunction stringKey(const Analysis& analysis, bool isName)
{
    const StringSnapshot& strings = analysis.recording().strings;
    std::vector<std::string_view> texts(strings.size());
    for (std::uint32_t i = 0; i < texts.size(); ++i)
        texts[i] = strings[StringId{i}];
    return [&analysis, isName, ranks = ranksOf(texts)](FlowId id) {
        const StringId text = isName ? analysis.view(id).name : analysis.counters(id).app;
        return text.isNone() ? AfterAll : std::uint64_t{ranks[text.value]};
    };
}

/// Key of a text that costs something to make and that many flows share: `group` numbers what shares one, from 0.
KeyFunction sharedTextKey(const Analysis& analysis, QString (*text)(const FlowRow&),
                          std::function<std::size_t(FlowId)> group)
{
    std::vector<bool> isKnown;
    std::vector<QString> texts;
    for (std::uint32_t i = 0; i < analysis.flowCount(); ++i) {
        const std::size_t number = group(FlowId{i});
        if (number >= texts.size()) {
            texts.resize(number + 1);
            isKnown.resize(number + 1);
        }
        if (!isKnown[number])
            texts[number] = text(FlowRow{analysis, FlowId{i}});
        isKnown[number] = true;
    }
    return [group = std::move(group), ranks = ranksOf(texts)](FlowId id) { return std::uint64_t{ranks[group(id)]}; };
}

/// Rank of an address among all in a column. Neighbouring rows often share one, so the last is remembered.
class AddressRanks {
public:
    AddressRanks(const Analysis& analysis, bool isNear) : m_isNear(isNear)
    {
        m_addresses.reserve(analysis.hostCount() + 1);
        for (std::uint32_t i = 0; i < analysis.flowCount(); ++i)
            static_cast<void>(numberOf(address(FlowRow{analysis, FlowId{i}}), true));
        m_ranks = ranksOf(m_addresses);
    }
    [[nodiscard]] std::uint64_t operator()(const FlowRow& row)
    {
        return std::uint64_t{m_ranks[numberOf(address(row), false)]} << 16 |
               (m_isNear ? row.nearPort() : row.farPort());
    }

private:
    [[nodiscard]] const IpAddress& address(const FlowRow& row) const
    {
        return m_isNear ? row.nearAddress() : row.farAddress();
    }
    std::uint32_t numberOf(const IpAddress& address, bool isAdding)
    {
        if (!m_addresses.empty() && m_addresses[m_last] == address)
            return m_last;
        if (isAdding) {
            const auto [place, isNew] = m_numbers.try_emplace(address, static_cast<std::uint32_t>(m_addresses.size()));
            if (isNew)
                m_addresses.push_back(address);
            return m_last = place->second;
        }
        return m_last = m_numbers.at(address);
    }

    bool m_isNear;
    std::vector<IpAddress> m_addresses;
    std::unordered_map<IpAddress, std::uint32_t> m_numbers;
    std::vector<std::uint32_t> m_ranks;
    std::uint32_t m_last = 0;
};

KeyFunction addressKey(const Analysis& analysis, bool isNear)
{
    auto ranks = std::make_shared<AddressRanks>(analysis, isNear);
    return [&analysis, ranks](FlowId id) { return (*ranks)(FlowRow{analysis, id}); };
}

/// Far sides of the handset's flows are numbered already; ranking them once costs less than a look-up for each flow.
KeyFunction farAddressKey(const Analysis& analysis)
{
    std::vector<IpAddress> addresses;
    for (std::uint32_t i = 0; i < analysis.hostCount(); ++i)
        addresses.push_back(analysis.host(i).address);
    return [&analysis, ranks = ranksOf(addresses)](FlowId id) {
        const FlowView& view = analysis.view(id);
        return std::uint64_t{ranks[view.host]} << 16 | FlowRow{analysis, id}.farPort();
    };
}

bool isAllOurs(const Analysis& analysis)
{
    for (std::uint32_t i = 0; i < analysis.flowCount(); ++i)
        if (analysis.view(FlowId{i}).role == FlowRole::NotOurs)
            return false;
    return true;
}

std::size_t protocolGroup(const Analysis& analysis, FlowId id) // detected ones first, then transports, then link types
{
    const FlowIdentity& flow = analysis.flow(id);
    const auto detected = static_cast<std::size_t>(analysis.counters(id).protocol);
    if (analysis.counters(id).protocol != FlowProtocol::Unknown)
        return detected;
    constexpr std::size_t Transports = 256;
    return !flow.originator.isNone() ? Transports + flow.protocol : 2 * Transports + flow.etherType;
}

std::size_t placeGroup(const Analysis& analysis, FlowId id)
{
    const FlowView& view = analysis.view(id);
    return view.role == FlowRole::NotOurs ? 0 : std::size_t{view.host} + 1;
}

KeyFunction keyFor(const Analysis& analysis, const FlowColumn& column)
{
    switch (column.sort) {
    case FlowSort::NameText: return stringKey(analysis, true);
    case FlowSort::AppText: return stringKey(analysis, false);
    case FlowSort::NearAddress: return addressKey(analysis, true);
    case FlowSort::FarAddress: return isAllOurs(analysis) ? farAddressKey(analysis) : addressKey(analysis, false);
    case FlowSort::ProtocolText:
        return sharedTextKey(analysis, column.text, [&analysis](FlowId id) { return protocolGroup(analysis, id); });
    case FlowSort::PlaceText:
        return sharedTextKey(analysis, column.text, [&analysis](FlowId id) { return placeGroup(analysis, id); });
    case FlowSort::Number: break;
    }
    return [&analysis, number = column.number](FlowId id) { return orderable(number(FlowRow{analysis, id})); };
}

std::vector<bool> matching(const Analysis& analysis, const FlowQuery& query, const StopFlag& stop)
{
    const FlowMatcher matcher(analysis, query.filter, query.text);
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
    const KeyFunction key = keyFor(analysis, flowColumns()[static_cast<std::size_t>(query.sort)]);
    const bool isDescending = query.order == Qt::DescendingOrder;
    std::vector<KeyedFlow> keyed(analysis.flowCount());
    for (std::uint32_t i = 0; i < keyed.size(); ++i) {
        if (i % StopEvery == 0 && stop.load(std::memory_order_relaxed))
            return {};
        const std::uint64_t value = key(FlowId{i});
        keyed[i] = {isDescending && value != AfterAll ? AfterAll - 1 - value : value, i};
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
    for (std::uint32_t i = 0; i < analysis.flowCount(); ++i)
        count += !query.filter.handsetOnly || analysis.view(FlowId{i}).role != FlowRole::NotOurs;
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
