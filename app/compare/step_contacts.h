// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/change.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waybill {

/// One destination after one step, on one side.
struct StepSide {
    std::size_t followed = 0;   ///< times the step was done that a flow to the destination followed within the window
    std::size_t flowsAfter = 0; ///< flows to it that began within the windows, each once
    double expected = 0;        ///< so many at random times: mean over circular shifts of the steps
    double p = 1;               ///< one-sided: shifts with as many flows in the windows, or more
    double q = 1;               ///< after Benjamini–Hochberg over all steps and destinations of the side
    bool isLinked = false;      ///< q at or below the rate asked for
    std::vector<FlowRef> flows; ///< those within the windows
};

/// A destination that followed the step more often than at random times, on one side at least.
struct StepContact {
    std::string key, label; ///< as DestinationRow
    StepSide before, after;
    std::string reason; ///< what was measured on both sides, a sentence
};

/// One thing that the tester did, by its text, in the counted runs of both sides.
struct StepRow {
    std::string text;
    std::size_t timesBefore = 0, timesAfter = 0; ///< with the whole window inside observed time; 0: not done there
    double windowSeconds = 0;                    ///< longest, with the uncertainty of the steps' times
    std::vector<StepContact> contacts;           ///< most flows first
};

} // namespace waybill
