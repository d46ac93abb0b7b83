// SPDX-License-Identifier: GPL-3.0-or-later
// IEEE 802.3 frames, 802.1Q and 802.1ad tags, 802.2 LLC with SNAP (RFC 1042), MPLS label stacks (RFC 3032).
//
//   Ethernet: destination 6 · source 6 · EtherType or length 2 · …
//   VLAN tag: priority and VLAN id 2 · EtherType 2      LLC: DSAP 1 · SSAP 1 · control 1 · SNAP: OUI 3 · EtherType 2
//   MPLS:     label 20 bits · class 3 bits · bottom of stack 1 bit · TTL 8 bits
#include "decode/layers.h"

namespace waybill {

namespace {

constexpr std::size_t EthernetHeader = 14;
constexpr std::uint16_t MaxLlcLength = 1500; // IEEE 802.3 §3.2.6: up to here a length, from 1,536 on a type

bool isVlanTag(std::uint16_t etherType) noexcept
{
    // 802.1Q, 802.1ad, and two values that QinQ used before 802.1ad.
    return etherType == 0x8100 || etherType == 0x88A8 || etherType == 0x9100 || etherType == 0x9200;
}

void notIp(PacketWork& work, const LayerBytes& bytes) noexcept
{
    stopAt(work, DecodeStatus::Unsupported, Layer::Network, bytes);
}

/// pymobiledevice3 (services/pcapd.py) writes this header in front of packets that had none, IPv6 ones too.
bool isPymobiledeviceHeader(const LayerBytes& frame) noexcept
{
    constexpr std::uint64_t Beef = 0xBEEFBEEFBEEFULL;
    return frame.u48(0) == Beef && frame.u48(6) == Beef && frame.u16(12) == 0x0800;
}

/// True when the bytes make a better Ethernet header than an IP packet whose length disagrees.
bool isLikelyEthernet(const LayerBytes& bytes) noexcept
{
    const std::uint16_t etherType = bytes.u16(12);
    return etherType == 0x0800 || etherType == 0x86DD || etherType == 0x0806 || isVlanTag(etherType);
}

/// What a label stack carries is agreed out of band (RFC 4928 §3): guessed by the first nibble, as routers do.
void decodeBehindMpls(PacketWork& work, LayerBytes bytes) noexcept
{
    const unsigned nibble = bytes.u8(0) >> 4;
    if (nibble == 4 && (bytes.u8(0) & 15u) >= 5 && (bytes.u16(2) <= bytes.wire || !isLikelyEthernet(bytes)))
        return decodeIpv4(work, bytes);
    if (nibble == 6 && (bytes.u16(4) + std::size_t{40} <= bytes.wire || !isLikelyEthernet(bytes)))
        return decodeIpv6(work, bytes);
    // A pseudo-wire's control word (RFC 4448 §4.6) begins with a zero nibble, but so do many Ethernet addresses.
    const LayerBytes behindControlWord = bytes.behind(4);
    const bool isControlWord = isLikelyEthernet(behindControlWord) || !isLikelyEthernet(bytes);
    decodeEthernet(work, nibble == 0 && isControlWord ? behindControlWord : bytes);
}

} // namespace

void decodeEthernetFile(PacketWork& work, LayerBytes bytes) noexcept
{
    if (isPymobiledeviceHeader(bytes)) {
        work.summary.syntheticBytes = EthernetHeader;
        return decodeIpByVersion(work, bytes.behind(EthernetHeader));
    }
    if (bytes.has(EthernetHeader) && bytes.u48(0) == 0 && bytes.u48(6) == 0)
        bytes = stripPcapdroidTrailer(work, bytes);
    decodeEthernet(work, bytes);
    if (!work.summary.source.isNone() || !isBareIpPacket(bytes))
        return;
    const PacketSummary fresh;
    PacketSummary& summary = work.summary;
    summary.sourceMac = summary.destinationMac = {};
    summary.etherType = 0;
    summary.status = fresh.status;
    summary.stoppedAt = fresh.stoppedAt;
    summary.stopOffset = 0;
    decodeIpByVersion(work, bytes);
}

void decodeEthernet(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!enterHeader(work, bytes))
        return;
    if (!bytes.has(EthernetHeader))
        return stopAt(work, bytes.lacking(EthernetHeader), Layer::Link, bytes);
    work.summary.destinationMac = MacAddress(bytes.u48(0));
    work.summary.sourceMac = MacAddress(bytes.u48(6));
    decodeEtherType(work, bytes.u16(12), bytes.behind(EthernetHeader));
}

void decodeEtherType(PacketWork& work, std::uint16_t etherType, LayerBytes bytes) noexcept
{
    while (isVlanTag(etherType)) { // ends: every tag takes four bytes
        if (!bytes.has(4))
            return stopAt(work, bytes.lacking(4), Layer::Link, bytes);
        etherType = bytes.u16(2);
        bytes = bytes.behind(4);
    }
    if (etherType <= MaxLlcLength) {
        work.summary.etherType = 0;
        return decodeLlc(work, bytes.upTo(etherType));
    }
    work.summary.etherType = etherType;
    switch (etherType) {
    case 0x0800: return decodeIpv4(work, bytes);
    case 0x86DD: return decodeIpv6(work, bytes);
    case 0x8864: return decodePppoe(work, bytes);
    case 0x8847:
    case 0x8848: return decodeMpls(work, bytes);
    case 0x6558: return decodeEthernet(work, bytes); // transparent Ethernet bridging (RFC 1701)
    case 0x8870: return decodeLlc(work, bytes);      // LLC in a jumbo frame (draft-ietf-isis-ext-eth)
    default: return notIp(work, bytes);
    }
}

void decodeLlc(PacketWork& work, LayerBytes bytes) noexcept
{
    constexpr std::uint32_t Snap = 0xAAAA03, IpSap = 0x060603;
    if (!bytes.has(3))
        return stopAt(work, bytes.lacking(3), Layer::Link, bytes);
    const std::uint32_t header = static_cast<std::uint32_t>(bytes.u16(0)) << 8 | bytes.u8(2);
    if (header == IpSap)
        return decodeIpv4(work, bytes.behind(3));
    if (header != Snap)
        return notIp(work, bytes);
    if (!bytes.has(8))
        return stopAt(work, bytes.lacking(8), Layer::Link, bytes);
    const std::uint32_t organisation = static_cast<std::uint32_t>(bytes.u16(3)) << 8 | bytes.u8(5);
    const std::uint16_t etherType = bytes.u16(6);
    const bool isEtherType = organisation == 0 || organisation == 0x0000F8; // RFC 1042; bridge tunnel, 802.1H
    if (!isEtherType || etherType <= MaxLlcLength) // a length here could nest LLC in LLC for ever
        return notIp(work, bytes);
    decodeEtherType(work, etherType, bytes.behind(8));
}

void decodeMpls(PacketWork& work, LayerBytes bytes) noexcept
{
    bool isBottom = false;
    while (!isBottom) { // ends: every label takes four bytes
        if (!bytes.has(4))
            return stopAt(work, bytes.lacking(4), Layer::Link, bytes);
        isBottom = (bytes.u8(2) & 1) != 0;
        bytes = bytes.behind(4);
    }
    if (!bytes.has(1))
        return stopAt(work, bytes.lacking(1), Layer::Link, bytes);
    decodeBehindMpls(work, bytes);
}

} // namespace waybill
