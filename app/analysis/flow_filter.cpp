// SPDX-License-Identifier: GPL-3.0-or-later
// Field names: Wireshark's display filter reference (read 2026-06).
#include "analysis/flow_filter.h"

#include "decode/packet_summary.h"

#include <string_view>

namespace waybill {

namespace {

std::string both(std::string_view field, const std::string& first, const std::string& second)
{
    const std::string name(field);
    if (first == second)
        return name + " == " + first;
    return name + " == " + first + " && " + name + " == " + second;
}

std::string_view portField(std::uint8_t protocol)
{
    switch (protocol) {
    case 6: return "tcp.port";
    case 17: return "udp.port";
    case 33: return "dccp.port";
    case 132: return "sctp.port";
    case 136: return "udp.port"; // UDP-Lite: Wireshark shares UDP's fields
    default: return {};
    }
}

std::string withoutIp(const FlowIdentity& flow)
{
    const std::string type = "eth.type == " + std::to_string(flow.etherType);
    if (flow.originatorMac.isNone() || flow.responderMac.isNone())
        return type;
    return both("eth.addr", flow.originatorMac.toString(), flow.responderMac.toString()) + " && " + type;
}

} // namespace

std::string wiresharkFilter(const FlowIdentity& flow)
{
    if (flow.originator.isNone())
        return withoutIp(flow);
    const bool isV6 = flow.originator.isV6();
    std::string filter = both(isV6 ? "ipv6.addr" : "ip.addr", flow.originator.toString(), flow.responder.toString());
    const std::string_view port = portField(flow.protocol);
    if (flow.hasPorts && !port.empty())
        return filter + " && " + both(port, std::to_string(flow.originatorPort), std::to_string(flow.responderPort));
    if (flow.protocol == ProtocolIcmp)
        return filter + " && icmp";
    if (flow.protocol == ProtocolIcmpV6)
        return filter + " && icmpv6";
    return filter + (isV6 ? " && ipv6.nxt == " : " && ip.proto == ") + std::to_string(flow.protocol);
}

} // namespace waybill
