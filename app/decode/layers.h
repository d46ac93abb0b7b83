// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/layer_bytes.h"
#include "decode/packet_summary.h"

#include <cstdint>

namespace waybill {

/// What the layers of one packet share while it is decoded. Used inside decode/ only.
struct PacketWork {
    PacketSummary& summary;
    const std::uint8_t* start = nullptr; ///< first byte of the packet, for stopOffset
    unsigned depth = 0;                  ///< Ethernet and IP headers entered so far
};

/// Ethernet and IP headers in one packet. Real packets have up to six (GTP-U in VXLAN in 6in4); without a limit a
/// packet of 64 kB made of nothing but IPv4 headers would nest 3,000 deep and exhaust the stack.
inline constexpr unsigned MaxHeaderDepth = 12;

/// Notes where decoding stopped. The first note stays: what comes later follows from it.
void stopAt(PacketWork& work, DecodeStatus status, Layer layer, const LayerBytes& where) noexcept;
/// Counts one more header that can nest; false when there are too many, which is noted.
[[nodiscard]] bool enterHeader(PacketWork& work, const LayerBytes& where) noexcept;

// Link layers. Each takes the bytes from its own header on.

/// Link type 1 as files have it: Ethernet, or what PCAPdroid and pymobiledevice3 write in its place.
void decodeEthernetFile(PacketWork& work, LayerBytes bytes) noexcept;
void decodeEthernet(PacketWork& work, LayerBytes bytes) noexcept;
/// What an EtherType announces (IEEE 802 numbers), VLAN tags first; values up to 1,500 are an LLC length.
void decodeEtherType(PacketWork& work, std::uint16_t etherType, LayerBytes bytes) noexcept;
void decodeLlc(PacketWork& work, LayerBytes bytes) noexcept;
void decodeMpls(PacketWork& work, LayerBytes bytes) noexcept;
void decodeLinuxSll(PacketWork& work, LayerBytes bytes) noexcept;
void decodeLinuxSll2(PacketWork& work, LayerBytes bytes) noexcept;
void decodeBsdLoopback(PacketWork& work, LayerBytes bytes) noexcept;
void decodePppoe(PacketWork& work, LayerBytes bytes) noexcept;
/// PPP with or without address and control bytes, or Cisco HDLC, told apart by the first byte.
void decodePpp(PacketWork& work, LayerBytes bytes) noexcept;
void decodeArcnet(PacketWork& work, LayerBytes bytes) noexcept;
void decodeArcnetLinux(PacketWork& work, LayerBytes bytes) noexcept;
void decodePppWithDirection(PacketWork& work, LayerBytes bytes) noexcept;
void decodeIeee80211(PacketWork& work, LayerBytes bytes) noexcept;
void decodeRadiotap(PacketWork& work, LayerBytes bytes) noexcept;
void decodePrism(PacketWork& work, LayerBytes bytes) noexcept;
void decodeAvs(PacketWork& work, LayerBytes bytes) noexcept;

/// Reads PCAPdroid's trailer into the summary when there is one, and returns the frame without it; else the same bytes.
[[nodiscard]] LayerBytes stripPcapdroidTrailer(PacketWork& work, LayerBytes frame) noexcept;
/// True when bytes that ought to be an Ethernet frame are exactly one IP packet: PCAPdroid leaves out the Ethernet
/// header together with a trailer that does not fit.
[[nodiscard]] bool isBareIpPacket(const LayerBytes& bytes) noexcept;

// Network and above.

void decodeIpv4(PacketWork& work, LayerBytes bytes) noexcept;
void decodeIpv6(PacketWork& work, LayerBytes bytes) noexcept;
/// IPv4 or IPv6 by the version nibble.
void decodeIpByVersion(PacketWork& work, LayerBytes bytes) noexcept;
/// Extension headers, if any, then decodeUpperLayer.
void decodeNextHeader(PacketWork& work, std::uint8_t protocol, LayerBytes bytes) noexcept;
/// The transport or tunnel that an IP protocol number announces (IANA protocol numbers).
void decodeUpperLayer(PacketWork& work, std::uint8_t protocol, LayerBytes bytes) noexcept;

// Tunnels. Each keeps the outer addresses when no inner IP header comes of it.

void decodeIpInIp(PacketWork& work, std::uint8_t protocol, LayerBytes bytes) noexcept;
void decodeGre(PacketWork& work, LayerBytes bytes) noexcept;
/// Looks for VXLAN, GTP-U, Geneve and Teredo behind the UDP header that the summary was just filled from. Ports only
/// suggest: what does not validate stays UDP payload.
void decodeUdpTunnel(PacketWork& work, LayerBytes payload) noexcept;

} // namespace waybill
