// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_command.h"

#include <CLI/CLI.hpp>

namespace waybill {

namespace {

/// The fields of a state that can be written as KEY=VALUE.
constexpr std::pair<std::string_view, std::string RunConditions::*> Fields[] = {
    {"device", &RunConditions::device},   {"build", &RunConditions::build},
    {"region", &RunConditions::region},   {"sim", &RunConditions::sim},
    {"account", &RunConditions::account}, {"consent", &RunConditions::consent},
    {"reset", &RunConditions::reset},     {"network", &RunConditions::accessNetwork},
    {"vantage", &RunConditions::vantage},
};

void takeState(const std::string& option, const std::string& text, RunConditions& state)
{
    const std::size_t mark = text.find('=');
    std::string list;
    for (const auto& [key, field] : Fields) {
        if (mark != std::string::npos && text.substr(0, mark) == key) {
            state.*field = text.substr(mark + 1);
            return;
        }
        list += (list.empty() ? "" : ", ") + std::string(key);
    }
    throw CLI::ValidationError(option, "'" + text + "' is no state; write KEY=VALUE with one of " + list);
}

void addStateOption(CLI::App& command, const std::string& option, RunConditions& state)
{
    command
        .add_option_function<std::vector<std::string>>(
            option,
            [option, &state](const std::vector<std::string>& texts) {
                for (const std::string& text : texts)
                    takeState(option, text, state);
            },
            "what is stated of these runs, as KEY=VALUE: consent=off, account=none, reset=yes, sim, device, build, "
            "region, network, vantage; may be given several times")
        ->type_name("KEY=VALUE");
}

void addSides(CLI::App& command, ClaimSources& arguments)
{
    CLI::Option* const before = command.add_option("--before", arguments.before, "runs before the update");
    CLI::Option* const after = command.add_option("--after", arguments.after, "runs after it");
    CLI::Option* const caseFile =
        command
            .add_option("--case", arguments.caseFile,
                        "instead of captures: the sides of a case, with their states, steps, corrections and card")
            ->excludes(before)
            ->excludes(after);
    command.add_option("--side-before", arguments.sideBefore, "of the case; default: before")->needs(caseFile);
    command.add_option("--side-after", arguments.sideAfter, "of the case; default: after")->needs(caseFile);
    command
        .add_flag("--new-tables", arguments.useNewTables,
                  "locate with the tables of today, not with those that the kept results were computed with")
        ->needs(caseFile);
    addStateOption(command, "--state-before", arguments.stateBefore);
    addStateOption(command, "--state-after", arguments.stateAfter);
    command.callback([&arguments] {
        if (arguments.caseFile.empty() && arguments.before.empty() && arguments.after.empty())
            throw CLI::RequiredError("--before or --after (or --case)");
        if (arguments.caseFile.empty() && arguments.claimsPath.empty())
            throw CLI::RequiredError("CLAIMS");
    });
}

} // namespace

void addCheckOptions(CLI::App& command, CheckArguments& arguments)
{
    command.add_option("CLAIMS", arguments.sources.claimsPath,
                       "the claims (.toml); a name without a folder that is no file here is one of the bundled packs: "
                       "xiaomi-2014, general. With --case it may be left out: the case's own");
    ClaimSources& sources = arguments.sources;
    addSides(command, sources);
    command.add_option("--device", sources.identifiers.cardPath,
                       "the device card (.toml), for claims about identifiers");
    command.add_option("--keys", sources.identifiers.keys,
                       "decrypt TLS and QUIC first, as identifiers does, for claims about identifiers");
    command.add_option("--aes-keys", sources.identifiers.aesKeys,
                       "also try these keys of public record (.toml) on what apps encrypt by AES-128-CBC");
    command.add_flag("--json", arguments.asJson, "one JSON object (waybill.verdicts/1) instead of text");
}

} // namespace waybill
