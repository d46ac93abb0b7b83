// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"

#include <QString>
#include <vector>

namespace waybill {

/// What the Compare page shows of the case behind it, besides the runs of the two chosen sides.
struct CaseFacts {
    QString title;
    std::vector<CaseSide> sides;
    CaseSideId before, after; ///< which of them are compared; none while nothing was chosen
    std::vector<CaseStep> steps;
    std::vector<CaseRunId> runs;  ///< of every side: a step may belong to one of them
    bool hasFile = false;         ///< it was saved, or opened from a file
    std::string deviceCard;       ///< TOML; empty: none
    std::string claims;           ///< likewise
    std::vector<std::string> log; ///< for reports (reportLog())
};

} // namespace waybill
