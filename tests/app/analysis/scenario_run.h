// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysed.h"
#include "support/scenario_capture.h"
#include "support/scenario_parser.h"

namespace waybill::test {

/// The first run of a scenario written as text, made into a capture and analysed with the bundled service rules.
inline AnalysisPtr analysedScenario(const std::string& text, std::optional<Timestamp> from = {},
                                    std::optional<Timestamp> to = {})
{
    const TemporaryDirectory folder;
    const scenario::DrawnRun run = scenario::drawRuns(scenario::scenarioFrom(text), 7).front();
    const auto services = ServiceGroups::load(findResourceDirectory(), {});
    if (!services)
        throw std::runtime_error(describe(services.error()));
    AnalysisRequest request;
    request.runs = {{folder.write(scenario::fileNameOf(run), scenario::captureOf(run))}};
    request.services = std::make_shared<const ServiceGroups>(*services);
    request.from = from;
    request.to = to;
    const Result<AnalysisPtr> result = analyse(request, geography(), {}, {});
    if (!result)
        throw std::runtime_error(describe(result.error()));
    return *result;
}

inline double minutesAfterStart(const Analysis& analysis, Timestamp time)
{
    return static_cast<double>(nanosecondsBetween(analysis.firstTime(), time)) / 60e9;
}

} // namespace waybill::test
