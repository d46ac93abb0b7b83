// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compared.h"
#include "support/scenario_parser.h"

namespace waybill::test {

/// Xiaomi's migration as published: Beijing in 2014, Singapore and the United States in 2015, India in 2018; two runs
/// of 2 h of each build, and a host that stays where it is.
inline constexpr std::string_view ThreeBuilds = R"(
duration 2 h
host mtalk.google.com at 74.125.200.188 via tls port 5228 every 15 min jitter 5% sends 310 B receives 220 B rtt 92 ms
side JHCMIBH41.0 runs 2
  host api.account.xiaomi.com at 42.62.48.210 via http every 10 min jitter 20% first 2 min sends 1 kB receives 400 B rtt 262 ms
side KXCMIBL55.0 runs 2
  start 2015-02-10T06:00Z
  device "HM 1SW" build "KXCMIBL55.0"
  host api.account.xiaomi.com at 54.251.110.21 via http every 10 min jitter 20% first 2 min sends 1 kB receives 400 B rtt 74 ms
  host contactapi.micloud.xiaomi.net at 54.183.10.30 via tls every 20 min jitter 20% first 5 min sends 3 kB rtt 190 ms
side V9.6.2.0 runs 2
  start 2018-10-10T06:00Z
  device "HM 1SW" build "V9.6.2.0"
  host api.account.xiaomi.com at 13.126.10.21 via http every 10 min jitter 20% first 2 min sends 1 kB receives 400 B rtt 34 ms
)";

/// The sides of a scenario in its order, named as there, each a build.
inline std::vector<SideInput> playedSides(std::string_view text, std::uint64_t seed = 1)
{
    const TemporaryDirectory directory;
    std::vector<SideInput> sides;
    for (const scenario::DrawnRun& run : scenario::drawRuns(scenario::scenarioFrom(text), seed)) {
        if (sides.empty() || sides.back().name != run.side) {
            sides.emplace_back();
            sides.back().name = run.side;
            sides.back().role = SideRole::Build;
        }
        const std::string path = directory.write(scenario::fileNameOf(run), scenario::captureOf(run));
        sides.back().runs.push_back(runInput(analysedFile(path)));
    }
    return sides;
}

/// All runs of all sides, in order.
inline std::vector<AnalysisPtr> analysesOf(const std::vector<SideInput>& sides)
{
    std::vector<AnalysisPtr> analyses;
    for (const SideInput& side : sides) {
        for (const RunInput& run : side.runs)
            analyses.push_back(run.analysis);
    }
    return analyses;
}

} // namespace waybill::test
