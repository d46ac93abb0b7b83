// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claim_input.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace waybill {

/// One run as a page names it.
struct NamedRun {
    ClaimSide side = ClaimSide::Before;
    const ClaimRun* run = nullptr;
    std::string name; ///< "before", "after, run 2 (control)"
};

/// All runs, those before first, in their order. They point into `input`.
[[nodiscard]] std::vector<NamedRun> namedRuns(const ClaimInput& input);
/// The name of one run of a side, by its index.
[[nodiscard]] std::string runName(const ClaimInput& input, ClaimSide side, std::size_t run);

/// Rows of a <dl>, one for each run; runs of which the same is to be said share one. `texts` are HTML, as `runs`.
void writeRunTerms(const std::vector<NamedRun>& runs, const std::vector<std::string>& texts, std::ostream& out);

/// Each source of places and operators in use, once, in order of the runs.
[[nodiscard]] std::vector<GeoSource> sourcesOf(const ClaimInput& input);

} // namespace waybill
