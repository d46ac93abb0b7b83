// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_sort_keys.h"

#include "report/community_id.h"

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>
#include <unordered_map>
#include <utility>
#include <vector>

namespace waybill {

namespace {

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

/// Key of a text that stands in the string pool; `idOf` says where, none when there is none.
template <typename IdOf>
FlowSortKey stringKey(const Analysis& analysis, IdOf idOf)
{
    const StringSnapshot& strings = analysis.recording().strings;
    std::vector<std::string_view> texts(strings.size());
    for (std::uint32_t i = 0; i < texts.size(); ++i)
        texts[i] = strings[StringId{i}];
    return [idOf = std::move(idOf), ranks = ranksOf(texts)](FlowId id) {
        const StringId text = idOf(id);
        return text.isNone() ? SortedLast : std::uint64_t{ranks[text.value]};
    };
}

FlowSortKey fingerprintKey(const Analysis& analysis, StringId HandshakeRow::*which)
{
    return stringKey(analysis, [&analysis, which](FlowId id) {
        const HandshakeRow* handshake = analysis.handshakeOf(id);
        return handshake ? handshake->*which : StringId::none();
    });
}

/// The first characters of a Community ID order all but chance twins; the rest is left to the order of the flows.
FlowSortKey communityKey(const Analysis& analysis)
{
    return [&analysis](FlowId id) {
        const std::string text = communityId(analysis.flow(id));
        if (text.empty())
            return SortedLast;
        std::uint64_t key = 0;
        for (std::size_t i = 2; i < 10; ++i) // behind "1:"
            key = key << 8 | static_cast<unsigned char>(text[i]);
        return key;
    };
}

/// Key of a text that costs something to make and that many flows share: `group` numbers what shares one, from 0.
FlowSortKey sharedTextKey(const Analysis& analysis, QString (*text)(const FlowRow&),
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
    std::vector<bool> isEmpty(texts.size());
    std::transform(texts.begin(), texts.end(), isEmpty.begin(), [](const QString& shown) { return shown.isEmpty(); });
    return [group = std::move(group), isEmpty = std::move(isEmpty), ranks = ranksOf(texts)](FlowId id) {
        const std::size_t number = group(id);
        return isEmpty[number] ? SortedLast : std::uint64_t{ranks[number]};
    };
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

FlowSortKey addressKey(const Analysis& analysis, bool isNear)
{
    auto ranks = std::make_shared<AddressRanks>(analysis, isNear);
    return [&analysis, ranks](FlowId id) { return (*ranks)(FlowRow{analysis, id}); };
}

/// Far sides of the handset's flows are numbered already; ranking them once costs less than a look-up for each flow.
FlowSortKey farAddressKey(const Analysis& analysis)
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
    const FlowCounters& counters = analysis.counters(id);
    if (counters.protocol != FlowProtocol::Unknown)
        return static_cast<std::size_t>(counters.protocol);
    constexpr std::size_t Transports = 256, EtherTypes = 65'536;
    if (!counters.spoken.isNone())
        return 2 * Transports + EtherTypes + counters.spoken.value;
    return !flow.originator.isNone() ? Transports + flow.protocol : 2 * Transports + flow.etherType;
}

std::size_t placeGroup(const Analysis& analysis, FlowId id)
{
    const FlowView& view = analysis.view(id);
    return view.role == FlowRole::NotOurs ? 0 : std::size_t{view.host} + 1;
}

/// Numbers what serviceOf() answers: flows to one name at one address share an answer, unless a rule's dates divide
/// them.
class ServiceNumbers {
public:
    explicit ServiceNumbers(const Analysis& analysis) : m_analysis(analysis) {}
    [[nodiscard]] std::size_t operator()(FlowId id)
    {
        const ServiceMatch match = m_analysis.serviceOf(id);
        return m_numbers.try_emplace({match.service, match.region}, m_numbers.size()).first->second;
    }

private:
    const Analysis& m_analysis;
    std::map<std::pair<const Service*, const DeclaredRegion*>, std::size_t> m_numbers;
};

FlowSortKey serviceKey(const Analysis& analysis, const FlowColumn& column)
{
    auto numbers = std::make_shared<ServiceNumbers>(analysis);
    std::vector<std::uint32_t> ofFlow(analysis.flowCount()); // a look-up costs more than the memory
    for (std::uint32_t i = 0; i < ofFlow.size(); ++i)
        ofFlow[i] = static_cast<std::uint32_t>((*numbers)(FlowId{i}));
    return sharedTextKey(analysis, column.text,
                         [ofFlow = std::move(ofFlow)](FlowId id) { return std::size_t{ofFlow[id.value]}; });
}

std::size_t unnamedGroup(const Analysis& analysis, FlowId id)
{
    const FlowView& view = analysis.view(id);
    const bool isNamed = view.role == FlowRole::NotOurs || !view.name.isNone();
    return isNamed ? 0 : std::size_t{1} + static_cast<std::size_t>(view.unnamed);
}

} // namespace

FlowSortKey flowSortKey(const Analysis& analysis, const FlowColumn& column)
{
    switch (column.sort) {
    case FlowSort::NameText: return stringKey(analysis, [&analysis](FlowId id) { return analysis.view(id).name; });
    case FlowSort::AppText: return stringKey(analysis, [&analysis](FlowId id) { return analysis.counters(id).app; });
    case FlowSort::Ja3Text: return fingerprintKey(analysis, &HandshakeRow::ja3);
    case FlowSort::Ja4Text: return fingerprintKey(analysis, &HandshakeRow::ja4);
    case FlowSort::CommunityText: return communityKey(analysis);
    case FlowSort::NearAddress: return addressKey(analysis, true);
    case FlowSort::FarAddress: return isAllOurs(analysis) ? farAddressKey(analysis) : addressKey(analysis, false);
    case FlowSort::ProtocolText:
        return sharedTextKey(analysis, column.text, [&analysis](FlowId id) { return protocolGroup(analysis, id); });
    case FlowSort::PlaceText:
        return sharedTextKey(analysis, column.text, [&analysis](FlowId id) { return placeGroup(analysis, id); });
    case FlowSort::ServiceText:
    case FlowSort::DeclaredText: return serviceKey(analysis, column);
    case FlowSort::UnnamedText:
        return sharedTextKey(analysis, column.text, [&analysis](FlowId id) { return unnamedGroup(analysis, id); });
    case FlowSort::Number: break;
    }
    return [&analysis, number = column.number](FlowId id) { return orderable(number(FlowRow{analysis, id})); };
}

} // namespace waybill
