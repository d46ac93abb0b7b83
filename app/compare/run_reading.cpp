// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/run_reading.h"

#include "analysis/traffic.h"

#include <algorithm>
#include <tuple>

namespace waybill {

namespace {

Figures figuresOf(const Analysis& analysis, FlowId flow)
{
    const FlowView& view = analysis.view(flow);
    const TrafficTotals& traffic = view.traffic;
    Figures figures;
    figures.level = traffic.contentUp > 0 ? ContactLevel::ContentSent : ContactLevel::Contacted;
    figures.flows = 1;
    figures.contentUp = traffic.contentUp;
    figures.wireUp = traffic.wireUp;
    figures.wireDown = traffic.wireDown;
    figures.packetsUp = traffic.packetsUp;
    figures.packetsDown = traffic.packetsDown;
    figures.encryptedUp = view.isEncrypted ? traffic.contentUp : 0;
    const bool isHttp = analysis.counters(flow).protocol == FlowProtocol::Http;
    figures.readableUp = isHttp && !view.isEncrypted ? traffic.contentUp : 0;
    figures.decryptedUp = view.isDecrypted ? traffic.contentUp : 0;
    return figures;
}

bool isSelfTimed(FlowProtocol protocol)
{
    return protocol == FlowProtocol::Ntp || protocol == FlowProtocol::Dns;
}

class Reader {
public:
    Reader(const RunInput& run, const CompareOptions& options)
        : m_analysis(*run.analysis), m_options(options), m_keys(*run.analysis)
    {
        m_out.windows = windowsOf(run, options);
        m_out.metrics.hours = observableHours(m_analysis, m_out.windows, options.window);
        m_out.metrics.isControl = run.conditions.isControl;
        m_out.metrics.isNarrowed = run.analysis->isNarrowed();
        m_out.metrics.slot = run.conditions.slot;
    }

    RunReading read()
    {
        for (const FlowId flow : flowsInOrder())
            take(flow);
        takeLookups();
        return std::move(m_out);
    }

private:
    // By time, then by row: contacts must not depend on the order in which flows ended.
    std::vector<FlowId> flowsInOrder() const
    {
        std::vector<FlowId> flows;
        for (std::uint32_t row = 0; row < m_analysis.flowCount(); ++row) {
            const FlowId flow{row};
            const bool isOurs = m_analysis.view(flow).role != FlowRole::NotOurs;
            if (isOurs && m_out.windows.isIn(m_options.window, m_analysis.counters(flow).first))
                flows.push_back(flow);
        }
        std::sort(flows.begin(), flows.end(), [this](FlowId a, FlowId b) {
            return std::tuple(m_analysis.counters(a).first, a) < std::tuple(m_analysis.counters(b).first, b);
        });
        return flows;
    }

    void take(FlowId flow)
    {
        const FlowView& view = m_analysis.view(flow);
        const Figures figures = figuresOf(m_analysis, flow);
        if (view.band == Band::Local) {
            m_out.local += figures;
            return;
        }
        if (view.band == Band::Edge)
            m_out.edge += figures;
        else if (view.band == Band::Unplaced)
            m_out.unplaced += figures;
        const FlowSubjects subjects = m_keys.of(flow);
        add(Family::Destinations, subjects.destination, flow, subjects);
        if (!subjects.group.empty())
            add(Family::ServiceGroups, subjects.group, flow, subjects);
        if (!subjects.operatorKey.empty())
            add(Family::Operators, subjects.operatorKey, flow, subjects);
        for (const CountryCode code : subjects.countries) {
            add(Family::PossibleCountries, code.toString(), flow, subjects);
            if (subjects.place.kind == Place::Kind::Country)
                add(Family::Countries, code.toString(), flow, subjects);
        }
    }

    void add(Family family, const std::string& key, FlowId flow, const FlowSubjects& subjects)
    {
        const auto at = static_cast<std::size_t>(family);
        SubjectReading& reading = m_out.subjects[at][key];
        Figures figures = figuresOf(m_analysis, flow);
        const FlowCounters& counters = m_analysis.counters(flow);
        const auto [active, isFirst] = m_lastActive[at].try_emplace(key, Timestamp::earliest());
        if (isFirst || nanosecondsBetween(active->second, counters.first) >= m_options.silenceNs) {
            figures.contacts = 1;
            reading.contactTimes.push_back(
                static_cast<double>(nanosecondsBetween(m_analysis.firstTime(), counters.first)) / 1e9);
        }
        active->second = std::max(active->second, counters.last);
        m_out.metrics.of(family)[key] += figures;
        reading.flows.push_back(flow);
        reading.places[subjects.place] += figures;
        noteFacts(reading, flow, subjects);
    }

    void noteFacts(SubjectReading& reading, FlowId flow, const FlowSubjects& subjects) const
    {
        const FlowView& view = m_analysis.view(flow);
        const FlowCounters& counters = m_analysis.counters(flow);
        const RemoteHost& host = m_analysis.host(view.host);
        reading.matchedBy = subjects.matchedBy;
        if (!subjects.group.empty())
            reading.groups.insert(subjects.group);
        if (host.where.asn != 0)
            reading.asns.insert(host.where.asn);
        reading.addresses.insert(host.address);
        reading.isTimeOnly = reading.isTimeOnly && isSelfTimed(counters.protocol);
        // What the handset's own stack answers says nothing about the far side.
        const std::int64_t rtt = view.role == FlowRole::Up ? counters.handshakeRttNs : -1;
        if (rtt >= 0)
            reading.minRttNs = reading.minRttNs < 0 ? rtt : std::min(reading.minRttNs, rtt);
    }

    bool isOurQuestion(const DnsQueryRow& query) const
    {
        constexpr std::uint16_t Pointer = 12; // PTR: a question about an address, not for a destination
        const HandsetId chosen = m_analysis.chosenHandsets().front();
        const auto& ours = m_analysis.handsets()[chosen.value].addresses;
        return query.type != Pointer && !query.domain.isNone() && query.server.scope() != AddressScope::Multicast &&
               std::find(ours.begin(), ours.end(), query.client) != ours.end() &&
               m_out.windows.isIn(m_options.window, query.time);
    }

    void takeLookups()
    {
        const auto& queries = m_analysis.recording().dnsQueries;
        Figures asked;
        asked.level = ContactLevel::LookedUp;
        asked.lookups = 1;
        for (std::size_t row = 0; row < queries.size(); ++row) {
            const DnsQueryRow& query = queries[row];
            if (!m_analysis.isListed(query) || !isOurQuestion(query))
                continue;
            m_out.metrics.of(Family::Destinations)[std::string(m_analysis.text(query.domain))] += asked;
            const std::string& group = m_keys.groupOfName(query.name);
            if (!group.empty()) {
                m_out.metrics.of(Family::ServiceGroups)[group] += asked;
                SubjectReading& reading = m_out.subjects[static_cast<std::size_t>(Family::Destinations)]
                                                        [std::string(m_analysis.text(query.domain))];
                reading.groups.insert(group);
            }
        }
    }

    const Analysis& m_analysis;
    const CompareOptions& m_options;
    SubjectKeys m_keys;
    RunReading m_out;
    std::array<std::map<std::string, Timestamp>, Families> m_lastActive;
};

} // namespace

RunReading readRun(const RunInput& run, const CompareOptions& options)
{
    return Reader(run, options).read();
}

} // namespace waybill
