// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyse.h"
#include "geo/text_file.h"
#include "support/paths.h"

#include <stdexcept>
#include <string>

namespace waybill::test {

inline std::string samplePath(const std::string& name)
{
    return findResourceDirectory() + "/samples/" + name;
}

/// One of the bundled reconstructions, analysed.
inline AnalysisPtr sampleRun(const std::string& name)
{
    const auto geography = Geography::load(findResourceDirectory());
    AnalysisRequest request;
    request.runs = {{samplePath(name)}};
    const auto analysis = geography ? analyse(request, *geography, {}, {}) : Failure(geography.error());
    if (!analysis)
        throw std::runtime_error(describe(analysis.error()));
    return *analysis;
}

/// Their device card, as it stands in its file.
inline std::string sampleCard()
{
    const auto text = readTextFile(samplePath("redmi-1s-device.toml"), 100'000);
    if (!text)
        throw std::runtime_error(describe(text.error()));
    return *text;
}

} // namespace waybill::test
