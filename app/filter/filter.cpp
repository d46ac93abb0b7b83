// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filter.h"

#include "filter/filter_parser.h"

#include <algorithm>

namespace waybill {

Filter::Filter() : m_tree(std::make_shared<const FilterTree>()) {}
Filter::Filter(std::shared_ptr<const FilterTree> tree) : m_tree(std::move(tree)) {}

tl::expected<Filter, FilterProblem> Filter::parse(std::string_view expression)
{
    auto tree = parseFilter(expression);
    if (!tree)
        return tl::unexpected(tree.error());
    return Filter(std::make_shared<const FilterTree>(std::move(*tree)));
}

const std::string& Filter::text() const
{
    return m_tree->text;
}

bool Filter::isEmpty() const
{
    return m_tree->comparisons.empty();
}

bool Filter::needsPackets() const
{
    const auto& all = m_tree->comparisons;
    return std::any_of(all.begin(), all.end(),
                       [](const FieldComparison& comparison) { return !isToldByFlows(comparison); });
}

bool isToldByFlows(const FieldComparison& comparison)
{
    if (comparison.field == FieldId::FrameTime) { // first and last packet tell what is before and after
        const bool isOrder = comparison.op == FilterOp::Less || comparison.op == FilterOp::LessEqual ||
                             comparison.op == FilterOp::Greater || comparison.op == FilterOp::GreaterEqual;
        return comparison.op == FilterOp::Exists || (isOrder && !comparison.isAll);
    }
    return fieldOf(comparison.field).isOfFlow;
}

} // namespace waybill
