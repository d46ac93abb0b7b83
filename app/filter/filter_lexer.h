// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "filter/filter_problem.h"
#include "filter/filter_tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// One word or sign of an expression.
struct FilterToken {
    enum class Kind : std::uint8_t {
        Word,
        Text,
        Compare,
        And,
        Or,
        Not,
        Open,
        Close,
        SetOpen,
        SetClose,
        Comma,
        Range,
        End
    };
    Kind kind = Kind::End;
    std::string_view source;                   ///< as typed
    std::size_t offset = 0;                    ///< of it in the expression
    std::string text;                          ///< Word: as typed; Text: without quotes, escapes resolved
    std::string pattern;                       ///< Text: the same for `matches`, where unknown escapes stay as they are
    std::optional<FilterProblem> problem = {}; ///< Text: an escape that only `matches` knows
    FilterOp op = FilterOp::Equal;             ///< Compare
    bool isAll = false;                        ///< Compare: for all values
};

/// Cuts an expression into words and signs, End last. Fails on a sign that is none of the language, and on a quoted
/// text without its end.
[[nodiscard]] tl::expected<std::vector<FilterToken>, FilterProblem> tokensOf(std::string_view expression);

/// Whether a byte can stand in a word; all others need quotes.
[[nodiscard]] bool isWordByte(char c);

} // namespace waybill
