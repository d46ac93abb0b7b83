// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace waybill {

/// Whole content of a regular file of at most `maxBytes`. Fails with what the system says, TooLarge, or
/// InvalidArgument for a pipe, device or directory; the error names no path, the caller adds it.
[[nodiscard]] Result<std::string> readTextFile(const std::string& path, std::size_t maxBytes);

} // namespace waybill
