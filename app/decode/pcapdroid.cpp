// SPDX-License-Identifier: GPL-3.0-or-later
// PCAPdroid's classic pcap with extensions (app/src/main/jni/core/pcap_dump.{h,c}, tools/pcapdroid.lua, read 2026-06).
//
//   bogus Ethernet 14 (both MACs zero) · IP packet · zeros to a multiple of 4 ·
//   trailer 32: magic 4 (0x01072021) · uid 4 · app name 20 · CRC-32 of everything before it 4, not byte-swapped
#include "base/byte_reader.h"
#include "decode/crc32.h"
#include "decode/layers.h"

namespace waybill {

namespace {

constexpr std::size_t EthernetHeader = 14, TrailerLength = 32, NameLength = 20;
constexpr std::uint32_t TrailerMagic = 0x01072021;

/// Zeros between the IP packet and the trailer: by the packet's own length, 0 to 3; 0 when that length says otherwise.
std::size_t paddingLength(const LayerBytes& packet) noexcept
{
    const bool isV6 = packet.u8(0) >> 4 == 6;
    const std::size_t length = isV6 ? packet.u16(4) + std::size_t{40} : packet.u16(2);
    return length <= packet.wire && packet.wire - length < 4 ? packet.wire - length : 0;
}

bool hasValidHeaderChecksum(const LayerBytes& packet) noexcept
{
    const std::size_t length = (packet.u8(0) & 15u) * std::size_t{4};
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < length; i += 2)
        sum += packet.u16(i);
    sum = (sum & 0xFFFF) + (sum >> 16);
    return (sum & 0xFFFF) + (sum >> 16) == 0xFFFF;
}

} // namespace

LayerBytes stripPcapdroidTrailer(PacketWork& work, LayerBytes frame) noexcept
{
    const bool isWhole = frame.captured.size() == frame.wire && frame.has(EthernetHeader + TrailerLength);
    if (!isWhole || frame.u32(frame.wire - TrailerLength) != TrailerMagic)
        return frame;
    const LayerBytes trailer = frame.behind(frame.wire - TrailerLength);
    ByteReader in(trailer.captured);
    in.skip(4);
    const auto uid = static_cast<std::int32_t>(in.u32be());
    const auto name = in.take(NameLength);
    if (in.u32le() != crc32(frame.captured.first(frame.wire - 4))) // phones are little-endian
        stopAt(work, DecodeStatus::Malformed, Layer::Link, trailer);
    else {
        PcapdroidTrailer& out = work.summary.pcapdroid;
        out.isPresent = true;
        out.uid = uid;
        std::copy(name.begin(), name.end(), out.app.begin());
    }
    frame = frame.upTo(frame.wire - TrailerLength);
    const std::size_t padding = paddingLength(frame.behind(EthernetHeader));
    work.summary.syntheticBytes = static_cast<std::uint32_t>(EthernetHeader + padding + TrailerLength);
    return frame.upTo(frame.wire - padding);
}

bool isBareIpPacket(const LayerBytes& bytes) noexcept
{
    // An Ethernet address may begin like an IP packet, so lengths and check sum must agree as well.
    const unsigned version = bytes.u8(0) >> 4;
    if (version == 4)
        return (bytes.u8(0) & 15u) >= 5 && bytes.has((bytes.u8(0) & 15u) * std::size_t{4}) &&
               bytes.u16(2) == bytes.wire && hasValidHeaderChecksum(bytes);
    return version == 6 && bytes.has(40) && bytes.u16(4) + std::size_t{40} == bytes.wire;
}

} // namespace waybill
