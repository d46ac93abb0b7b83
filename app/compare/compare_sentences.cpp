// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_sentences.h"

#include "base/format.h"
#include "compare/rate_texts.h"

#include <algorithm>
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
std::string scope(const ComparedSide& before, const ComparedSide& after)
{
    const auto number = [](std::size_t runs) { return runs == 1 ? std::string("one") : fmt::format("{}", runs); };
    return fmt::format("{} {} of {} before and {} of {} after", number(before.countedRuns),
                       before.countedRuns == 1 ? "capture" : "captures", hoursText(before.hours),
                       number(after.countedRuns), hoursText(after.hours));
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

std::string whatChanged(const Comparison& comparison)
{
    const Counts counts = countsOf(comparison);
    const std::uint64_t all =
        counts.appeared + counts.missing + counts.more + counts.less + counts.differs + counts.same;
    if (all == 0)
        return "no destination was seen on either side";
    if (counts.same == all)
        return fmt::format("{} and what was sent to {} are the same on both sides", destinationsText(all),
                           all == 1 ? "it" : "them");
    std::vector<std::string> parts;
    const auto add = [&parts](std::uint64_t count, const char* one, const char* many) {
        if (count > 0)
            parts.push_back(fmt::format("{} {}", count, count == 1 ? one : many));
    };
    add(counts.appeared, "was not seen before", "were not seen before");
    add(counts.missing, "was not seen after", "were not seen after");
    add(counts.more, "was contacted more often", "were contacted more often");
    add(counts.less, "was contacted less often", "were contacted less often");
    add(counts.differs, "differs in figures", "differ in figures");
    add(counts.same, "is the same", "are the same");
    return fmt::format("of {}, {}", destinationsText(all), joined(parts));
}

std::string worth(const Comparison& comparison)
{
    const std::size_t fewest = std::min(comparison.before.countedRuns, comparison.after.countedRuns);
    if (fewest < 2)
        return "captures of the same phone on the same firmware can differ this much; no estimate of ordinary "
               "variation "
               "is available";
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

std::string amount(const Range& bytes, double hours)
{
    const auto perHour = [hours](std::uint64_t value) { return bytesOverText(value, hours); };
    if (bytes.min == bytes.max)
        return perHour(bytes.max);
    if (bytes.min == 0)
        return fmt::format("none certain; up to {}, not all sources place it there", perHour(bytes.max));
    return fmt::format("at least {}; up to {} if disputed or one-source servers are there", perHour(bytes.min),
                       perHour(bytes.max));
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
    std::vector<std::string> names;
    std::uint64_t count = 0;
    for (const TransportRow& row : comparison.transport) {
        if (row.change == TransportChange::NoLongerReadable && ++count <= MostNamed)
            names.push_back(printableName(row.key));
    }
    if (count == 0)
        return;
    const std::string more = count > MostNamed ? fmt::format(" and {} more", count - MostNamed) : std::string();
    sentences.push_back(
        fmt::format("Content to {}{} was readable before and is no longer readable after; whether less is "
                    "sent cannot be seen.",
                    joined(names), more));
}

} // namespace

std::string countrySideText(const CountryRow& row, bool isBefore)
{
    const SideFigures& side = isBefore ? row.before : row.after;
    const Range& content = isBefore ? row.contentBefore : row.contentAfter;
    if (!side.level)
        return "not seen in " + hoursText(side.hours);
    if (content.max == 0)
        return "contacted, no content sent";
    return amount(content, side.hours);
}

std::string comparisonSentence(const Comparison& comparison)
{
    return fmt::format("In {}, {}; {}.", scope(comparison.before, comparison.after), whatChanged(comparison),
                       worth(comparison));
}

std::vector<std::string> furtherSentences(const Comparison& comparison)
{
    std::vector<std::string> sentences;
    for (const CountryRow& row : comparison.countries) {
        if (row.isWatched && (row.before.level || row.after.level))
            sentences.push_back(fmt::format("Content to addresses estimated in {}: before, {}; after, {}.",
                                            inSentence(countryName(row.code)), countrySideText(row, true),
                                            countrySideText(row, false)));
    }
    addMoves(comparison, sentences);
    addTransport(comparison, sentences);
    return sentences;
}

} // namespace waybill
