// SPDX-License-Identifier: GPL-3.0-or-later
// IPv4 (RFC 791 §3.1) and IPv6 with its extension headers (RFC 8200 §4), field by field. The lengths are believed as
// decodePacket() believes them. Names of fields: Wireshark's display filter reference (read 2026-06).
#include "decode/layers.h"
#include "decode/tree_layers.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::uint8_t HopByHop = 0, Routing = 43, FragmentHeader = 44, Authentication = 51, DestinationOptions = 60,
                       Mobility = 135;

std::string_view protocolName(std::uint64_t protocol)
{
    switch (protocol) {
    case HopByHop: return "hop-by-hop options";
    case 1: return "ICMP";
    case 2: return "IGMP";
    case 4: return "IPv4";
    case 6: return "TCP";
    case 17: return "UDP";
    case 33: return "DCCP";
    case 41: return "IPv6";
    case Routing: return "routing header";
    case FragmentHeader: return "fragment header";
    case 47: return "GRE";
    case 50: return "ESP";
    case Authentication: return "authentication header";
    case 58: return "ICMPv6";
    case 59: return "nothing";
    case DestinationOptions: return "destination options";
    case 132: return "SCTP";
    case Mobility: return "mobility header";
    case 136: return "UDP-Lite";
    default: return {};
    }
}

std::string fragmentWords(std::uint64_t flags)
{
    std::string words;
    if ((flags & 2) != 0)
        words = "do not fragment";
    if ((flags & 1) != 0)
        words += words.empty() ? "more fragments" : ", more fragments";
    return words;
}

/// True for a piece of a datagram.
bool readFragmentField(FieldReader& in)
{
    const std::uint64_t field = in.quiet(2);
    if (in.failed())
        return false;
    in.note({"Flags", "ip.flags"}, 2, fmt::format("0x{:02x}", field >> 13), fmt::format("0x{:02x}", field >> 13));
    in.explain(fragmentWords(field >> 13));
    const std::uint64_t offset = (field & 0x1FFF) * 8;
    in.note({"Fragment offset", "ip.frag_offset"}, 2, fmt::format("{}", offset), fmt::format("{}", offset));
    return (field & 0x3FFF) != 0;
}

struct Ipv4Facts {
    std::size_t headerLength = 0, totalLength = 0;
    std::uint8_t protocol = 0;
    bool isFragment = false, isRead = false;
};

Ipv4Facts readIpv4(TreeNode& node, const PlacedBytes& from)
{
    Ipv4Facts facts;
    FieldReader in(node, from.bytes, from.offset);
    const std::uint64_t first = in.quiet(1);
    facts.headerLength = (first & 15) * 4;
    if (!in.failed()) {
        in.note({"Version", "ip.version"}, 1, fmt::format("{}", first >> 4), fmt::format("{}", first >> 4));
        in.note({"Header length", "ip.hdr_len"}, 1, fmt::format("{} bytes", facts.headerLength),
                fmt::format("{}", facts.headerLength));
    }
    in.number({"Differentiated services", "ip.dsfield"}, 1, NumberStyle::Hex);
    facts.totalLength = in.number({"Total length", "ip.len"}, 2);
    in.number({"Identification", "ip.id"}, 2, NumberStyle::Hex);
    facts.isFragment = readFragmentField(in);
    in.number({"Time to live", "ip.ttl"}, 1);
    facts.protocol = static_cast<std::uint8_t>(in.number({"Protocol", "ip.proto"}, 1));
    in.explain(protocolName(facts.protocol));
    in.number({"Header checksum, not verified", "ip.checksum"}, 2, NumberStyle::Hex);
    const IpAddress source = in.address({"Source address", "ip.src"}, 4);
    const IpAddress destination = in.address({"Destination address", "ip.dst"}, 4);
    node.value = fmt::format("{} \u2192 {}", source.toString(), destination.toString());
    if (!in.failed() && facts.headerLength > 20)
        in.blob({"Options"}, facts.headerLength - 20);
    if (facts.headerLength < 20 && !in.failed())
        in.problem("Contradicts itself", fmt::format("a header of {} bytes", facts.headerLength));
    facts.isRead = !in.failed() && facts.headerLength >= 20;
    if (facts.totalLength > from.bytes.wire)
        in.problem("Longer than the packet", fmt::format("{} of {} bytes", facts.totalLength, from.bytes.wire));
    return facts;
}

void ipv4Tree(TreeWork& work, PlacedBytes from)
{
    const std::size_t length = (from.bytes.u8(0) & 15u) * std::size_t{4};
    TreeNode node = layerNode("Internet Protocol, version 4", from.bytes.upTo(length), from.offset);
    const Ipv4Facts facts = readIpv4(node, from);
    work.tree.layers.push_back(std::move(node));
    work.tree.isWhole = facts.isRead && !facts.isFragment;
    if (!facts.isRead)
        return;
    PlacedBytes payload = facts.totalLength == 0 ? from : from.upTo(facts.totalLength);
    payload = payload.behind(facts.headerLength);
    if (facts.isFragment)
        leaveAsPayload(work, payload);
    else
        transportTree(work, facts.protocol, payload);
}

