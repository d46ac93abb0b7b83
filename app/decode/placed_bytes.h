// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/layer_bytes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace waybill {

/// Bytes of a layer with their place in the captured packet.
struct PlacedBytes {
    LayerBytes bytes;
    std::uint32_t offset = 0;

    [[nodiscard]] PlacedBytes behind(std::size_t count) const
    {
        return {bytes.behind(count), offset + static_cast<std::uint32_t>(std::min(count, bytes.captured.size()))};
    }
    [[nodiscard]] PlacedBytes upTo(std::size_t count) const { return {bytes.upTo(count), offset}; }
};

} // namespace waybill
