// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/presence_test.h"

#include "compare/permutation_test.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace waybill {

namespace {

constexpr double AlikeWithin = 1 + 1e-7; ///< as R: likelihoods this close count as equal

/// Likelihood of each possible number of after runs with the thing, given all totals: hypergeometric.
struct Tables {
    std::uint32_t fewest = 0; ///< number that likelihoods[0] stands for
    std::vector<double> likelihoods;
};

/// From the likeliest table outwards by the ratio of neighbours, so that nothing overflows.
Tables possibleTables(const PresenceCounts& counts)
{
    const double present = static_cast<double>(counts.presentBefore) + counts.presentAfter;
    const double after = counts.runsAfter, before = counts.runsBefore;
    const double fewest = std::max(0.0, present - before), most = std::min(present, after);
    const auto ratioAbove = [=](double k) {
        return (present - k) * (after - k) / ((k + 1) * (before - present + k + 1));
    };
    Tables tables;
    tables.fewest = static_cast<std::uint32_t>(fewest);
    tables.likelihoods.assign(static_cast<std::size_t>(most - fewest) + 1, 0.0);
    std::vector<double>& weights = tables.likelihoods;
    std::size_t top = 0;
    while (top + 1 < weights.size() && ratioAbove(fewest + static_cast<double>(top)) > 1)
        ++top;
    weights[top] = 1;
    for (std::size_t i = top; i + 1 < weights.size(); ++i)
        weights[i + 1] = weights[i] * ratioAbove(fewest + static_cast<double>(i));
    for (std::size_t i = top; i > 0; --i)
        weights[i - 1] = weights[i] / ratioAbove(fewest + static_cast<double>(i - 1));
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    for (double& weight : weights)
        weight /= sum;
    return tables;
}

} // namespace

std::optional<PresenceTest> fisherExact(const PresenceCounts& counts)
{
    if (counts.runsBefore == 0 || counts.runsAfter == 0 || counts.runsBefore > MaxPresenceRuns ||
        counts.runsAfter > MaxPresenceRuns || counts.presentBefore > counts.runsBefore ||
        counts.presentAfter > counts.runsAfter)
        return std::nullopt;
    const Tables tables = possibleTables(counts);
    const std::size_t observed = counts.presentAfter - tables.fewest;
    const double limit = tables.likelihoods[observed] * AlikeWithin;
    double twoSided = 0, more = 0, less = 0;
    for (std::size_t i = 0; i < tables.likelihoods.size(); ++i) {
        const double likelihood = tables.likelihoods[i];
        twoSided += likelihood <= limit ? likelihood : 0;
        more += i >= observed ? likelihood : 0;
        less += i <= observed ? likelihood : 0;
    }
    PresenceTest test;
    test.twoSided = std::min(1.0, twoSided);
    test.seenMoreAfter = std::min(1.0, more);
    test.seenLessAfter = std::min(1.0, less);
    test.smallestTwoSided = smallestPermutationP(counts.runsBefore, counts.runsAfter);
    test.smallestOneSided = test.smallestTwoSided / (counts.runsBefore == counts.runsAfter ? 2 : 1);
    return test;
}

} // namespace waybill
