// SPDX-License-Identifier: GPL-3.0-or-later
// The coverage ledger: what ViewBuilder sums up flow by flow, and what it adds when an analysis is published.
#include "analysis/traffic.h"
#include "analysis/vantage.h"
#include "analysis/view_builder.h"

#include <algorithm>

namespace waybill {

namespace {

bool isOneDirectional(const FlowIdentity& flow, const FlowCounters& counters)
{
    const bool isTcpOrUdp = flow.hasPorts;
    return isTcpOrUdp && counters.originator.packets + counters.responder.packets > 1 &&
           (counters.originator.packets == 0 || counters.responder.packets == 0);
}

bool usesEncryptedDns(const FlowIdentity& flow, const FlowCounters& counters)
{
    return (flow.hasPorts && flow.responderPort == 853) ||
           (counters.hidden >> static_cast<unsigned>(NameSink::Hidden::EncryptedDns) & 1) != 0;
}

// A request with a public name sent to a machine of the local network is meant for a proxy there.
bool isProxied(const FlowView& view, const FlowCounters& counters, std::string_view name)
{
    return view.band == Band::Local && counters.protocol == FlowProtocol::Http &&
           view.nameSource == NameSource::HttpHost && name.find('.') != std::string_view::npos &&
           !name.ends_with(".local") && !IpAddress::parse(name);
}

} // namespace

void ViewBuilder::noteOddities(FlowId flow, FlowView& view) const
{
    const FlowIdentity& identity = m_recording->flows[flow];
    const FlowCounters& counters = m_recording->counters[flow];
    view.isEncrypted = isEncrypted(counters.protocol);
    view.isOneDirectional = isOneDirectional(identity, counters);
    view.isProxied = isProxied(view, counters, m_recording->strings[view.name]);
    view.missedBytes = counters.originator.missedBytes + counters.responder.missedBytes;
}

void ViewBuilder::accountCoverage(FlowId flow, const FlowView& view, std::uint64_t one)
{
    const FlowIdentity& identity = m_recording->flows[flow];
    m_sums.proxySeen = m_sums.proxySeen || view.isProxied;
    m_sums.encryptedDnsSeen = m_sums.encryptedDnsSeen || usesEncryptedDns(identity, m_recording->counters[flow]);
    if (view.band == Band::Local)
        return;
    if (one == 1)
        m_sums.remote += view.traffic;
    else
        m_sums.remote -= view.traffic;
    if (view.unnamed != Unnamed::No) {
        m_sums.unnamedContentUp += view.traffic.contentUp * one;
        m_sums.unnamedFlows += one;
        Coverage::UnnamedShare& share = m_unnamedBy[view.unnamed];
        share.contentUp += view.traffic.contentUp * one;
        share.flows += one;
    }
    m_sums.encryptedContentUp += view.isEncrypted ? view.traffic.contentUp * one : 0;
    m_sums.oneDirectionalFlows += view.isOneDirectional ? one : 0;
    m_sums.midFlowStarts += identity.beganBeforeCapture ? one : 0;
    m_sums.missedBytes += view.missedBytes * one;
    m_sums.unacknowledgedUp += view.traffic.unacknowledgedUp * one;
    m_sums.upperBoundUp += view.traffic.upperBoundUp * one;
}

Coverage ViewBuilder::coverage(const Analysis::Parts& parts) const
{
    Coverage coverage = m_sums;
    coverage.ledger = m_recording->ledger;
    coverage.hasDropCounts = !m_recording->captures.empty();
    for (const CaptureFacts& capture : m_recording->captures) {
        coverage.packets += capture.packets;
        coverage.wireBytes += capture.wireBytes;
        coverage.droppedPackets += capture.droppedPackets;
        coverage.hasDropCounts = coverage.hasDropCounts && capture.hasDropCounts;
        coverage.snaplenCutPackets += capture.snaplenCutPackets;
    }
    coverage.ipv6Seen = coverage.ledger.ipv6Packets > 0;
    coverage.dnsQueries = m_queriesOfOurs;
    for (const auto& [why, share] : m_unnamedBy) {
        if (share.flows > 0)
            coverage.unnamedBy.push_back({why, share.flows, share.contentUp});
    }
    std::stable_sort(coverage.unnamedBy.begin(), coverage.unnamedBy.end(), [](const auto& a, const auto& b) {
        return std::pair(a.contentUp, a.flows) > std::pair(b.contentUp, b.flows);
    });
    for (const auto& destination : parts.destinations) {
        if (destination->isLocal || destination->traffic.contentUp == 0)
            continue;
        ++coverage.contentDestinations;
        coverage.encryptedDestinations += destination->encryptedUp > 0 ? 1 : 0;
    }
    const auto chosen =
        std::find_if(parts.chosen.begin(), parts.chosen.end(), [](HandsetId id) { return !id.isNone(); });
    coverage.vantage = vantageText(*m_recording, chosen == parts.chosen.end() ? nullptr : &m_handsets[chosen->value]);
    coverage.isPcapdroid = coverage.vantage.find("PCAPdroid") != std::string::npos;
    return coverage;
}

std::string_view unnamedText(Unnamed why) noexcept
{
    switch (why) {
    case Unnamed::No: return "named";
    case Unnamed::EncryptedHello: return "name encrypted (ECH or ESNI)";
    case Unnamed::NoSniSent: return "TLS without a server name";
    case Unnamed::BeganBefore: return "capture began mid-flow";
    case Unnamed::OneDirection: return "only one direction seen";
    case Unnamed::UnreadableQuic: return "QUIC of a version or kind that could not be opened";
    case Unnamed::CutBySnaplen: return "packets were cut by the snaplen";
    case Unnamed::SharedCertificate: return "only a certificate for several domains";
    case Unnamed::EncryptedDns: return "DNS was encrypted";
    case Unnamed::NoDnsSeen: return "address without a lookup in the capture";
    case Unnamed::NothingSent: return "nothing sent and no lookup in the capture";
    }
    return "";
}

} // namespace waybill
