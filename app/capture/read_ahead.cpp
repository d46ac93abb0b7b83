// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/read_ahead.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace waybill {

ReadAhead::ReadAhead(int descriptor, std::uint64_t size)
    : m_descriptor(descriptor),
      m_blockBytes(static_cast<std::size_t>(std::clamp<std::uint64_t>(size, 4096, MostBlockBytes))),
      m_thread([this] { run(); })
{}

ReadAhead::~ReadAhead()
{
    stop();
}

void ReadAhead::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isAbandoned = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

/// False when nobody waits for more.
bool ReadAhead::waitForRoom()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isAbandoned || m_filled + 1 < m_taken + Blocks; }); // one is in use
    return !m_isAbandoned;
}

void ReadAhead::fill(Filled& block)
{
    if (!block.bytes)
        block.bytes = std::make_unique_for_overwrite<std::uint8_t[]>(m_blockBytes);
    ssize_t count = -1;
    do {
        count = ::pread(m_descriptor, block.bytes.get(), m_blockBytes, static_cast<off_t>(m_position));
    } while (count < 0 && errno == EINTR);
    block.error = count < 0 ? errno : 0;
    block.count = count < 0 ? 0 : static_cast<std::size_t>(count);
    m_position += block.count;
}

void ReadAhead::run()
{
    for (bool isMore = true; isMore && waitForRoom();) {
        Filled& block = m_ring[m_filled % Blocks]; // m_filled is changed by this thread alone
        fill(block);
        isMore = block.count > 0;
        const std::span<const std::uint8_t> bytes(block.bytes.get(), block.count);
        {
            const std::lock_guard lock(m_mutex);
            ++m_filled;
        }
        m_changed.notify_all();
        m_hash.update(bytes); // while the user works on them; both only read
    }
}

ReadAhead::Block ReadAhead::next()
{
    if (m_end)
        return {{}, *m_end};
    std::unique_lock lock(m_mutex);
    ++m_taken;
    lock.unlock();
    m_changed.notify_all();
    lock.lock();
    m_changed.wait(lock, [this] { return m_filled >= m_taken; });
    const Filled& block = m_ring[(m_taken - 1) % Blocks];
    if (block.count == 0)
        m_end = block.error;
    return {{block.bytes.get(), block.count}, block.error};
}

std::optional<Sha256Digest> ReadAhead::finish()
{
    if (!m_thread.joinable() || m_end != 0)
        return std::nullopt;
    m_thread.join(); // ends by itself behind the empty block
    return m_hash.finish();
}

} // namespace waybill
