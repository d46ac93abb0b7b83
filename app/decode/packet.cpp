// SPDX-License-Identifier: GPL-3.0-or-later
// Link-layer header types: https://www.tcpdump.org/linktypes.html (read 2026-06). Each layer has a file of its own.
#include "decode/layers.h"

namespace waybill {

namespace {

constexpr PacketSummary EmptySummary{}; // copied per packet: faster than building one and copying that

void decodeLink(PacketWork& work, LinkType type, LayerBytes bytes) noexcept
{
    switch (type) {
    case LinkType::Ethernet: return decodeEthernetFile(work, bytes);
    case LinkType::Ipv4: // the packets themselves say which it is, and some writers mix them
    case LinkType::Ipv6:
    case LinkType::RawBsd:
    case LinkType::RawOpenBsd:
    case LinkType::Raw: return decodeIpByVersion(work, bytes);
    case LinkType::LinuxSll: return decodeLinuxSll(work, bytes);
    case LinkType::LinuxSll2: return decodeLinuxSll2(work, bytes);
    case LinkType::Null:
    case LinkType::Loop: return decodeBsdLoopback(work, bytes);
    case LinkType::Arcnet: return decodeArcnet(work, bytes);
    case LinkType::ArcnetLinux: return decodeArcnetLinux(work, bytes);
    case LinkType::Ppp:
    case LinkType::PppHdlc: return decodePpp(work, bytes);
    case LinkType::PppEther: return decodePppoe(work, bytes);
    case LinkType::PppWithDirection: return decodePppWithDirection(work, bytes);
    case LinkType::Ieee80211: return decodeIeee80211(work, bytes);
    case LinkType::Ieee80211Radiotap: return decodeRadiotap(work, bytes);
    case LinkType::Ieee80211Prism: return decodePrism(work, bytes);
    case LinkType::Ieee80211Avs: return decodeAvs(work, bytes);
    }
    work.summary.isKnownLink = false;
    stopAt(work, DecodeStatus::Unsupported, Layer::Link, bytes);
}

void noteCutPayload(PacketWork& work) noexcept
{
    const PacketSummary& summary = work.summary;
    if (summary.payload.size() < summary.payloadLength)
        stopAt(work, DecodeStatus::Truncated, Layer::Application, {summary.payload.last(0), 0});
}

} // namespace

void stopAt(PacketWork& work, DecodeStatus status, Layer layer, const LayerBytes& where) noexcept
{
    PacketSummary& summary = work.summary;
    if (summary.status != DecodeStatus::Ok)
        return;
    summary.status = status;
    summary.stoppedAt = layer;
    summary.stopOffset = static_cast<std::uint32_t>(where.captured.data() - work.start);
}

bool enterHeader(PacketWork& work, const LayerBytes& where) noexcept
{
    if (++work.depth <= MaxHeaderDepth)
        return true;
    stopAt(work, DecodeStatus::Unsupported, Layer::Tunnel, where);
    return false;
}

void decodePacket(const RawPacket& raw, PacketSummary& summary) noexcept
{
    summary = EmptySummary;
    summary.time = raw.time;
    summary.frame = raw.frame;
    summary.direction = raw.direction;
    summary.wireLength = raw.wireLength;

    PacketWork work{summary, raw.bytes.data()};
    // A wire length below the captured one contradicts itself; the bytes are there, so they count.
    const std::size_t wire = std::max<std::size_t>(raw.wireLength, raw.bytes.size());
    decodeLink(work, raw.linkType, {raw.bytes, wire});
    summary.wireLength -= std::min(summary.syntheticBytes, summary.wireLength);
    noteCutPayload(work);
}

void decodeTransport(std::span<const std::uint8_t> bytes, std::uint32_t wireLength, PacketSummary& summary) noexcept
{
    summary.fragment = {};
    summary.hasPorts = false;
    summary.sourcePort = summary.destinationPort = 0;
    summary.tcp = {};
    summary.status = EmptySummary.status;
    summary.stoppedAt = EmptySummary.stoppedAt;
    summary.stopOffset = 0;

    // The fragments were counted for these addresses, so no inner ones may take their place: depth is used up.
    PacketWork work{summary, bytes.data(), MaxHeaderDepth};
    decodeNextHeader(work, summary.protocol, {bytes, std::max<std::size_t>(wireLength, bytes.size())});
    noteCutPayload(work);
}

} // namespace waybill
