// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace waybill {

inline constexpr std::int64_t NsPerDay = 86400 * NsPerSecond;

/// Lengths of time bins in ns, from 10 ms to 179 years. Each holds a whole number (3 to 6, mostly 4 or 5) of the one
/// before, and up to a day they begin on round times of UTC.
inline constexpr std::array<std::int64_t, 20> ClockBins{
    NsPerSecond / 100, NsPerSecond / 20, NsPerSecond / 5,   NsPerSecond,       5 * NsPerSecond,
    15 * NsPerSecond,  60 * NsPerSecond, 300 * NsPerSecond, 900 * NsPerSecond, 3600 * NsPerSecond,
    NsPerDay / 4,      NsPerDay,         4 * NsPerDay,      16 * NsPerDay,     64 * NsPerDay,
    256 * NsPerDay,    1024 * NsPerDay,  4096 * NsPerDay,   16384 * NsPerDay,  65536 * NsPerDay};

/// Index of the shortest of ClockBins that is at least `ns` long; of the longest when none is.
[[nodiscard]] inline std::size_t clockBinFor(std::int64_t ns)
{
    const auto* found = std::lower_bound(ClockBins.begin(), ClockBins.end() - 1, ns);
    return static_cast<std::size_t>(found - ClockBins.begin());
}

/// Number of the bin of that length that holds `ns`, counted from 1970; rounds down before it, too.
[[nodiscard]] constexpr std::int64_t binNumber(std::int64_t ns, std::int64_t binNs)
{
    return ns / binNs - (ns % binNs < 0 ? 1 : 0);
}

} // namespace waybill
