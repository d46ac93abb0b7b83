// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/json_text.h"

#include <string>

namespace waybill {

/// "Filter: country == CN (12 of 240 flows)" for people; `expression` is what the analysis is narrowed by.
[[nodiscard]] std::string filterLine(const Analysis& analysis, const std::string& expression);
/// The same as {expression, flows, of}, the value of the key `filter`.
[[nodiscard]] Json filterToJson(const Analysis& analysis, const std::string& expression);

} // namespace waybill
