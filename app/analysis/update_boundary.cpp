// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/update_boundary.h"

#include "analysis/build_naming.h"
#include "analysis/restarts.h"
#include "base/format.h"
#include "handset/user_agent.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <utility>

namespace waybill {

namespace {

// An updater answers "nothing new" with a few kB, and differences between two builds have some hundred kB at least.
constexpr std::uint64_t SmallestDownload = 256 * 1024;

// A phone restarts for an update within hours of the download or asks again; later restarts are the user's.
constexpr std::int64_t LongestWaitNs = 12 * 3600 * NsPerSecond;

struct Moment {
    Timestamp time;
    std::uint64_t frame = 0;
};

/// One build as the device said it, over time.
struct BuildSpan {
    std::string build;
    Moment first, last;
};

/// What a run says of its phone, in order of time.
struct RunMoments {
    std::map<std::string, std::vector<BuildSpan>> builds; ///< by naming
    std::vector<NetworkJoin> joins;
    std::vector<Moment> downloads; ///< ends of downloads from an updater's server
};

std::string timeOfDayText(Timestamp time)
{
    return clockText(time, 0, true) + " UTC";
}

std::string quoted(std::string_view text)
{
    return "“" + printableText(text) + "”";
}

std::string buildIn(const FactRow& fact, std::string_view text)
{
    if (fact.kind == FactKind::DeviceBuild)
        return std::string(text);
    return fact.kind == FactKind::UserAgent ? readUserAgent(text).build : std::string();
}

void noteBuild(RunMoments& moments, const std::string& build, const Moment& moment)
{
    std::vector<BuildSpan>& spans = moments.builds[buildNaming(build)];
    if (spans.empty() || spans.back().build != build)
        spans.push_back({build, moment, moment});
    spans.back().last = moment;
}

bool isUpdaterDownload(const Analysis& analysis, FlowId flow)
{
    if (analysis.view(flow).traffic.payloadDown < SmallestDownload)
        return false;
    const Service* const service = analysis.serviceOf(flow).service;
    return service != nullptr && service->kind == ServiceKind::OtaUpdate;
}

std::vector<RunMoments> momentsOf(const Analysis& analysis)
{
    std::vector<RunMoments> runs(analysis.recording().runs.size());
    struct Said {
        std::uint32_t run;
        std::string build;
        Moment moment;
    };
    std::vector<Said> said;
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        const FlowId id{row};
        const FlowIdentity& flow = analysis.flow(id);
        const FlowCounters& counters = analysis.counters(id);
        if (analysis.view(id).role == FlowRole::NotOurs || flow.run.value >= runs.size())
            continue;
        RunMoments& moments = runs[flow.run.value];
        if (isUpdaterDownload(analysis, id))
            moments.downloads.push_back({counters.last, flow.firstFrame});
        if (counters.lastFact == NoRow)
            continue;
        for (const FactRow& fact : analysis.factsOf(id)) {
            std::string build = buildIn(fact, analysis.text(fact.text));
            if (!build.empty())
                said.push_back({flow.run.value, std::move(build), {fact.time, fact.frame}});
        }
    }
    std::stable_sort(said.begin(), said.end(),
                     [](const Said& a, const Said& b) { return a.moment.time < b.moment.time; });
    for (const Said& one : said)
        noteBuild(runs[one.run], one.build, one.moment);
    for (const NetworkJoin& join : networkJoins(analysis))
        runs[join.run].joins.push_back(join);
    const auto byTime = [](const Moment& a, const Moment& b) { return a.time < b.time; };
    for (RunMoments& moments : runs) {
        std::sort(moments.downloads.begin(), moments.downloads.end(), byTime);
    }
    return runs;
}

/// The first time within (from, to] that the phone joined the network anew; null when it did not.
const NetworkJoin* joinWithin(const RunMoments& moments, Timestamp from, Timestamp to)
{
    const auto join = std::find_if(moments.joins.begin(), moments.joins.end(),
                                   [&](const NetworkJoin& j) { return j.at > from && j.at <= to; });
    return join == moments.joins.end() ? nullptr : &*join;
}

const Moment* lastDownload(const RunMoments& moments, Timestamp from, Timestamp to)
{
    const Moment* last = nullptr;
    for (const Moment& download : moments.downloads) {
        if (download.time >= from && download.time <= to)
            last = &download;
    }
    return last;
}

void addDownload(UpdateBoundary& boundary, const Moment* download)
{
    if (download != nullptr)
        boundary.reasons.push_back(
            {"a system updater's server sent data until " + timeOfDayText(download->time), download->frame});
}

void addJoin(UpdateBoundary& boundary, const NetworkJoin* join)
{
    if (join == nullptr)
        return;
    const double silence = static_cast<double>(join->silenceNs()) / NsPerSecond;
    const char* const what = join->hasAsked ? "asked for an address anew" : "checked its connection anew";
    boundary.reasons.push_back(
        {fmt::format("it {} at {}, after {:.0f} s without a packet", what, timeOfDayText(join->at), silence),
         join->frame});
}

/// True when the build was read in one of the spans from..to−1.
bool isAmong(const std::vector<BuildSpan>& spans, std::size_t from, std::size_t to, const std::string& build)
{
    return std::any_of(spans.begin() + static_cast<std::ptrdiff_t>(from),
                       spans.begin() + static_cast<std::ptrdiff_t>(to),
                       [&build](const BuildSpan& span) { return span.build == build; });
}

UpdateBoundary buildChange(const RunMoments& moments, const BuildSpan& old, const BuildSpan& now)
{
    UpdateBoundary boundary;
    boundary.after = old.last.time;
    boundary.before = now.first.time;
    boundary.buildBefore = old.build;
    boundary.buildAfter = now.build;
    boundary.reasons = {{"it last said build " + quoted(old.build), old.last.frame},
                        {"it first said build " + quoted(now.build), now.first.frame}};
    const NetworkJoin* const join = joinWithin(moments, boundary.after, boundary.before);
    addDownload(boundary, lastDownload(moments, Timestamp{boundary.after.ns - LongestWaitNs}, boundary.before));
    addJoin(boundary, join);
    boundary.split = join != nullptr ? join->at : boundary.before;
    return boundary;
}

/// Changes of build within one naming; a build that was read before is no new one.
void addBuildChanges(const RunMoments& moments, std::vector<UpdateBoundary>& boundaries)
{
    for (const auto& naming : moments.builds) {
        const std::vector<BuildSpan>& spans = naming.second;
        for (std::size_t i = 1; i < spans.size(); ++i) {
            if (!isAmong(spans, 0, i, spans[i].build) && !isAmong(spans, i + 1, spans.size(), spans[i - 1].build))
                boundaries.push_back(buildChange(moments, spans[i - 1], spans[i]));
        }
    }
}

/// A download from an updater and a restart behind it, where no build was read.
void addRestarts(const RunMoments& moments, std::vector<UpdateBoundary>& boundaries)
{
    for (const NetworkJoin& join : moments.joins) {
        const Timestamp silence = join.silentSince.value_or(join.at);
        const Moment* const download = lastDownload(moments, Timestamp{join.at.ns - LongestWaitNs}, join.at);
        const bool isKnown = std::any_of(boundaries.begin(), boundaries.end(), [&](const UpdateBoundary& known) {
            return known.after <= join.at && join.at <= known.before;
        });
        if (download == nullptr || isKnown || nanosecondsBetween(silence, join.at) < ShortestRestartNs)
            continue;
        UpdateBoundary boundary;
        boundary.basis = UpdateBoundary::Basis::DownloadAndRestart;
        boundary.after = std::max(download->time, silence);
        boundary.before = boundary.split = join.at;
        addDownload(boundary, download);
        addJoin(boundary, &join);
        boundaries.push_back(std::move(boundary));
    }
}

} // namespace

