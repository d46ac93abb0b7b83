// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace waybill {

/// Where a reading is, for whoever must say so when it does not come back. May lie in memory that processes share.
struct ReadingPlace {
    std::atomic<std::uint64_t> capture{0}; ///< number among the captures of the request
    std::atomic<std::uint64_t> offset{0};  ///< of the packet that is being decoded, in decompressed bytes
    std::atomic<std::uint64_t> packets{0}; ///< of that capture, that packet included

    void note(std::uint64_t newCapture, std::uint64_t newOffset, std::uint64_t newPackets)
    {
        capture.store(newCapture, std::memory_order_relaxed);
        offset.store(newOffset, std::memory_order_relaxed);
        packets.store(newPackets, std::memory_order_relaxed);
    }
};
static_assert(std::atomic<std::uint64_t>::is_always_lock_free, "is read by another process");

} // namespace waybill
