// SPDX-License-Identifier: GPL-3.0-or-later
// Link layers, field by field: https://www.tcpdump.org/linktypes.html (read 2026-06), IEEE 802.3, 802.1Q, ARP (RFC
// 826). Names of fields: Wireshark's display filter reference (read 2026-06).
#include "decode/header_tree.h"

#include "decode/inner_ip.h"
#include "decode/layers.h"
#include "decode/tree_layers.h"

#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t EthernetHeader = 14, SllHeader = 16, Sll2Header = 20;

std::string_view etherTypeName(std::uint64_t type)
{
    switch (type) {
    case 0x0800: return "IPv4";
    case 0x0806: return "ARP";
    case 0x86DD: return "IPv6";
    case 0x8100: return "VLAN tag";
    case 0x88A8: return "service VLAN tag";
    case 0x8864: return "PPPoE session";
    case 0x8847: return "MPLS";
    case 0x888E: return "EAPOL";
    case 0x88CC: return "LLDP";
    default: return {};
    }
}

bool isVlanTag(std::uint16_t type)
{
    return type == 0x8100 || type == 0x88A8 || type == 0x9100 || type == 0x9200;
}

void ethernetTree(TreeWork& work, PlacedBytes from)
{
    TreeNode node = layerNode("Ethernet", from.bytes.upTo(EthernetHeader), from.offset);
    FieldReader in(node, from.bytes, from.offset);
    const MacAddress destination = in.mac({"Destination", "eth.dst"});
    const MacAddress source = in.mac({"Source", "eth.src"});
    const auto type = static_cast<std::uint16_t>(in.quiet(2));
    const bool isLength = type <= 1500;
    if (!in.failed() && isLength)
        in.note({"Length", "eth.len"}, 2, fmt::format("{}", type), fmt::format("{}", type));
    else if (!in.failed())
        in.note({"Type", "eth.type"}, 2, fmt::format("0x{:04x}", type), fmt::format("0x{:04x}", type));
    if (!isLength)
        in.explain(etherTypeName(type));
    node.value = fmt::format("{} \u2192 {}", source.toString(), destination.toString());
    const bool isRead = !in.failed();
    work.tree.layers.push_back(std::move(node));
    if (!isRead)
        work.tree.isWhole = false;
    else if (!isLength)
        etherTypeTree(work, type, from.behind(EthernetHeader));
    else if (!innerIpTree(work, "LLC headers, not taken apart", from.behind(EthernetHeader)))
        leaveAsPayload(work, from.behind(EthernetHeader));
}

void vlanTree(TreeWork& work, PlacedBytes from)
{
    TreeNode node = layerNode("VLAN tag", from.bytes.upTo(4), from.offset);
    FieldReader in(node, from.bytes, from.offset);
    const std::uint64_t control = in.quiet(2);
    if (!in.failed()) {
        in.note({"Priority", "vlan.priority"}, 2, fmt::format("{}", control >> 13), fmt::format("{}", control >> 13));
        in.note({"VLAN", "vlan.id"}, 2, fmt::format("{}", control & 0xFFF), fmt::format("{}", control & 0xFFF));
    }
    const auto type = static_cast<std::uint16_t>(in.number({"Type", "vlan.etype"}, 2, NumberStyle::Hex));
    in.explain(etherTypeName(type));
    node.value = fmt::format("{}", control & 0xFFF);
    const bool isRead = !in.failed();
    work.tree.layers.push_back(std::move(node));
    if (isRead)
        etherTypeTree(work, type, from.behind(4));
    else
        work.tree.isWhole = false;
}

/// Linux "cooked" headers, version 1 and 2.
void cookedTree(TreeWork& work, bool isSecond, PlacedBytes from)
{
    const std::size_t length = isSecond ? Sll2Header : SllHeader;
    TreeNode node =
        layerNode(isSecond ? "Linux cooked capture v2" : "Linux cooked capture", from.bytes.upTo(length), from.offset);
    FieldReader in(node, from.bytes, from.offset);
    std::uint64_t type = 0;
    if (isSecond) {
        type = in.number({"Protocol", "sll.etype"}, 2, NumberStyle::Hex);
        in.explain(etherTypeName(type));
        in.skip(2);
        in.number({"Interface", "sll.ifindex"}, 4);
        in.number({"Link address type", "sll.hatype"}, 2);
        in.number({"Packet type", "sll.pkttype"}, 1);
        in.number({"Link address length", "sll.halen"}, 1);
    } else {
        in.number({"Packet type", "sll.pkttype"}, 2);
        in.number({"Link address type", "sll.hatype"}, 2);
        in.number({"Link address length", "sll.halen"}, 2);
    }
    in.mac({"Source", "sll.src.eth"});
    in.skip(2);
    if (!isSecond) {
        type = in.number({"Protocol", "sll.etype"}, 2, NumberStyle::Hex);
        in.explain(etherTypeName(type));
    }
    const bool isRead = !in.failed();
    work.tree.layers.push_back(std::move(node));
    if (isRead)
        etherTypeTree(work, static_cast<std::uint16_t>(type), from.behind(length));
    else
        work.tree.isWhole = false;
}

