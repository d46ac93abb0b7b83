// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/change.h"
#include "compare/multiplicity.h"
#include "compare/random.h"
#include "compare/side_input.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace waybill {

/// Sets of hypotheses within which false discoveries are counted (methods §3.4).
enum class Family : std::uint8_t {
    Destinations,
    ServiceGroups,
    Countries,         ///< by addresses that all sources agree on
    PossibleCountries, ///< by every address that some source places there
    Operators,
};
inline constexpr std::size_t Families = 5;
/// "destinations", "service groups", …
[[nodiscard]] std::string_view familyText(Family family) noexcept;

/// What one run shows: the unit of every statistic. Needs no packets, so that rules can be tried on made-up runs.
struct RunMetrics {
    double hours = 0; ///< observable
    bool isControl = false;
    bool isNarrowed = false; ///< see SideFigures::isNarrowed
    std::string slot;        ///< see RunConditions::slot
    std::array<std::map<std::string, Figures>, Families> subjects;
    [[nodiscard]] std::map<std::string, Figures>& of(Family family)
    {
        return subjects[static_cast<std::size_t>(family)];
    }
    [[nodiscard]] const std::map<std::string, Figures>& of(Family family) const
    {
        return subjects[static_cast<std::size_t>(family)];
    }
};

/// Fewest runs a side from which a test may say more or less (design §8), and an interval same: below, a two-sided
/// permutation test cannot reach 0.05, and a bootstrap of so few values is far too narrow.
inline constexpr std::size_t FewestTestedRuns = 4;

/// How many times as long the runs of one side may be on average for a test over runs to decide anything. Beyond, the
/// many zeros of short runs look like a lower rate, and like absence. Measured with tests/bench/compare_rates on sides
/// that are alike: at 2 a test is passed falsely in 4 to 6 % of comparisons, at 3 in up to 9 %, at 12 in up to 99 %.
inline constexpr double MostRunLengthRatio = 2;
/// Whether runs of so many hours on average may be tested against each other.
[[nodiscard]] bool areLikeLengths(double hoursBefore, double hoursAfter);

/// How many runs of a side count (controls apart), for the arithmetic of tests.
[[nodiscard]] std::size_t countedRuns(const std::vector<RunMetrics>& side);

/// What the rules need to know besides the runs.
struct ClassifyOptions {
    std::uint64_t seed = DefaultSeed;
    double falseDiscoveryRate = DiscoveryRate;
    std::vector<std::string> always = {}; ///< subjects that get a row even when neither side shows them
    bool withIntervals = true;            ///< off: no ratio has an interval and none makes a row `same`; much faster
};

/// One row a subject that either side shows, sorted by key, flows left empty. A pure function of its arguments.
///
/// Presence decides new and gone; a test over contacts per hour, Benjamini–Hochberg within the family, decides more and
/// less; equal figures or intervals decide same. Control runs count only in ChangeRow::againstControl.
[[nodiscard]] std::vector<ChangeRow> classifyFamily(const std::vector<RunMetrics>& before,
                                                    const std::vector<RunMetrics>& after, Family family,
                                                    const ClassifyOptions& options);

} // namespace waybill
