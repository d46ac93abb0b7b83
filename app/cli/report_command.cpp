// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report_command.h"

#include "base/format.h"
#include "claims/judge.h"
#include "cli/arguments.h"
#include "cli/case_actions.h"
#include "cli/progress_bar.h"
#include "decrypt/cited_secrets.h"
#include "live/shell_words.h"
#include "report/bundle_check.h"
#include "report/bundle_files.h"
#include "report/bundle_zip.h"
#include "report/evidence_bundle.h"
#include "report/report_history.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fmt/format.h>
#include <ostream>
#include <sstream>

namespace waybill {

namespace {

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
    if (input.card != nullptr)
        stateDeviceCard(*comparison);
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

/// The word as a shell takes it, quoted only where it has to be.
std::string commandWord(const std::string& word)
{
    static constexpr std::string_view Plain = "._:+-";
    const bool isPlain = !word.empty() && std::all_of(word.begin(), word.end(), [](char letter) {
        return std::isalnum(static_cast<unsigned char>(letter)) != 0 || Plain.find(letter) != std::string_view::npos;
    });
    return isPlain ? word : shellWord(printableText(word));
}

/// What makes the same bundle again, without folders of this computer.
std::string commandOf(const Arguments& arguments)
{
    const ClaimSources& sources = arguments.report.sources;
    const auto name = [](const std::string& path) { return std::filesystem::path(path).filename().string(); };
    std::string command = "waybill-cli report " + commandWord(name(sources.caseFile)) + " -o FOLDER";
    const auto add = [&command](const char* option, const std::string& value) {
        if (!value.empty())
            command += fmt::format(" {} {}", option, commandWord(value));
    };
    add("--claims", name(sources.claimsPath));
    add("--side-before", sources.sideBefore);
    add("--side-after", sources.sideAfter);
    add("--device", name(sources.identifiers.cardPath));
    add("--keys", name(sources.identifiers.keys));
    add("--handset", arguments.handset.mac       ? arguments.handset.mac->toString()
                     : arguments.handset.address ? arguments.handset.address->toString()
                                                 : std::string());
    add("--from", arguments.from ? toRfc3339(*arguments.from) : std::string());
    add("--to", arguments.to ? toRfc3339(*arguments.to) : std::string());
    for (const std::string& file : arguments.countryFiles)
        add("--country-db", name(file));
    for (const std::string& file : arguments.serviceFiles)
        add("--services", name(file));
    command += arguments.report.shouldMask ? " --mask" : "";
    return command + (sources.useNewTables ? " --new-tables" : "");
}

/// The secrets of cited connections, where keys were given; else empty.
Result<SecretsOf> citedSecrets(const ClaimMaterial& material)
{
    if (!material.setup || material.setup->keys.empty())
        return SecretsOf();
    Result<TsharkSetup> setup = prepareTshark(material.setup->keys);
    if (!setup)
        return Failure(setup.error());
    return SecretsOf([setup = std::move(*setup)](const Analysis& run, const std::string& citedPath) {
        return secretsOf(citedPath, setup, run.recording(), [] { return Continue::Yes; });
    });
}

Result<WrittenBundle> writeTo(const std::string& target, const EvidenceBundle& bundle)
{
    ProgressBar bar;
    const Checkpoint checkpoint = [&bar](const Progress& progress) { return bar.show(progress); };
    return isZipName(target) ? writeZippedBundle(bundle, target, checkpoint) : writeBundle(bundle, target, checkpoint);
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
    const Result<SecretsOf> secrets = citedSecrets(material);
    if (!secrets)
        return Failure(secrets.error());
    Result<WrittenBundle> written =
        writeTo(arguments.report.folder,
                {judged, *comparison ? &**comparison : nullptr, content.title, material.claimsText, number,
                 standing.changes, reportLog(content), commandOf(arguments), arguments.report.shouldMask, *secrets});
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

bool holdsSecrets(const Analysis& analysis)
{
    const std::vector<CaptureFacts>& captures = analysis.recording().captures;
    return std::any_of(captures.begin(), captures.end(), [](const CaptureFacts& one) { return !one.secrets.empty(); });
}

} // namespace

CLI::App* addReportCommands(CLI::App& app, ReportArguments& report, VerifyArguments& verify)
{
    CLI::App* command =
        app.add_subcommand("report", "a folder or zip with the report of a case and everything to check it");
    command->add_option("CASE", report.sources.caseFile, "the case")->required();
    command
        ->add_option("-o,--output", report.folder,
                     "the folder to make, which must not hold anything, or a zip file: NAME.zip")
        ->required();
    command->add_option("--claims", report.sources.claimsPath,
                        "the claims (.toml) or a bundled pack; else those of the case");
    command->add_option("--side-before", report.sources.sideBefore, "of the case; default: before");
    command->add_option("--side-after", report.sources.sideAfter, "of the case; default: after");
    command->add_option("--device", report.sources.identifiers.cardPath, "the device card; else that of the case");
    command->add_option("--keys", report.sources.identifiers.keys, "decrypt TLS and QUIC first, as identifiers does");
    command->add_flag("--new-tables", report.sources.useNewTables, "locate with the tables of today");
    command->add_flag("--mask", report.shouldMask,
                      "put pseudonyms in place of the device card's values, in packets and texts");
    command->add_flag("--issue", report.shouldIssue,
                      "number and freeze it in the case; a later report says what changed since");
    CLI::App* check = app.add_subcommand("verify", "check what report made: every file, and every verdict again");
    check->add_option("BUNDLE", verify.folder, "the folder, or a zip file of it")->required();
    check->add_option("--device", verify.cardPath, "the device card, to repeat matches of identifiers");
    return command;
}

ExitCode runReport(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    const auto material = readClaimMaterial(arguments, arguments.report.sources, err);
    if (!material)
        return failCase(material.error(), err);
    tellRuns((*material)->plan, err);
    const Result<WrittenBundle> written = writeIt(arguments, **material, err);
    if (!written)
        return failCase(written.error(), err);
    for (const std::string& note : written->notes)
        err << note << '\n';
    out << fmt::format("{} in {}; {} cited\n", countedText(written->files.size(), "file", "files"),
                       printableText(arguments.report.folder),
                       countedText(written->citedPackets, "packet is", "packets are"));
    return isWhole((*material)->plan) ? ExitCode::Ok : ExitCode::Partial;
}

ExitCode runVerify(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    const Result<RulesAndTables> with = rulesAndTables(arguments);
    if (!with)
        return failCase(with.error(), err);
    std::optional<IdentifierSetup> setup;
    if (!arguments.verify.cardPath.empty()) {
        IdentifiersArguments device;
        device.cardPath = arguments.verify.cardPath;
        Result<IdentifierSetup> read = identifierSetup(device);
        if (!read)
            return failCase(read.error(), err);
        setup = std::move(*read);
    }
    ProgressBar bar;
    const Checkpoint checkpoint = [&bar](const Progress& progress) { return bar.show(progress); };
    const auto search = [&setup](const Analysis& cited) {
        IdentifierSetup decrypting = *setup;
        decrypting.keys = holdsSecrets(cited) ? KeysInCapture : "";
        return searchedFor(cited, decrypting);
    };
    const Result<BundleCheck> check =
        checkBundle({arguments.verify.folder, with->geography, with->request.services, setup ? &setup->card : nullptr,
                     setup ? search : decltype(BundleCheckRequest::search)()},
                    checkpoint);
    if (!check)
        return failCase(check.error(), err);
    writeBundleCheck(*check, out);
    out.flush();
    return check->isSound() ? ExitCode::Ok : ExitCode::Failed;
}

} // namespace waybill
