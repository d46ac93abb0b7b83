// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "base/format.h"
#include "cli/exit_code.h"
#include "report/text_layout.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

/// Options as typed, before they are checked.
struct Typed {
    std::string handset, from, to, filter, format = "ecs";
};

constexpr const char* VersionText = "waybill-cli " WAYBILL_VERSION;

void addRunOption(CLI::App& command, Arguments& arguments)
{
    command
        .add_option("RUN", arguments.captures,
                    "captures (pcap, pcapng, gzip or zstd; - is standard input); A.pcap+B.pcap joins the files of one "
                    "recording")
        ->required();
}

/// What says whose traffic it is and where its far sides are.
void addPlaceOptions(CLI::App& command, Arguments& arguments, Typed& typed)
{
    command.set_version_flag("--version", VersionText);
    command.add_option("--handset", typed.handset, "the device to look at, by IP or MAC address, instead of the guess");
    command.add_option("--country-db", arguments.countryFiles,
                       "a further location source of your own (.mmdb); may be given several times");
    command.add_option("--services", arguments.serviceFiles,
                       "your own rules for makers and service groups (.toml, as the bundled services.toml); may be "
                       "given several times");
}

void addCommonOptions(CLI::App& command, Arguments& arguments, Typed& typed)
{
    addPlaceOptions(command, arguments, typed);
    command.add_option("--from", typed.from, "leave out packets before TIME (RFC 3339; without offset: UTC)");
    command.add_option("--to", typed.to, "leave out packets after TIME");
}

void addFilterOption(CLI::App& command, Typed& typed)
{
    command.add_option(
        "--filter", typed.filter,
        "only flows (packets: packets) that pass, in Wireshark's grammar: 'country == CN and content.up > "
        "1k', 'name contains \"mi.com\"'; the fields: waybill-cli filter-fields");
}

/// The filter; what is wrong with it is shown under the place.
Filter checkFilter(const std::string& text)
{
    const auto filter = Filter::parse(text);
    if (filter)
        return *filter;
    const FilterProblem& problem = filter.error();
    std::string shown = printableName(text.substr(0, problem.offset));
    const std::string under(columns(shown), ' ');
    const std::string marked = printableName(text.substr(problem.offset, problem.length));
    shown += marked + printableName(text.substr(std::min(problem.offset + problem.length, text.size())));
    throw CLI::ValidationError("--filter", fmt::format("{}{}\n  {}\n  {}{}", problem.sentence,
                                                       problem.sentence.ends_with('?') ? "" : ".", shown, under,
                                                       std::string(std::max<std::size_t>(columns(marked), 1), '^')));
}

void checkHandset(const std::string& text, HandsetChoice& choice)
{
    if (text.empty())
        return;
    choice.address = IpAddress::parse(text);
    if (!choice.address)
        choice.mac = MacAddress::parse(text);
    if (choice.isGuess())
        throw CLI::ValidationError("--handset", "'" + text + "' is neither an IP address nor a MAC address");
}

std::optional<Timestamp> checkTime(const std::string& option, const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const std::optional<Timestamp> time = parseTimestamp(text);
    if (!time)
        throw CLI::ValidationError(
            option, "'" + text + "' is not a time; write 2014-08-10T14:02:00+05:30 or seconds since 1970");
    return time;
}

void check(const Typed& typed, Arguments& arguments)
{
    checkHandset(typed.handset, arguments.handset);
    arguments.from = checkTime("--from", typed.from);
    arguments.to = checkTime("--to", typed.to);
    if (arguments.from && arguments.to && *arguments.to < *arguments.from)
        throw CLI::ValidationError("--to", "lies before --from");
    arguments.filter = checkFilter(typed.filter);
    if (arguments.compare.shouldKeep && !arguments.filter.isEmpty())
        throw CLI::ValidationError("--keep-result", "a case keeps comparisons of all flows: leave out --filter");
    arguments.format = typed.format == "csv"    ? FlowFormat::Csv
                       : typed.format == "zeek" ? FlowFormat::Zeek
                                                : FlowFormat::Ecs;
}

void addIdentifierOptions(CLI::App& command, IdentifiersArguments& identifiers)
{
    command
        .add_option("--device", identifiers.cardPath,
                    "the device card (.toml): the values that are looked for; the manual shows one")
        ->required();
    command.add_option("--salt", identifiers.salts,
                       "a text that may stand before or behind a value when it is hashed, a package name for example; "
                       "may be given several times");
    command.add_option("--keys", identifiers.keys,
                       "decrypt TLS and QUIC first, by TShark, with the secrets of this key log (SSLKEYLOGFILE); "
                       "\"capture\": with those that the captures hold");
    command.add_option("--aes-keys", identifiers.aesKeys,
                       "also try these keys of public record (.toml) on what apps encrypt by AES-128-CBC");
    command.add_flag("--hash-worth", identifiers.withHashWorth,
                     "for each hash found: what it hides, and how fast the declared IMEI is found behind it");
    command.add_flag("--show-values", identifiers.showsValues, "write declared values in full; else masked");
}

