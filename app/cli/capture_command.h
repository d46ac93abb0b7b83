// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/exit_code.h"

#include <iosfwd>

namespace waybill {

/// `capture`: captures until the time is over, SIGINT or SIGTERM comes, the disk is nearly full or the interface is
/// gone; says how it went on `err` and the summary of what was captured on `out`.
[[nodiscard]] ExitCode runCapture(const Arguments& arguments, std::ostream& out, std::ostream& err);

/// `interfaces`: what can be captured on.
[[nodiscard]] ExitCode listInterfaces(const CaptureArguments& wanted, std::ostream& out, std::ostream& err);

} // namespace waybill
