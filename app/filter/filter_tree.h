// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/mac_address.h"
#include "filter/filter_fields.h"
#include "filter/text_pattern.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace waybill {

enum class FilterOp : std::uint8_t {
    Exists,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Contains,
    Matches,
    In,
    BitAnd
};

/// What a field is compared with; which member counts follows from the field's type.
struct FilterValue {
    std::uint64_t number = 0, upTo = 0; ///< Number, Truth
    std::int64_t ns = 0, upToNs = 0;    ///< Duration, Time (since 1970)
    IpAddress address, upToAddress;
    std::uint8_t prefixLength = 128; ///< of address: bits that count
    MacAddress mac, upToMac;
    std::string text; ///< Country: the code; Name and Keyword: in lower case; Bytes: the bytes
    std::string upToText;
    bool isRange = false; ///< up to and including upTo…; in sets only
};

/// One field compared with something.
struct FieldComparison {
    FieldId field = FieldId::Country;
    FilterOp op = FilterOp::Exists;
    bool isAll = false;                         ///< for all values the field has, and at least one; else for any
    bool isNegated = false;                     ///< `not in`
    std::vector<FilterValue> values;            ///< one; several of a set
    std::shared_ptr<const TextPattern> pattern; ///< of Matches
};

/// Comparisons joined by and, or, not.
struct FilterNode {
    enum class Kind : std::uint8_t { All, Any, Not, Comparison };
    Kind kind = Kind::All;        ///< All without children: everything passes
    std::uint32_t comparison = 0; ///< index into FilterTree::comparisons
    std::vector<FilterNode> children;
};

/// A parsed expression. Used inside filter/ only.
struct FilterTree {
    std::string text;
    FilterNode root;
    std::vector<FieldComparison> comparisons;
};

/// Whether everything holds together, given what holds for each comparison. `holds` is called when its answer matters.
template <typename Holds>
[[nodiscard]] bool passes(const FilterNode& node, const Holds& holds)
{
    switch (node.kind) {
    case FilterNode::Kind::Comparison: return holds(node.comparison);
    case FilterNode::Kind::Not: return !passes(node.children.front(), holds);
    case FilterNode::Kind::Any:
        for (const FilterNode& child : node.children)
            if (passes(child, holds))
                return true;
        return false;
    case FilterNode::Kind::All: break;
    }
    for (const FilterNode& child : node.children)
        if (!passes(child, holds))
            return false;
    return true;
}

/// True when flows alone tell whether this comparison holds for a flow.
[[nodiscard]] bool isToldByFlows(const FieldComparison& comparison);

} // namespace waybill
