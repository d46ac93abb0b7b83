// SPDX-License-Identifier: GPL-3.0-or-later
// Something is, or is not, sent to somebody: destinations and identifiers.
#include "analysis/traffic.h"
#include "base/format.h"
#include "claims/judges.h"
#include "compare/absence_bounds.h"
#include "compare/rate_texts.h"
#include "identify/finding_words.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

/// What was decrypted is as good as clear; the search says how much that is.
bool isAllDecrypted(const ClaimCase& what, const Observation& observation)
{
    return std::all_of(observation.runs.begin(), observation.runs.end(), [&](const ObservedRun& run) {
        const auto& found = what.input.side(observation.side)[run.run].found;
        return found && found->decryption && found->decryption->isComplete &&
               found->share.decryptedConnections >= found->share.encryptedConnections;
    });
}

bool hasKind(const DeviceCard& card, std::optional<IdentifierKind> kind)
{
    return !kind || std::any_of(card.identifiers.begin(), card.identifiers.end(),
                                [kind](const Identifier& one) { return one.kind == *kind; });
}

/// Without the value that is to be found, nothing was looked for.
std::optional<Verdict> withoutCard(const ClaimCase& what)
{
    const ClaimTest& test = what.claim.test;
    if (test.level != ClaimLevel::Identifier && test.kind != ClaimKind::Identifier)
        return std::nullopt;
    Verdict verdict;
    verdict.word = VerdictWord::NotTested;
    const std::string_view name = test.identifier ? kindName(*test.identifier) : "identifier";
    if (what.input.card == nullptr)
        verdict.because = "No device card was given, so no identifier was looked for.";
    else if (!hasKind(*what.input.card, test.identifier))
        verdict.because = fmt::format("The device card names no {}, so none was looked for.", name);
    else
        return std::nullopt;
    verdict.wouldChange.push_back(fmt::format("A device card with the {} of the phone that was recorded.", name));
    return verdict;
}

/// "1.2 kB of content in 3 connections went to …", "the IMEI was read in 2 places of what went to …".
std::string seenText(const ClaimCase& what, const std::vector<const Sighting*>& sightings)
{
    const ClaimTest& test = what.claim.test;
    const std::string to = recipientText(test.recipient);
    const std::size_t count = sightings.size();
    if (test.level == ClaimLevel::Identifier || test.kind == ClaimKind::Identifier)
        return fmt::format("{} {} was read in {} of what was sent to {}", test.identifier ? "the" : "an",
                           subjectText(test), countedText(count, "place", "places"), to);
    if (test.level == ClaimLevel::Contacted)
        return fmt::format("{} made to {}", countedText(count, "connection was", "connections were"), to);
    std::uint64_t bytes = 0;
    for (const Sighting* sighting : sightings)
        bytes += sighting->content;
    return fmt::format("{} of content in {} went to {}", bytesText(bytes),
                       countedText(count, "connection", "connections"), to);
}

std::vector<const Sighting*> all(const Observations& observations, std::vector<Sighting> Observation::*which)
{
    std::vector<const Sighting*> sightings;
    for (const Observation& observation : observations) {
        for (const Sighting& sighting : observation.*which)
            sightings.push_back(&sighting);
    }
    return sightings;
}

void addAll(const ClaimCase& what, const Observations& observations, std::vector<Sighting> Observation::*which,
            Verdict& verdict)
{
    for (const Observation& observation : observations)
        addEvidence(what, observation, observation.*which, verdict);
}

/// What was seen of the recipient below the level of the claim: contact without content, names looked up.
void addLesserContact(const ClaimCase& what, const Observations& observations, Verdict& verdict)
{
    if (what.claim.test.recipient.isAny())
        return;
    std::uint64_t flows = 0, lookups = 0;
    for (const Observation& observation : observations) {
        flows += observation.flows;
        lookups += observation.lookups;
    }
    if (flows > 0 && what.claim.test.level == ClaimLevel::Content)
        addOnce(verdict.limits, fmt::format("It was contacted ({}), without content that could be counted: contact is "
                                            "not content.",
                                            countedText(flows, "connection", "connections")));
    if (flows == 0 && lookups > 0)
        addOnce(verdict.limits, fmt::format("Names of it were looked up ({}), without a connection.",
                                            countedText(lookups, "question", "questions")));
}

/// "a connection", "content", "the IMEI": one of what the claim speaks of.
std::string oneOf(const ClaimTest& test)
{
    const std::string subject = subjectText(test);
    if (subject == "content")
        return subject;
    return (test.identifier ? "the " : subject == "connection" || subject.starts_with("hash") ? "a " : "an ") + subject;
}

