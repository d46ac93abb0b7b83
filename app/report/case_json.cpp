// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "report/case_report.h"
#include "report/json_text.h"
#include "report/rules_json.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

constexpr double NsPerHour = 3600.0 * static_cast<double>(NsPerSecond);

template <typename Value, typename Make>
Json orNull(const std::optional<Value>& value, Make make)
{
    return value ? Json(make(*value)) : Json();
}

Json captureJson(const CaseCapture& capture, const CaptureStanding& standing)
{
    Json json{{"path", jsonText(capture.path)},
              {"relative_path", jsonText(capture.relativePath)},
              {"sha256", toHex(capture.sha256)},
              {"size", capture.size},
              {"modified", toRfc3339({capture.modifiedNs})},
              {"state", captureStateKey(standing.state)},
              {"found_path", standing.path.empty() ? Json() : Json(jsonText(standing.path))},
              {"found_sha256", orNull(standing.found, [](const Sha256Digest& digest) { return toHex(digest); })},
              {"because", jsonText(standing.why)}};
    return json;
}

Json runJson(const CaseRun& run, const ListedRun& listed)
{
    Json json{{"id", run.id.value}, {"control", run.conditions.isControl}};
    const Recording* recording = listed.recording.get();
    json["hours"] = recording == nullptr ? Json() : Json(static_cast<double>(recording->observedNs) / NsPerHour);
    json["complete"] = recording == nullptr ? Json() : Json(recording->isComplete);
    const auto timeOrNull = [](const std::optional<Timestamp>& time) { return time ? Json(toRfc3339(*time)) : Json(); };
    json["from"] = timeOrNull(run.from);
    json["to"] = timeOrNull(run.to);
    Json conditions = Json::object();
    for (const auto& [key, text] : statedConditions(run))
        conditions[key] = jsonText(text);
    json["conditions"] = std::move(conditions);
    Json captures = Json::array();
    for (std::size_t i = 0; i < run.captures.size(); ++i)
        captures.push_back(captureJson(run.captures[i], listed.standings[i]));
    json["captures"] = std::move(captures);
    return json;
}

Json sidesJson(const CaseListing& listing)
{
    const Case& item = listing.store->current();
    Json sides = Json::array();
    for (const CaseSide& side : item.sides) {
        Json runs = Json::array();
        for (std::size_t i = 0; i < item.runs.size(); ++i) {
            if (item.runs[i].side == side.id)
                runs.push_back(runJson(item.runs[i], listing.runs[i]));
        }
        sides.push_back({{"name", jsonText(side.name)}, {"role", sideRoleKey(side.role)}, {"runs", std::move(runs)}});
    }
    return sides;
}

Json stepsJson(const Case& item)
{
    Json steps = Json::array();
    for (const CaseStep& step : item.steps)
        steps.push_back({{"time", toRfc3339(step.time)},
                         {"uncertainty_s", static_cast<double>(step.clockUncertaintyNs) / NsPerSecond},
                         {"text", jsonText(step.text)},
                         {"run", step.run.isNone() ? Json() : Json(step.run.value)}});
    return steps;
}

Json correctionsJson(const Case& item)
{
    Json corrections = Json::array();
    for (const Correction& correction : item.corrections) {
        corrections.push_back(ruleJson(correction));
        corrections.back()["on"] = correction.isOn;
    }
    return corrections;
}

template <typename List, typename Make>
Json listJson(const List& list, Make make)
{
    Json json = Json::array();
    for (const auto& entry : list)
        json.push_back(make(entry));
    return json;
}

} // namespace

void writeCaseJson(const CaseListing& listing, std::ostream& out)
{
    const CaseStore& store = *listing.store;
    const Case& item = store.current();
    const std::string& readOnly = store.readOnlyReason();
    Json json{{"schema", "waybill.case/1"},
              {"path", jsonText(store.path())},
              {"title", jsonText(item.title)},
              {"changed", toRfc3339(store.changedAt())},
              {"read_only", readOnly.empty() ? Json() : Json(readOnly)},
              {"open_elsewhere", store.isOpenElsewhere()},
              {"has_device_card", !item.deviceCard.empty()},
              {"has_claims", !item.claims.empty()}};
    json["sides"] = sidesJson(listing);
    json["steps"] = stepsJson(item);
    json["corrections"] = correctionsJson(item);
    json["notes"] = listJson(item.notes, [](const CaseNote& note) {
        Json row{{"time", toRfc3339(note.time)}, {"text", jsonText(note.text)}};
        if (!note.subject.empty())
            row["subject"] = jsonText(note.subject);
        if (!note.run.isNone())
            row["run"] = note.run.value;
        if (note.isStarred)
            row["starred"] = true;
        return row;
    });
    json["results"] = listJson(item.results, [](const FrozenResult& result) {
        return Json{{"what", jsonText(result.what)},
                    {"schema", jsonText(result.schema)},
                    {"time", toRfc3339(result.time)},
                    {"versions", jsonText(result.versions)},
                    {"json", result.json}}; // word for word: a string, because it may come from anywhere
    });
    json["log"] = listJson(item.log, [](const LogEntry& entry) {
        return Json{
            {"time", toRfc3339(entry.time)}, {"program", jsonText(entry.program)}, {"text", jsonText(entry.text)}};
    });
    out << indented(json);
}

} // namespace waybill
