// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/judge.h"

#include "base/wording.h"
#include "claims/claim_sentences.h"
#include "claims/judges.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr double Level = 0.05;

Verdict judgeUnobservable(const ClaimCase& what)
{
    Verdict verdict;
    verdict.word = VerdictWord::NotObservable;
    verdict.because = what.claim.test.why;
    verdict.wouldChange.push_back("Evidence other than traffic: documents, source code, an inspection.");
    return verdict;
}

Verdict judgeChange(const ClaimCase& what)
{
    switch (what.claim.test.expect) {
    case ClaimExpect::Moved: return judgeMoved(what);
    case ClaimExpect::Less:
    case ClaimExpect::More: return judgeAmount(what);
    default: return judgeAppearance(what);
    }
}

Verdict judgeTest(const ClaimCase& what)
{
    switch (what.claim.test.kind) {
    case ClaimKind::Destination:
        return what.claim.test.expect == ClaimExpect::Only ? judgeOnly(what) : judgePresence(what);
    case ClaimKind::Identifier: return judgePresence(what);
    case ClaimKind::Transport: return judgeTransport(what);
    case ClaimKind::Change: return judgeChange(what);
    case ClaimKind::Latency: return judgeLatency(what);
    case ClaimKind::Unobservable: break;
    }
    return judgeUnobservable(what);
}

/// The same runs as the sources alone place them; none when no correction is on.
std::optional<ClaimInput> withoutRules(const ClaimInput& input)
{
    ClaimInput bare = input;
    bool isOther = false;
    for (std::vector<ClaimRun>* side : {&bare.before, &bare.after}) {
        for (ClaimRun& run : *side) {
            if (run.analysis->withoutRules()) {
                run.analysis = run.analysis->withoutRules();
                isOther = true;
            }
        }
    }
    return isOther ? std::optional(std::move(bare)) : std::nullopt;
}

/// Holm's step-down procedure over the claims of a sheet that a test decided (methods.md §3.4): a decided one whose
/// adjusted p lies above the level is not determined.
void adjust(std::vector<Verdict>& verdicts)
{
    std::vector<Verdict*> tested;
    for (Verdict& verdict : verdicts) {
        if (verdict.p)
            tested.push_back(&verdict);
    }
    std::stable_sort(tested.begin(), tested.end(), [](const Verdict* a, const Verdict* b) { return *a->p < *b->p; });
    double largest = 0;
    for (std::size_t i = 0; i < tested.size(); ++i) {
        largest = std::max(largest, std::min(1.0, *tested[i]->p * static_cast<double>(tested.size() - i)));
        const bool wasDecided = tested[i]->word != VerdictWord::NotDeterminable;
        tested[i]->p = largest;
        if (wasDecided && largest > Level) {
            tested[i]->word = VerdictWord::NotDeterminable;
            tested[i]->because += fmt::format(" With {} claims tested at once that is not enough (Holm: p = {:.2g}).",
                                              tested.size(), largest);
        }
    }
}

/// A run built from published accounts makes an exercise of all that is judged beside it.
bool holdsReconstruction(const ClaimInput& input)
{
    const auto isOne = [](const ClaimRun& run) { return !run.analysis->reconstructionNotice().empty(); };
    return std::any_of(input.before.begin(), input.before.end(), isOne) ||
           std::any_of(input.after.begin(), input.after.end(), isOne);
}

std::vector<Verdict> judgeAll(const ClaimSheet& sheet, const ClaimInput& input)
{
    const bool isExercise = holdsReconstruction(input);
    std::vector<Verdict> verdicts;
    for (const Claim& claim : sheet.claims) {
        const ClaimCase what{claim, input};
        Verdict verdict = judgeTest(what);
        verdict.id = claim.id;
        verdict.isExercise = isExercise;
        const Propositions propositions = propositionsOf(claim);
        verdict.ifTrue = propositions.ifTrue;
        verdict.ifFalse = propositions.ifFalse;
        verdicts.push_back(std::move(verdict));
    }
    adjust(verdicts);
    return verdicts;
}

} // namespace

std::vector<Verdict> judgeClaims(const ClaimSheet& sheet, const ClaimInput& input)
{
    const EnglishScope english; // evidence is quoted and kept
    std::vector<Verdict> verdicts = judgeAll(sheet, input);
    const auto bare = withoutRules(input);
    if (!bare)
        return verdicts;
    const std::vector<Verdict> others = judgeAll(sheet, *bare);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (others[i].word == verdicts[i].word)
            continue;
        verdicts[i].withoutCorrections = others[i].word;
        verdicts[i].limits.insert(verdicts[i].limits.begin(),
                                  fmt::format("This rests on the analyst's corrections. Without them: {}. {}",
                                              verdictText(others[i].word, others[i].isExercise), others[i].because));
    }
    return verdicts;
}

} // namespace waybill
