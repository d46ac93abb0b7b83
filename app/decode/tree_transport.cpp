// SPDX-License-Identifier: GPL-3.0-or-later
// TCP with its options (RFC 9293 §3.1, RFC 7323, RFC 2018), UDP (RFC 768), ICMP (RFC 792, RFC 4443), field by field.
// Names of fields: Wireshark's display filter reference (read 2026-06).
#include "decode/tree_layers.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t UdpHeader = 8, TcpMinHeader = 20;

std::string flagWords(std::uint64_t flags)
{
    constexpr const char* Names[] = {"FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR", "AE"};
    std::string words;
    for (unsigned bit = 0; bit < std::size(Names); ++bit)
        if ((flags >> bit & 1) != 0)
            words += (words.empty() ? "" : ", ") + std::string(Names[bit]);
    return words;
}

/// One option: kind, length, contents. False at the end of the list or when it cannot go on.
bool readTcpOption(FieldReader& in)
{
    const std::uint64_t kind = in.number({"Option", "tcp.option_kind"}, 1);
    if (in.failed() || kind == 0)
        return false;
    if (kind == 1) {
        in.explain("no operation");
        return true;
    }
    constexpr const char* Names[] = {
        "", "", "maximum segment size", "window scale", "SACK permitted", "SACK", "", "", "timestamps"};
    in.explain(kind < std::size(Names) ? Names[kind] : "");
    const std::uint64_t length = in.number({"Option length", "tcp.option_len"}, 1);
    if (in.failed() || length < 2) {
        in.problem("Contradicts itself", "an option shorter than its own head");
        return false;
    }
    if (kind == 2 && length == 4)
        in.number({"Maximum segment size", "tcp.options.mss_val"}, 2);
    else if (kind == 3 && length == 3)
        in.number({"Window shift", "tcp.options.wscale.shift"}, 1);
    else if (kind == 8 && length == 10) {
        in.number({"Timestamp", "tcp.options.timestamp.tsval"}, 4);
        in.number({"Timestamp echo", "tcp.options.timestamp.tsecr"}, 4);
    } else if (length > 2)
        in.blob({"Contents"}, length - 2);
    return !in.failed();
}

void addTcpOptions(FieldReader& tcp, const PlacedBytes& options)
{
    TreeNode node = layerNode("Options", options.bytes, options.offset);
    node.value = fmt::format("{} bytes", options.bytes.wire);
    FieldReader in(node, options.bytes, options.offset);
    while (in.rest().wire > 0 && readTcpOption(in)) {
    }
    tcp.add(std::move(node));
}

void noteTcpLengthAndFlags(FieldReader& in, std::uint64_t field)
{
    if (in.failed())
        return;
    const std::string length = fmt::format("{}", (field >> 12) * 4);
    in.note({"Header length", "tcp.hdr_len"}, 2, length + " bytes", length);
    const std::string flags = fmt::format("0x{:04x}", field & 0xFFF);
    in.note({"Flags", "tcp.flags"}, 2, flags, flags);
    in.explain(flagWords(field & 0x1FF));
}

void tcpTree(TreeWork& work, PlacedBytes from)
{
    const std::size_t length = std::max<std::size_t>((from.bytes.u8(12) >> 4) * std::size_t{4}, TcpMinHeader);
    TreeNode node = layerNode("Transmission Control Protocol", from.bytes.upTo(length), from.offset);
    FieldReader in(node, from.bytes, from.offset);
    HeaderTree& tree = work.tree;
    tree.sourcePort = static_cast<std::uint16_t>(in.number({"Source port", "tcp.srcport"}, 2));
    tree.destinationPort = static_cast<std::uint16_t>(in.number({"Destination port", "tcp.dstport"}, 2));
    const std::uint64_t sequence = in.number({"Sequence number", "tcp.seq_raw"}, 4);
    const std::uint64_t acknowledged = in.number({"Acknowledgment number", "tcp.ack_raw"}, 4);
    const std::uint64_t field = in.quiet(2);
    noteTcpLengthAndFlags(in, field);
    const std::uint64_t window = in.number({"Window, not scaled", "tcp.window_size_value"}, 2);
    in.number({"Checksum, not verified", "tcp.checksum"}, 2, NumberStyle::Hex);
    in.number({"Urgent pointer", "tcp.urgent_pointer"}, 2);
    const std::size_t claimed = (field >> 12) * std::size_t{4};
    bool isRead = !in.failed();
    if (isRead && claimed > TcpMinHeader)
        addTcpOptions(in, from.behind(TcpMinHeader).upTo(claimed - TcpMinHeader));
    if (isRead && (claimed < TcpMinHeader || claimed > from.bytes.wire)) {
        in.problem("Contradicts itself", fmt::format("a header of {} bytes", claimed));
        isRead = false;
    }
    node.value = fmt::format("{} \u2192 {}", tree.sourcePort, tree.destinationPort);
    if (isRead)
        node.value += fmt::format(" [{}] Seq {} Ack {} Win {} Len {}", flagWords(field & 0x1FF), sequence, acknowledged,
                                  window, from.behind(claimed).bytes.wire);
    tree.layers.push_back(std::move(node));
    tree.isWhole = isRead;
    if (isRead)
        leaveAsPayload(work, from.behind(claimed));
}

