// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"

namespace waybill::test {

/// An invented comparison, so that models and pages are tested without statistics: two runs of FakeAnalysis::typical()
/// a side, four destinations, the watched countries at rates that are easy to check.
struct FakeComparison {
    std::size_t runsPerSide = 1;
    std::size_t moreDestinations = 0; ///< invented ones besides the four
    bool isReconstruction = false;

    [[nodiscard]] Comparison value() const;
    [[nodiscard]] ComparisonPtr build() const { return std::make_shared<const Comparison>(value()); }
};

} // namespace waybill::test
