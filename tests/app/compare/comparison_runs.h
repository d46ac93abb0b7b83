// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/noise_floor.h"
#include "compare/random.h"
#include "compare/run_metrics.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace waybill::test {

/// A run of so many hours.
inline RunMetrics runOf(double hours)
{
    RunMetrics run;
    run.hours = hours;
    return run;
}

/// Contacts with `bytes` of content each to a destination.
inline void contact(RunMetrics& run, const std::string& key, std::uint64_t contacts, std::uint64_t bytes = 100)
{
    Figures& figures = run.of(Family::Destinations)[key];
    figures.level = bytes > 0 ? ContactLevel::ContentSent : ContactLevel::Contacted;
    figures.contacts += contacts;
    figures.flows += contacts;
    figures.contentUp += contacts * bytes;
}

inline void lookUp(RunMetrics& run, const std::string& key, std::uint64_t times)
{
    Figures& figures = run.of(Family::Destinations)[key];
    figures.level = std::max(figures.level, std::optional(ContactLevel::LookedUp));
    figures.lookups += times;
}

/// One run of an hour for each count of contacts to "a.example".
inline std::vector<RunMetrics> runsWith(const std::vector<std::uint64_t>& counts)
{
    std::vector<RunMetrics> runs;
    for (const std::uint64_t count : counts) {
        RunMetrics& run = runs.emplace_back(runOf(1));
        if (count > 0)
            contact(run, "a.example", count);
    }
    return runs;
}

inline std::vector<ChangeRow> classified(const std::vector<RunMetrics>& before, const std::vector<RunMetrics>& after,
                                         const ClassifyOptions& options = {})
{
    return classifyFamily(before, after, Family::Destinations, options);
}

/// The row of a key; fails the test and gives an empty row when there is none.
inline ChangeRow rowOf(const std::vector<ChangeRow>& rows, const std::string& key)
{
    for (const ChangeRow& row : rows) {
        if (row.key == key)
            return row;
    }
    ADD_FAILURE() << "no row " << key;
    return {};
}

/// How made-up runs vary: levels of a run are log-normal around the mean, counts Poisson around the level.
struct MadeRuns {
    std::size_t runs = 8, hosts = 50;
    double mean = 40, cv = 0.6, factor = 1;
};

/// Runs of ten hours.
inline std::vector<RunMetrics> madeRuns(const MadeRuns& wanted, Random& random)
{
    const double sigma = std::sqrt(std::log(1 + wanted.cv * wanted.cv));
    std::vector<RunMetrics> runs;
    for (std::size_t i = 0; i < wanted.runs; ++i) {
        RunMetrics& run = runs.emplace_back(runOf(10));
        for (std::size_t host = 0; host < wanted.hosts; ++host) {
            const double level = wanted.mean * wanted.factor * std::exp(sigma * random.normal() - sigma * sigma / 2);
            const auto count = static_cast<std::uint64_t>(random.poisson(level));
            if (count > 0)
                contact(run, "host" + std::to_string(host) + ".example", count);
        }
    }
    return runs;
}

} // namespace waybill::test
