// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that capturing systems put in place of the link's own (https://www.tcpdump.org/linktypes.html, read 2026-06).
//
//   LINUX_SLL:  packet type 2 · ARPHRD 2 · address length 2 · address 8 · protocol 2
//   LINUX_SLL2: protocol 2 · reserved 2 · interface 4 · ARPHRD 2 · packet type 1 · address length 1 · address 8
//   NULL, LOOP: address family 4, in the byte order of the capturing machine (NULL) or of the network (LOOP)
#include "decode/layers.h"

namespace waybill {

namespace {

constexpr std::size_t SllHeader = 16, Sll2Header = 20;
constexpr std::uint16_t ArphrdNetlink = 824, ArphrdRadiotap = 803, ArphrdIeee80211 = 801;
constexpr std::uint16_t ProtocolLlc = 4; // ETH_P_802_2 of linux/if_ether.h

struct CookedHeader {
    std::uint16_t packetType;
    std::uint16_t hardware;
    std::uint16_t addressLength;
    std::uint64_t address;
    std::uint16_t protocol;
};

void noteDirection(PacketSummary& summary, std::uint16_t packetType) noexcept
{
    if (summary.direction != NotedDirection::Unknown) // what the file says of the packet is closer to the interface
        return;
    if (packetType == 4)
        summary.direction = NotedDirection::Outbound;
    else if (packetType <= 2) // to this machine, broadcast, multicast; 3 is somebody else's
        summary.direction = NotedDirection::Inbound;
}

void decodeCooked(PacketWork& work, const CookedHeader& header, LayerBytes bytes) noexcept
{
    noteDirection(work.summary, header.packetType);
    if (header.addressLength == 6)
        work.summary.sourceMac = MacAddress(header.address);
    if (header.hardware == ArphrdRadiotap)
        return decodeRadiotap(work, bytes);
    if (header.hardware == ArphrdIeee80211)
        return decodeIeee80211(work, bytes);
    if (header.protocol == ProtocolLlc)
        return decodeLlc(work, bytes);
    if (header.hardware == ArphrdNetlink || header.protocol < 0x0600)
        return stopAt(work, DecodeStatus::Unsupported, Layer::Link, bytes);
    decodeEtherType(work, header.protocol, bytes);
}

} // namespace

void decodeLinuxSll(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(SllHeader))
        return stopAt(work, bytes.lacking(SllHeader), Layer::Link, bytes);
    const CookedHeader header{bytes.u16(0), bytes.u16(2), bytes.u16(4), bytes.u48(6), bytes.u16(14)};
    decodeCooked(work, header, bytes.behind(SllHeader));
}

void decodeLinuxSll2(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(Sll2Header))
        return stopAt(work, bytes.lacking(Sll2Header), Layer::Link, bytes);
    const CookedHeader header{bytes.u8(10), bytes.u16(8), bytes.u8(11), bytes.u48(12), bytes.u16(0)};
    decodeCooked(work, header, bytes.behind(Sll2Header));
}

void decodeBsdLoopback(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(4))
        return stopAt(work, bytes.lacking(4), Layer::Link, bytes);
    std::uint32_t family = bytes.u32(0);
    if (family > 0xFFFF) // families are small numbers, so this was written in little-endian order
        family = family >> 24 | (family >> 8 & 0xFF00);
    switch (family) {
    case 2:  // AF_INET everywhere
    case 10: // AF_INET6 of Linux
    case 23: // Windows
    case 24: // NetBSD, OpenBSD
    case 28: // FreeBSD, DragonFly BSD
    case 30: // Darwin
        return decodeIpByVersion(work, bytes.behind(4));
    default: break;
    }
    const std::uint16_t etherType = bytes.u16(2); // some systems write 0F 00 and an EtherType instead
    if (etherType == 0x0800 || etherType == 0x86DD)
        return decodeIpByVersion(work, bytes.behind(4));
    stopAt(work, DecodeStatus::Unsupported, Layer::Link, bytes);
}

} // namespace waybill
