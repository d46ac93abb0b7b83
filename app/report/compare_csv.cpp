// SPDX-License-Identifier: GPL-3.0-or-later
// Columns as in github.com/NEU-SNS/intl-iot (destination analysis), read 2026-06; ours follow theirs.
#include "analysis/sentences.h"
#include "base/format.h"
#include "compare/subject_keys.h"
#include "report/attribution.h"
#include "report/compare_report.h"
#include "report/csv_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <ostream>
#include <tuple>

namespace waybill {

namespace {

constexpr std::string_view Header =
    "ts,device,ip,host,host_full,traffic_snd,traffic_rcv,packet_snd,packet_rcv,country,party,lab,experiment,network,"
    "input_file,organization,country_state,geo_source,asn,maker,service,key,change,content_snd,attribution\r\n";

/// One line: a server under one name in one run.
struct Line {
    FlowId first; ///< earliest flow
    TrafficTotals traffic;
    const DestinationRow* row = nullptr;
};
using LineKey = std::tuple<std::uint32_t, std::uint32_t, StringId>; // run, host, name

void collect(const std::vector<FlowRef>& flows, const ComparedSide& side, const DestinationRow& row,
             std::map<LineKey, Line>& lines)
{
    for (const FlowRef& ref : flows) {
        const Analysis& analysis = *side.runs[ref.run].analysis;
        const FlowView& view = analysis.view(ref.flow);
        const auto [place, isNew] = lines.try_emplace({ref.run, view.host, view.name});
        Line& line = place->second;
        if (isNew || analysis.counters(ref.flow).first < analysis.counters(line.first).first)
            line.first = ref.flow;
        line.traffic += view.traffic;
        line.row = &row;
    }
}

std::string secondsText(Timestamp time)
{
    return fmt::format("{:.6f}", static_cast<double>(time.ns / 1000) / 1e6);
}

std::string codes(const Place& place)
{
    std::string text;
    for (const CountryCode code : place.countries)
        text += (text.empty() ? "" : "/") + code.toString();
    return text;
}

const char* stateText(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Country: return "agreed";
    case Place::Kind::OneSource: return "one source only";
    case Place::Kind::Disputed: return "disputed";
    case Place::Kind::Edge: return "edge";
    case Place::Kind::Unplaced:
    case Place::Kind::LookedUpOnly:
    case Place::Kind::Absent:
    case Place::Kind::NoMatch:
    case Place::Kind::LookedUpNoMatch: break;
    }
    return "unplaced";
}

// IMC's "support" is CDN and cloud; first and third party depend on who made the device, which no capture says.
const char* partyOf(const Place& place, const ServiceMatch& match)
{
    const bool isSupport = match.service != nullptr && (match.service->kind == ServiceKind::Cdn ||
                                                        match.service->kind == ServiceKind::CloudHosting);
    return isSupport || place.kind == Place::Kind::Edge ? "support" : "";
}

void writeLine(const Line& line, const ComparedRun& run, const std::string& side, std::ostream& out)
{
    const Analysis& analysis = *run.analysis;
    const FlowView& view = analysis.view(line.first);
    const RemoteHost& host = analysis.host(view.host);
    const Place place = placeOf(host.where);
    const ServiceMatch match = analysis.serviceOf(line.first);
    const std::string device = run.device.empty() ? handsetTitle(analysis) : run.device;
    const TrafficTotals& t = line.traffic;
    out << fmt::format("{},{},{},{},{},{},{},{},{},{},", secondsText(analysis.counters(line.first).first),
                       csvField(device), host.address.toString(), csvQuoted(printableName(analysis.text(view.domain))),
                       csvQuoted(printableName(analysis.text(view.name))), t.wireUp, t.wireDown, t.packetsUp,
                       t.packetsDown, codes(place));
    out << fmt::format("{},{},{},{},{},{},", partyOf(place, match), csvField(side), csvField(run.conditions.script),
                       csvField(run.conditions.accessNetwork), csvField(run.label),
                       csvField(analysis.geography().operatorName(host.where.asn)));
    out << fmt::format("{},{},{},{},{},{},{},{},{}\r\n",
                       host.where.state == PlaceState::Corrected ? "corrected by the analyst" : stateText(place.kind),
                       csvField(locationSourcesText(analysis).substr(10)),
                       host.where.asn == 0 ? std::string() : fmt::format("{}", host.where.asn),
                       csvField(match.service == nullptr ? "" : match.service->maker),
                       csvField(match.service == nullptr ? "" : match.service->name),
                       csvQuoted(printableName(line.row->key)), changeKey(line.row->change), t.contentUp,
                       csvField(attributionLine(analysis)));
}

void writeSide(const Comparison& comparison, bool isBefore, std::ostream& out)
{
    const ComparedSide& side = isBefore ? comparison.before : comparison.after;
    std::map<LineKey, Line> lines;
    for (const DestinationRow& row : comparison.destinations)
        collect(isBefore ? row.flowsBefore : row.flowsAfter, side, row, lines);
    for (const auto& [key, line] : lines)
        writeLine(line, side.runs[std::get<0>(key)], side.name, out);
}

} // namespace

void writeComparisonCsv(const Comparison& comparison, std::ostream& out)
{
    out << Header;
    writeSide(comparison, true, out);
    writeSide(comparison, false, out);
}

} // namespace waybill
