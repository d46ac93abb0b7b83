// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claim_file.h"
#include "claims/claim_input.h"
#include "cli/identifiers_command.h"
#include "cli/run_jobs.h"

#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace waybill {

struct Arguments;

/// Claims, and what they are to be judged on, as named on a command line.
struct ClaimSources {
    std::string claimsPath;                 ///< or the name of a bundled pack; empty: those of the case
    std::vector<std::string> before, after; ///< RUN…
    RunConditions stateBefore, stateAfter;  ///< stated of all runs of the side, when they are no case's
    std::string caseFile;                   ///< instead of runs
    std::string sideBefore, sideAfter;      ///< of the case; empty: before and after
    IdentifiersArguments identifiers;       ///< cardPath empty: that of the case, else none
    bool useNewTables = false;
};

/// Everything that verdicts follow from. Stays where it is: `input` points into it.
struct ClaimMaterial {
    ClaimMaterial() = default;
    ClaimMaterial(const ClaimMaterial&) = delete;
    ClaimMaterial& operator=(const ClaimMaterial&) = delete;

    RunList plan;
    ClaimSheet sheet;
    std::string claimsText; ///< of the file that the sheet was read from
    std::optional<IdentifierSetup> setup;
    ClaimInput input;
};

/// Reads claims and captures and searches them for the device card. Fails with the first thing that cannot be read; a
/// run without a handset is one.
[[nodiscard]] Result<std::unique_ptr<ClaimMaterial>> readClaimMaterial(const Arguments& arguments,
                                                                       const ClaimSources& sources, std::ostream& err);

/// The file of that name, else the bundled pack that is called so; the name itself where there is neither.
[[nodiscard]] std::string claimsFile(const std::string& name);

} // namespace waybill
