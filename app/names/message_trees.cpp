// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1 (RFC 9112), DHCPv4 (RFC 2131 §2, RFC 2132) and NTP (RFC 5905 §7.3), field by field. Names of fields:
// Wireshark's display filter reference (read 2026-06).
#include "names/message_trees.h"

#include "base/format.h"
#include "decode/field_reader.h"
#include "decode/http_message.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

/// The line at the front, with its line end; empty when no end was captured.
std::string_view lineOf(const LayerBytes& bytes)
{
    const auto end = std::find(bytes.captured.begin(), bytes.captured.end(), std::uint8_t{'\n'});
    if (end == bytes.captured.end())
        return {};
    return {reinterpret_cast<const char*>(bytes.captured.data()),
            static_cast<std::size_t>(end - bytes.captured.begin()) + 1};
}

std::string_view withoutEnd(std::string_view line)
{
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    return line;
}

std::string_view fieldOfHeader(const HttpField& field)
{
    constexpr std::pair<std::string_view, std::string_view> Fields[] = {
        {"host", "http.host"},     {"user-agent", "http.user_agent"}, {"content-type", "http.content_type"},
        {"server", "http.server"}, {"referer", "http.referer"},       {"location", "http.location"},
        {"cookie", "http.cookie"}, {"accept", "http.accept"},         {"accept-encoding", "http.accept_encoding"},
    };
    for (const auto& [name, filter] : Fields)
        if (isHttpField(field, name))
            return filter;
    return {};
}

/// Parts of the first line, where it is a request or an answer of HTTP.
void readStartLine(FieldReader& in, std::string_view line, bool isHttp)
{
    const std::string_view text = withoutEnd(line);
    const std::size_t first = text.find(' '), last = text.rfind(' ');
    const auto name = [isHttp](std::string_view label, std::string_view field) {
        return FieldName{label, isHttp ? field : std::string_view{}};
    };
    if (text.rfind("HTTP/1.", 0) == 0 && first != std::string_view::npos) {
        in.text(name("Version", "http.response.version"), first);
        in.skip(1);
        const std::size_t end = std::min(text.find(' ', first + 1), text.size());
        in.text(name("Status", "http.response.code"), end - first - 1);
        in.skip(end < text.size() ? 1 : 0);
        if (end + 1 < text.size())
            in.text(name("Phrase", "http.response.phrase"), text.size() - end - 1);
    } else if (first != std::string_view::npos && last > first) {
        in.text(name("Method", "http.request.method"), first);
        in.skip(1);
        in.text(name("Target", "http.request.uri"), last - first - 1);
        in.skip(1);
        in.text(name("Version", "http.request.version"), text.size() - last - 1);
    } else {
        in.text({"First line"}, text.size());
    }
    in.skip(line.size() - text.size());
}

/// One header line. Its value is a string of Wireshark's where there is a field of that name.
void readHeaderLine(FieldReader& in, std::string_view line, bool isHttp)
{
    const std::string_view text = withoutEnd(line);
    const std::optional<HttpField> field = parseHttpField(text);
    if (!field) {
        in.text({"Header"}, text.size());
        in.skip(line.size() - text.size());
        return;
    }
    const auto before = static_cast<std::size_t>(field->value.data() - line.data());
    in.skip(before);
    const std::string label = boundedText(printableText(field->name));
    in.text({label, isHttp && !field->value.empty() ? fieldOfHeader(*field) : std::string_view{}}, field->value.size());
    in.skip(line.size() - before - field->value.size());
}

std::string_view dhcpTypeName(std::uint64_t type)
{
    constexpr std::string_view Names[] = {"",       "discover", "offer", "request", "decline", "acknowledge",
                                          "refuse", "release",  "inform"};
    return type < std::size(Names) ? Names[type] : std::string_view{};
}

std::string_view dhcpOptionName(std::uint64_t code)
{
    switch (code) {
    case 1: return "subnet mask";
    case 3: return "router";
    case 6: return "name servers";
    case 12: return "host name";
    case 15: return "domain name";
    case 50: return "requested address";
    case 51: return "lease time";
    case 53: return "message type";
    case 54: return "server";
    case 55: return "parameters asked for";
    case 57: return "largest message";
    case 60: return "vendor class";
    case 61: return "client";
    case 255: return "end";
    default: return {};
    }
}

void readDhcpValue(FieldReader& in, std::uint64_t code, std::size_t length, std::string& summary)
{
    if (code == 53 && length == 1) {
        const std::uint64_t type = in.number({"Message type", "dhcp.option.dhcp"}, 1);
        in.explain(dhcpTypeName(type));
        summary = dhcpTypeName(type);
    } else if (code == 12) {
        in.text({"Host name", "dhcp.option.hostname"}, length);
    } else if (code == 60) {
        in.text({"Vendor class", "dhcp.option.vendor_class_id"}, length);
    } else if (code == 50 && length == 4) {
        in.address({"Requested address", "dhcp.option.requested_ip_address"}, 4);
    } else if (code == 54 && length == 4) {
        in.address({"Server", "dhcp.option.dhcp_server_id"}, 4);
    } else if (code == 51 && length == 4) {
        in.number({"Lease time, s", "dhcp.option.ip_address_lease_time"}, 4);
    } else if (code == 55) {
        for (std::size_t i = 0; i < length && !in.isFull(); ++i)
            in.number({"Asked for", "dhcp.option.request_list_item"}, 1);
    } else if (length % 4 == 0 && (code == 1 || code == 3 || code == 6)) {
        for (std::size_t i = 0; i < length && !in.isFull(); i += 4)
            in.address({"Address"}, 4);
    } else if (length > 0) {
        in.blob({"Contents"}, length);
    }
}

