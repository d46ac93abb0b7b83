// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/exit_code.h"

#include <iosfwd>

namespace waybill {

/// Does what was asked: results to `out`, messages to `err`.
[[nodiscard]] ExitCode runCommand(const Arguments& arguments, std::ostream& out, std::ostream& err);

} // namespace waybill
