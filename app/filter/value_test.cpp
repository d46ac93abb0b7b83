// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/value_test.h"

#include <algorithm>

namespace waybill {

namespace {

template <typename Value>
bool ordered(FilterOp op, const Value& left, const Value& right)
{
    switch (op) {
    case FilterOp::Equal: return left == right;
    case FilterOp::NotEqual: return !(left == right);
    case FilterOp::Less: return left < right;
    case FilterOp::LessEqual: return left <= right;
    case FilterOp::Greater: return left > right;
    case FilterOp::GreaterEqual: return left >= right;
    default: return false;
    }
}

/// Whether the value is, or lies in, one of a set.
template <typename Value, typename Begin, typename End>
bool isOneOf(const std::vector<FilterValue>& set, const Value& value, Begin begin, End end)
{
    return std::any_of(set.begin(), set.end(), [&](const FilterValue& one) {
        return one.isRange ? one.*begin <= value && value <= one.*end : one.*begin == value;
    });
}

bool hasPrefix(const IpAddress& value, const IpAddress& network, unsigned bits)
{
    if (value.family() != network.family())
        return false;
    const unsigned inHigh = value.isV4() ? 0 : std::min(bits, 64u);
    const unsigned inLow = bits - inHigh;
    const unsigned width = value.isV4() ? 32 : 64;
    const auto differs = [](std::uint64_t a, std::uint64_t b, unsigned count, unsigned of) {
        return count > 0 && ((a ^ b) >> (of - count)) != 0;
    };
    return !differs(value.high(), network.high(), inHigh, 64) && !differs(value.low(), network.low(), inLow, width);
}

} // namespace

ValueTest::ValueTest(const FieldComparison& comparison)
    : m_comparison(comparison),
      m_isOurTruth(fieldOf(comparison.field).type == FieldType::Truth && !fieldOf(comparison.field).isSameInWireshark)
{}

bool ValueTest::number(std::uint64_t value) const
{
    if (m_comparison.op == FilterOp::Exists)
        return value != 0;
    if (m_comparison.op == FilterOp::In)
        return isOneOf(m_comparison.values, value, &FilterValue::number, &FilterValue::upTo);
    if (m_comparison.op == FilterOp::BitAnd)
        return (value & m_comparison.values.front().number) != 0;
    return ordered(m_comparison.op, value, m_comparison.values.front().number);
}

bool ValueTest::moment(std::int64_t ns) const
{
    if (m_comparison.op == FilterOp::Exists)
        return true;
    if (m_comparison.op == FilterOp::In)
        return isOneOf(m_comparison.values, ns, &FilterValue::ns, &FilterValue::upToNs);
    return ordered(m_comparison.op, ns, m_comparison.values.front().ns);
}

bool ValueTest::address(const IpAddress& value) const
{
    if (m_comparison.op == FilterOp::Exists)
        return true;
    const auto equals = [&value](const FilterValue& one) {
        const bool isWithin =
            one.isRange && value.family() == one.address.family() && one.address <= value && value <= one.upToAddress;
        return isWithin || (!one.isRange && hasPrefix(value, one.address, one.prefixLength));
    };
    const FilterValue& first = m_comparison.values.front();
    switch (m_comparison.op) {
    case FilterOp::In: return std::any_of(m_comparison.values.begin(), m_comparison.values.end(), equals);
    case FilterOp::Equal: return equals(first);
    case FilterOp::NotEqual: return !equals(first);
    default: return value.family() == first.address.family() && ordered(m_comparison.op, value, first.address);
    }
}

bool ValueTest::mac(MacAddress value) const
{
    if (m_comparison.op == FilterOp::Exists)
        return true;
    if (m_comparison.op == FilterOp::In)
        return isOneOf(m_comparison.values, value, &FilterValue::mac, &FilterValue::upToMac);
    return ordered(m_comparison.op, value, m_comparison.values.front().mac);
}

bool ValueTest::text(std::string_view value) const
{
    switch (m_comparison.op) {
    case FilterOp::Exists: return true;
    case FilterOp::Contains: return value.find(m_comparison.values.front().text) != std::string_view::npos;
    case FilterOp::Matches: {
        const TextPattern::Found found = m_comparison.pattern->search(value);
        m_wasTooCostly = m_wasTooCostly || found == TextPattern::Found::TooCostly;
        return found == TextPattern::Found::Yes;
    }
    case FilterOp::In: return isOneOf(m_comparison.values, value, &FilterValue::text, &FilterValue::upToText);
    default: return ordered(m_comparison.op, value, std::string_view(m_comparison.values.front().text));
    }
}

bool ValueTest::holds(const Tally& tally) const
{
    if (m_comparison.op == FilterOp::Exists)
        return m_isOurTruth ? tally.isAny : tally.isSeen;
    if (m_comparison.isNegated)
        return !tally.isAny;
    return m_comparison.isAll ? tally.isSeen && tally.isAll : tally.isAny;
}

} // namespace waybill
