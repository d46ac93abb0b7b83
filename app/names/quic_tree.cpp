// SPDX-License-Identifier: GPL-3.0-or-later
// QUIC packets with long headers, field by field: RFC 9000 §17.2; Initial packets of clients are opened with the keys
// that follow from their own connection id (RFC 9001 §5.2). Names of fields: Wireshark's display filter reference
// (read 2026-06).
#include "decode/field_reader.h"
#include "decode/quic_packet.h"
#include "names/message_trees.h"
#include "names/quic_crypto_stream.h"
#include "names/quic_keys.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr int MaxPackets = 16; // of one datagram; RFC 9000 §12.2 has one of each kind

std::string_view typeName(QuicPacketType type)
{
    switch (type) {
    case QuicPacketType::Initial: return "Initial";
    case QuicPacketType::ZeroRtt: return "0-RTT";
    case QuicPacketType::Handshake: return "Handshake";
    case QuicPacketType::Retry: return "Retry";
    case QuicPacketType::VersionNegotiation: return "Version Negotiation";
    }
    return {};
}

void clearPlaces(TreeNode& node) // bytes that were encrypted stand nowhere in the packet
{
    node.offset = node.length = 0;
    for (TreeNode& child : node.children)
        clearPlaces(child);
}

/// The client's hello within an Initial packet; an empty label when it cannot be opened from this packet alone.
TreeNode openedHello(const QuicLongHeader& header)
{
    const QuicScheme scheme = quicSchemeOf(header.version);
    if (scheme == QuicScheme::Unspecified || header.destinationId.size() < 8)
        return {};
    QuicOpener opener;
    std::span<const std::uint8_t> payload;
    const QuicKeys keys = opener.keysOf(scheme, opener.initialSecret(scheme, header.destinationId), true);
    if (!opener.open(keys, header, payload))
        return {};
    QuicInitialFrames frames;
    (void)decodeQuicInitialFrames(payload, frames);
    QuicCryptoStream crypto;
    for (const QuicCryptoFrame& frame : frames.crypto)
        crypto.add(frame.offset, frame.bytes, {});
    const std::span<const std::uint8_t> bytes = crypto.contiguous();
    TreeNode node;
    if (bytes.size() >= 4) {
        node = tlsHandshakeTree({{bytes, bytes.size()}, 0});
        clearPlaces(node);
        node.label = "Handshake message, opened";
        return node;
    }
    node.label = "Opened";
    node.value = frames.crypto.empty() ? "no handshake message begins in it" : "a later part of the client's hello";
    return node;
}

/// Everything up to the protected part.
void readHeader(FieldReader& in, const QuicLongHeader& header)
{
    in.number({"First byte, its low bits protected"}, 1, NumberStyle::Hex);
    in.number({"Version", "quic.version"}, 4, NumberStyle::Hex);
    const std::size_t destination = in.number({"Destination id length", "quic.dcil"}, 1);
    if (destination > 0)
        in.blob({"Destination id", "quic.dcid"}, destination);
    const std::size_t source = in.number({"Source id length", "quic.scil"}, 1);
    if (source > 0)
        in.blob({"Source id", "quic.scid"}, source);
    const std::size_t here = 7 + destination + source;
    if (!in.failed() && header.packetNumberOffset > here)
        in.blob({"Token and lengths"}, header.packetNumberOffset - here);
}

TreeNode packetNode(const QuicLongHeader& header, DecodeStatus status, const PlacedBytes& from)
{
    const std::size_t captured = header.packet.empty() ? from.bytes.captured.size() : header.packet.size();
    TreeNode node = layerNode("QUIC packet", from.bytes.upTo(captured), from.offset);
    node.value = typeName(header.type);
    FieldReader in(node, from);
    readHeader(in, header);
    if (status == DecodeStatus::Malformed && !in.failed())
        in.problem("Contradicts itself", "its lengths do not fit the datagram");
    if (status == DecodeStatus::Truncated && !in.failed())
        in.problem("Cut when it was captured", "so it cannot be opened");
    if (header.packetNumberOffset == 0 || in.failed() || captured <= header.packetNumberOffset)
        return node;
    const std::size_t start = header.packetNumberOffset, length = captured - start;
    const bool mayOpen = status == DecodeStatus::Ok && header.type == QuicPacketType::Initial;
    TreeNode hello = mayOpen ? openedHello(header) : TreeNode{};
    TreeNode body = undecodedNode("Protected", {from.bytes.captured.subspan(start, length), length},
                                  from.offset + static_cast<std::uint32_t>(start));
    if (!hello.label.empty()) {
        node.value += hello.value.empty() ? "" : ", " + hello.value;
        body.value += ", opened with the keys of the client's first packet";
        body.children.push_back(std::move(hello));
    } else if (mayOpen) {
        body.value += ", not opened: the keys follow from another packet of the connection";
    }
    in.add(std::move(body));
    return node;
}

} // namespace

bool mayBeQuic(const LayerBytes& bytes)
{
    const std::uint32_t version = bytes.u32(1);
    QuicLongHeader header;
    return bytes.has(7) && (bytes.u8(0) & 0x80U) != 0 &&
           (isKnownQuicVersion(version) || mayStartQuic(bytes.captured, bytes.wire)) &&
           decodeQuicLongHeader(bytes.captured, bytes.wire, header) != DecodeStatus::Malformed;
}

TreeNode quicTree(const PlacedBytes& from)
{
    TreeNode node = layerNode("QUIC", from.bytes, from.offset);
    FieldReader in(node, from);
    PlacedBytes rest = from;
    for (int count = 0; count < MaxPackets && rest.bytes.wire > 0; ++count) {
        QuicLongHeader header;
        const DecodeStatus status = decodeQuicLongHeader(rest.bytes.captured, rest.bytes.wire, header);
        if (status == DecodeStatus::Unsupported || (count > 0 && (rest.bytes.u8(0) & 0x80U) == 0)) {
            const bool isPadding = std::all_of(rest.bytes.captured.begin(), rest.bytes.captured.end(),
                                               [](std::uint8_t octet) { return octet == 0; });
            in.add(undecodedNode(isPadding ? "Padding" : "Not decoded further", rest.bytes, rest.offset));
            return node;
        }
        TreeNode packet = packetNode(header, status, rest);
        node.value += (node.value.empty() ? "" : "; ") + packet.value;
        const std::size_t length = packet.length;
        in.add(std::move(packet));
        if (status != DecodeStatus::Ok || length == 0)
            return node;
        rest = rest.behind(length);
    }
    if (rest.bytes.wire > 0)
        in.add(undecodedNode("Not decoded further", rest.bytes, rest.offset));
    return node;
}

} // namespace waybill
