// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyse.h"
#include "support/paths.h"

#include <map>
#include <string>

namespace waybill::test {

/// A published handset capture, analysed; null when the corpus is missing. Analysed once for all tests of a program.
[[nodiscard]] inline AnalysisPtr corpusAnalysis(const std::string& name)
{
    static std::map<std::string, AnalysisPtr> analysed;
    if (corpusPath().empty())
        return nullptr;
    AnalysisPtr& analysis = analysed[name];
    if (analysis)
        return analysis;
    const auto geography = Geography::load(findResourceDirectory());
    if (!geography)
        return nullptr;
    AnalysisRequest request;
    request.runs = {{corpusPath() + "/handset/" + name}};
    const auto result = analyse(request, *geography, {}, {});
    analysis = result ? *result : nullptr;
    return analysis;
}

} // namespace waybill::test

/// Skips a Qt test when the corpus is not there.
#define WAYBILL_NEED_CAPTURE(variable, name)                                                                           \
    const AnalysisPtr variable = corpusAnalysis(name);                                                                 \
    if (!variable)                                                                                                     \
    QSKIP("the corpus of published captures is missing (WAYBILL_CORPUS)")
