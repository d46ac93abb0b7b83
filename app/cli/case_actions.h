// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/analysis_cache.h"
#include "casefile/case_runs.h"
#include "casefile/case_store.h"
#include "cli/case_arguments.h"
#include "cli/exit_code.h"

#include <iosfwd>

namespace waybill {

/// What writes into the log of a case.
inline constexpr const char* CliProgram = "waybill-cli " WAYBILL_VERSION;

/// Prints a failure as one line.
[[nodiscard]] ExitCode failCase(const Error& error, std::ostream& err);
/// Opens the case and says what should be known before anything is done with it.
[[nodiscard]] Result<CaseStore> openCase(const std::string& path, std::ostream& err);
/// Refuses a case that cannot be saved; `what` begins the sentence: "nothing can be added".
[[nodiscard]] Result<void> requireWritable(const CaseStore& store, const std::string& what);
/// By the name of a side; any name but "before" and "after" is a build.
[[nodiscard]] SideRole roleOfSide(const std::string& name);
/// The recording of a run as the cache has it; null when it has none. Damaged entries are told.
[[nodiscard]] std::shared_ptr<const Recording> recordingOf(const CaseRun& run, AnalysisCache& cache, std::ostream& err);

/// A run with the bundled tables of today, from the cache when it is there; a bar shows how far it is.
[[nodiscard]] Result<AnalysisPtr> analysisOf(const CaseRunRequest& run);

/// `case steps`: shows the steps, or imports them. Partial when some lines were not understood.
[[nodiscard]] ExitCode caseSteps(const CaseArguments& arguments, std::ostream& out, std::ostream& err);
/// `case note`: adds a note.
[[nodiscard]] ExitCode caseNote(const CaseArguments& arguments, std::ostream& out, std::ostream& err);
/// `case check`: hashes every capture. Failed when one is missing or changed and was not found elsewhere.
[[nodiscard]] ExitCode caseCheck(const CaseArguments& arguments, std::ostream& out, std::ostream& err);
/// `case share`: saves a copy to give away.
[[nodiscard]] ExitCode caseShare(const CaseArguments& arguments, std::ostream& out, std::ostream& err);
/// `case tables`: what the location tables of today change.
[[nodiscard]] ExitCode caseTables(const CaseArguments& arguments, std::ostream& out, std::ostream& err);
/// `case correct` and `case leave-out`: adds a correction.
[[nodiscard]] ExitCode caseCorrect(const CaseArguments& arguments, std::ostream& out, std::ostream& err);
/// `case undo`: takes one back.
[[nodiscard]] ExitCode caseUndo(const CaseArguments& arguments, std::ostream& out, std::ostream& err);
/// `case summary`: the summary of one run with the corrections of the case.
[[nodiscard]] ExitCode caseSummary(const CaseArguments& arguments, std::ostream& out, std::ostream& err);

} // namespace waybill
