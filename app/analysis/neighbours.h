// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <string>
#include <vector>

namespace waybill {

/// Warnings about runs that look like parts of one recording (a ring buffer given as separate runs): one begins within
/// five seconds of the other's end, on the same link type, with the same device. A sentence each; empty when none do.
[[nodiscard]] std::vector<std::string> neighbourWarnings(const Analysis& analysis);

} // namespace waybill
