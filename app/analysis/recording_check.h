// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/recording.h"

#include <optional>
#include <string>

namespace waybill {

/// What no recording made of captures can hold, as part of a sentence with the row; empty when all is well. Checked are
/// every id (text, flow, run), index and link between rows – links lead to older rows of the same flow, so that none
/// can go round – and the numbers by which others divide.
[[nodiscard]] std::optional<std::string> whatIsWrongWith(const Recording& recording);

} // namespace waybill
