// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/splits.h"

#include "compare/log_values.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace waybill {

namespace {

/// Depth is the number chosen, which countSubsets() of the caller keeps small (17 of 17 + 1 at most).
void addSubsetSums(std::span<const double> values, std::size_t chosen, double sum, std::vector<double>& sums)
{
    if (chosen == 0) {
        sums.push_back(sum);
        return;
    }
    for (std::size_t i = 0; i + chosen <= values.size(); ++i)
        addSubsetSums(values.subspan(i + 1), chosen - 1, sum + values[i], sums);
}

} // namespace

double countSubsets(std::size_t all, std::size_t chosen) noexcept
{
    if (chosen > all)
        return 0;
    double count = 1;
    for (std::size_t i = 1; i <= std::min(chosen, all - chosen) && std::isfinite(count); ++i)
        count = count * static_cast<double>(all - i + 1) / static_cast<double>(i);
    return std::round(count);
}

std::vector<double> subsetSums(std::span<const double> values, std::size_t chosen)
{
    std::vector<double> sums;
    sums.reserve(static_cast<std::size_t>(countSubsets(values.size(), chosen)));
    addSubsetSums(values, chosen, 0, sums);
    return sums;
}

double randomSubsetSum(std::span<double> values, std::size_t chosen, Random& random) noexcept
{
    double sum = 0;
    for (std::size_t i = 0; i < chosen; ++i) {
        std::swap(values[i], values[i + random.below(static_cast<std::uint32_t>(values.size() - i))]);
        sum += values[i];
    }
    return sum;
}

std::vector<double> centred(std::vector<double> values) noexcept
{
    const double mean = meanOf(values);
    for (double& value : values)
        value -= mean;
    return values;
}

double tieTolerance(std::span<const double> values) noexcept
{
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    return 1e-11 * largest * std::sqrt(static_cast<double>(values.size()));
}

} // namespace waybill
