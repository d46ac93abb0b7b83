// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/observation.h"
#include "claims/verdict.h"

#include <string>
#include <vector>

namespace waybill {

/// One claim with what it is judged on. Borrows both.
struct ClaimCase {
    const Claim& claim;
    const ClaimInput& input;
};

/// Observations of the sides that a claim speaks of, in order.
using Observations = std::vector<Observation>;

/// Before, After, or both of them.
[[nodiscard]] std::vector<ClaimSide> sidesOf(ClaimSide appliesTo);
[[nodiscard]] bool isAnyTested(const Observations& observations);

/// The verdict on a claim for whose state there is no run, with the reasons and what to capture.
[[nodiscard]] Verdict untested(const ClaimCase& what, const Observations& observations);

/// Lists sightings as evidence, in order; what is beyond MostEvidence is counted.
void addEvidence(const ClaimCase& what, const Observation& observation, const std::vector<Sighting>& sightings,
                 Verdict& verdict);
/// Neutral questions about the first few places listed as evidence.
void addQuestions(const ClaimCase& what, Verdict& verdict);

/// Adds the scope line, and the limits that hold whatever was found: sides that were not tested, losses, traffic whose
/// recipient or place is not known, ages of tables, dated facts, the number of runs.
void addScope(const ClaimCase& what, const Observations& observations, Verdict& verdict);

/// "1 run of 2 h after", "2 runs of 4 h before and 1 run of 2 h after": the runs that were in the state.
[[nodiscard]] std::string runsText(const Observations& observations);
/// "2 h; up to 36 a day not excluded", of all observed hours.
[[nodiscard]] std::string boundOf(const Observations& observations);

[[nodiscard]] std::size_t certainCount(const Observations& observations);
[[nodiscard]] std::size_t doubtfulCount(const Observations& observations);
/// The doubts of all doubtful sightings, each once.
[[nodiscard]] std::string doubtsText(const Observations& observations);
/// Adds `text` unless it stands there.
void addOnce(std::vector<std::string>& texts, std::string text);

} // namespace waybill
