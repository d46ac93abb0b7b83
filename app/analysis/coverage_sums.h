// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <map>

namespace waybill {

/// What the coverage ledger sums up flow by flow.
struct CoverageSums {
    Coverage coverage; ///< only what flows tell
    std::map<Unnamed, Coverage::UnnamedShare> unnamedBy;

    /// Counts a flow of the handset; takes it out again when `isAdding` is false, but for what was ever seen.
    void count(const FlowIdentity& flow, const FlowCounters& counters, const FlowView& view, bool isAdding);
    void add(const CoverageSums& other);
    /// The ledger: the sums, what the captures say of themselves, and what the parts that are there already show.
    [[nodiscard]] Coverage finished(const Analysis::Parts& parts, std::uint64_t dnsQueries) const;
};

/// Whether the handset used encrypted DNS in a flow, as far as it shows.
[[nodiscard]] bool usesEncryptedDns(const FlowIdentity& flow, const FlowCounters& counters);

} // namespace waybill
