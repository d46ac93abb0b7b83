// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/change_reason.h"
#include "compare/difference_in_differences.h"
#include "compare/permutation_test.h"
#include "compare/presence_test.h"
#include "compare/run_metrics.h"
#include "compare/run_ratio.h"
#include "compare/subject_runs.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace waybill {

namespace {

constexpr double LowestSame = 0.8, HighestSame = 1.25; // design §8

bool areEqual(std::vector<double> a, std::vector<double> b)
{
    constexpr double Rounding = 1e-6; // of hours that were added up from packet times
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) {
        return std::abs(x - y) <= Rounding * std::max(std::abs(x), std::abs(y));
    });
}

std::set<std::string> keysOf(const std::vector<RunMetrics>& side, Family family)
{
    std::set<std::string> keys;
    for (const RunMetrics& run : side) {
        for (const auto& [key, figures] : run.of(family)) {
            if (!run.isControl && run.hours > 0)
                keys.insert(key);
        }
    }
    return keys;
}

bool isWithin(const std::optional<Ratio>& ratio)
{
    return ratio && ratio->low && ratio->high && *ratio->low >= LowestSame && *ratio->high <= HighestSame &&
           ratio->value >= LowestSame && ratio->value <= HighestSame;
}

bool areEquallyLong(const RunOrder& order)
{
    std::set<double> lengths;
    for (const std::vector<RunMetrics>* side : {&order.before, &order.after}) {
        for (const RunMetrics& run : *side) {
            if (run.hours > 0 && !run.isControl)
                lengths.insert(run.hours);
        }
    }
    return lengths.size() <= 1;
}

class Classifier {
public:
    Classifier(const std::vector<RunMetrics>& before, const std::vector<RunMetrics>& after, Family family,
               const ClassifyOptions& options)
        : m_order(inOrder(before, after)), m_areEquallyLong(areEquallyLong(m_order)), m_family(family),
          m_options(options)
    {}

    std::vector<ChangeRow> rows()
    {
        std::set<std::string> keys = keysOf(m_order.before, m_family);
        keys.merge(keysOf(m_order.after, m_family));
        keys.insert(m_options.always.begin(), m_options.always.end());
        std::vector<ChangeRow> rows;
        for (const std::string& key : keys) {
            m_before.push_back(runsOf(m_order.before, m_family, key));
            m_after.push_back(runsOf(m_order.after, m_family, key));
            rows.push_back(measured(key, m_before.back(), m_after.back()));
        }
        correct(rows);
        for (std::size_t i = 0; i < rows.size(); ++i)
            decide(rows[i], m_before[i], m_after[i]);
        return rows;
    }

private:
    ChangeRow measured(const std::string& key, const SubjectRuns& before, const SubjectRuns& after) const
    {
        ChangeRow row;
        row.key = key;
        row.label = key;
        row.before = before.total;
        row.after = after.total;
        if (row.before.contacts > 0 && row.after.contacts > 0)
            row.ratio = ratioOf(before.contactRates, after.contactRates);
        if (row.before.contentUp > 0 && row.after.contentUp > 0)
            row.contentRatio = ratioOf(before.contentRates, after.contentRates);
        row.test = testOf(before, after);
        if (!before.controlRates.empty() && !after.controlRates.empty() &&
            before.total.contacts + after.total.contacts > 0)
            row.againstControl = againstControl(before, after);
        return row;
    }

    std::optional<Ratio> ratioOf(const std::vector<double>& before, const std::vector<double>& after) const
    {
        return runRatio(before, after, {m_options.seed, m_options.withIntervals});
    }

    std::optional<RunTest> testOf(const SubjectRuns& before, const SubjectRuns& after) const
    {
        const SideFigures &b = before.total, &a = after.total;
        if (b.runs < 2 || a.runs < 2 || b.contacts + a.contacts == 0)
            return std::nullopt;
        RunTest test;
        if (!m_order.isPaired && (b.contacts == 0 || a.contacts == 0)) {
            const auto fisher = fisherExact({b.runsSeen, b.runs, a.runsSeen, a.runs});
            if (!fisher)
                return std::nullopt;
            test.name = "Fisher";
            test.p = fisher->twoSided;
            test.smallestP = fisher->smallestTwoSided;
            return test;
        }
        const auto found = rateTest(before, after);
        if (!found)
            return std::nullopt;
        test.name = m_order.isPaired ? "sign-flip" : "permutation";
        test.p = found->p;
        test.smallestP = found->smallestP;
        test.isExact = found->isExact;
        return test;
    }

