// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/narrowed_sums.h"

#include "analysis/traffic.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace waybill {

namespace {

constexpr std::uint32_t Ahead = 8; // flows between asking for memory and using it

/// Hosts that a rule places elsewhere have rows of their own beside the one of their address.
std::vector<std::uint32_t> basesOf(const Analysis& analysis)
{
    std::vector<std::uint32_t> bases(analysis.hostCount());
    std::iota(bases.begin(), bases.end(), 0U);
    std::unordered_map<IpAddress, std::uint32_t> corrected;
    for (std::uint32_t host = 0; host < bases.size(); ++host)
        if (analysis.host(host).rule != 0)
            corrected.try_emplace(analysis.host(host).address, host);
    if (corrected.empty())
        return bases;
    for (std::uint32_t host = 0; host < bases.size(); ++host) {
        const auto place = corrected.find(analysis.host(host).address);
        if (place != corrected.end() && analysis.host(host).rule == 0)
            place->second = host;
    }
    for (std::uint32_t host = 0; host < bases.size(); ++host)
        if (analysis.host(host).rule != 0)
            bases[host] = corrected.at(analysis.host(host).address);
    return bases;
}

bool isReadInTheFlow(const FlowView& view)
{
    return !view.name.isNone() && view.nameSource != NameSource::DnsQuery && view.nameSource != NameSource::DnsAnswer;
}

} // namespace

NarrowingSource::NarrowingSource(const Analysis& analysis, const std::vector<bool>& mask)
    : whole(analysis), kept(mask), baseOf(basesOf(analysis))
{
    for (const auto& destination : analysis.destinations()) {
        if (destinations.size() <= destination->id.value)
            destinations.resize(destination->id.value + std::size_t{1});
        destinations[destination->id.value] = destination.get();
    }
}

void NarrowedSums::DomainsRead::add(StringId domain, std::uint32_t row)
{
    if (first.isNone()) {
        first = domain;
        firstRow = row;
    } else if (otherRow == NoRow && first != domain) {
        otherRow = row;
    }
}

void NarrowedSums::DomainsRead::add(const DomainsRead& later)
{
    if (first.isNone())
        *this = later;
    else if (otherRow == NoRow && !later.first.isNone())
        otherRow = later.first == first ? later.otherRow : later.firstRow;
}

StringId NarrowedSums::DomainsRead::onlyBefore(std::uint32_t row) const
{
    return firstRow < row && otherRow >= row ? first : StringId::none();
}

NarrowedSums::NarrowedSums(const NarrowingSource& source)
    : m_source(&source), m_recording(&source.whole.recording()), m_hosts(source.whole.hostCount()),
      m_destinations(source.destinations.size()), m_domains(source.whole.hostCount()),
      m_checked(source.whole.hostCount()), m_listedHost(source.whole.hostCount()),
      m_listedName(m_recording->strings.size()), m_byRule(source.whole.parts().byRule.size())
{}

void NarrowedSums::add(std::uint32_t firstRow, std::uint32_t endRow)
{
    const auto& views = m_source->whole.parts().flowViews;
    const std::vector<bool>& kept = m_source->kept;
    for (std::uint32_t row = firstRow; row < endRow; ++row) {
        const bool isKept = row < kept.size() && kept[row];
        const bool isInSpan = (!isKept && !m_recording->from) || views[row].omitted != Omitted::OutsideSpan;
        m_listed.of += isInSpan ? 1 : 0;
        m_listed.listed += isInSpan && isKept ? 1 : 0;
        if (isInSpan && isKept) {
            if (row + 2 * Ahead < endRow)
                __builtin_prefetch(&views[row + 2 * Ahead].destination);
            if (row + Ahead < endRow)
                fetch(row + Ahead);
            take(row, views[row]);
        }
    }
}

