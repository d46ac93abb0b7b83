// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/observation.h"

#include "analysis/traffic.h"
#include "base/format.h"
#include "compare/run_facts.h"
#include "identify/identifier_matrix.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::string_view BeganBefore =
    "the connection began before that state, and what it sent within it is not told apart";
constexpr std::string_view NotAcknowledged = "no acknowledgement of it was seen, so whether it arrived is not shown";
constexpr std::string_view MayBeSetUp = "what was sent may be the set-up of the connection (QUIC, or a connection that "
                                        "began before the capture)";

/// Reads one run.
class RunObserver {
public:
    RunObserver(const ClaimInput& input, const ObservationRequest& request, ObservedRun& run, Observation& out)
        : m_request(request), m_input(input), m_run(input.side(request.side)[run.run]), m_observed(run), m_out(out)
    {}

    void read()
    {
        const Analysis& analysis = *m_run.analysis;
        m_fits.resize(analysis.flowCount());
        for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
            const FlowId flow{row};
            const FlowCounters& counters = analysis.counters(flow);
            if (!isCounted(analysis.view(flow)) || !m_observed.state.touches(counters.first, counters.last))
                continue;
            m_fits[row] = m_request.fit(analysis, flow);
            if (m_fits[row].fit != RecipientFit::No)
                take(flow, m_fits[row]);
        }
        if (m_request.level == ClaimLevel::Identifier && m_run.found)
            takeFindings();
        countLookups();
    }

