// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/poisson_ratio.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <cmath>
#include <limits>

namespace waybill {

namespace {

using namespace boost::math::policies;
/// A failure of the series becomes NaN, which callers see as "no result"; no exception leaves this file.
using Quiet = policy<domain_error<ignore_error>, pole_error<ignore_error>, overflow_error<ignore_error>,
                     underflow_error<ignore_error>, evaluation_error<ignore_error>, rounding_error<ignore_error>>;
using Binomial = boost::math::binomial_distribution<double, Quiet>;

constexpr double Tail = 0.025;
constexpr double AlikeWithin = 1 + 1e-7; ///< as R: likelihoods this close count as equal

/// First count in [from, to] whose likelihood does not exceed `limit`, where it falls from `from` to `to` (either
/// direction); `to` moved one step further when there is none.
double firstUnlikely(const Binomial& binomial, double from, double to, double limit)
{
    const double step = from <= to ? 1 : -1;
    double likely = from - step, unlikely = to + step;
    while (std::abs(unlikely - likely) > 1) {
        const double middle = likely + step * std::floor(std::abs(unlikely - likely) / 2);
        (pdf(binomial, middle) <= limit ? unlikely : likely) = middle;
    }
    return unlikely;
}

double atMost(const Binomial& binomial, double count)
{
    return count < 0 ? 0 : cdf(binomial, count);
}

double atLeast(const Binomial& binomial, double count, double trials)
{
    return count > trials ? 0 : count <= 0 ? 1 : cdf(boost::math::complement(binomial, count - 1));
}

/// Sum over the counts that are not likelier than the observed one.
double twoSidedP(const Binomial& binomial, double observed)
{
    const double trials = binomial.trials();
    const double mean = trials * binomial.success_fraction();
    const double limit = pdf(binomial, observed) * AlikeWithin;
    if (observed == mean)
        return 1;
    if (observed < mean) {
        const double other = firstUnlikely(binomial, std::ceil(mean), trials, limit);
        return std::min(1.0, atMost(binomial, observed) + atLeast(binomial, other, trials));
    }
    const double other = firstUnlikely(binomial, std::floor(mean), 0, limit);
    return std::min(1.0, atMost(binomial, other) + atLeast(binomial, observed, trials));
}

bool isTime(double hours)
{
    return std::isfinite(hours) && hours > 0;
}

/// Share of all events that fall into "after" → ratio of rates.
double rateRatioOf(double share, double timeRatio)
{
    return share >= 1 ? std::numeric_limits<double>::infinity() : share / (1 - share) / timeRatio;
}

} // namespace

std::optional<PoissonRatio> poissonRateRatio(std::uint64_t countBefore, double hoursBefore, std::uint64_t countAfter,
                                             double hoursAfter)
{
    constexpr std::uint64_t LargestCount = std::uint64_t{1} << 52; // whole numbers of a double, also their sum
    if (!isTime(hoursBefore) || !isTime(hoursAfter) || countBefore > LargestCount || countAfter > LargestCount ||
        (countBefore == 0 && countAfter == 0))
        return std::nullopt;
    const double after = static_cast<double>(countAfter);
    const double all = after + static_cast<double>(countBefore);
    const double timeRatio = hoursAfter / hoursBefore;
    PoissonRatio result;
    result.ratio = rateRatioOf(after / all, timeRatio);
    result.interval.low = rateRatioOf(Binomial::find_lower_bound_on_p(all, after, Tail), timeRatio);
    result.interval.high = rateRatioOf(Binomial::find_upper_bound_on_p(all, after, Tail), timeRatio);
    result.p = twoSidedP(Binomial(all, hoursAfter / (hoursAfter + hoursBefore)), after);
    if (std::isnan(result.interval.low) || std::isnan(result.interval.high) || std::isnan(result.p))
        return std::nullopt;
    return result;
}

} // namespace waybill
