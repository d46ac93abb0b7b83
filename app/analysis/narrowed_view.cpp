// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/narrowed_view.h"

#include "analysis/narrowed_sums.h"
#include "analysis/publishing.h"
#include "base/stretches.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace waybill {

namespace {

/// Puts an analysis together from the sums over the kept flows.
class NarrowedView {
public:
    NarrowedView(const AnalysisPtr& whole, KeptFlows kept);
    [[nodiscard]] AnalysisPtr made(AnalysisPtr withoutRules);

private:
    void sumUp();
    void addMoved();
    void makeHosts();
    void gatherLists();
    void takeQueries();
    void addRules(Analysis::Parts& parts);
    void addDestinations(Analysis::Parts& parts) const;
    [[nodiscard]] bool isLeftOutWhole(StringId domain);
    [[nodiscard]] bool isCounted(const DnsQueryRow& query) const;
    [[nodiscard]] std::uint64_t flowsOf(std::size_t destination) const;
    [[nodiscard]] Destination factsOf(std::size_t destination) const;
    [[nodiscard]] DestinationId idOf(std::string key, bool isNamed);
    void indexKeys();

    AnalysisPtr m_whole;
    KeptFlows m_kept;
    NarrowingSource m_source;
    std::vector<std::optional<NarrowedSums>> m_stretches;    ///< all in the first one, in the end
    std::vector<std::pair<std::size_t, FlowView>> m_changes; ///< views that differ from the whole's
    std::vector<Destination> m_added;                        ///< behind those of the whole
    std::unordered_map<std::string, DestinationId> m_byKey;
    PagedColumn<RemoteHost> m_hosts;
    std::vector<DestinationLists> m_lists; ///< by DestinationId
    std::vector<std::uint64_t> m_lookups;  ///< likewise
    std::uint64_t m_queries = 0;
};

NarrowedView::NarrowedView(const AnalysisPtr& whole, KeptFlows kept)
    : m_whole(whole), m_kept(std::move(kept)), m_source(*whole, *m_kept.mask)
{}

void NarrowedView::sumUp()
{
    const std::size_t flows = m_whole->flowCount();
    m_stretches.resize(stretchesOf(flows));
    inStretches(flows, m_stretches.size(), [this](std::size_t stretch, std::size_t first, std::size_t end) {
        m_stretches[stretch].emplace(m_source);
        m_stretches[stretch]->add(static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end));
    });
    std::vector<NarrowedSums::DomainsRead> domains = m_stretches.front()->domains();
    bool isEncryptedDnsSeen = m_stretches.front()->coverage().coverage.encryptedDnsSeen;
    for (std::size_t i = 1; i < m_stretches.size(); ++i) {
        isEncryptedDnsSeen = isEncryptedDnsSeen || m_stretches[i]->coverage().coverage.encryptedDnsSeen;
        for (std::size_t host = 0; host < domains.size(); ++host)
            domains[host].add(m_stretches[i]->domains()[host]);
    }
    inStretches(m_stretches.size(), m_stretches.size(), [&](std::size_t stretch, std::size_t, std::size_t) {
        m_stretches[stretch]->settle(domains, isEncryptedDnsSeen);
    });
    for (std::size_t i = 1; i < m_stretches.size(); ++i) {
        m_stretches.front()->merge(*m_stretches[i]);
        m_stretches[i].reset();
    }
    m_changes = m_stretches.front()->changed();
    addMoved();
}

