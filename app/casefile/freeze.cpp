// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/freeze.h"

#include "casefile/case_log.h"
#include "casefile/frozen_lookups.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

/// Program and tables of all runs, one a line, each once.
std::string versionsOf(const Comparison& comparison, const std::string& program)
{
    std::vector<std::string> lines{program};
    const auto note = [&lines](std::string line) {
        if (std::find(lines.begin(), lines.end(), line) == lines.end())
            lines.push_back(std::move(line));
    };
    for (const ComparedSide* side : {&comparison.before, &comparison.after}) {
        for (const ComparedRun& run : side->runs) {
            for (const GeoSource& source : run.analysis->geography().sources())
                note(fmt::format("{} {}{}{}", source.name, source.date, source.sha256.empty() ? "" : ", SHA-256 ",
                                 source.sha256));
            if (const auto& services = run.analysis->parts().services)
                note(fmt::format("{} service rules", services->ruleCount()));
        }
    }
    return fmt::format("{}", fmt::join(lines, "\n"));
}

} // namespace

std::string resultName(const Comparison& comparison)
{
    return fmt::format("comparison of {} and {}", comparison.before.name, comparison.after.name);
}

void freezeComparison(Case& item, const Comparison& comparison, std::string json, const std::string& program)
{
    FrozenResult result;
    result.what = resultName(comparison);
    result.schema = "waybill.compare/1";
    result.json = std::move(json);
    result.versions = versionsOf(comparison, program);
    result.time = timeNow();
    const auto newest = std::find_if(item.results.rbegin(), item.results.rend(),
                                     [&result](const FrozenResult& other) { return other.what == result.what; });
    if (newest != item.results.rend() && newest->schema == result.schema && newest->json == result.json &&
        newest->versions == result.versions)
        return;
    for (const ComparedSide* side : {&comparison.before, &comparison.after}) {
        for (const ComparedRun& run : side->runs)
            freeze(item, lookupsOf(*run.analysis));
    }
    item.log.push_back(logEntry(program, fmt::format("kept the {}", result.what)));
    item.results.push_back(std::move(result));
}

} // namespace waybill