/// What would narrow an absence: one sighting, or more hours.
void addForAbsence(const ClaimCase& what, const Observations& observations, Verdict& verdict)
{
    double hours = 0;
    std::size_t runs = 0;
    for (const Observation& observation : observations) {
        hours += observation.hours;
        runs += observation.runs.size();
    }
    const double next = hours < 24 ? 24 : hours < 72 ? 72 : hours * 3;
    verdict.wouldChange.push_back(fmt::format("One capture that shows {} to {} in this state would contradict it.",
                                              oneOf(what.claim.test), recipientText(what.claim.test.recipient)));
    verdict.wouldChange.push_back(fmt::format("{} of capture in this state would leave {} a day open instead of {}; {} "
                                              "are needed to see what happens once in three days.",
                                              hoursText(next), shortNumber(zeroEventBound(next).perDay),
                                              shortNumber(zeroEventBound(hours).perDay), hoursText(72)));
    if (runs < 5)
        verdict.wouldChange.push_back("Five runs or more in this state would say something about other days.");
}

class PresenceJudge {
public:
    explicit PresenceJudge(const ClaimCase& what) : m_what(what)
    {
        for (const ClaimSide side : sidesOf(what.claim.appliesTo))
            m_observations.push_back(observe(what.input, requestOf(what, side)));
    }

    Verdict judge()
    {
        if (!isAnyTested(m_observations))
            return untested(m_what, m_observations);
        if (auto verdict = withoutCard(m_what))
            return *verdict;
        const bool isNegative = m_what.claim.test.expect == ClaimExpect::None;
        if (certainCount(m_observations) > 0)
            judgeSeen(isNegative);
        else if (doubtfulCount(m_observations) > 0)
            judgeDoubtful();
        else
            judgeAbsent(isNegative);
        addScope(m_what, m_observations, m_verdict);
        addOtherForm();
        return std::move(m_verdict);
    }

private:
    void judgeSeen(bool isNegative)
    {
        m_verdict.word = isNegative ? VerdictWord::Contradicted : VerdictWord::Supported;
        m_verdict.because = fmt::format("In {}, {}.", runsText(m_observations),
                                        seenText(m_what, all(m_observations, &Observation::certain)));
        addAll(m_what, m_observations, &Observation::certain, m_verdict);
        addQuestions(m_what, m_verdict);
        if (const std::size_t doubtful = doubtfulCount(m_observations); doubtful > 0)
            addOnce(m_verdict.limits,
                    fmt::format("{} more may belong here: {}.", countedText(doubtful, "sighting", "sightings"),
                                doubtsText(m_observations)));
        m_verdict.wouldChange.push_back(
            isNegative ? "Evidence that the cited packets are not the phone's own, or went to somebody else."
                       : "Evidence that the cited packets went to somebody else.");
    }

    void judgeDoubtful()
    {
        m_verdict.word = VerdictWord::NotDeterminable;
        const std::string doubts = doubtsText(m_observations);
        m_verdict.because = fmt::format("In {}, it may be that {}, but {}.", runsText(m_observations),
                                        seenText(m_what, all(m_observations, &Observation::doubtful)), doubts);
        addAll(m_what, m_observations, &Observation::doubtful, m_verdict);
        addQuestions(m_what, m_verdict);
        m_verdict.wouldChange.push_back("A capture in which the doubt does not arise.");
        if (isAnyDisputed())
            m_verdict.wouldChange.push_back("A further source for the place of these addresses: another location "
                                            "database, a cloud's published ranges, a correction with its reason.");
    }

    [[nodiscard]] bool isAnyDisputed() const
    {
        for (const Observation& observation : m_observations) {
            for (const Sighting& sighting : observation.doubtful) {
                const Analysis& analysis = *m_what.input.side(observation.side)[sighting.run].analysis;
                if (!isCertain(analysis.host(analysis.view(sighting.flow).host).where))
                    return true;
            }
        }
        return false;
    }