private:
    void take(FlowId flow, const FitOf& fit)
    {
        const FlowView& view = m_run.analysis->view(flow);
        const std::uint64_t content = view.traffic.contentUp;
        if (fit.fit == RecipientFit::Unnamed) {
            if (content > 0)
                m_out.hidden[fit.doubt] += content;
            return;
        }
        m_out.content += content;
        m_out.encrypted += view.isUnreadable() ? content : 0;
        m_out.readable += !view.isEncrypted && isHttp(flow) ? content : 0;
        m_out.flows += fit.fit == RecipientFit::Yes ? 1 : 0;
        if (m_request.level == ClaimLevel::Contacted)
            takeContact(flow, fit);
        else if (m_request.level == ClaimLevel::Content && content > 0)
            takeContent(flow, fit);
    }

    [[nodiscard]] bool isHttp(FlowId flow) const
    {
        return m_run.analysis->counters(flow).protocol == FlowProtocol::Http;
    }

    Sighting sightingOf(FlowId flow, const FitOf& fit) const
    {
        const FlowIdentity& identity = m_run.analysis->flow(flow);
        Sighting sighting;
        sighting.run = m_observed.run;
        sighting.flow = flow;
        sighting.time = m_run.analysis->counters(flow).first;
        sighting.capture = identity.capture;
        sighting.frame = identity.firstFrame;
        sighting.content = m_run.analysis->view(flow).traffic.contentUp;
        sighting.doubt = fit.doubt;
        return sighting;
    }

    void takeContact(FlowId flow, const FitOf& fit)
    {
        Sighting sighting = sightingOf(flow, fit);
        if (!m_observed.state.holds(sighting.time))
            addDoubt(sighting, BeganBefore);
        keep(std::move(sighting));
    }

    void takeContent(FlowId flow, const FitOf& fit)
    {
        const FlowView& view = m_run.analysis->view(flow);
        Sighting sighting = sightingOf(flow, fit);
        const auto first = firstContentOf(m_run.analysis->counters(flow), view);
        if (first) {
            sighting.time = first->time;
            sighting.frame = first->frame != 0 ? first->frame : sighting.frame;
        }
        if (!first || view.traffic.contentUp <= view.traffic.upperBoundUp)
            addDoubt(sighting, MayBeSetUp);
        if (isUndelivered(flow, view))
            addDoubt(sighting, NotAcknowledged);
        const Timestamp last = m_run.analysis->counters(flow).last;
        if (!m_observed.state.holds(sighting.time)) {
            if (!m_observed.state.touches(sighting.time, last))
                return;
            addDoubt(sighting, BeganBefore);
        }
        if (sighting.doubt.empty())
            m_out.unacknowledged += std::min(view.traffic.unacknowledgedUp, view.traffic.contentUp);
        keep(std::move(sighting));
    }

    /// Nothing of it was acknowledged, and that is more than the end of a recording: the far side was never seen, or it
    /// was sent again in vain.
    [[nodiscard]] bool isUndelivered(FlowId flow, const FlowView& view) const
    {
        const FlowCounters& counters = m_run.analysis->counters(flow);
        const SentCounters& up = view.role == FlowRole::Up ? counters.originator : counters.responder;
        return view.traffic.unacknowledgedUp >= view.traffic.contentUp &&
               (view.traffic.packetsDown == 0 || up.retransmittedBytes > 0);
    }

    static void addDoubt(Sighting& sighting, std::string_view doubt)
    {
        sighting.doubt += (sighting.doubt.empty() ? "" : "; ") + std::string(doubt);
    }

    void keep(Sighting sighting)
    {
        (sighting.doubt.empty() ? m_out.certain : m_out.doubtful).push_back(std::move(sighting));
    }

    [[nodiscard]] bool isSought(const IdentifierFinding& finding) const
    {
        if (finding.tier != FindingTier::Verified || finding.identifier == IdentifierFinding::NoIdentifier)
            return false;
        const bool isHashed = finding.hashed != DigestKind::None;
        if (m_request.form == (isHashed ? ClaimForm::Raw : ClaimForm::Hashed))
            return false;
        const Identifier& identifier = m_input.card->identifiers[finding.identifier];
        return (!m_request.identifier || identifier.kind == *m_request.identifier) &&
               isSentByHandset(*m_run.analysis, finding);
    }

    void takeFindings()
    {
        const std::vector<IdentifierFinding>& findings = m_run.found->findings;
        for (std::uint32_t i = 0; i < findings.size(); ++i) {
            const IdentifierFinding& finding = findings[i];
            const FitOf& fit = m_fits[finding.flow.value];
            const bool mayFit = fit.fit == RecipientFit::Yes || fit.fit == RecipientFit::Perhaps;
            if (!mayFit || !m_observed.state.holds(finding.time) || !isSought(finding))
                continue;
            Sighting sighting = sightingOf(finding.flow, fit);
            sighting.time = finding.time;
            sighting.capture = finding.capture;
            sighting.frame = finding.frame;
            sighting.finding = i;
            keep(std::move(sighting));
        }
    }

    void countLookups()
    {
        if (m_request.recipient == nullptr)
            return;
        const Analysis& analysis = *m_run.analysis;
        const RecipientJudge judge(*m_request.recipient, analysis);
        const ColumnSnapshot<DnsQueryRow>& queries = analysis.recording().dnsQueries;
        for (std::size_t row = 0; row < queries.size(); ++row) {
            const DnsQueryRow& query = queries[row];
            const bool isOurs = !query.flow.isNone() && analysis.view(query.flow).role != FlowRole::NotOurs;
            if (isOurs && analysis.isListed(query) && m_observed.state.holds(query.time) &&
                judge.isNameOf(analysis.text(query.name)))
                ++m_out.lookups;
        }
    }

    const ObservationRequest& m_request;
    const ClaimInput& m_input;
    const ClaimRun& m_run;
    ObservedRun& m_observed;
    Observation& m_out;
    std::vector<FitOf> m_fits; ///< by flow
};

void sortByTime(std::vector<Sighting>& sightings)
{
    std::stable_sort(sightings.begin(), sightings.end(), [](const Sighting& a, const Sighting& b) {
        return std::tuple(a.run, a.time, a.frame) < std::tuple(b.run, b.time, b.frame);
    });
}

} // namespace

bool isCounted(const FlowView& view) noexcept
{
    return view.role != FlowRole::NotOurs && view.omitted == Omitted::No && view.band != Band::Local;
}

Observation observe(const ClaimInput& input, const ObservationRequest& request)
{
    Observation out;
    out.side = request.side;
    out.level = request.level;
    const std::vector<ClaimRun>& runs = input.side(request.side);
    for (std::uint32_t i = 0; i < runs.size(); ++i) {
        if (runs[i].conditions.isControl)
            continue;
        ObservedRun observed{i, stateOf(runs[i], *request.when), lossesOf(*runs[i].analysis)};
        if (!observed.state.whyNot.empty()) {
            out.whyNot.push_back(fmt::format("{}: {}", printableText(runs[i].analysis->recording().runs.front().label),
                                             observed.state.whyNot));
            continue;
        }
        out.hours += observed.state.hours;
        RunObserver(input, request, observed, out).read();
        out.runs.push_back(std::move(observed));
    }
    sortByTime(out.certain);
    sortByTime(out.doubtful);
    return out;
}

} // namespace waybill
