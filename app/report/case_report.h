// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/recording.h"
#include "casefile/capture_check.h"
#include "casefile/case_store.h"

#include <iosfwd>
#include <memory>
#include <vector>

namespace waybill {

/// One run as it stands today.
struct ListedRun {
    std::vector<CaptureStanding> standings;     ///< as CaseRun::captures
    std::shared_ptr<const Recording> recording; ///< from the cache; null: not analysed on this computer
};

/// What a list of a case is made from.
struct CaseListing {
    const CaseStore* store = nullptr;
    std::vector<ListedRun> runs; ///< as Case::runs
};

/// The case as one JSON object, waybill.case/1: title, sides with their runs, conditions, hours (null when the run is
/// not in the cache) and captures with their state, steps, corrections, notes, frozen results without their content,
/// log.
void writeCaseJson(const CaseListing& listing, std::ostream& out);

/// The same for people, without the log.
void writeCaseText(const CaseListing& listing, std::ostream& out);

/// The steps for people, one a line: time, uncertainty, text, run. Nothing when there are none.
void writeStepsText(const Case& item, std::ostream& out);

/// What is written down about a run, as pairs of JSON key and text; empty ones are left out.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> statedConditions(const CaseRun& run);

/// "before", "after" or "build".
[[nodiscard]] std::string_view sideRoleKey(SideRole role) noexcept;

} // namespace waybill
