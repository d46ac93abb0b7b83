// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/raw_packet.h"
#include "decode/layer_bytes.h"
#include "decode/packet_summary.h"
#include "decode/tree_node.h"

#include <cstdint>
#include <vector>

namespace waybill {

/// The headers of one packet as nodes, and what they carry.
struct HeaderTree {
    std::vector<TreeNode> layers; ///< link, network, transport; outermost first
    LayerBytes payload;           ///< behind the last header
    std::uint32_t payloadOffset = 0;
    std::uint8_t protocol = 0; ///< IP protocol of the payload; 0: the payload is no transport's
    bool isWhole = true;       ///< false: a piece of a datagram, or a header could not be read
    std::uint16_t sourcePort = 0, destinationPort = 0;
};

/// Link, VLAN, IP with extension headers, tunnels, ARP, TCP, UDP and ICMP of one packet, field by field. Headers that
/// Waybill walks through without taking them apart (802.11, PPP, tunnels over UDP and others) stand as one node. Pure;
/// never throws but for memory; odd packets get nodes that say what is odd, and where.
[[nodiscard]] HeaderTree headerTree(const RawPacket& packet);

} // namespace waybill
