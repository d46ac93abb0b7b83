// SPDX-License-Identifier: GPL-3.0-or-later
// What changes from one side to the other: gone, new, less, more.
#include "base/format.h"
#include "claims/judges.h"
#include "compare/permutation_test.h"
#include "compare/plan_advice.h"
#include "compare/rate_texts.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace waybill {

namespace {

constexpr std::size_t FewestRuns = 4; // a side: fewer cannot reach 0.05 (methods.md §3.4)
constexpr double Level = 0.05;
constexpr double SameFrom = 0.8, SameTo = 1.25; // design.md §8, "same"

/// "content to xiaomi.com".
std::string whatText(const ClaimTest& test)
{
    return subjectText(test) + " to " + recipientText(test.recipient);
}

/// Gone and New: seen on one side and not on the other.
class AppearanceJudge {
public:
    explicit AppearanceJudge(const ClaimCase& what)
        : m_what(what), m_isGone(what.claim.test.expect == ClaimExpect::Gone),
          m_before(observe(what.input, requestOf(what, ClaimSide::Before))),
          m_after(observe(what.input, requestOf(what, ClaimSide::After)))
    {}

    Verdict judge()
    {
        const Observation& there = m_isGone ? m_before : m_after;  // where the claim says it is
        const Observation& absent = m_isGone ? m_after : m_before; // where it says it is not
        if (!m_before.isTested() || !m_after.isTested())
            return untested(m_what, {m_before.isTested() ? m_after : m_before});
        const bool isIdentifier = m_what.claim.test.subject == ClaimKind::Identifier;
        if (isIdentifier && m_what.input.card == nullptr)
            say(VerdictWord::NotTested, "No device card was given, so no identifier was looked for.");
        else if (!absent.certain.empty())
            judgeStillThere(absent);
        else if (!absent.doubtful.empty())
            judgeDoubtful(absent);
        else if (there.certain.empty())
            say(VerdictWord::NotDeterminable, fmt::format("No {} was seen for certain on the side {} either.",
                                                          whatText(m_what.claim.test), m_isGone ? "before" : "after"));
        else
            judgeAbsent(there, absent);
        addScope(m_what, {m_before, m_after}, m_verdict);
        addQuestions(m_what, m_verdict);
        return std::move(m_verdict);
    }

private:
    void say(VerdictWord word, std::string because)
    {
        m_verdict.word = word;
        m_verdict.because = std::move(because);
        if (word == VerdictWord::NotDeterminable)
            m_verdict.wouldChange.push_back("A capture of the other side in which it is used.");
    }

    void judgeStillThere(const Observation& absent)
    {
        m_verdict.word = VerdictWord::Contradicted;
        m_verdict.because = fmt::format(
            "{} in {}: {}.", m_isGone ? "It is there after, too," : "It was there before, too,", runsText({absent}),
            countedText(absent.certain.size(), "sighting", "sightings") + " of " + whatText(m_what.claim.test));
        addEvidence(m_what, absent, absent.certain, m_verdict);
        m_verdict.wouldChange.push_back("Evidence that the cited packets are not the phone's own.");
    }

    void judgeDoubtful(const Observation& absent)
    {
        m_verdict.word = VerdictWord::NotDeterminable;
        m_verdict.because = fmt::format("{} may be there in {}, but {}.", whatText(m_what.claim.test),
                                        runsText({absent}), doubtsText({absent}));
        addEvidence(m_what, absent, absent.doubtful, m_verdict);
        m_verdict.wouldChange.push_back("A further source for the place of the cited addresses.");
    }

