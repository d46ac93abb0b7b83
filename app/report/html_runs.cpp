// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_runs.h"

#include "report/html_text.h"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>

namespace waybill {

std::string runName(const ClaimInput& input, ClaimSide side, std::size_t run)
{
    const std::vector<ClaimRun>& runs = input.side(side);
    std::string name = side == ClaimSide::After ? "after" : "before";
    if (runs.size() > 1)
        name += fmt::format(", run {}", run + 1);
    return run < runs.size() && runs[run].conditions.isControl ? name + " (control)" : name;
}

std::vector<NamedRun> namedRuns(const ClaimInput& input)
{
    std::vector<NamedRun> named;
    for (const ClaimSide side : {ClaimSide::Before, ClaimSide::After}) {
        const std::vector<ClaimRun>& runs = input.side(side);
        for (std::size_t i = 0; i < runs.size(); ++i)
            named.push_back({side, &runs[i], runName(input, side, i)});
    }
    return named;
}

void writeRunTerms(const std::vector<NamedRun>& runs, const std::vector<std::string>& texts, std::ostream& out)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (std::find(texts.begin(), texts.begin() + static_cast<std::ptrdiff_t>(i), texts[i]) !=
            texts.begin() + static_cast<std::ptrdiff_t>(i))
            continue; // stands with the first of whom it is said
        std::string names;
        for (std::size_t j = i; j < runs.size(); ++j) {
            if (texts[j] == texts[i])
                names += (names.empty() ? "" : "; ") + runs[j].name;
        }
        writeHtmlTerm(names, texts[i], out);
    }
}

std::vector<GeoSource> sourcesOf(const ClaimInput& input)
{
    std::vector<GeoSource> sources;
    for (const NamedRun& named : namedRuns(input)) {
        for (const GeoSource& source : named.run->analysis->geography().sources()) {
            const bool isKnown = std::any_of(sources.begin(), sources.end(), [&source](const GeoSource& known) {
                return known.name == source.name && known.date == source.date && known.sha256 == source.sha256 &&
                       known.role == source.role;
            });
            if (!isKnown)
                sources.push_back(source);
        }
    }
    return sources;
}

} // namespace waybill
