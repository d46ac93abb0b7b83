// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "base/progress.h"
#include "base/result.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waybill {

/// The same recording with figures and lists of some flows only: totals, destinations, countries, names and what could
/// not be seen follow from the flows for which `kept` (by FlowId) is true, lookups from the DNS flows among them and
/// those for the registrable domains of `lookups`. Nothing is read again, row numbers stay. Null `kept`: all flows
/// again. The handset is chosen as in `analysis`. `keptBy` is the expression that chose them; sentences quote it.
[[nodiscard]] AnalysisPtr narrowedTo(const AnalysisPtr& analysis, std::shared_ptr<const std::vector<bool>> kept,
                                     std::string keptBy = {},
                                     std::shared_ptr<const std::set<StringId>> lookups = nullptr);

/// A stretch of time, both ends inclusive; none: from the start, to the end.
struct TimeSpan {
    std::optional<Timestamp> from, to;
    [[nodiscard]] bool isWhole() const { return !from && !to; }
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// The same captures read once more for what lies within `span`, as `--from` and `--to` do, seen from the same handset
/// even where the span alone would make another one likelier. Flows that begin before the span keep their names. Fails
/// when a capture changed since, cannot be opened again (a pipe of which nothing was kept), and with
/// ErrorCode::Cancelled.
[[nodiscard]] Result<AnalysisPtr> withinSpan(const AnalysisPtr& whole, const TimeSpan& span,
                                             const Checkpoint& checkpoint);

} // namespace waybill