    void judgeAbsent(const Observation& there, const Observation& absent)
    {
        const std::string unreadable = whyUnreadable(m_what, absent);
        addEvidence(m_what, there, there.certain, m_verdict);
        if (!unreadable.empty()) {
            m_verdict.word = VerdictWord::NotDeterminable;
            m_verdict.because = fmt::format("{}: {} Whether it is {} sent cannot be told.",
                                            m_isGone ? "It is no longer readable" : "It was not readable before",
                                            unreadable, m_isGone ? "still" : "newly");
            m_verdict.wouldChange.push_back("Captures of both sides with their keys, compared at the same level.");
            return;
        }
        m_verdict.word = VerdictWord::Consistent;
        m_verdict.because = fmt::format("{} was seen in {} ({}), and not in {} ({}). Not seen is not proof.",
                                        whatText(m_what.claim.test), runsText({there}),
                                        countedText(there.certain.size(), "sighting", "sightings"), runsText({absent}),
                                        boundOf({absent}));
        m_verdict.wouldChange.push_back(
            fmt::format("One capture {} that shows it would contradict it.", m_isGone ? "after" : "before"));
        m_verdict.limits.push_back(
            "That it followed from the update is not shown: a phone held back was not compared.");
    }

    const ClaimCase& m_what;
    bool m_isGone;
    Observation m_before, m_after;
    Verdict m_verdict;
};

/// Sightings (of content: bytes) per hour of each run.
std::vector<double> rates(const ClaimTest& test, const Observation& observation)
{
    std::vector<double> values;
    const bool isContent = test.subject == ClaimKind::Destination && test.level == ClaimLevel::Content;
    for (const ObservedRun& run : observation.runs) {
        double sum = 0;
        for (const Sighting& sighting : observation.certain) {
            if (sighting.run == run.run)
                sum += isContent ? static_cast<double>(sighting.content) : 1;
        }
        values.push_back(run.state.hours > 0 ? sum / run.state.hours : 0);
    }
    return values;
}

/// Milliseconds of the handshakes of each run, median; −1 without any.
std::vector<double> roundTrips(const ClaimCase& what, const Observation& observation)
{
    std::vector<double> medians;
    for (const ObservedRun& run : observation.runs) {
        const Analysis& analysis = *what.input.side(observation.side)[run.run].analysis;
        std::vector<double> values;
        for (const Sighting& sighting : observation.certain) {
            if (sighting.run != run.run)
                continue;
            const std::int64_t ns = analysis.counters(sighting.flow).handshakeRttNs;
            if (analysis.view(sighting.flow).role == FlowRole::Up && ns >= 0)
                values.push_back(static_cast<double>(ns) / 1e6);
        }
        if (values.empty())
            continue;
        const auto middle = values.begin() + std::ssize(values) / 2;
        std::nth_element(values.begin(), middle, values.end());
        medians.push_back(*middle);
    }
    return medians;
}

double mean(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// How many runs would decide it, by how much those at hand vary.
std::string runsNeeded(const std::vector<double>& before, const std::vector<double>& after)
{
    const std::vector<double>& pilot = before.size() >= after.size() ? before : after;
    PowerOptions options;
    options.simulations = 400; // as planAdvice()
    const std::optional<RunPlan> plan = planRuns(pilot, PilotKind::Amounts, options);
    if (!plan)
        return "Five runs a side or more, eight recommended, under like conditions.";
    return fmt::format("More runs a side, under like conditions: to see a 2× change with a probability of 0.8, {}; it "
                       "is that of the {} runs {}. A plan, not a promise.",
                       plannedRunsText(*plan), pilot.size(), before.size() >= after.size() ? "before" : "after");
}

/// Less or more by a test over runs; everything else is not determined.
void judgeByRuns(const std::vector<double>& before, const std::vector<double>& after, bool isLess, Verdict& verdict)
{
    const auto test = permutationTest(before, after);
    const bool hasRuns = std::min(before.size(), after.size()) >= FewestRuns;
    const bool isSmaller = mean(after) < mean(before);
    const bool isLikeBefore = mean(after) >= mean(before) * SameFrom && mean(after) <= mean(before) * SameTo;
    verdict.word = VerdictWord::NotDeterminable;
    if (!hasRuns)
        verdict.because += fmt::format(" A difference between {} before and {} after says nothing about other days: at "
                                       "least {} a side are needed.",
                                       countedText(before.size(), "run", "runs"),
                                       countedText(after.size(), "run", "runs"), FewestRuns);
    if (!test || !hasRuns) {
        verdict.wouldChange.push_back(runsNeeded(before, after));
        return;
    }
    verdict.p = test->p;
    verdict.because += fmt::format(" Exact permutation test over runs: p = {}.", probabilityText(test->p));
    if (isLikeBefore)
        verdict.because += fmt::format(" From {} to {} times counts as the same.", SameFrom, SameTo);
    else if (test->p <= Level)
        verdict.word = isSmaller == isLess ? VerdictWord::Supported : VerdictWord::Contradicted;
    verdict.limits.push_back(
        "That it followed from the update is not shown unless a phone held back was captured, too.");
    if (verdict.word == VerdictWord::NotDeterminable)
        verdict.wouldChange.push_back(runsNeeded(before, after));
    verdict.wouldChange.push_back("More runs a side, alternating, with a phone held back as control.");
}

} // namespace

Verdict judgeAppearance(const ClaimCase& what)
{
    return AppearanceJudge(what).judge();
}

Verdict judgeAmount(const ClaimCase& what)
{
    const Observation before = observe(what.input, requestOf(what, ClaimSide::Before));
    const Observation after = observe(what.input, requestOf(what, ClaimSide::After));
    if (!before.isTested() || !after.isTested())
        return untested(what, {before.isTested() ? after : before});
    Verdict verdict;
    const std::vector<double> ratesBefore = rates(what.claim.test, before), ratesAfter = rates(what.claim.test, after);
    const bool isContent =
        what.claim.test.subject == ClaimKind::Destination && what.claim.test.level == ClaimLevel::Content;
    const auto text = [isContent](double perHour) { return isContent ? byteRateText(perHour) : rateText(perHour); };
    verdict.because =
        fmt::format("{}: {} on average in {}, {} in {}.", whatText(what.claim.test), text(mean(ratesBefore)),
                    runsText({before}), text(mean(ratesAfter)), runsText({after}));
    addEvidence(what, before, before.certain, verdict);
    addEvidence(what, after, after.certain, verdict);
    const std::string unreadable = whyUnreadable(what, before) + whyUnreadable(what, after);
    if (!unreadable.empty()) {
        verdict.word = VerdictWord::NotDeterminable;
        verdict.because += " " + unreadable;
        verdict.wouldChange.push_back("Captures of both sides with their keys, compared at the same level.");
    } else {
        judgeByRuns(ratesBefore, ratesAfter, what.claim.test.expect == ClaimExpect::Less, verdict);
    }
    addScope(what, {before, after}, verdict);
    return verdict;
}

Verdict judgeLatency(const ClaimCase& what)
{
    const auto observeSide = [&what](ClaimSide side) {
        ObservationRequest request = requestOf(what, side);
        request.level = ClaimLevel::Contacted;
        return observe(what.input, request);
    };
    const Observation before = observeSide(ClaimSide::Before), after = observeSide(ClaimSide::After);
    if (!before.isTested() || !after.isTested())
        return untested(what, {before.isTested() ? after : before});
    Verdict verdict;
    const std::vector<double> medianBefore = roundTrips(what, before), medianAfter = roundTrips(what, after);
    if (medianBefore.empty() || medianAfter.empty()) {
        verdict.because = fmt::format("No handshake with {} was seen on {}: there is nothing to compare.",
                                      recipientText(what.claim.test.recipient),
                                      medianBefore.empty() ? "the side before" : "the side after");
        verdict.word = VerdictWord::NotDeterminable;
        verdict.wouldChange.push_back("Captures of both sides in which the service is used.");
    } else {
        verdict.because = fmt::format(
            "Handshakes with {} took {} ms before and {} ms after (median of each run, averaged).",
            recipientText(what.claim.test.recipient), shortNumber(mean(medianBefore)), shortNumber(mean(medianAfter)));
        addEvidence(what, before, before.certain, verdict);
        addEvidence(what, after, after.certain, verdict);
        judgeByRuns(medianBefore, medianAfter, what.claim.test.expect == ClaimExpect::Less, verdict);
    }
    verdict.limits.push_back("Round trips depend on the network of the phone: this holds for the networks of these "
                             "captures, and for both sides only if they were the same.");
    addScope(what, {before, after}, verdict);
    return verdict;
}

} // namespace waybill
