// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_sentences.h"

#include "base/format.h"
#include "base/wording.h"
#include "compare/change_reason.h"
#include "compare/comparison_scope.h"
#include "compare/correction_sentences.h"
#include "compare/rate_texts.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t MostNamed = 3; // a sentence with more names is not read

struct Counts {
    std::uint64_t appeared = 0, missing = 0, more = 0, less = 0, differs = 0, same = 0;
};

Counts countsOf(const Comparison& comparison)
{
    Counts counts;
    for (const DestinationRow& row : comparison.destinations) {
        switch (row.change) {
        case Change::New: ++counts.appeared; break;
        case Change::Gone: ++counts.missing; break;
        case Change::More: ++counts.more; break;
        case Change::Less: ++counts.less; break;
        case Change::Differs: ++counts.differs; break;
        case Change::Same: ++counts.same; break;
        }
    }
    return counts;
}

/// "one capture of 2 h before and one of 1 h after"; "8 captures of 16 h before and 8 of 16 h after".
std::string scope(const ComparedSide& before, const ComparedSide& after, RunWindow window)
{
    const auto number = [](std::size_t runs) { return runs == 1 ? std::string("one") : fmt::format("{}", runs); };
    const std::string part = window == RunWindow::All ? "" : fmt::format(" ({})", windowText(window));
    return fmt::format("{} {} of {} before and {} of {} after{}", number(before.countedRuns),
                       before.countedRuns == 1 ? "capture" : "captures", hoursText(before.hours),
                       number(after.countedRuns), hoursText(after.hours), part);
}

std::string inSentence(const std::string& country)
{
    return country == countryName(UnitedStates) ? "the " + country : country;
}

std::string destinationsText(std::uint64_t count)
{
    return countedText(count, "destination", "destinations");
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
    return text;
}

/// "mi.com", "mi.com and miui.com", "mi.com, miui.com, xiaomi.net and 4 more".
std::string namesText(const std::vector<std::string>& names)
{
    std::vector<std::string> shown(names.begin(),
                                   names.begin() + static_cast<std::ptrdiff_t>(std::min(names.size(), MostNamed)));
    if (names.size() > MostNamed)
        shown.push_back(fmt::format("{} more", names.size() - MostNamed));
    return joined(shown);
}

std::vector<std::string> namesOf(const Comparison& comparison, TransportChange change)
{
    std::vector<std::string> names;
    for (const TransportRow& row : comparison.transport) {
        if (row.change == change)
            names.push_back(printableName(row.key));
    }
    return names;
}

/// What matters more than any figure: content that became unreadable or readable, destinations elsewhere.
std::vector<std::string> leadingChanges(const Comparison& comparison)
{
    std::vector<std::string> parts;
    if (const auto names = namesOf(comparison, TransportChange::NoLongerReadable); !names.empty())
        parts.push_back(fmt::format("content to {} is no longer readable after", namesText(names)));
    if (const auto names = namesOf(comparison, TransportChange::NowReadable); !names.empty())
        parts.push_back(fmt::format("content to {} is readable after and was not before", namesText(names)));
    std::vector<std::string> moved;
    for (const TransitionRow& row : comparison.transitions) {
        if (row.isMove)
            moved.push_back(printableName(row.key));
    }
    if (!moved.empty())
        parts.push_back(
            fmt::format("{} {} reached at other places", namesText(moved), moved.size() == 1 ? "was" : "were"));
    return parts;
}

/// "of 4 destinations, 1 was not seen before and 3 differ in figures".
std::string countsText(const Counts& counts, std::uint64_t all, const Comparison& comparison)
{
    const bool hasTests = comparison.method.hasTests;
    std::vector<std::string> parts;
    const auto add = [&parts](std::uint64_t count, const char* one, const char* many) {
        if (count > 0)
            parts.push_back(fmt::format("{} {}", count, count == 1 ? one : many));
    };
    if (comparison.before.runs.front().analysis->isNarrowed()) { // other flows may have been there
        add(counts.appeared, "has no match before", "have no match before");
        add(counts.missing, "has no match after", "have no match after");
    } else {
        add(counts.appeared, "was not seen before", "were not seen before");
        add(counts.missing, "was not seen after", "were not seen after");
    }
    add(counts.more, "was contacted more often", "were contacted more often");
    add(counts.less, "was contacted less often", "were contacted less often");
    if (hasTests && counts.differs > 0)
        parts.push_back(fmt::format("for {} no test supports a change", counts.differs));
    else
        add(counts.differs, "differs in figures", "differ in figures");
    add(counts.same, "is the same", "are the same");
    return fmt::format("of {}, {}", destinationsText(all), joined(parts));
}

std::string whatChanged(const Comparison& comparison)
{
    const Counts counts = countsOf(comparison);
    const std::uint64_t all =
        counts.appeared + counts.missing + counts.more + counts.less + counts.differs + counts.same;
    if (all == 0)
        return comparison.before.runs.front().analysis->isNarrowed() ? "no destination is left on either side"
                                                                     : "no destination was seen on either side";
    const std::vector<std::string> leading = leadingChanges(comparison);
    const std::string rest = counts.same == all ? fmt::format("{} and what was sent to {} are the same on both sides",
                                                              destinationsText(all), all == 1 ? "it" : "them")
                                                : countsText(counts, all, comparison);
    return leading.empty() ? rest : joined(leading) + ", and " + rest;
}

