// SPDX-License-Identifier: GPL-3.0-or-later
// "Encrypted in transit".
#include "base/format.h"
#include "claims/judges.h"

#include <fmt/format.h>
#include <set>

namespace waybill {

namespace {

bool isClearProtocol(FlowProtocol protocol)
{
    return protocol == FlowProtocol::Http || protocol == FlowProtocol::Dns;
}

/// How surely what a flow carries stands in the clear.
FitOf clearFit(const Analysis& analysis, FlowId flow)
{
    if (analysis.view(flow).isEncrypted)
        return {RecipientFit::No, {}};
    if (isClearProtocol(analysis.counters(flow).protocol))
        return {RecipientFit::Yes, {}};
    return {RecipientFit::Perhaps, "its form is not known: neither TLS nor QUIC nor HTTP"};
}

/// Flows of a run in which a declared identifier could be read as it travelled: whatever their form, it is clear.
std::set<FlowId> readFlows(const ClaimRun& run)
{
    std::set<FlowId> flows;
    if (run.found) {
        for (const IdentifierFinding& finding : run.found->findings) {
            if (finding.tier == FindingTier::Verified && !finding.isDecrypted)
                flows.insert(finding.flow);
        }
    }
    return flows;
}

/// What went to the recipient in the clear, on one side.
Observation observeClear(const ClaimCase& what, ClaimSide side)
{
    std::map<const Analysis*, std::set<FlowId>> read;
    for (const ClaimRun& run : what.input.side(side))
        read[run.analysis.get()] = readFlows(run);
    ObservationRequest request = requestOf(what, side);
    request.fit = [&read, judges = RecipientJudges(what.claim.test.recipient)](const Analysis& analysis, FlowId flow) {
        FitOf clear = clearFit(analysis, flow);
        if (clear.fit == RecipientFit::Perhaps && read[&analysis].contains(flow))
            clear = {RecipientFit::Yes, {}};
        return bothFit(judges.of(analysis, flow), clear);
    };
    return observe(what.input, request);
}

std::uint64_t bytesOf(const Observations& observations, std::vector<Sighting> Observation::*which)
{
    std::uint64_t bytes = 0;
    for (const Observation& observation : observations) {
        for (const Sighting& sighting : observation.*which)
            bytes += sighting.content;
    }
    return bytes;
}

void judgeClear(const ClaimCase& what, const Observations& clear, VerdictWord word, Verdict& verdict)
{
    const bool isCertain = word == VerdictWord::Contradicted;
    const auto which = isCertain ? &Observation::certain : &Observation::doubtful;
    const std::size_t count = isCertain ? certainCount(clear) : doubtfulCount(clear);
    verdict.word = word;
    verdict.because = fmt::format(
        "{} of content in {} to {} {}, in {}.", bytesText(bytesOf(clear, which)),
        countedText(count, "connection", "connections"), recipientText(what.claim.test.recipient),
        isCertain ? "went in the clear (without TLS or QUIC)" : "may have gone in the clear: " + doubtsText(clear),
        runsText(clear));
    for (const Observation& observation : clear)
        addEvidence(what, observation, observation.*which, verdict);
    verdict.level = isCertain ? EvidenceLevel::W1 : EvidenceLevel::W0;
    verdict.wouldChange.push_back(isCertain
                                      ? "Evidence that the cited packets carry nothing of the kind that the claim "
                                        "speaks of."
                                      : "Knowing the form in which the cited connections speak.");
}

} // namespace

Verdict judgeTransport(const ClaimCase& what)
{
    Observations clear, whole;
    for (const ClaimSide side : sidesOf(what.claim.appliesTo)) {
        clear.push_back(observeClear(what, side));
        whole.push_back(observe(what.input, requestOf(what, side)));
    }
    if (!isAnyTested(whole))
        return untested(what, whole);
    Verdict verdict;
    if (certainCount(clear) > 0) {
        judgeClear(what, clear, VerdictWord::Contradicted, verdict);
    } else if (doubtfulCount(clear) > 0) {
        judgeClear(what, clear, VerdictWord::NotDeterminable, verdict);
    } else if (certainCount(whole) == 0) {
        verdict.word = VerdictWord::NotDeterminable;
        verdict.because = fmt::format("No content to {} was seen in {}: there is nothing to judge by.",
                                      recipientText(what.claim.test.recipient), runsText(whole));
        verdict.wouldChange.push_back("A capture in which the service is used.");
    } else {
        verdict.word = VerdictWord::Consistent;
        verdict.because =
            fmt::format("All {} of content in {} to {} went in TLS, DTLS or QUIC, in {}. How strong that is, "
                        "and what is done with it behind, is not judged.",
                        bytesText(bytesOf(whole, &Observation::certain)),
                        countedText(certainCount(whole), "connection", "connections"),
                        recipientText(what.claim.test.recipient), runsText(whole));
        for (const Observation& observation : whole)
            addEvidence(what, observation, observation.certain, verdict);
        verdict.wouldChange.push_back("One packet of content to it in the clear would contradict it.");
    }
    addScope(what, whole, verdict);
    addQuestions(what, verdict);
    return verdict;
}

} // namespace waybill
