// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/judge.h"

#include <iosfwd>
#include <vector>

namespace waybill {

/// Claims with their verdicts, and what they were judged on.
struct JudgedSheet {
    const ClaimSheet& sheet;
    std::vector<Verdict> verdicts; ///< one for each claim, in its order
    const ClaimInput& input;
};

/// One JSON object, waybill.verdicts/1 (design.md §8).
void writeVerdictsJson(const JudgedSheet& judged, std::ostream& out);

/// For people: a table of claims and verdicts, then each claim as quoted, with what was found, what follows, what it
/// does not show, and what would change it. Contradicted ones first.
void writeVerdictsText(const JudgedSheet& judged, std::ostream& out);

/// The sentence that a reconstruction must carry; empty where no run is one.
[[nodiscard]] std::string reconstructionNotice(const ClaimInput& input);

} // namespace waybill
