// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"

#include <string>

namespace waybill {

/// What time it is by this computer's clock.
[[nodiscard]] Timestamp timeNow() noexcept;

/// An entry of the log as of now. `program`: name and version, "waybill-cli 0.1.0".
[[nodiscard]] LogEntry logEntry(std::string program, std::string text);

} // namespace waybill
