// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow_ecs.h"

#include "base/format.h"
#include "names/tls_names.h"
#include "report/attribution.h"
#include "report/community_id.h"
#include "report/flow_records.h"
#include "report/rules_json.h"
#include "report/service_json.h"

#include <algorithm>

namespace waybill {

namespace {

struct Side {
    const Where where; ///< as the analyst corrected it, if at all
    const IpAddress& address;
    const MacAddress& mac;
    std::uint16_t port;
    const SentCounters& sent;
};

Json endpoint(const Analysis& analysis, const FlowIdentity& flow, const Side& side)
{
    Json json = Json::object();
    if (!side.address.isNone())
        json["ip"] = side.address.toString();
    if (flow.hasPorts)
        json["port"] = side.port;
    json["bytes"] = side.sent.wireBytes;
    json["packets"] = side.sent.packets;
    if (!side.mac.isNone())
        json["mac"] = side.mac.toString();
    const Where& where = side.where;
    if (where.state == PlaceState::Agreed)
        json["geo"]["country_iso_code"] = where.country.toString();
    if (where.asn != 0) {
        json["as"]["number"] = where.asn;
        const std::string_view name = analysis.geography().operatorName(where.asn);
        if (!name.empty())
            json["as"]["organization"]["name"] = jsonText(name);
    }
    return json;
}

Json namesJson(const Analysis& analysis, const std::vector<NameRow>& names)
{
    Json list = Json::array();
    for (const NameRow& name : names) {
        Json entry{{"name", printableName(analysis.text(name.name))},
                   {"source", nameSourceKey(name.source)},
                   {"frame", name.frame}};
        if (name.isOuter)
            entry["outer"] = true; // ECH was offered: may be the provider's name
        if (name.isFromEarlierRun)
            entry["earlier_run"] = true; // the frame is in a capture of that run
        list.push_back(std::move(entry));
    }
    return list;
}

/// Where the far side is, with the analyst's correction where there is one; other addresses by the sources.
Where whereOf(const Analysis& analysis, FlowId id, const IpAddress& address)
{
    const FlowIdentity& flow = analysis.flow(id);
    const FlowView& view = analysis.view(id);
    const bool isFarSide =
        view.role != FlowRole::NotOurs && address == (view.role == FlowRole::Up ? flow.responder : flow.originator);
    return isFarSide ? analysis.host(view.host).where : analysis.geography().locate(address);
}

Json countriesJson(const Analysis& analysis, const Where& where)
{
    Json json = Json::object();
    if (where.state == PlaceState::Corrected)
        json["analyst"] = where.country.toString();
    const auto& sources = analysis.geography().locationSources();
    for (std::size_t i = 0; i < sources.size() && i < where.bySource.size(); ++i) {
        if (!where.bySource[i].isNone())
            json[sources[i].name] = where.bySource[i].toString();
    }
    return json;
}

Json factsJson(const Analysis& analysis, FlowId id)
{
    Json list = Json::array();
    for (const FactRow& fact : analysis.factsOf(id)) {
        list.push_back({{"kind", factKindKey(fact.kind)},
                        {"text", jsonText(analysis.text(fact.text))},
                        {"speaker", fact.speaker.isNone() ? Json() : Json(fact.speaker.toString())},
                        {"frame", fact.frame},
                        {"count", fact.count}});
    }
    return list;
}

/// The most trusted name of the responder; none when the handset is the responder.
StringId domainOfResponder(const Analysis& analysis, FlowId id, const std::vector<NameRow>& names)
{
    const FlowView& view = analysis.view(id);
    if (view.role != FlowRole::NotOurs)
        return view.role == FlowRole::Up ? view.name : StringId();
    const auto named = std::find_if(names.begin(), names.end(), [](const NameRow& name) {
        return name.source != NameSource::DnsQuery && name.source != NameSource::Certificate;
    });
    return named == names.end() ? StringId() : named->name;
}

/// ECS tls.*: what the handshake shows. Empty when none was read.
Json tlsJson(const Analysis& analysis, FlowId id, const std::vector<NameRow>& names)
{
    Json tls = Json::object(), client = Json::object();
    for (const NameRow& name : names) {
        if ((name.source == NameSource::TlsSni || name.source == NameSource::QuicSni) && client.empty())
            client["server_name"] = printableName(analysis.text(name.name));
    }
    const HandshakeRow* handshake = analysis.handshakeOf(id);
    if (handshake != nullptr && !handshake->ja3.isNone())
        client["ja3"] = analysis.text(handshake->ja3);
    if (handshake != nullptr && handshake->serverFrame != 0) {
        if (const std::string version = tlsVersionText(handshake->version); version.find(' ') != std::string::npos) {
            const std::size_t space = version.find(' ');
            tls["version"] = version.substr(space + 1);
            tls["version_protocol"] = version.starts_with("SSL") ? "ssl" : version.starts_with("DTLS") ? "dtls" : "tls";
        }
        tls["cipher"] = cipherSuiteName(handshake->cipherSuite);
        if (!handshake->alpn.isNone())
            tls["next_protocol"] = jsonText(analysis.text(handshake->alpn));
        tls["resumed"] = handshake->isResumed;
    }
    if (!client.empty())
        tls["client"] = std::move(client);
    return tls;
}

Json waybillPart(const Analysis& analysis, FlowId id, const std::vector<NameRow>& names)
{
    const FlowIdentity& flow = analysis.flow(id);
    const FlowCounters& counters = analysis.counters(id);
    const FlowView& view = analysis.view(id);
    const bool isOurs = view.role != FlowRole::NotOurs;
    const IpAddress& remote = view.role == FlowRole::Down ? flow.originator : flow.responder;
    const Where where = whereOf(analysis, id, remote);
    Json json;
    json["direction"] = view.role == FlowRole::Up ? "up" : view.role == FlowRole::Down ? "down" : "unknown";
    json["names"] = namesJson(analysis, names);
    json["service"] = serviceToJson(analysis.serviceOf(id));
    const HandshakeRow* handshake = analysis.handshakeOf(id);
    const bool hasJa4 = handshake != nullptr && !handshake->ja4.isNone();
    json["ja4"] = hasJa4 ? Json(analysis.text(handshake->ja4)) : Json();
    json["countries"] = countriesJson(analysis, where);
    json["edge"] = where.edge == 0 ? Json() : Json(analysis.geography().edges()[where.edge - 1u].operatorName);
    json["payload_bytes_up"] = isOurs ? Json(view.traffic.payloadUp) : Json();
    json["payload_bytes_down"] = isOurs ? Json(view.traffic.payloadDown) : Json();
    json["content_bytes_up"] = isOurs ? Json(view.traffic.contentUp) : Json();
    json["app"] = counters.app.isNone() ? Json() : Json(jsonText(analysis.text(counters.app)));
    json["first_frame"] = flow.firstFrame;
    json["capture"] = jsonText(analysis.recording().captures[flow.capture].path);
    json["attribution"] = attributionLine(analysis);
    if (const Json facts = factsJson(analysis, id); !facts.empty())
        json["facts"] = facts;
    if (view.traffic.upperBoundUp > 0)
        json["content_is_upper_bound"] = true;
    if (isOurs && view.unnamed != Unnamed::No)
        json["unnamed"] = unnamedText(view.unnamed);
    if (flow.madeFrom != MadeFrom::Packets) {
        json["import"] = "har";
        json["decrypted"] = flow.madeFrom == MadeFrom::SecureMessages; // by the tool; it travelled in TLS
    }
    if (const AnalystRule* rule = analysis.rule(view.rule)) {
        if (rule->kind == AnalystRule::Kind::LeaveOut)
            json["left_out"] = jsonText(rule->reason);
        else
            json["correction"] = ruleJson(*rule);
    }
    return json;
}

} // namespace

Json flowToEcs(const Analysis& analysis, FlowId id)
{
    const FlowIdentity& flow = analysis.flow(id);
    const FlowCounters& counters = analysis.counters(id);
    const std::vector<NameRow> names = analysis.namesOf(id);
    Json json;
    json["event"] = {{"start", toRfc3339(counters.first)},
                     {"end", toRfc3339(counters.last)},
                     {"duration", nanosecondsBetween(counters.first, counters.last)}};
    Json network = Json::object(); // members are added when whole: adding one moves the others
    if (const std::string transport = transportName(flow); !transport.empty())
        network["transport"] = transport;
    if (const std::string_view protocol = analysis.protocolOf(id); !protocol.empty())
        network["protocol"] = protocol;
    if (const std::string id1 = communityId(flow); !id1.empty())
        network["community_id"] = id1;
    network["bytes"] = counters.originator.wireBytes + counters.responder.wireBytes;
    network["packets"] = counters.originator.packets + counters.responder.packets;
    json["network"] = std::move(network);
    json["source"] = endpoint(analysis, flow,
                              {whereOf(analysis, id, flow.originator), flow.originator, flow.originatorMac,
                               flow.originatorPort, counters.originator});
    Json destination = endpoint(analysis, flow,
                                {whereOf(analysis, id, flow.responder), flow.responder, flow.responderMac,
                                 flow.responderPort, counters.responder});
    if (const StringId domain = domainOfResponder(analysis, id, names); !domain.isNone())
        destination["domain"] = printableName(analysis.text(domain));
    json["destination"] = std::move(destination);
    if (Json tls = tlsJson(analysis, id, names); !tls.empty())
        json["tls"] = std::move(tls);
    json["waybill"] = waybillPart(analysis, id, names);
    return json;
}

} // namespace waybill
