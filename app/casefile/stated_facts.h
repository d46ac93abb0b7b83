// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"

#include <string>
#include <vector>

namespace waybill {

// What the user states about the handset and its recording, and what was done with it when, for a capture that is in no
// case: the conditions and the sheet of the only run of its notebook (casefile/notebook.h), and the notebook's steps,
// which are of no run in particular. Every change is an entry of the log, which nothing removes. `program`:
// "waybill-cli 0.1.0".

/// The run of a notebook: its `conditions` and `sheet` are what is stated. A run without an id when nothing is.
[[nodiscard]] CaseRun statedRun(const Case& notebook);

/// Anything is stated in conditions or sheet.
[[nodiscard]] bool isAnythingStated(const CaseRun& run);

/// States what the conditions and the sheet of `stated` say, in place of what was stated before; empty takes a fact
/// back. The log says of each field what it was.
void stateFacts(Case& notebook, const CaseRun& stated, const std::string& program);

/// The steps of a notebook from now on, in any order; the run of each is left out.
void stateSteps(Case& notebook, std::vector<CaseStep> steps, const std::string& program);

/// Conditions and sheet of `theirs` with what differs from `known` to `mine`, field by field: where both changed a
/// field, mine stands.
[[nodiscard]] CaseRun mergedFacts(const CaseRun& known, const CaseRun& mine, const CaseRun& theirs);
/// The same for notebooks, into `theirs`; steps are not among it.
void mergeFacts(Case& theirs, const Case& known, const Case& mine);

/// What came from a notebook into a run.
struct TakenFacts {
    std::size_t facts = 0, steps = 0;
    std::vector<std::string> refused; ///< facts that the run states otherwise: "build: V11 (the case says V12)"
};

/// Takes facts and steps of a notebook into the run of a case that its capture is. What the run states already stays;
/// a step that it has already is not taken again. Writes no log.
TakenFacts takeOverFacts(Case& item, CaseRunId run, const Case& notebook);

} // namespace waybill
