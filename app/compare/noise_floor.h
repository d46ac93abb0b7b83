// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/run_metrics.h"
#include "compare/side_input.h"

#include <string>
#include <vector>

namespace waybill {

struct SidePair;

/// One run, its first half compared with its second: a crude yardstick where there is one run a side, and an optimistic
/// one, because the hours of one run resemble each other more than two runs do (methods §3.7).
struct HalvedRun {
    std::string label; ///< of the run
    bool isBefore = true;
    std::size_t destinations = 0;  ///< contacted in the run
    std::size_t inOneHalfOnly = 0; ///< of these, contacted in one half only
    std::size_t twofold = 0;       ///< contacted in both, but at least twice as often in one of them
    [[nodiscard]] std::size_t differing() const { return inOneHalfOnly + twofold; }
};

/// How many changes the same comparison finds where there are none: the runs of one side split in two (A/A check,
/// methods §3.7). The yardstick beside every result.
struct NoiseFloor {
    bool hasEstimate = false;
    std::size_t splits = 0;           ///< that were tried
    std::size_t runs = 0;             ///< of the side that was split
    std::size_t destinations = 0;     ///< rows in the splits, on average
    double falseChanges = 0;          ///< rows new, gone, more or less, on average
    std::size_t mostFalseChanges = 0; ///< in the worst split
    std::vector<HalvedRun> halves;    ///< instead, where there are too few runs to split a side
    std::string text;                 ///< a sentence; says so when there is no estimate
};

/// Splits the before side's counted runs into halves in up to 20 ways (fixed by the seed) and counts the changes among
/// destinations. No estimate with fewer than four runs.
[[nodiscard]] NoiseFloor noiseFloorOf(const std::vector<RunMetrics>& side, const ClassifyOptions& options);

/// Fills NoiseFloor::halves and its text where there is no estimate: every counted run of both sides with four contacts
/// at least is parted in the middle of its observed time. Nothing is filled for a part of the runs only (any window but
/// RunWindow::All), whose halves differ by what they are.
void addHalves(const SidePair& sides, const CompareOptions& options, NoiseFloor& floor);

} // namespace waybill
