// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compared.h"
#include "report/compare_report.h"
#include "support/scenario_metrics.h"
#include "support/scenario_parser.h"

#include <array>
#include <optional>
#include <sstream>

namespace waybill::test {

/// A scenario made into captures and analysed, with the runs that it was drawn as: what the captures hold.
struct PlayedSide {
    std::vector<scenario::DrawnRun> drawn;
    SideInput input;
};
struct PlayedScenario {
    PlayedSide before, after;
    Comparison comparison;
};

inline RunInput playedRun(const scenario::DrawnRun& run, const TemporaryDirectory& directory,
                          std::shared_ptr<const Geography> places)
{
    RunInput input =
        runInput(analysedFile(directory.write(scenario::fileNameOf(run), scenario::captureOf(run)), std::move(places)));
    input.conditions.isControl = run.setup->isControl;
    for (const auto& [key, value] : run.setup->conditions)
        (key == "consent" ? input.conditions.consent : input.conditions.notes) = value;
    return input;
}

/// Sides by their names; a scenario of one side stands on both, drawn twice.
inline PlayedScenario played(const scenario::Scenario& scenario, std::uint64_t seed = 1,
                             const std::shared_ptr<const Geography>& places = geography())
{
    const TemporaryDirectory directory;
    PlayedScenario out;
    out.before.input = side("before", {});
    out.after.input = side("after", {});
    const auto add = [&](PlayedSide& to, const scenario::DrawnRun& run) {
        to.drawn.push_back(run);
        to.input.runs.push_back(playedRun(run, directory, places));
    };
    for (const scenario::DrawnRun& run : scenario::drawRuns(scenario, seed))
        add(run.side == "after" ? out.after : out.before, run);
    if (out.after.drawn.empty()) {
        for (const scenario::DrawnRun& run : scenario::drawRuns(scenario, seed + 1))
            add(out.after, run);
    }
    out.comparison = comparedSides(out.before.input, out.after.input);
    return out;
}
inline PlayedScenario played(std::string_view name, std::uint64_t seed = 1)
{
    return played(scenario::readyScenario(name), seed);
}

/// Line breaks and indents of a wrapped text would hide a phrase.
inline std::string unwrapped(const std::string& text)
{
    std::istringstream words(text);
    std::string out;
    for (std::string word; words >> word;)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

/// Everything that the comparison says: its texts, its labels, and what the writers add to them.
inline std::vector<std::string> everyText(const Comparison& comparison)
{
    std::vector<std::string> texts = textsOf(comparison);
    for (const DestinationRow& row : comparison.destinations)
        texts.insert(texts.end(), {row.label, std::string(changeText(row.change)), placesText(row.placesBefore),
                                   placesText(row.placesAfter)});
    for (const std::vector<ChangeRow>* rows : {&comparison.serviceGroups, &comparison.operators}) {
        for (const ChangeRow& row : *rows)
            texts.push_back(row.label);
    }
    for (const StateRow& row : comparison.states.rows) {
        for (const StateCell& cell : row.cells)
            texts.push_back(std::string(groupStateText(cell.state)) + " " + cell.bound);
    }
    texts.push_back(comparison.reconstruction);
    std::ostringstream text, json;
    writeComparisonText(comparison, text);
    writeComparisonJson(comparison, json);
    texts.push_back(unwrapped(text.str()));
    texts.push_back(unwrapped(json.str()));
    return texts;
}

/// The first phrase in `text` that methods §6.5, §3.4 and §3.7 forbid, or that says as much in other words; empty:
/// none. Phrases are found from the beginning of a word on, whatever follows: "leak" in "leaks", but not in "bleak".
inline std::string forbiddenIn(const std::string& text)
{
    constexpr std::array Phrases{"spying",
                                 "spies",
                                 "spyware",
                                 "steal",
                                 "stole",
                                 "leak",
                                 "anonym",
                                 "stopped",
                                 "stops sending",
                                 "owner",
                                 "owned by",
                                 "located in",
                                 "signif",
                                 "secret",
                                 "because of the update",
                                 "because of the ota",
                                 "due to the update",
                                 "caused by",
                                 "the update changed",
                                 "the update made",
                                 "the update removed",
                                 "improve",
                                 "worse",
                                 "safer",
                                 "proves",
                                 "proven",
                                 "proved",
                                 "insignif",
                                 "sends less",
                                 "send less",
                                 "chinese government",
                                 "sent less"};
    std::string lower = text;
    std::transform(text.begin(), text.end(), lower.begin(),
                   [](char one) { return one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one; });
    const auto isLetter = [](char one) { return one >= 'a' && one <= 'z'; };
    for (const std::string_view phrase : Phrases) {
        for (std::size_t at = lower.find(phrase); at != std::string::npos; at = lower.find(phrase, at + 1)) {
            if (at == 0 || !isLetter(lower[at - 1]))
                return std::string(phrase);
        }
    }
    // "not the same as no longer sent." and "not that it is no longer sent" are the only uses that say what is true.
    const std::size_t at = lower.find("no longer sent");
    const bool isDenied =
        at != std::string::npos &&
        lower.substr(at < 40 ? 0 : at - 40, std::min<std::size_t>(at, 40)).find("not the same as") != std::string::npos;
    return at != std::string::npos && !isDenied ? "no longer sent" : "";
}

inline void expectNothingForbidden(const Comparison& comparison)
{
    for (const std::string& text : everyText(comparison))
        EXPECT_EQ(forbiddenIn(text), "") << text;
}

inline bool isSaid(const Comparison& comparison, const std::string& phrase)
{
    const std::vector<std::string> texts = everyText(comparison);
    return std::any_of(texts.begin(), texts.end(),
                       [&phrase](const std::string& text) { return text.find(phrase) != std::string::npos; });
}

/// More, less, new or gone.
inline bool isChanged(const ChangeRow& row)
{
    return row.change != Change::Differs && row.change != Change::Same;
}

} // namespace waybill::test
