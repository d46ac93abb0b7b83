// SPDX-License-Identifier: GPL-3.0-or-later
// The coverage ledger: what is summed up flow by flow, and what is added when an analysis is published.
#include "analysis/coverage_sums.h"
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

// A request with a public name sent to a machine of the local network is meant for a proxy there.
bool isProxied(const FlowView& view, const FlowCounters& counters, std::string_view name)
{
    return view.band == Band::Local && counters.protocol == FlowProtocol::Http &&
           view.nameSource <= NameSource::HttpHost && name.find('.') != std::string_view::npos &&
           !name.ends_with(".local") && !IpAddress::parse(name);
}

} // namespace

bool usesEncryptedDns(const FlowIdentity& flow, const FlowCounters& counters)
{
    return (flow.hasPorts && flow.responderPort == 853) ||
           (counters.hidden >> static_cast<unsigned>(NameSink::Hidden::EncryptedDns) & 1) != 0;
}

void ViewBuilder::noteOddities(FlowId flow, FlowView& view) const
{
    const FlowIdentity& identity = m_recording->flows[flow];
    const FlowCounters& counters = m_recording->counters[flow];
    view.isDecrypted = identity.madeFrom == MadeFrom::SecureMessages;
    view.isEncrypted = view.isDecrypted || isEncrypted(counters.protocol);
    view.isOneDirectional = isOneDirectional(identity, counters);
    view.isProxied = isProxied(view, counters, m_recording->strings[view.name]);
    view.missedBytes = counters.originator.missedBytes + counters.responder.missedBytes;
}

void CoverageSums::count(const FlowIdentity& flow, const FlowCounters& counters, const FlowView& view, bool isAdding)
{
    const std::uint64_t one = isAdding ? 1 : ~std::uint64_t{0}; // adding the complement subtracts
    coverage.handsetWireBytes += (view.traffic.wireUp + view.traffic.wireDown) * one;
    coverage.proxySeen = coverage.proxySeen || view.isProxied;
    coverage.encryptedDnsSeen = coverage.encryptedDnsSeen || usesEncryptedDns(flow, counters);
    if (view.band == Band::Local)
        return;
    if (isAdding)
        coverage.remote += view.traffic;
    else
        coverage.remote -= view.traffic;
    if (view.unnamed != Unnamed::No) {
        coverage.unnamedContentUp += view.traffic.contentUp * one;
        coverage.unnamedFlows += one;
        Coverage::UnnamedShare& share = unnamedBy[view.unnamed];
        share.contentUp += view.traffic.contentUp * one;
        share.flows += one;
    }
    coverage.encryptedContentUp += view.isUnreadable() ? view.traffic.contentUp * one : 0;
    coverage.decryptedContentUp += view.isDecrypted ? view.traffic.contentUp * one : 0;
    coverage.oneDirectionalFlows += view.isOneDirectional ? one : 0;
    coverage.midFlowStarts += flow.beganBeforeCapture ? one : 0;
    coverage.missedBytes += view.missedBytes * one;
    coverage.unacknowledgedUp += view.traffic.unacknowledgedUp * one;
    coverage.upperBoundUp += view.traffic.upperBoundUp * one;
}

void CoverageSums::add(const CoverageSums& other)
{
    const Coverage& more = other.coverage;
    coverage.handsetWireBytes += more.handsetWireBytes;
    coverage.otherWireBytes += more.otherWireBytes;
    coverage.proxySeen = coverage.proxySeen || more.proxySeen;
    coverage.encryptedDnsSeen = coverage.encryptedDnsSeen || more.encryptedDnsSeen;
    coverage.remote += more.remote;
    coverage.unnamedContentUp += more.unnamedContentUp;
    coverage.unnamedFlows += more.unnamedFlows;
    coverage.encryptedContentUp += more.encryptedContentUp;
    coverage.decryptedContentUp += more.decryptedContentUp;
    coverage.oneDirectionalFlows += more.oneDirectionalFlows;
    coverage.midFlowStarts += more.midFlowStarts;
    coverage.missedBytes += more.missedBytes;
    coverage.unacknowledgedUp += more.unacknowledgedUp;
    coverage.upperBoundUp += more.upperBoundUp;
    for (const auto& [why, share] : other.unnamedBy) {
        unnamedBy[why].contentUp += share.contentUp;
        unnamedBy[why].flows += share.flows;
    }
}

Coverage CoverageSums::finished(const Analysis::Parts& parts, std::uint64_t dnsQueries) const
{
    Coverage all = coverage;
    all.ledger = parts.recording->ledger;
    all.hasDropCounts = !parts.recording->captures.empty();
    for (const CaptureFacts& capture : parts.recording->captures) {
        all.packets += capture.packets;
        all.wireBytes += capture.wireBytes;
        all.droppedPackets += capture.droppedPackets;
        all.hasDropCounts = all.hasDropCounts && capture.hasDropCounts;
        all.snaplenCutPackets += capture.snaplenCutPackets;
    }
    all.ipv6Seen = all.ledger.ipv6Packets > 0;
    all.dnsQueries = dnsQueries;
    for (const auto& [why, share] : unnamedBy) {
        if (share.flows > 0)
            all.unnamedBy.push_back({why, share.flows, share.contentUp});
    }
    std::stable_sort(all.unnamedBy.begin(), all.unnamedBy.end(), [](const auto& a, const auto& b) {
        return std::pair(a.contentUp, a.flows) > std::pair(b.contentUp, b.flows);
    });
    for (const auto& destination : parts.destinations) {
        if (destination->isLocal || destination->traffic.contentUp == 0)
            continue;
        ++all.contentDestinations;
        all.encryptedDestinations += destination->encryptedUp > 0 ? 1 : 0;
    }
    const auto chosen =
        std::find_if(parts.chosen.begin(), parts.chosen.end(), [](HandsetId id) { return !id.isNone(); });
    all.vantage =
        vantageText(*parts.recording, chosen == parts.chosen.end() ? nullptr : &parts.handsets[chosen->value]);
    all.isPcapdroid = all.vantage.find("PCAPdroid") != std::string::npos;
    return all;
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
