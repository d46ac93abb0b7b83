// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_steps.h"

#include <algorithm>

namespace waybill {

namespace {

bool isWithin(const CaseStep& step, const SideRun& run)
{
    if (!step.run.isNone())
        return step.run == run.id;
    return step.time >= run.analysis->firstTime() && step.time <= run.analysis->lastTime();
}

} // namespace

void addRunSteps(const std::vector<CaseStep>& steps, const std::vector<SideRun>& runs, RunSteps& out)
{
    for (const SideRun& run : runs) {
        if (!run.analysis)
            continue;
        std::vector<RunStep>& own = out[run.analysis.get()];
        for (const CaseStep& step : steps)
            if (isWithin(step, run))
                own.push_back({step.time, step.clockUncertaintyNs, step.text});
        std::stable_sort(own.begin(), own.end(), [](const RunStep& a, const RunStep& b) { return a.time < b.time; });
    }
}

std::vector<std::string> stepTexts(const RunSteps& steps)
{
    std::vector<RunStep> all;
    for (const auto& [analysis, own] : steps)
        all.insert(all.end(), own.begin(), own.end());
    std::stable_sort(all.begin(), all.end(), [](const RunStep& a, const RunStep& b) { return a.time < b.time; });
    std::vector<std::string> texts;
    for (const RunStep& step : all)
        if (std::find(texts.begin(), texts.end(), step.text) == texts.end())
            texts.push_back(step.text);
    return texts;
}

} // namespace waybill
