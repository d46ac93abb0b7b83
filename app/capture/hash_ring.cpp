// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/hash_ring.h"

namespace waybill {

HashRing::HashRing(bool hash)
{
    if (!hash)
        return;
    m_hash.emplace();
    m_thread = std::thread([this] { hashBlocks(); });
}

HashRing::~HashRing()
{
    close(true);
}

std::span<std::uint8_t> HashRing::acquire()
{
    // Without a hash one buffer does, and stays in the cache.
    const std::size_t index = m_thread.joinable() ? m_submitted % Blocks : 0;
    if (m_thread.joinable()) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_submitted - m_hashed < Blocks; });
    }
    if (!m_blocks[index])
        m_blocks[index] = std::make_unique_for_overwrite<std::uint8_t[]>(BlockSize);
    return {m_blocks[index].get(), BlockSize};
}

void HashRing::submit(std::size_t count)
{
    {
        const std::lock_guard lock(m_mutex);
        m_filled[m_submitted % Blocks] = count;
        ++m_submitted;
    }
    m_changed.notify_all();
}

void HashRing::hashBlocks()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_closed || m_hashed < m_submitted; });
        if (m_abandoned || m_hashed == m_submitted)
            return;
        const std::size_t index = m_hashed % Blocks;
        const std::span<const std::uint8_t> bytes{m_blocks[index].get(), m_filled[index]};
        lock.unlock();
        m_hash->update(bytes);
        lock.lock();
        ++m_hashed;
        m_changed.notify_all();
    }
}

void HashRing::close(bool abandon)
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_abandoned = abandon;
    }
    m_changed.notify_all();
    m_thread.join();
}

std::optional<Sha256Digest> HashRing::finish()
{
    if (!m_thread.joinable())
        return std::nullopt;
    close(false);
    return m_hash->finish();
}

} // namespace waybill