void NarrowedSums::take(std::uint32_t row, const FlowView& view)
{
    if (view.rule != 0)
        m_byRule[view.rule - 1] += view.traffic;
    if (view.omitted == Omitted::LeftOut) {
        m_leftOut += view.traffic;
        if (!view.domain.isNone())
            ++m_leftOutDomains[view.domain];
    }
    if (view.role == FlowRole::NotOurs) {
        m_coverage.coverage.otherWireBytes += view.host == CountedAsOther ? view.traffic.wireUp : 0;
        return;
    }
    const std::uint32_t base = m_source->baseOf[view.host];
    m_hosts[view.host].firstRow = std::min(m_hosts[view.host].firstRow, row);
    m_hosts[base].firstRow = std::min(m_hosts[base].firstRow, row);
    if (view.band != Band::Local && isReadInTheFlow(view) && !view.domain.isNone())
        m_domains[base].add(view.domain, row);
    const bool isUnderAddress = view.band != Band::Local && view.domain.isNone();
    const bool isListed = view.destination.value < m_source->destinations.size();
    if (!isUnderAddress && isListed && view.unnamed != Unnamed::EncryptedDns) {
        count(row, view);
        return;
    }
    m_putOff.push_back(row);
    bool& isSeen = m_coverage.coverage.encryptedDnsSeen;
    isSeen = isSeen || usesEncryptedDns(m_recording->flows[row], m_recording->counters[row]);
}

void NarrowedSums::settle(const std::vector<DomainsRead>& domains, bool isEncryptedDnsSeen)
{
    for (std::size_t i = 0; i < m_putOff.size(); ++i) {
        const std::uint32_t row = m_putOff[i];
        if (i + Ahead < m_putOff.size())
            fetch(m_putOff[i + Ahead]);
        const FlowView& view = m_source->whole.parts().flowViews[row];
        const DomainsRead& read = domains[m_source->baseOf[view.host]];
        // What has a name that is in no domain was placed when it was met, what has none follows the flows behind it.
        const StringId shared = read.onlyBefore(view.name.isNone() ? NoRow : row);
        const StringId domain = view.band == Band::Local ? StringId::none()
                                : !view.domain.isNone()  ? view.domain
                                                         : shared;
        const bool isOtherReason = view.unnamed == Unnamed::EncryptedDns && !isEncryptedDnsSeen;
        // Flows to one address mostly stand together: looking at the destination once an address spares most of it.
        auto& checked = m_checked[view.host];
        const bool isSamePlace = checked == std::pair(view.destination, domain) || isUnder(view.destination, domain);
        if (isSamePlace)
            checked = {view.destination, domain};
        if (isSamePlace && !isOtherReason) {
            count(row, view);
            continue;
        }
        FlowView changed = view;
        if (isOtherReason)
            changed.unnamed = view.traffic.payloadUp == 0 ? Unnamed::NothingSent : Unnamed::NoDnsSeen;
        if (!isSamePlace) {
            m_moved.push_back({row, domain, changed});
            continue;
        }
        count(row, changed);
        m_changed.emplace_back(row, changed);
    }
}

/// Whether a destination of the whole is that of a domain, or of an address where there is no domain.
bool NarrowedSums::isUnder(DestinationId id, StringId domain) const
{
    const Destination* known = id.value < m_source->destinations.size() ? m_source->destinations[id.value] : nullptr;
    return known != nullptr && known->isNamed != domain.isNone() &&
           (domain.isNone() || known->key == m_source->whole.text(domain));
}

/// Asks for the memory of a flow that is to be counted soon: waiting for it is most of the work.
void NarrowedSums::fetch(std::uint32_t row) const
{
    const FlowView& view = m_source->whole.parts().flowViews[row];
    const FlowCounters& counters = m_recording->counters[row];
    __builtin_prefetch(&counters);
    __builtin_prefetch(&counters.handshakeRttNs);
    __builtin_prefetch(&m_recording->flows[row].firstFrame);
    if (view.host < m_hosts.size())
        __builtin_prefetch(&m_hosts[view.host]);
    if (view.destination.value < m_destinations.size())
        __builtin_prefetch(&m_destinations[view.destination.value]);
}

