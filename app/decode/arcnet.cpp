// SPDX-License-Identifier: GPL-3.0-or-later
// ARCNET: RFC 1201 (one packet over several frames), RFC 1051 (the older, simpler one).
//
//   as BSD writes it:   source 1 · destination 1 · type 1 · …
//   as Linux writes it: source 1 · destination 1 · offset 2 · type 1 · …
//   RFC 1201 types:     split flag 1 · sequence 2 · packet; flag 0xFF: three octets of padding, then all of it again
#include "decode/layers.h"

namespace waybill {

namespace {

constexpr std::uint8_t TypeIpOld = 240, TypeIp = 212, TypeIpv6 = 196;
constexpr std::uint8_t NotSplit = 0, ExceptionFrame = 0xFF;
constexpr std::size_t SplitHeader = 3, ExceptionPadding = 4;

void decodeArcnetPacket(PacketWork& work, std::uint8_t type, LayerBytes bytes) noexcept
{
    if (type == TypeIpOld)
        return decodeIpByVersion(work, bytes);
    if (type != TypeIp && type != TypeIpv6)
        return stopAt(work, DecodeStatus::Unsupported, Layer::Network, bytes); // ARP and others
    if (bytes.has(1) && bytes.u8(0) == ExceptionFrame)
        bytes = bytes.behind(ExceptionPadding);
    if (!bytes.has(SplitHeader))
        return stopAt(work, bytes.lacking(SplitHeader), Layer::Link, bytes);
    if (bytes.u8(0) != NotSplit) // a part of a packet; parts are not put together
        return stopAt(work, DecodeStatus::Unsupported, Layer::Link, bytes);
    decodeIpByVersion(work, bytes.behind(SplitHeader));
}

} // namespace

void decodeArcnet(PacketWork& work, LayerBytes bytes) noexcept
{
    constexpr std::size_t Header = 3;
    if (!bytes.has(Header))
        return stopAt(work, bytes.lacking(Header), Layer::Link, bytes);
    decodeArcnetPacket(work, bytes.u8(Header - 1), bytes.behind(Header));
}

void decodeArcnetLinux(PacketWork& work, LayerBytes bytes) noexcept
{
    constexpr std::size_t Header = 5;
    if (!bytes.has(Header))
        return stopAt(work, bytes.lacking(Header), Layer::Link, bytes);
    decodeArcnetPacket(work, bytes.u8(Header - 1), bytes.behind(Header));
}

} // namespace waybill
