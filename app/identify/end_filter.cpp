// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/end_filter.h"

#include <bit>

namespace waybill {

EndFilter::EndFilter(const std::vector<std::string>& ends)
{
    if (ends.empty())
        return;
    m_bits.resize((std::size_t{1} << TableBits) / 64);
    m_slots.resize(std::bit_ceil(ends.size() * 4));
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const std::uint64_t key = load(reinterpret_cast<const std::uint8_t*>(ends[i].data()));
        std::size_t slot = slotOf(key);
        while (m_slots[slot].key != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = {key, static_cast<std::uint32_t>(i)};
        for (std::size_t begin = 0; begin < Stride; ++begin) {
            const std::size_t place = placeOf(key >> (8 * begin));
            m_bits[place >> 6] |= std::uint64_t{1} << (place & 63);
        }
    }
}

} // namespace waybill