void readDhcpOptions(FieldReader& in, std::string& summary)
{
    bool goesOn = true;
    while (goesOn && in.rest().wire > 0 && !in.failed() && !in.isFull()) {
        const PlacedBytes at = in.placedRest();
        const std::uint8_t code = at.bytes.u8(0);
        if (code == 0 && at.bytes.has(1)) { // padding
            in.skip(1);
            continue;
        }
        TreeNode node = layerNode("Option", {}, at.offset);
        FieldReader head(node, at);
        head.number({"Code", code == 255 ? std::string_view{} : "dhcp.option.type"}, 1);
        head.explain(dhcpOptionName(code));
        node.value = dhcpOptionName(code).empty() ? fmt::format("{}", code) : std::string(dhcpOptionName(code));
        goesOn = code != 255;
        const std::size_t length = goesOn ? head.number({"Length", "dhcp.option.length"}, 1) : 0;
        if (goesOn && head.rest().has(length))
            readDhcpValue(head, code, length, summary);
        else
            head.skip(length);
        goesOn = goesOn && !head.failed();
        node.length = head.offset() - at.offset;
        in.skip(std::min<std::size_t>(node.length, in.rest().captured.size()));
        in.add(std::move(node));
    }
}

} // namespace

bool mayBeHttp(const LayerBytes& bytes)
{
    const std::string_view line = withoutEnd(lineOf(bytes));
    return line.rfind("HTTP/1.", 0) == 0 || (mayBeHttpRequest(line) && parseHttpRequestLine(line).has_value());
}

TreeNode httpTree(std::string_view label, const PlacedBytes& from)
{
    const bool isHttp = label.rfind("Hypertext", 0) == 0;
    TreeNode node = layerNode(label, from.bytes, from.offset);
    FieldReader in(node, from);
    in.goesOnLater();
    std::string_view line = lineOf(from.bytes);
    node.value = printableText(withoutEnd(line).substr(0, TreeNode::MaxText));
    readStartLine(in, line, isHttp);
    while (!in.isFull()) {
        line = lineOf(in.rest());
        if (withoutEnd(line).empty())
            break;
        readHeaderLine(in, line, isHttp);
    }
    in.skip(line.size());
    if (const PlacedBytes body = in.placedRest(); body.bytes.wire > 0)
        in.add(undecodedNode(line.empty() ? "Header that goes on in a later packet" : "Body, not decoded", body.bytes,
                             body.offset));
    return node;
}

TreeNode dhcpTree(const PlacedBytes& from)
{
    TreeNode node = layerNode("Dynamic Host Configuration Protocol", from.bytes, from.offset);
    FieldReader in(node, from);
    const std::uint64_t operation = in.number({"Operation", "dhcp.type"}, 1);
    in.explain(operation == 1 ? "request" : operation == 2 ? "reply" : "");
    in.number({"Hardware type"}, 1);
    in.number({"Hardware address length", "dhcp.hw.len"}, 1);
    in.number({"Hops", "dhcp.hops"}, 1);
    in.number({"Transaction", "dhcp.id"}, 4, NumberStyle::Hex);
    in.number({"Seconds", "dhcp.secs"}, 2);
    in.number({"Flags", "dhcp.flags"}, 2, NumberStyle::Hex);
    in.address({"Client address", "dhcp.ip.client"}, 4);
    in.address({"Your address", "dhcp.ip.your"}, 4);
    in.address({"Next server", "dhcp.ip.server"}, 4);
    in.address({"Relay", "dhcp.ip.relay"}, 4);
    in.mac({"Client hardware address", "dhcp.hw.mac_addr"});
    in.skip(10 + 64 + 128);
    const std::uint64_t cookie = in.number({"Magic cookie"}, 4, NumberStyle::Hex);
    if (!in.failed() && cookie != 0x63825363)
        in.problem("Not DHCP's magic cookie", "no options are read");
    else
        readDhcpOptions(in, node.value);
    return node;
}

TreeNode ntpTree(const PlacedBytes& from)
{
    TreeNode node = layerNode("Network Time Protocol", from.bytes.upTo(48), from.offset);
    FieldReader in(node, from);
    const std::uint64_t flags = in.number({"Leap indicator, version and mode", "ntp.flags"}, 1, NumberStyle::Hex);
    constexpr std::string_view Modes[] = {"reserved", "symmetric active", "symmetric passive", "client",
                                          "server",   "broadcast",        "control",           "private"};
    in.explain(fmt::format("version {}, {}", flags >> 3 & 7, Modes[flags & 7]));
    in.number({"Stratum", "ntp.stratum"}, 1);
    in.number({"Poll interval, log 2 s"}, 1);
    in.number({"Precision, log 2 s, signed"}, 1, NumberStyle::Hex);
    in.number({"Root delay"}, 4, NumberStyle::Hex);
    in.number({"Root dispersion"}, 4, NumberStyle::Hex);
    in.blob({"Reference"}, 4);
    for (const char* label : {"Reference time", "Origin time", "Receive time", "Transmit time"})
        in.number({std::string_view(label)}, 8, NumberStyle::Hex);
    node.value = fmt::format("version {}, {}", flags >> 3 & 7, Modes[flags & 7]);
    return node;
}

} // namespace waybill
