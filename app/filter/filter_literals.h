// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "filter/filter_lexer.h"

namespace waybill {

/// The value that a word or a quoted text stands for, compared with `field` by `op`. Fails with what is wrong with it.
[[nodiscard]] tl::expected<FilterValue, FilterProblem> literalOf(const FilterToken& token, const FilterField& field,
                                                                 FilterOp op);

/// The end of a range that begins with `from`: fills its upTo members. Fails when it lies before the beginning.
[[nodiscard]] tl::expected<FilterValue, FilterProblem> rangeOf(FilterValue from, const FilterValue& to,
                                                               const FilterToken& end, const FilterField& field);

/// In lower case, ASCII letters only.
[[nodiscard]] std::string asciiLower(std::string_view text);

} // namespace waybill
