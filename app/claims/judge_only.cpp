// SPDX-License-Identifier: GPL-3.0-or-later
// "Only to these countries", and "moved from here to there".
#include "base/format.h"
#include "claims/judges.h"

#include <fmt/format.h>

namespace waybill {

namespace {

using Countries = std::vector<CountryCode>;

const Where& whereOf(const Analysis& analysis, FlowId flow)
{
    return analysis.host(analysis.view(flow).host).where;
}

/// What went to the recipient within (or, with isOutside, outside) some countries, on one side.
Observation observePlaced(const ClaimCase& what, ClaimSide side, const Countries& countries, bool isOutside)
{
    ObservationRequest request = requestOf(what, side);
    request.fit = [judges = RecipientJudges(what.claim.test.recipient), &countries, isOutside](const Analysis& analysis,
                                                                                               FlowId flow) {
        const FitOf place = isOutside ? placedOutside(countries, whereOf(analysis, flow))
                                      : placedIn(countries, whereOf(analysis, flow));
        return bothFit(judges.of(analysis, flow), place);
    };
    return observe(what.input, request);
}

std::string contentText(const std::vector<Sighting>& sightings)
{
    std::uint64_t bytes = 0;
    for (const Sighting& sighting : sightings)
        bytes += sighting.content;
    return fmt::format("{} of content in {}", bytesText(bytes),
                       countedText(sightings.size(), "connection", "connections"));
}

std::string whoText(const ClaimTest& test)
{
    return test.recipient.isAny() ? "the phone's peers" : recipientText(test.recipient);
}

/// Sentences that lead on from a place that is in doubt.
void addForPlaces(Verdict& verdict)
{
    verdict.wouldChange.push_back("A further source for the place of the cited addresses: another location database, a "
                                  "cloud's published ranges near the day of the capture, or a correction with its "
                                  "reason.");
}

} // namespace

namespace {

void judgeOutside(const ClaimCase& what, const Observations& outside, Verdict& verdict)
{
    const std::string who = whoText(what.claim.test), where = countryList(what.claim.test.countries);
    const bool isCertain = certainCount(outside) > 0;
    if (isCertain) {
        verdict.word = VerdictWord::Contradicted;
        std::vector<Sighting> seen;
        for (const Observation& observation : outside)
            seen.insert(seen.end(), observation.certain.begin(), observation.certain.end());
        verdict.because =
            fmt::format("In {}, {}{} went to addresses estimated elsewhere than in {}.", runsText(outside),
                        contentText(seen), what.claim.test.recipient.isAny() ? "" : " to " + who, where);
        verdict.wouldChange.push_back("Evidence that the cited addresses are in these countries, or not the claim's.");
    } else {
        verdict.word = VerdictWord::NotDeterminable;
        verdict.because = fmt::format("Whether some of what went to {} stayed in {} cannot be decided: {}.", who, where,
                                      doubtsText(outside));
        addForPlaces(verdict);
    }
    for (const Observation& observation : outside)
        addEvidence(what, observation, isCertain ? observation.certain : observation.doubtful, verdict);
}

} // namespace

Verdict judgeOnly(const ClaimCase& what)
{
    const ClaimTest& test = what.claim.test;
    Observations outside, inside;
    for (const ClaimSide side : sidesOf(what.claim.appliesTo)) {
        outside.push_back(observePlaced(what, side, test.countries, true));
        inside.push_back(observePlaced(what, side, test.countries, false));
    }
    if (!isAnyTested(outside))
        return untested(what, outside);
    Verdict verdict;
    const std::string who = whoText(test), where = countryList(test.countries);
    if (certainCount(outside) > 0 || doubtfulCount(outside) > 0) {
        judgeOutside(what, outside, verdict);
    } else if (certainCount(inside) == 0) {
        verdict.word = VerdictWord::NotDeterminable;
        verdict.because =
            fmt::format("In {} nothing that went to {} has a place that is known.", runsText(outside), who);
        verdict.wouldChange.push_back("A capture in which it is used.");
    } else {
        verdict.word = VerdictWord::Consistent;
        verdict.because =
            fmt::format("In {}, all {} to {} with a known place went to addresses estimated in {}. Not seen "
                        "elsewhere is not proof ({}).",
                        runsText(outside), countedText(certainCount(inside), "connection", "connections"), who, where,
                        boundOf(outside));
        for (const Observation& observation : inside)
            addEvidence(what, observation, observation.certain, verdict);
        verdict.wouldChange.push_back(
            fmt::format("One capture that shows it elsewhere than in {} would contradict it.", where));
    }
    addScope(what, outside, verdict);
    addQuestions(what, verdict);
    return verdict;
}

namespace {

/// "Moved from A to B": after, everything of the recipient is in B, and before, something of it was in A.
class MoveJudge {
public:
    explicit MoveJudge(const ClaimCase& what)
        : m_what(what), m_test(what.claim.test), m_before(observePlaced(what, ClaimSide::Before, m_test.from, false)),
          m_stayed(observePlaced(what, ClaimSide::After, m_test.from, false)),
          m_arrived(observePlaced(what, ClaimSide::After, m_test.to, false)),
          m_elsewhere(observePlaced(what, ClaimSide::After, m_test.to, true))
    {}

