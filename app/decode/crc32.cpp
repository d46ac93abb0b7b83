// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/crc32.h"

#include <array>
#include <cstddef>

namespace waybill {

namespace {

// Four bytes a step ("slicing-by-4"): every packet of a PCAPdroid file is summed, so a byte at a time would be felt.
using Table = std::array<std::array<std::uint32_t, 256>, 4>;

constexpr Table makeTable() noexcept
{
    Table table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? value >> 1 ^ 0xEDB88320u : value >> 1;
        table[0][i] = value;
    }
    for (std::uint32_t i = 0; i < 256; ++i) {
        for (std::size_t slice = 1; slice < 4; ++slice)
            table[slice][i] = table[slice - 1][i] >> 8 ^ table[0][table[slice - 1][i] & 0xFF];
    }
    return table;
}

constexpr Table CrcTable = makeTable();

} // namespace

std::uint32_t crc32(std::span<const std::uint8_t> bytes) noexcept
{
    std::uint32_t crc = 0xFFFFFFFFu;
    for (; bytes.size() >= 4; bytes = bytes.subspan(4)) {
        crc ^= bytes[0] | static_cast<std::uint32_t>(bytes[1]) << 8 | static_cast<std::uint32_t>(bytes[2]) << 16 |
               static_cast<std::uint32_t>(bytes[3]) << 24;
        crc = CrcTable[3][crc & 0xFF] ^ CrcTable[2][crc >> 8 & 0xFF] ^ CrcTable[1][crc >> 16 & 0xFF] ^
              CrcTable[0][crc >> 24];
    }
    for (const std::uint8_t byte : bytes)
        crc = crc >> 8 ^ CrcTable[0][(crc ^ byte) & 0xFF];
    return ~crc;
}

} // namespace waybill
