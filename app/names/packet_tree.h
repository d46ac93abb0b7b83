// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/raw_packet.h"
#include "decode/tree_node.h"

#include <string>

namespace waybill {

/// One packet, decoded for reading: the root's children are the packet itself (number, time, lengths), its layers, and
/// what Waybill reads within one packet: DNS, TLS records and handshakes, QUIC long headers and first packets of
/// clients, HTTP, DHCP, NTP, SSDP. Every byte that was not decoded is named. What goes on in other packets is not put
/// together. Pure; never throws but for memory; the texts hold nothing unprintable whatever the packet holds.
[[nodiscard]] TreeNode packetTree(const RawPacket& packet);

/// A packet in one line of a list.
struct PacketLine {
    std::string protocol; ///< "TLS", "TCP", "DNS": the innermost that was decoded
    std::string info;     ///< "Client Hello, weibo.com"
};
/// The line of a packet that packetTree() decoded.
[[nodiscard]] PacketLine packetLine(const TreeNode& tree);

} // namespace waybill
