// SPDX-License-Identifier: GPL-3.0-or-later
// The values of flows that are compared as they are: addresses, ports, amounts, times, words of closed lists.
#include "analysis/traffic.h"
#include "base/ip_protocol.h"
#include "filter/flow_judge.h"
#include "filter/port_protocols.h"
#include "names/community_id.h"

namespace waybill {

namespace {

enum : std::uint8_t { NotJudged, No, Yes };

constexpr std::uint8_t ProtocolIgmp = 2, ProtocolSctp = 132;
constexpr std::uint16_t EtherTypeArp = 0x0806;

std::string_view transportKey(const FlowIdentity& flow)
{
    switch (flow.protocol) {
    case ProtocolTcp: return "tcp";
    case ProtocolUdp: return "udp";
    case ProtocolIcmp: return "icmp";
    case ProtocolIcmpV6: return "icmpv6";
    case ProtocolIgmp: return "igmp";
    case ProtocolSctp: return "sctp";
    default: return flow.etherType == EtherTypeArp && flow.originator.isNone() ? "arp" : "";
    }
}

std::string_view directionKey(FlowRole role)
{
    return role == FlowRole::Up ? "up" : role == FlowRole::Down ? "down" : "unknown";
}

} // namespace

void FlowJudge::addApp(FlowId flow, Tally& tally)
{
    const FlowCounters& counters = m_analysis.counters(flow);
    if (m_field == FieldId::App && !counters.app.isNone())
        addText(counters.app, tally);
    if (m_field == FieldId::Uid && counters.uid >= 0)
        tally.add(m_test.number(static_cast<std::uint64_t>(counters.uid)));
}

void FlowJudge::addWord(FlowId flow, Tally& tally)
{
    const auto add = [this, &tally](std::uint8_t& known, std::string_view word) {
        if (word.empty())
            return;
        if (known == NotJudged)
            known = m_test.text(word) ? Yes : No;
        tally.add(known == Yes);
    };
    if (m_field == FieldId::Protocol) {
        const FlowIdentity& identity = m_analysis.flow(flow);
        const FlowCounters& counters = m_analysis.counters(flow);
        add(m_transports[identity.protocol], transportKey(identity));
        add(m_words[static_cast<std::size_t>(counters.protocol)], flowProtocolKey(counters.protocol));
        if (!counters.spoken.isNone())
            addText(counters.spoken, tally);
        return;
    }
    const FlowView& view = m_analysis.view(flow);
    if (m_field == FieldId::Direction)
        add(m_words[static_cast<std::size_t>(view.role)], directionKey(view.role));
    else if (view.role != FlowRole::NotOurs)
        add(m_words[view.traffic.contentUp > 0 ? 1 : 0], view.traffic.contentUp > 0 ? "content-sent" : "contacted");
}

void FlowJudge::addEndpoint(FlowId flow, Tally& tally)
{
    using F = FieldId;
    switch (m_field) {
    case F::Address:
    case F::IpAddr:
    case F::IpSrc:
    case F::IpDst:
    case F::Ipv6Addr:
    case F::Ipv6Src:
    case F::Ipv6Dst: addAddress(flow, tally); break;
    case F::Port:
    case F::TcpPort:
    case F::TcpSrcport:
    case F::TcpDstport:
    case F::UdpPort:
    case F::UdpSrcport:
    case F::UdpDstport: addPort(flow, tally); break;
    case F::EthAddr:
    case F::EthSrc:
    case F::EthDst: addMac(flow, tally); break;
    case F::IpProto:
        if (m_analysis.flow(flow).originator.isV4())
            tally.add(m_test.number(m_analysis.flow(flow).protocol));
        break;
    default: addLayer(flow, tally); break;
    }
}

void FlowJudge::addAddress(FlowId flow, Tally& tally)
{
    using F = FieldId;
    const FlowIdentity& identity = m_analysis.flow(flow);
    const FlowCounters& counters = m_analysis.counters(flow);
    const bool isSource = m_field == F::IpSrc || m_field == F::Ipv6Src,
               isTarget = m_field == F::IpDst || m_field == F::Ipv6Dst;
    const bool isUpSeen = counters.originator.packets > 0, isDownSeen = counters.responder.packets > 0;
    const auto add = [&](const IpAddress& address, bool isSender, bool isReceiver) {
        const bool isFamily = m_field == F::Address                         ? !address.isNone()
                              : m_field >= F::IpAddr && m_field <= F::IpDst ? address.isV4()
                                                                            : address.isV6();
        if (isFamily && (!isSource || isSender) && (!isTarget || isReceiver))
            tally.add(m_test.address(address));
    };
    add(identity.originator, isUpSeen, isDownSeen);
    add(identity.responder, isDownSeen, isUpSeen);
}

void FlowJudge::addPort(FlowId flow, Tally& tally)
{
    using F = FieldId;
    const FlowIdentity& identity = m_analysis.flow(flow);
    const bool isTcp = m_field >= F::TcpPort && m_field <= F::TcpDstport, isUdp = m_field >= F::UdpPort;
    if (!identity.hasPorts || (isTcp && identity.protocol != ProtocolTcp) ||
        (isUdp && identity.protocol != ProtocolUdp))
        return;
    const FlowCounters& counters = m_analysis.counters(flow);
    const bool isSource = m_field == F::TcpSrcport || m_field == F::UdpSrcport;
    const bool isTarget = m_field == F::TcpDstport || m_field == F::UdpDstport;
    const bool isUpSeen = counters.originator.packets > 0, isDownSeen = counters.responder.packets > 0;
    if ((!isSource || isUpSeen) && (!isTarget || isDownSeen))
        tally.add(m_test.number(identity.originatorPort));
    if ((!isSource || isDownSeen) && (!isTarget || isUpSeen))
        tally.add(m_test.number(identity.responderPort));
}

void FlowJudge::addMac(FlowId flow, Tally& tally)
{
    const FlowIdentity& identity = m_analysis.flow(flow);
    const FlowCounters& counters = m_analysis.counters(flow);
    const bool isUpSeen = counters.originator.packets > 0, isDownSeen = counters.responder.packets > 0;
    const auto add = [&](MacAddress mac, bool isSender, bool isReceiver) {
        const bool isWanted = m_field == FieldId::EthAddr || (m_field == FieldId::EthSrc ? isSender : isReceiver);
        if (!mac.isNone() && isWanted)
            tally.add(m_test.mac(mac));
    };
    add(identity.originatorMac, isUpSeen, isDownSeen);
    add(identity.responderMac, isDownSeen, isUpSeen);
}

void FlowJudge::addAmount(FlowId flow, Tally& tally)
{
    const FlowView& view = m_analysis.view(flow);
    if (view.role == FlowRole::NotOurs)
        return;
    const TrafficTotals& traffic = view.traffic;
    switch (m_field) {
    case FieldId::ContentUp: tally.add(m_test.number(traffic.contentUp)); break;
    case FieldId::PayloadUp: tally.add(m_test.number(traffic.payloadUp)); break;
    case FieldId::PayloadDown: tally.add(m_test.number(traffic.payloadDown)); break;
    case FieldId::WireUp: tally.add(m_test.number(traffic.wireUp)); break;
    case FieldId::WireDown: tally.add(m_test.number(traffic.wireDown)); break;
    case FieldId::PacketsUp: tally.add(m_test.number(traffic.packetsUp)); break;
    default: tally.add(m_test.number(traffic.packetsDown)); break;
    }
}

void FlowJudge::addTime(FlowId flow, Tally& tally)
{
    const FlowCounters& counters = m_analysis.counters(flow);
    switch (m_field) {
    case FieldId::Duration: tally.add(m_test.moment(nanosecondsBetween(counters.first, counters.last))); break;
    case FieldId::Rtt:
        if (counters.handshakeRttNs >= 0)
            tally.add(m_test.moment(counters.handshakeRttNs));
        break;
    case FieldId::Start: tally.add(m_test.moment(counters.first.ns)); break;
    case FieldId::End: tally.add(m_test.moment(counters.last.ns)); break;
    default: // frame.time: some packet lies before when the first does, behind when the last does
        tally.add(m_test.moment(counters.first.ns));
        tally.add(m_test.moment(counters.last.ns));
        break;
    }
}

void FlowJudge::addTruth(FlowId flow, Tally& tally)
{
    const FlowView& view = m_analysis.view(flow);
    if (m_field == FieldId::Encrypted) {
        const bool wasSecure = m_analysis.flow(flow).madeFrom == MadeFrom::SecureMessages;
        tally.add(m_test.number(wasSecure || isEncrypted(m_analysis.counters(flow).protocol)));
    } else if (view.role != FlowRole::NotOurs) {
        tally.add(m_test.number(m_field == FieldId::Proxied ? view.isProxied : view.unnamed != Unnamed::No));
    }
}

void FlowJudge::addHandshake(FlowId flow, Tally& tally)
{
    const HandshakeRow* handshake = m_analysis.handshakeOf(flow);
    if (handshake == nullptr)
        return;
    const auto add = [this, &tally](StringId text) {
        if (!text.isNone())
            addText(text, tally);
    };
    if (m_field == FieldId::Ja3)
        add(handshake->ja3);
    if (m_field == FieldId::Ja4)
        add(handshake->ja4);
    if (m_field == FieldId::Alpn) {
        add(handshake->alpn);
        std::string_view offered = m_analysis.text(handshake->offeredAlpn);
        while (!offered.empty()) {
            const std::size_t comma = offered.find(',');
            tally.add(m_test.text(offered.substr(0, comma)));
            offered.remove_prefix(comma == std::string_view::npos ? offered.size() : comma + 1);
        }
    }
    if (m_field != FieldId::TlsHandshakeType || m_analysis.counters(flow).protocol == FlowProtocol::Dtls)
        return;
    if (handshake->clientFrame != 0)
        tally.add(m_test.number(1));
    if (handshake->serverFrame != 0)
        tally.add(m_test.number(2));
}

void FlowJudge::addCommunityId(FlowId flow, Tally& tally)
{
    const std::string id = communityId(m_analysis.flow(flow));
    if (!id.empty())
        tally.add(m_test.text(id));
}

void FlowJudge::addLayer(FlowId flow, Tally& tally)
{
    const FlowIdentity& identity = m_analysis.flow(flow);
    const FlowCounters& counters = m_analysis.counters(flow);
    const bool hasPayload = counters.originator.payloadBytes + counters.responder.payloadBytes > 0;
    const auto addIf = [&tally](bool isThere) {
        if (isThere)
            tally.add(true);
    };
    switch (m_field) {
    case FieldId::Arp: addIf(identity.originator.isNone() && identity.etherType == EtherTypeArp); break;
    case FieldId::Ip: addIf(identity.originator.isV4()); break;
    case FieldId::Ipv6: addIf(identity.originator.isV6()); break;
    case FieldId::Icmp: addIf(identity.protocol == ProtocolIcmp); break;
    case FieldId::Icmpv6: addIf(identity.protocol == ProtocolIcmpV6); break;
    case FieldId::Igmp: addIf(identity.protocol == ProtocolIgmp); break;
    case FieldId::Tcp: addIf(identity.protocol == ProtocolTcp); break;
    case FieldId::Udp: addIf(identity.protocol == ProtocolUdp); break;
    case FieldId::Tls: addIf(counters.protocol == FlowProtocol::Tls && hasPayload); break;
    case FieldId::Quic: addIf(counters.protocol == FlowProtocol::Quic && hasPayload); break;
    case FieldId::Http: addIf(counters.protocol == FlowProtocol::Http && hasPayload); break;
    default:
        addIf(identity.hasPorts && hasPayload &&
              isPortOf(m_field, {identity.protocol, identity.originatorPort, identity.responderPort}));
        break;
    }
}

} // namespace waybill
