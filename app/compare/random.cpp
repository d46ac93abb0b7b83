// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/random.h"

#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace waybill {

namespace {

/// SplitMix64 (Steele, Lea and Flood 2014), as the authors of xoshiro advise for filling its state.
std::uint64_t splitMix(std::uint64_t& state) noexcept
{
    state += 0x9e3779b97f4a7c15;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

double smallPoisson(double mean, Random& random) noexcept
{
    const double limit = std::exp(-mean);
    double count = 0;
    for (double product = random.uniform(); product > limit; product *= random.uniform())
        count += 1;
    return count;
}

/// Transformed rejection with squeeze: W. Hörmann, "The transformed rejection method for generating Poisson random
/// variables", Insurance: Mathematics and Economics 12 (1993), algorithm PTRS. For means of 10 and more.
double largePoisson(double mean, Random& random) noexcept
{
    const double b = 0.931 + 2.53 * std::sqrt(mean);
    const double a = -0.059 + 0.02483 * b;
    const double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
    const double quick = 0.9277 - 3.6224 / (b - 2);
    while (true) {
        const double u = random.uniform() - 0.5;
        const double v = random.uniform();
        const double distance = 0.5 - std::abs(u);
        const double count = std::floor((2 * a / distance + b) * u + mean + 0.43);
        if (distance >= 0.07 && v <= quick)
            return count;
        if (!(count >= 0) || (distance < 0.013 && v > distance))
            continue;
        // boost's lgamma: std::lgamma writes a global
        if (std::log(v * inverseAlpha / (a / (distance * distance) + b)) <=
            count * std::log(mean) - mean - boost::math::lgamma(count + 1))
            return count;
    }
}

} // namespace

Random::Random(std::uint64_t seed) noexcept
{
    for (std::uint64_t& word : m_state)
        word = splitMix(seed);
}

double Random::exponential() noexcept
{
    return -std::log1p(-uniform());
}

double Random::normal() noexcept
{
    while (true) {
        const double x = 2 * uniform() - 1;
        const double y = 2 * uniform() - 1;
        const double square = x * x + y * y;
        if (square > 0 && square < 1)
            return x * std::sqrt(-2 * std::log(square) / square);
    }
}

double Random::gamma(double deviation) noexcept
{
    if (!(deviation > 0))
        return 1;
    const double shape = 1 / (deviation * deviation);
    const double raised = shape < 1 ? shape + 1 : shape; // small shapes: the next one, times uniform^(1 / shape)
    const double factor = shape < 1 ? std::pow(uniform(), 1 / shape) : 1;
    const double d = raised - 1.0 / 3;
    while (true) {
        const double x = normal();
        const double root = 1 + x / std::sqrt(9 * d);
        const double cube = root * root * root;
        if (root > 0 && std::log(1 - uniform()) < x * x / 2 + d - d * cube + d * std::log(cube))
            return factor * d * cube / shape;
    }
}

double Random::poisson(double mean) noexcept
{
    constexpr double LargestExactMean = 1e6;
    if (!(mean > 0))
        return 0;
    if (mean > LargestExactMean)
        return std::floor(mean + std::sqrt(mean) * normal() + 0.5);
    return mean < 10 ? smallPoisson(mean, *this) : largePoisson(mean, *this);
}

} // namespace waybill
