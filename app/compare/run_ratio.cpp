// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/run_ratio.h"

#include "compare/bootstrap.h"
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

std::vector<double> logs(std::span<const double> values, double offset)
{
    std::vector<double> result;
    for (const double value : values)
        result.push_back(std::log(value + offset));
    return result;
}

} // namespace

std::optional<Ratio> runRatio(std::span<const double> before, std::span<const double> after,
                              const RatioOptions& options)
{
    if (before.empty() || after.empty() || !areRates(before) || !areRates(after) || meanOf(before) <= 0 ||
        meanOf(after) <= 0)
        return std::nullopt;
    if (before.size() < 2 || after.size() < 2)
        return Ratio{meanOf(after) / meanOf(before), {}, {}, false};
    const double offset = hasZero(before) || hasZero(after) ? logOffset({before, after}) : 0;
    const std::vector<double> logsBefore = logs(before, offset), logsAfter = logs(after, offset);
    Ratio ratio;
    ratio.value = std::exp(meanOf(logsAfter) - meanOf(logsBefore));
    if (!options.withInterval)
        return ratio;
    const std::array<SignedSample, 2> groups{SignedSample{logsBefore, -1}, SignedSample{logsAfter, 1}};
    BootstrapOptions bootstrap;
    bootstrap.seed = options.seed;
    const BootstrapResult found = bootstrapMeans(groups, bootstrap);
    ratio.isSmallSample = found.isSmallSample;
    if (found.interval) {
        ratio.low = std::exp(found.interval->low);
        ratio.high = std::exp(found.interval->high);
    }
    return ratio;
}

} // namespace waybill
