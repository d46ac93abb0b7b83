// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "casefile/note_subject.h"
#include "report/case_report.h"
#include "report/text_layout.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

void writeRun(const CaseRun& run, const ListedRun& listed, std::ostream& out)
{
    const std::string hours = listed.recording ? durationText(listed.recording->observedNs) : "not analysed here yet";
    out << fmt::format("  run {}{}: {}\n", run.id.value, run.conditions.isControl ? " (control)" : "", hours);
    if (run.from || run.to)
        out << fmt::format("    part of the recording: {} to {}\n", run.from ? toRfc3339(*run.from) : "its start",
                           run.to ? toRfc3339(*run.to) : "its end");
    for (const auto& [key, text] : statedConditions(run)) {
        if (key != "notes" && key != "script")
            out << fmt::format("    {}: {}\n", key, printableText(text));
    }
    for (std::size_t i = 0; i < run.captures.size(); ++i) {
        const CaptureStanding& standing = listed.standings[i];
        out << fmt::format("    {}  {}\n      SHA-256 {}\n      {}: {}\n", printableText(run.captures[i].path),
                           bytesText(run.captures[i].size), toHex(run.captures[i].sha256),
                           captureStateKey(standing.state), standing.why);
    }
}

} // namespace

std::string_view sideRoleKey(SideRole role) noexcept
{
    switch (role) {
    case SideRole::Before: return "before";
    case SideRole::After: return "after";
    case SideRole::Build: return "build";
    }
    return "build";
}

std::vector<std::pair<std::string, std::string>> statedConditions(const CaseRun& run)
{
    const RunConditions& c = run.conditions;
    const RunSheet& s = run.sheet;
    const auto time = [](const std::optional<Timestamp>& at) { return at ? toRfc3339(*at) : std::string(); };
    const auto seconds = [](const std::optional<std::int64_t>& ns) {
        return ns ? fmt::format("{} s", static_cast<double>(*ns) / static_cast<double>(NsPerSecond)) : std::string();
    };
    std::vector<std::pair<std::string, std::string>> all{{"device", c.device},
                                                         {"build", c.build},
                                                         {"region", c.region},
                                                         {"sim", c.sim},
                                                         {"account", c.account},
                                                         {"consent", c.consent},
                                                         {"reset", c.reset},
                                                         {"access_network", c.accessNetwork},
                                                         {"vantage", c.vantage},
                                                         {"script", c.script},
                                                         {"slot", c.slot},
                                                         {"notes", c.notes},
                                                         {"updated_at", time(c.updatedAt)},
                                                         {"serial_hash", s.serialHash},
                                                         {"start_reason", s.startReason},
                                                         {"public_address", s.publicAddress},
                                                         {"proxy_certificate", s.proxyCertificate},
                                                         {"script_version", s.scriptVersion},
                                                         {"operator", s.operatorName},
                                                         {"clock_offset", seconds(s.clockOffsetNs)},
                                                         {"clock_uncertainty", seconds(s.clockUncertaintyNs)}};
    std::erase_if(all, [](const auto& stated) { return stated.second.empty(); });
    return all;
}

void writeStepsText(const Case& item, std::ostream& out)
{
    for (const CaseStep& step : item.steps) {
        const std::string uncertainty = step.clockUncertaintyNs == 0
                                            ? std::string()
                                            : fmt::format(" ± {} s", static_cast<double>(step.clockUncertaintyNs) /
                                                                         static_cast<double>(NsPerSecond));
        out << fmt::format("  {}{}  {}{}\n", toRfc3339(step.time), uncertainty, printableText(step.text),
                           step.run.isNone() ? "" : fmt::format(" (run {})", step.run.value));
    }
}

namespace {

/// "TIME  * host api.x.com (run 2): text".
std::string noteLine(const CaseNote& note)
{
    std::string place;
    if (!note.subject.empty() || !note.run.isNone())
        place = fmt::format("{}{}", noteSubjectText(NoteSubject::parse(note.subject)),
                            note.run.isNone() ? "" : fmt::format(" (run {})", note.run.value));
    if (!place.empty() && !note.text.empty())
        place += ": ";
    return fmt::format("{}  {}{}{}", toRfc3339(note.time), note.isStarred ? "starred: " : "", place,
                       printableText(note.text));
}

} // namespace

void writeCaseText(const CaseListing& listing, std::ostream& out)
{
    const CaseStore& store = *listing.store;
    const Case& item = store.current();
    out << fmt::format("{}\n", item.title.empty() ? "(no title)" : printableText(item.title));
    out << fmt::format("{}, saved {}{}\n", printableText(store.path()), toRfc3339(store.changedAt()),
                       store.readOnlyReason().empty() ? "" : ", for reading only: " + store.readOnlyReason());
    if (item.sides.empty())
        out << "no sides yet; waybill-cli case add puts runs into it\n";
    for (const CaseSide& side : item.sides) {
        out << fmt::format("\n{}\n", printableText(side.name));
        for (std::size_t i = 0; i < item.runs.size(); ++i) {
            if (item.runs[i].side == side.id)
                writeRun(item.runs[i], listing.runs[i], out);
        }
    }
    if (!item.steps.empty())
        out << "\nsteps\n";
    writeStepsText(item, out);
    if (!item.corrections.empty())
        out << "\ncorrections by the analyst\n";
    for (std::size_t i = 0; i < item.corrections.size(); ++i)
        writeWrapped(fmt::format("{}. {}{}", i + 1, fullRuleText(item.corrections[i]),
                                 item.corrections[i].isOn ? "" : ", switched off"),
                     2, out, 3);
    if (!item.notes.empty())
        out << "\nnotes\n";
    for (const CaseNote& note : item.notes)
        writeWrapped(noteLine(note), 2, out, 4);
    if (!item.results.empty())
        out << "\nkept results (their JSON: --json)\n";
    for (const FrozenResult& result : item.results)
        writeWrapped(fmt::format("{}  {}", toRfc3339(result.time), printableText(result.what)), 2, out, 4);
    out << fmt::format("\n{}, {}, {}, {}, {}\n", countedText(item.steps.size(), "step", "steps"),
                       countedText(item.corrections.size(), "correction", "corrections"),
                       countedText(item.notes.size(), "note", "notes"),
                       countedText(item.results.size(), "frozen result", "frozen results"),
                       countedText(item.log.size(), "entry in the log", "entries in the log"));
}

} // namespace waybill
