// SPDX-License-Identifier: GPL-3.0-or-later
// filter_speed CAPTURE EXPRESSION…: how long display filters take over the flows of a capture: choosing them, choosing
// them and summing up every figure, and beside it deciding about them anew, as a first reading does. Prints the fastest
// of five rounds; build it without sanitizers.
#include "analysis/analyse.h"
#include "analysis/view_builder.h"
#include "filter/flow_selection.h"
#include "geo/geography.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <memory>
#include <string>
#include <utility>

namespace {

using namespace waybill;

struct Took {
    double wallMs = 1e9, processorMs = 1e9;
};

template <typename Work>
Took fastest(const Work& work)
{
    Took best;
    for (int round = 0; round < 5; ++round) {
        const auto began = std::chrono::steady_clock::now();
        const std::clock_t processor = std::clock();
        work();
        const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - began;
        best.wallMs = std::min(best.wallMs, wall.count());
        best.processorMs =
            std::min(best.processorMs, 1000.0 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
    }
    return best;
}

bool timeFilter(const AnalysisPtr& analysis, const std::string& expression)
{
    const auto filter = Filter::parse(expression);
    if (!filter) {
        std::fprintf(stderr, "%s: %s\n", expression.c_str(), filter.error().sentence.c_str());
        return false;
    }
    FlowSelection kept;
    const Took choosing = fastest([&] {
        Result<FlowSelection> flows = selectFlows(analysis, *filter, {});
        if (flows)
            kept = std::move(*flows);
    });
    const Took narrowing = fastest([&] { static_cast<void>(narrowedBy(analysis, *filter, {})); });
    const auto mask = std::make_shared<const FlowSelection>(kept);
    const Took anew = fastest([&] {
        ViewBuilder view(analysis->sharedGeography(), analysis->choice());
        view.keepOnly(mask, expression, nullptr);
        static_cast<void>(view.update(analysis->sharedRecording(), {}));
    });
    std::printf("%-28s %8td of %zu flows; ms of wall (of processor): chosen %4.0f (%4.0f), chosen and summed up %4.0f "
                "(%4.0f), decided anew %5.0f (%5.0f)\n",
                expression.c_str(), std::count(kept.begin(), kept.end(), true), analysis->flowCount(), choosing.wallMs,
                choosing.processorMs, narrowing.wallMs, narrowing.processorMs, anew.wallMs, anew.processorMs);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: filter_speed CAPTURE EXPRESSION...\n");
        return 2;
    }
    const auto geography = Geography::load(findResourceDirectory());
    AnalysisRequest request;
    request.runs = {{argv[1]}};
    const Result<AnalysisPtr> analysis = geography ? analyse(request, *geography, {}, {}) : Failure(geography.error());
    if (!analysis) {
        std::fprintf(stderr, "%s\n", describe(analysis.error()).c_str());
        return 1;
    }
    bool isGood = true;
    for (int i = 2; i < argc; ++i)
        isGood = timeFilter(*analysis, argv[i]) && isGood;
    return isGood ? 0 : 1;
}
