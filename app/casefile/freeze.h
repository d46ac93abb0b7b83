// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"
#include "compare/comparison.h"

#include <string>

namespace waybill {

/// Keeps a comparison in the case: its JSON (waybill.compare/1) word for word, what every location source said about
/// every address of its runs, the versions of the program and of every table, and an entry of the log. The same result
/// as the newest one of these two sides is not kept again, and the case stays as it is. `program`: "waybill-cli 0.1.0".
void freezeComparison(Case& item, const Comparison& comparison, std::string json, const std::string& program);

/// "comparison of before and after": what a kept comparison is called.
[[nodiscard]] std::string resultName(const Comparison& comparison);

} // namespace waybill
