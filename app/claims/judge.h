// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "claims/claim_input.h"
#include "claims/verdict.h"

#include <vector>

namespace waybill {

/// One verdict for each claim, in the order of the sheet (design.md §8, methods.md §1 and §3.8).
///
/// A universal negative ("none", "only", "encrypted", "gone") can be contradicted by one finding at the claim's level
/// and is at best consistent, with the rate that was not excluded; a claim that something is there can be supported by
/// one and is never contradicted by not seeing it. Where location sources dispute and the place decides, nothing is
/// determined. Analyst's corrections count, and what holds without them is said. Texts are English.
[[nodiscard]] std::vector<Verdict> judgeClaims(const ClaimSheet& sheet, const ClaimInput& input);

/// Claims of a sheet that cannot hold together: those that say so of each other, and those whose tests exclude each
/// other (the same subject in the same state, expected to be there and not to be there).
struct ConflictingClaims {
    std::size_t first = 0, second = 0; ///< indexes into ClaimSheet::claims, first < second
    std::string why;                   ///< a sentence
    friend bool operator==(const ConflictingClaims&, const ConflictingClaims&) = default;
};
[[nodiscard]] std::vector<ConflictingClaims> conflictsOf(const ClaimSheet& sheet);

/// What a claim's test says, as a sentence: "No content goes to addresses estimated in China, after the update, with
/// consent off."
[[nodiscard]] std::string testSentence(const Claim& claim);

} // namespace waybill
