// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysed.h"
#include "compare/comparison.h"
#include "support/scenario_capture.h"
#include "support/scenario_catalogue.h"

#include <cctype>
#include <string_view>

namespace waybill::test {

/// The bundled rules, loaded once.
inline std::shared_ptr<const ServiceGroups> services()
{
    static const std::shared_ptr<const ServiceGroups> loaded = [] {
        auto result = ServiceGroups::load(findResourceDirectory());
        if (!result)
            throw std::runtime_error(describe(result.error()));
        return std::make_shared<const ServiceGroups>(std::move(*result));
    }();
    return loaded;
}

inline AnalysisPtr analysedFile(const std::string& path, std::shared_ptr<const Geography> places = geography())
{
    AnalysisRequest request;
    request.runs = {{path}};
    request.services = services();
    const auto result = analyse(request, std::move(places), {}, {});
    if (!result)
        throw std::runtime_error(describe(result.error()));
    return *result;
}

inline RunInput runInput(AnalysisPtr analysis)
{
    RunInput run;
    run.analysis = std::move(analysis);
    return run;
}

inline SideInput side(const std::string& name, const std::vector<AnalysisPtr>& analyses)
{
    SideInput input;
    input.name = name;
    input.role = name == "before" ? SideRole::Before : SideRole::After;
    for (const AnalysisPtr& analysis : analyses)
        input.runs.push_back(runInput(analysis));
    return input;
}

inline Comparison comparedSides(const SideInput& before, const SideInput& after, const CompareOptions& options = {})
{
    auto result = compareSides(before, after, options);
    if (!result)
        throw std::runtime_error(describe(result.error()));
    return std::move(*result);
}

inline Comparison comparedScenes(const Scene& before, const Scene& after)
{
    return comparedSides(side("before", {analyseScene(before)}), side("after", {analyseScene(after)}));
}

/// A ready-made scenario, made into captures and analysed: sides "before" and "after".
inline std::pair<SideInput, SideInput>
scenarioSides(std::string_view name, std::shared_ptr<const Geography> places = geography(), std::uint64_t seed = 1)
{
    const TemporaryDirectory directory;
    std::pair<SideInput, SideInput> sides{side("before", {}), side("after", {})};
    for (const scenario::DrawnRun& run : scenario::drawRuns(scenario::readyScenario(name), seed)) {
        const std::string path = directory.write(scenario::fileNameOf(run), scenario::captureOf(run));
        RunInput input = runInput(analysedFile(path, places));
        input.conditions.isControl = run.setup->isControl;
        for (const auto& [key, value] : run.setup->conditions) {
            if (key == "consent")
                input.conditions.consent = value;
            else if (key == "reset")
                input.conditions.reset = value;
        }
        (run.side == "before" ? sides.first : sides.second).runs.push_back(std::move(input));
    }
    return sides;
}

inline Comparison comparedScenario(std::string_view name)
{
    const auto [before, after] = scenarioSides(name);
    return comparedSides(before, after);
}

template <typename Row>
const Row* rowWith(const std::vector<Row>& rows, const std::string& key)
{
    for (const Row& row : rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

inline const Caveat* caveatWith(const Comparison& comparison, const std::string& code)
{
    for (const Caveat& caveat : comparison.caveats) {
        if (caveat.code == code)
            return &caveat;
    }
    return nullptr;
}

/// Every text that the comparison wrote.
inline std::vector<std::string> textsOf(const Comparison& comparison)
{
    std::vector<std::string> texts = comparison.sentences;
    texts.push_back(comparison.sentence);
    texts.push_back(comparison.method.test);
    texts.push_back(comparison.method.noiseFloor.text);
    const auto add = [&texts](const auto& rows) {
        for (const auto& row : rows)
            texts.push_back(row.reason);
    };
    add(comparison.destinations);
    add(comparison.serviceGroups);
    add(comparison.operators);
    add(comparison.countries);
    add(comparison.transport);
    add(comparison.beacons);
    add(comparison.roundTrips);
    for (const Caveat& caveat : comparison.caveats)
        texts.push_back(caveat.text);
    for (const TransitionRow& row : comparison.transitions)
        texts.push_back(placesText(row.before) + placesText(row.after));
    return texts;
}

/// Fails the test for a word that no comparison carries (methods §3.7, §6.5).
inline void expectCleanWording(const Comparison& comparison)
{
    constexpr std::string_view Forbidden[] = {"significan", "because of the update",
                                              "stopped",    "spying",
                                              "steal",      "leak",
                                              "anonymous",  "owner",
                                              "located in", "proves",
                                              "secretly",   "suspicious",
                                              "malicious",  "chinese government"};
    for (const std::string& text : textsOf(comparison)) {
        std::string lower = text;
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        for (const std::string_view word : Forbidden)
            EXPECT_EQ(lower.find(word), std::string::npos) << word << " in: " << text;
    }
}

} // namespace waybill::test
