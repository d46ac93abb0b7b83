// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/packet_judge.h"

#include "base/ip_protocol.h"
#include "filter/filter_literals.h"
#include "filter/place_values.h"
#include "filter/port_protocols.h"

#include <algorithm>

namespace waybill {

namespace {

using F = FieldId;

bool isBetween(F field, F first, F last)
{
    return field >= first && field <= last;
}

std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

PortPair portsOf(const PacketLayers::Segment& segment)
{
    return {segment.isTcp ? ProtocolTcp : ProtocolUdp, segment.sourcePort, segment.destinationPort};
}

} // namespace

void PacketView::set(const RereadPacket& packet)
{
    m_raw = &packet.raw;
    m_flow = packet.flow;
    m_first = packet.captureBegan;
    m_layers.read(packet.raw, packet.summary);
    m_hasMessages = false;
}

const std::vector<DnsMessage>& PacketView::dnsMessages()
{
    if (m_hasMessages)
        return m_messages;
    m_hasMessages = true;
    m_messages.clear();
    const auto take = [this](LayerBytes bytes) {
        if (bytes.has(DnsHeaderSize))
            (void)decodeDnsMessage(bytes.captured, bytes.wire, m_messages.emplace_back());
    };
    for (const PacketLayers::Segment& segment : m_layers.segments) {
        const PortPair ports = portsOf(segment);
        if (!isPortOf(F::Dns, ports) && !isPortOf(F::Mdns, ports) && !isPortOf(F::Llmnr, ports))
            continue;
        LayerBytes bytes = segment.payload;
        if (!segment.isTcp) {
            take(bytes);
            continue;
        }
        while (bytes.has(2) && bytes.has(2u + bytes.u16(0)) && bytes.u16(0) >= DnsHeaderSize) { // RFC 1035 §4.2.2
            const std::size_t length = bytes.u16(0);
            take(bytes.behind(2).upTo(length));
            bytes = bytes.behind(2 + length);
        }
    }
    return m_messages;
}

bool PacketJudge::holds(PacketView& packet)
{
    const F field = m_test.comparison().field;
    Tally tally;
    if (isBetween(field, F::Frame, F::FrameCapLen)) {
        addFrame(packet, tally);
    } else if (isBetween(field, F::Eth, F::EthType)) {
        addEthernet(packet, tally);
    } else if (isBetween(field, F::Ip, F::Ipv6Hlim)) {
        addIp(packet, tally);
    } else if (isBetween(field, F::Tcp, F::UdpLength)) {
        addTransport(packet, tally);
    } else if (isBetween(field, F::DnsId, F::DnsCname)) {
        for (const DnsMessage& message : packet.dnsMessages())
            addDns(message, tally);
    } else if (field >= F::IpGeoCountry) {
        addGeo(packet, tally);
    } else {
        addProtocol(packet, tally);
    }
    return m_test.holds(tally);
}

void PacketJudge::addFrame(const PacketView& packet, Tally& tally) const
{
    const RawPacket& raw = packet.raw();
    switch (m_test.comparison().field) {
    case F::Frame: tally.add(m_test.text(asText(raw.bytes))); break;
    case F::FrameNumber: tally.add(m_test.number(raw.frame)); break;
    case F::FrameTimeRelative: tally.add(m_test.moment(packet.sinceFirstNs())); break;
    case F::FrameLen: tally.add(m_test.number(raw.wireLength)); break;
    case F::FrameCapLen: tally.add(m_test.number(raw.bytes.size())); break;
    default: tally.add(m_test.moment(raw.time.ns)); break; // frame.time and frame.time_epoch
    }
}

void PacketJudge::addEthernet(const PacketView& packet, Tally& tally) const
{
    const F field = m_test.comparison().field;
    for (const PacketLayers::Ethernet& header : packet.layers().ethernet) {
        if (field == F::Eth)
            tally.add(true);
        if (field == F::EthAddr || field == F::EthSrc)
            tally.add(m_test.mac(header.source));
        if (field == F::EthAddr || field == F::EthDst)
            tally.add(m_test.mac(header.destination));
        if (field == F::EthType && header.type > 1500) // below, it is a length (IEEE 802.3)
            tally.add(m_test.number(header.type));
    }
}

void PacketJudge::addIp(const PacketView& packet, Tally& tally) const
{
    const F field = m_test.comparison().field;
    for (const PacketLayers::Ip& header : packet.layers().ip) {
        if (header.isV6 != (field >= F::Ipv6))
            continue;
        switch (field) {
        case F::Ip:
        case F::Ipv6: tally.add(true); break;
        case F::IpSrc:
        case F::Ipv6Src: tally.add(m_test.address(header.source)); break;
        case F::IpDst:
        case F::Ipv6Dst: tally.add(m_test.address(header.destination)); break;
        case F::IpAddr:
        case F::Ipv6Addr:
            tally.add(m_test.address(header.source));
            tally.add(m_test.address(header.destination));
            break;
        case F::IpProto:
        case F::Ipv6Nxt: tally.add(m_test.number(header.nextHeader)); break;
        case F::IpTtl:
        case F::Ipv6Hlim: tally.add(m_test.number(header.ttl)); break;
        case F::IpLen: tally.add(m_test.number(header.length)); break;
        case F::IpVersion: tally.add(m_test.number(4)); break;
        case F::IpFlagsMf: tally.add(m_test.number(header.moreFollow ? 1 : 0)); break;
        default: tally.add(m_test.number(header.mayNotFragment ? 1 : 0)); break;
        }
    }
}

void PacketJudge::addTransport(const PacketView& packet, Tally& tally) const
{
    const bool isTcp = m_test.comparison().field < F::Udp;
    for (const PacketLayers::Segment& segment : packet.layers().segments) {
        if (segment.isTcp == isTcp)
            isTcp ? addTcp(segment, tally) : addUdp(segment, tally);
    }
}

void PacketJudge::addTcp(const PacketLayers::Segment& segment, Tally& tally) const
{
    constexpr unsigned Fin = 1, Syn = 2, Rst = 4, Psh = 8, Ack = 16;
    const F field = m_test.comparison().field;
    const auto addFlag = [&](unsigned bit) { tally.add(m_test.number((segment.flags & bit) != 0 ? 1 : 0)); };
    if (field == F::Tcp)
        tally.add(true);
    if (field == F::TcpPort || field == F::TcpSrcport)
        tally.add(m_test.number(segment.sourcePort));
    if (field == F::TcpPort || field == F::TcpDstport)
        tally.add(m_test.number(segment.destinationPort));
    if (field == F::TcpSeqRaw)
        tally.add(m_test.number(segment.sequence));
    if (!segment.isWhole)
        return;
    switch (field) {
    case F::TcpLen: tally.add(m_test.number(segment.payload.wire)); break;
    case F::TcpFlags: tally.add(m_test.number(segment.flags)); break;
    case F::TcpFlagsSyn: addFlag(Syn); break;
    case F::TcpFlagsAck: addFlag(Ack); break;
    case F::TcpFlagsFin: addFlag(Fin); break;
    case F::TcpFlagsReset: addFlag(Rst); break;
    case F::TcpFlagsPush: addFlag(Psh); break;
    case F::TcpWindowSizeValue: tally.add(m_test.number(segment.window)); break;
    case F::TcpPayload:
        if (!segment.payload.captured.empty())
            tally.add(m_test.text(asText(segment.payload.captured)));
        break;
    default: break;
    }
}

void PacketJudge::addUdp(const PacketLayers::Segment& segment, Tally& tally) const
{
    const F field = m_test.comparison().field;
    if (field == F::Udp)
        tally.add(true);
    if (field == F::UdpPort || field == F::UdpSrcport)
        tally.add(m_test.number(segment.sourcePort));
    if (field == F::UdpPort || field == F::UdpDstport)
        tally.add(m_test.number(segment.destinationPort));
    if (field == F::UdpLength)
        tally.add(m_test.number(segment.udpLength));
}

void PacketJudge::addProtocol(const PacketView& packet, Tally& tally) const
{
    const F field = m_test.comparison().field;
    const PacketLayers& layers = packet.layers();
    for (const PacketLayers::Icmp& header : layers.icmp) {
        if (header.isV6 != (field == F::Icmpv6 || field == F::Icmpv6Type))
            continue;
        if (field == F::Icmp || field == F::Icmpv6)
            tally.add(true);
        if (field == F::IcmpType || field == F::Icmpv6Type)
            tally.add(m_test.number(header.type));
        if (field == F::IcmpCode)
            tally.add(m_test.number(header.code));
    }
    if ((field == F::Arp && layers.isArp) || (field == F::Igmp && layers.isIgmp))
        tally.add(true);
    const FlowProtocol spoken = packet.flow().value < m_analysis.flowCount()
                                    ? m_analysis.counters(packet.flow()).protocol
                                    : FlowProtocol::Unknown;
    for (const PacketLayers::Segment& segment : layers.segments) {
        const bool isSpoken = (field == F::Tls && spoken == FlowProtocol::Tls) ||
                              (field == F::Quic && spoken == FlowProtocol::Quic) ||
                              (field == F::Http && spoken == FlowProtocol::Http);
        if (segment.payload.wire > 0 && (isSpoken || isPortOf(field, portsOf(segment))))
            tally.add(true);
    }
}

void PacketJudge::addDns(const DnsMessage& message, Tally& tally) const
{
    const F field = m_test.comparison().field;
    switch (field) {
    case F::DnsId: tally.add(m_test.number(message.id)); return;
    case F::DnsFlagsResponse: tally.add(m_test.number(message.isResponse ? 1 : 0)); return;
    case F::DnsFlagsRcode:
        if (message.isResponse)
            tally.add(m_test.number(message.responseCode));
        return;
    case F::DnsQryName:
    case F::DnsQryType:
        for (const DnsQuestion& question : message.questions)
            tally.add(field == F::DnsQryType ? m_test.number(question.type) : m_test.text(question.name));
        return;
    default: break;
    }
    addRecords(message.answers, tally);
    addRecords(message.authorities, tally);
    addRecords(message.additionals, tally);
}

void PacketJudge::addRecords(const std::vector<DnsRecord>& records, Tally& tally) const
{
    const F field = m_test.comparison().field;
    const std::uint16_t type = field == F::DnsA ? dns::TypeA : dns::TypeAaaa;
    for (const DnsRecord& record : records) {
        if (field == F::DnsRespName)
            tally.add(m_test.text(record.owner));
        else if (field == F::DnsCname && record.type == dns::TypeCname)
            tally.add(m_test.text(asciiLower(record.target)));
        else if (field != F::DnsCname && record.type == type)
            for (const IpAddress& address : record.addresses)
                tally.add(m_test.address(address));
    }
}

void PacketJudge::addGeo(const PacketView& packet, Tally& tally) const
{
    const F field = m_test.comparison().field;
    const bool isSource = field == F::IpGeoSrcCountry || field == F::Ipv6GeoSrcCountry;
    const bool isTarget = field == F::IpGeoDstCountry || field == F::Ipv6GeoDstCountry;
    const auto add = [&](const IpAddress& address) {
        addPlaceValues(m_analysis.geography().locate(address), m_analysis.geography(), m_test, tally);
    };
    for (const PacketLayers::Ip& header : packet.layers().ip) {
        if (header.isV6 != (field >= F::Ipv6GeoCountry))
            continue;
        if (!isTarget)
            add(header.source);
        if (!isSource)
            add(header.destination);
    }
}

} // namespace waybill
