// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_history.h"

#include "base/format.h"
#include "casefile/case_log.h"
#include "casefile/frozen_lookups.h"
#include "claims/verdict.h"
#include "report/json_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <sstream>

namespace waybill {

namespace {

constexpr std::string_view Schema = "waybill.verdicts/1", Issued = "issued report ";

std::vector<const FrozenResult*> issuedReports(const Case& item)
{
    std::vector<const FrozenResult*> reports;
    for (const FrozenResult& result : item.results) {
        if (result.schema == Schema)
            reports.push_back(&result);
    }
    return reports;
}

struct OldVerdict {
    std::string word, because;
};

std::map<std::string, OldVerdict> verdictsOf(const Json& report)
{
    std::map<std::string, OldVerdict> verdicts;
    for (const Json& verdict : listUnder(report, "verdicts"))
        verdicts[textUnder(verdict, "id")] = {textUnder(verdict, "verdict"), textUnder(verdict, "because")};
    return verdicts;
}

/// SHA-256 of every capture that verdicts were judged on, by side.
std::set<std::string> capturesOf(const Json& report)
{
    std::set<std::string> captures;
    for (const char* side : {"before", "after"}) {
        for (const Json& run : listUnder(report, side)) {
            for (const Json& capture : listUnder(run, "captures"))
                captures.insert(std::string(side) + " " + textUnder(capture, "sha256"));
        }
    }
    return captures;
}

std::set<std::string> linesOf(const std::string& text)
{
    std::set<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.insert(line);
    return lines;
}

std::size_t notIn(const std::set<std::string>& these, const std::set<std::string>& those)
{
    return static_cast<std::size_t>(
        std::count_if(these.begin(), these.end(), [&those](const std::string& one) { return !those.contains(one); }));
}

void addCauses(const FrozenResult& before, const Json& then, const Json& now, const std::string& versions,
               std::vector<std::string>& changes)
{
    const std::set<std::string> old = capturesOf(then), fresh = capturesOf(now);
    if (const std::size_t added = notIn(fresh, old); added > 0)
        changes.push_back(fmt::format("{} added.", countedText(added, "capture was", "captures were")));
    if (const std::size_t gone = notIn(old, fresh); gone > 0)
        changes.push_back(fmt::format("{} left out.", countedText(gone, "capture was", "captures were")));
    const std::set<std::string> linesBefore = linesOf(before.versions), linesNow = linesOf(versions);
    for (const std::string& line : linesNow) {
        if (!linesBefore.contains(line))
            changes.push_back("Made with: " + printableText(line) + ".");
    }
    for (const std::string& line : linesBefore) {
        if (!linesNow.contains(line))
            changes.push_back("No longer made with: " + printableText(line) + ".");
    }
}

std::vector<std::string> changesSince(const FrozenResult& before, const std::string& json, const std::string& versions)
{
    const Json then = Json::parse(before.json, nullptr, false), now = Json::parse(json, nullptr, false);
    const auto old = verdictsOf(then), fresh = verdictsOf(now);
    std::vector<std::string> changes;
    for (const auto& [id, verdict] : fresh) {
        const auto found = old.find(id);
        if (found == old.end())
            changes.push_back(fmt::format("{} is new: {}.", id, verdict.word));
        else if (found->second.word != verdict.word)
            changes.push_back(
                fmt::format("{} was {} and is {}: {}", id, found->second.word, verdict.word, verdict.because));
        else if (found->second.because != verdict.because)
            changes.push_back(fmt::format("{} stays {}, for another reason: {}", id, verdict.word, verdict.because));
    }
    for (const auto& [id, verdict] : old) {
        if (!fresh.contains(id))
            changes.push_back(fmt::format("{} was {} and is no longer asked.", id, verdict.word));
    }
    addCauses(before, then, now, versions, changes);
    if (changes.empty())
        changes.emplace_back("No verdict is another; scope, limits or evidence are written differently.");
    return changes;
}

} // namespace

std::string versionsOf(const ClaimInput& input, const std::string& program)
{
    std::vector<std::string> lines{program};
    const auto note = [&lines](std::string line) {
        if (std::find(lines.begin(), lines.end(), line) == lines.end())
            lines.push_back(std::move(line));
    };
    for (const std::vector<ClaimRun>* side : {&input.before, &input.after}) {
        for (const ClaimRun& run : *side) {
            for (const GeoSource& source : run.analysis->geography().sources())
                note(fmt::format("{} {}{}{}", source.name, source.date, source.sha256.empty() ? "" : ", SHA-256 ",
                                 source.sha256));
        }
    }
    return fmt::format("{}", fmt::join(lines, "\n"));
}

ReportStanding reportStanding(const Case& item, const std::string& json, const std::string& versions)
{
    const std::vector<const FrozenResult*> reports = issuedReports(item);
    ReportStanding standing;
    standing.isIssued = !reports.empty() && reports.back()->json == json && reports.back()->versions == versions;
    standing.number = static_cast<unsigned>(reports.size()) + (standing.isIssued ? 0 : 1);
    if (standing.number > 1)
        standing.changes = changesSince(*reports[standing.number - 2], json, versions);
    return standing;
}

void issueReport(Case& item, const ClaimInput& input, std::string json, const std::string& program)
{
    FrozenResult result;
    result.schema = Schema;
    result.versions = versionsOf(input, program);
    const ReportStanding standing = reportStanding(item, json, result.versions);
    if (standing.isIssued)
        return;
    result.what = fmt::format("report {}", standing.number);
    result.json = std::move(json);
    result.time = timeNow();
    for (const std::vector<ClaimRun>* side : {&input.before, &input.after}) {
        for (const ClaimRun& run : *side)
            freeze(item, lookupsOf(*run.analysis));
    }
    item.log.push_back(logEntry(program, std::string(Issued) + std::to_string(standing.number)));
    item.results.push_back(std::move(result));
}

std::vector<std::string> reportLog(const Case& item)
{
    std::vector<std::string> lines;
    for (const LogEntry& entry : item.log) {
        if (!entry.text.starts_with(Issued))
            lines.push_back(fmt::format("{} {}: {}", toRfc3339(entry.time), printableText(entry.program),
                                        printableText(entry.text)));
    }
    return lines;
}

} // namespace waybill
