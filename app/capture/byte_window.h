// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace waybill {

/// A sliding view over a source. What lies whole in one block is seen in place; only what spans blocks is copied.
class ByteWindow {
public:
    /// `source` is borrowed and outlives the window.
    explicit ByteWindow(ByteSource& source) noexcept : m_source(&source) {}
    ByteWindow(const ByteWindow&) = delete;
    ByteWindow& operator=(const ByteWindow&) = delete;

    /// True when the next `count` bytes are at hand in one piece. Everything seen before may be overwritten.
    [[nodiscard]] bool ensure(std::size_t count) { return count <= m_rest.size() || fill(count); }
    /// What is at hand, at least as much as ensure() promised.
    [[nodiscard]] std::span<const std::uint8_t> rest() const noexcept { return m_rest; }
    /// Steps over bytes that ensure() promised; views of them stay valid until the next ensure() or skip().
    void consume(std::size_t count) noexcept
    {
        m_rest = m_rest.subspan(count);
        m_offset += count;
    }
    /// Has the memory fetch the start of what stands next, in time for the next ensure(): another thread filled it.
    void expect() const noexcept
    {
        if (m_rest.size() > 64) {
            __builtin_prefetch(m_rest.data());
            __builtin_prefetch(m_rest.data() + 64);
        }
    }
    /// Steps over up to `count` bytes without keeping them; how many there were.
    [[nodiscard]] std::uint64_t skip(std::uint64_t count);
    /// Bytes before the next one, since the start of the source.
    [[nodiscard]] std::uint64_t offset() const noexcept { return m_offset; }
    [[nodiscard]] const ByteSource& source() const noexcept { return *m_source; }

private:
    [[nodiscard]] bool fill(std::size_t count);
    [[nodiscard]] bool nextBlock();

    ByteSource* m_source;
    std::span<const std::uint8_t> m_rest;  ///< of the block, or of the carried bytes
    std::span<const std::uint8_t> m_block; ///< what of the block is not in m_rest
    std::vector<std::uint8_t> m_carry;
    bool m_isCarrying = false; ///< m_rest lies in m_carry
    std::uint64_t m_offset = 0;
};

} // namespace waybill
