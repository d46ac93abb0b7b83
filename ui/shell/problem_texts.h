// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QString>

namespace waybill {

/// How many problems the captures of an analysis have.
[[nodiscard]] std::size_t problemCount(const Analysis& analysis);
/// All of them, one a line, with file and byte.
[[nodiscard]] QString problemListText(const Analysis& analysis);
/// Why an analysis holds less than its captures: who or what ended the reading, and where. Empty when it is complete.
[[nodiscard]] QString partialText(const Analysis& analysis);

} // namespace waybill
