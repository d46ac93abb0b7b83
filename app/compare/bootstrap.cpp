// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/bootstrap.h"

#include "compare/log_values.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <vector>

namespace waybill {

namespace {

constexpr std::uint32_t MinResamples = 2'000; ///< fewer leave less than 50 beyond each end
constexpr double Tail = 0.025;

double statisticOf(std::span<const SignedSample> groups)
{
    double sum = 0;
    for (const SignedSample& group : groups)
        sum += group.sign * meanOf(group.logs);
    return sum;
}

double resampledMean(std::span<const double> logs, Random& random)
{
    double sum = 0;
    for (std::size_t i = 0; i < logs.size(); ++i)
        sum += logs[random.below(static_cast<std::uint32_t>(logs.size()))];
    return sum / static_cast<double>(logs.size());
}

std::vector<double> sortedReplicates(std::span<const SignedSample> groups, std::uint32_t count, Random random)
{
    std::vector<double> replicates(count, 0.0);
    for (double& replicate : replicates) {
        for (const SignedSample& group : groups)
            replicate += group.sign * resampledMean(group.logs, random);
    }
    std::sort(replicates.begin(), replicates.end());
    return replicates;
}

/// Quantile at (count + 1) × share of the ascending values, interpolated.
double quantile(std::span<const double> sorted, double share)
{
    const double last = static_cast<double>(sorted.size() - 1);
    const double place = std::clamp(share * static_cast<double>(sorted.size() + 1) - 1, 0.0, last);
    const auto lower = static_cast<std::size_t>(place);
    const std::size_t upper = std::min(lower + 1, sorted.size() - 1);
    return sorted[lower] + (place - static_cast<double>(lower)) * (sorted[upper] - sorted[lower]);
}

/// z0: how far the median of the replicates lies from the observed value, in standard deviations.
double biasCorrection(std::span<const double> sorted, double observed)
{
    const double tolerance = 1e-12 * std::max({1.0, std::abs(sorted.front()), std::abs(sorted.back())});
    const auto below = std::lower_bound(sorted.begin(), sorted.end(), observed - tolerance) - sorted.begin();
    const auto notAbove = std::upper_bound(sorted.begin(), sorted.end(), observed + tolerance) - sorted.begin();
    const double count = static_cast<double>(sorted.size());
    const double share = static_cast<double>(below + notAbove) / (2 * count);
    return boost::math::quantile(boost::math::normal(), std::clamp(share, 0.5 / count, 1 - 0.5 / count));
}

/// Acceleration by the jackknife. For a mean, leaving run i out moves the statistic by sign × (x_i − mean) / (n − 1).
double acceleration(std::span<const SignedSample> groups)
{
    double cubes = 0, squares = 0;
    for (const SignedSample& group : groups) {
        const double mean = meanOf(group.logs);
        const double size = static_cast<double>(group.logs.size());
        for (const double value : group.logs) {
            const double influence = group.sign * (value - mean) / size;
            cubes += influence * influence * influence;
            squares += influence * influence;
        }
    }
    return squares > 0 ? cubes / (6 * std::pow(squares, 1.5)) : 0;
}

double bcaShare(double tail, double bias, double accelerated)
{
    const boost::math::normal standard;
    const double moved = bias + boost::math::quantile(standard, tail);
    return boost::math::cdf(standard, bias + moved / (1 - accelerated * moved));
}

} // namespace

BootstrapResult bootstrapMeans(std::span<const SignedSample> groups, const BootstrapOptions& options)
{
    BootstrapResult result;
    std::size_t smallest = groups.empty() ? 0 : groups[0].logs.size();
    for (const SignedSample& group : groups)
        smallest = std::min(smallest, group.logs.size());
    result.isSmallSample = smallest < MinRunsForBca;
    if (smallest < 2)
        return result;
    result.resamples = std::max(options.resamples, MinResamples);
    const std::vector<double> sorted = sortedReplicates(groups, result.resamples, Random(options.seed));
    double low = Tail, high = 1 - Tail;
    result.method = IntervalMethod::Percentile;
    if (!result.isSmallSample) {
        const double bias = biasCorrection(sorted, statisticOf(groups));
        const double accelerated = acceleration(groups);
        low = bcaShare(Tail, bias, accelerated);
        high = bcaShare(1 - Tail, bias, accelerated);
        result.method = IntervalMethod::Bca;
    }
    result.interval = ConfidenceInterval{quantile(sorted, low), quantile(sorted, high)};
    return result;
}

} // namespace waybill
