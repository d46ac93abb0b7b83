// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/stream_format.h"

#include <cstdint>

namespace waybill {

/// The file that blocks are written to, whole whatever happens: a write that fails is cut off behind the last whole
/// block. The descriptor stays the caller's.
class BlockFile {
public:
    explicit BlockFile(int descriptor) noexcept : m_descriptor(descriptor) {}

    /// Writes all of them at once. Returns errno, else 0; after an error what stands there ends behind a block.
    [[nodiscard]] int write(const StreamBlocks& blocks);
    /// Puts what was written on the disk.
    void sync() const;
    /// Of all that was written, in bytes and packets.
    [[nodiscard]] std::uint64_t length() const noexcept { return m_length; }
    [[nodiscard]] std::uint64_t packets() const noexcept { return m_packets; }

private:
    int m_descriptor;
    std::uint64_t m_length = 0, m_packets = 0;
};

} // namespace waybill