    Verdict judge()
    {
        if (!m_elsewhere.isTested())
            return untested(m_what, {m_elsewhere});
        if (!m_stayed.certain.empty())
            contradict(m_stayed, "went to addresses estimated in " + countryList(m_test.from));
        else if (!m_elsewhere.certain.empty())
            contradict(m_elsewhere, "went to addresses estimated elsewhere than in " + countryList(m_test.to));
        else if (!m_elsewhere.doubtful.empty())
            doubt();
        else if (m_arrived.certain.empty())
            undetermined(fmt::format("After, nothing that went to {} has a place that is known.", whoText(m_test)));
        else if (!m_before.isTested())
            undetermined(fmt::format("After, it went to addresses estimated in {}; no capture before shows "
                                     "where it went then.",
                                     countryList(m_test.to)));
        else if (m_before.certain.empty())
            undetermined(fmt::format("After, it went to addresses estimated in {}; before, nothing of it was "
                                     "seen going to addresses certainly in {}.",
                                     countryList(m_test.to), countryList(m_test.from)));
        else
            support();
        addScope(m_what, {m_before, m_elsewhere}, m_verdict);
        addQuestions(m_what, m_verdict);
        return std::move(m_verdict);
    }

private:
    void contradict(const Observation& seen, const std::string& where)
    {
        m_verdict.word = VerdictWord::Contradicted;
        m_verdict.because = fmt::format("After, {} to {} {}.", contentText(seen.certain), whoText(m_test), where);
        addEvidence(m_what, seen, seen.certain, m_verdict);
        m_verdict.wouldChange.push_back(
            "Evidence that the cited addresses were elsewhere on that day, or that this phone, "
            "account or ROM is not among those that the claim speaks of.");
    }

    void doubt()
    {
        m_verdict.word = VerdictWord::NotDeterminable;
        m_verdict.because = fmt::format("After, {} to {} cannot be placed for certain: {}.",
                                        contentText(m_elsewhere.doubtful), whoText(m_test), doubtsText({m_elsewhere}));
        addEvidence(m_what, m_elsewhere, m_elsewhere.doubtful, m_verdict);
        addForPlaces(m_verdict);
    }

    void undetermined(std::string because)
    {
        m_verdict.word = VerdictWord::NotDeterminable;
        m_verdict.because = std::move(because);
        addEvidence(m_what, m_arrived, m_arrived.certain, m_verdict);
        m_verdict.wouldChange.push_back("A capture before and one after, in which the service is used.");
    }

    void support()
    {
        m_verdict.word = VerdictWord::Supported;
        m_verdict.because =
            fmt::format("Before, {} to {} went to addresses estimated in {}; after, all {} with a known place went to "
                        "addresses estimated in {}.",
                        contentText(m_before.certain), whoText(m_test), countryList(m_test.from),
                        contentText(m_arrived.certain), countryList(m_test.to));
        addEvidence(m_what, m_before, m_before.certain, m_verdict);
        addEvidence(m_what, m_arrived, m_arrived.certain, m_verdict);
        m_verdict.wouldChange.push_back(
            fmt::format("One capture after that shows it at an address certainly in {} would "
                        "contradict it.",
                        countryList(m_test.from)));
    }

    const ClaimCase& m_what;
    const ClaimTest& m_test;
    Observation m_before, m_stayed, m_arrived, m_elsewhere;
    Verdict m_verdict;
};

} // namespace

Verdict judgeMoved(const ClaimCase& what)
{
    return MoveJudge(what).judge();
}

} // namespace waybill
