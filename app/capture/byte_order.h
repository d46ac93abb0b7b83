// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_reader.h"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>

namespace waybill {

/// Byte order of a file's own fields, found out from its magic number.
enum class ByteOrder : std::uint8_t { Little, Big };

/// Field of `Width` bytes at `offset`; the caller has checked that it lies inside. For the headers read once a packet,
/// where ByteReader's bookkeeping shows in the profile.
template <typename Unsigned>
[[nodiscard]] inline Unsigned fieldAt(std::span<const std::uint8_t> bytes, std::size_t offset, ByteOrder order) noexcept
{
    assert(offset + sizeof(Unsigned) <= bytes.size());
    std::uint64_t little = 0;
    std::uint64_t big = 0;
    for (std::size_t i = 0; i < sizeof(Unsigned); ++i) { // compilers make one load, and a swap, of this
        const std::uint64_t byte = bytes[offset + i];
        little |= byte << (8 * i);
        big |= byte << (8 * (sizeof(Unsigned) - 1 - i));
    }
    return static_cast<Unsigned>(order == ByteOrder::Little ? little : big);
}

/// ByteReader that knows the byte order of the section it reads.
class OrderedReader {
public:
    OrderedReader(std::span<const std::uint8_t> bytes, ByteOrder order) noexcept : m_in(bytes), m_order(order) {}
    [[nodiscard]] std::uint16_t u16() noexcept { return m_order == ByteOrder::Little ? m_in.u16le() : m_in.u16be(); }
    [[nodiscard]] std::uint32_t u32() noexcept { return m_order == ByteOrder::Little ? m_in.u32le() : m_in.u32be(); }
    [[nodiscard]] std::uint64_t u64() noexcept { return m_order == ByteOrder::Little ? m_in.u64le() : m_in.u64be(); }
    [[nodiscard]] std::uint8_t u8() noexcept { return m_in.u8(); }
    [[nodiscard]] std::span<const std::uint8_t> take(std::size_t count) noexcept { return m_in.take(count); }
    [[nodiscard]] std::span<const std::uint8_t> rest() const noexcept { return m_in.rest(); }
    [[nodiscard]] bool failed() const noexcept { return m_in.failed(); }
    [[nodiscard]] ByteOrder order() const noexcept { return m_order; }

private:
    ByteReader m_in;
    ByteOrder m_order;
};

} // namespace waybill
