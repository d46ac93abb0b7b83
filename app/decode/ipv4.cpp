// SPDX-License-Identifier: GPL-3.0-or-later
// Internet Protocol (RFC 791 §3.1).
//
//   version 4 bits · header length in words 4 bits · service 1 · total length 2 · identification 2 ·
//   flags 3 bits · fragment offset in 8 bytes 13 bits · TTL 1 · protocol 1 · checksum 2 · source 4 · destination 4 ·
//   options
#include "decode/layers.h"

namespace waybill {

namespace {

constexpr std::size_t MinHeader = 20;
constexpr unsigned MoreFragments = 0x2000, OffsetMask = 0x1FFF;
constexpr std::uint8_t ProtocolAh = 51;

} // namespace

void decodeIpv4(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!enterHeader(work, bytes))
        return;
    if (!bytes.has(MinHeader))
        return stopAt(work, bytes.lacking(MinHeader), Layer::Network, bytes);
    const std::size_t headerLength = (bytes.u8(0) & 15u) * std::size_t{4};
    const std::size_t totalLength = bytes.u16(2);
    // 0 is left by segmentation offload: the packet was longer than the field, or not yet cut (Linux "BIG TCP").
    if (bytes.u8(0) >> 4 != 4 || headerLength < MinHeader || (totalLength != 0 && totalLength < headerLength))
        return stopAt(work, DecodeStatus::Malformed, Layer::Network, bytes);

    PacketSummary& summary = work.summary;
    summary.source = IpAddress::v4(bytes.u32(12));
    summary.destination = IpAddress::v4(bytes.u32(16));
    summary.ttl = bytes.u8(8);
    summary.protocol = bytes.u8(9);
    const unsigned fragment = bytes.u16(6);
    if ((fragment & (MoreFragments | OffsetMask)) != 0)
        summary.fragment = {true, (fragment & MoreFragments) != 0, bytes.u16(4), (fragment & OffsetMask) * 8};

    if (totalLength > bytes.wire)
        stopAt(work, DecodeStatus::Malformed, Layer::Network, bytes);
    const LayerBytes packet = totalLength == 0 ? bytes : bytes.upTo(totalLength); // the rest is link padding
    summary.ipLength = static_cast<std::uint32_t>(packet.wire);
    if (!packet.has(headerLength))
        return stopAt(work, packet.lacking(headerLength), Layer::Network, packet);
    if (summary.protocol == ProtocolAh)
        return decodeNextHeader(work, summary.protocol, packet.behind(headerLength));
    decodeUpperLayer(work, summary.protocol, packet.behind(headerLength));
}

} // namespace waybill
