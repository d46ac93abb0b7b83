// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/run_planner.h"

#include "compare/log_values.h"
#include "compare/permutation_test.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <vector>

namespace waybill {

namespace {

constexpr double WantedPower = 0.8;
constexpr std::size_t FewestRuns = 4;         ///< three a side cannot reach p = 0.05 (methods.md §3.4)
constexpr std::uint64_t MaxExact = 13'000;    ///< enumerate up to 8 runs a side, draw RandomSplits beyond
constexpr std::uint32_t RandomSplits = 999;   ///< resolve 0.05 well enough for a plan
constexpr std::size_t FewestForStudentsT = 7; ///< runs a side from which t decides what is far from alpha
constexpr std::size_t FewestForTAlone = 15;   ///< from which t is nearer to the exact test than RandomSplits would be
constexpr std::uint32_t ChunkSize = 100;      ///< simulations between two looks at whether the power is clear already

/// Draws the value of one run.
class RunSource {
public:
    RunSource(const RunVariation& variation, double ratio)
        : m_isCounted(std::isfinite(variation.meanCount)), m_mean(ratio * (m_isCounted ? variation.meanCount : 1)),
          m_cv(variation.cv)
    {}
    [[nodiscard]] double draw(Random& random) const
    {
        const double level = m_mean * random.gamma(m_cv);
        return m_isCounted ? random.poisson(level) : level;
    }

private:
    bool m_isCounted;
    double m_mean, m_cv;
};

/// Decides one simulated comparison as permutationTest() would, with Student's t on the same logs where that is as
/// good: a plan by enumerating alone would take many seconds.
class Decision {
public:
    Decision(std::size_t runs, double alpha)
        : m_runs(static_cast<double>(runs)), m_alpha(alpha), m_asksStudentsT(runs >= FewestForStudentsT)
    {
        const double doubt = runs >= FewestForTAlone ? 1 : 2; // factor of alpha within which t does not decide
        const boost::math::students_t distribution(2 * m_runs - 2);
        m_clear = quantile(complement(distribution, alpha / 2 / doubt));
        m_hopeless = quantile(complement(distribution, std::min(0.5, alpha / 2 * doubt)));
    }

    [[nodiscard]] bool isFound(const std::vector<double>& before, const std::vector<double>& after,
                               std::uint64_t seed) const
    {
        if (m_asksStudentsT) {
            const double t = studentsT(before, after);
            if (t >= m_clear)
                return true;
            if (t <= m_hopeless)
                return false;
        }
        const auto test = permutationTest(before, after, PermutationOptions{MaxExact, RandomSplits, seed});
        return test && test->p <= m_alpha;
    }

private:
    [[nodiscard]] double studentsT(const std::vector<double>& before, const std::vector<double>& after) const
    {
        const double offset = logOffset({before, after});
        const std::vector<double> x = logValues(before, offset), y = logValues(after, offset);
        const double meanX = meanOf(x), meanY = meanOf(y);
        double squares = 0;
        for (std::size_t i = 0; i < x.size(); ++i)
            squares += (x[i] - meanX) * (x[i] - meanX) + (y[i] - meanY) * (y[i] - meanY);
        const double error = std::sqrt(squares / (m_runs * (m_runs - 1)));
        return meanX == meanY ? 0 : std::abs(meanX - meanY) / error;
    }

