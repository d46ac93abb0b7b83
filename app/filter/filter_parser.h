// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "filter/filter_problem.h"
#include "filter/filter_tree.h"

#include <string_view>

namespace waybill {

/// Parses an expression and checks every comparison against the type of its field; limits as in filter.h.
[[nodiscard]] tl::expected<FilterTree, FilterProblem> parseFilter(std::string_view expression);

/// Whether `op` makes sense for values of this type.
[[nodiscard]] bool suits(FilterOp op, FieldType type);

} // namespace waybill
