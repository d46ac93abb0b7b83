// SPDX-License-Identifier: GPL-3.0-or-later
// PPP (RFC 1661), in HDLC-like framing (RFC 1662), over Ethernet (RFC 2516); Cisco HDLC (RFC 4349 §2).
//
//   PPPoE: version and type 1 (0x11) · code 1 · session 2 · length 2 · PPP
//   PPP:   [address 0xFF · control 0x03] · protocol 2, or 1 when compressed (its last bit is set) · …
//   Cisco: address 0x0F or 0x8F · control 0x00 · EtherType 2 · …
#include "decode/layers.h"

namespace waybill {

namespace {

constexpr std::size_t PppoeHeader = 6;

void decodePppProtocol(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(1))
        return stopAt(work, bytes.lacking(1), Layer::Link, bytes);
    const bool isCompressed = (bytes.u8(0) & 1) != 0; // RFC 1661 §6.5
    const std::size_t length = isCompressed ? 1 : 2;
    if (!bytes.has(length))
        return stopAt(work, bytes.lacking(length), Layer::Link, bytes);
    switch (isCompressed ? bytes.u8(0) : bytes.u16(0)) {
    case 0x0021: return decodeIpv4(work, bytes.behind(length));
    case 0x0057: return decodeIpv6(work, bytes.behind(length));
    case 0x0281:
    case 0x0283: return decodeMpls(work, bytes.behind(length));
    default: return stopAt(work, DecodeStatus::Unsupported, Layer::Network, bytes); // LCP, IPCP, compressed, encrypted
    }
}

} // namespace

void decodePppoe(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(PppoeHeader))
        return stopAt(work, bytes.lacking(PppoeHeader), Layer::Link, bytes);
    const std::size_t length = bytes.u16(4);
    if (bytes.u8(0) != 0x11)
        return stopAt(work, DecodeStatus::Malformed, Layer::Link, bytes);
    if (bytes.u8(1) != 0) // discovery codes have an EtherType of their own
        return stopAt(work, DecodeStatus::Unsupported, Layer::Link, bytes);
    const LayerBytes session = bytes.behind(PppoeHeader);
    if (length > session.wire)
        stopAt(work, DecodeStatus::Malformed, Layer::Link, bytes);
    decodePppProtocol(work, session.upTo(length));
}

void decodePpp(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(2))
        return stopAt(work, bytes.lacking(2), Layer::Link, bytes);
    const std::uint8_t address = bytes.u8(0);
    if (address == 0x0F || address == 0x8F) {
        if (!bytes.has(4))
            return stopAt(work, bytes.lacking(4), Layer::Link, bytes);
        const std::uint16_t etherType = bytes.u16(2);
        if (etherType < 0x0600) // Cisco's own numbers
            return stopAt(work, DecodeStatus::Unsupported, Layer::Network, bytes);
        return decodeEtherType(work, etherType, bytes.behind(4));
    }
    const bool hasFraming = address == 0xFF && bytes.u8(1) == 0x03;
    decodePppProtocol(work, hasFraming ? bytes.behind(2) : bytes);
}

void decodePppWithDirection(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(1))
        return stopAt(work, bytes.lacking(1), Layer::Link, bytes);
    if (work.summary.direction == NotedDirection::Unknown)
        work.summary.direction = bytes.u8(0) == 0 ? NotedDirection::Inbound : NotedDirection::Outbound;
    decodePpp(work, bytes.behind(1));
}

} // namespace waybill