void NarrowedView::addMoved()
{
    NarrowedSums& sums = *m_stretches.front();
    if (sums.moved().empty())
        return;
    indexKeys();
    for (const NarrowedSums::Moved& moved : sums.moved()) {
        FlowView view = moved.view;
        const IpAddress& remote = m_whole->host(view.host).address;
        std::string address = remote.isNone() ? "not IP" : remote.toString();
        view.destination = moved.domain.isNone() ? idOf(std::move(address), false)
                                                 : idOf(std::string(m_whole->text(moved.domain)), true);
        sums.addMoved(moved.row, view);
        m_changes.emplace_back(moved.row, view);
    }
    std::sort(m_changes.begin(), m_changes.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

void NarrowedView::makeHosts()
{
    for (std::uint32_t i = 0; i < m_whole->hostCount(); ++i) {
        RemoteHost host = m_whole->host(i);
        host.traffic = m_stretches.front()->hosts()[i].traffic;
        host.minRttNs = m_stretches.front()->hosts()[i].minRttNs;
        m_hosts.append(host);
    }
}

/// The addresses of a destination stand in the order in which the kept flows reach them.
void NarrowedView::gatherLists()
{
    const NarrowedSums& sums = *m_stretches.front();
    m_lists.resize(m_source.destinations.size() + m_added.size());
    for (const auto& [destination, host] : sums.lists().hosts)
        m_lists[destination.value].hosts.push_back(host);
    for (const auto& [destination, name] : sums.lists().names)
        m_lists[destination.value].names.push_back(name);
    const auto rank = [&](std::uint32_t host) {
        return std::pair(sums.hosts()[host].firstRow, host != m_source.baseOf[host]);
    };
    const auto isBefore = [&rank](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); };
    for (DestinationLists& lists : m_lists) {
        std::sort(lists.hosts.begin(), lists.hosts.end(), isBefore);
        lists.hosts.erase(std::unique(lists.hosts.begin(), lists.hosts.end()), lists.hosts.end());
    }
}

bool NarrowedView::isCounted(const DnsQueryRow& query) const
{
    const Analysis::Parts& parts = m_whole->parts();
    const bool hasHandset = query.run.value < parts.chosen.size() && !parts.chosen[query.run.value].isNone();
    if (!hasHandset ||
        !isForDestination(query, parts.handsets[parts.chosen[query.run.value].value].addresses, parts.recording->from))
        return false;
    const Omitted omitted = parts.flowViews[query.flow].omitted;
    const bool isKept = query.flow.value < m_source.kept.size() && m_source.kept[query.flow.value];
    return countsWithFlow(query, isKept || omitted == Omitted::OutsideSpan ? omitted : Omitted::NotKept,
                          m_kept.lookups.get());
}

void NarrowedView::takeQueries()
{
    const Recording& recording = m_whole->recording();
    std::vector<DestinationId> ofDomain;
    m_lookups.resize(m_lists.size());
    for (std::size_t row = 0; row < recording.dnsQueries.size(); ++row) {
        const DnsQueryRow& query = recording.dnsQueries[row];
        if (!isCounted(query))
            continue;
        ++m_queries;
        ofDomain.resize(recording.strings.size());
        DestinationId& id = ofDomain[query.domain.value];
        if (id.isNone())
            id = idOf(std::string(recording.strings[query.domain]), true);
        m_lists.resize(std::max<std::size_t>(m_lists.size(), id.value + std::size_t{1}));
        m_lookups.resize(m_lists.size());
        ++m_lookups[id.value];
        DestinationLists& lists = m_lists[id.value];
        if (lists.asked.frame == 0)
            lists.asked = {query.time, query.frame, recording.flows[query.flow].capture};
        lists.names.push_back(query.name);
    }
    for (DestinationLists& lists : m_lists) {
        std::sort(lists.names.begin(), lists.names.end());
        lists.names.erase(std::unique(lists.names.begin(), lists.names.end()), lists.names.end());
    }
}

void NarrowedView::indexKeys()
{
    if (!m_byKey.empty())
        return;
    m_byKey.reserve(m_source.destinations.size());
    for (const Destination* destination : m_source.destinations)
        if (destination != nullptr)
            m_byKey.emplace(destination->key, destination->id);
}

DestinationId NarrowedView::idOf(std::string key, bool isNamed)
{
    indexKeys();
    const DestinationId next{static_cast<std::uint32_t>(m_source.destinations.size() + m_added.size())};
    const auto [place, isNew] = m_byKey.try_emplace(std::move(key), next);
    if (isNew) {
        Destination& added = m_added.emplace_back();
        added.id = next;
        added.key = place->first;
        added.isNamed = isNamed;
    }
    return place->second;
}

std::uint64_t NarrowedView::flowsOf(std::size_t destination) const
{
    const auto& sums = m_stretches.front()->destinations();
    return destination < sums.size() ? sums[destination].traffic.flows : 0;
}

Destination NarrowedView::factsOf(std::size_t destination) const
{
    const auto& ofWhole = m_source.destinations;
    Destination facts;
    if (destination >= ofWhole.size()) {
        facts = m_added[destination - ofWhole.size()];
    } else if (ofWhole[destination] != nullptr) {
        facts.key = ofWhole[destination]->key;
        facts.isNamed = ofWhole[destination]->isNamed;
    }
    facts.id = DestinationId{static_cast<std::uint32_t>(destination)};
    facts.lookups = m_lookups[destination];
    if (flowsOf(destination) == 0)
        return facts;
    const NarrowedSums::DestinationSum& sum = m_stretches.front()->destinations()[destination];
    facts.traffic = sum.traffic;
    facts.first = sum.first;
    facts.last = sum.last;
    facts.firstFrame = sum.firstFrame;
    facts.capture = sum.capture;
    facts.minRttNs = sum.minRttNs;
    facts.encryptedUp = sum.encryptedUp;
    return facts;
}

void NarrowedView::addDestinations(Analysis::Parts& parts) const
{
    std::set<std::string_view> leftOut;
    for (const StringId domain : parts.leftOutDomains)
        leftOut.insert(m_whole->text(domain));
    std::vector<std::shared_ptr<const Destination>> made(m_lists.size());
    inStretches(made.size(), stretchesOf(m_lists.size()), [&](std::size_t, std::size_t first, std::size_t end) {
        for (std::size_t id = first; id < end; ++id) {
            if (flowsOf(id) == 0 && m_lookups[id] == 0)
                continue;
            Destination facts = factsOf(id);
            if (facts.traffic.flows > 0 || !leftOut.contains(facts.key))
                made[id] = published(std::move(facts), m_lists[id], m_hosts, m_whole->recording().strings);
        }
    });
    std::copy_if(made.begin(), made.end(), std::back_inserter(parts.destinations),
                 [](const auto& destination) { return destination != nullptr; });
    rankDestinations(parts);
}

bool NarrowedView::isLeftOutWhole(StringId domain)
{
    indexKeys();
    const auto place = m_byKey.find(std::string(m_whole->text(domain)));
    return place == m_byKey.end() || flowsOf(place->second.value) == 0;
}

void NarrowedView::addRules(Analysis::Parts& parts)
{
    const NarrowedSums& sums = *m_stretches.front();
    parts.rules = m_whole->parts().rules;
    parts.byRule = sums.byRule();
    parts.leftOut = sums.leftOut();
    for (const auto& leftOut : sums.leftOutDomains())
        if (isLeftOutWhole(leftOut.first))
            parts.leftOutDomains.insert(leftOut.first);
}

AnalysisPtr NarrowedView::made(AnalysisPtr withoutRules)
{
    sumUp();
    makeHosts();
    gatherLists();
    takeQueries();
    const Analysis::Parts& whole = m_whole->parts();
    Analysis::Parts parts;
    parts.recording = whole.recording;
    parts.geography = whole.geography;
    parts.services = whole.services;
    parts.choice = whole.choice;
    parts.narrowedFrom = m_whole;
    parts.kept = m_kept.mask;
    parts.keptBy = m_kept.keptBy;
    parts.keptLookups = m_kept.lookups;
    parts.listed = m_stretches.front()->listed();
    parts.withoutRules = std::move(withoutRules);
    parts.handsets = whole.handsets;
    parts.chosen = whole.chosen;
    addRules(parts);
    addBands(m_hosts, parts);
    addDestinations(parts);
    addCountries(m_hosts, parts);
    parts.coverage = m_stretches.front()->coverage().finished(parts, m_queries);
    parts.flowViews = m_changes.empty() ? whole.flowViews : whole.flowViews.with(m_changes);
    parts.hosts = m_hosts.snapshot();
    return std::make_shared<const Analysis>(std::move(parts));
}

bool keepsAll(const Analysis& whole, const std::vector<bool>& mask)
{
    return mask.size() >= whole.flowCount() && std::find(mask.begin(), mask.end(), false) == mask.end();
}

} // namespace

AnalysisPtr narrowedView(const AnalysisPtr& whole, KeptFlows kept, AnalysisPtr withoutRules)
{
    if (!keepsAll(*whole, *kept.mask))
        return NarrowedView(whole, std::move(kept)).made(std::move(withoutRules));
    Analysis::Parts parts = whole->parts();
    parts.narrowedFrom = whole;
    parts.kept = std::move(kept.mask);
    parts.keptBy = std::move(kept.keptBy);
    parts.keptLookups = std::move(kept.lookups);
    parts.withoutRules = std::move(withoutRules);
    return std::make_shared<const Analysis>(std::move(parts));
}

} // namespace waybill
