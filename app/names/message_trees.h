// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/placed_bytes.h"
#include "decode/tree_node.h"

#include <cstdint>
#include <string_view>

namespace waybill {

// Nodes of application messages, for packetTree(). Each takes the payload and says what is wrong in nodes of its own.

/// A DNS message (RFC 1035 §4) under the given label: DNS, mDNS and LLMNR share the form.
[[nodiscard]] TreeNode dnsTree(std::string_view label, const PlacedBytes& from);
/// True when TLS records may begin here: a content type, a version and a length that fit (RFC 8446 §5.1).
[[nodiscard]] bool mayBeTls(const LayerBytes& bytes);
/// TLS records one after the other, with handshake messages that are not encrypted.
[[nodiscard]] TreeNode tlsTree(const PlacedBytes& from);
/// One handshake message from its header on; `goesOnLater`: the missing rest comes in later packets.
[[nodiscard]] TreeNode tlsHandshakeTree(const PlacedBytes& from);
/// True for an HTTP/1 request or answer, or its likes (SSDP, RTSP).
[[nodiscard]] bool mayBeHttp(const LayerBytes& bytes);
[[nodiscard]] TreeNode httpTree(std::string_view label, const PlacedBytes& from);
/// A DHCPv4 message (RFC 2131 §2).
[[nodiscard]] TreeNode dhcpTree(const PlacedBytes& from);
/// An NTP or SNTP message (RFC 5905 §7.3).
[[nodiscard]] TreeNode ntpTree(const PlacedBytes& from);
/// True when a long header of a known QUIC version begins here.
[[nodiscard]] bool mayBeQuic(const LayerBytes& bytes);
/// QUIC packets of one datagram; a client's Initial packet is opened with the keys that everybody can derive.
[[nodiscard]] TreeNode quicTree(const PlacedBytes& from);

} // namespace waybill
