// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_results.h"

#include "base/format.h"
#include "casefile/freeze.h"
#include "casefile/frozen_geography.h"
#include "casefile/frozen_lookups.h"
#include "cli/case_actions.h"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace waybill {

std::shared_ptr<const Geography> tablesFor(const CaseStore& store, std::shared_ptr<const Geography> today, bool useNew,
                                           std::ostream& err)
{
    const std::string newer = newerTablesText(compareLookups(store.current(), *today));
    if (newer.empty())
        return useNew ? today : frozenGeography(store.current(), today);
    err << fmt::format("{}: {}; {}\n", printableText(store.path()), newer,
                       useNew ? "computed with those of today now"
                              : "kept to those of then (--new-tables: those of today)");
    return useNew ? today : frozenGeography(store.current(), today);
}

Result<void> keepResult(CaseStore& store, const Comparison& comparison, std::string json, std::ostream& err)
{
    for (const ComparedSide* side : {&comparison.before, &comparison.after}) {
        const bool isStopped = std::any_of(side->runs.begin(), side->runs.end(),
                                           [](const ComparedRun& run) { return run.analysis->recording().wasStopped; });
        if (isStopped)
            return Failure(
                Error{ErrorCode::Cancelled, "reading was stopped, so the result was not kept", store.path()});
    }
    Case content = store.current();
    freezeComparison(content, comparison, std::move(json), CliProgram);
    const bool isNew = content.results.size() > store.current().results.size();
    const Result<void> saved = store.save(content);
    if (saved)
        err << fmt::format("{}: {}\n", printableText(store.path()),
                           isNew ? fmt::format("the {} was kept as result {}", printableText(resultName(comparison)),
                                               content.results.size())
                                 : "the newest kept result is the same; nothing was added");
    return saved;
}

} // namespace waybill
