// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capture_facts.h"

#include <cstdint>
#include <limits>

namespace waybill {

/// How many packets of a capture are read when it is read once more: all, or as many as before when that was not all; a
/// pipe may have brought more since.
[[nodiscard]] inline std::uint64_t packetsToRead(const CaptureFacts& known)
{
    return known.isComplete ? std::numeric_limits<std::uint64_t>::max() : known.packets;
}

/// False when the file is not what it was when `known` was read.
[[nodiscard]] inline bool isSameReading(const CaptureFacts& now, const CaptureFacts& known)
{
    // Times are settled at the end of a reading only.
    const bool isSameTime = !known.isComplete || (now.first == known.first && now.last == known.last);
    return isSameTime && now.packets == known.packets && now.capturedBytes == known.capturedBytes &&
           now.wireBytes == known.wireBytes;
}

} // namespace waybill
