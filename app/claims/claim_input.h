// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/dated_facts.h"
#include "compare/comparison.h"
#include "identify/device_card.h"
#include "identify/identifier_search.h"

#include <memory>
#include <vector>

namespace waybill {

/// One run that claims are judged on.
struct ClaimRun {
    AnalysisPtr analysis; ///< of one run
    RunConditions conditions = {};
    std::vector<RunStep> steps = {};
    std::shared_ptr<const IdentifierFindings> found = {}; ///< null: no device card was given
};

/// What claims are judged on. Controls (RunConditions::isControl) decide nothing.
struct ClaimInput {
    std::vector<ClaimRun> before, after;    ///< one of them may be empty
    const DeviceCard* card = nullptr;       ///< null: none was given
    const Comparison* comparison = nullptr; ///< of the two sides; null: there are not both
    std::vector<DatedFact> facts = {};

    [[nodiscard]] const std::vector<ClaimRun>& side(ClaimSide which) const
    {
        return which == ClaimSide::After ? after : before;
    }
};

} // namespace waybill