/// Which subcommand was named.
Command commandOf(const CLI::App& app)
{
    constexpr std::pair<const char*, Command> Names[] = {{"summary", Command::Summary},
                                                         {"flows", Command::Flows},
                                                         {"packets", Command::Packets},
                                                         {"compare", Command::Compare},
                                                         {"identifiers", Command::Identifiers},
                                                         {"check", Command::Check},
                                                         {"report", Command::Report},
                                                         {"verify", Command::Verify},
                                                         {"case", Command::Case},
                                                         {"filter-fields", Command::FilterFields},
                                                         {"capture", Command::Capture},
                                                         {"interfaces", Command::Interfaces},
                                                         {"import", Command::Import}};
    for (const auto& [name, command] : Names)
        if (app.got_subcommand(name))
            return command;
    return Command::Names;
}

void addSubcommands(CLI::App& app, Arguments& arguments, Typed& typed)
{
    CLI::App* summary = app.add_subcommand("summary", "the whole picture of one or more captures");
    CLI::App* flows = app.add_subcommand("flows", "one record a flow");
    CLI::App* names = app.add_subcommand("names", "every name with its source, server, first frame and count");
    CLI::App* packets = app.add_subcommand("packets", "one line a packet");
    CLI::App* compare = app.add_subcommand("compare", "what differs between runs before and runs after an update");
    CLI::App* identifiers =
        app.add_subcommand("identifiers", "what of a device card the handset sent, in whatever form, and to whom");
    CLI::App* check = app.add_subcommand("check", "what captures say about the claims of a vendor: a verdict on each");
    app.add_subcommand("filter-fields", "the fields of --filter: name, type, meaning, example");
    addPlaceOptions(*addCaptureCommands(app, arguments.capture), arguments, typed);
    addImportCommand(app, arguments.import);
    (void)addCaseCommand(app, arguments.caseFile);
    for (CLI::App* command : {summary, flows, names, packets, identifiers})
        addRunOption(*command, arguments);
    for (CLI::App* command : {summary, flows, names, packets, compare, identifiers}) {
        addFilterOption(*command, typed);
        addCommonOptions(*command, arguments, typed);
    }
    addCommonOptions(*check, arguments, typed);
    addCheckOptions(*check, arguments.check);
    addCommonOptions(*addReportCommands(app, arguments.report, arguments.verify), arguments, typed);
    addCompareOptions(*compare, arguments.compare);
    addIdentifierOptions(*identifiers, arguments.identifiers);
    for (CLI::App* command : {summary, names, packets, identifiers})
        command->add_flag("--json", arguments.asJson, "one JSON object instead of text");
    summary->add_flag("--chapters", arguments.withChapters,
                      "also the stretches of each recording: first boot, active, idle, update, gaps");
    flows->add_option("--format", typed.format, "ecs (NDJSON, the default), csv or zeek")
        ->check(CLI::IsMember({"ecs", "csv", "zeek"}));
}

} // namespace

ParsedArguments parseArguments(int argc, const char* const* argv)
{
    ParsedArguments parsed;
    Typed typed;
    CLI::App app{
        "Waybill shows where a handset's data goes: to which countries, operators and names how much was sent, "
        "and how sure that is. It reads captures, and captures itself when told to; it opens no network connection."};
    app.name("waybill-cli")->failure_message(CLI::FailureMessage::simple);
    app.set_version_flag("--version", VersionText);
    app.require_subcommand(1);
    addSubcommands(app, parsed.arguments, typed);
    app.footer("Exit status: 0 done; 1 failed; 2 wrong usage; 3 done in part (a cut capture), and said so; "
               "check also: 4 a claim is contradicted, else 5 one could not be determined or was not tested.");
    try {
        app.parse(argc, argv);
        check(typed, parsed.arguments);
    } catch (const CLI::ParseError& error) {
        parsed.exitStatus = app.exit(error) == 0 ? 0 : static_cast<int>(ExitCode::Usage);
        return parsed;
    }
    parsed.arguments.command = commandOf(app);
    parsed.shouldRun = true;
    return parsed;
}

} // namespace waybill
