// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"

#include <array>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <thread>

namespace waybill {

/// A ring of recycled buffers: the reader fills one, a second thread hashes it while the reader works on it, and it is
/// filled again only when both have done with it. Without hashing there is no thread. One thread uses it at a time.
class HashRing {
public:
    explicit HashRing(bool hash);
    ~HashRing();
    HashRing(const HashRing&) = delete;
    HashRing& operator=(const HashRing&) = delete;

    /// The buffer to fill next; waits while the hash is a whole ring behind. What it gave before may be overwritten.
    [[nodiscard]] std::span<std::uint8_t> acquire();
    /// The first `count` bytes of the acquired buffer were filled; they must not change until acquire() is called
    /// again.
    void submit(std::size_t count);
    /// Waits for the hash and gives it; empty without hashing, or when called again.
    [[nodiscard]] std::optional<Sha256Digest> finish();

private:
    // Fits the second-level cache together with what decoding touches; 128 KiB to 1 MiB measured the same.
    static constexpr std::size_t BlockSize = std::size_t{256} * 1024;
    static constexpr std::size_t Blocks = 16; // 4 MiB: enough to ride out a slice of scheduling on a busy machine

    void hashBlocks();
    void close(bool abandon);

    std::array<std::unique_ptr<std::uint8_t[]>, Blocks> m_blocks;
    std::array<std::size_t, Blocks> m_filled{};
    std::uint64_t m_submitted = 0; ///< blocks
    std::uint64_t m_hashed = 0;    ///< blocks
    bool m_closed = false;
    bool m_abandoned = false;
    std::optional<Sha256> m_hash;
    std::mutex m_mutex; ///< guards everything above but the bytes
    std::condition_variable m_changed;
    std::thread m_thread;
};

} // namespace waybill
