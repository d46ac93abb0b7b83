// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_comparison.h"

#include "support/fake_analysis.h"

#include <fmt/format.h>

namespace waybill::test {

namespace {

constexpr double HoursPerRun = 2;

SideFigures figures(std::uint64_t contacts, std::uint64_t contentUp, std::size_t runs)
{
    SideFigures side;
    side.hours = HoursPerRun * static_cast<double>(runs);
    side.runs = static_cast<std::uint32_t>(runs);
    if (contacts == 0)
        return side;
    side.level = ContactLevel::ContentSent;
    side.contacts = contacts;
    side.flows = contacts;
    side.contentUp = contentUp;
    side.runsSeen = side.runs;
    return side;
}

ComparedSide side(SideRole role, std::size_t runs, const char* build)
{
    ComparedSide side;
    side.role = role;
    side.name = role == SideRole::Before ? "before" : "after";
    side.hours = HoursPerRun * static_cast<double>(runs);
    side.countedRuns = runs;
    side.builds = {build};
    side.level = EvidenceLevel::W1;
    for (std::size_t i = 0; i < runs; ++i) {
        ComparedRun run;
        run.analysis = FakeAnalysis::typical().build();
        run.label = fmt::format("{}-{}.pcap", side.name, i + 1);
        run.hours = HoursPerRun;
        run.device = "HM 1SW";
        run.build = build;
        run.first = run.analysis->firstTime();
        run.last = run.analysis->lastTime();
        side.runs.push_back(run);
    }
    return side;
}

PlaceSet at(Place::Kind kind, std::vector<CountryCode> countries, std::uint64_t contentUp)
{
    Figures figures;
    figures.contentUp = contentUp;
    return {PlaceFigures{Place{kind, std::move(countries)}, figures}};
}

const PlaceSet InChina = at(Place::Kind::Country, {China}, 82'000);
const PlaceSet InSingapore = at(Place::Kind::Country, {Singapore}, 40'000);
const PlaceSet Nowhere = at(Place::Kind::Absent, {}, 0);

template <typename Row>
Row row(const char* key, Change change, SideFigures before, SideFigures after)
{
    Row row;
    row.key = row.label = key;
    row.change = change;
    row.reason = fmt::format("Reason for {}.", key);
    row.before = before;
    row.after = after;
    for (std::uint32_t run = 0; run < before.runs && before.level; ++run)
        row.flowsBefore.push_back({run, FlowId{0}});
    for (std::uint32_t run = 0; run < after.runs && after.level; ++run)
        row.flowsAfter.push_back({run, FlowId{1}});
    return row;
}

void addDestination(Comparison& out, DestinationRow row, PlaceSet before, PlaceSet after)
{
    TransitionRow move;
    move.key = move.label = row.key;
    move.before = before;
    move.after = after;
    move.row = static_cast<std::uint32_t>(out.destinations.size());
    row.placesBefore = row.before.level ? std::move(before) : PlaceSet();
    row.placesAfter = row.after.level ? std::move(after) : PlaceSet();
    out.destinations.push_back(std::move(row));
    out.transitions.push_back(std::move(move));
}

void addDestinations(Comparison& out, std::size_t runs, std::size_t more)
{
    const auto make = row<DestinationRow>;
    addDestination(out, make("gone.example", Change::Gone, figures(4, 82'000, runs), figures(0, 0, runs)), InChina,
                   Nowhere);
    addDestination(out, make("moved.example", Change::Differs, figures(6, 20'000, runs), figures(3, 40'000, runs)),
                   InChina, InSingapore);
    addDestination(out, make("new.example", Change::New, figures(0, 0, runs), figures(2, 9'000, runs)), Nowhere,
                   InSingapore);
    addDestination(out, make("same.example", Change::Same, figures(2, 5'000, runs), figures(2, 5'000, runs)), InChina,
                   InChina);
    out.destinations[1].ratio = Ratio{0.5, {}, {}, false};
    for (std::size_t i = 0; i < more; ++i) {
        const std::string key = fmt::format("host{:05}.example", (i * 7919) % more);
        addDestination(out, make(key.c_str(), Change::Differs, figures(i % 9 + 1, i * 10, runs), figures(2, i, runs)),
                       InChina, InChina);
    }
}

CountryRow country(CountryCode code, SideFigures before, SideFigures after, Range contentBefore, Range contentAfter)
{
    auto result = row<CountryRow>(code.toString().c_str(), Change::Differs, before, after);
    result.label = countryName(code);
    result.code = code;
    result.contentBefore = contentBefore;
    result.contentAfter = contentAfter;
    result.isWatched = true;
    return result;
}

void addCountries(Comparison& out, std::size_t runs)
{
    out.countries = {
        country(China, figures(12, 107'000, runs), figures(2, 5'000, runs), {82'000, 107'000}, {5'000, 5'000}),
        country(UnitedStates, figures(0, 0, runs), figures(0, 0, runs), {}, {}),
        country(Singapore, figures(0, 0, runs), figures(5, 49'000, runs), {}, {40'000, 49'000}),
        country(India, figures(0, 0, runs), figures(0, 0, runs), {}, {}),
    };
    out.bands = {{"edge", figures(3, 4'000, runs), figures(3, 8'000, runs)}};
}

void addStates(Comparison& out)
{
    out.states.columns = {
        {"JHCMIBH41.0", "not stated", 1, 2}, {"JHCMIBH43.0", "off", 1, 2}, {"JHCMIBH43.0", "on", 0, 0}};
    StateRow states{"Xiaomi · push channel", std::vector<StateCell>(3)};
    states.cells[0].state = GroupState::ContentSent;
    states.cells[0].figures = figures(4, 82'000, 1);
    states.cells[0].flowsBefore = {{0, FlowId{0}}};
    states.cells[1].state = GroupState::NotSeen;
    states.cells[1].bound = "2 h; up to 36 a day not excluded";
    out.states.rows = {states};
    out.serviceGroups = {
        row<ChangeRow>("Xiaomi · push channel", Change::Gone, figures(4, 82'000, 1), figures(0, 0, 1))};
    TransitionRow move;
    move.key = move.label = "Xiaomi · push channel";
    move.before = InChina;
    move.after = Nowhere;
    out.groupTransitions = {move};
}

} // namespace

Comparison FakeComparison::value() const
{
    Comparison out;
    out.before = side(SideRole::Before, runsPerSide, "JHCMIBH41.0");
    out.after = side(SideRole::After, runsPerSide, "JHCMIBH43.0");
    addDestinations(out, runsPerSide, moreDestinations);
    addCountries(out, runsPerSide);
    addStates(out);
    out.method.test = "No test: one run a side has no measure of ordinary variation.";
    out.method.noiseFloor.text = "No estimate.";
    out.method.seed = 20140810;
    out.caveats = {{"models-differ", "The sides are of different models."},
                   {"reset-differs", "Factory reset differs, so no difference can be put down to the update alone."},
                   {"calendar-gap", "There are 14 days between the sides."},
                   {"loss", "Packets were lost."}};
    out.finding =
        "In one capture of 2 h before and one capture of 2 h after, of 4 destinations, 1 was not seen before.";
    out.worth = "Captures of the same phone on the same firmware can differ this much; no estimate of ordinary "
                "variation is available.";
    out.sentence = "In one capture of 2 h before and one capture of 2 h after, of 4 destinations, 1 was not seen "
                   "before; captures of the same phone on the same firmware can differ this much; no estimate of "
                   "ordinary variation is available.";
    out.sentences = {"1 destination was reached at other places."};
    if (isReconstruction)
        out.reconstruction = "Reconstruction from published accounts – not a recording of a phone";
    return out;
}

} // namespace waybill::test
