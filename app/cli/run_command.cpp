// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_command.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "cli/progress_bar.h"
#include "report/names_report.h"
#include "report/summary_report.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

void write(const Arguments& arguments, const Analysis& analysis, std::ostream& out)
{
    switch (arguments.command) {
    case Command::Summary:
        if (arguments.asJson)
            writeSummaryJson(analysis, out);
        else
            writeSummaryText(analysis, defaultWatchList(), out);
        break;
    case Command::Flows: writeFlows(analysis, arguments.format, out); break;
    case Command::Names: writeNames(analysis, arguments.asJson, out); break;
    }
}

void tellProblems(const Analysis& analysis, std::ostream& err)
{
    for (const CaptureFacts& capture : analysis.recording().captures) {
        for (const CaptureProblem& problem : capture.problems)
            err << fmt::format("{}: byte {}: {}\n", printableText(capture.path), problem.fileOffset,
                               printableText(problem.text));
    }
    if (analysis.recording().wasStopped)
        err << "stopped; what was read so far is shown\n";
}

} // namespace

ExitCode runCommand(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    const auto geography = Geography::load(findResourceDirectory(), arguments.countryFiles);
    if (!geography) {
        err << describe(geography.error()) << '\n';
        return ExitCode::Failed;
    }
    Result<ServiceGroups> services = ServiceGroups::load(findResourceDirectory(), arguments.serviceFiles);
    if (!services) {
        err << printableText(describe(services.error())) << '\n';
        return ExitCode::Failed;
    }
    AnalysisRequest request;
    request.services = std::make_shared<const ServiceGroups>(std::move(*services));
    request.runs = runsFromArguments(arguments.captures);
    request.handset = arguments.handset;
    request.from = arguments.from;
    request.to = arguments.to;
    Result<AnalysisPtr> result = Failure(Error{});
    {
        ProgressBar bar;
        result = analyse(request, *geography, [&bar](const Progress& progress) { return bar.show(progress); }, {});
    }
    if (!result) {
        err << printableText(describe(result.error())) << '\n';
        return ExitCode::Failed;
    }
    const Analysis& analysis = **result;
    if (!arguments.handset.isGuess() && analysis.handset() == nullptr) {
        err << "no capture holds the device chosen with --handset\n";
        return ExitCode::Failed;
    }
    tellProblems(analysis, err);
    write(arguments, analysis, out);
    out.flush();
    if (!out) {
        err << "could not write the result: the disk is full or the reader went away\n";
        return ExitCode::Failed;
    }
    return analysis.isComplete() ? ExitCode::Ok : ExitCode::Partial;
}

} // namespace waybill