/// Without its full stop, to begin a sentence or to follow one.
std::string worthOf(const Comparison& comparison)
{
    const std::size_t fewest = std::min(comparison.before.countedRuns, comparison.after.countedRuns);
    if (fewest < 2)
        return "captures of the same phone on the same firmware can differ this much; no estimate of ordinary "
               "variation is available";
    if (fewest < FewestTestedRuns)
        return fmt::format("runs of the same phone on the same firmware can differ this much, and with so few runs no "
                           "test can tell (smallest attainable p {})",
                           probabilityText(comparison.method.smallestP));
    if (!comparison.method.hasTests)
        return "the runs of one side are so much longer than those of the other that no test can tell a change from "
               "this";
    const NoiseFloor& floor = comparison.method.noiseFloor;
    const std::string noise =
        floor.hasEstimate ? fmt::format("; the runs before, compared among themselves, gave {} such changes out of {}",
                                        shortNumber(floor.falseChanges), destinationsText(floor.destinations))
                          : std::string();
    return fmt::format("more and less rest on a test over runs with a false discovery rate of 5 %{}", noise);
}

std::string amount(const Range& bytes, double hours, RangeReason reason)
{
    const auto over = [hours](std::uint64_t value) { return bytesOverText(value, hours); };
    const bool isGiven = reason == RangeReason::Given;
    if (bytes.min == bytes.max)
        return over(bytes.max);
    const std::string least = over(bytes.min), most = over(bytes.max);
    if (bytes.min == 0)
        return isGiven ? say("none certain; up to {}, not all sources place it there", most)
                       : say("none certain; up to {}", most);
    return isGiven ? say("at least {}; up to {} if disputed or one-source servers are there", least, most)
                   : say("at least {}; up to {}", least, most);
}

void addMoves(const Comparison& comparison, std::vector<std::string>& sentences)
{
    std::vector<std::string> moves;
    std::uint64_t count = 0;
    for (const TransitionRow& row : comparison.transitions) {
        if (row.isMove && ++count <= MostNamed)
            moves.push_back(fmt::format("{} (from addresses estimated in {} to addresses estimated in {})",
                                        printableName(row.key), placesText(row.before), placesText(row.after)));
    }
    if (count == 0)
        return;
    const std::string more = count > MostNamed ? fmt::format(" and {} more", count - MostNamed) : std::string();
    sentences.push_back(fmt::format("{} reached at other places: {}{}.",
                                    countedText(count, "destination was", "destinations were"), joined(moves), more));
}

void addTransport(const Comparison& comparison, std::vector<std::string>& sentences)
{
    const std::vector<std::string> names = namesOf(comparison, TransportChange::NoLongerReadable);
    if (!names.empty())
        sentences.push_back(fmt::format("Content to {} was readable before and is no longer readable after; whether "
                                        "less is sent cannot be seen.",
                                        namesText(names)));
}

} // namespace

std::string_view windowText(RunWindow window) noexcept
{
    switch (window) {
    case RunWindow::All: return "";
    case RunWindow::Start: return "only the first ten minutes after joining the network";
    case RunWindow::Update: return "only the day after the update";
    case RunWindow::Steady: return "without the first minutes on the network and the day after the update";
    case RunWindow::Idle: return "only the idle stretches";
    case RunWindow::Active: return "only the active stretches";
    }
    return "";
}

std::string countrySideText(const CountryRow& row, bool isBefore, RangeReason reason)
{
    const SideFigures& side = isBefore ? row.before : row.after;
    const Range& content = isBefore ? row.contentBefore : row.contentAfter;
    if (!side.level)
        return side.isNarrowed && reason == RangeReason::Omitted ? say("no match in {}", hoursText(side.hours))
                                                                 : absenceText(side);
    if (content.max == 0)
        return said("contacted, no content sent");
    return amount(content, side.hours, reason);
}

void setSentence(Comparison& comparison)
{
    const std::string among = amongText(*comparison.before.runs.front().analysis);
    const std::string finding =
        fmt::format("{} {}, {}", among.empty() ? "In" : among + "in",
                    scope(comparison.before, comparison.after, comparison.method.window), whatChanged(comparison));
    std::string worth = worthOf(comparison);
    comparison.sentence = fmt::format("{}; {}.", finding, worth);
    comparison.finding = finding + ".";
    worth.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(worth.front())));
    comparison.worth = worth + ".";
}

std::vector<std::string> furtherSentences(const Comparison& comparison)
{
    std::vector<std::string> sentences;
    for (const CountryRow& row : comparison.countries) {
        const std::string mark = correctionMark(comparison, row);
        if (row.isWatched && (row.before.level || row.after.level || !mark.empty()))
            sentences.push_back(fmt::format("Content to addresses estimated in {}: before, {}; after, {}{}.",
                                            inSentence(countryName(row.code)), countrySideText(row, true),
                                            countrySideText(row, false), mark.empty() ? "" : " (" + mark + ")"));
    }
    addMoves(comparison, sentences);
    addTransport(comparison, sentences);
    for (std::string& sentence : correctionSentences(comparison))
        sentences.push_back(std::move(sentence));
    return sentences;
}

} // namespace waybill
