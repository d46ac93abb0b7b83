// SPDX-License-Identifier: GPL-3.0-or-later
// How much the halves of one recording differ: the yardstick where there are too few runs for a better one.
#include "base/format.h"
#include "compare/noise_floor.h"
#include "compare/observed_clock.h"
#include "compare/side_reading.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t FewestContacts = 4; // fewer cannot fall evenly into two halves
constexpr std::uint64_t Twofold = 2;

HalvedRun halved(const ComparedRun& run, const RunReading& reading, bool isBefore)
{
    const Analysis& analysis = *run.analysis;
    const ObservedClock clock(analysis, reading.windows, RunWindow::All);
    HalvedRun halves;
    halves.label = run.label;
    halves.isBefore = isBefore;
    for (const auto& [key, subject] : reading.of(Family::Destinations)) {
        std::uint64_t first = 0, second = 0;
        for (const double contact : subject.contactTimes) {
            const Timestamp time{analysis.firstTime().ns + static_cast<std::int64_t>(contact * 1e9)};
            (clock.at(time).value_or(0) * 2 < clock.seconds() ? first : second) += 1;
        }
        const std::uint64_t fewer = std::min(first, second), more = std::max(first, second);
        halves.destinations += more > 0 ? 1 : 0;
        halves.inOneHalfOnly += more > 0 && fewer == 0 ? 1 : 0;
        halves.twofold += fewer > 0 && more >= Twofold * fewer ? 1 : 0;
    }
    return halves;
}

bool hasEnough(const RunReading& reading)
{
    std::size_t contacts = 0;
    for (const auto& [key, subject] : reading.of(Family::Destinations))
        contacts += subject.contactTimes.size();
    return contacts >= FewestContacts;
}

std::string textOf(const HalvedRun& run)
{
    return fmt::format("in {} of {} rows {} ({} contacted in one half only, {} at least twice as often in one of them)",
                       run.differing(), run.destinations, run.isBefore ? "before" : "after", run.inOneHalfOnly,
                       run.twofold);
}

/// All runs of a side put together.
HalvedRun sumOf(const std::vector<HalvedRun>& runs, bool isBefore)
{
    HalvedRun sum;
    sum.isBefore = isBefore;
    for (const HalvedRun& run : runs) {
        if (run.isBefore != isBefore)
            continue;
        sum.destinations += run.destinations;
        sum.inOneHalfOnly += run.inOneHalfOnly;
        sum.twofold += run.twofold;
    }
    return sum;
}

} // namespace

void addHalves(const SidePair& sides, const CompareOptions& options, NoiseFloor& floor)
{
    if (floor.hasEstimate || options.window != RunWindow::All)
        return;
    for (const SideReading* side : {&sides.before, &sides.after}) {
        for (std::size_t run = 0; run < side->runs.size(); ++run) {
            if (side->isCounted(run) && hasEnough(side->runs[run]))
                floor.halves.push_back(halved(side->side.runs[run], side->runs[run], side == &sides.before));
        }
    }
    if (floor.halves.empty())
        return;
    std::string parts;
    for (const bool isBefore : {true, false}) {
        const HalvedRun sum = sumOf(floor.halves, isBefore);
        if (sum.destinations > 0)
            parts += (parts.empty() ? "" : " and ") + textOf(sum);
    }
    floor.text +=
        fmt::format(" But the halves of the same recording already differ {}: so much comes about where "
                    "nothing changed. Two recordings as a rule differ more, because the hours of one resemble each "
                    "other.",
                    parts);
}

} // namespace waybill
