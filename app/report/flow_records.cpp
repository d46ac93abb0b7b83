// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow_records.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "base/ip_protocol.h"
#include "names/tls_names.h"
#include "report/attribution.h"
#include "report/community_id.h"
#include "report/csv_text.h"
#include "report/flow_ecs.h"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

std::string placeText(const Where& where, const FlowView& view, const Analysis& analysis)
{
    if (view.omitted == Omitted::LeftOut) {
        const AnalystRule* rule = analysis.rule(view.rule);
        return "left out: " + (rule == nullptr ? std::string() : printableText(rule->reason));
    }
    switch (where.state) {
    case PlaceState::NotPublic: return "local";
    case PlaceState::Edge: return "edge: " + analysis.geography().edges()[where.edge - 1u].operatorName;
    case PlaceState::Agreed: return "agreed";
    case PlaceState::OneSource: return "one source only";
    case PlaceState::Disputed: return "disputed";
    case PlaceState::Corrected: return "corrected";
    case PlaceState::Unplaced: break;
    }
    return "unplaced";
}

std::string candidates(const Where& where, const Analysis& analysis)
{
    std::string text = where.state == PlaceState::Corrected ? "analyst=" + where.country.toString() : std::string();
    const auto& sources = analysis.geography().locationSources();
    for (std::size_t i = 0; i < sources.size() && i < where.bySource.size(); ++i) {
        if (!where.bySource[i].isNone())
            text += fmt::format("{}{}={}", text.empty() ? "" : " ", sources[i].name, where.bySource[i].toString());
    }
    return text;
}

constexpr std::string_view CsvHeader =
    "start_utc,end_utc,direction,transport,protocol,originator_ip,originator_port,responder_ip,responder_port,name,"
    "name_source,name_frame,estimated_country,place_state,country_by_source,asn,operator,operator_country,packets_up,"
    "packets_down,wire_bytes_up,wire_bytes_down,payload_bytes_up,payload_bytes_down,content_bytes_up,"
    "content_is_upper_bound,app,capture,first_frame,community_id,ja3,ja4,tls_version,unnamed_because,maker,service,"
    "service_kind,declared_region,attribution"
    "\r\n";

void writeCsvRow(const Analysis& analysis, FlowId id, std::ostream& out)
{
    const FlowIdentity& flow = analysis.flow(id);
    const FlowCounters& counters = analysis.counters(id);
    const FlowView& view = analysis.view(id);
    const bool isOurs = view.role != FlowRole::NotOurs;
    const IpAddress& remote = view.role == FlowRole::Down ? flow.originator : flow.responder;
    const Where where = isOurs ? analysis.host(view.host).where : analysis.geography().locate(remote);
    const char* direction = !isOurs ? "unknown" : view.role == FlowRole::Up ? "up" : "down";
    const auto ours = [isOurs](std::uint64_t value) { return isOurs ? fmt::format("{}", value) : std::string(); };
    const auto port = [&flow](std::uint16_t value) { return flow.hasPorts ? fmt::format("{}", value) : std::string(); };
    out << fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},", toRfc3339(counters.first), toRfc3339(counters.last),
                       direction, transportName(flow), csvField(analysis.protocolOf(id)), flow.originator.toString(),
                       port(flow.originatorPort), flow.responder.toString(), port(flow.responderPort),
                       csvQuoted(printableName(analysis.text(view.name))),
                       view.name.isNone() ? "" : nameSourceKey(view.nameSource),
                       view.name.isNone() || view.isFromEarlierRun ? std::string() : fmt::format("{}", view.nameFrame));
    out << fmt::format("{},{},{},{},{},{},", where.state == PlaceState::Agreed ? where.country.toString() : "",
                       csvField(placeText(where, view, analysis)), csvField(candidates(where, analysis)),
                       where.asn == 0 ? std::string() : fmt::format("{}", where.asn),
                       csvField(analysis.geography().operatorName(where.asn)), where.operatorCountry.toString());
    const TrafficTotals& t = view.traffic;
    out << fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},", ours(t.packetsUp), ours(t.packetsDown), ours(t.wireUp),
                       ours(t.wireDown), ours(t.payloadUp), ours(t.payloadDown), ours(t.contentUp),
                       isOurs ? (t.upperBoundUp > 0 ? "true" : "false") : "", csvField(analysis.text(counters.app)),
                       csvField(analysis.recording().captures[flow.capture].path), flow.firstFrame, communityId(flow));
    const HandshakeRow* handshake = analysis.handshakeOf(id);
    const HandshakeRow none;
    const HandshakeRow& hello = handshake == nullptr ? none : *handshake;
    const ServiceMatch service = analysis.serviceOf(id);
    out << fmt::format("{},{},{},{},{},{},{},{},{}\r\n", analysis.text(hello.ja3), analysis.text(hello.ja4),
                       tlsVersionText(hello.version),
                       view.unnamed == Unnamed::No ? std::string() : csvField(unnamedText(view.unnamed)),
                       service.service == nullptr ? std::string() : csvField(service.service->maker),
                       service.service == nullptr ? std::string() : csvField(service.service->name),
                       service.service == nullptr ? std::string_view() : serviceKindKey(service.service->kind),
                       csvField(declaredRegionText(service.region)), csvField(attributionLine(analysis)));
}

} // namespace

std::string transportName(const FlowIdentity& flow)
{
    if (flow.originator.isNone())
        return {};
    switch (flow.protocol) {
    case ProtocolTcp: return "tcp";
    case ProtocolUdp: return "udp";
    case ProtocolIcmp: return "icmp";
    case ProtocolIcmpV6: return "ipv6-icmp";
    case 2: return "igmp";
    case 33: return "dccp";
    case 47: return "gre";
    case 50: return "esp";
    case 132: return "sctp";
    case 136: return "udplite";
    default: return fmt::format("{}", flow.protocol);
    }
}

void writeZeekLog(const Analysis& analysis, const std::vector<FlowId>& order, std::ostream& out);

void writeFlows(const Analysis& analysis, FlowFormat format, std::ostream& out)
{
    std::vector<FlowId> order;
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        if (analysis.isListed(FlowId{row}))
            order.push_back(FlowId{row}); // rows are in order of first packet already
    }
    if (format == FlowFormat::Zeek) {
        writeZeekLog(analysis, order, out);
        return;
    }
    if (format == FlowFormat::Csv)
        out << CsvHeader;
    for (const FlowId id : order) {
        if (format == FlowFormat::Csv)
            writeCsvRow(analysis, id, out);
        else
            out << oneLine(flowToEcs(analysis, id)) << '\n';
        if (!out)
            return; // the disk is full or the reader went away; main says so
    }
}

} // namespace waybill
