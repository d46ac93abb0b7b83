// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/exit_code.h"

#include <iosfwd>

namespace waybill {

/// `compare`: analyses every run of both sides by itself, several at a time, and prints the comparison.
[[nodiscard]] ExitCode runCompare(const Arguments& arguments, std::ostream& out, std::ostream& err);

} // namespace waybill
