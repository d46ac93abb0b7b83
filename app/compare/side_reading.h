// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "compare/run_reading.h"

#include <string>
#include <vector>

namespace waybill {

/// One side with every run of it read.
struct SideReading {
    ComparedSide side;
    std::vector<RunReading> runs; ///< as side.runs
    std::vector<RunMetrics> metrics;

    /// True for runs that figures count: no control, and some time in the window.
    [[nodiscard]] bool isCounted(std::size_t run) const { return !metrics[run].isControl && metrics[run].hours > 0; }
    /// Flows that match a filter alone count.
    [[nodiscard]] bool isNarrowed() const { return !metrics.empty() && metrics.front().isNarrowed; }
};

/// Fails as compareSides() does. `checkpoint` may be empty.
[[nodiscard]] Result<SideReading> readSide(const SideInput& side, const CompareOptions& options,
                                           const Checkpoint& checkpoint);

/// One subject over the counted runs of a side, put together.
struct MergedSubject {
    std::vector<FlowRef> flows;
    PlaceSet places;
    std::set<std::string> groups;
    std::set<std::uint32_t> asns;
    std::set<IpAddress> addresses;
    std::int64_t minRttNs = -1;
    bool isTimeOnly = true;
    std::optional<DestinationRow::MatchedBy> matchedBy; ///< none: not contacted
};
[[nodiscard]] MergedSubject merged(const SideReading& side, Family family, const std::string& key);

/// Both sides, borrowed.
struct SidePair {
    const SideReading& before;
    const SideReading& after;
};

/// Fails with InvalidArgument where one side is narrowed otherwise than the other: what is missing on one would be
/// missing because nobody looked.
[[nodiscard]] Result<void> requireOneFilter(const SidePair& sides);

} // namespace waybill
