// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace waybill {

/// CRC-32 of IEEE 802.3 §3.2.9 (polynomial 0x04C11DB7, reflected; what zlib's crc32 computes): "123456789" is
/// 0xCBF43926.
[[nodiscard]] std::uint32_t crc32(std::span<const std::uint8_t> bytes) noexcept;

} // namespace waybill
