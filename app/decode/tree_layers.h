// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/field_reader.h"
#include "decode/header_tree.h"
#include "decode/packet_summary.h"
#include "decode/placed_bytes.h"

#include <cstdint>

namespace waybill {

/// What the layers of one tree share while it is made. Used inside decode/ only.
struct TreeWork {
    HeaderTree& tree;
    const PacketSummary& summary; ///< of the same packet: tells where its innermost IP header is
    unsigned depth = 0;           ///< IP headers so far
};

void linkTree(TreeWork& work, LinkType type, PlacedBytes from);
/// What an EtherType announces: IP, ARP, a VLAN tag, or the innermost IP header behind headers not taken apart.
void etherTypeTree(TreeWork& work, std::uint16_t etherType, PlacedBytes from);
void ipTree(TreeWork& work, PlacedBytes from);
void arpTree(TreeWork& work, PlacedBytes from);
/// TCP, UDP, ICMP, IP in IP; other protocols become payload.
void transportTree(TreeWork& work, std::uint8_t protocol, PlacedBytes from);
/// Headers that are not taken apart, as one node, then the innermost IP header, when there is one further on. False:
/// nothing was found, and nothing was added.
[[nodiscard]] bool innerIpTree(TreeWork& work, std::string_view label, PlacedBytes from);
/// Leaves the rest as payload that nothing was read from.
void leaveAsPayload(TreeWork& work, PlacedBytes from);

} // namespace waybill