    double m_runs, m_alpha;
    bool m_asksStudentsT;
    double m_clear = 0, m_hopeless = 0; ///< t beyond which a case is decided
};

std::vector<double> drawRuns(const RunSource& source, std::size_t count, Random& random)
{
    std::vector<double> runs(count);
    for (double& run : runs)
        run = source.draw(random);
    return runs;
}

RunVariation estimateVariation(std::span<const double> pilot, PilotKind kind)
{
    const double mean = meanOf(pilot);
    double squares = 0;
    for (const double value : pilot)
        squares += (value - mean) * (value - mean);
    const double variance = squares / static_cast<double>(pilot.size() - 1);
    if (kind == PilotKind::Amounts)
        return {std::numeric_limits<double>::infinity(), std::sqrt(variance) / mean};
    return {mean, std::sqrt(std::max(0.0, variance - mean)) / mean};
}

/// Simulates chunk after chunk of comparisons.
class PowerRun {
public:
    PowerRun(const RunVariation& variation, double ratio, std::size_t runs, const PowerOptions& options)
        : m_before(variation, 1), m_after(variation, ratio), m_runs(runs), m_decision(runs, options.alpha),
          m_random(options.seed)
    {}
    void simulate(std::uint32_t count)
    {
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::vector<double> before = drawRuns(m_before, m_runs, m_random);
            const std::vector<double> after = drawRuns(m_after, m_runs, m_random);
            m_found += m_decision.isFound(before, after, m_random.next()) ? 1 : 0;
        }
        m_made += count;
    }
    [[nodiscard]] double power() const { return static_cast<double>(m_found) / m_made; }
    /// Whether more simulations could hardly move the power across the wanted one (3.5 standard errors).
    [[nodiscard]] bool isClear() const
    {
        return std::abs(power() - WantedPower) > 3.5 * std::sqrt(WantedPower * (1 - WantedPower) / m_made);
    }

private:
    RunSource m_before, m_after;
    std::size_t m_runs;
    Decision m_decision;
    Random m_random;
    std::uint32_t m_found = 0, m_made = 0;
};

bool reachesWantedPower(const RunVariation& variation, double ratio, std::size_t runs, const PowerOptions& options)
{
    PowerRun run(variation, ratio, runs, options);
    for (std::uint32_t made = 0; made < options.simulations; made += ChunkSize) {
        run.simulate(std::min(ChunkSize, options.simulations - made));
        if (run.isClear())
            break;
    }
    return run.power() >= WantedPower;
}

/// Halves the range of numbers of runs until the fewest that reaches the power is left.
PlannedRuns planChange(const RunVariation& variation, double ratio, const PowerOptions& options)
{
    std::size_t fewest = FewestRuns, enough = MaxPlannedRuns + 1;
    while (fewest < enough) {
        const std::size_t middle = fewest + (enough - fewest) / 3; // small numbers are likelier and cheaper
        if (middle <= MaxPlannedRuns && reachesWantedPower(variation, 1 / ratio, middle, options))
            enough = middle;
        else
            fewest = middle + 1;
    }
    PlannedRuns planned{ratio, std::nullopt, 0};
    if (enough <= MaxPlannedRuns)
        planned.runsPerSide = enough;
    planned.power = simulatedPower(variation, 1 / ratio, std::min(enough, MaxPlannedRuns), options);
    return planned;
}

} // namespace

double simulatedPower(const RunVariation& variation, double ratio, std::size_t runsPerSide, const PowerOptions& options)
{
    if (runsPerSide < FewestRuns || !(variation.cv >= 0) || !std::isfinite(variation.cv) ||
        !(variation.meanCount > 0) || !(ratio > 0) || !std::isfinite(ratio) || !(options.alpha > 0) ||
        options.simulations == 0)
        return 0;
    PowerRun run(variation, ratio, runsPerSide, options);
    run.simulate(options.simulations);
    return run.power();
}

std::optional<RunPlan> planRuns(std::span<const double> pilot, PilotKind kind, const PowerOptions& options)
{
    if (pilot.size() < MinPilotRuns || !areRates(pilot) || !(meanOf(pilot) > 0) || !std::isfinite(meanOf(pilot)))
        return std::nullopt;
    RunPlan plan;
    plan.variation = estimateVariation(pilot, kind);
    plan.totalCv = estimateVariation(pilot, PilotKind::Amounts).cv;
    plan.simulations = options.simulations;
    plan.seed = options.seed;
    constexpr std::array<double, 3> Ratios{2, 3, 5};
    std::transform(Ratios.begin(), Ratios.end(), plan.changes.begin(),
                   [&](double ratio) { return planChange(plan.variation, ratio, options); });
    return plan;
}

} // namespace waybill
