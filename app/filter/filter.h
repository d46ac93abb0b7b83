// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "filter/filter_problem.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace waybill {

struct FilterTree;

/// An expression of the filter language, parsed and type-checked. Immutable, cheap to copy, safe from any thread.
///
/// The grammar is that of Wireshark's display filters (wireshark-filter(4), 4.0): comparisons with == != === !== > < >=
/// <= contains matches ~ & and `in {a, b, c..d}`, their words (eq ne gt lt ge le), `and or not` with && || ! and
/// parentheses, a field by itself, and the prefixes `any` and `all`. `and` binds tighter than `or`. != means that a
/// value is there and none is equal. Fields stand in filter_fields.h. Beyond Wireshark: amounts with k M G Ki Mi Gi,
/// lengths of time with ms s min h d, names of countries.
class Filter {
public:
    static constexpr std::size_t MaxLength = 4096;     ///< bytes of an expression
    static constexpr std::size_t MaxComparisons = 100; ///< fields in it
    static constexpr std::size_t MaxDepth = 40;        ///< parentheses and `not` within each other

    /// The empty filter: everything passes.
    Filter();
    /// Nothing but white space is the empty filter. Fails with what is wrong and where.
    [[nodiscard]] static tl::expected<Filter, FilterProblem> parse(std::string_view expression);
    /// As typed.
    [[nodiscard]] const std::string& text() const;
    [[nodiscard]] bool isEmpty() const;
    /// Some comparison cannot be told from flows: packets have to be read again to filter flows.
    [[nodiscard]] bool needsPackets() const;
    /// The parsed form (filter/filter_tree.h).
    [[nodiscard]] const FilterTree& tree() const { return *m_tree; }

private:
    explicit Filter(std::shared_ptr<const FilterTree> tree);
    std::shared_ptr<const FilterTree> m_tree;
};

} // namespace waybill