    std::optional<PermutationTest> tested(const std::vector<double>& before, const std::vector<double>& after) const
    {
        const PermutationOptions options{.seed = m_options.seed};
        return m_order.isPaired ? signFlipTest(before, after, options) : permutationTest(before, after, options);
    }

    /// The weaker of two tests: see RunTest.
    std::optional<PermutationTest> rateTest(const SubjectRuns& before, const SubjectRuns& after) const
    {
        const auto perHour = tested(before.contactRates, after.contactRates);
        if (!perHour || m_areEquallyLong)
            return perHour;
        auto perRun = tested(before.contactCounts, after.contactCounts);
        const auto hourly = runRatio(before.contactRates, after.contactRates, {m_options.seed, false});
        const auto counted = runRatio(before.contactCounts, after.contactCounts, {m_options.seed, false});
        if (hourly && counted && (hourly->value - 1) * (counted->value - 1) < 0)
            perRun->p = 1; // a rise by one measure and a fall by the other
        return perRun && perRun->p > perHour->p ? perRun : perHour;
    }

    std::optional<AgainstControl> againstControl(const SubjectRuns& before, const SubjectRuns& after) const
    {
        const auto found =
            differenceInDifferences({before.contactRates, after.contactRates, before.controlRates, after.controlRates},
                                    {.seed = m_options.seed});
        if (!found)
            return std::nullopt;
        AgainstControl result;
        result.ratio.value = found->ratioOfRatios.ratio;
        if (found->ratioOfRatios.interval) {
            result.ratio.low = found->ratioOfRatios.interval->low;
            result.ratio.high = found->ratioOfRatios.interval->high;
        }
        result.p = found->test.p;
        return result;
    }

    void correct(std::vector<ChangeRow>& rows) const
    {
        std::vector<double> p;
        for (const ChangeRow& row : rows)
            p.push_back(row.test ? row.test->p : std::numeric_limits<double>::quiet_NaN());
        const std::vector<double> q = benjaminiHochberg(p);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!rows[i].test)
                continue;
            const SideFigures &b = rows[i].before, &a = rows[i].after;
            const bool areEnough =
                std::min(b.runs, a.runs) >= FewestTestedRuns && areLikeLengths(b.hoursPerRun(), a.hoursPerRun());
            rows[i].test->q = q[i];
            rows[i].test->isSupported = areEnough && q[i] <= m_options.falseDiscoveryRate;
        }
    }

    void decide(ChangeRow& row, const SubjectRuns& before, const SubjectRuns& after) const
    {
        const bool isBefore = row.before.level.has_value(), isAfter = row.after.level.has_value();
        if (isBefore != isAfter) {
            row.change = isAfter ? Change::New : Change::Gone;
            row.reason = presenceReason(row);
            return;
        }
        const bool isContacted = row.before.contacts > 0 && row.after.contacts > 0;
        const bool isEqual =
            areEqual(before.contactRates, after.contactRates) && areEqual(before.contentRates, after.contentRates);
        if (!isContacted) {
            const bool isLike = isEqual && areEqual(before.lookupRates, after.lookupRates);
            row.change = isLike ? Change::Same : Change::Differs;
            row.reason = uncontactedReason(row);
            return;
        }
        if (row.test && row.test->isSupported && row.ratio && row.ratio->value != 1) {
            row.change = row.ratio->value > 1 ? Change::More : Change::Less;
        } else {
            const bool areEnough = std::min(row.before.runs, row.after.runs) >= FewestTestedRuns;
            const bool isContentAlike = isWithin(row.contentRatio) || areEqual(before.contentRates, after.contentRates);
            const bool isAlike = areEnough && isWithin(row.ratio) && isContentAlike;
            row.change = isEqual || isAlike ? Change::Same : Change::Differs;
        }
        row.reason = contactReason(row, isEqual);
    }

    RunOrder m_order;
    bool m_areEquallyLong; ///< so that contacts per hour and per run are one measure
    Family m_family;
    const ClassifyOptions& m_options;
    std::vector<SubjectRuns> m_before, m_after;
};

} // namespace

std::vector<ChangeRow> classifyFamily(const std::vector<RunMetrics>& before, const std::vector<RunMetrics>& after,
                                      Family family, const ClassifyOptions& options)
{
    return Classifier(before, after, family, options).rows();
}

} // namespace waybill
