// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/difference_in_differences.h"

#include "compare/log_values.h"
#include "compare/splits.h"

#include <algorithm>
#include <array>
#include <boost/math/distributions/students_t.hpp>
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

using Groups = std::array<std::span<const double>, 4>; // treated before and after, control before and after

bool holdsZero(std::span<const double> values)
{
    return std::find(values.begin(), values.end(), 0.0) != values.end();
}

/// How the level of a group is taken, the same for all four.
enum class Level { Geometric, Mean, MeanWithOffset };

Level levelOf(const Groups& groups)
{
    if (std::any_of(groups.begin(), groups.end(), [](auto group) { return meanOf(group) <= 0; }))
        return Level::MeanWithOffset;
    return std::any_of(groups.begin(), groups.end(), holdsZero) ? Level::Mean : Level::Geometric;
}

double logLevel(std::span<const double> group, Level level, double offset)
{
    if (level != Level::Geometric)
        return std::log(meanOf(group) + (level == Level::MeanWithOffset ? offset : 0));
    double sum = 0;
    for (const double value : group)
        sum += std::log(value);
    return sum / static_cast<double>(group.size());
}

/// Half the width of the interval of the log ratio of ratios; none with a group of one run.
std::optional<double> halfWidth(const Groups& groups)
{
    double squares = 0, perRun = 0, runs = 0;
    for (const std::span<const double> group : groups) {
        if (group.size() < 2)
            return std::nullopt;
        const double mean = logLevel(group, Level::Geometric, 0);
        for (const double value : group)
            squares += (std::log(value) - mean) * (std::log(value) - mean);
        perRun += 1 / static_cast<double>(group.size());
        runs += static_cast<double>(group.size());
    }
    const double freedom = runs - static_cast<double>(groups.size());
    const boost::math::students_t distribution(freedom);
    return quantile(complement(distribution, 0.025)) * std::sqrt(squares / freedom * perRun);
}

RateRatio plainRatio(double logRatio, Level level, double offset)
{
    RateRatio result;
    result.ratio = std::exp(logRatio);
    result.isOffsetNeeded = level == Level::MeanWithOffset;
    result.offset = result.isOffsetNeeded ? offset : 0;
    return result;
}

void addRatios(const Groups& groups, double offset, DifferenceInDifferences& result)
{
    const Level level = levelOf(groups);
    std::array<double, 4> levels{};
    std::transform(groups.begin(), groups.end(), levels.begin(),
                   [=](auto group) { return logLevel(group, level, offset); });
    const double treated = levels[1] - levels[0], control = levels[3] - levels[2];
    result.treated = plainRatio(treated, level, offset);
    result.control = plainRatio(control, level, offset);
    RateRatio& both = result.ratioOfRatios;
    both = plainRatio(treated - control, level, offset);
    both.isSmallSample =
        std::any_of(groups.begin(), groups.end(), [](auto group) { return group.size() < MinRunsForBca; });
    const auto half = level == Level::Geometric ? halfWidth(groups) : std::nullopt;
    if (!half)
        return;
    both.interval = ConfidenceInterval{std::exp(treated - control - *half), std::exp(treated - control + *half)};
    both.method = IntervalMethod::StudentsT;
}

} // namespace

std::optional<DifferenceInDifferences> differenceInDifferences(const ControlledRuns& runs,
                                                               const PermutationOptions& options)
{
    const Groups groups{runs.treatedBefore, runs.treatedAfter, runs.controlBefore, runs.controlAfter};
    const double offset = logOffset({groups[0], groups[1], groups[2], groups[3]});
    const auto isUsable = [](std::span<const double> group) { return !group.empty() && areRates(group); };
    if (!std::all_of(groups.begin(), groups.end(), isUsable) || offset <= 0)
        return std::nullopt;
    DifferenceInDifferences result;
    addRatios(groups, offset, result);
    std::array<std::vector<double>, 4> logs;
    std::transform(groups.begin(), groups.end(), logs.begin(), [=](auto group) { return logValues(group, offset); });
    const double observed = meanOf(logs[1]) - meanOf(logs[0]) - (meanOf(logs[3]) - meanOf(logs[2]));
    result.test = testArms(makeArm(logs[0], logs[1]), makeArm(logs[2], logs[3]), observed, options);
    result.test.offset = offset;
    return result;
}

} // namespace waybill
