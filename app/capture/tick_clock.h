// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <cstdint>

namespace waybill {

/// Turns a pcapng interface's ticks into time (draft-ietf-opsawg-pcapng §4.2, if_tsresol and if_tsoffset). Any
/// resolution byte and any tick count is accepted; times that do not fit are the earliest or latest one.
class TickClock {
public:
    static constexpr std::uint8_t Microseconds = 6; ///< if_tsresol when the interface does not say

    /// `resolution`: 10^-n seconds a tick, or 2^-n when its top bit is set. `offsetSeconds` is added.
    explicit TickClock(std::uint8_t resolution = Microseconds, std::int64_t offsetSeconds = 0) noexcept;
    [[nodiscard]] Timestamp at(std::uint64_t ticks) const noexcept;

private:
    enum class Kind : std::uint8_t { Multiply, Divide, Shift, Zero };

    Kind m_kind = Kind::Multiply;
    unsigned m_shift = 0;
    std::uint64_t m_factor = 1;
    std::int64_t m_offsetSeconds = 0;
};

} // namespace waybill
