// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace waybill {

/// Ascending keys with a second, small array of every 64th key: the first steps of a search stay in the fastest cache
/// and the last ones in a few lines of memory.
template <typename Key>
class SortedKeys {
public:
    void assign(std::vector<Key> keys) { m_keys = std::move(keys); }
    void append(Key key) { m_keys.push_back(key); }
    [[nodiscard]] std::size_t size() const noexcept { return m_keys.size(); }
    [[nodiscard]] const Key& back() const noexcept { return m_keys.back(); }
    /// Makes the small array; to be called once, after the last append().
    void finish()
    {
        m_keys.shrink_to_fit();
        for (std::size_t i = 0; i < m_keys.size(); i += Step)
            m_samples.push_back(m_keys[i]);
    }
    /// Number of keys that are not above `key`.
    [[nodiscard]] std::size_t countNotAbove(const Key& key) const noexcept
    {
        const std::size_t blocks = countNotAbove(m_samples, 0, m_samples.size(), key);
        if (blocks == 0)
            return 0;
        const std::size_t from = (blocks - 1) * Step;
        return from + countNotAbove(m_keys, from, std::min(Step, m_keys.size() - from), key);
    }

private:
    static constexpr std::size_t Step = 64;

    /// Without a branch that depends on the keys: half of those would be predicted wrongly.
    static std::size_t countNotAbove(const std::vector<Key>& keys, std::size_t from, std::size_t count,
                                     const Key& key) noexcept
    {
        const std::size_t begin = from;
        while (count > 0) {
            const std::size_t half = (count + 1) / 2;
            from += keys[from + half - 1] <= key ? half : 0;
            count -= half;
        }
        return from - begin;
    }

    std::vector<Key> m_keys;
    std::vector<Key> m_samples;
};

/// A value for every address: 0 (nothing known), or what the last row at or below the address says.
///
/// IPv6 rows are kept by their upper 64 bits, half the memory; the few /64 networks with an edge inside carry FineMark
/// and their rows stand in a list of their own, so nothing is lost. Filled in ascending order, then finish()ed; find()
/// is safe from any thread afterwards.
template <typename Value>
class RangeTable {
public:
    /// Not usable as a value: says that the rows of this /64 are in the fine list.
    static constexpr Value FineMark = std::numeric_limits<Value>::max();
    using FineKey = std::pair<std::uint64_t, std::uint64_t>;

    /// Rows as they are, ascending; as many values as starts.
    void setV4(std::vector<std::uint32_t> starts, std::vector<Value> values)
    {
        m_v4.assign(std::move(starts));
        m_v4Values = std::move(values);
    }
    /// As setV4(), by the upper 64 bits, FineMark included.
    void setV6(std::vector<std::uint64_t> starts, std::vector<Value> values)
    {
        m_v6.assign(std::move(starts));
        m_v6Values = std::move(values);
    }
    /// As setV4(), for the /64 networks that carry FineMark.
    void setFine(std::vector<FineKey> starts, std::vector<Value> values)
    {
        m_fine.assign(std::move(starts));
        m_fineValues = std::move(values);
    }
    /// From `start` on, IPv4 addresses have `value`; `start` not below the one before, of equal ones the last counts.
    void continueV4(std::uint32_t start, Value value)
    {
        if (!m_v4Values.empty() && m_v4Values.back() == value)
            return;
        m_v4.append(start);
        m_v4Values.push_back(value);
    }
    /// From this address on, IPv6 addresses have `value`; as continueV4(). Splits into coarse and fine itself.
    void continueV6(std::uint64_t high, std::uint64_t low, Value value)
    {
        if (m_v6.size() > 0 && value == m_current)
            return;
        if (m_v6.size() > 0 && high > m_v6.back())
            closeFine(high);
        if (low == 0)
            appendV6(high, value);
        else
            continueFine(high, low, value);
        m_current = value;
    }
    /// To be called once, after the last row.
    void finish()
    {
        closeFine(std::numeric_limits<std::uint64_t>::max());
        m_v4.finish();
        m_v6.finish();
        m_fine.finish();
        m_v4Values.shrink_to_fit();
        m_v6Values.shrink_to_fit();
    }

    /// The value of `address` as it is written (no unwrapping of embedded addresses); 0 when nothing is known.
    [[nodiscard]] Value find(const IpAddress& address) const noexcept
    {
        if (address.isV4())
            return valueAt(m_v4Values, m_v4.countNotAbove(address.v4Value()));
        if (!address.isV6())
            return 0;
        const Value value = valueAt(m_v6Values, m_v6.countNotAbove(address.high()));
        if (value != FineMark)
            return value;
        return valueAt(m_fineValues, m_fine.countNotAbove({address.high(), address.low()}));
    }

private:
    void appendV6(std::uint64_t high, Value value)
    {
        m_v6.append(high);
        m_v6Values.push_back(value);
    }
    void appendFine(std::uint64_t high, std::uint64_t low, Value value)
    {
        m_fine.append({high, low});
        m_fineValues.push_back(value);
    }
    [[nodiscard]] static Value valueAt(const std::vector<Value>& values, std::size_t count) noexcept
    {
        return count == 0 ? Value{0} : values[count - 1];
    }
    /// After a marked /64 the value that was current goes on, unless the next row begins right behind it.
    void closeFine(std::uint64_t nextHigh)
    {
        if (m_v6.size() > 0 && m_v6Values.back() == FineMark && nextHigh - m_v6.back() > 1)
            appendV6(m_v6.back() + 1, m_current);
    }
    void continueFine(std::uint64_t high, std::uint64_t low, Value value)
    {
        const bool startsHere = m_v6.size() > 0 && m_v6.back() == high;
        if (startsHere && m_v6Values.back() != FineMark) {
            m_v6Values.back() = FineMark;
            appendFine(high, 0, m_current);
        } else if (!startsHere) {
            appendV6(high, FineMark);
            appendFine(high, 0, m_current);
        }
        appendFine(high, low, value);
    }

    SortedKeys<std::uint32_t> m_v4;
    SortedKeys<std::uint64_t> m_v6;
    SortedKeys<FineKey> m_fine;
    std::vector<Value> m_v4Values;
    std::vector<Value> m_v6Values;
    std::vector<Value> m_fineValues;
    Value m_current = 0;
};

} // namespace waybill
