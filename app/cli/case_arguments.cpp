// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_arguments.h"

#include "casefile/note_subject.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <map>
#include <memory>

namespace waybill {

namespace {

using Action = CaseArguments::Action;

constexpr double MostSeconds = 3.2e9; // a century: a clock that is off by more is another mistake

/// Seconds as typed ("-3.5") to ns; `ns` is an integer or an optional one.
template <typename Ns>
std::function<void(const double&)> secondsInto(Ns& ns, const std::string& option)
{
    return [&ns, option](const double& seconds) {
        if (!std::isfinite(seconds) || std::abs(seconds) > MostSeconds)
            throw CLI::ValidationError(option, "is no number of seconds that a clock can be off by");
        ns = static_cast<std::int64_t>(std::llround(seconds * static_cast<double>(NsPerSecond)));
    };
}

void addTimes(CLI::App& add, CaseArguments& arguments)
{
    add.add_option_function<std::string>(
        "--updated-at",
        [&arguments](const std::string& text) {
            arguments.conditions.updatedAt = parseTimestamp(text);
            if (!arguments.conditions.updatedAt)
                throw CLI::ValidationError("--updated-at",
                                           "'" + text + "' is not a time; write 2014-08-10T14:02:00+05:30");
        },
        "when the update was installed (RFC 3339; without offset: UTC)");
    add.add_option_function<double>("--clock-offset", secondsInto(arguments.sheet.clockOffsetNs, "--clock-offset"),
                                    "of the recording machine: true time minus its time, in seconds");
    add.add_option_function<double>("--clock-uncertainty",
                                    secondsInto(arguments.sheet.clockUncertaintyNs, "--clock-uncertainty"),
                                    "of that offset, in seconds to either side");
}

void addConditions(CLI::App& add, CaseArguments& arguments)
{
    RunConditions& c = arguments.conditions;
    RunSheet& s = arguments.sheet;
    add.add_flag("--control", c.isControl, "a phone held back, to know what changes without the update");
    add.add_option("--device", c.device, "model");
    add.add_option("--build", c.build, "firmware build");
    add.add_option("--region", c.region, "region of the ROM");
    add.add_option("--sim", c.sim, "none, abroad, …");
    add.add_option("--account", c.account, "none, signed in, …");
    add.add_option("--consent", c.consent, "state of the consent toggles: off, on, off again");
    add.add_option("--reset", c.reset, "factory reset before the run: yes or no")->check(CLI::IsMember({"yes", "no"}));
    add.add_option("--access-network", c.accessNetwork, "Wi-Fi, LTE, its name");
    add.add_option("--vantage", c.vantage, "where it was recorded: access point, VPN on the phone, proxy");
    add.add_option("--script", c.script, "what was done: idle, active, or the steps");
    add.add_option("--slot", c.slot, "runs of both sides with the same slot are a pair");
    add.add_option("--notes", c.notes, "anything else");
    add.add_option("--serial-hash", s.serialHash, "hash of the phone's serial number, to tell two phones apart");
    add.add_option("--start-reason", s.startReason, "why recording began");
    add.add_option("--public-address", s.publicAddress, "of the access network, and its country");
    add.add_option("--proxy-certificate", s.proxyCertificate, "is the proxy's certificate on the phone: yes or no")
        ->check(CLI::IsMember({"yes", "no"}));
    add.add_option("--script-version", s.scriptVersion, "of --script");
    add.add_option("--operator", s.operatorName, "who recorded it");
    addTimes(add, arguments);
}

void addCreate(CLI::App& group, CaseArguments& arguments)
{
    CLI::App* create = group.add_subcommand("create", "make a new, empty case");
    create->add_option("FILE", arguments.file, "of the new case, for example redmi.waybill")->required();
    create->add_option("--title", arguments.title, "what it is about");
    create->callback([&arguments] { arguments.action = Action::Create; });
}

void addAdd(CLI::App& group, CaseArguments& arguments)
{
    CLI::App* add = group.add_subcommand("add", "put runs into a case: their place and SHA-256, not their packets");
    add->add_option("FILE", arguments.file, "of the case")->required();
    add->add_option("RUN", arguments.runs, "captures; A.pcap+B.pcap joins the files of one recording")->required();
    add->add_option("--side", arguments.side, "before, after, or the name of a build")->required();
    addConditions(*add, arguments);
    add->callback([&arguments] {
        arguments.action = Action::Add;
        if (arguments.side.empty())
            throw CLI::ValidationError("--side", "needs a name");
    });
}

void addList(CLI::App& group, CaseArguments& arguments)
{
    CLI::App* list = group.add_subcommand("list", "what is in a case, and whether its captures are still there");
    list->add_option("FILE", arguments.file, "of the case")->required();
    list->add_flag("--json", arguments.asJson, "one JSON object, waybill.case/1, instead of text");
    list->callback([&arguments] { arguments.action = Action::List; });
}

CLI::Option* addRunNumber(CLI::App& command, CaseArguments& arguments, const std::string& text)
{
    return command.add_option("--run", arguments.run.value, text)->type_name("N")->default_str("");
}

void addSplit(CLI::App& group, CaseArguments& arguments)
{
    CLI::App* split = group.add_subcommand("split", "part a run in two where the phone was updated within it");
    split->add_option("FILE", arguments.file, "of the case")->required();
    addRunNumber(*split, arguments, "number of the run, as 'case list' shows it")->required();
    split
        ->add_option_function<std::string>(
            "--at",
            [&arguments](const std::string& text) {
                arguments.splitAt = parseTimestamp(text);
                if (!arguments.splitAt)
                    throw CLI::ValidationError("--at", "'" + text + "' is not a time; write 2014-08-10T14:02:00+05:30");
            },
            "where to split (RFC 3339; without offset: UTC); default: where the traffic shows an update")
        ->type_name("TIME");
    split->add_option("--side", arguments.side, "of the later part; default: after");
    split->callback([&arguments] {
        arguments.action = Action::Split;
        if (arguments.side.empty())
            arguments.side = "after";
    });
}

/// "+05:30" as minutes.
int utcOffset(const std::string& text)
{
    const bool hasSign = !text.empty() && (text[0] == '+' || text[0] == '-');
    const auto noon = hasSign ? parseTimestamp("2000-01-01T12:00:00" + text) : std::nullopt;
    if (!noon)
        throw CLI::ValidationError("--utc-offset", "'" + text + "' is no offset; write +05:30");
    constexpr std::int64_t NoonUtcNs = 946'728'000 * NsPerSecond; // 2000-01-01T12:00:00Z
    return static_cast<int>((NoonUtcNs - noon->ns) / (60 * NsPerSecond));
}

void checkDay(StepClock& clock, const std::string& day)
{
    if (day.empty())
        return;
    const auto midnight = day.size() == 10 ? parseTimestamp(day) : std::nullopt;
    if (!midnight)
        throw CLI::ValidationError("--day", "'" + day + "' is not a day; write 2014-08-10");
    clock.day = Timestamp{midnight->ns - std::int64_t{clock.utcOffsetMinutes} * 60 * NsPerSecond};
}

void addSteps(CLI::App& group, CaseArguments& arguments)
{
    CLI::App* steps = group.add_subcommand("steps", "show what the tester did when, or import it");
    steps->add_option("FILE", arguments.file, "of the case")->required();
    CLI::Option* const import =
        steps->add_option("--import", arguments.stepsFile,
                          "table (CSV: time, text, uncertainty in seconds, run) or lines \"14:02:10 opened the "
                          "gallery\"; - is standard input");
    addRunNumber(*steps, arguments, "of which run; default: of no run in particular, unless the table says it")
        ->needs(import);
    StepClock& clock = arguments.stepClock;
    steps
        ->add_option_function<double>("--clock-offset", secondsInto(clock.offsetNs, "--clock-offset"),
                                      "of the tester's clock: true time minus its time, in seconds")
        ->needs(import);
    steps
        ->add_option_function<double>("--clock-uncertainty", secondsInto(clock.uncertaintyNs, "--clock-uncertainty"),
                                      "of that offset, in seconds to either side")
        ->needs(import);
    auto offset = std::make_shared<std::string>(), day = std::make_shared<std::string>();
    steps->add_option("--utc-offset", *offset, "of times without a zone, +05:30; default: UTC")
        ->needs(import)
        ->type_name("±hh:mm");
    steps->add_option("--day", *day, "of times without a date")->needs(import)->type_name("YYYY-MM-DD");
    steps->callback([&arguments, offset, day] {
        arguments.action = Action::Steps;
        if (arguments.stepClock.uncertaintyNs < 0)
            throw CLI::ValidationError("--clock-uncertainty", "is below zero");
        if (!offset->empty())
            arguments.stepClock.utcOffsetMinutes = utcOffset(*offset);
        checkDay(arguments.stepClock, *day);
    });
}

void addNote(CLI::App& group, CaseArguments& arguments)
{
    CLI::App* note = group.add_subcommand("note", "write a note on the case, or on one thing in it; list shows them");
    note->add_option("FILE", arguments.file, "of the case")->required();
    CLI::Option* text = note->add_option("TEXT", arguments.note, "what should be known");
    note->add_flag("--star", arguments.isStarred, "with a star; then TEXT may be left out");
    addRunNumber(*note, arguments, "of which run; default: of no run in particular");
    note->add_option_function<std::string>(
            "--subject",
            [&arguments](const std::string& subject) {
                arguments.noteSubject = subject;
                if (NoteSubject::parse(subject).kind == NoteSubject::Kind::Unknown)
                    throw CLI::ValidationError("--subject",
                                               "'" + subject +
                                                   "' is none; write capture, country:CN, operator:AS4808, "
                                                   "destination:xiaomi.com, host:api.xiaomi.com, address:42.62.48.1, "
                                                   "packet:17 or change:xiaomi.com");
            },
            "what it stands on: country:CN, destination:xiaomi.com, host:…, address:…, packet:17; "
            "default: the case as a whole")
        ->type_name("SUBJECT")
        ->default_str("");
    note->callback([&arguments, text] {
        arguments.action = Action::Note;
        if (text->count() == 0 && !arguments.isStarred)
            throw CLI::RequiredError("TEXT");
    });
}

void addCheck(CLI::App& group, CaseArguments& arguments)
{
    CLI::App* check = group.add_subcommand("check", "compare every capture with its SHA-256, and find moved ones");
    check->add_option("FILE", arguments.file, "of the case")->required();
    check->add_option("--find", arguments.folders,
                      "folders to look in for captures that are missing or changed; what is found there by its "
                      "SHA-256 is noted in the case");
    check->callback([&arguments] { arguments.action = Action::Check; });
}

void addShare(CLI::App& group, CaseArguments& arguments)
{
    CLI::App* share = group.add_subcommand("share", "save a copy to give away, and say what remains personal in it");
    share->add_option("FILE", arguments.file, "of the case")->required();
    share->add_option("-o,--output", arguments.share.target, "the copy; a new file")->required();
    const std::map<std::string, SharedCaptures> captures{
        {"none", SharedCaptures::None}, {"all", SharedCaptures::All}, {"cited", SharedCaptures::CitedPackets}};
    share
        ->add_option("--captures", arguments.share.captures,
                     "what goes along, in a folder beside the copy: none (the default), all captures, or only the "
                     "packets that kept results cite")
        ->transform(CLI::CheckedTransformer(captures, CLI::ignore_case).description(""))
        ->type_name("none|all|cited");
    share->add_flag("--device-card", arguments.share.withDeviceCard,
                    "with the device card: it holds identifiers of a person");
    share->callback([&arguments] { arguments.action = Action::Share; });
}

void addTables(CLI::App& group, CaseArguments& arguments)
{
    CLI::App* tables = group.add_subcommand(
        "tables", "with which location tables kept results were computed, and what the tables of today change");
    tables->add_option("FILE", arguments.file, "of the case")->required();
    tables->add_option("--country-db", arguments.countryFiles, "a further location source of your own (.mmdb)");
    tables->callback([&arguments] { arguments.action = Action::Tables; });
}

/// A time of validity.
void addTime(CLI::App& command, const std::string& option, std::optional<Timestamp>& time, const std::string& text)
{
    command
        .add_option_function<std::string>(
            option,
            [&time, option](const std::string& typed) {
                time = parseTimestamp(typed);
                if (!time)
                    throw CLI::ValidationError(option,
                                               "'" + typed + "' is not a time; write 2014-08-10T14:02:00+05:30");
            },
            text)
        ->type_name("TIME");
}

void addRuleOptions(CLI::App& command, CaseArguments& arguments, const std::string& subject)
{
    AnalystRule& rule = arguments.correction;
    command.add_option("FILE", arguments.file, "of the case")->required();
    command.add_option("--subject", rule.subject, subject)->required();
    command.add_option("--reason", rule.reason, "why; it is printed wherever the figures are")->required();
    command.add_option("--source", rule.source, "where that is known from");
    addTime(command, "--from", rule.validFrom, "only flows that begin then or later (RFC 3339; without offset: UTC)");
    addTime(command, "--to", rule.validTo, "only flows that begin then or earlier");
}

void addCorrections(CLI::App& group, CaseArguments& arguments)
{
    CLI::App* correct = group.add_subcommand(
        "correct", "say in which country a server is; figures carry a mark, and are given without it too");
    addRuleOptions(*correct, arguments, "address, prefix (42.62.48.0/24), host, or domain (*.example.com)");
    correct
        ->add_option_function<std::string>(
            "--country",
            [&arguments](const std::string& text) {
                const std::optional<CountryCode> code = CountryCode::parse(text);
                if (!code)
                    throw CLI::ValidationError("--country", "'" + text + "' is no country; write SG");
                arguments.correction.country = *code;
            },
            "two letters (ISO 3166-1)")
        ->required()
        ->type_name("CC");
    correct->callback([&arguments] { arguments.action = Action::Correct; });
    CLI::App* leaveOut = group.add_subcommand(
        "leave-out", "leave traffic out of all figures that is not the phone's own; its flows stay listed");
    addRuleOptions(*leaveOut, arguments,
                   "far side: address, prefix, host, domain, MAC address; or a port (\"tcp port 5555\")");
    leaveOut->callback([&arguments] {
        arguments.action = Action::Correct;
        arguments.correction.kind = AnalystRule::Kind::LeaveOut;
    });
    CLI::App* undo = group.add_subcommand("undo", "take a correction back; the log keeps both");
    undo->add_option("FILE", arguments.file, "of the case")->required();
    undo->add_option("NUMBER", arguments.number, "of the correction, as 'case list' shows it")->required();
    undo->callback([&arguments] { arguments.action = Action::Undo; });
}

void addSummary(CLI::App& group, CaseArguments& arguments)
{
    CLI::App* summary = group.add_subcommand("summary", "what one run shows, with the corrections of the case");
    summary->add_option("FILE", arguments.file, "of the case")->required();
    addRunNumber(*summary, arguments, "number of the run, as 'case list' shows it; default: the only one");
    summary->add_flag("--json", arguments.asJson, "one JSON object, waybill.summary/1, instead of text");
    summary->callback([&arguments] { arguments.action = Action::Summary; });
}

} // namespace

CLI::App* addCaseCommand(CLI::App& app, CaseArguments& arguments)
{
    CLI::App* group = app.add_subcommand("case", "a case file: runs on two or more sides, with their conditions");
    group->require_subcommand(1);
    addCreate(*group, arguments);
    addAdd(*group, arguments);
    addList(*group, arguments);
    addSplit(*group, arguments);
    addSteps(*group, arguments);
    addNote(*group, arguments);
    addCheck(*group, arguments);
    addShare(*group, arguments);
    addTables(*group, arguments);
    addCorrections(*group, arguments);
    addSummary(*group, arguments);
    return group;
}

} // namespace waybill
