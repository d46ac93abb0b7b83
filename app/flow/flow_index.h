// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/mac_address.h"
#include "base/strong_id.h"
#include "flow/flow_table.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace waybill {

/// Both directions of a 5-tuple give the same key: the smaller endpoint stands first.
struct FlowTable::Key {
    IpAddress low, high;
    std::uint64_t ports = 0; ///< or MAC addresses mixed, for packets that are not IP
    std::uint64_t rest = 0;  ///< run, protocol, EtherType

    [[nodiscard]] std::uint64_t hash() const noexcept
    {
        const std::uint64_t addresses = low.high() * 0x9e3779b97f4a7c15ULL + low.low() * 0xc2b2ae3d27d4eb4fULL +
                                        high.high() * 0x165667b19e3779f9ULL + high.low() * 0x27d4eb2f165667c5ULL;
        return mixHash(addresses + ports * 0x9fb21c651e98df25ULL + rest);
    }
    friend bool operator==(const Key&, const Key&) = default;
};

/// Open-addressing table from key to the newest flow of that key.
class FlowTable::Index {
public:
    Index() : m_slots(1024) {}

    /// The slot's flow id, to be read or set; none when the key is new. Valid until the next call.
    FlowId& at(const Key& key)
    {
        if (m_latest < m_slots.size() && m_slots[m_latest].key == key && !m_slots[m_latest].isFree)
            return m_slots[m_latest].flow; // packets of a flow come in bursts
        if ((m_used + 1) * 3 > m_slots.size() * 2)
            grow();
        Slot& slot = place(m_slots, key, key.hash());
        if (slot.isFree) {
            slot = Slot{key, FlowId::none(), false};
            ++m_used;
        }
        m_latest = static_cast<std::size_t>(&slot - m_slots.data());
        return slot.flow;
    }

private:
    struct Slot {
        Key key;
        FlowId flow;
        bool isFree = true;
    };

    static Slot& place(std::vector<Slot>& slots, const Key& key, std::uint64_t hash)
    {
        std::size_t at = hash & (slots.size() - 1);
        while (!slots[at].isFree && slots[at].key != key)
            at = (at + 1) & (slots.size() - 1);
        return slots[at];
    }
    void grow()
    {
        std::vector<Slot> larger(m_slots.size() * 2);
        for (const Slot& slot : m_slots) {
            if (!slot.isFree)
                place(larger, slot.key, slot.key.hash()) = slot;
        }
        m_slots = std::move(larger);
        m_latest = m_slots.size();
    }

    std::vector<Slot> m_slots; ///< a power of two
    std::size_t m_used = 0;
    std::size_t m_latest = 0; ///< place of the key that was asked for last
};

} // namespace waybill
