// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentences.h"
#include "base/format.h"
#include "compare/compare_sentences.h"
#include "compare/comparison_scope.h"
#include "compare/correction_sentences.h"
#include "report/compare_json_parts.h"
#include "report/compare_report.h"
#include "report/json_text.h"
#include "report/rules_json.h"

#include <ostream>

namespace waybill {

Json orNull(const std::string& text)
{
    return text.empty() ? Json() : Json(jsonText(text));
}

Json rangeJson(const Range& range)
{
    return Json{{"min", range.min}, {"max", range.max}};
}

Json listJson(const std::vector<std::string>& texts)
{
    Json list = Json::array();
    for (const std::string& text : texts)
        list.push_back(jsonText(text));
    return list;
}

static const char* levelKey(const std::optional<ContactLevel>& level)
{
    if (!level)
        return "not-seen";
    switch (*level) {
    case ContactLevel::LookedUp: return "looked-up";
    case ContactLevel::Contacted: return "contacted";
    case ContactLevel::ContentSent: return "content-sent";
    }
    return "not-seen";
}

Json figuresJson(const SideFigures& side)
{
    return Json{{"level", levelKey(side.level)},
                {"contacts", side.contacts},
                {"contacts_per_hour", side.contactsPerHour()},
                {"content_bytes_up", side.contentUp},
                {"content_bytes_up_per_hour", side.contentPerHour()},
                {"encrypted_content_bytes_up", side.encryptedUp},
                {"wire_bytes_up", side.wireUp},
                {"wire_bytes_down", side.wireDown},
                {"flows", side.flows},
                {"lookups", side.lookups},
                {"hours", side.hours},
                {"runs", side.runs},
                {"runs_seen", side.runsSeen}};
}

Json flowsJson(const std::vector<FlowRef>& flows, const ComparedSide& side)
{
    if (flows.empty())
        return Json{{"count", 0}, {"capture", nullptr}, {"frame", nullptr}};
    const Analysis& analysis = *side.runs[flows.front().run].analysis;
    const FlowIdentity& flow = analysis.flow(flows.front().flow);
    return Json{{"count", flows.size()},
                {"capture", jsonText(analysis.recording().captures[flow.capture].path)},
                {"frame", flow.firstFrame}};
}

namespace {

Json intervalJson(const std::optional<Ratio>& ratio)
{
    if (!ratio || !ratio->low || !ratio->high)
        return {};
    return Json{{"low", *ratio->low}, {"high", *ratio->high}, {"level", 0.95}, {"small_sample", ratio->isSmallSample}};
}

Json testJson(const std::optional<RunTest>& test)
{
    if (!test)
        return {};
    return Json{{"name", test->name},     {"p", test->p},
                {"q", test->q},           {"smallest_p", test->smallestP},
                {"exact", test->isExact}, {"supported", test->isSupported}};
}

Json changeJson(const ChangeRow& row, const Comparison& comparison)
{
    Json json;
    json["key"] = printableName(row.key);
    json["change"] = changeKey(row.change);
    json["before"] = figuresJson(row.before);
    json["after"] = figuresJson(row.after);
    json["ratio"] = row.ratio ? Json(row.ratio->value) : Json();
    json["interval"] = intervalJson(row.ratio);
    json["test"] = testJson(row.test);
    json["reason"] = row.reason; // made of parts that are escaped already
    json["label"] = row.label;
    json["content_ratio"] = row.contentRatio ? Json(row.contentRatio->value) : Json();
    json["content_interval"] = intervalJson(row.contentRatio);
    json["against_control"] = row.againstControl ? Json{{"ratio", row.againstControl->ratio.value},
                                                        {"interval", intervalJson(row.againstControl->ratio)},
                                                        {"p", row.againstControl->p}}
                                                 : Json();
    json["flows_before"] = flowsJson(row.flowsBefore, comparison.before);
    json["flows_after"] = flowsJson(row.flowsAfter, comparison.after);
    return json;
}

Json conditionsJson(const RunConditions& conditions)
{
    Json json = Json::object();
    const auto add = [&json](const char* key, const std::string& text) {
        if (!text.empty())
            json[key] = jsonText(text);
    };
    add("device", conditions.device);
    add("build", conditions.build);
    add("region", conditions.region);
    add("sim", conditions.sim);
    add("account", conditions.account);
    add("consent", conditions.consent);
    add("reset", conditions.reset);
    add("access_network", conditions.accessNetwork);
    add("vantage", conditions.vantage);
    add("script", conditions.script);
    add("slot", conditions.slot);
    add("notes", conditions.notes);
    if (conditions.updatedAt)
        json["updated_at"] = toRfc3339(*conditions.updatedAt);
    return json;
}

Json runJson(const ComparedRun& run)
{
    Json captures = Json::array();
    for (const CaptureFacts& capture : run.analysis->recording().captures)
        captures.push_back({{"path", jsonText(capture.path)},
                            {"sha256", capture.sha256 ? Json(toHex(*capture.sha256)) : Json()},
                            {"complete", capture.isComplete}});
    Json json;
    json["captures"] = std::move(captures);
    json["hours"] = run.hours;
    json["hours_left_out"] = run.hoursOutside;
    json["control"] = run.conditions.isControl;
    json["device"] = orNull(run.device);
    json["build"] = orNull(run.build);
    json["evidence_level"] = evidenceLevelKey(run.level);
    json["first"] = run.first <= run.last ? Json(toRfc3339(run.first)) : Json();
    json["last"] = run.first <= run.last ? Json(toRfc3339(run.last)) : Json();
    json["losses"] = listJson(run.loss);
    json["conditions"] = conditionsJson(run.conditions);
    return json;
}

} // namespace

Json sideJson(const ComparedSide& side)
{
    Json runs = Json::array();
    for (const ComparedRun& run : side.runs)
        runs.push_back(runJson(run));
    return Json{{"name", jsonText(side.name)},
                {"runs", std::move(runs)},
                {"hours", side.hours},
                {"builds", listJson(side.builds)},
                {"evidence_level", evidenceLevelKey(side.level)},
                {"counted_runs", side.countedRuns},
                {"control_runs", side.controlRuns}};
}

namespace {

Json withoutRulesJson(CountryCode code, const Comparison& plain)
{
    Range before, after;
    for (const CountryRow& row : plain.countries) {
        before = row.code == code ? row.contentBefore : before;
        after = row.code == code ? row.contentAfter : after;
    }
    return Json{{"before", {{"content_bytes_up", rangeJson(before)}}},
                {"after", {{"content_bytes_up", rangeJson(after)}}}};
}

Json countryJson(const CountryRow& row, const Comparison& comparison)
{
    Json json;
    json["code"] = row.code.toString();
    json["name"] = countryName(row.code);
    const Json change = changeJson(row, comparison);
    for (const auto& [key, value] : change.items())
        json[key] = value;
    json["before"]["content_bytes_up"] = rangeJson(row.contentBefore);
    json["after"]["content_bytes_up"] = rangeJson(row.contentAfter);
    const auto perHour = [](const Range& bytes, double hours) {
        const double divisor = hours > 0 ? hours : 1;
        return Json{{"min", static_cast<double>(bytes.min) / divisor},
                    {"max", static_cast<double>(bytes.max) / divisor}};
    };
    json["before"]["content_bytes_up_per_hour"] = perHour(row.contentBefore, row.before.hours);
    json["after"]["content_bytes_up_per_hour"] = perHour(row.contentAfter, row.after.hours);
    json["text_before"] = countrySideText(row, true);
    json["text_after"] = countrySideText(row, false);
    json["watched"] = row.isWatched;
    if (comparison.withoutRules)
        json["without_corrections"] = withoutRulesJson(row.code, *comparison.withoutRules);
    return json;
}

Json placesJson(const PlaceSet& places)
{
    Json list = Json::array();
    for (const PlaceFigures& one : places)
        list.push_back({{"place", placeKey(one.place)},
                        {"contacts", one.figures.contacts},
                        {"content_bytes_up", one.figures.contentUp}});
    return list;
}

const char* matchedByKey(DestinationRow::MatchedBy by)
{
    switch (by) {
    case DestinationRow::MatchedBy::Domain: return "domain";
    case DestinationRow::MatchedBy::ServiceGroup: return "service-group";
    case DestinationRow::MatchedBy::OperatorAndPlace: return "operator-and-place";
    case DestinationRow::MatchedBy::Address: return "address";
    }
    return "address";
}

Json destinationJson(const DestinationRow& row, const Comparison& comparison)
{
    Json json = changeJson(row, comparison);
    json["matched_by"] = matchedByKey(row.matchedBy);
    json["services"] = listJson(row.services);
    json["operators"] = listJson(row.operators);
    json["places_before"] = placesJson(row.placesBefore);
    json["places_after"] = placesJson(row.placesAfter);
    json["addresses_before"] = listJson(row.addressesBefore);
    json["addresses_after"] = listJson(row.addressesAfter);
    return json;
}

void addTransitions(const char* subject, const std::vector<TransitionRow>& rows, Json& list)
{
    for (const TransitionRow& row : rows)
        list.push_back({{"key", printableName(row.key)},
                        {"subject", subject},
                        {"group", orNull(row.group)},
                        {"before", placesKey(row.before)},
                        {"after", placesKey(row.after)},
                        {"move", row.isMove},
                        {"places_before", placesJson(row.before)},
                        {"places_after", placesJson(row.after)}});
}

Json statesJson(const StateMatrix& states)
{
    Json list = Json::array();
    for (const StateRow& row : states.rows) {
        for (std::size_t i = 0; i < row.cells.size() && i < states.columns.size(); ++i) {
            const StateCell& cell = row.cells[i];
            list.push_back({{"group", jsonText(row.group)},
                            {"build", jsonText(states.columns[i].build)},
                            {"consent", jsonText(states.columns[i].consent)},
                            {"state", groupStateText(cell.state)},
                            {"bound", orNull(cell.bound)},
                            {"runs", states.columns[i].runs},
                            {"hours", states.columns[i].hours}});
        }
    }
    return list;
}

Json transportJson(const TransportRow& row)
{
    return Json{{"key", printableName(row.key)},
                {"change", transportChangeKey(row.change)},
                {"before",
                 {{"content_bytes_up", row.contentBefore},
                  {"encrypted_bytes_up", row.encryptedBefore},
                  {"readable_bytes_up", row.readableBefore}}},
                {"after",
                 {{"content_bytes_up", row.contentAfter},
                  {"encrypted_bytes_up", row.encryptedAfter},
                  {"readable_bytes_up", row.readableAfter}}},
                {"reason", row.reason}};
}

Json beaconSideJson(const std::optional<BeaconSide>& side)
{
    if (!side)
        return {};
    return Json{{"period_seconds", side->periodSeconds},
                {"jitter_seconds", side->jitterSeconds},
                {"cycles", side->cycles},
                {"beacon", side->isBeacon},
                {"p", side->p},
                {"run", side->run}};
}

Json roundTripJson(const RttRow& row)
{
    const auto milliseconds = [](std::int64_t ns) { return ns < 0 ? Json() : Json(static_cast<double>(ns) / 1e6); };
    const auto bound = [](std::int64_t ns, double km) { return ns < 0 ? Json() : Json(km); };
    return Json{{"key", printableName(row.key)},
                {"before_ms", milliseconds(row.beforeNs)},
                {"after_ms", milliseconds(row.afterNs)},
                {"bound_before_km", bound(row.beforeNs, row.boundBeforeKm)},
                {"bound_after_km", bound(row.afterNs, row.boundAfterKm)}};
}

const char* windowKey(RunWindow window)
{
    switch (window) {
    case RunWindow::All: return "all";
    case RunWindow::Start: return "start";
    case RunWindow::Update: return "update";
    case RunWindow::Steady: return "steady";
    case RunWindow::Idle: return "idle";
    case RunWindow::Active: return "active";
    }
    return "all";
}

Json stepSideJson(const StepSide& side, const ComparedSide& of)
{
    return Json{{"followed", side.followed},
                {"flows", side.flowsAfter},
                {"expected", side.expected},
                {"p", side.p},
                {"q", side.q},
                {"linked", side.isLinked},
                {"first", flowsJson(side.flows, of)}};
}

Json stepJson(const StepRow& row, const Comparison& comparison)
{
    Json contacts = Json::array();
    for (const StepContact& contact : row.contacts)
        contacts.push_back({{"key", printableName(contact.key)},
                            {"label", contact.label},
                            {"before", stepSideJson(contact.before, comparison.before)},
                            {"after", stepSideJson(contact.after, comparison.after)},
                            {"reason", contact.reason}});
    return Json{{"text", jsonText(row.text)},
                {"times_before", row.timesBefore},
                {"times_after", row.timesAfter},
                {"window_seconds", row.windowSeconds},
                {"contacts", std::move(contacts)}};
}

Json halvesJson(const NoiseFloor& floor)
{
    Json halves = Json::array();
    for (const HalvedRun& run : floor.halves)
        halves.push_back({{"run", jsonText(run.label)},
                          {"side", run.isBefore ? "before" : "after"},
                          {"destinations", run.destinations},
                          {"in_one_half_only", run.inOneHalfOnly},
                          {"twofold", run.twofold}});
    return halves;
}

Json planJson(const PlanAdvice& advice)
{
    Json changes = Json::array();
    if (advice.plan) {
        for (const PlannedRuns& planned : advice.plan->changes)
            changes.push_back({{"ratio", planned.ratio},
                               {"runs_per_side", planned.runsPerSide ? Json(*planned.runsPerSide) : Json()},
                               {"power", planned.power}});
    }
    return Json{{"text", orNull(advice.text)},
                {"destination", advice.destination.empty() ? Json() : Json(printableName(advice.destination))},
                {"cv", advice.plan ? Json(advice.plan->totalCv) : Json()},
                {"changes", std::move(changes)}};
}

Json methodJson(const Method& method)
{
    Json families = Json::array();
    for (const FamilySummary& family : method.families)
        families.push_back({{"family", familyText(family.family)},
                            {"rows", family.rows},
                            {"tested", family.tested},
                            {"supported", family.supported},
                            {"one_row_can_pass", family.canAnyPass}});
    const NoiseFloor& floor = method.noiseFloor;
    return Json{{"test", method.test},
                {"smallest_p", method.smallestP},
                {"tests_decide", method.hasTests},
                {"noise_floor",
                 {{"estimate", floor.hasEstimate ? Json(floor.falseChanges) : Json()},
                  {"most", floor.hasEstimate ? Json(floor.mostFalseChanges) : Json()},
                  {"destinations", floor.hasEstimate ? Json(floor.destinations) : Json()},
                  {"splits", floor.splits},
                  {"halves", halvesJson(floor)},
                  {"text", floor.text}}},
                {"plan", planJson(method.plan)},
                {"seed", method.seed},
                {"silence_seconds", method.silenceNs / NsPerSecond},
                {"window", windowKey(method.window)},
                {"families", std::move(families)},
                {"changed_by_windows", listJson(method.changedByWindows)}};
}

template <typename Row, typename ToJson>
Json rowsJson(const std::vector<Row>& rows, ToJson toJson)
{
    Json list = Json::array();
    for (const Row& row : rows)
        list.push_back(toJson(row));
    return list;
}

void addCorrections(const Comparison& comparison, Json& json)
{
    if (!comparison.withoutRules)
        return;
    json["corrections"] = correctionsJson(analysesOf(comparison));
    json["without_corrections"] = {{"sentence", comparison.withoutRules->sentence},
                                   {"sentences", comparison.withoutRules->sentences}};
}

void addScopeOf(const Comparison& comparison, Json& json)
{
    if (!comparison.imported.empty())
        json["import"] = comparison.imported;
    const auto flows = [](const Analysis::ListedFlows& side) { return Json{{"flows", side.listed}, {"of", side.of}}; };
    if (const auto scope = scopeOf(comparison))
        json["filter"] = {{"expression", jsonText(scope->expression)},
                          {"before", flows(scope->before)},
                          {"after", flows(scope->after)}};
}

Json comparisonJson(const Comparison& comparison, const ComparisonBesides& besides)
{
    const auto change = [&comparison](const ChangeRow& row) { return changeJson(row, comparison); };
    Json json;
    json["schema"] = "waybill.compare/1";
    json["program"] = "waybill " WAYBILL_VERSION;
    json["reconstruction"] = orNull(comparison.reconstruction);
    json["sentence"] = comparison.sentence;
    json["sentences"] = comparison.sentences;
    json["sides"] = {{"before", sideJson(comparison.before)}, {"after", sideJson(comparison.after)}};
    json["countries"] =
        rowsJson(comparison.countries, [&](const CountryRow& row) { return countryJson(row, comparison); });
    json["bands"] = rowsJson(comparison.bands, [](const BandRow& row) {
        return Json{{"key", row.key}, {"before", figuresJson(row.before)}, {"after", figuresJson(row.after)}};
    });
    json["destinations"] =
        rowsJson(comparison.destinations, [&](const DestinationRow& row) { return destinationJson(row, comparison); });
    json["service_groups"] = rowsJson(comparison.serviceGroups, change);
    json["operators"] = rowsJson(comparison.operators, change);
    json["transitions"] = Json::array();
    addTransitions("destination", comparison.transitions, json["transitions"]);
    addTransitions("service-group", comparison.groupTransitions, json["transitions"]);
    json["states"] = statesJson(comparison.states);
    json["identifiers"] = identifierChangesJson(besides);
    json["transport"] = rowsJson(comparison.transport, transportJson);
    json["beacons"] = rowsJson(comparison.beacons, [](const BeaconRow& row) {
        return Json{{"key", printableName(row.key)},
                    {"before", beaconSideJson(row.before)},
                    {"after", beaconSideJson(row.after)},
                    {"reason", row.reason}};
    });
    json["round_trips"] = rowsJson(comparison.roundTrips, roundTripJson);
    json["steps"] = rowsJson(comparison.steps, [&](const StepRow& row) { return stepJson(row, comparison); });
    json["method"] = methodJson(comparison.method);
    json["caveats"] = rowsJson(comparison.caveats, [](const Caveat& caveat) {
        return Json{{"code", caveat.code}, {"text", caveat.text}};
    });
    addCorrections(comparison, json);
    addScopeOf(comparison, json);
    json["definitions"] = {{"content", contentDefinition()}};
    return json;
}

} // namespace

void writeComparisonJson(const Comparison& comparison, const ComparisonBesides& besides, std::ostream& out)
{
    Json json = comparisonJson(comparison, besides);
    if (besides.timeline != nullptr)
        json["builds"] = buildsJson(*besides.timeline);
    out << indented(json);
}

void writeComparisonJson(const Comparison& comparison, std::ostream& out)
{
    writeComparisonJson(comparison, ComparisonBesides(), out);
}

} // namespace waybill
