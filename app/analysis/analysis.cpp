// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysis.h"

#include "analysis/dns_join.h"

#include <algorithm>

namespace waybill {

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

const DnsJoin& Analysis::dnsJoin() const
{
    std::call_once(m_joinOnce, [this] {
        m_join = std::make_unique<DnsJoin>();
        m_join->update(m_parts.recording->dnsAnswers, m_parts.recording->dnsQueries);
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
        const DnsJoin::Question question{.run = identity.run,
                                         .clients = m_parts.handsets[flow.handset.value].addresses,
                                         .address =
                                             flow.role == FlowRole::Up ? identity.responder : identity.originator,
                                         .before = counters.first};
        for (const std::uint32_t row : dnsJoin().all(question, recording.dnsAnswers)) {
            const DnsAnswerRow& answer = recording.dnsAnswers[row];
            rows.push_back({.name = answer.question,
                            .domain = answer.domain,
                            .source = NameSource::DnsAnswer,
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
    return first;
}

Timestamp Analysis::lastTime() const
{
    Timestamp last = Timestamp::earliest();
    for (const CaptureFacts& capture : m_parts.recording->captures)
        last = std::max(last, capture.last);
    return last;
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
