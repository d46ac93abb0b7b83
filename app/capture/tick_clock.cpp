// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/tick_clock.h"

namespace waybill {

namespace {

__extension__ using Wide = unsigned __int128;
__extension__ using WideSigned = __int128;

constexpr unsigned NsDigits = 9;

std::uint64_t powerOfTen(unsigned exponent) noexcept
{
    std::uint64_t value = 1;
    for (unsigned i = 0; i < exponent; ++i)
        value *= 10;
    return value;
}

Timestamp saturated(WideSigned ns) noexcept
{
    if (ns > WideSigned{Timestamp::latest().ns})
        return Timestamp::latest();
    if (ns < WideSigned{Timestamp::earliest().ns})
        return Timestamp::earliest();
    return {static_cast<std::int64_t>(ns)};
}

} // namespace

TickClock::TickClock(std::uint8_t resolution, std::int64_t offsetSeconds) noexcept : m_offsetSeconds(offsetSeconds)
{
    constexpr std::uint8_t PowerOfTwo = 0x80;
    const unsigned exponent = resolution & 0x7Fu;
    constexpr unsigned LargestPowerOfTen = 19; // 10^19 fits 64 bits; a smaller divisor leaves 2^64 ticks below 2 ns
    constexpr unsigned NothingLeft = 94;       // 2^64 ticks × 10^9 < 2^94
    if ((resolution & PowerOfTwo) != 0) {
        m_kind = exponent < NothingLeft ? Kind::Shift : Kind::Zero;
        m_shift = exponent;
    } else if (exponent <= NsDigits) {
        m_factor = powerOfTen(NsDigits - exponent);
    } else {
        m_kind = exponent - NsDigits <= LargestPowerOfTen ? Kind::Divide : Kind::Zero;
        m_factor = m_kind == Kind::Divide ? powerOfTen(exponent - NsDigits) : 1;
    }
}

Timestamp TickClock::at(std::uint64_t ticks) const noexcept
{
    Wide ns = 0;
    switch (m_kind) {
    case Kind::Multiply: ns = Wide{ticks} * m_factor; break;
    case Kind::Divide: ns = ticks / m_factor; break;
    case Kind::Shift: ns = Wide{ticks} * static_cast<std::uint64_t>(NsPerSecond) >> m_shift; break;
    case Kind::Zero: break;
    }
    return saturated(static_cast<WideSigned>(ns) + WideSigned{m_offsetSeconds} * NsPerSecond);
}

} // namespace waybill