    void judgeAbsent(bool isNegative)
    {
        const ClaimTest& test = m_what.claim.test;
        const std::string subject = subjectText(test), to = recipientText(test.recipient);
        std::string unreadable;
        for (const Observation& observation : m_observations) {
            if (unreadable.empty())
                unreadable = whyUnreadable(m_what, observation);
        }
        addLesserContact(m_what, m_observations, m_verdict);
        if (!isNegative) {
            m_verdict.word = VerdictWord::NotDeterminable;
            m_verdict.because =
                fmt::format("No {} to {} was seen in {} ({}). Not seeing it does not contradict that it "
                            "happens.{}",
                            subject, to, runsText(m_observations), boundOf(m_observations),
                            unreadable.empty() ? "" : " " + unreadable);
            m_verdict.wouldChange.push_back(
                fmt::format("One capture that shows {} to {} would support it.", oneOf(test), to));
        } else if (!unreadable.empty()) {
            m_verdict.word = VerdictWord::NotDeterminable;
            m_verdict.because =
                fmt::format("No {} to {} was read in {}, but {}", subject, to, runsText(m_observations), unreadable);
            m_verdict.wouldChange.push_back(
                "A capture without losses and with its keys (a key log file, or keys within "
                "the pcapng), so that what was sent can be read.");
        } else {
            m_verdict.word = VerdictWord::Consistent;
            m_verdict.because = fmt::format("No {} to {} was seen in {} ({}). Not seen is not proof.", subject, to,
                                            runsText(m_observations), boundOf(m_observations));
            addForAbsence(m_what, m_observations, m_verdict);
        }
    }

    /// "Only hashes" is one thing, "hashes, too" another.
    void addOtherForm()
    {
        const ClaimTest& test = m_what.claim.test;
        if (test.kind != ClaimKind::Identifier || test.form != ClaimForm::Hashed || m_what.input.card == nullptr)
            return;
        std::size_t raw = 0;
        for (const ClaimSide side : sidesOf(m_what.claim.appliesTo)) {
            ObservationRequest request = requestOf(m_what, side);
            request.form = ClaimForm::Raw;
            raw += observe(m_what.input, request).certain.size();
        }
        if (raw > 0)
            m_verdict.limits.insert(m_verdict.limits.begin(), fmt::format("The value itself was read, too, in {}.",
                                                                          countedText(raw, "place", "places")));
    }

    const ClaimCase& m_what;
    Observations m_observations;
    Verdict m_verdict;
};

} // namespace

std::string subjectText(const ClaimTest& test)
{
    const bool isIdentifier = test.kind == ClaimKind::Identifier || test.level == ClaimLevel::Identifier ||
                              (test.kind == ClaimKind::Change && test.subject == ClaimKind::Identifier);
    if (!isIdentifier)
        return test.level == ClaimLevel::Contacted ? "connection" : "content";
    const std::string name(test.identifier ? kindName(*test.identifier) : "identifier of the device card");
    switch (test.form) {
    case ClaimForm::Raw: return "unhashed " + name;
    case ClaimForm::Hashed: return "hash of the " + name;
    case ClaimForm::Any: break;
    }
    return name;
}

std::string whyUnreadable(const ClaimCase& what, const Observation& observation)
{
    const ClaimTest& test = what.claim.test;
    const bool isIdentifier = test.kind == ClaimKind::Identifier || test.level == ClaimLevel::Identifier ||
                              test.subject == ClaimKind::Identifier;
    if (!isIdentifier)
        return {};
    if (observation.encrypted > 0 && !isAllDecrypted(what, observation))
        return fmt::format("{} of the {} of content sent there was encrypted and not read.",
                           bytesText(observation.encrypted), bytesText(observation.content));
    for (const ObservedRun& run : observation.runs) {
        if (!run.losses.empty())
            return fmt::format("the recording is incomplete ({}): what was lost was not searched.",
                               fmt::join(run.losses, ", "));
    }
    return {};
}

ObservationRequest requestOf(const ClaimCase& what, ClaimSide side)
{
    static const ClaimWhen AnyState;
    const ClaimTest& test = what.claim.test;
    ObservationRequest request;
    request.side = side;
    const bool isMeant = what.claim.appliesTo == ClaimSide::Both || what.claim.appliesTo == side;
    request.when = isMeant ? &what.claim.when : &AnyState; // of a change: the other side is as it was
    const bool isIdentifier =
        test.kind == ClaimKind::Identifier || (test.kind == ClaimKind::Change && test.subject == ClaimKind::Identifier);
    request.level = isIdentifier ? ClaimLevel::Identifier : test.level;
    request.fit = [judges = RecipientJudges(test.recipient)](const Analysis& analysis, FlowId flow) {
        return judges.of(analysis, flow);
    };
    request.recipient = &test.recipient;
    request.identifier = test.identifier;
    request.form = test.form;
    return request;
}

Verdict judgePresence(const ClaimCase& what)
{
    return PresenceJudge(what).judge();
}

} // namespace waybill
