// SPDX-License-Identifier: GPL-3.0-or-later
// IP in IP (RFC 2003, 4213, 2473) and Generic Routing Encapsulation (RFC 2784, 2890; version 1 of PPTP: RFC 2637 §4.1;
// ERSPAN: draft-foschiano-erspan-03).
//
//   GRE: flags 13 bits (C checksum, R routing, K key, S sequence, A acknowledgment) · version 3 bits · protocol 2 ·
//        [checksum 2 · reserved 2 if C] · [key 4 if K] · [sequence 4 if S] · [acknowledgment 4 if version 1 and A]
//   ERSPAN type II: version 4 bits (1) · … 8 in all; type III: version 4 bits (2) · … 12, and 8 more if its last bit is
//   set
#include "decode/unwrap.h"

namespace waybill {

namespace {

constexpr unsigned HasChecksum = 0x8000, HasRouting = 0x4000, HasKey = 0x2000, HasSequence = 0x1000, HasAck = 0x0080;
constexpr std::uint16_t TypePpp = 0x880B, TypeErspan2 = 0x88BE, TypeErspan3 = 0x22EB, TypeWccp = 0x883E;

std::size_t greHeaderLength(unsigned flags, bool isPptp) noexcept
{
    std::size_t length = 4;
    for (const unsigned flag : {HasChecksum, HasKey, HasSequence})
        length += (flags & flag) != 0 ? 4u : 0u;
    return length + (isPptp && (flags & HasAck) != 0 ? 4u : 0u);
}

void decodeErspan3(PacketWork& work, LayerBytes bytes) noexcept
{
    constexpr unsigned FrameTypeIp = 2;
    if (!bytes.has(12))
        return stopAt(work, bytes.lacking(12), Layer::Tunnel, bytes);
    const LayerBytes frame = bytes.behind((bytes.u8(11) & 1) != 0 ? 20 : 12);
    if ((bytes.u16(10) >> 10 & 31) == FrameTypeIp)
        return decodeIpByVersion(work, frame);
    decodeEthernet(work, frame);
}

/// Redirected traffic (draft-mclaggan-wccp-v2rev1 §4.12): version 2 puts 4 bytes before the IP packet.
void decodeWccp(PacketWork& work, LayerBytes bytes) noexcept
{
    decodeIpv4(work, bytes.u8(0) >> 4 == 4 ? bytes : bytes.behind(4));
}

void decodeGrePayload(PacketWork& work, unsigned flags, std::uint16_t type, LayerBytes bytes) noexcept
{
    switch (type) {
    case TypePpp: return decodePpp(work, bytes);
    case TypeErspan2: // type I has neither sequence number nor header
        return decodeEthernet(work, (flags & HasSequence) != 0 ? bytes.behind(8) : bytes);
    case TypeErspan3: return decodeErspan3(work, bytes);
    case TypeWccp: return decodeWccp(work, bytes);
    default: break;
    }
    if (type < 0x0600) // RFC 2784 §2.4: an EtherType; smaller ones are OSI and Cisco protocols
        return stopAt(work, DecodeStatus::Unsupported, Layer::Tunnel, bytes);
    decodeEtherType(work, type, bytes);
}

} // namespace

void decodeIpInIp(PacketWork& work, std::uint8_t protocol, LayerBytes bytes) noexcept
{
    constexpr std::uint8_t ProtocolIpv4 = 4;
    unwrap(work, Tunnel::IpInIp, TunnelTrust::ByNumber, bytes, protocol == ProtocolIpv4 ? decodeIpv4 : decodeIpv6);
}

void decodeGre(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(4))
        return stopAt(work, bytes.lacking(4), Layer::Tunnel, bytes);
    const unsigned flags = bytes.u16(0);
    const std::uint16_t type = bytes.u16(2);
    const unsigned version = flags & 7;
    const bool isPptp = version == 1;
    if (version > 1 || (isPptp && (type != TypePpp || (flags & HasKey) == 0)))
        return stopAt(work, DecodeStatus::Malformed, Layer::Tunnel, bytes);
    if ((flags & HasRouting) != 0) // dropped from GRE by RFC 2784
        return stopAt(work, DecodeStatus::Unsupported, Layer::Tunnel, bytes);
    const std::size_t length = greHeaderLength(flags, isPptp);
    if (!bytes.has(length))
        return stopAt(work, bytes.lacking(length), Layer::Tunnel, bytes);
    LayerBytes inner = bytes.behind(length);
    if (isPptp) {
        if ((flags & HasSequence) == 0) // only acknowledges
            return;
        inner = inner.upTo(bytes.u16(4));
    }
    unwrap(work, Tunnel::Gre, TunnelTrust::ByNumber, inner, [flags, type](PacketWork& innerWork, LayerBytes carried) {
        decodeGrePayload(innerWork, flags, type, carried);
    });
}

} // namespace waybill
