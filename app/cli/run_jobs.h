// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyse.h"
#include "casefile/case_runs.h"

#include <atomic>
#include <deque>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace waybill {

struct Arguments;

/// One run to be analysed, and what came of it.
struct RunJob {
    std::vector<std::string> files;
    std::optional<CaseRunRequest> known; ///< from a case; then `files` is not used
    std::size_t side = 0;                ///< index into RunList::sides
    bool isControl = false, isFromCache = false;
    std::atomic<std::uint64_t> bytesDone{0}, bytesTotal{0}, packets{0};
    Result<AnalysisPtr> result = Failure(Error{});
    AnalysisPtr whole; ///< `result` with all its flows
};

/// Runs to be read, and the sides that they stand on.
struct RunList {
    RunList() = default;
    RunList(RunList&&) = default; // jobs stay where they are: threads write into them
    RunList& operator=(RunList&&) = default;

    std::vector<std::string> sides;
    std::deque<RunJob> jobs;
    std::optional<CaseStore> store; ///< of the case that they are from
};

/// Adds RUN…, each FILE or FILE+FILE.
void addJobs(const std::vector<std::string>& arguments, std::size_t side, bool isControl, RunList& plan);
/// Adds the runs of the side of that name in a case. Fails as requestsOfSide() does.
[[nodiscard]] Result<void> addJobs(const CaseStore& store, std::size_t side, RunList& plan);

/// What every run is analysed with, as the command line has it.
struct RulesAndTables {
    std::shared_ptr<const Geography> geography;
    AnalysisRequest request; ///< without runs
};
/// Fails when a table or a file of rules cannot be read.
[[nodiscard]] Result<RulesAndTables> rulesAndTables(const Arguments& arguments);

/// Analyses the runs on as many threads as there are processors, with one progress bar. Fails with the first error;
/// the analyst's corrections of the case count in every run.
[[nodiscard]] Result<void> readRuns(const AnalysisRequest& request, const std::shared_ptr<const Geography>& geography,
                                    RunList& plan);

/// What could not be read as it should, and which runs were not read again.
void tellRuns(const RunList& plan, std::ostream& err);

/// Every recording was read to its end.
[[nodiscard]] bool isWhole(const RunList& plan);

} // namespace waybill
