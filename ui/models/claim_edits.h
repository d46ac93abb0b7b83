// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claim.h"

#include <cstddef>
#include <string>

namespace waybill {

// Changes of a sheet of claims that leave it one that can be read again: ids stay unique, and no conflict is with a
// claim that is not there. `index` is one of the sheet's claims.

/// An id that no claim of the sheet has: "C1", "C2", …
[[nodiscard]] std::string freshClaimId(const ClaimSheet& sheet);

/// Puts `claim` in place of another; conflicts with it follow its new id.
void replaceClaim(ClaimSheet& sheet, std::size_t index, Claim claim);

/// Takes a claim out, and the conflicts that others have with it.
void removeClaim(ClaimSheet& sheet, std::size_t index);

/// Adds the claims of another sheet behind those that are there, but for those that are there already, word for word.
/// One whose id is taken gets another ("A4-2"), in the conflicts of what is added, too. How many were added.
std::size_t addClaims(ClaimSheet& sheet, ClaimSheet more);

} // namespace waybill
