// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report_command.h"

#include "base/format.h"
#include "claims/judge.h"
#include "cli/arguments.h"
#include "cli/case_actions.h"
#include "cli/progress_bar.h"
#include "report/bundle_check.h"
#include "report/bundle_files.h"
#include "report/evidence_bundle.h"
#include "report/report_history.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <ostream>
#include <sstream>

namespace waybill {

namespace {

ExitCode failed(const Error& error, std::ostream& err)
{
    err << printableText(describe(error)) << '\n';
    return ExitCode::Failed;
}

/// The comparison of the two sides; none where there are not both.
Result<std::optional<Comparison>> compared(const ClaimInput& input)
{
    if (input.before.empty() || input.after.empty())
        return std::optional<Comparison>();
    const auto sideOf = [](const std::vector<ClaimRun>& runs, const char* name, SideRole role) {
        SideInput side{name, role, {}};
        for (const ClaimRun& run : runs)
            side.runs.push_back({run.analysis, run.conditions, run.steps});
        return side;
    };
    Result<Comparison> comparison =
        compareSides(sideOf(input.before, "before", SideRole::Before), sideOf(input.after, "after", SideRole::After));
    if (!comparison)
        return Failure(comparison.error());
    return std::optional(std::move(*comparison));
}

/// Verdicts as a bundle has them: without paths of this computer.
std::string bundledJson(const JudgedSheet& judged)
{
    std::ostringstream text;
    writeVerdictsJson(judged, text);
    Json json = Json::parse(text.str());
    CaptureNames(judged.input).apply(json);
    return indented(json);
}

/// What makes the same bundle again, without folders of this computer.
std::string commandOf(const ReportArguments& report)
{
    const auto name = [](const std::string& path) { return std::filesystem::path(path).filename().string(); };
    std::string command = "waybill-cli report " + name(report.sources.caseFile) + " -o FOLDER";
    if (!report.sources.claimsPath.empty())
        command += " --claims " + name(report.sources.claimsPath);
    if (!report.sources.identifiers.cardPath.empty())
        command += " --device " + name(report.sources.identifiers.cardPath);
    if (!report.sources.identifiers.keys.empty())
        command += " --keys " + name(report.sources.identifiers.keys);
    if (report.sources.useNewTables)
        command += " --new-tables";
    return printableText(command);
}

Result<WrittenBundle> writeIt(const Arguments& arguments, ClaimMaterial& material, std::ostream& err)
{
    const JudgedSheet judged{material.sheet, judgeClaims(material.sheet, material.input), material.input};
    const Result<std::optional<Comparison>> comparison = compared(material.input);
    if (!comparison)
        return Failure(comparison.error());
    const Case& content = material.plan.store->current();
    const std::string json = bundledJson(judged);
    const ReportStanding standing = reportStanding(content, json, versionsOf(material.input, CliProgram));
    const unsigned number = standing.isIssued || arguments.report.shouldIssue ? standing.number : 0; // 0: a draft
    ProgressBar bar;
    const Checkpoint checkpoint = [&bar](const Progress& progress) { return bar.show(progress); };
    Result<WrittenBundle> written =
        writeBundle({judged, *comparison ? &**comparison : nullptr, content.title, material.claimsText, number,
                     standing.changes, reportLog(content), commandOf(arguments.report)},
                    arguments.report.folder, checkpoint);
    if (!written)
        return written;
    if (arguments.report.shouldIssue && !standing.isIssued) {
        Case issued = content;
        issueReport(issued, material.input, json, CliProgram);
        if (const Result<void> saved = material.plan.store->save(issued); !saved)
            return Failure(saved.error());
        err << fmt::format("{}: report {} was issued and is kept\n", printableText(arguments.report.sources.caseFile),
                           standing.number);
    }
    return written;
}

} // namespace

CLI::App* addReportCommands(CLI::App& app, ReportArguments& report, VerifyArguments& verify)
{
    CLI::App* command = app.add_subcommand("report", "a folder with the report of a case and everything to check it");
    command->add_option("CASE", report.sources.caseFile, "the case")->required();
    command->add_option("-o,--output", report.folder, "the folder to make; it must not hold anything")->required();
    command->add_option("--claims", report.sources.claimsPath,
                        "the claims (.toml) or a bundled pack; else those of the case");
    command->add_option("--side-before", report.sources.sideBefore, "of the case; default: before");
    command->add_option("--side-after", report.sources.sideAfter, "of the case; default: after");
    command->add_option("--device", report.sources.identifiers.cardPath, "the device card; else that of the case");
    command->add_option("--keys", report.sources.identifiers.keys, "decrypt TLS and QUIC first, as identifiers does");
    command->add_flag("--new-tables", report.sources.useNewTables, "locate with the tables of today");
    command->add_flag("--issue", report.shouldIssue,
                      "number and freeze it in the case; a later report says what changed since");
    CLI::App* check =
        app.add_subcommand("verify", "check a folder that report made: every file, and every verdict again");
    check->add_option("BUNDLE", verify.folder, "the folder")->required();
    check->add_option("--device", verify.cardPath, "the device card, to repeat matches of identifiers");
    return command;
}

ExitCode runReport(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    const auto material = readClaimMaterial(arguments, arguments.report.sources, err);
    if (!material)
        return failed(material.error(), err);
    tellRuns((*material)->plan, err);
    const Result<WrittenBundle> written = writeIt(arguments, **material, err);
    if (!written)
        return failed(written.error(), err);
    for (const std::string& note : written->notes)
        err << note << '\n';
    out << fmt::format("{} in {}; {} cited\n", countedText(written->files.size(), "file", "files"),
                       printableText(arguments.report.folder),
                       countedText(written->citedPackets, "packet is", "packets are"));
    return isWhole((*material)->plan) ? ExitCode::Ok : ExitCode::Partial;
}

ExitCode runVerify(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    const auto geography = Geography::load(findResourceDirectory(), arguments.countryFiles);
    if (!geography)
        return failed(geography.error(), err);
    const Result<AnalysisRequest> request = requestFor(arguments);
    if (!request)
        return failed(request.error(), err);
    std::optional<IdentifierSetup> setup;
    if (!arguments.verify.cardPath.empty()) {
        IdentifiersArguments device;
        device.cardPath = arguments.verify.cardPath;
        Result<IdentifierSetup> read = identifierSetup(device);
        if (!read)
            return failed(read.error(), err);
        setup = std::move(*read);
    }
    ProgressBar bar;
    const Checkpoint checkpoint = [&bar](const Progress& progress) { return bar.show(progress); };
    const Result<BundleCheck> check = checkBundle(
        {arguments.verify.folder, *geography, request->services, setup ? &setup->card : nullptr}, checkpoint);
    if (!check)
        return failed(check.error(), err);
    writeBundleCheck(*check, out);
    out.flush();
    return check->isSound() ? ExitCode::Ok : ExitCode::Failed;
}

} // namespace waybill