std::string_view tunnelName(const PacketSummary& summary)
{
    const auto has = [&summary](Tunnel tunnel) { return (summary.tunnels & static_cast<std::uint8_t>(tunnel)) != 0; };
    if (has(Tunnel::Vxlan))
        return "VXLAN and Ethernet headers, not taken apart";
    if (has(Tunnel::GtpU))
        return "GTP-U headers, not taken apart";
    if (has(Tunnel::Geneve))
        return "Geneve headers, not taken apart";
    if (has(Tunnel::Teredo))
        return "Teredo headers, not taken apart";
    return "GRE headers, not taken apart";
}

bool isUdpTunnel(const PacketSummary& summary)
{
    constexpr auto OverUdp = static_cast<unsigned>(Tunnel::Vxlan) | static_cast<unsigned>(Tunnel::GtpU) |
                             static_cast<unsigned>(Tunnel::Geneve) | static_cast<unsigned>(Tunnel::Teredo);
    return (summary.tunnels & OverUdp) != 0;
}

void udpTree(TreeWork& work, PlacedBytes from)
{
    TreeNode node = layerNode("User Datagram Protocol", from.bytes.upTo(UdpHeader), from.offset);
    FieldReader in(node, from.bytes, from.offset);
    HeaderTree& tree = work.tree;
    tree.sourcePort = static_cast<std::uint16_t>(in.number({"Source port", "udp.srcport"}, 2));
    tree.destinationPort = static_cast<std::uint16_t>(in.number({"Destination port", "udp.dstport"}, 2));
    const std::uint64_t length = in.number({"Length", "udp.length"}, 2);
    in.number({"Checksum, not verified", "udp.checksum"}, 2, NumberStyle::Hex);
    if (!in.failed() && length != 0 && (length < UdpHeader || length > from.bytes.wire))
        in.problem("Contradicts itself", fmt::format("{} bytes, of which {} are there", length, from.bytes.wire));
    node.value = fmt::format("{} \u2192 {}", tree.sourcePort, tree.destinationPort);
    const bool isRead = !in.failed();
    tree.layers.push_back(std::move(node));
    tree.isWhole = isRead;
    if (!isRead)
        return;
    const PlacedBytes datagram = length == 0 ? from : from.upTo(std::max<std::size_t>(length, UdpHeader));
    if (!isUdpTunnel(work.summary) || !innerIpTree(work, tunnelName(work.summary), datagram.behind(UdpHeader)))
        leaveAsPayload(work, datagram.behind(UdpHeader));
}

std::string_view icmpWords(bool isV6, std::uint64_t type)
{
    if (isV6) {
        switch (type) {
        case 1: return "destination unreachable";
        case 2: return "packet too big";
        case 3: return "time exceeded";
        case 128: return "echo request";
        case 129: return "echo reply";
        case 133: return "router solicitation";
        case 134: return "router advertisement";
        case 135: return "neighbour solicitation";
        case 136: return "neighbour advertisement";
        case 143: return "multicast listener report";
        default: return {};
        }
    }
    switch (type) {
    case 0: return "echo reply";
    case 3: return "destination unreachable";
    case 5: return "redirect";
    case 8: return "echo request";
    case 11: return "time exceeded";
    default: return {};
    }
}

void icmpTree(TreeWork& work, bool isV6, PlacedBytes from)
{
    const auto name = [isV6](std::string_view label, std::string_view field4, std::string_view field6) {
        return FieldName{label, isV6 ? field6 : field4};
    };
    TreeNode node = layerNode(isV6 ? "ICMPv6" : "ICMP", from.bytes.upTo(8), from.offset);
    FieldReader in(node, from.bytes, from.offset);
    const std::uint64_t type = in.number(name("Type", "icmp.type", "icmpv6.type"), 1);
    in.explain(icmpWords(isV6, type));
    in.number(name("Code", "icmp.code", "icmpv6.code"), 1);
    in.number(name("Checksum, not verified", "icmp.checksum", "icmpv6.checksum"), 2, NumberStyle::Hex);
    const bool isEcho = isV6 ? type == 128 || type == 129 : type == 0 || type == 8;
    if (isEcho) {
        in.number(name("Identifier", {}, "icmpv6.echo.identifier"), 2, NumberStyle::Hex);
        in.number(name("Sequence number", "icmp.seq", "icmpv6.echo.sequence_number"), 2);
    } else {
        in.skip(from.bytes.wire >= 8 ? 4 : 0);
    }
    node.value = icmpWords(isV6, type);
    const bool isRead = !in.failed();
    work.tree.layers.push_back(std::move(node));
    work.tree.isWhole = isRead;
    if (isRead)
        leaveAsPayload(work, from.behind(std::min<std::size_t>(8, from.bytes.wire)));
}

} // namespace

void transportTree(TreeWork& work, std::uint8_t protocol, PlacedBytes from)
{
    constexpr std::uint8_t Ipv4InIp = 4, Ipv6InIp = 41, Gre = 47, UdpLite = 136;
    work.tree.protocol = protocol;
    switch (protocol) {
    case ProtocolTcp: return tcpTree(work, from);
    case ProtocolUdp: return udpTree(work, from);
    case UdpLite: return leaveAsPayload(work, from);
    case ProtocolIcmp: return icmpTree(work, false, from);
    case ProtocolIcmpV6: return icmpTree(work, true, from);
    case Ipv4InIp:
    case Ipv6InIp: return ipTree(work, from);
    case Gre:
        if (innerIpTree(work, "GRE headers, not taken apart", from))
            return;
        [[fallthrough]];
    default: leaveAsPayload(work, from);
    }
}

} // namespace waybill
