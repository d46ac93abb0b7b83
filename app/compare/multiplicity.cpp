// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/multiplicity.h"

#include "compare/permutation_test.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waybill {

namespace {

/// Places of the tested values, smallest p first.
std::vector<std::size_t> testedAscending(std::span<const double> p)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p[i] >= 0 && p[i] <= 1)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    return order;
}

std::vector<double> untested(std::size_t count)
{
    return std::vector<double>(count, std::numeric_limits<double>::quiet_NaN());
}

} // namespace

std::vector<double> benjaminiHochberg(std::span<const double> p)
{
    const std::vector<std::size_t> order = testedAscending(p);
    std::vector<double> q = untested(p.size());
    double smallest = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const double scaled = p[order[rank - 1]] * static_cast<double>(order.size()) / static_cast<double>(rank);
        smallest = std::min(smallest, scaled);
        q[order[rank - 1]] = smallest;
    }
    return q;
}

FamilyReach canAnyPass(std::size_t runsBefore, std::size_t runsAfter, std::size_t familySize, double rate)
{
    FamilyReach reach;
    if (runsBefore == 0 || runsAfter == 0 || familySize == 0 || !(rate > 0))
        return reach;
    constexpr double RoundingOnly = 1e-12; // 0.05 × 20 rows must not become 21 rows
    reach.smallestP = smallestPermutationP(runsBefore, runsAfter);
    const double needed = std::ceil(reach.smallestP * static_cast<double>(familySize) / rate * (1 - RoundingOnly));
    reach.rowsNeeded = std::max<std::size_t>(1, static_cast<std::size_t>(std::min(needed, 1e15)));
    reach.canAnyPass = reach.rowsNeeded <= familySize;
    reach.canOnePassAlone = reach.rowsNeeded == 1;
    return reach;
}

} // namespace waybill
