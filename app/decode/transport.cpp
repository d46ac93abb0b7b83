// SPDX-License-Identifier: GPL-3.0-or-later
// TCP (RFC 9293 §3.1), UDP (RFC 768), UDP-Lite (RFC 3828), SCTP (RFC 9260 §3), DCCP (RFC 4340 §5.1), ICMP (RFC 792,
// 4443).
//
//   TCP:  ports 2+2 · sequence 4 · acknowledgment 4 · data offset in words 4 bits · flags 12 bits · window 2 · … 20 in
//   all UDP:  ports 2+2 · length 2 · checksum 2           SCTP: ports 2+2 · tag 4 · checksum 4 DCCP: ports 2+2 · data
//   offset in words 1 · …      ICMP: type 1 · code 1 · checksum 2 · …
#include "decode/layers.h"

namespace waybill {

namespace {

constexpr std::size_t TcpMinHeader = 20, UdpHeader = 8, SctpHeader = 12, DccpMinHeader = 12, IcmpHeader = 8;
constexpr std::uint8_t ProtocolIpv4 = 4, ProtocolDccp = 33, ProtocolIpv6 = 41, ProtocolGre = 47, ProtocolNone = 59,
                       ProtocolSctp = 132, ProtocolUdpLite = 136;

void setPayload(PacketSummary& summary, const LayerBytes& payload) noexcept
{
    summary.payload = payload.captured;
    summary.payloadLength = static_cast<std::uint32_t>(payload.wire);
}

/// The ports are read as soon as they are there, so that a header cut in the middle still finds its flow.
bool readPorts(PacketWork& work, const LayerBytes& bytes, std::size_t headerLength) noexcept
{
    if (bytes.has(4)) {
        work.summary.sourcePort = bytes.u16(0);
        work.summary.destinationPort = bytes.u16(2);
        work.summary.hasPorts = true;
    }
    if (bytes.has(headerLength))
        return true;
    setPayload(work.summary, bytes.behind(bytes.wire));
    stopAt(work, bytes.lacking(headerLength), Layer::Transport, bytes);
    return false;
}

/// Payload behind a header whose length stands in the packet.
void setPayloadBehind(PacketWork& work, const LayerBytes& bytes, std::size_t headerLength, std::size_t minimum) noexcept
{
    setPayload(work.summary, bytes.behind(headerLength));
    if (headerLength < minimum || headerLength > bytes.wire)
        stopAt(work, DecodeStatus::Malformed, Layer::Transport, bytes);
    else if (!bytes.has(headerLength))
        stopAt(work, DecodeStatus::Truncated, Layer::Transport, bytes);
}

void decodeTcp(PacketWork& work, const LayerBytes& bytes) noexcept
{
    if (!readPorts(work, bytes, TcpMinHeader))
        return;
    TcpFields& tcp = work.summary.tcp;
    tcp.sequence = bytes.u32(4);
    tcp.acknowledgment = bytes.u32(8);
    const unsigned flags = bytes.u8(13);
    tcp.fin = (flags & 0x01) != 0;
    tcp.syn = (flags & 0x02) != 0;
    tcp.rst = (flags & 0x04) != 0;
    tcp.psh = (flags & 0x08) != 0;
    tcp.ack = (flags & 0x10) != 0;
    setPayloadBehind(work, bytes, (bytes.u8(12) >> 4) * std::size_t{4}, TcpMinHeader);
}

void decodeUdp(PacketWork& work, const LayerBytes& bytes) noexcept
{
    if (!readPorts(work, bytes, UdpHeader))
        return;
    const std::size_t length = bytes.u16(4);
    LayerBytes datagram = bytes;
    if (length != 0) { // 0: a jumbogram's (RFC 2675 §4), or left by segmentation offload
        if (length < UdpHeader || length > bytes.wire)
            stopAt(work, DecodeStatus::Malformed, Layer::Transport, bytes);
        datagram = bytes.upTo(std::max(length, UdpHeader));
    }
    setPayload(work.summary, datagram.behind(UdpHeader));
    if (!work.summary.fragment.isFragment)
        decodeUdpTunnel(work, datagram.behind(UdpHeader));
}

void decodeIcmp(PacketWork& work, const LayerBytes& bytes) noexcept
{
    work.summary.sourcePort = bytes.u8(0);
    work.summary.destinationPort = bytes.u8(1);
    setPayload(work.summary, bytes.behind(IcmpHeader));
    if (!bytes.has(4))
        stopAt(work, bytes.lacking(4), Layer::Transport, bytes);
}

void decodePortsAndPayload(PacketWork& work, const LayerBytes& bytes, std::size_t headerLength) noexcept
{
    if (readPorts(work, bytes, headerLength))
        setPayload(work.summary, bytes.behind(headerLength));
}

/// True for a transport that Waybill decodes.
bool decodeTransportHeader(PacketWork& work, std::uint8_t protocol, const LayerBytes& bytes) noexcept
{
    switch (protocol) {
    case ProtocolTcp: decodeTcp(work, bytes); return true;
    case ProtocolUdp: decodeUdp(work, bytes); return true;
    case ProtocolIcmp:
    case ProtocolIcmpV6: decodeIcmp(work, bytes); return true;
    case ProtocolUdpLite: decodePortsAndPayload(work, bytes, UdpHeader); return true;
    case ProtocolSctp: decodePortsAndPayload(work, bytes, SctpHeader); return true;
    case ProtocolDccp:
        if (readPorts(work, bytes, DccpMinHeader))
            setPayloadBehind(work, bytes, bytes.u8(4) * std::size_t{4}, DccpMinHeader);
        return true;
    default: return false;
    }
}

/// A fragment's own lengths say nothing about the datagram's, so only ports and flags are taken from its beginning.
void decodeFragment(PacketWork& work, std::uint8_t protocol, const LayerBytes& bytes) noexcept
{
    PacketSummary& summary = work.summary;
    if (summary.fragment.offset == 0) {
        const PacketSummary before = summary;
        decodeTransportHeader(work, protocol, bytes);
        summary.status = before.status;
        summary.stoppedAt = before.stoppedAt;
        summary.stopOffset = before.stopOffset;
    }
    setPayload(summary, bytes);
}

} // namespace

void decodeUpperLayer(PacketWork& work, std::uint8_t protocol, LayerBytes bytes) noexcept
{
    work.summary.protocol = protocol;
    if (work.summary.fragment.isFragment)
        return decodeFragment(work, protocol, bytes);
    if (decodeTransportHeader(work, protocol, bytes))
        return;
    setPayload(work.summary, bytes);
    switch (protocol) {
    case ProtocolIpv4:
    case ProtocolIpv6: return decodeIpInIp(work, protocol, bytes);
    case ProtocolGre: return decodeGre(work, bytes);
    case ProtocolNone: return;
    default: return stopAt(work, DecodeStatus::Unsupported, Layer::Transport, bytes);
    }
}

} // namespace waybill
