// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/names_report.h"

#include "base/format.h"
#include "names/idn.h"
#include "report/json_text.h"
#include "report/scope_note.h"
#include "report/service_json.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <ostream>
#include <set>
#include <tuple>

namespace waybill {

namespace {

struct NameLine {
    std::uint64_t frame = 0;
    std::uint32_t capture = 0;
    std::uint64_t count = 0;
    bool isOuter = false;
};
// name, source, server, address it resolved to (DNS answers)
using NameKey = std::tuple<std::string, NameSource, IpAddress, IpAddress>;

void add(NameLine& line, std::uint64_t frame, std::uint32_t capture, std::uint64_t count)
{
    if (line.count == 0 || std::pair(capture, frame) < std::pair(line.capture, line.frame)) {
        line.frame = frame;
        line.capture = capture;
    }
    line.count += count;
}

/// The names that were asked for in what is listed; an answer has no flow of its own.
std::set<StringId> listedQuestions(const Analysis& analysis)
{
    std::set<StringId> names;
    const auto& queries = analysis.recording().dnsQueries;
    for (std::size_t row = 0; row < queries.size(); ++row) {
        if (analysis.isListed(queries[row]))
            names.insert(queries[row].name);
    }
    return names;
}

bool isListed(const Analysis& analysis, const DnsAnswerRow& answer, const std::set<StringId>& asked)
{
    const std::optional<Timestamp>& from = analysis.recording().from;
    return (!from || answer.time >= *from) && (!analysis.isNarrowed() || asked.contains(answer.question));
}

std::map<NameKey, NameLine> collect(const Analysis& analysis)
{
    const Recording& recording = analysis.recording();
    std::map<NameKey, NameLine> lines;
    for (std::size_t row = 0; row < recording.names.size(); ++row) {
        const NameRow& name = recording.names[row];
        if (!analysis.isListed(name))
            continue;
        const FlowIdentity& flow = analysis.flow(name.flow);
        NameLine& line = lines[{std::string(analysis.text(name.name)), name.source, flow.responder, IpAddress()}];
        add(line, name.frame, flow.capture, name.count);
        line.isOuter = line.isOuter || name.isOuter;
    }
    const std::set<StringId> asked = analysis.isNarrowed() ? listedQuestions(analysis) : std::set<StringId>();
    for (std::size_t row = 0; row < recording.dnsAnswers.size(); ++row) {
        const DnsAnswerRow& answer = recording.dnsAnswers[row];
        if (!isListed(analysis, answer, asked))
            continue;
        const std::uint32_t capture =
            answer.run.value < recording.runs.size() && !recording.runs[answer.run.value].captures.empty()
                ? recording.runs[answer.run.value].captures.front()
                : 0;
        add(lines[{std::string(analysis.text(answer.question)), NameSource::DnsAnswer, answer.server, answer.address}],
            answer.frame, capture, 1);
    }
    for (std::uint32_t capture = 0; capture < recording.captures.size() && !analysis.isNarrowed(); ++capture) {
        for (const RecordedName& name : recording.captures[capture].recordedNames) {
            const IpAddress address = IpAddress::parse(name.address).value_or(IpAddress());
            add(lines[{name.name, NameSource::Recorded, IpAddress(), address}], 0, capture, 1);
        }
    }
    return lines;
}

/// The name as it was sent, and what its A-labels stand for.
std::string shownName(const std::string& name)
{
    const std::string unicode = unicodeForm(name);
    if (unicode.empty())
        return printableName(name);
    return fmt::format("{} ({}{})", printableName(name), unicode,
                       looksMixedScript(name) ? "; mixes scripts, may imitate another name" : "");
}

Json lineToJson(const Analysis& analysis, const NameKey& key, const NameLine& line)
{
    const auto& captures = analysis.recording().captures;
    const auto& [name, source, server, address] = key;
    Json entry{{"name", printableName(name)}, {"source", nameSourceKey(source)}};
    entry["server"] = server.isNone() ? Json() : Json(server.toString());
    if (!address.isNone())
        entry["address"] = address.toString();
    entry["first_frame"] = line.frame;
    entry["capture"] = line.capture < captures.size() ? jsonText(captures[line.capture].path) : "";
    entry["count"] = line.count;
    if (line.isOuter)
        entry["outer"] = true;
    if (const std::string unicode = unicodeForm(name); !unicode.empty()) {
        entry["unicode"] = unicode;
        entry["mixes_scripts"] = looksMixedScript(name);
    }
    if (const Json service = serviceToJson(analysis.serviceOfName(name)); !service.is_null())
        entry["service"] = service;
    return entry;
}

} // namespace

void writeNames(const Analysis& analysis, bool asJson, std::ostream& out)
{
    const std::map<NameKey, NameLine> lines = collect(analysis);
    Json list = Json::array();
    if (!asJson) {
        for (const std::string& text : scopeLines(analysis))
            out << text << '\n';
        out << fmt::format("{:<44} {:<12} {:<28} {:>8} {:>7}  {}\n", "name", "source", "server", "frame", "count",
                           "resolved to");
    }
    for (const auto& [key, line] : lines) {
        const auto& [name, source, server, address] = key;
        if (asJson) {
            list.push_back(lineToJson(analysis, key, line));
            continue;
        }
        out << fmt::format("{:<44} {:<12} {:<28} {:>8} {:>7}  {}\n", shownName(name), nameSourceKey(source),
                           server.toString(), line.frame, line.count, address.toString());
    }
    if (asJson) {
        Json all{{"schema", "waybill.names/1"}, {"complete", analysis.isComplete()}};
        addScope(analysis, all);
        all["names"] = std::move(list);
        out << indented(all);
    } else {
        out << fmt::format("{}. dns-query: asked of the server; dns-answer: the server's answer; others: read from the "
                           "connection itself.\n",
                           countedText(lines.size(), "name", "names"));
    }
}

} // namespace waybill