void NarrowedSums::count(std::uint32_t row, const FlowView& view)
{
    const FlowIdentity& flow = m_recording->flows[row];
    const FlowCounters& counters = m_recording->counters[row];
    HostSum& host = m_hosts[view.host];
    host.traffic += view.traffic;
    host.minRttNs = shorter(host.minRttNs, roundTrip(counters, view));
    if (m_destinations.size() <= view.destination.value)
        m_destinations.resize(view.destination.value + std::size_t{1});
    DestinationSum& destination = m_destinations[view.destination.value];
    destination.traffic += view.traffic;
    destination.encryptedUp += view.isUnreadable() ? view.traffic.contentUp : 0;
    noteTimes(flow, counters, view, destination);
    m_coverage.count(flow, counters, view, true);
    list(view);
}

bool NarrowedSums::RecentPairs::isNew(DestinationId destination, std::uint32_t other)
{
    const std::uint64_t pair = std::uint64_t{destination.value} << 32 | other;
    return std::exchange(m_slots[mixHash(pair) % Slots], pair) != pair;
}

/// Most hosts and names stand under one destination only.
void NarrowedSums::list(const FlowView& view)
{
    const auto isNew = [&view](DestinationId& first, std::uint32_t number, RecentPairs& more) {
        if (first.isNone()) {
            first = view.destination;
            return true;
        }
        return first != view.destination && more.isNew(view.destination, number);
    };
    if (isNew(m_listedHost[view.host], view.host, m_moreHosts))
        m_lists.hosts.emplace_back(view.destination, view.host);
    if (!view.name.isNone() && isNew(m_listedName[view.name.value], view.name.value, m_moreNames))
        m_lists.names.emplace_back(view.destination, view.name);
}

namespace {

void addTo(NarrowedSums::DestinationSum& sum, const NarrowedSums::DestinationSum& more)
{
    sum.traffic += more.traffic;
    sum.encryptedUp += more.encryptedUp;
    sum.minRttNs = shorter(sum.minRttNs, more.minRttNs);
    sum.last = std::max(sum.last, more.last);
    if (std::tie(more.first, more.capture, more.firstFrame) < std::tie(sum.first, sum.capture, sum.firstFrame)) {
        sum.first = more.first;
        sum.capture = more.capture;
        sum.firstFrame = more.firstFrame;
    }
}

} // namespace

void NarrowedSums::merge(const NarrowedSums& later)
{
    for (std::size_t i = 0; i < m_hosts.size(); ++i) {
        m_hosts[i].traffic += later.m_hosts[i].traffic;
        m_hosts[i].minRttNs = shorter(m_hosts[i].minRttNs, later.m_hosts[i].minRttNs);
        m_hosts[i].firstRow = std::min(m_hosts[i].firstRow, later.m_hosts[i].firstRow);
    }
    m_destinations.resize(std::max(m_destinations.size(), later.m_destinations.size()));
    for (std::size_t i = 0; i < later.m_destinations.size(); ++i)
        addTo(m_destinations[i], later.m_destinations[i]);
    m_coverage.add(later.m_coverage);
    m_lists.hosts.insert(m_lists.hosts.end(), later.m_lists.hosts.begin(), later.m_lists.hosts.end());
    m_lists.names.insert(m_lists.names.end(), later.m_lists.names.begin(), later.m_lists.names.end());
    m_listed.listed += later.m_listed.listed;
    m_listed.of += later.m_listed.of;
    for (std::size_t i = 0; i < m_byRule.size(); ++i)
        m_byRule[i] += later.m_byRule[i];
    m_leftOut += later.m_leftOut;
    for (const auto& [domain, flows] : later.m_leftOutDomains)
        m_leftOutDomains[domain] += flows;
    m_changed.insert(m_changed.end(), later.m_changed.begin(), later.m_changed.end());
    m_moved.insert(m_moved.end(), later.m_moved.begin(), later.m_moved.end());
}

} // namespace waybill
