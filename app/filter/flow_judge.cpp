// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/flow_judge.h"

#include "base/format.h"
#include "filter/filter_literals.h"
#include "filter/place_values.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_set>

namespace waybill {

namespace {

enum : std::uint8_t { NotJudged, No, Yes };

bool isServerName(const NameRow& row)
{
    return row.source == NameSource::TlsSni || row.source == NameSource::QuicSni;
}

/// Calls `visit` with the names read in a flow.
template <typename Visit>
void forEachName(const Analysis& analysis, FlowId flow, const Visit& visit)
{
    const auto& names = analysis.recording().names;
    for (std::uint32_t row = analysis.counters(flow).lastName; row < names.size(); row = names[row].previous)
        visit(names[row]);
}

} // namespace

FlowJudge::FlowJudge(const Analysis& analysis, const FieldComparison& comparison)
    : m_analysis(analysis), m_test(comparison), m_field(comparison.field), m_values(valuesOf(comparison.field))
{
    m_texts.resize(analysis.recording().strings.size());
    prepare();
}

FlowJudge::Values FlowJudge::valuesOf(FieldId field)
{
    using F = FieldId;
    if (field <= F::Operator)
        return &FlowJudge::addPlace;
    if (field <= F::Service)
        return &FlowJudge::addService;
    if (field >= F::ContentUp && field <= F::PacketsDown)
        return &FlowJudge::addAmount;
    if (field >= F::IpGeoCountry)
        return &FlowJudge::addGeo;
    switch (field) {
    case F::Name: return &FlowJudge::addName;
    case F::NameSource: return &FlowJudge::addNameSource;
    case F::Domain: return &FlowJudge::addDomain;
    case F::Destination:
    case F::DestinationFirst:
    case F::Lookup:
    case F::Handset:
    case F::Run:
    case F::Capture: return &FlowJudge::addShared;
    case F::Request: return &FlowJudge::addRequest;
    case F::App:
    case F::Uid: return &FlowJudge::addApp;
    case F::Direction:
    case F::Level:
    case F::Protocol: return &FlowJudge::addWord;
    case F::Duration:
    case F::Rtt:
    case F::Start:
    case F::End:
    case F::FrameTime: return &FlowJudge::addTime;
    case F::Encrypted:
    case F::Unnamed:
    case F::Proxied: return &FlowJudge::addTruth;
    case F::Ja3:
    case F::Ja4:
    case F::Alpn:
    case F::TlsHandshakeType: return &FlowJudge::addHandshake;
    case F::TlsServerName: return &FlowJudge::addServerName;
    case F::CommunityId: return &FlowJudge::addCommunityId;
    default: return &FlowJudge::addEndpoint;
    }
}

bool FlowJudge::holds(FlowId flow)
{
    Tally tally;
    (this->*m_values)(flow, tally);
    return m_test.holds(tally);
}

/// Judges what belongs to destinations, lookups, handsets, runs or captures.
void FlowJudge::prepare()
{
    const Recording& recording = m_analysis.recording();
    const auto at = [this](std::size_t index) -> Tally& {
        if (m_shared.size() <= index)
            m_shared.resize(index + 1);
        return m_shared[index];
    };
    if (m_field == FieldId::Name)
        prepareAnswers();
    if (m_field == FieldId::Destination) {
        for (const auto& destination : m_analysis.destinations())
            at(destination->id.value).add(m_test.text(asciiLower(destination->key)));
    } else if (m_field == FieldId::DestinationFirst) {
        for (const auto& destination : m_analysis.destinations())
            at(destination->id.value).add(m_test.moment(destination->first.ns));
    } else if (m_field == FieldId::Lookup) {
        m_shared.resize(m_analysis.flowCount());
        for (std::size_t row = 0; row < recording.dnsQueries.size(); ++row)
            if (recording.dnsQueries[row].flow.value < m_shared.size())
                addText(recording.dnsQueries[row].name, m_shared[recording.dnsQueries[row].flow.value]);
    } else if (m_field == FieldId::Handset) {
        for (std::size_t i = 0; i < m_analysis.handsets().size(); ++i) {
            const Handset& handset = m_analysis.handsets()[i];
            for (const IpAddress& address : handset.addresses)
                at(i).add(m_test.text(address.toString()));
            for (const MacAddress& mac : handset.macs)
                at(i).add(m_test.text(mac.toString()));
            if (!handset.model.empty())
                at(i).add(m_test.text(handset.model));
        }
    } else if (m_field == FieldId::Run) {
        for (std::size_t i = 0; i < recording.runs.size(); ++i) {
            at(i).add(m_test.text(std::to_string(i + 1)));
            at(i).add(m_test.text(recording.runs[i].label));
        }
    } else if (m_field == FieldId::Capture) {
        for (std::size_t i = 0; i < recording.captures.size(); ++i)
            at(i).add(m_test.text(recording.captures[i].path));
    }
}

/// Asking the DNS log for every flow would take a second a million. What a flow is called anyway decides, unless some
/// answer about its address says otherwise: holds where one suffices, or does not where all must.
void FlowJudge::prepareAnswers()
{
    const auto& answers = m_analysis.recording().dnsAnswers;
    std::unordered_set<IpAddress> toldOf;
    for (std::size_t row = 0; row < answers.size(); ++row) {
        Tally tally;
        addText(answers[row].question, tally);
        if (tally.isAny != m_test.comparison().isAll)
            toldOf.insert(answers[row].address);
    }
    m_isToldOf.resize(m_analysis.hostCount());
    for (std::uint32_t host = 0; host < m_isToldOf.size(); ++host)
        m_isToldOf[host] = toldOf.contains(m_analysis.host(host).address) ? 1 : 0;
}

void FlowJudge::addText(StringId text, Tally& tally)
{
    if (text.value >= m_texts.size())
        return;
    std::uint8_t& known = m_texts[text.value];
    if (known == NotJudged)
        known = m_test.text(m_analysis.text(text)) ? Yes : No;
    tally.add(known == Yes);
}

const Tally& FlowJudge::whereOf(const IpAddress& address)
{
    const auto [place, isNew] = m_others.try_emplace(address);
    if (isNew)
        addPlaceValues(m_analysis.geography().locate(address), m_analysis.geography(), m_test, place->second);
    return place->second;
}

void FlowJudge::addPlace(FlowId flow, Tally& tally)
{
    const FlowView& view = m_analysis.view(flow);
    if (view.role == FlowRole::NotOurs) {
        const IpAddress& responder = m_analysis.flow(flow).responder;
        if (!responder.isNone())
            tally.add(whereOf(responder));
        return;
    }
    if (m_hosts.size() <= view.host) {
        m_hosts.resize(m_analysis.hostCount());
        m_isHostKnown.resize(m_analysis.hostCount());
    }
    if (m_isHostKnown[view.host] == 0) {
        m_isHostKnown[view.host] = 1;
        addPlaceValues(m_analysis.host(view.host).where, m_analysis.geography(), m_test, m_hosts[view.host]);
    }
    tally.add(m_hosts[view.host]);
}

void FlowJudge::addService(FlowId flow, Tally& tally)
{
    const FlowView& view = m_analysis.view(flow);
    if (view.role == FlowRole::NotOurs)
        return;
    const auto [place, isNew] = m_services.try_emplace(std::uint64_t{view.name.value} << 32 | view.host);
    if (isNew) {
        const ServiceMatch match = m_analysis.serviceOf(flow);
        if (m_field == FieldId::Region && match.region != nullptr && !match.region->country.isNone())
            place->second.add(m_test.text(match.region->country.toString()));
        if (m_field == FieldId::Maker && match.service != nullptr)
            place->second.add(m_test.text(match.service->maker));
        if (m_field == FieldId::Service && match.service != nullptr) {
            place->second.add(m_test.text(match.service->name));
            place->second.add(m_test.text(serviceKindKey(match.service->kind)));
        }
    }
    tally.add(place->second);
}

void FlowJudge::addName(FlowId flow, Tally& tally)
{
    const FlowView& view = m_analysis.view(flow);
    if (!view.name.isNone())
        addText(view.name, tally);
    const auto add = [this, &tally](const NameRow& row) {
        if (row.source != NameSource::DnsQuery)
            addText(row.name, tally);
    };
    forEachName(m_analysis, flow, add);
    const FieldComparison& comparison = m_test.comparison();
    const bool isDecided = comparison.isAll && !comparison.isNegated ? !tally.isAll : tally.isAny;
    if (isDecided || view.role == FlowRole::NotOurs || m_isToldOf[view.host] == 0)
        return;
    for (const NameRow& row : m_analysis.namesOf(flow))
        add(row);
}

void FlowJudge::addNameSource(FlowId flow, Tally& tally)
{
    const auto add = [this, &tally](NameSource source) {
        std::uint8_t& known = m_words[static_cast<std::size_t>(source)];
        if (known == NotJudged)
            known = m_test.text(nameSourceKey(source)) ? Yes : No;
        tally.add(known == Yes);
    };
    const FlowView& view = m_analysis.view(flow);
    if (!view.name.isNone())
        add(view.nameSource);
    forEachName(m_analysis, flow, [&add](const NameRow& row) { add(row.source); });
}

void FlowJudge::addDomain(FlowId flow, Tally& tally)
{
    const FlowView& view = m_analysis.view(flow);
    if (!view.domain.isNone())
        addText(view.domain, tally);
    forEachName(m_analysis, flow, [this, &tally](const NameRow& row) {
        if (row.source != NameSource::DnsQuery && !row.domain.isNone())
            addText(row.domain, tally);
    });
}

void FlowJudge::addShared(FlowId flow, Tally& tally)
{
    const FlowView& view = m_analysis.view(flow);
    std::size_t index = flow.value;
    if (m_field == FieldId::Destination || m_field == FieldId::DestinationFirst)
        index = view.destination.value;
    else if (m_field == FieldId::Handset)
        index = view.handset.value;
    else if (m_field == FieldId::Run)
        index = m_analysis.flow(flow).run.value;
    else if (m_field == FieldId::Capture)
        index = m_analysis.flow(flow).capture;
    if (index < m_shared.size())
        tally.add(m_shared[index]);
}

void FlowJudge::addRequest(FlowId flow, Tally& tally)
{
    const auto& facts = m_analysis.recording().facts;
    for (std::uint32_t row = m_analysis.counters(flow).lastFact; row < facts.size(); row = facts[row].previous)
        if (facts[row].kind == FactKind::HttpRequest)
            addText(facts[row].text, tally);
}

void FlowJudge::addServerName(FlowId flow, Tally& tally)
{
    if (m_analysis.counters(flow).protocol == FlowProtocol::Dtls)
        return;
    forEachName(m_analysis, flow, [this, &tally](const NameRow& row) {
        if (isServerName(row))
            addText(row.name, tally);
    });
}

void FlowJudge::addGeo(FlowId flow, Tally& tally)
{
    const FlowIdentity& identity = m_analysis.flow(flow);
    const FlowCounters& counters = m_analysis.counters(flow);
    using F = FieldId;
    const bool isSource = m_field == F::IpGeoSrcCountry || m_field == F::Ipv6GeoSrcCountry;
    const bool isTarget = m_field == F::IpGeoDstCountry || m_field == F::Ipv6GeoDstCountry;
    const bool isUpSeen = counters.originator.packets > 0, isDownSeen = counters.responder.packets > 0;
    if ((!isSource || isUpSeen) && (!isTarget || isDownSeen))
        addSide(identity.originator, tally);
    if ((!isSource || isDownSeen) && (!isTarget || isUpSeen))
        addSide(identity.responder, tally);
}

void FlowJudge::addSide(const IpAddress& side, Tally& tally)
{
    if (m_field >= FieldId::Ipv6GeoCountry ? side.isV6() : side.isV4())
        tally.add(whereOf(side));
}

} // namespace waybill
