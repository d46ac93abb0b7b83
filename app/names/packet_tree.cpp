// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/packet_tree.h"

#include "base/format.h"
#include "base/ip_protocol.h"
#include "decode/field_reader.h"
#include "decode/header_tree.h"
#include "names/message_trees.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <optional>

namespace waybill {

namespace {

constexpr std::uint16_t PortDns = 53, PortDhcpServer = 67, PortDhcpClient = 68, PortNtp = 123, PortSsdp = 1900,
                        PortMdns = 5353, PortLlmnr = 5355;

TreeNode frameNode(const RawPacket& packet)
{
    const LayerBytes bytes{packet.bytes, std::max<std::size_t>(packet.wireLength, packet.bytes.size())};
    TreeNode node = layerNode("Packet", bytes, 0);
    FieldReader in(node, bytes, 0);
    const auto say = [&in](std::string_view label, std::string_view field, const std::string& value) {
        in.note({label, field}, 0, value, value);
    };
    say("Number", "frame.number", fmt::format("{}", packet.frame));
    in.note({"Time"}, 0, toRfc3339(packet.time));
    say("Length on the wire", "frame.len", fmt::format("{}", packet.wireLength));
    say("Captured length", "frame.cap_len", fmt::format("{}", packet.bytes.size()));
    in.note({"Link type"}, 0, linkTypeName(packet.linkType));
    in.note({"Interface"}, 0, fmt::format("{}", packet.interface));
    if (!packet.comment.empty())
        in.note({"Comment"}, 0, printableText(packet.comment.substr(0, TreeNode::MaxText + 1)));
    node.value = fmt::format("{}, {} bytes", packet.frame, packet.wireLength);
    if (packet.wireLength > packet.bytes.size())
        in.problem("Cut when it was captured",
                   fmt::format("{} of {} bytes were kept", packet.bytes.size(), packet.wireLength));
    return node;
}

bool isPort(const HeaderTree& headers, std::uint16_t port)
{
    return headers.sourcePort == port || headers.destinationPort == port;
}

std::optional<TreeNode> datagramTree(const HeaderTree& headers, const PlacedBytes& payload)
{
    if (isPort(headers, PortDns))
        return dnsTree("Domain Name System", payload);
    if (isPort(headers, PortMdns))
        return dnsTree("Multicast DNS", payload);
    if (isPort(headers, PortLlmnr))
        return dnsTree("Link-Local Multicast Name Resolution", payload);
    if (isPort(headers, PortDhcpServer) || isPort(headers, PortDhcpClient))
        return dhcpTree(payload);
    if (isPort(headers, PortNtp) && payload.bytes.wire >= 48)
        return ntpTree(payload);
    if (mayBeQuic(payload.bytes))
        return quicTree(payload);
    if (isPort(headers, PortSsdp) && mayBeHttp(payload.bytes))
        return httpTree("Simple Service Discovery Protocol", payload);
    return std::nullopt;
}

/// DNS over TCP: a length, then a message (RFC 1035 §4.2.2).
TreeNode dnsOverTcp(const PlacedBytes& payload)
{
    const std::size_t length = payload.bytes.u16(0);
    PlacedBytes message = payload.behind(2);
    message.bytes.wire = std::max(std::min(length, std::size_t{0xFFFF}), message.upTo(length).bytes.captured.size());
    return dnsTree("Domain Name System", {message.bytes.upTo(length), message.offset});
}

std::optional<TreeNode> segmentTree(const HeaderTree& headers, const PlacedBytes& payload)
{
    if (mayBeTls(payload.bytes))
        return tlsTree(payload);
    if (mayBeHttp(payload.bytes))
        return httpTree("Hypertext Transfer Protocol", payload);
    if (isPort(headers, PortDns) && payload.bytes.has(14) && payload.bytes.u16(0) >= 12)
        return dnsOverTcp(payload);
    return std::nullopt;
}

std::optional<TreeNode> applicationTree(const HeaderTree& headers, const PlacedBytes& payload)
{
    if (!headers.isWhole || payload.bytes.captured.empty())
        return std::nullopt;
    if (headers.protocol == ProtocolUdp)
        return datagramTree(headers, payload);
    return headers.protocol == ProtocolTcp ? segmentTree(headers, payload) : std::nullopt;
}

struct ShortName {
    std::string_view label, name;
};
constexpr ShortName ShortNames[] = {
    {"Ethernet", "Ethernet"},
    {"Address Resolution Protocol", "ARP"},
    {"Internet Protocol, version 4", "IPv4"},
    {"Internet Protocol, version 6", "IPv6"},
    {"Extension header", "IPv6"},
    {"Transmission Control Protocol", "TCP"},
    {"User Datagram Protocol", "UDP"},
    {"ICMP", "ICMP"},
    {"ICMPv6", "ICMPv6"},
    {"Domain Name System", "DNS"},
    {"Multicast DNS", "mDNS"},
    {"Link-Local Multicast Name Resolution", "LLMNR"},
    {"Transport Layer Security", "TLS"},
    {"Hypertext Transfer Protocol", "HTTP"},
    {"Simple Service Discovery Protocol", "SSDP"},
    {"Dynamic Host Configuration Protocol", "DHCP"},
    {"Network Time Protocol", "NTP"},
    {"QUIC", "QUIC"},
};

std::string_view shortNameOf(const std::string& label)
{
    const auto* found = std::find_if(std::begin(ShortNames), std::end(ShortNames),
                                     [&label](const ShortName& row) { return row.label == label; });
    return found == std::end(ShortNames) ? std::string_view{} : found->name;
}

} // namespace

TreeNode packetTree(const RawPacket& packet)
{
    TreeNode root = layerNode("Packet", {packet.bytes, packet.bytes.size()}, 0);
    root.children.push_back(frameNode(packet));
    HeaderTree headers = headerTree(packet);
    std::move(headers.layers.begin(), headers.layers.end(), std::back_inserter(root.children));
    const PlacedBytes payload{headers.payload, headers.payloadOffset};
    std::optional<TreeNode> application = applicationTree(headers, payload);
    if (application) {
        application->value = boundedText(std::move(application->value));
        root.children.push_back(std::move(*application));
    } else if (payload.bytes.wire > 0) {
        root.children.push_back(
            undecodedNode(headers.isWhole ? "Not decoded further" : "Not decoded: a piece, or damaged", payload.bytes,
                          payload.offset));
    }
    return root;
}

PacketLine packetLine(const TreeNode& tree)
{
    for (auto layer = tree.children.rbegin(); layer != tree.children.rend(); ++layer)
        if (const std::string_view name = shortNameOf(layer->label); !name.empty())
            return {std::string(name), layer->value};
    return {tree.children.size() > 1 ? tree.children[1].label : std::string("Packet"), {}};
}

} // namespace waybill
