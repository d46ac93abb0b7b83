// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/claim_runs.h"
#include "cli/exit_code.h"

#include <iosfwd>

namespace CLI {
class App;
}

namespace waybill {

struct Arguments;

/// What `check` was asked for.
struct CheckArguments {
    ClaimSources sources;
    bool asJson = false;
};

/// Adds the options of `check` to a subcommand; `arguments` is filled while the line is parsed.
void addCheckOptions(CLI::App& command, CheckArguments& arguments);

/// `check`: judges every claim on the runs and writes the verdicts. Contradicted when one is, else Undecided when one
/// could not be determined or was not tested, else as other commands.
[[nodiscard]] ExitCode runCheck(const Arguments& arguments, std::ostream& out, std::ostream& err);

} // namespace waybill
