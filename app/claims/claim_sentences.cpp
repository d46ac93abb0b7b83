// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claim_sentences.h"

#include "claims/judge.h"
#include "claims/judges.h"
#include "claims/run_state.h"

#include <fmt/format.h>

namespace waybill {

namespace {

std::string toWhom(const ClaimTest& test)
{
    return recipientText(test.recipient);
}

/// ", after, with consent off": side and state behind a statement.
std::string whenText(const Claim& claim)
{
    std::string text = claim.appliesTo == ClaimSide::Both     ? ", before and after"
                       : claim.appliesTo == ClaimSide::Before ? ", before"
                                                              : ", after";
    const std::string state = stateText(claim.when);
    return state.empty() ? text : text + "; " + state;
}

std::string changeSentence(const ClaimTest& test)
{
    const std::string what = subjectText(test) + " to " + toWhom(test);
    switch (test.expect) {
    case ClaimExpect::Gone: return fmt::format("The {} is there before and not after", what);
    case ClaimExpect::New: return fmt::format("The {} is not there before and is there after", what);
    case ClaimExpect::Less: return fmt::format("There is less {} after", what);
    case ClaimExpect::More: return fmt::format("There is more {} after", what);
    default: break;
    }
    return fmt::format("The {} moves from {} to {}", what, countryList(test.from), countryList(test.to));
}

std::string statementOf(const ClaimTest& test)
{
    const std::string what = subjectText(test), to = toWhom(test);
    switch (test.kind) {
    case ClaimKind::Destination:
        if (test.expect == ClaimExpect::Only)
            return fmt::format("All {}{} goes to addresses estimated in {}", what,
                               test.recipient.isAny() ? "" : " to " + to, countryList(test.countries));
        return test.expect == ClaimExpect::None ? fmt::format("No {} goes to {}", what, to)
                                                : fmt::format("Some {} goes to {}", what, to);
    case ClaimKind::Identifier:
        return test.expect == ClaimExpect::None ? fmt::format("No {} is sent to {}", what, to)
                                                : fmt::format("The {} is sent to {}", what, to);
    case ClaimKind::Transport:
        return fmt::format("All content{} is encrypted in transit", test.recipient.isAny() ? "" : " to " + to);
    case ClaimKind::Change: return changeSentence(test);
    case ClaimKind::Latency:
        return fmt::format("Handshakes with {} take {} time after", to,
                           test.expect == ClaimExpect::Less ? "less" : "more");
    case ClaimKind::Unobservable: break;
    }
    return "Traffic cannot show it";
}

bool isUniversal(const ClaimTest& test)
{
    return test.expect == ClaimExpect::None || test.expect == ClaimExpect::Only ||
           test.expect == ClaimExpect::Encrypted || test.expect == ClaimExpect::Gone;
}

} // namespace

std::string testSentence(const Claim& claim)
{
    if (claim.test.kind == ClaimKind::Unobservable)
        return "Traffic cannot show it: " + claim.test.why;
    return statementOf(claim.test) + whenText(claim) + ".";
}

Propositions propositionsOf(const Claim& claim)
{
    if (claim.test.kind == ClaimKind::Unobservable)
        return {"Traffic would look the same.", "Traffic would look the same."};
    const std::string statement = statementOf(claim.test);
    if (isUniversal(claim.test))
        return {fmt::format("{}, in any capture of that state, however long.", statement),
                "Some capture of that state may show otherwise, though not each need to: it may happen rarely, on "
                "another day, or after something the tester did not do."};
    return {fmt::format("{}; a capture in which the service is used should show it.", statement),
            "No capture shows it, however long; one that shows it decides against this."};
}

} // namespace waybill
