// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/view_builder.h"

#include "analysis/traffic.h"
#include "decode/packet_summary.h"
#include "names/ech_names.h"

#include <algorithm>
#include <tuple>

namespace waybill {

namespace {

bool isDirect(NameSource source)
{
    return source != NameSource::DnsQuery && source != NameSource::DnsAnswer;
}

bool carriesHidden(const FlowCounters& counters, NameSink::Hidden why)
{
    return (counters.hidden >> static_cast<unsigned>(why) & 1) != 0;
}

} // namespace

ViewBuilder::ViewBuilder(std::shared_ptr<const Geography> geography, HandsetChoice choice,
                         std::shared_ptr<const ServiceGroups> services)
    : m_geography(std::move(geography)), m_choice(std::move(choice)), m_services(std::move(services))
{}

ViewBuilder::~ViewBuilder() = default;

AnalysisPtr ViewBuilder::update(std::shared_ptr<const Recording> recording, const std::vector<FlowId>& changed)
{
    m_recording = std::move(recording);
    m_dns.update(m_recording->dnsAnswers, m_recording->dnsQueries);
    const std::vector<OurSide> before = m_ours;
    chooseHandsets();
    const bool isSameHandset = before == m_ours;
    if (!isSameHandset) {
        startOver();
        std::vector<HandsetId> chosen;
        for (const OurSide& ours : m_ours)
            chosen.push_back(ours.handset);
        m_dns.setHandsets(m_handsets, chosen);
    }
    const bool knewEncryptedDns = m_sums.coverage.encryptedDnsSeen;
    if (isSameHandset) {
        while (m_views.size() < m_recording->flows.size())
            m_views.append(FlowView{});
        for (const FlowId flow : changed)
            refresh(flow);
    } else {
        viewAll();
    }
    if (m_sums.coverage.encryptedDnsSeen && !knewEncryptedDns)
        explainUnnamedAnew();
    if (m_hasLostFlow)
        takeTimesAnew();
    takeQueries();
    return publishAll();
}

/// Flows that are not kept are alike, so that narrowing costs what is kept.
void ViewBuilder::viewAll()
{
    FlowView initial;
    if (m_kept)
        initial.omitted = Omitted::NotKept;
    m_views.fill(m_recording->flows.size(), initial);
    for (std::uint32_t row = 0; row < m_views.size(); ++row)
        if (isKept(FlowId{row}) || (m_recording->from && whyOmitted(FlowId{row}) == Omitted::OutsideSpan))
            refresh(FlowId{row});
}

AnalysisPtr ViewBuilder::publishAll()
{
    Analysis::Parts parts;
    parts.recording = m_recording;
    parts.geography = m_geography;
    parts.services = m_services;
    parts.choice = m_choice;
    parts.kept = m_kept;
    parts.keptBy = m_keptBy;
    parts.keptLookups = m_keptLookups;
    parts.handsets = m_handsets;
    for (const OurSide& ours : m_ours)
        parts.chosen.push_back(ours.handset);
    addRules(parts);
    addBands(m_hosts, parts);
    addDestinations(parts);
    addCountries(m_hosts, parts);
    parts.coverage = m_sums.finished(parts, m_queriesOfOurs);
    parts.flowViews = m_views.snapshot();
    parts.hosts = m_hosts.snapshot();
    return std::make_shared<const Analysis>(std::move(parts));
}

void ViewBuilder::startOver()
{
    m_views.clear();
    m_hosts.clear();
    m_hostIndex.clear();
    m_correctedHosts.clear();
    m_hostBase.clear();
    m_hostDomain.clear();
    m_hostHasManyDomains.clear();
    m_unnamedFlows.clear();
    m_destinations.clear();
    m_destinationIndex.clear();
    m_domainDestinations.clear();
    m_hostDestinations.clear();
    m_hasLostFlow = false;
    m_queriesTaken = 0;
    m_queriesOfOurs = 0;
    m_sums = {};
    m_byRule.assign(m_byRule.size(), TrafficTotals());
    m_leftOut = {};
    m_leftOutDomains.clear();
}

FlowRole ViewBuilder::roleOf(const FlowIdentity& flow) const
{
    if (flow.run.value >= m_ours.size())
        return FlowRole::NotOurs;
    const OurSide& ours = m_ours[flow.run.value];
    const auto isOurs = [&ours](const IpAddress& address, MacAddress mac) {
        if (address.isNone() || address.scope() == AddressScope::Unspecified)
            return !mac.isNone() && std::find(ours.macs.begin(), ours.macs.end(), mac) != ours.macs.end();
        return std::find(ours.addresses.begin(), ours.addresses.end(), address) != ours.addresses.end();
    };
    if (isOurs(flow.originator, flow.originatorMac))
        return FlowRole::Up;
    return isOurs(flow.responder, flow.responderMac) ? FlowRole::Down : FlowRole::NotOurs;
}

std::uint32_t ViewBuilder::hostOf(const IpAddress& address, std::uint32_t rule)
{
    const auto [place, isNew] = m_hostIndex.try_emplace(address, static_cast<std::uint32_t>(m_hosts.size()));
    if (isNew) {
        RemoteHost host;
        host.address = address;
        host.where = m_geography->locate(address);
        m_hosts.append(host);
        m_hostBase.push_back(place->second);
        m_hostDomain.emplace_back();
        m_hostHasManyDomains.push_back(0);
        m_unnamedFlows.emplace_back();
    }
    return rule == 0 ? place->second : correctedHost(place->second, rule);
}

Omitted ViewBuilder::whyOmitted(FlowId flow) const
{
    const Timestamp last = m_recording->counters[flow].last;
    if (m_recording->from && last < *m_recording->from)
        return Omitted::OutsideSpan;
    return isKept(flow) ? Omitted::No : Omitted::NotKept;
}

FlowView ViewBuilder::describe(FlowId flow)
{
    const FlowIdentity& identity = m_recording->flows[flow];
    FlowView view;
    view.omitted = whyOmitted(flow);
    view.role = view.omitted == Omitted::No ? roleOf(identity) : FlowRole::NotOurs;
    if (view.role == FlowRole::NotOurs)
        return view;
    view.handset = m_ours[identity.run.value].handset;
    const IpAddress& remote = view.role == FlowRole::Up ? identity.responder : identity.originator;
    view.traffic = trafficOf(m_recording->counters[flow], view.role);
    findName(flow, view, remote);
    view.rule = ruleOf(flow, view);
    if (isLeavingOut(view.rule)) {
        view.omitted = Omitted::LeftOut;
        view.role = FlowRole::NotOurs;
        return view;
    }
    view.host = hostOf(remote, view.rule);
    view.band = bandOf(m_hosts[view.host].where);
    view.unnamed = view.name.isNone() ? whyUnnamed(flow, view) : Unnamed::No;
    noteOddities(flow, view);
    view.destination = destinationOf(view, remote);
    return view;
}

void ViewBuilder::findName(FlowId flow, FlowView& view, const IpAddress& remote) const
{
    bool isFound = false;
    for (std::uint32_t row = m_recording->counters[flow].lastName; row < m_recording->names.size();
         row = m_recording->names[row].previous) {
        const NameRow& name = m_recording->names[row];
        // The order of the enumerators is the order of trust; the oldest of equals stands.
        if (name.source == NameSource::DnsQuery || (isFound && view.nameSource < name.source) ||
            namesNobody(name, flow))
            continue;
        isFound = true;
        view.isOuterName = name.isOuter;
        view.name = name.name;
        view.domain = name.domain;
        view.nameSource = name.source;
        view.nameFrame = name.frame;
    }
    if (isFound && view.nameSource < NameSource::DnsAnswer)
        return;
    const FlowIdentity& identity = m_recording->flows[flow];
    const auto answer = m_dns.newest({identity.run, remote, identity.began}, m_recording->dnsAnswers);
    if (!answer || (isFound && answer->isFromEarlierRun))
        return;
    const DnsAnswerRow& row = m_recording->dnsAnswers[answer->row];
    view.name = row.question;
    view.domain = row.domain;
    view.nameSource = NameSource::DnsAnswer;
    view.nameFrame = row.frame;
    view.isOuterName = false;
    view.isFromEarlierRun = answer->isFromEarlierRun;
}

/// True for the public name of an ECH provider, whose customer was meant, and for a certificate that covers several
/// registrable domains: which of them was meant is not known.
bool ViewBuilder::namesNobody(const NameRow& name, FlowId flow) const
{
    if (name.isOuter && isEchPublicName(m_recording->strings[name.name]))
        return true;
    if (name.source != NameSource::Certificate)
        return false;
    for (std::uint32_t row = m_recording->counters[flow].lastName; row < m_recording->names.size();
         row = m_recording->names[row].previous) {
        const NameRow& other = m_recording->names[row];
        if (other.source == NameSource::Certificate && other.domain != name.domain)
            return true;
    }
    return false;
}

bool ViewBuilder::hasCertificate(FlowId flow) const
{
    for (std::uint32_t row = m_recording->counters[flow].lastName; row < m_recording->names.size();
         row = m_recording->names[row].previous) {
        if (m_recording->names[row].source == NameSource::Certificate)
            return true;
    }
    return false;
}

Unnamed ViewBuilder::whyUnnamed(FlowId flow, const FlowView& view) const
{
    const FlowCounters& counters = m_recording->counters[flow];
    if (carriesHidden(counters, NameSink::Hidden::EncryptedClientHello) ||
        carriesHidden(counters, NameSink::Hidden::EncryptedSni))
        return Unnamed::EncryptedHello;
    if (hasCertificate(flow))
        return Unnamed::SharedCertificate;
    if (m_recording->flows[flow].beganBeforeCapture)
        return Unnamed::BeganBefore;
    if (view.traffic.packetsUp == 0)
        return Unnamed::OneDirection;
    if (counters.wasCut)
        return Unnamed::CutBySnaplen;
    if (carriesHidden(counters, NameSink::Hidden::UnreadableQuic))
        return Unnamed::UnreadableQuic;
    if (carriesHidden(counters, NameSink::Hidden::NoSniSent))
        return Unnamed::NoSniSent;
    if (m_sums.coverage.encryptedDnsSeen)
        return Unnamed::EncryptedDns;
    return view.traffic.payloadUp == 0 ? Unnamed::NothingSent : Unnamed::NoDnsSeen;
}

DestinationId ViewBuilder::destinationOf(const FlowView& view, const IpAddress& remote)
{
    const std::uint32_t base = m_hostBase[view.host];
    const StringId shared = m_hostHasManyDomains[base] != 0 ? StringId::none() : m_hostDomain[base];
    const StringId domain = view.domain.isNone() ? shared : view.domain;
    if (view.band != Band::Local && !domain.isNone())
        return destinationOfDomain(domain);
    if (m_hostDestinations.size() <= base)
        m_hostDestinations.resize(m_hostBase.size());
    if (m_hostDestinations[base].isNone())
        m_hostDestinations[base] = destinationByKey(remote.isNone() ? "not IP" : remote.toString(), false);
    return m_hostDestinations[base];
}

DestinationId ViewBuilder::destinationOfDomain(StringId domain)
{
    if (m_domainDestinations.size() <= domain.value)
        m_domainDestinations.resize(m_recording->strings.size());
    DestinationId& known = m_domainDestinations[domain.value];
    if (known.isNone())
        known = destinationByKey(std::string(m_recording->strings[domain]), true);
    return known;
}

DestinationId ViewBuilder::destinationByKey(std::string key, bool isNamed)
{
    const auto [place, isNew] = m_destinationIndex.try_emplace(key, static_cast<std::uint32_t>(m_destinations.size()));
    if (isNew) {
        DestinationState& state = m_destinations.emplace_back();
        state.facts.id = DestinationId{place->second};
        state.facts.key = std::move(key);
        state.facts.isNamed = isNamed;
    }
    return DestinationId{place->second};
}

void ViewBuilder::refresh(FlowId flow)
{
    const FlowView old = m_views[flow.value];
    accountRule(old, false);
    if (old.role != FlowRole::NotOurs)
        account(flow, old, false);
    else if (old.host == CountedAsOther)
        m_sums.coverage.otherWireBytes -= old.traffic.wireUp;
    FlowView view = describe(flow);
    accountRule(view, true);
    if (!old.destination.isNone() && old.destination != view.destination) {
        m_destinations[old.destination.value].hasLostFlow = true;
        m_hasLostFlow = true;
    }
    if (view.omitted != Omitted::No) {
        m_views.edit(flow.value) = view;
        return;
    }
    if (view.role == FlowRole::NotOurs) {
        const FlowCounters& counters = m_recording->counters[flow];
        view.host = CountedAsOther;
        view.traffic.wireUp = counters.originator.wireBytes + counters.responder.wireBytes;
        m_sums.coverage.otherWireBytes += view.traffic.wireUp;
        m_views.edit(flow.value) = view;
        return;
    }
    m_views.edit(flow.value) = view;
    account(flow, view, true);
    if (view.band == Band::Local)
        return;
    if (!view.name.isNone() && isDirect(view.nameSource))
        noteDomain(m_hostBase[view.host], view.domain);
    else if (view.name.isNone() && (old.destination.isNone() || !old.name.isNone()))
        m_unnamedFlows[m_hostBase[view.host]].push_back(flow);
}

void ViewBuilder::noteDomain(std::uint32_t host, StringId domain)
{
    if (domain.isNone() || m_hostHasManyDomains[host] != 0 || m_hostDomain[host] == domain)
        return;
    if (m_hostDomain[host].isNone())
        m_hostDomain[host] = domain;
    else
        m_hostHasManyDomains[host] = 1; // shared by several: an unnamed flow to it stays under its address
    for (const FlowId flow : m_unnamedFlows[host]) {
        if (m_views[flow.value].name.isNone())
            refresh(flow);
    }
}

void ViewBuilder::account(FlowId flow, const FlowView& view, bool isAdding)
{
    RemoteHost& host = m_hosts.edit(view.host);
    DestinationState& destination = m_destinations[view.destination.value];
    destination.published = nullptr;
    const std::uint64_t one = isAdding ? 1 : ~std::uint64_t{0}; // adding the complement subtracts
    destination.flowsOfHost[view.host] += one;
    if (!view.name.isNone())
        destination.flowsOfName[view.name] += one;
    destination.facts.encryptedUp += view.isUnreadable() ? view.traffic.contentUp * one : 0;
    if (isAdding) {
        host.traffic += view.traffic;
        host.minRttNs = shorter(host.minRttNs, roundTrip(m_recording->counters[flow], view));
        destination.facts.traffic += view.traffic;
        noteTimes(m_recording->flows[flow], m_recording->counters[flow], view, destination.facts);
    } else {
        host.traffic -= view.traffic;
        destination.facts.traffic -= view.traffic;
    }
    m_sums.count(m_recording->flows[flow], m_recording->counters[flow], view, isAdding);
}

// Without this, times would depend on when the analysis happened to be published: a flow counts under its address until
// its name was read.
void ViewBuilder::takeTimesAnew()
{
    for (DestinationState& state : m_destinations) {
        if (!state.hasLostFlow)
            continue;
        const Destination fresh;
        state.facts.first = fresh.first;
        state.facts.last = fresh.last;
        state.facts.firstFrame = fresh.firstFrame;
        state.facts.capture = fresh.capture;
        state.facts.minRttNs = fresh.minRttNs;
    }
    for (std::uint32_t row = 0; row < m_views.size(); ++row) {
        const FlowView& view = m_views[row];
        if (!view.destination.isNone() && m_destinations[view.destination.value].hasLostFlow)
            noteTimes(m_recording->flows[row], m_recording->counters[row], view,
                      m_destinations[view.destination.value].facts);
    }
    for (DestinationState& state : m_destinations)
        state.hasLostFlow = false;
    m_hasLostFlow = false;
}

// Encrypted DNS explains missing names of the flows before it too.
void ViewBuilder::explainUnnamedAnew()
{
    for (std::uint32_t row = 0; row < m_views.size(); ++row) {
        const FlowView& view = m_views[row];
        if (view.role != FlowRole::NotOurs && view.unnamed != Unnamed::No)
            refresh(FlowId{row});
    }
}

bool ViewBuilder::isCounted(const DnsQueryRow& query) const
{
    if (query.run.value >= m_ours.size() ||
        !isForDestination(query, m_ours[query.run.value].addresses, m_recording->from))
        return false;
    return countsWithFlow(query, m_views[query.flow.value].omitted, m_keptLookups.get());
}

void ViewBuilder::takeQueries()
{
    const auto& queries = m_recording->dnsQueries;
    for (; m_queriesTaken < queries.size(); ++m_queriesTaken) {
        const DnsQueryRow& query = queries[m_queriesTaken];
        if (!isCounted(query))
            continue;
        ++m_queriesOfOurs;
        const DestinationId id = destinationOfDomain(query.domain);
        DestinationState& state = m_destinations[id.value];
        state.published = nullptr;
        ++state.facts.lookups;
        if (state.asked.frame == 0)
            state.asked = {query.time, query.frame, m_recording->flows[query.flow].capture};
        (void)state.flowsOfName.try_emplace(query.name, 0);
    }
}

} // namespace waybill
