// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/case_arguments.h"
#include "cli/exit_code.h"

#include <iosfwd>

namespace waybill {

/// `waybill-cli case create|add|list`: results to `out`, messages to `err`. `add` reads every run through once and puts
/// what it read into the user's cache; it adds all runs or none.
[[nodiscard]] ExitCode runCase(const CaseArguments& arguments, std::ostream& out, std::ostream& err);

} // namespace waybill
