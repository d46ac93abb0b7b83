// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_command.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "cli/capture_command.h"
#include "cli/capture_problems.h"
#include "cli/case_command.h"
#include "cli/compare_command.h"
#include "cli/filter_command.h"
#include "cli/identifiers_command.h"
#include "cli/progress_bar.h"
#include "report/chapters_report.h"
#include "report/names_report.h"
#include "report/scope_note.h"
#include "report/summary_report.h"

#include <fmt/format.h>
#include <future>
#include <optional>
#include <ostream>

namespace waybill {

namespace {

using GeographyResult = Result<std::shared_ptr<const Geography>>;

void write(const Arguments& arguments, const Analysis& analysis, std::ostream& out)
{
    switch (arguments.command) {
    case Command::Summary:
        if (arguments.asJson)
            writeSummaryJson(analysis, out, arguments.withChapters);
        else
            writeSummaryText(analysis, defaultWatchList(), out);
        if (arguments.withChapters && !arguments.asJson)
            writeChaptersText(analysis, out);
        break;
    case Command::Flows: writeFlows(analysis, arguments.format, out); break;
    case Command::Names: writeNames(analysis, arguments.asJson, out); break;
    case Command::Packets:
    case Command::Compare:
    case Command::Check:
    case Command::Report:
    case Command::Verify:
    case Command::Identifiers:
    case Command::FilterFields:
    case Command::Capture:
    case Command::Interfaces:
    case Command::Import:
    case Command::Case: break; // have roads of their own
    }
}

/// Places are needed at the end only: the bundled tables are loaded while the captures are read. Tables of the user
/// come first, so that a wrong file is told at once.
Result<AnalysisPtr> read(const AnalysisRequest& request, const std::vector<std::string>& countryFiles)
{
    std::future<GeographyResult> loading = std::async(
        std::launch::async, [&countryFiles] { return Geography::load(findResourceDirectory(), countryFiles); });
    ProgressBar bar;
    const Checkpoint checkpoint = [&bar](const Progress& progress) { return bar.show(progress); };
    if (countryFiles.empty())
        return analyse(request, [&loading] { return loading.get(); }, checkpoint, {});
    const GeographyResult geography = loading.get();
    if (!geography)
        return Failure(geography.error());
    return analyse(request, *geography, checkpoint, {});
}

ExitCode fail(const Error& error, std::ostream& err)
{
    err << printableText(describe(error)) << '\n';
    return ExitCode::Failed;
}

/// What the command prints about the analysis, narrowed by the filter. False when it is less than was asked for.
Result<bool> answer(const Arguments& arguments, const AnalysisPtr& analysis, std::ostream& out, std::ostream& err)
{
    if (arguments.command == Command::Packets) {
        if (const std::string notice = analysis->importNotice(); !notice.empty() && !arguments.asJson)
            err << "*** " << notice << " ***\n"; // lines of packets have no place for it
        const Result<void> written = writePackets(analysis, arguments.filter, arguments.asJson, out);
        return written ? Result<bool>(true) : Failure(written.error());
    }
    if (arguments.command == Command::Identifiers) {
        const Result<AnalysisPtr> searched = narrowedBy(analysis, arguments.filter);
        if (!searched)
            return Failure(searched.error());
        IdentifiersArguments identifiers = arguments.identifiers;
        identifiers.asJson = arguments.asJson;
        return writeIdentifiersFound(**searched, identifiers, out);
    }
    const Result<AnalysisPtr> narrowed = narrowedBy(analysis, arguments.filter);
    if (!narrowed)
        return Failure(narrowed.error());
    for (const std::string& line : scopeLines(**narrowed)) {
        if (arguments.command == Command::Flows) // records have no place for it
            err << line << '\n';
    }
    write(arguments, **narrowed, out);
    return true;
}

/// What is to be analysed. Files besides the captures are read first, so that what is wrong with them is told at once.
Result<AnalysisRequest> requestOf(const Arguments& arguments)
{
    const bool isSearch = arguments.command == Command::Identifiers;
    if (isSearch) {
        const Result<void> checked = checkSearch(arguments.identifiers);
        if (!checked)
            return Failure(checked.error());
    }
    Result<ServiceGroups> services = ServiceGroups::load(findResourceDirectory(), arguments.serviceFiles);
    if (!services)
        return Failure(std::move(services.error()));
    AnalysisRequest request;
    request.services = std::make_shared<const ServiceGroups>(std::move(*services));
    request.runs = runsFromArguments(arguments.captures);
    request.handset = arguments.handset;
    request.from = arguments.from;
    request.to = arguments.to;
    request.keepStandardInput =
        isSearch || arguments.command == Command::Packets || arguments.filter.needsPackets(); // are read a second time
    return request;
}

} // namespace

namespace {

/// Commands that are no look at some captures; none for the others.
std::optional<ExitCode> runOther(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    switch (arguments.command) {
    case Command::Compare: return runCompare(arguments, out, err);
    case Command::Check: return runCheck(arguments, out, err);
    case Command::Report: return runReport(arguments, out, err);
    case Command::Verify: return runVerify(arguments, out, err);
    case Command::FilterFields: writeFilterFields(out); return ExitCode::Ok;
    case Command::Capture: return runCapture(arguments, out, err);
    case Command::Interfaces: return listInterfaces(arguments.capture, out, err);
    case Command::Import: return runImport(arguments.import, out, err);
    case Command::Case: return runCase(arguments.caseFile, out, err);
    default: return std::nullopt;
    }
}

} // namespace

ExitCode runCommand(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    if (const std::optional<ExitCode> done = runOther(arguments, out, err))
        return *done;
    const Result<AnalysisRequest> request = requestOf(arguments);
    if (!request)
        return fail(request.error(), err);
    const Result<AnalysisPtr> result = read(*request, arguments.countryFiles);
    if (!result)
        return fail(result.error(), err);
    const Analysis& analysis = **result;
    if (!arguments.handset.isGuess() && analysis.handset() == nullptr) {
        err << "no capture holds the device chosen with --handset\n";
        return ExitCode::Failed;
    }
    tellProblems(analysis.recording(), err);
    const Result<bool> written = answer(arguments, *result, out, err);
    if (!written)
        return fail(written.error(), err);
    out.flush();
    if (!out) {
        err << "could not write the result: the disk is full or the reader went away\n";
        return ExitCode::Failed;
    }
    return analysis.isComplete() && *written ? ExitCode::Ok : ExitCode::Partial;
}

} // namespace waybill
