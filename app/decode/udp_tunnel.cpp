// SPDX-License-Identifier: GPL-3.0-or-later
// Tunnels over UDP: VXLAN (RFC 7348 §5), GTP-U (3GPP TS 29.281 §5), Geneve (RFC 8926 §3.4), Teredo (RFC 4380 §5.1.1).
//
//   VXLAN:  flags 1 (0x08: network id valid) · reserved 3 · network id 3 · reserved 1 · Ethernet
//   GTP-U:  version 3 bits (1) · type 1 bit (1) · 0 · E · S · PN · message 1 (255: T-PDU) · length 2 · endpoint 4 ·
//           [sequence 2 · N-PDU 1 · next extension 1, if E, S or PN] · [extensions: length in words 1 · … · next 1] ·
//           IP
//   Geneve: version 2 bits (0) · options in words 6 bits · flags 1 · EtherType 2 · network id 3 · reserved 1 · options
//   Teredo: [0x0001 · client id length 1 · value length 1 · both · nonce 8 · confirmation 1] · [0x0000 · origin 6] ·
//   IPv6
#include "base/byte_reader.h"
#include "decode/unwrap.h"

namespace waybill {

namespace {

constexpr std::uint16_t PortVxlan = 4789, PortVxlanLinux = 8472, PortGtpU = 2152, PortGeneve = 6081, PortTeredo = 3544;

void tryVxlan(PacketWork& work, const LayerBytes& bytes, bool isStrict) noexcept
{
    const bool isId = (bytes.u8(0) & 0x08) != 0;
    // 8472 was in use before IANA gave VXLAN a port of its own, and others use it too (OTV).
    const bool isExact = bytes.u32(0) == 0x08000000 && bytes.u8(7) == 0;
    if (bytes.has(8) && isId && (isExact || !isStrict))
        unwrap(work, Tunnel::Vxlan, TunnelTrust::ByPort, bytes.behind(8), decodeEthernet);
}

/// What a GTP-U T-PDU carries; nothing captured and no wire bytes when the header does not validate.
LayerBytes gtpPayload(const LayerBytes& bytes) noexcept
{
    constexpr unsigned VersionAndType = 0xF8, HasOptional = 0x07, HasExtension = 0x04, TPdu = 255;
    const unsigned flags = bytes.u8(0);
    const std::size_t length = bytes.u16(2);
    if (!bytes.has(8) || (flags & VersionAndType) != 0x30 || bytes.u8(1) != TPdu || length + 8 > bytes.wire)
        return {};
    ByteReader in(bytes.upTo(length + 8).captured);
    in.skip(8);
    if ((flags & HasOptional) != 0) {
        in.skip(3);
        std::uint8_t next = in.u8();
        while (next != 0 && (flags & HasExtension) != 0) { // ends: every extension takes at least four bytes
            const std::size_t words = in.u8();
            if (words == 0 || in.failed())
                return {};
            in.skip(words * 4 - 2);
            next = in.u8();
        }
    }
    return in.failed() ? LayerBytes{} : bytes.upTo(length + 8).behind(in.offset());
}

void tryGtpU(PacketWork& work, const LayerBytes& bytes) noexcept
{
    const LayerBytes inner = gtpPayload(bytes);
    if (inner.wire != 0)
        unwrap(work, Tunnel::GtpU, TunnelTrust::ByPort, inner, decodeIpByVersion);
}

void tryGeneve(PacketWork& work, const LayerBytes& bytes) noexcept
{
    const std::size_t length = 8 + (bytes.u8(0) & 0x3Fu) * std::size_t{4};
    const std::uint16_t type = bytes.u16(2);
    if (!bytes.has(8) || bytes.u8(0) >> 6 != 0 || bytes.u8(7) != 0 || length > bytes.wire || type < 0x0600)
        return;
    unwrap(work, Tunnel::Geneve, TunnelTrust::ByPort, bytes.behind(length),
           [type](PacketWork& innerWork, LayerBytes carried) { decodeEtherType(innerWork, type, carried); });
}

bool isTeredoAddress(const LayerBytes& bytes, std::size_t offset) noexcept
{
    return bytes.u32(offset) == 0x20010000 || bytes.u16(offset) >> 6 == 0xFE80 >> 6;
}

void tryTeredo(PacketWork& work, LayerBytes bytes) noexcept
{
    constexpr std::uint16_t Authentication = 0x0001, Origin = 0x0000;
    if (bytes.has(4) && bytes.u16(0) == Authentication)
        bytes = bytes.behind(std::size_t{13} + bytes.u8(2) + bytes.u8(3));
    if (bytes.has(8) && bytes.u16(0) == Origin)
        bytes = bytes.behind(8);
    const bool isIpv6 = bytes.has(40) && bytes.u8(0) >> 4 == 6 && bytes.u16(4) + std::size_t{40} <= bytes.wire;
    if (isIpv6 && (isTeredoAddress(bytes, 8) || isTeredoAddress(bytes, 24)))
        unwrap(work, Tunnel::Teredo, TunnelTrust::ByPort, bytes, decodeIpv6);
}

} // namespace

void decodeUdpTunnel(PacketWork& work, LayerBytes payload) noexcept
{
    const std::uint16_t source = work.summary.sourcePort;
    switch (work.summary.destinationPort) {
    case PortVxlan: return tryVxlan(work, payload, false);
    case PortVxlanLinux: return tryVxlan(work, payload, true);
    case PortGeneve: return tryGeneve(work, payload);
    case PortGtpU: return tryGtpU(work, payload);
    case PortTeredo: return tryTeredo(work, payload);
    default: break;
    }
    if (source == PortGtpU) // the other side may answer to a port of its own
        return tryGtpU(work, payload);
    if (source == PortTeredo)
        tryTeredo(work, payload);
}

} // namespace waybill