void loopbackTree(TreeWork& work, PlacedBytes from)
{
    TreeNode node = layerNode("Loopback", from.bytes.upTo(4), from.offset);
    FieldReader in(node, from.bytes, from.offset);
    in.number({"Address family, in the byte order of whoever captured"}, 4, NumberStyle::Hex);
    const bool isRead = !in.failed();
    work.tree.layers.push_back(std::move(node));
    if (!isRead)
        work.tree.isWhole = false;
    else if (work.summary.source.isNone())
        leaveAsPayload(work, from.behind(4));
    else
        ipTree(work, from.behind(4));
}

} // namespace

void leaveAsPayload(TreeWork& work, PlacedBytes from)
{
    work.tree.payload = from.bytes;
    work.tree.payloadOffset = from.offset;
}

bool innerIpTree(TreeWork& work, std::string_view label, PlacedBytes from)
{
    const std::optional<std::size_t> at = findInnermostIp(work.summary, from.bytes);
    if (!at)
        return false;
    if (*at > 0) {
        TreeNode node = layerNode(label, from.bytes.upTo(*at), from.offset);
        node.value = fmt::format("{} bytes", *at);
        work.tree.layers.push_back(std::move(node));
    }
    ipTree(work, from.behind(*at));
    return true;
}

void arpTree(TreeWork& work, PlacedBytes from)
{
    TreeNode node = layerNode("Address Resolution Protocol", from.bytes.upTo(28), from.offset);
    FieldReader in(node, from.bytes, from.offset);
    in.number({"Hardware type", "arp.hw.type"}, 2);
    in.number({"Protocol type", "arp.proto.type"}, 2, NumberStyle::Hex);
    const std::uint64_t hardware = in.number({"Hardware address size", "arp.hw.size"}, 1);
    const std::uint64_t protocol = in.number({"Protocol address size", "arp.proto.size"}, 1);
    const std::uint64_t operation = in.number({"Operation", "arp.opcode"}, 2);
    in.explain(operation == 1 ? "request" : operation == 2 ? "reply" : "");
    if (hardware == 6 && protocol == 4) {
        in.mac({"Sender hardware address", "arp.src.hw_mac"});
        const IpAddress sender = in.address({"Sender address", "arp.src.proto_ipv4"}, 4);
        in.mac({"Target hardware address", "arp.dst.hw_mac"});
        const IpAddress target = in.address({"Target address", "arp.dst.proto_ipv4"}, 4);
        if (!in.failed())
            node.value = operation == 2 ? fmt::format("{} is at that address", sender.toString())
                                        : fmt::format("who has {}? asks {}", target.toString(), sender.toString());
    }
    work.tree.isWhole = !in.failed();
    work.tree.layers.push_back(std::move(node));
}

void etherTypeTree(TreeWork& work, std::uint16_t etherType, PlacedBytes from)
{
    if (isVlanTag(etherType) && ++work.depth <= MaxHeaderDepth)
        return vlanTree(work, from);
    if (etherType == 0x0800 || etherType == 0x86DD)
        return ipTree(work, from);
    if (etherType == 0x0806)
        return arpTree(work, from);
    if (!innerIpTree(work, "Headers, not taken apart", from))
        leaveAsPayload(work, from);
}

void linkTree(TreeWork& work, LinkType type, PlacedBytes from)
{
    switch (type) {
    case LinkType::Ethernet:
        // What capturing programs write in place of Ethernet is told apart by decodePacket().
        if (isBareIpPacket(from.bytes) && work.summary.etherType == 0 && !work.summary.source.isNone())
            return ipTree(work, from);
        return ethernetTree(work, from);
    case LinkType::Ipv4:
    case LinkType::Ipv6:
    case LinkType::RawBsd:
    case LinkType::RawOpenBsd:
    case LinkType::Raw: return ipTree(work, from);
    case LinkType::LinuxSll: return cookedTree(work, false, from);
    case LinkType::LinuxSll2: return cookedTree(work, true, from);
    case LinkType::Null:
    case LinkType::Loop: return loopbackTree(work, from);
    default:
        if (!innerIpTree(work, linkTypeName(type) + " headers, not taken apart", from))
            leaveAsPayload(work, from);
    }
}

HeaderTree headerTree(const RawPacket& packet)
{
    HeaderTree tree;
    PacketSummary summary;
    decodePacket(packet, summary);
    TreeWork work{tree, summary};
    const std::size_t wire = std::max<std::size_t>(packet.wireLength, packet.bytes.size());
    linkTree(work, packet.linkType, {{packet.bytes, wire}, 0});
    return tree;
}

} // namespace waybill
