// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decode_status.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace waybill {

/// The bytes of one layer: what was captured of it, and its length on the wire (never less).
///
/// ByteReader's sibling for headers of fixed layout, which are checked once with has() and then read by offset. Reads
/// are bounded all the same: what was not captured reads as zero.
struct LayerBytes {
    std::span<const std::uint8_t> captured;
    std::size_t wire = 0;

    [[nodiscard]] bool has(std::size_t count) const noexcept { return count <= captured.size(); }
    /// Why has(count) is false.
    [[nodiscard]] DecodeStatus lacking(std::size_t count) const noexcept
    {
        return count <= wire ? DecodeStatus::Truncated : DecodeStatus::Malformed;
    }
    /// What follows the first `count` bytes; nothing captured when fewer were.
    [[nodiscard]] LayerBytes behind(std::size_t count) const noexcept
    {
        return {captured.subspan(std::min(count, captured.size())), wire - std::min(count, wire)};
    }
    /// The first `count` bytes at most.
    [[nodiscard]] LayerBytes upTo(std::size_t count) const noexcept
    {
        return {captured.first(std::min(count, captured.size())), std::min(count, wire)};
    }

    [[nodiscard]] std::uint8_t u8(std::size_t offset) const noexcept
    {
        return has(offset + 1) ? captured[offset] : std::uint8_t{0};
    }
    [[nodiscard]] std::uint16_t u16(std::size_t offset) const noexcept
    {
        return static_cast<std::uint16_t>(big<2>(offset));
    }
    [[nodiscard]] std::uint32_t u32(std::size_t offset) const noexcept
    {
        return static_cast<std::uint32_t>(big<4>(offset));
    }
    [[nodiscard]] std::uint64_t u48(std::size_t offset) const noexcept
    {
        return has(offset + 8) ? big<8>(offset) >> 16 : big<6>(offset); // one load instead of six
    }
    [[nodiscard]] std::uint64_t u64(std::size_t offset) const noexcept { return big<8>(offset); }

private:
    template <std::size_t Count>
    [[nodiscard]] std::uint64_t big(std::size_t offset) const noexcept
    {
        if (!has(offset + Count))
            return 0;
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < Count; ++i)
            value = value << 8 | captured[offset + i];
        return value;
    }
};

} // namespace waybill
