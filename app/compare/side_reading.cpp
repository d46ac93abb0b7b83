// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/side_reading.h"

#include "base/format.h"
#include "compare/run_facts.h"
#include "compare/whole_run.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace waybill {

namespace {

Failure refused(ErrorCode code, std::string message, const RunInput* run = nullptr)
{
    Error error{code, std::move(message)};
    if (run != nullptr && run->analysis != nullptr && !run->analysis->recording().captures.empty())
        error.path = run->analysis->recording().captures.front().path;
    return Failure(std::move(error));
}

/// What a capture is known by: its digest, or its path when it was not hashed.
std::string identityOf(const CaptureFacts& capture)
{
    return capture.sha256 ? toHex(*capture.sha256) : capture.path;
}

Result<void> checkRun(const RunInput& run, const SideInput& side, std::map<std::string, std::string>& seen)
{
    if (run.analysis == nullptr)
        return refused(ErrorCode::InvalidArgument, fmt::format("a run of the side “{}” was not analysed", side.name));
    const Recording& recording = run.analysis->recording();
    if (recording.runs.size() != 1)
        return refused(ErrorCode::InvalidArgument,
                       "each run must be analysed by itself to be compared, because its observable time is its own",
                       &run);
    if (run.analysis->handset() == nullptr)
        return refused(
            ErrorCode::InvalidArgument,
            fmt::format("no handset was found in this run of the side “{}”, so there is nothing to compare", side.name),
            &run);
    for (const CaptureFacts& capture : recording.captures) {
        const auto [place, isNew] = seen.try_emplace(identityOf(capture), capture.path);
        if (!isNew)
            return refused(ErrorCode::DuplicateInput,
                           fmt::format("the same capture stands twice on the side “{}” (as {} too); a run counts once",
                                       side.name, printableText(place->second)),
                           &run);
    }
    return {};
}

/// What a run is narrowed to; none for a whole one.
std::optional<std::string> filterOf(const RunInput& run)
{
    return run.analysis->isNarrowed() ? std::optional(run.analysis->parts().keptBy) : std::nullopt;
}

Result<void> checkSide(const SideInput& side)
{
    std::map<std::string, std::string> seen;
    for (const RunInput& run : side.runs) {
        if (Result<void> checked = checkRun(run, side, seen); !checked)
            return checked;
        if (filterOf(run) != filterOf(side.runs.front()))
            return refused(ErrorCode::InvalidArgument,
                           fmt::format("the runs of the side “{}” are not narrowed by the same filter", side.name),
                           &run);
    }
    const bool hasRuns =
        std::any_of(side.runs.begin(), side.runs.end(), [](const RunInput& run) { return !run.conditions.isControl; });
    if (!hasRuns)
        return refused(ErrorCode::InvalidArgument,
                       fmt::format("the side “{}” has no run to compare (controls do not count)", side.name));
    return {};
}

void addUp(ComparedSide& side, const SideReading& reading)
{
    for (std::size_t i = 0; i < side.runs.size(); ++i) {
        const ComparedRun& run = side.runs[i];
        side.controlRuns += run.conditions.isControl ? 1 : 0;
        if (!reading.isCounted(i))
            continue;
        ++side.countedRuns;
        side.hours += run.hours;
        side.level = std::max(side.level, run.level);
        const bool isKnown = std::find(side.builds.begin(), side.builds.end(), run.build) != side.builds.end();
        if (!run.build.empty() && !isKnown)
            side.builds.push_back(run.build);
    }
}

} // namespace

Result<SideReading> readSide(const SideInput& side, const CompareOptions& options, const Checkpoint& checkpoint)
{
    if (Result<void> checked = checkSide(side); !checked)
        return Failure(checked.error());
    SideReading reading;
    reading.side.name = side.name;
    reading.side.role = side.role;
    for (const RunInput& given : side.runs) {
        if (checkpoint && checkpoint({}) != Continue::Yes)
            return refused(ErrorCode::Cancelled, "the comparison was cancelled");
        const RunInput run = withWhole(given);
        reading.runs.push_back(readRun(run, options));
        reading.metrics.push_back(reading.runs.back().metrics);
        reading.side.runs.push_back(comparedRun(run, reading.runs.back()));
    }
    addUp(reading.side, reading);
    if (reading.side.countedRuns == 0)
        return refused(ErrorCode::InvalidArgument,
                       fmt::format("no run of the side “{}” holds any time of the window asked for", side.name));
    return reading;
}

MergedSubject merged(const SideReading& side, Family family, const std::string& key)
{
    MergedSubject all;
    std::map<Place, Figures> places;
    for (std::uint32_t run = 0; run < side.runs.size(); ++run) {
        const auto found = side.runs[run].of(family).find(key);
        if (!side.isCounted(run) || found == side.runs[run].of(family).end())
            continue;
        const SubjectReading& one = found->second;
        for (const FlowId flow : one.flows)
            all.flows.push_back({run, flow});
        for (const auto& [place, figures] : one.places)
            places[place] += figures;
        all.groups.insert(one.groups.begin(), one.groups.end());
        all.asns.insert(one.asns.begin(), one.asns.end());
        all.addresses.insert(one.addresses.begin(), one.addresses.end());
        if (one.minRttNs >= 0)
            all.minRttNs = all.minRttNs < 0 ? one.minRttNs : std::min(all.minRttNs, one.minRttNs);
        all.isTimeOnly = all.isTimeOnly && one.isTimeOnly;
        if (!one.flows.empty())
            all.matchedBy = one.matchedBy;
    }
    for (auto& [place, figures] : places)
        all.places.push_back({place, figures});
    return all;
}

Result<void> requireOneFilter(const SidePair& sides)
{
    const Analysis& before = *sides.before.side.runs.front().analysis;
    const Analysis& after = *sides.after.side.runs.front().analysis;
    if (before.isNarrowed() == after.isNarrowed() && before.parts().keptBy == after.parts().keptBy)
        return {};
    return refused(ErrorCode::InvalidArgument,
                   fmt::format("the sides “{}” and “{}” are not narrowed by the same filter", sides.before.side.name,
                               sides.after.side.name));
}

} // namespace waybill
