// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clear_statements.h"
#include "analysis/sentences.h"
#include "base/format.h"
#include "report/capture_json.h"
#include "report/chapters_report.h"
#include "report/json_text.h"
#include "report/rules_json.h"
#include "report/scope_note.h"
#include "report/service_json.h"
#include "report/summary_report.h"

#include <algorithm>
#include <ostream>

namespace waybill {

namespace {

Json rangeJson(const Range& range)
{
    return Json{{"min", range.min}, {"max", range.max}};
}

Json claimsJson(const Handset& handset)
{
    Json claims = Json::array();
    for (const HandsetClaim& claim : handset.claims) {
        claims.push_back({{"what", deviceTraitText(claim.what)},
                          {"value", jsonText(claim.value)},
                          {"source", claimSourceText(claim.source)},
                          {"text", jsonText(claim.text)},
                          {"frame", claim.frame == 0 ? Json() : Json(claim.frame)}});
    }
    return claims;
}

Json handsetJson(const Analysis& analysis, std::uint32_t index)
{
    const Handset& handset = analysis.handsets()[index];
    Json json;
    json["run"] = handset.run.value;
    Json addresses = Json::array(), macs = Json::array(), reasons = Json::array();
    for (const IpAddress& address : handset.addresses)
        addresses.push_back(address.toString());
    for (const MacAddress mac : handset.macs)
        macs.push_back(mac.toString());
    for (const HandsetReason& reason : handset.reasons)
        reasons.push_back(
            {{"text", jsonText(reason.text)}, {"frame", reason.frame == 0 ? Json() : Json(reason.frame)}});
    bool isChosen = false;
    for (const HandsetId id : analysis.chosenHandsets())
        isChosen = isChosen || id.value == index;
    json["chosen"] = isChosen;
    json["addresses"] = std::move(addresses);
    json["macs"] = std::move(macs);
    const auto orNull = [](const std::string& text) { return text.empty() ? Json() : Json(jsonText(text)); };
    json["model"] = orNull(handset.model);
    json["build"] = orNull(handset.build);
    json["system"] = orNull(handset.system);
    json["locale"] = orNull(handset.locale);
    json["network"] = orNull(handset.network);
    json["name"] = orNull(handset.name);
    json["share"] = handset.share;
    json["is_phone"] = handset.isPhone;
    json["inseparable"] = handset.isInseparable;
    json["reasons"] = std::move(reasons);
    json["claims"] = claimsJson(handset);
    return json;
}

Json countryJson(const CountryTotals& country, const Analysis& analysis)
{
    Json json{{"code", country.code.toString()},
              {"name", countryName(country.code)},
              {"content_bytes_up", rangeJson(country.contentUp)},
              {"payload_bytes_up", rangeJson(country.payloadUp)},
              {"wire_bytes_up", rangeJson(country.wireUp)},
              {"wire_bytes_down", rangeJson(country.wireDown)},
              {"flows", country.flows},
              {"destinations", country.destinations},
              {"upper_bound_bytes_up", rangeJson(country.upperBoundUp)}};
    if (const AnalysisPtr& plain = analysis.withoutRules()) {
        json["corrected_bytes_up"] = country.correctedUp;
        json["without_corrections"] = {{"content_bytes_up", rangeJson(plain->country(country.code).contentUp)}};
    }
    return json;
}

Json bandJson(const TrafficTotals& traffic, std::uint64_t destinations)
{
    const auto exact = [](std::uint64_t value) { return rangeJson({value, value}); };
    return Json{{"content_bytes_up", exact(traffic.contentUp)},
                {"payload_bytes_up", exact(traffic.payloadUp)},
                {"wire_bytes_up", exact(traffic.wireUp)},
                {"wire_bytes_down", exact(traffic.wireDown)},
                {"flows", traffic.flows},
                {"destinations", destinations}};
}

const char* levelKey(ContactLevel level)
{
    switch (level) {
    case ContactLevel::LookedUp: return "looked-up";
    case ContactLevel::Contacted: return "contacted";
    case ContactLevel::ContentSent: return "content-sent";
    }
    return "contacted";
}

Json addressesJson(const Analysis& analysis, const Destination& destination)
{
    Json addresses = Json::array();
    for (const std::uint32_t host : destination.hosts) {
        const Json address = analysis.host(host).address.toString();
        if (std::find(addresses.begin(), addresses.end(), address) == addresses.end())
            addresses.push_back(address); // what a correction moved is a second row of the same address
    }
    return addresses;
}

Json destinationJson(const Analysis& analysis, const Destination& destination)
{
    Json names = Json::array(), agreed = Json::array(), possible = Json::array();
    Json operators = Json::array();
    for (const std::string& name : destination.names)
        names.push_back(printableName(name));
    for (const CountryCode code : destination.agreed)
        agreed.push_back(code.toString());
    for (const CountryCode code : destination.possible)
        possible.push_back(code.toString());
    Json services = Json::array();
    for (const ServiceMatch& match : analysis.servicesOf(destination))
        services.push_back(serviceToJson(match));
    for (const std::uint32_t asn : destination.asns)
        operators.push_back({{"asn", asn}, {"name", jsonText(analysis.geography().operatorName(asn))}});
    const TrafficTotals& t = destination.traffic;
    Json json{{"key", printableName(destination.key)},
              {"named", destination.isNamed},
              {"level", levelKey(destination.level)},
              {"local", destination.isLocal},
              {"edge", destination.hasEdge},
              {"countries_agreed", std::move(agreed)},
              {"countries_possible", std::move(possible)},
              {"operators", std::move(operators)},
              {"content_bytes_up", t.contentUp},
              {"payload_bytes_up", t.payloadUp},
              {"wire_bytes_up", t.wireUp},
              {"wire_bytes_down", t.wireDown},
              {"encrypted_content_bytes_up", destination.encryptedUp},
              {"flows", t.flows},
              {"lookups", destination.lookups},
              {"min_rtt_ms", destination.minRttNs < 0 ? Json() : Json(static_cast<double>(destination.minRttNs) / 1e6)},
              {"first_frame", destination.firstFrame},
              {"services", std::move(services)},
              {"names", std::move(names)},
              {"addresses", addressesJson(analysis, destination)}};
    for (const CountryCode code : destination.corrected)
        json["countries_corrected"].push_back(code.toString());
    return json;
}

Json channelsJson(const Analysis& analysis)
{
    Json list = Json::array();
    for (const ClearStatements& one : clearStatements(analysis)) {
        Json said = Json::array();
        for (const FactRow& fact : one.said)
            said.push_back({{"kind", factKindKey(fact.kind)},
                            {"text", jsonText(analysis.text(fact.text))},
                            {"by", fact.speaker == one.serverAddress ? "server" : "device"},
                            {"frame", fact.frame},
                            {"count", fact.count}});
        list.push_back({{"channel", jsonText(one.channel)},
                        {"frame", one.frame},
                        {"device", one.deviceAddress.toString()},
                        {"server", one.serverAddress.toString()},
                        {"handset", one.device.isNone() ? Json() : Json(one.device.value)},
                        {"said", std::move(said)}});
    }
    return list;
}

Json coverageJson(const Analysis& analysis)
{
    const Coverage& c = analysis.coverage();
    Json unnamed = Json::array(), unknown = Json::array(), texts = Json::array();
    for (const auto& [why, flows, bytes] : c.unnamedBy)
        unnamed.push_back({{"reason", unnamedText(why)}, {"flows", flows}, {"content_bytes_up", bytes}});
    for (const auto& [type, packets] : c.ledger.unknownLinks)
        unknown.push_back({{"link_type", linkTypeName(type)}, {"packets", packets}});
    for (const std::string& text : coverageTexts(analysis))
        texts.push_back(jsonText(text));
    return Json{{"text", std::move(texts)},
                {"packets", c.packets},
                {"wire_bytes", c.wireBytes},
                {"handset_wire_bytes", c.handsetWireBytes},
                {"other_wire_bytes", c.otherWireBytes},
                {"synthetic_bytes", c.ledger.syntheticBytes},
                {"dropped_packets", c.hasDropCounts ? Json(c.droppedPackets) : Json()},
                {"snaplen_cut_packets", c.snaplenCutPackets},
                {"damaged_packets", c.ledger.malformedPackets},
                {"unsupported_packets", c.ledger.unsupportedPackets},
                {"non_ip_packets", c.ledger.nonIpPackets},
                {"unknown_links", std::move(unknown)},
                {"unmatched_fragments", c.ledger.unmatchedFragments},
                {"missed_bytes", c.missedBytes},
                {"unnamed_content_bytes_up", c.unnamedContentUp},
                {"unnamed_flows", c.unnamedFlows},
                {"unnamed_by_reason", std::move(unnamed)},
                {"encrypted_content_bytes_up", c.encryptedContentUp},
                {"decrypted_content_bytes_up", c.decryptedContentUp},
                {"encrypted_destinations", c.encryptedDestinations},
                {"content_destinations", c.contentDestinations},
                {"one_directional_flows", c.oneDirectionalFlows},
                {"mid_flow_starts", c.midFlowStarts},
                {"unacknowledged_bytes_up", c.unacknowledgedUp},
                {"upper_bound_bytes_up", c.upperBoundUp},
                {"statements_left_out", c.ledger.factsLeftOut},
                {"outside_time_span_packets", c.ledger.outsideTimeSpan},
                {"dns_queries", c.dnsQueries},
                {"ipv6_seen", c.ipv6Seen},
                {"proxy_seen", c.proxySeen},
                {"encrypted_dns_seen", c.encryptedDnsSeen},
                {"vantage", c.vantage}};
}

Json sourcesJson(const Analysis& analysis)
{
    Json list = Json::array();
    for (const GeoSource& source : analysis.geography().sources())
        list.push_back({{"name", source.name},
                        {"date", source.date},
                        {"licence", source.licence},
                        {"attribution", source.attribution},
                        {"sha256", source.sha256},
                        {"users_own", source.isUsers}});
    return list;
}

} // namespace

void writeSummaryJson(const Analysis& analysis, std::ostream& out, bool withChapters)
{
    Json json;
    json["schema"] = "waybill.summary/1";
    json["program"] = "waybill " WAYBILL_VERSION;
    json["complete"] = analysis.isComplete();
    const Headline sentences = headline(analysis, defaultWatchList());
    json["sentence"] = sentences.sent + (sentences.watched.empty() ? "" : " " + sentences.watched);
    const std::string notice = analysis.reconstructionNotice();
    addScope(analysis, json);
    json["reconstruction"] = notice.empty() ? Json() : Json(notice);
    for (const char* key : {"captures", "handsets", "countries"})
        json[key] = Json::array();
    for (const CaptureFacts& capture : analysis.recording().captures)
        json["captures"].push_back(captureToJson(capture));
    for (std::uint32_t i = 0; i < analysis.handsets().size(); ++i)
        json["handsets"].push_back(handsetJson(analysis, i));
    for (const CountryTotals& country : analysis.countries())
        json["countries"].push_back(countryJson(country, analysis));
    json["edge"] = bandJson(analysis.edge(), analysis.parts().edgeDestinations);
    json["local"] = bandJson(analysis.local(), analysis.parts().localDestinations);
    json["unplaced"] = bandJson(analysis.unplaced(), analysis.parts().unplacedDestinations);
    json["destinations"] = Json::array();
    for (const auto& destination : analysis.destinations())
        json["destinations"].push_back(destinationJson(analysis, *destination));
    json["channels"] = channelsJson(analysis);
    json["coverage"] = coverageJson(analysis);
    json["location_sources"] = sourcesJson(analysis);
    if (analysis.rules() != nullptr) {
        json["corrections"] = correctionsJson({&analysis});
        json["left_out"] = {{"flows", analysis.parts().leftOut.flows},
                            {"content_bytes_up", analysis.parts().leftOut.contentUp},
                            {"wire_bytes_up", analysis.parts().leftOut.wireUp},
                            {"wire_bytes_down", analysis.parts().leftOut.wireDown}};
        json["without_corrections"] = withoutCorrectionsJson(analysis);
    }
    if (withChapters)
        json["chapters"] = chaptersJson(analysis);
    json["definitions"] = {{"content", contentDefinition()}};
    out << indented(json);
}

} // namespace waybill
