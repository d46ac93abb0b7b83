// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyst_subject.h"
#include "analysis/with_rules.h"
#include "base/format.h"
#include "casefile/case_rules.h"
#include "cli/capture_problems.h"
#include "cli/case_actions.h"
#include "report/summary_report.h"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

/// The run that is meant: the one that is named, or the only one.
Result<const CaseRun*> chosenRun(const Case& item, CaseRunId id, const std::string& file)
{
    if (id.isNone() && item.runs.size() == 1)
        return &item.runs.front();
    if (id.isNone())
        return Failure(Error{ErrorCode::InvalidArgument,
                             item.runs.empty()
                                 ? "the case has no runs"
                                 : fmt::format("the case has {} runs; choose one with --run", item.runs.size()),
                             file});
    const auto found =
        std::find_if(item.runs.begin(), item.runs.end(), [id](const CaseRun& run) { return run.id == id; });
    if (found == item.runs.end())
        return Failure(Error{ErrorCode::NotFound, fmt::format("the case has no run {}", id.value), file});
    return &*found;
}

Result<AnalysisPtr> correctedAnalysis(const CaseStore& store, CaseRunId id)
{
    const Result<const CaseRun*> run = chosenRun(store.current(), id, store.path());
    if (!run)
        return Failure(run.error());
    const Result<std::shared_ptr<const AnalystRules>> rules = correctionsOf(store.current());
    if (!rules)
        return Failure(rules.error());
    const Result<CaseRunRequest> request = requestOf(store, **run);
    if (!request)
        return Failure(request.error());
    const Result<AnalysisPtr> analysis = analysisOf(*request);
    return analysis ? withRules(*analysis, *rules) : analysis;
}

/// A host name that stands for itself alone, not for what is below it.
bool isOneHost(const std::string& text)
{
    const Result<AnalystSubject> subject = AnalystSubject::parse(text);
    return subject && subject->kind == AnalystSubject::Kind::Host && !text.starts_with("*");
}

} // namespace

ExitCode caseCorrect(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    if (const std::optional<std::string> wrong = whatIsWrongWith(arguments.correction)) {
        err << *wrong << "\n";
        return ExitCode::Usage;
    }
    Result<CaseStore> store = openCase(arguments.file, err);
    if (!store)
        return failCase(store.error(), err);
    if (const Result<void> writable = requireWritable(*store, "nothing can be corrected"); !writable)
        return failCase(writable.error(), err);
    Case content = store->current();
    if (const Result<void> added = addCorrection(content, arguments.correction, CliProgram); !added)
        return failCase(added.error(), err);
    if (const Result<void> saved = store->save(content); !saved)
        return failCase(saved.error(), err);
    const AnalystRule& rule = content.corrections.back();
    out << fmt::format("correction {}: {}\n", content.corrections.size(), fullRuleText(rule));
    if (isOneHost(rule.subject))
        out << fmt::format("  for the host of exactly that name; with those below it: --subject '*.{}'\n",
                           printableText(rule.subject));
    return ExitCode::Ok;
}

ExitCode caseUndo(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    Result<CaseStore> store = openCase(arguments.file, err);
    if (!store)
        return failCase(store.error(), err);
    if (const Result<void> writable = requireWritable(*store, "nothing can be taken back"); !writable)
        return failCase(writable.error(), err);
    Case content = store->current();
    const Result<AnalystRule> rule = takeBackCorrection(content, arguments.number, CliProgram);
    if (!rule)
        return failCase(rule.error(), err);
    if (const Result<void> saved = store->save(content); !saved)
        return failCase(saved.error(), err);
    out << fmt::format("taken back: {}\n", fullRuleText(*rule));
    return ExitCode::Ok;
}

ExitCode caseSummary(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    const Result<CaseStore> store = openCase(arguments.file, err);
    if (!store)
        return failCase(store.error(), err);
    const Result<AnalysisPtr> analysis = correctedAnalysis(*store, arguments.run);
    if (!analysis)
        return failCase(analysis.error(), err);
    tellProblems((*analysis)->recording(), err);
    if (arguments.asJson)
        writeSummaryJson(**analysis, out);
    else
        writeSummaryText(**analysis, defaultWatchList(), out);
    return (*analysis)->isComplete() ? ExitCode::Ok : ExitCode::Partial;
}

} // namespace waybill