bool isExtension(std::uint8_t protocol)
{
    return protocol == HopByHop || protocol == Routing || protocol == FragmentHeader || protocol == Authentication ||
           protocol == DestinationOptions || protocol == Mobility || protocol == 139 || protocol == 140;
}

/// Length of an extension header, and whether it begins a piece of a datagram.
struct Extension {
    std::size_t length = 0;
    std::uint8_t next = 0;
    bool isFragment = false;
};

Extension readExtension(FieldReader& in, std::uint8_t protocol)
{
    Extension extension;
    extension.next = static_cast<std::uint8_t>(in.number({"Next header"}, 1));
    in.explain(protocolName(extension.next));
    if (protocol == FragmentHeader) {
        in.skip(1);
        const std::uint64_t field = in.quiet(2);
        if (!in.failed())
            in.note({"Fragment offset", "ipv6.fraghdr.offset"}, 2, fmt::format("{} bytes", field & 0xFFF8), {});
        in.number({"Identification", "ipv6.fraghdr.ident"}, 4, NumberStyle::Hex);
        extension.length = 8;
        extension.isFragment = (field & 0xFFF9) != 0;
        return extension;
    }
    const std::uint64_t size = in.number({"Length field"}, 1);
    extension.length = protocol == Authentication ? (size + 2) * 4 : (size + 1) * 8;
    in.blob({"Contents"}, extension.length - 2);
    return extension;
}

void extensionTrees(TreeWork& work, std::uint8_t protocol, PlacedBytes from)
{
    while (isExtension(protocol)) { // ends: every header takes at least eight bytes
        TreeNode node = layerNode("Extension header", {}, from.offset);
        node.value = protocolName(protocol);
        FieldReader in(node, from.bytes, from.offset);
        const Extension extension = readExtension(in, protocol);
        node.length = static_cast<std::uint32_t>(std::min(extension.length, from.bytes.captured.size()));
        const bool isRead = !in.failed();
        const bool isLast = work.tree.layers.size() >= TreeNode::MaxChildren;
        work.tree.layers.push_back(std::move(node));
        from = from.behind(extension.length);
        if (!isRead || extension.isFragment || isLast) {
            work.tree.isWhole = false;
            return leaveAsPayload(work, from);
        }
        const bool endsHere = protocol == Mobility && extension.next == 59;
        protocol = extension.next;
        if (endsHere)
            break;
    }
    transportTree(work, protocol, from);
}

void ipv6Tree(TreeWork& work, PlacedBytes from)
{
    TreeNode node = layerNode("Internet Protocol, version 6", from.bytes.upTo(40), from.offset);
    FieldReader in(node, from.bytes, from.offset);
    const std::uint64_t first = in.quiet(4);
    if (!in.failed()) {
        in.note({"Version", "ipv6.version"}, 4, fmt::format("{}", first >> 28), fmt::format("{}", first >> 28));
        in.note({"Traffic class"}, 4, fmt::format("0x{:02x}", first >> 20 & 0xFF));
        in.note({"Flow label"}, 4, fmt::format("0x{:05x}", first & 0xFFFFF));
    }
    const std::uint64_t length = in.number({"Payload length", "ipv6.plen"}, 2);
    const auto next = static_cast<std::uint8_t>(in.number({"Next header", "ipv6.nxt"}, 1));
    in.explain(protocolName(next));
    in.number({"Hop limit", "ipv6.hlim"}, 1);
    const IpAddress source = in.address({"Source address", "ipv6.src"}, 16);
    const IpAddress destination = in.address({"Destination address", "ipv6.dst"}, 16);
    node.value = fmt::format("{} \u2192 {}", source.toString(), destination.toString());
    const PlacedBytes payload = from.behind(40);
    if (!in.failed() && length > payload.bytes.wire)
        in.problem("Longer than the packet", fmt::format("{} of {} bytes", length, payload.bytes.wire));
    const bool isRead = !in.failed();
    work.tree.layers.push_back(std::move(node));
    if (isRead)
        extensionTrees(work, next, length == 0 ? payload : payload.upTo(length)); // 0: a jumbogram, or offloaded
    else
        work.tree.isWhole = false;
}

} // namespace

void ipTree(TreeWork& work, PlacedBytes from)
{
    const unsigned version = from.bytes.u8(0) >> 4;
    const bool isTooDeep = ++work.depth > MaxHeaderDepth;
    if (version == 4 && !isTooDeep)
        return ipv4Tree(work, from);
    if (version == 6 && !isTooDeep)
        return ipv6Tree(work, from);
    TreeNode node = undecodedNode("Internet Protocol", from.bytes, from.offset);
    node.value = isTooDeep ? "too many headers within each other" : fmt::format("of no known version: {}", version);
    node.isProblem = true;
    work.tree.isWhole = false;
    work.tree.layers.push_back(std::move(node));
}

} // namespace waybill