std::string_view updateBasisKey(UpdateBoundary::Basis basis) noexcept
{
    return basis == UpdateBoundary::Basis::BuildChange ? "build-change" : "download-and-restart";
}

std::string boundaryText(const UpdateBoundary& boundary)
{
    const std::string when =
        fmt::format("between {} and {}", dateTimeText(boundary.after, 0), timeOfDayText(boundary.before));
    std::string text = boundary.basis == UpdateBoundary::Basis::BuildChange
                           ? fmt::format("its build changed from {} to {} {}", quoted(boundary.buildBefore),
                                         quoted(boundary.buildAfter), when)
                           : fmt::format("it may have been updated {}", when);
    for (std::size_t i = 0; i < boundary.reasons.size(); ++i) {
        const UpdateBoundary::Reason& reason = boundary.reasons[i];
        text += i == 0 ? ": " : "; ";
        text += reason.text;
        if (reason.frame != 0)
            text += fmt::format(" (packet {})", reason.frame);
    }
    return text;
}

std::vector<UpdateBoundary> updateBoundaries(const Analysis& analysis)
{
    std::vector<UpdateBoundary> boundaries;
    const std::vector<RunMoments> runs = momentsOf(analysis);
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const HandsetId chosen = run < analysis.chosenHandsets().size() ? analysis.chosenHandsets()[run] : HandsetId();
        if (chosen.isNone() || analysis.handsets()[chosen.value].isInseparable)
            continue; // another build may be another phone's
        std::vector<UpdateBoundary> ofRun;
        addBuildChanges(runs[run], ofRun);
        addRestarts(runs[run], ofRun);
        std::sort(ofRun.begin(), ofRun.end(),
                  [](const UpdateBoundary& a, const UpdateBoundary& b) { return a.split < b.split; });
        boundaries.insert(boundaries.end(), ofRun.begin(), ofRun.end());
    }
    return boundaries;
}

} // namespace waybill
