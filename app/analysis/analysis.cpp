// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysis.h"

#include "analysis/dns_join.h"
#include "base/wording.h"
#include "capture/har_mark.h"

#include <algorithm>

namespace waybill {

const FlowView Analysis::NotKeptView = [] {
    FlowView view;
    view.omitted = Omitted::NotKept;
    return view;
}();

Analysis::Analysis(Parts parts) : m_parts(std::move(parts)) {}
Analysis::~Analysis() = default;

const Handset* Analysis::handset() const
{
    for (const HandsetId id : m_parts.chosen) {
        if (!id.isNone())
            return &m_parts.handsets[id.value];
    }
    return nullptr;
}

bool Analysis::isListed(const DnsQueryRow& query) const
{
    if (m_parts.recording->from && query.time < *m_parts.recording->from)
        return false;
    if (m_parts.leftOutDomains.contains(query.domain))
        return false;
    if (query.flow.value >= flowCount())
        return true;
    const Omitted omitted = view(query.flow).omitted;
    return omitted == Omitted::NotKept ? isKeptLookup(query.domain) : omitted != Omitted::LeftOut;
}

const AnalystRule* Analysis::rule(std::uint32_t number) const
{
    const bool isKnown = m_parts.rules && number > 0 && number <= m_parts.rules->rules().size();
    return isKnown ? &m_parts.rules->rules()[number - 1] : nullptr;
}

Analysis::ListedFlows Analysis::listedFlows() const
{
    if (m_parts.listed)
        return *m_parts.listed;
    ListedFlows flows;
    for (std::uint32_t row = 0; row < flowCount(); ++row) {
        const Omitted omitted = view(FlowId{row}).omitted;
        flows.listed += omitted == Omitted::No || omitted == Omitted::LeftOut ? 1 : 0;
        flows.of += omitted != Omitted::OutsideSpan ? 1 : 0;
    }
    return flows;
}

const DnsJoin& Analysis::dnsJoin() const
{
    std::call_once(m_joinOnce, [this] {
        m_join = std::make_unique<DnsJoin>();
        m_join->update(m_parts.recording->dnsAnswers, m_parts.recording->dnsQueries);
        m_join->setHandsets(m_parts.handsets, m_parts.chosen);
    });
    return *m_join;
}

std::vector<NameRow> Analysis::namesOf(FlowId id) const
{
    std::vector<NameRow> rows;
    const Recording& recording = *m_parts.recording;
    const FlowCounters& counters = recording.counters[id];
    for (std::uint32_t row = counters.lastName; row < recording.names.size(); row = recording.names[row].previous)
        rows.push_back(recording.names[row]);
    const FlowView& flow = view(id);
    if (flow.role != FlowRole::NotOurs) {
        const FlowIdentity& identity = recording.flows[id];
        const IpAddress& remote = flow.role == FlowRole::Up ? identity.responder : identity.originator;
        for (const DnsJoin::Answer& found :
             dnsJoin().all({identity.run, remote, identity.began}, recording.dnsAnswers)) {
            const DnsAnswerRow& answer = recording.dnsAnswers[found.row];
            rows.push_back({.name = answer.question,
                            .domain = answer.domain,
                            .source = NameSource::DnsAnswer,
                            .isFromEarlierRun = found.isFromEarlierRun,
                            .flow = id,
                            .frame = answer.frame,
                            .time = answer.time});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const NameRow& a, const NameRow& b) { return a.source < b.source; });
    return rows;
}

std::vector<FactRow> Analysis::factsOf(FlowId id) const
{
    std::vector<FactRow> rows;
    const auto& facts = m_parts.recording->facts;
    for (std::uint32_t row = counters(id).lastFact; row < facts.size(); row = facts[row].previous)
        rows.push_back(facts[row]);
    std::reverse(rows.begin(), rows.end());
    return rows;
}

std::string_view Analysis::protocolOf(FlowId id) const
{
    const FlowCounters& flow = counters(id);
    return flow.protocol == FlowProtocol::Unknown ? text(flow.spoken) : flowProtocolKey(flow.protocol);
}

ServiceMatch Analysis::serviceOf(FlowId id) const
{
    const FlowView& flow = view(id);
    if (m_parts.services == nullptr || flow.role == FlowRole::NotOurs)
        return {};
    return m_parts.services->match(text(flow.name), host(flow.host).address, counters(id).first);
}

ServiceMatch Analysis::serviceOfName(std::string_view name) const
{
    return m_parts.services == nullptr ? ServiceMatch() : m_parts.services->match(name, IpAddress(), firstTime());
}

std::vector<ServiceMatch> Analysis::servicesOf(const Destination& destination) const
{
    std::vector<ServiceMatch> found;
    if (m_parts.services == nullptr)
        return found;
    const auto add = [&found](const ServiceMatch& match) {
        const auto isSame = [&match](const ServiceMatch& other) {
            return other.service == match.service && other.region == match.region;
        };
        const bool isNothing = match.service == nullptr && match.region == nullptr;
        if (!isNothing && std::none_of(found.begin(), found.end(), isSame))
            found.push_back(match);
    };
    for (const std::string& name : destination.names)
        add(m_parts.services->match(name, IpAddress(), destination.first));
    for (const std::uint32_t index : destination.hosts)
        add(m_parts.services->match({}, host(index).address, destination.first));
    return found;
}

const HandshakeRow* Analysis::handshakeOf(FlowId id) const
{
    const std::uint32_t row = counters(id).handshake;
    return row < m_parts.recording->handshakes.size() ? &m_parts.recording->handshakes[row] : nullptr;
}

CountryTotals Analysis::country(CountryCode code) const
{
    const auto found = std::find_if(m_parts.countries.begin(), m_parts.countries.end(),
                                    [code](const CountryTotals& c) { return c.code == code; });
    if (found != m_parts.countries.end())
        return *found;
    CountryTotals none;
    none.code = code;
    return none;
}

Timestamp Analysis::firstTime() const
{
    Timestamp first = Timestamp::latest();
    for (const CaptureFacts& capture : m_parts.recording->captures)
        first = std::min(first, capture.first);
    return first == Timestamp::latest() ? first : std::max(first, m_parts.recording->from.value_or(first));
}

Timestamp Analysis::lastTime() const
{
    Timestamp last = Timestamp::earliest();
    for (const CaptureFacts& capture : m_parts.recording->captures)
        last = std::max(last, capture.last);
    return last == Timestamp::earliest() ? last : std::min(last, m_parts.recording->to.value_or(last));
}

std::string Analysis::importNotice() const
{
    const bool isImported =
        std::any_of(m_parts.recording->captures.begin(), m_parts.recording->captures.end(), isFromHar);
    return isImported ? said("Imported from a HAR file \u2013 requests as the tool wrote them, not packets")
                      : std::string();
}

std::string Analysis::reconstructionNotice() const
{
    constexpr std::string_view Marker = "Reconstruction from published accounts";
    for (const CaptureFacts& capture : m_parts.recording->captures) {
        for (const CaptureSection& section : capture.sections) {
            for (const std::string& comment : section.comments) {
                if (comment.starts_with(Marker))
                    return "Reconstruction from published accounts \u2013 not a recording of a phone";
            }
        }
    }
    return {};
}

} // namespace waybill
