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

/// Reads a regular file from its start on a second thread, a ring of recycled buffers ahead of its user, and hashes
/// what it reads there. One thread uses it at a time.
class ReadAhead {
public:
    /// `descriptor` is borrowed and must stay open; `size` is what the file holds now, it may change. Reading begins at
    /// once.
    ReadAhead(int descriptor, std::uint64_t size);
    /// Gives up what was not read.
    ~ReadAhead();
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// What the file gave next.
    struct Block {
        std::span<const std::uint8_t> bytes; ///< valid until the next call; empty at the end or on failure
        int error = 0;                       ///< errno of a read that failed; 0: none did
    };
    /// Waits for the next block; after an empty one every further one is empty too, with the same error.
    [[nodiscard]] Block next();
    /// Waits for the hash of all bytes and gives it; empty while blocks are left, after a failure, or when called
    /// again.
    [[nodiscard]] std::optional<Sha256Digest> finish();

private:
    // Fits the second-level cache together with what decoding touches; 128 KiB to 1 MiB measured the same.
    static constexpr std::size_t MostBlockBytes = std::size_t{256} * 1024;
    static constexpr std::size_t Blocks = 16; // 4 MiB: enough to ride out a slice of scheduling on a busy machine

    struct Filled {
        std::unique_ptr<std::uint8_t[]> bytes;
        std::size_t count = 0;
        int error = 0;
    };

    void run();
    [[nodiscard]] bool waitForRoom();
    void fill(Filled& block);
    void stop();

    int m_descriptor;
    std::size_t m_blockBytes; ///< small files need no more than their size
    std::array<Filled, Blocks> m_ring;
    std::uint64_t m_position = 0; ///< the thread's own
    Sha256 m_hash;                ///< the thread's own until it was joined
    std::uint64_t m_filled = 0;   ///< blocks
    std::uint64_t m_taken = 0;    ///< blocks; the newest of them is in use
    bool m_isAbandoned = false;
    std::optional<int> m_end; ///< the error of the empty block, once the user has seen it
    std::mutex m_mutex;       ///< guards m_filled, m_taken, m_isAbandoned
    std::condition_variable m_changed;
    std::thread m_thread;
};

} // namespace waybill
