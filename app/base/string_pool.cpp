// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/string_pool.h"

#include <algorithm>
#include <cstring>

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

std::string_view StringPool::store(std::string_view text)
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
    return {place, text.size()};
}

StringId StringPool::intern(std::string_view text)
{
    if (text.empty())
        return StringId::none();
    if (const auto found = m_ids.find(text); found != m_ids.end())
        return found->second;
    const StringId id{static_cast<std::uint32_t>(m_refs.size())};
    m_ids.emplace(store(text), id);
    return id;
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
