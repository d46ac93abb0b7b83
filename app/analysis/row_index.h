// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_record.h"

#include <cstdint>
#include <vector>

namespace waybill {

/// From a 64-bit key to a row number: open addressing in one array, because every name and fact of every flow is looked
/// up here and a node for each costs more than the rest of storing it. Keys must be well mixed (mixHash).
class RowIndex {
public:
    /// The row of `key`; NoRow when it has none.
    [[nodiscard]] std::uint32_t find(std::uint64_t key) const noexcept
    {
        return m_slots.empty() ? NoRow : m_slots[placeOf(key)].row;
    }
    /// Gives `key`, which must have none, this row.
    void add(std::uint64_t key, std::uint32_t row)
    {
        if ((m_size + 1) * 2 > m_slots.size())
            grow();
        m_slots[placeOf(key)] = {key, row};
        ++m_size;
    }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

private:
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t row = NoRow; ///< NoRow: the slot is free
    };

    [[nodiscard]] std::size_t placeOf(std::uint64_t key) const noexcept
    {
        std::size_t place = key & (m_slots.size() - 1);
        while (m_slots[place].row != NoRow && m_slots[place].key != key)
            place = (place + 1) & (m_slots.size() - 1);
        return place;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? std::size_t{1024} : m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot& slot : old) {
            if (slot.row != NoRow)
                m_slots[placeOf(slot.key)] = slot;
        }
    }

    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::size_t m_size = 0;
};

} // namespace waybill
