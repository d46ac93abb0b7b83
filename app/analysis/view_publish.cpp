// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of ViewBuilder: what is summed up over hosts and destinations when an analysis is published.
#include "analysis/publishing.h"
#include "analysis/traffic.h"
#include "analysis/vantage.h"
#include "analysis/view_builder.h"

#include <algorithm>
#include <set>

namespace waybill {

namespace {

void addTo(CountryTotals& country, const TrafficTotals& traffic, const Where& where)
{
    const bool isInLower = isCertain(where);
    const auto add = [isInLower](Range& range, std::uint64_t bytes) {
        range.max += bytes;
        range.min += isInLower ? bytes : 0;
    };
    add(country.contentUp, traffic.contentUp);
    add(country.payloadUp, traffic.payloadUp);
    add(country.wireUp, traffic.wireUp);
    add(country.wireDown, traffic.wireDown);
    add(country.upperBoundUp, traffic.upperBoundUp);
    country.disputedUp += where.state == PlaceState::Disputed ? traffic.contentUp : 0;
    country.correctedUp += where.state == PlaceState::Corrected ? traffic.contentUp : 0;
    country.flows += traffic.flows;
}

template <typename Container, typename Value>
void addOnce(Container& container, const Value& value)
{
    if (std::find(container.begin(), container.end(), value) == container.end())
        container.push_back(value);
}

/// Counts a destination for the countries of its addresses; agreed and corrected ones in the lower figure too.
void countDestination(const Destination& destination, std::map<CountryCode, CountryTotals>& totals)
{
    const auto count = [&totals](CountryCode code, bool isSure) {
        CountryTotals& country = totals[code];
        ++country.destinations;
        ++country.destinationRange.max;
        country.destinationRange.min += isSure ? 1 : 0;
    };
    for (const CountryCode code : destination.agreed)
        count(code, true);
    for (const CountryCode code : destination.corrected) {
        const auto& counted = destination.agreed;
        if (std::find(counted.begin(), counted.end(), code) == counted.end())
            count(code, true);
    }
    for (const CountryCode code : destination.possible)
        count(code, false);
}

} // namespace

void ViewBuilder::chooseHandsets()
{
    m_handsets = m_recording->handsets;
    m_ours.assign(m_recording->runs.size(), OurSide{});
    const auto isChosen = [this](const Handset& handset) {
        if (m_choice.isGuess())
            return true;
        const bool byAddress = m_choice.address && std::find(handset.addresses.begin(), handset.addresses.end(),
                                                             *m_choice.address) != handset.addresses.end();
        return byAddress || (m_choice.mac &&
                             std::find(handset.macs.begin(), handset.macs.end(), *m_choice.mac) != handset.macs.end());
    };
    for (std::uint32_t run = 0; run < m_ours.size(); ++run) {
        auto found = std::find_if(m_handsets.begin(), m_handsets.end(),
                                  [&](const Handset& h) { return h.run.value == run && isChosen(h); });
        if (found == m_handsets.end() && !m_choice.isGuess()) {
            Handset named;
            named.run = RunId{run};
            named.addresses = addressesOfChoice(*m_recording, RunId{run}, m_choice);
            if (named.addresses.empty())
                continue;
            if (m_choice.mac)
                named.macs.push_back(*m_choice.mac);
            named.reasons.push_back({"chosen by you", 0});
            found = m_handsets.insert(m_handsets.end(), std::move(named));
        }
        if (found != m_handsets.end())
            m_ours[run] = {HandsetId{static_cast<std::uint32_t>(found - m_handsets.begin())}, found->addresses,
                           found->macs};
    }
}

void addBands(const PagedColumn<RemoteHost>& hosts, Analysis::Parts& parts)
{
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        const RemoteHost& host = hosts[i];
        switch (bandOf(host.where)) {
        case Band::Country: parts.placed += host.traffic; break;
        case Band::Edge: parts.edge += host.traffic; break;
        case Band::Local: parts.local += host.traffic; break;
        case Band::Unplaced: parts.unplaced += host.traffic; break;
        }
    }
}

void addCountries(const PagedColumn<RemoteHost>& hosts, Analysis::Parts& parts)
{
    std::map<CountryCode, CountryTotals> totals;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        const RemoteHost& host = hosts[i];
        if (host.traffic.flows == 0)
            continue;
        for (const CountryCode code : candidateCountries(host.where))
            addTo(totals[code], host.traffic, host.where);
    }
    for (const auto& destination : parts.destinations)
        countDestination(*destination, totals);
    for (auto& [code, country] : totals) {
        country.code = code;
        parts.countries.push_back(country);
    }
    std::stable_sort(parts.countries.begin(), parts.countries.end(), [](const auto& a, const auto& b) {
        return std::pair(a.contentUp.max, a.wireUp.max) > std::pair(b.contentUp.max, b.wireUp.max);
    });
}

