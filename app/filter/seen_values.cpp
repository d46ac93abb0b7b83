// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/seen_values.h"

#include "base/format.h"
#include "base/wording.h"

#include <algorithm>
#include <map>

namespace waybill {

namespace {

using F = FieldId;

/// Values with their weights added up.
class Collected {
public:
    void add(std::string_view text, std::uint64_t weight, std::string_view what = {})
    {
        if (text.empty())
            return;
        SeenValue& value = m_values[std::string(text)];
        value.weight += weight;
        if (value.what.empty())
            value.what = what;
    }
    [[nodiscard]] std::vector<SeenValue> take()
    {
        std::vector<SeenValue> all;
        for (auto& [text, value] : m_values) {
            value.text = text;
            all.push_back(std::move(value));
        }
        return all;
    }

private:
    std::map<std::string, SeenValue> m_values;
};

void addCountries(const Analysis* analysis, Collected& values)
{
    for (const CountryCode code : {China, UnitedStates, Singapore, India})
        values.add(code.toString(), 1, countryName(code));
    if (analysis == nullptr)
        return;
    for (const CountryTotals& country : analysis->countries())
        values.add(country.code.toString(), 2 + country.flows, countryName(country.code));
}

void addNames(const Analysis& analysis, F field, Collected& values)
{
    const bool isDomain = field == F::Domain || field == F::Destination;
    for (const auto& destination : analysis.destinations()) {
        const std::uint64_t weight = destination->traffic.contentUp + destination->traffic.flows + 1;
        if (isDomain && (destination->isNamed || field == F::Destination))
            values.add(destination->key, weight, "destination");
        for (const std::string& name : destination->names)
            if (!isDomain)
                values.add(name, weight, destination->key);
    }
}

void addHosts(const Analysis& analysis, const FilterField& field, Collected& values)
{
    const auto count = std::min<std::size_t>(analysis.hostCount(), MostRowsLookedAt);
    for (std::uint32_t i = 0; i < count; ++i) {
        const RemoteHost& host = analysis.host(i);
        const std::uint64_t weight = host.traffic.flows + 1;
        const std::string_view name = analysis.geography().operatorName(host.where.asn);
        if (field.id == F::Asn || field.id == F::IpGeoAsnum || field.id == F::Ipv6GeoAsnum) {
            if (host.where.asn != 0)
                values.add(std::to_string(host.where.asn), weight, name);
        } else if (field.id == F::Operator || field.id == F::IpGeoOrg || field.id == F::Ipv6GeoOrg) {
            values.add(name, weight, "operator");
        } else if (field.id == F::Edge) {
            if (host.where.edge != 0)
                values.add(analysis.geography().edges()[host.where.edge - 1u].operatorName, weight, "edge network");
        } else if (host.address.isV4() ? field.type != FieldType::AddressV6 : field.type != FieldType::AddressV4) {
            values.add(host.address.toString(), weight, "far side");
        }
    }
}

void addOfFlow(const Analysis& analysis, F field, FlowId flow, Collected& values)
{
    const FlowIdentity& identity = analysis.flow(flow);
    const FlowView& view = analysis.view(flow);
    switch (field) {
    case F::Protocol: values.add(analysis.protocolOf(flow), 1, "spoken in flows"); break;
    case F::App: values.add(analysis.text(analysis.counters(flow).app), 1, "app"); break;
    case F::Uid:
        if (analysis.counters(flow).uid >= 0)
            values.add(std::to_string(analysis.counters(flow).uid), 1, analysis.text(analysis.counters(flow).app));
        break;
    case F::Maker:
    case F::Service:
        if (view.role != FlowRole::NotOurs)
            if (const ServiceMatch match = analysis.serviceOf(flow); match.service != nullptr)
                values.add(field == F::Maker ? match.service->maker : match.service->name, 1, match.service->maker);
        break;
    case F::Ja3:
    case F::Ja4:
        if (const HandshakeRow* handshake = analysis.handshakeOf(flow))
            values.add(analysis.text(field == F::Ja3 ? handshake->ja3 : handshake->ja4), 1, "client fingerprint");
        break;
    default: // ports
        if (identity.hasPorts)
            values.add(std::to_string(identity.responderPort), 1, analysis.protocolOf(flow));
        break;
    }
}

void addFlows(const Analysis& analysis, F field, Collected& values)
{
    const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(analysis.flowCount(), MostRowsLookedAt));
    for (std::uint32_t row = 0; row < count; ++row)
        addOfFlow(analysis, field, FlowId{row}, values);
}

void addOthers(const Analysis& analysis, F field, Collected& values)
{
    if (field == F::Run)
        for (const RunFacts& run : analysis.recording().runs)
            values.add(run.label, 1, "run");
    if (field == F::Capture)
        for (const CaptureFacts& capture : analysis.recording().captures)
            values.add(capture.path, 1, "capture");
    if (field != F::Handset)
        return;
    for (const Handset& handset : analysis.handsets())
        for (const IpAddress& address : handset.addresses)
            values.add(address.toString(), handset.wireBytes, handset.model);
}

void addSeen(const FilterField& field, const Analysis& analysis, Collected& values)
{
    switch (field.id) {
    case F::Name:
    case F::Domain:
    case F::Destination:
    case F::Lookup:
    case F::DnsQryName:
    case F::DnsRespName:
    case F::TlsServerName:
    case F::HttpHost: addNames(analysis, field.id, values); break;
    case F::Asn:
    case F::Operator:
    case F::Edge:
    case F::IpGeoAsnum:
    case F::IpGeoOrg:
    case F::Ipv6GeoAsnum:
    case F::Ipv6GeoOrg: addHosts(analysis, field, values); break;
    case F::Protocol:
    case F::App:
    case F::Uid:
    case F::Maker:
    case F::Service:
    case F::Ja3:
    case F::Ja4:
    case F::Port:
    case F::TcpPort:
    case F::TcpSrcport:
    case F::TcpDstport:
    case F::UdpPort:
    case F::UdpSrcport:
    case F::UdpDstport: addFlows(analysis, field.id, values); break;
    default:
        if (field.type >= FieldType::AddressV4 && field.type <= FieldType::AddressAny)
            addHosts(analysis, field, values);
        addOthers(analysis, field.id, values);
        break;
    }
}

} // namespace

std::vector<SeenValue> seenValues(const FilterField& field, const Analysis* analysis)
{
    Collected values;
    const std::vector<std::string_view> words = fieldKeywords(field.id);
    for (std::size_t i = 0; i < words.size(); ++i)
        values.add(words[i], words.size() - i, said(field.what));
    if (field.type == FieldType::Truth) {
        values.add("1", 2, said("yes"));
        values.add("0", 1, said("no"));
    }
    if (field.type == FieldType::Country)
        addCountries(analysis, values);
    else if (analysis != nullptr)
        addSeen(field, *analysis, values);
    return values.take();
}

} // namespace waybill
