// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/claim_runs.h"
#include "cli/exit_code.h"

#include <iosfwd>
#include <string>

namespace CLI {
class App;
}

namespace waybill {

struct Arguments;

/// What `report` was asked for.
struct ReportArguments {
    ClaimSources sources; ///< of a case
    std::string folder;   ///< for the bundle; a zip file when it ends in ".zip"
    bool shouldIssue = false;
    bool shouldMask = false; ///< pseudonyms in place of the device card's values
};

/// What `verify` was asked for.
struct VerifyArguments {
    std::string folder;
    std::string cardPath; ///< empty: none
};

/// Adds the subcommands `report` and `verify`; gives `report` for the options that all readers of captures have.
CLI::App* addReportCommands(CLI::App& app, ReportArguments& report, VerifyArguments& verify);

/// `report`: writes the evidence bundle of a case into a folder.
[[nodiscard]] ExitCode runReport(const Arguments& arguments, std::ostream& out, std::ostream& err);
/// `verify`: checks a bundle. Failed when a file is not what the manifest says, or the cited packets give another
/// verdict.
[[nodiscard]] ExitCode runVerify(const Arguments& arguments, std::ostream& out, std::ostream& err);

} // namespace waybill
