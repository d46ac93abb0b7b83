// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/string_pool.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace waybill {

namespace {

constexpr std::size_t ChunkBytes = 64 * 1024; // a longer text gets a chunk of its own

} // namespace

std::string_view StringSnapshot::operator[](StringId id) const noexcept
{
    if (id.isNone())
        return {};
    const Ref& ref = m_refs[id];
    return {m_chunks[ref.chunk].get() + ref.offset, ref.length};
}

void StringPool::store(std::string_view text)
{
    if (m_chunks.empty() || m_chunkSize - m_chunkUsed < text.size()) {
        m_chunkSize = std::max(ChunkBytes, text.size());
        m_chunkUsed = 0;
        m_chunks.push_back(std::shared_ptr<char[]>(new char[m_chunkSize]));
    }
    char* place = m_chunks.back().get() + m_chunkUsed;
    std::memcpy(place, text.data(), text.size());
    m_refs.append({static_cast<std::uint32_t>(m_chunks.size() - 1), static_cast<std::uint32_t>(m_chunkUsed),
                   static_cast<std::uint32_t>(text.size())});
    m_chunkUsed += text.size();
}

/// Where `text` is, or the free slot where it belongs.
StringPool::Slot& StringPool::slotOf(std::string_view text, std::uint32_t hash)
{
    std::size_t place = hash & (m_slots.size() - 1);
    while (!m_slots[place].id.isNone() && (m_slots[place].hash != hash || (*this)[m_slots[place].id] != text))
        place = (place + 1) & (m_slots.size() - 1);
    return m_slots[place];
}

void StringPool::grow()
{
    std::vector<Slot> old(m_slots.empty() ? std::size_t{1024} : m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot& slot : old) {
        if (slot.id.isNone())
            continue;
        std::size_t place = slot.hash & (m_slots.size() - 1);
        while (!m_slots[place].id.isNone())
            place = (place + 1) & (m_slots.size() - 1);
        m_slots[place] = slot;
    }
}

StringId StringPool::intern(std::string_view text)
{
    if (text.empty())
        return StringId::none();
    if ((m_refs.size() + 1) * 2 > m_slots.size())
        grow();
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>()(text));
    Slot& slot = slotOf(text, hash);
    if (slot.id.isNone()) {
        slot = {hash, StringId{static_cast<std::uint32_t>(m_refs.size())}};
        store(text);
    }
    return slot.id;
}

std::string_view StringPool::operator[](StringId id) const noexcept
{
    if (id.isNone())
        return {};
    const auto& ref = m_refs[id.value];
    return {m_chunks[ref.chunk].get() + ref.offset, ref.length};
}

StringSnapshot StringPool::snapshot()
{
    StringSnapshot snapshot;
    snapshot.m_refs = m_refs.snapshot();
    snapshot.m_chunks.assign(m_chunks.begin(), m_chunks.end());
    return snapshot;
}

} // namespace waybill
