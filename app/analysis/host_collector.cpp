// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/host_collector.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace waybill {

namespace {

std::uint64_t macKey(RunId run, MacAddress mac)
{
    return mac.value() ^ std::uint64_t{run.value} << 48;
}

/// mDNS, LLMNR, NetBIOS and SSDP go to whoever is near.
bool isSaidToNeighbours(const FlowIdentity& flow)
{
    constexpr std::uint16_t NeighbourPorts[] = {137, 1900, 5353, 5355};
    return std::any_of(std::begin(NeighbourPorts), std::end(NeighbourPorts), [&flow](std::uint16_t port) {
        return flow.originatorPort == port || flow.responderPort == port;
    });
}

} // namespace

HostFacts& HostCollector::host(RunId run, const IpAddress& address)
{
    const auto [place, isNew] =
        m_index.try_emplace(Key{run.value, address}, static_cast<std::uint32_t>(m_hosts.size()));
    if (isNew)
        m_hosts.push_back(HostFacts{.run = run, .address = address, .mac = {}});
    return m_hosts[place->second];
}

HostCollector::MacTraits& HostCollector::ofMac(RunId run, MacAddress mac)
{
    return m_macs[macKey(run, mac)];
}

void HostCollector::flowBegan(FlowId flow, const FlowIdentity& identity, const PacketSummary& first)
{
    m_counted.resize(std::max<std::size_t>(m_counted.size(), flow.value + std::size_t{1}));
    if (identity.originator.isNone())
        return;
    HostFacts& originator = host(identity.run, identity.originator);
    originator.flowsOriginated += 1;
    originator.publicPeerFlows += identity.responder.isPublic() ? 1 : 0;
    originator.mac = identity.originatorMac.isNone() ? originator.mac : identity.originatorMac;
    originator.isPcapdroid = originator.isPcapdroid || first.pcapdroid.isPresent;
    if (first.source == identity.originator)
        originator.ttlSent = std::max(originator.ttlSent, first.ttl);
    const bool isDhcp = identity.protocol == ProtocolUdp && identity.hasPorts;
    if (isDhcp && identity.originatorPort == 68) {
        originator.isDhcpClient = true;
        ofMac(identity.run, identity.originatorMac).isDhcpClient = true;
    }
    if (identity.responder.scope() == AddressScope::Multicast || identity.responder.scope() == AddressScope::Broadcast)
        return;
    HostFacts& responder = host(identity.run, identity.responder);
    responder.flowsAnswered += 1;
    responder.mac = identity.responderMac.isNone() ? responder.mac : identity.responderMac;
    responder.isDhcpServer = responder.isDhcpServer || (isDhcp && identity.responderPort == 67);
    if (first.source == identity.responder)
        responder.ttlSent = std::max(responder.ttlSent, first.ttl);
}

void HostCollector::flowChanged(FlowId flow, const FlowIdentity& identity, const FlowCounters& counters)
{
    if (identity.originator.isNone())
        return;
    Counted& old = m_counted[flow.value];
    const Counted now{counters.originator.packets, counters.responder.packets, counters.originator.wireBytes,
                      counters.responder.wireBytes};
    const auto credit = [](HostFacts& facts, const Counted& more, const Counted& less, bool isOriginator) {
        facts.packetsSent += isOriginator ? more.packetsOut - less.packetsOut : more.packetsIn - less.packetsIn;
        facts.packetsReceived += isOriginator ? more.packetsIn - less.packetsIn : more.packetsOut - less.packetsOut;
        facts.wireBytesSent += isOriginator ? more.bytesOut - less.bytesOut : more.bytesIn - less.bytesIn;
        facts.wireBytesReceived += isOriginator ? more.bytesIn - less.bytesIn : more.bytesOut - less.bytesOut;
    };
    credit(host(identity.run, identity.originator), now, old, true);
    const AddressScope scope = identity.responder.scope();
    if (scope != AddressScope::Multicast && scope != AddressScope::Broadcast)
        credit(host(identity.run, identity.responder), now, old, false);
    old = now;
}

void HostCollector::dnsQuery(RunId run, const IpAddress& client)
{
    host(run, client).dnsQueriesSent += 1;
}

void HostCollector::dnsAnswer(RunId run, const IpAddress& server)
{
    host(run, server).dnsAnswersSent += 1;
}

void HostCollector::fact(const FlowIdentity& identity, MacAddress mac, const FlowFact& fact)
{
    if (!isAboutDevice(fact.kind) || fact.kind == FactKind::DeviceService)
        return;
    const bool isDhcp = fact.kind == FactKind::DhcpHostname || fact.kind == FactKind::DhcpVendorClass ||
                        fact.kind == FactKind::DhcpParameters;
    if (!isDhcp) {
        note(host(identity.run, fact.speaker).statements, fact, isSaidToNeighbours(identity));
        return;
    }
    MacTraits& traits = ofMac(identity.run, mac);
    traits.isDhcpClient = true;
    note(traits.statements, fact, true);
}

void HostCollector::note(std::vector<DeviceStatement>& statements, const FlowFact& fact, bool isLocal)
{
    const std::string_view text = fact.text.substr(0, LongestText);
    std::size_t ofKind = 0;
    for (const DeviceStatement& known : statements) {
        if (known.kind != fact.kind)
            continue;
        if (known.text == text || ++ofKind >= MostOfKind)
            return;
    }
    statements.push_back({fact.kind, std::string(text), fact.frame, isLocal});
}

std::vector<HostFacts> HostCollector::candidates() const
{
    std::vector<std::uint32_t> order(m_hosts.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto busier = [this](std::uint32_t a, std::uint32_t b) {
        const HostFacts& left = m_hosts[a];
        const HostFacts& right = m_hosts[b];
        const auto weight = [](const HostFacts& h) {
            return (h.address.isPublic() ? 0u : 1u) + (h.flowsOriginated > 0 ? 2u : 0u);
        };
        if (weight(left) != weight(right))
            return weight(left) > weight(right);
        const std::uint64_t bytesLeft = left.wireBytesSent + left.wireBytesReceived;
        const std::uint64_t bytesRight = right.wireBytesSent + right.wireBytesReceived;
        return bytesLeft != bytesRight ? bytesLeft > bytesRight : a < b;
    };
    const std::size_t count = std::min(order.size(), MostCandidates);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(), busier);
    std::vector<HostFacts> result;
    for (std::size_t i = 0; i < count; ++i) {
        result.push_back(m_hosts[order[i]]);
        HostFacts& facts = result.back();
        const auto traits = m_macs.find(macKey(facts.run, facts.mac));
        if (facts.mac.isNone() || traits == m_macs.end())
            continue;
        facts.isDhcpClient = facts.isDhcpClient || traits->second.isDhcpClient;
        facts.statements.insert(facts.statements.end(), traits->second.statements.begin(),
                                traits->second.statements.end());
    }
    return result;
}

} // namespace waybill