namespace {

void addPlace(Destination& destination, const Where& where)
{
    if (where.asn != 0)
        addOnce(destination.asns, where.asn);
    const Band band = bandOf(where);
    destination.hasEdge = destination.hasEdge || band == Band::Edge;
    destination.hasUnplaced = destination.hasUnplaced || band == Band::Unplaced;
    destination.isLocal = destination.isLocal || band == Band::Local;
    auto& codes = where.state == PlaceState::Agreed      ? destination.agreed
                  : where.state == PlaceState::Corrected ? destination.corrected
                                                         : destination.possible;
    for (const CountryCode code : candidateCountries(where))
        addOnce(codes, code);
}

} // namespace

std::shared_ptr<const Destination> published(Destination facts, const DestinationLists& lists,
                                             const PagedColumn<RemoteHost>& hosts, const StringSnapshot& strings)
{
    auto destination = std::make_shared<Destination>(std::move(facts));
    if (destination->traffic.flows == 0) { // looked up, not contacted: the question shows it
        destination->first = lists.asked.time;
        destination->firstFrame = lists.asked.frame;
        destination->capture = lists.asked.capture;
    }
    destination->hosts = lists.hosts;
    for (const std::uint32_t host : lists.hosts)
        addPlace(*destination, hosts[host].where);
    for (const auto* certain : {&destination->agreed, &destination->corrected})
        std::erase_if(destination->possible, [certain](CountryCode code) {
            return std::find(certain->begin(), certain->end(), code) != certain->end();
        });
    for (const StringId name : lists.names)
        destination->names.emplace_back(strings[name]);
    std::sort(destination->names.begin(), destination->names.end());
    destination->level = destination->traffic.contentUp > 0 ? ContactLevel::ContentSent
                         : destination->traffic.flows > 0   ? ContactLevel::Contacted
                                                            : ContactLevel::LookedUp;
    return destination;
}

std::shared_ptr<const Destination> ViewBuilder::publish(DestinationState& state) const
{
    DestinationLists lists;
    lists.asked = state.asked;
    for (const auto& [host, flows] : state.flowsOfHost) {
        if (flows > 0)
            lists.hosts.push_back(host);
    }
    for (const auto& [name, flows] : state.flowsOfName) {
        if (flows > 0 || state.facts.lookups > 0)
            lists.names.push_back(name);
    }
    return published(state.facts, lists, m_hosts, m_recording->strings);
}

void ViewBuilder::addDestinations(Analysis::Parts& parts)
{
    std::set<std::string_view> leftOut;
    for (const StringId domain : parts.leftOutDomains)
        leftOut.insert(m_recording->strings[domain]);
    for (DestinationState& state : m_destinations) {
        const bool isLookedUpOnly = state.facts.traffic.flows == 0;
        if (isLookedUpOnly && (state.facts.lookups == 0 || leftOut.contains(state.facts.key)))
            continue;
        if (!state.published)
            state.published = publish(state);
        parts.destinations.push_back(state.published);
    }
    rankDestinations(parts);
}

void rankDestinations(Analysis::Parts& parts)
{
    for (const auto& destination : parts.destinations) {
        parts.localDestinations += destination->isLocal ? 1 : 0;
        parts.edgeDestinations += destination->hasEdge ? 1 : 0;
        parts.unplacedDestinations += destination->hasUnplaced ? 1 : 0;
    }
    const auto rank = [](const std::shared_ptr<const Destination>& d) {
        return std::tuple(d->isLocal ? 0 : 1, d->traffic.contentUp, d->traffic.wireUp + d->traffic.wireDown);
    };
    std::stable_sort(parts.destinations.begin(), parts.destinations.end(), [&rank](const auto& a, const auto& b) {
        return rank(a) != rank(b) ? rank(a) > rank(b) : a->key < b->key;
    });
}

bool isForDestination(const DnsQueryRow& query, const std::vector<IpAddress>& ours, std::optional<Timestamp> from)
{
    constexpr std::uint16_t Pointer = 12; // PTR: a question about an address, not for a destination
    if (query.type == Pointer || query.domain.isNone() || query.server.scope() == AddressScope::Multicast ||
        (from && query.time < *from))
        return false;
    return std::find(ours.begin(), ours.end(), query.client) != ours.end();
}

bool countsWithFlow(const DnsQueryRow& query, Omitted omitted, const std::set<StringId>* lookups)
{
    if (omitted == Omitted::NotKept)
        return lookups != nullptr && lookups->contains(query.domain);
    return omitted != Omitted::LeftOut;
}

} // namespace waybill
