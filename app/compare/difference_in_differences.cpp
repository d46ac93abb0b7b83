// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/difference_in_differences.h"

#include "compare/log_values.h"
#include "compare/splits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace waybill {

namespace {

/// One handset's runs as logs around their mean, ready to be split again.
struct Arm {
    std::vector<double> values; ///< before, then after
    std::size_t before = 0;
    std::size_t chosen = 0; ///< size of the smaller group, of which sums are made
    double scale = 0;       ///< sum of that group → difference of means, after − before
    double tolerance = 0;

    [[nodiscard]] double splits() const { return countSubsets(values.size(), chosen); }
};

Arm makeArm(const std::vector<double>& before, const std::vector<double>& after)
{
    Arm arm;
    arm.values = before;
    arm.values.insert(arm.values.end(), after.begin(), after.end());
    arm.before = before.size();
    arm.chosen = std::min(before.size(), after.size());
    const double perSum = 1 / static_cast<double>(before.size()) + 1 / static_cast<double>(after.size());
    arm.scale = after.size() <= before.size() ? perSum : -perSum; // the other group's sum is the opposite number
    arm.tolerance = perSum * tieTolerance(arm.values);
    arm.values = centred(std::move(arm.values));
    return arm;
}

double exactP(const Arm& treated, const Arm& control, double threshold)
{
    const std::vector<double> treatedSums = subsetSums(treated.values, treated.chosen);
    const std::vector<double> controlSums = subsetSums(control.values, control.chosen);
    std::uint64_t reached = 0;
    for (const double treatedSum : treatedSums) {
        for (const double controlSum : controlSums)
            reached += std::abs(treated.scale * treatedSum - control.scale * controlSum) >= threshold ? 1 : 0;
    }
    return static_cast<double>(reached) / (static_cast<double>(treatedSums.size() * controlSums.size()));
}

double randomP(Arm& treated, Arm& control, double threshold, const PermutationOptions& options)
{
    Random random(options.seed);
    std::uint64_t reached = 0;
    for (std::uint32_t i = 0; i < options.randomSplits; ++i) {
        const double difference = treated.scale * randomSubsetSum(treated.values, treated.chosen, random) -
                                  control.scale * randomSubsetSum(control.values, control.chosen, random);
        reached += std::abs(difference) >= threshold ? 1 : 0;
    }
    return static_cast<double>(reached + 1) / static_cast<double>(options.randomSplits + 1.0);
}

PermutationTest testArms(Arm treated, Arm control, double observed, const PermutationOptions& options)
{
    PermutationTest test;
    test.seed = options.seed;
    const bool isMirrored = treated.chosen * 2 == treated.values.size() && control.chosen * 2 == control.values.size();
    const double splits = treated.splits() * control.splits();
    const double threshold = std::abs(observed) - treated.tolerance - control.tolerance;
    test.smallestP = (isMirrored ? 2 : 1) / splits;
    test.isExact = splits <= static_cast<double>(options.maxExactSplits);
    if (test.isExact) {
        test.splitsCounted = static_cast<std::uint64_t>(splits);
        test.p = exactP(treated, control, threshold);
        return test;
    }
    test.splitsCounted = options.randomSplits;
    test.p = randomP(treated, control, threshold, options);
    test.smallestP = std::max(test.smallestP, 1 / (options.randomSplits + 1.0));
    return test;
}

RateRatio plainRatio(const std::vector<double>& before, const std::vector<double>& after, double offset)
{
    RateRatio result;
    result.ratio = std::exp(meanOf(after) - meanOf(before));
    result.offset = offset;
    return result;
}

RateRatio ratioOfRatios(std::span<const SignedSample> groups, double logRatio, const BootstrapOptions& options)
{
    const BootstrapResult bootstrap = bootstrapMeans(groups, options);
    RateRatio result;
    result.ratio = std::exp(logRatio);
    if (bootstrap.interval)
        result.interval = ConfidenceInterval{std::exp(bootstrap.interval->low), std::exp(bootstrap.interval->high)};
    result.method = bootstrap.method;
    result.isSmallSample = bootstrap.isSmallSample;
    result.resamples = bootstrap.resamples;
    result.seed = options.seed;
    return result;
}

bool holdsZero(std::span<const double> values)
{
    return std::find(values.begin(), values.end(), 0.0) != values.end();
}

} // namespace

std::optional<DifferenceInDifferences> differenceInDifferences(const ControlledRuns& runs,
                                                               const BootstrapOptions& bootstrap,
                                                               const PermutationOptions& options)
{
    const std::array<std::span<const double>, 4> sides{runs.treatedBefore, runs.treatedAfter, runs.controlBefore,
                                                       runs.controlAfter};
    const double offset = logOffset({sides[0], sides[1], sides[2], sides[3]});
    const auto isUsable = [](std::span<const double> side) { return !side.empty() && areRates(side); };
    if (!std::all_of(sides.begin(), sides.end(), isUsable) || offset <= 0)
        return std::nullopt;
    std::array<std::vector<double>, 4> logs;
    std::transform(sides.begin(), sides.end(), logs.begin(), [=](auto side) { return logValues(side, offset); });
    const std::array<SignedSample, 4> groups{SignedSample{logs[0], -1}, SignedSample{logs[1], 1},
                                             SignedSample{logs[2], 1}, SignedSample{logs[3], -1}};
    const double observed = meanOf(logs[1]) - meanOf(logs[0]) - (meanOf(logs[3]) - meanOf(logs[2]));
    DifferenceInDifferences result;
    result.treated = plainRatio(logs[0], logs[1], offset);
    result.control = plainRatio(logs[2], logs[3], offset);
    result.ratioOfRatios = ratioOfRatios(groups, observed, bootstrap);
    result.ratioOfRatios.offset = offset;
    result.treated.isOffsetNeeded = holdsZero(sides[0]) || holdsZero(sides[1]);
    result.control.isOffsetNeeded = holdsZero(sides[2]) || holdsZero(sides[3]);
    result.ratioOfRatios.isOffsetNeeded = result.treated.isOffsetNeeded || result.control.isOffsetNeeded;
    result.test = testArms(makeArm(logs[0], logs[1]), makeArm(logs[2], logs[3]), observed, options);
    result.test.offset = offset;
    return result;
}

} // namespace waybill
