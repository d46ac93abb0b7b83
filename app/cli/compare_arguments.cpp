// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compare_arguments.h"

#include <CLI/CLI.hpp>
#include <map>

namespace waybill {

namespace {

void addSides(CLI::App& command, CompareArguments& arguments)
{
    CLI::Option* const before = command.add_option(
        "--before", arguments.before,
        "runs before: captures (pcap, pcapng, gzip or zstd); A.pcap+B.pcap joins the files of one recording");
    CLI::Option* const after = command.add_option("--after", arguments.after, "runs after, likewise");
    CLI::Option* const caseFile =
        command
            .add_option("--case", arguments.caseFile, "instead of captures: the sides of a case, with its conditions")
            ->excludes(before)
            ->excludes(after);
    command
        .add_option("--side-before", arguments.sideBefore,
                    "of the case; default: before. With more than two sides and neither named, all "
                    "are lined up as builds")
        ->needs(caseFile);
    command.add_option("--side-after", arguments.sideAfter, "of the case; default: after")->needs(caseFile);
    command
        .add_flag("--keep-result", arguments.shouldKeep,
                  "keep the result in the case: its JSON, what every table said, and the versions of all")
        ->needs(caseFile);
    command
        .add_flag("--new-tables", arguments.useNewTables,
                  "locate with the tables of today, not with those that the kept results were computed with")
        ->needs(caseFile);
    command.callback([&arguments] {
        if (arguments.caseFile.empty() && arguments.before.empty())
            throw CLI::RequiredError("--before (or --case)");
        if (arguments.caseFile.empty() && arguments.after.empty())
            throw CLI::RequiredError("--after (or --case)");
    });
}

} // namespace

void addCompareOptions(CLI::App& command, CompareArguments& arguments)
{
    addSides(command, arguments);
    command.add_option("--control-before", arguments.controlsBefore,
                       "runs before of a phone that was held back, to tell what changed without the update");
    command.add_option("--control-after", arguments.controlsAfter, "runs after of the same");
    command.add_option_function<std::string>(
        "--updated",
        [&arguments](const std::string& text) {
            arguments.updatedAt = parseTimestamp(text);
            if (!arguments.updatedAt)
                throw CLI::ValidationError("--updated",
                                           "'" + text + "' is not a time; write 2014-08-10T14:02:00+05:30");
        },
        "when the phone of the runs after was updated: the day behind it is kept apart");
    const std::map<std::string, RunWindow> windows{{"all", RunWindow::All},       {"start", RunWindow::Start},
                                                   {"update", RunWindow::Update}, {"steady", RunWindow::Steady},
                                                   {"idle", RunWindow::Idle},     {"active", RunWindow::Active}};
    command
        .add_option("--window", arguments.options.window,
                    "compare all of each run (the default), the ten minutes after joining the network (start), the day "
                    "after the update (update), all but these (steady), or the idle or active chapters alone (see "
                    "summary --chapters)")
        ->transform(CLI::CheckedTransformer(windows, CLI::ignore_case).description(""))
        ->type_name("all|start|update|steady|idle|active");
    CLI::Option* const device = command.add_option("--device", arguments.identifiers.cardPath,
                                                   "the device card (.toml): what became of its identifiers");
    command.add_option("--keys", arguments.identifiers.keys, "decrypt TLS and QUIC first, as identifiers does")
        ->needs(device);
    command.add_option("--seed", arguments.options.seed, "of everything random; printed with the result");
    const std::map<std::string, CompareFormat> formats{
        {"text", CompareFormat::Text}, {"json", CompareFormat::Json}, {"csv", CompareFormat::Csv}};
    command.add_option("--format", arguments.format, "text (the default), json or csv (one line a server and run)")
        ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case).description(""))
        ->type_name("text|json|csv");
    command.add_flag_callback(
        "--json", [&arguments] { arguments.format = CompareFormat::Json; },
        "one JSON object (waybill.compare/1) instead of text");
}

} // namespace waybill
