// SPDX-License-Identifier: GPL-3.0-or-later
// Zeek's conn.log as scripts/base/protocols/conn/main.zeek lays it out (field order as of 2026-06).
#include "base/ip_protocol.h"
#include "report/attribution.h"
#include "report/community_id.h"
#include "report/flow_records.h"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace waybill {

void writeZeekLog(const Analysis& analysis, const std::vector<FlowId>& order, std::ostream& out);

namespace {

constexpr std::string_view ZeekHeader =
    "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\tconn\n"
    "#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice\tduration\torig_bytes\tresp_bytes\t"
    "conn_state\tlocal_orig\tlocal_resp\tmissed_bytes\thistory\torig_pkts\torig_ip_bytes\tresp_pkts\tresp_ip_bytes\t"
    "tunnel_parents\tip_proto\tcommunity_id\n"
    "#types\ttime\tstring\taddr\tport\taddr\tport\tenum\tstring\tinterval\tcount\tcount\tstring\tbool\tbool\tcount\t"
    "string\tcount\tcount\tcount\tcount\tset[string]\tcount\tstring\n";

// Letters that are known without the order of packets: handshake, data, end; upper case is the originator.
std::string history(const FlowCounters& counters)
{
    const auto has = [&counters](TcpSeen bit) { return (counters.tcpSeen & bit) != 0; };
    std::string letters;
    letters += has(SynSeen) ? "S" : "";
    letters += has(SynAckSeen) ? "h" : "";
    letters += counters.originator.payloadBytes > 0 ? "D" : "";
    letters += counters.responder.payloadBytes > 0 ? "d" : "";
    letters += has(OriginatorFin) ? "F" : "";
    letters += has(ResponderFin) ? "f" : "";
    letters += has(OriginatorRst) ? "R" : "";
    letters += has(ResponderRst) ? "r" : "";
    letters += counters.originator.missedBytes + counters.responder.missedBytes > 0 ? "g" : "";
    return letters.empty() ? "-" : letters;
}

std::string zeekProtocol(const FlowIdentity& flow)
{
    switch (flow.protocol) {
    case ProtocolTcp: return "tcp";
    case ProtocolUdp: return "udp";
    case ProtocolIcmp:
    case ProtocolIcmpV6: return "icmp";
    default: return "unknown_transport";
    }
}

std::string seconds(std::int64_t ns)
{
    const std::int64_t microseconds = ns / 1000;
    return fmt::format("{}.{:06}", microseconds / 1'000'000, std::max<std::int64_t>(0, microseconds % 1'000'000));
}

// One end of a TCP connection at its last packet, as Zeek's analyzer names it.
enum class TcpEnd : std::uint8_t { Inactive, Partial, SynSent, SynAckSent, Established, Closed, Reset };

TcpEnd originatorEnd(const FlowCounters& counters)
{
    const auto has = [&counters](TcpSeen bit) { return (counters.tcpSeen & bit) != 0; };
    if (has(OriginatorRst))
        return TcpEnd::Reset;
    if (has(OriginatorFin))
        return TcpEnd::Closed;
    if (has(SynSeen))
        return has(SynAckSeen) ? TcpEnd::Established : TcpEnd::SynSent;
    return counters.originator.packets > 0 ? TcpEnd::Partial : TcpEnd::Inactive;
}

TcpEnd responderEnd(const FlowCounters& counters)
{
    const auto has = [&counters](TcpSeen bit) { return (counters.tcpSeen & bit) != 0; };
    if (has(ResponderRst))
        return TcpEnd::Reset;
    if (has(ResponderFin))
        return TcpEnd::Closed;
    if (has(SynAckSeen))
        return has(SynSeen) ? TcpEnd::Established : TcpEnd::SynAckSent;
    return counters.responder.packets > 0 ? TcpEnd::Partial : TcpEnd::Inactive;
}

} // namespace

std::string zeekState(const FlowIdentity& flow, const FlowCounters& counters)
{
    const bool originatorSent = counters.originator.packets > 0, responderSent = counters.responder.packets > 0;
    if (flow.protocol == ProtocolUdp)
        return originatorSent ? (responderSent ? "SF" : "S0") : responderSent ? "SHR" : "OTH";
    if (flow.protocol != ProtocolTcp)
        return "OTH";
    const TcpEnd o = originatorEnd(counters), r = responderEnd(counters);
    const bool isOriginatorInactive = o == TcpEnd::Inactive || o == TcpEnd::Partial;
    const bool isResponderInactive = r == TcpEnd::Inactive || r == TcpEnd::Partial;
    const bool hasPayload = counters.originator.payloadBytes + counters.responder.payloadBytes > 0;
    if (r == TcpEnd::Reset) {
        if (o == TcpEnd::SynSent || (o == TcpEnd::Reset && !hasPayload))
            return "REJ";
        return isOriginatorInactive ? "RSTRH" : "RSTR";
    }
    if (o == TcpEnd::Reset)
        return isResponderInactive ? "RSTOS0" : "RSTO";
    if (o == TcpEnd::Closed)
        return r == TcpEnd::Closed ? "SF" : isResponderInactive ? "SH" : "S2";
    if (r == TcpEnd::Closed)
        return isOriginatorInactive ? "SHR" : "S3";
    if (o == TcpEnd::SynSent && r == TcpEnd::Inactive)
        return "S0";
    return o == TcpEnd::Established && r == TcpEnd::Established ? "S1" : "OTH";
}

void writeZeekLog(const Analysis& analysis, const std::vector<FlowId>& order, std::ostream& out)
{
    out << ZeekHeader << "#attribution\t" << attributionLine(analysis) << '\n';
    for (const FlowId id : order) {
        const FlowIdentity& flow = analysis.flow(id);
        const FlowCounters& c = analysis.counters(id);
        if (flow.originator.isNone())
            continue; // conn.log holds IP connections only
        const std::string service = flowProtocolKey(c.protocol);
        const std::uint64_t uid = mixHash(mixHash(flow.firstFrame + 1) + flow.capture) ^ mixHash(id.value + 1u);
        const auto isLocal = [](const IpAddress& a) { return a.isPublic() ? "F" : "T"; };
        out << fmt::format("{}\tC{:016x}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t", seconds(c.first.ns), uid,
                           flow.originator.toString(), flow.originatorPort, flow.responder.toString(),
                           flow.responderPort, zeekProtocol(flow), service.empty() ? "-" : service,
                           seconds(nanosecondsBetween(c.first, c.last)), c.originator.payloadBytes,
                           c.responder.payloadBytes, zeekState(flow, c), isLocal(flow.originator),
                           isLocal(flow.responder));
        out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t-\t{}\t{}\n", c.originator.missedBytes + c.responder.missedBytes,
                           history(c), c.originator.packets, c.originator.ipBytes, c.responder.packets,
                           c.responder.ipBytes, flow.protocol, communityId(flow));
    }
}

} // namespace waybill
