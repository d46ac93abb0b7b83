// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace waybill {

/// In how many runs of each side something was seen.
struct PresenceCounts {
    std::uint32_t presentBefore = 0;
    std::uint32_t runsBefore = 0;
    std::uint32_t presentAfter = 0;
    std::uint32_t runsAfter = 0;
};

/// Most runs a side that fisherExact() takes: far more than a case can hold, and the sum stays short.
inline constexpr std::uint32_t MaxPresenceRuns = 100'000;

/// Fisher's exact test of one 2 × 2 table.
struct PresenceTest {
    double twoSided = 1; ///< sum of all tables with these totals that are not likelier than the observed one (as R)
    double seenMoreAfter = 1;    ///< one-sided: as many or more runs with it after
    double seenLessAfter = 1;    ///< one-sided: as many or fewer
    double smallestTwoSided = 1; ///< that so many runs can give: in all runs of one side, in none of the other
    double smallestOneSided = 1;
};

/// Whether something is present in more runs of one side. Source: methods.md §3.4; Fisher 1935; the two-sided sum takes
/// tables within a relative 1e-7 of the observed one as equally likely, as R's fisher.test does. Empty when a side has
/// no run or more than MaxPresenceRuns, or more runs with it than runs.
[[nodiscard]] std::optional<PresenceTest> fisherExact(const PresenceCounts& counts);

} // namespace waybill
