// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/rate_ratio.h"

#include "compare/log_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace waybill {

namespace {

bool hasZero(std::span<const double> values)
{
    return std::find(values.begin(), values.end(), 0.0) != values.end();
}

bool hasNan(std::span<const double> values)
{
    return std::any_of(values.begin(), values.end(), [](double value) { return std::isnan(value); });
}

} // namespace

std::optional<RateRatio> rateRatio(std::span<const double> before, std::span<const double> after,
                                   const BootstrapOptions& options)
{
    const double offset = logOffset({before, after});
    if (before.empty() || after.empty() || !areRates(before) || !areRates(after) || offset <= 0)
        return std::nullopt;
    const std::vector<double> logsBefore = logValues(before, offset), logsAfter = logValues(after, offset);
    const std::array<SignedSample, 2> groups{SignedSample{logsBefore, -1}, SignedSample{logsAfter, 1}};
    const BootstrapResult bootstrap = bootstrapMeans(groups, options);
    RateRatio result;
    result.ratio = std::exp(meanOf(logsAfter) - meanOf(logsBefore));
    if (bootstrap.interval)
        result.interval = ConfidenceInterval{std::exp(bootstrap.interval->low), std::exp(bootstrap.interval->high)};
    result.method = bootstrap.method;
    result.isSmallSample = bootstrap.isSmallSample;
    result.offset = offset;
    result.isOffsetNeeded = hasZero(before) || hasZero(after);
    result.resamples = bootstrap.resamples;
    result.seed = options.seed;
    return result;
}

std::optional<double> differenceOfMeans(std::span<const double> before, std::span<const double> after)
{
    if (before.empty() || after.empty())
        return std::nullopt;
    return meanOf(after) - meanOf(before);
}

std::optional<double> cliffsDelta(std::span<const double> before, std::span<const double> after)
{
    if (before.empty() || after.empty() || hasNan(before) || hasNan(after))
        return std::nullopt;
    std::vector<double> sorted(before.begin(), before.end());
    std::sort(sorted.begin(), sorted.end());
    double larger = 0, smaller = 0;
    for (const double value : after) {
        larger += static_cast<double>(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
        smaller += static_cast<double>(sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), value));
    }
    return (larger - smaller) / (static_cast<double>(before.size()) * static_cast<double>(after.size()));
}

} // namespace waybill
