// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/end_filter.h"

#include <bit>

namespace waybill {

EndFilter::EndFilter(const std::vector<std::string>& ends)
{
    if (ends.empty())
        return;
    const auto set = [](std::vector<std::uint64_t>& words, const Place& place) { words[place.word] |= place.bits; };
    m_grams.resize(std::size_t{1} << GramWords);
    m_ends.resize(std::size_t{1} << EndWords);
    m_slots.resize(std::bit_ceil(ends.size() * 4));
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const std::uint64_t key = load(reinterpret_cast<const std::uint8_t*>(ends[i].data()));
        std::size_t slot = slotOf(key);
        while (m_slots[slot].key != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = {key, static_cast<std::uint32_t>(i)};
        set(m_ends, placeOfEnd(key));
        for (std::size_t begin = 0; begin < Stride; ++begin)
            set(m_grams, placeOfGram(key >> (8 * begin)));
    }
}

} // namespace waybill
