// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/permutation_test.h"

#include "compare/log_values.h"
#include "compare/splits.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace waybill {

namespace {

constexpr std::size_t MaxExactFlips = 17; ///< 2^17 = 131,072 flips

/// Both sides behind each other, as logs around their common mean: |sum of one side| then orders splits as the
/// |difference of means| does.
struct Pooled {
    std::vector<double> values;
    double threshold = 0; ///< observed |sum|, less what rounding may take from it
};

Pooled pool(std::span<const double> before, std::span<const double> after, double offset)
{
    std::vector<double> all = logValues(before, offset);
    const std::vector<double> logsAfter = logValues(after, offset);
    all.insert(all.end(), logsAfter.begin(), logsAfter.end());
    const double tolerance = tieTolerance(all);
    Pooled pooled{centred(std::move(all)), 0};
    const auto middle = pooled.values.begin() + static_cast<std::ptrdiff_t>(before.size());
    double sum = 0;
    for (auto value = pooled.values.begin(); value != middle; ++value)
        sum += *value;
    pooled.threshold = std::abs(sum) - tolerance;
    return pooled;
}

std::uint64_t countReached(std::span<const double> sums, double threshold)
{
    return static_cast<std::uint64_t>(
        std::count_if(sums.begin(), sums.end(), [=](double sum) { return std::abs(sum) >= threshold; }));
}

void setExact(PermutationTest& test, std::uint64_t reached, std::uint64_t all)
{
    test.splitsCounted = all;
    test.p = static_cast<double>(reached) / static_cast<double>(all);
}

void setRandom(PermutationTest& test, std::uint64_t reached, std::uint64_t drawn)
{
    test.isExact = false;
    test.splitsCounted = drawn;
    test.p = static_cast<double>(reached + 1) / static_cast<double>(drawn + 1);
    test.smallestP = std::max(test.smallestP, 1 / static_cast<double>(drawn + 1));
}

/// Sum over all pairs with each combination of signs; the first sign is kept, because the mirror image counts alike.
void addFlippedSums(std::span<const double> differences, double sum, std::vector<double>& sums)
{
    if (differences.empty()) {
        sums.push_back(sum);
        return;
    }
    addFlippedSums(differences.subspan(1), sum + differences[0], sums);
    addFlippedSums(differences.subspan(1), sum - differences[0], sums);
}

double randomFlippedSum(std::span<const double> differences, Random& random)
{
    double sum = 0;
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < differences.size(); ++i, bits >>= 1) {
        if (i % 64 == 0)
            bits = random.next();
        sum += (bits & 1) != 0 ? differences[i] : -differences[i];
    }
    return sum;
}

} // namespace

std::optional<PermutationTest> permutationTest(std::span<const double> before, std::span<const double> after,
                                               const PermutationOptions& options)
{
    if (before.empty() || after.empty() || !areRates(before) || !areRates(after))
        return std::nullopt;
    PermutationTest test;
    test.seed = options.seed;
    test.offset = logOffset({before, after});
    test.smallestP = smallestPermutationP(before.size(), after.size());
    Pooled pooled = pool(before, after, test.offset);
    const std::size_t chosen = std::min(before.size(), after.size());
    if (countSubsets(pooled.values.size(), chosen) <= static_cast<double>(options.maxExactSplits)) {
        const std::vector<double> sums = subsetSums(pooled.values, chosen);
        setExact(test, countReached(sums, pooled.threshold), sums.size());
        return test;
    }
    Random random(options.seed);
    std::uint64_t reached = 0;
    for (std::uint32_t i = 0; i < options.randomSplits; ++i)
        reached += std::abs(randomSubsetSum(pooled.values, chosen, random)) >= pooled.threshold ? 1 : 0;
    setRandom(test, reached, options.randomSplits);
    return test;
}

std::optional<PermutationTest> signFlipTest(std::span<const double> before, std::span<const double> after,
                                            const PermutationOptions& options)
{
    if (before.size() != after.size() || before.empty() || !areRates(before) || !areRates(after))
        return std::nullopt;
    PermutationTest test;
    test.seed = options.seed;
    test.offset = logOffset({before, after});
    test.smallestP = smallestSignFlipP(before.size());
    std::vector<double> differences = logValues(after, test.offset);
    const std::vector<double> logsBefore = logValues(before, test.offset);
    const double tolerance = std::max(tieTolerance(differences), tieTolerance(logsBefore));
    double observed = 0;
    for (std::size_t i = 0; i < differences.size(); ++i)
        observed += differences[i] -= logsBefore[i];
    const double threshold = std::abs(observed) - tolerance;
    if (differences.size() <= MaxExactFlips &&
        std::ldexp(1.0, static_cast<int>(differences.size())) <= static_cast<double>(options.maxExactSplits)) {
        std::vector<double> sums;
        addFlippedSums(std::span<const double>(differences).subspan(1), differences[0], sums);
        setExact(test, 2 * countReached(sums, threshold), 2 * sums.size());
        return test;
    }
    Random random(options.seed);
    std::uint64_t reached = 0;
    for (std::uint32_t i = 0; i < options.randomSplits; ++i)
        reached += std::abs(randomFlippedSum(differences, random)) >= threshold ? 1 : 0;
    setRandom(test, reached, options.randomSplits);
    return test;
}

double smallestPermutationP(std::size_t runsBefore, std::size_t runsAfter) noexcept
{
    if (runsBefore == 0 || runsAfter == 0)
        return 1;
    const double mirrored = runsBefore == runsAfter ? 2 : 1;
    return mirrored / countSubsets(runsBefore + runsAfter, runsBefore);
}

double smallestSignFlipP(std::size_t pairs) noexcept
{
    constexpr std::size_t SmallestExponent = 1'000; // 2^-1000 still is a double above 0
    return pairs == 0 ? 1 : std::ldexp(1.0, 1 - static_cast<int>(std::min(pairs, SmallestExponent)));
}

} // namespace waybill
