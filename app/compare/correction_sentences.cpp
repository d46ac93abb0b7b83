// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/correction_sentences.h"

#include "analysis/rule_sentences.h"
#include "compare/compare_sentences.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

std::string correctionMark(const Comparison& comparison, const CountryRow& row)
{
    if (!comparison.withoutRules)
        return {};
    const std::vector<CountryRow>& plain = comparison.withoutRules->countries;
    const auto found =
        std::find_if(plain.begin(), plain.end(), [&row](const CountryRow& other) { return other.code == row.code; });
    if (found == plain.end())
        return row.before.isNarrowed ? "without the analyst's corrections no matching flow on either side"
                                     : "without the analyst's corrections not seen on either side";
    if (found->contentBefore == row.contentBefore && found->contentAfter == row.contentAfter)
        return {};
    return fmt::format("without the analyst's corrections: before, {}; after, {}", countrySideText(*found, true),
                       countrySideText(*found, false));
}

std::vector<std::string> correctionSentences(const Comparison& comparison)
{
    if (!comparison.withoutRules)
        return {};
    const std::vector<const Analysis*> analyses = analysesOf(comparison);
    std::vector<std::string> sentences{rulesNotice(*analyses.front()) + "."};
    if (comparison.withoutRules->sentence != comparison.sentence)
        sentences.push_back("Without them: " + comparison.withoutRules->sentence);
    return sentences;
}

std::vector<const Analysis*> analysesOf(const Comparison& comparison)
{
    std::vector<const Analysis*> analyses;
    for (const ComparedSide* side : {&comparison.before, &comparison.after}) {
        for (const ComparedRun& run : side->runs)
            analyses.push_back(run.analysis.get());
    }
    return analyses;
}

} // namespace waybill
