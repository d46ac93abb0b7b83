// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chapters.h"

#include "analysis/chapter_rules.h"
#include "analysis/sentences.h"
#include "analysis/traffic.h"
#include "base/format.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>

namespace waybill {

namespace {

/// What went on within one chapter.
struct Sums {
    std::set<DestinationId> destinations;          ///< with flows that were open within
    std::map<std::uint32_t, std::uint64_t> sentTo; ///< host → content bytes up
};

/// The chapter of `run` that holds this time; the number of chapters when none does.
std::size_t chapterAt(const std::vector<Chapter>& chapters, std::uint32_t run, Timestamp time)
{
    const auto behind = std::upper_bound(
        chapters.begin(), chapters.end(), std::pair(run, time),
        [](const auto& key, const Chapter& chapter) { return key < std::pair(chapter.run, chapter.from); });
    if (behind == chapters.begin())
        return chapters.size();
    const Chapter& found = *std::prev(behind);
    return found.run == run && time <= found.to ? static_cast<std::size_t>(behind - chapters.begin()) - 1
                                                : chapters.size();
}

bool isCounted(const FlowView& view)
{
    return view.role != FlowRole::NotOurs && view.band != Band::Local;
}

void countFlows(const Analysis& analysis, std::vector<Chapter>& chapters, std::vector<Sums>& sums)
{
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        const FlowView& view = analysis.view(FlowId{row});
        if (!isCounted(view))
            continue;
        const std::uint32_t run = analysis.flow(FlowId{row}).run.value;
        const FlowCounters& counters = analysis.counters(FlowId{row});
        const std::size_t first = chapterAt(chapters, run, counters.first);
        if (first == chapters.size())
            continue;
        ++chapters[first].flows;
        sums[first].destinations.insert(view.destination);
    }
}

/// Bytes by the timeline's bins; a bin counts where it begins, so at a border they may be off by one bin.
void countContent(const Analysis& analysis, std::vector<Chapter>& chapters, std::vector<Sums>& sums)
{
    const Recording& recording = analysis.recording();
    for (std::size_t i = 0; i < recording.timeline.size(); ++i) {
        const TimelineRow& row = recording.timeline[i];
        const FlowView& view = analysis.view(row.flow);
        if (!isCounted(view) || view.traffic.contentUp == 0) // nothing, or housekeeping
            continue;
        const std::uint64_t up = view.role == FlowRole::Up ? row.originatorContent : row.responderContent;
        const FlowCounters& counters = analysis.counters(row.flow);
        const Timestamp begin{recording.timelineOrigin.ns + row.bin * recording.timelineBinNs};
        const Timestamp time = std::clamp(begin, counters.first, std::max(counters.first, counters.last));
        const std::size_t chapter = chapterAt(chapters, analysis.flow(row.flow).run.value, time);
        if (up == 0 || chapter == chapters.size())
            continue;
        chapters[chapter].contentUp += up;
        sums[chapter].sentTo[view.host] += up;
        sums[chapter].destinations.insert(view.destination);
    }
}

/// The watched country that most of the content certainly went to, else perhaps; empty when none.
std::string countryText(const Analysis& analysis, const Sums& sums)
{
    std::string best;
    Range most;
    for (const CountryCode code : defaultWatchList()) {
        Range bytes;
        for (const auto& [index, up] : sums.sentTo) {
            const Where& where = analysis.host(index).where;
            const std::vector<CountryCode> named = candidateCountries(where);
            const bool isNamed = std::find(named.begin(), named.end(), code) != named.end();
            bytes.min += isCertain(where) && where.country == code ? up : 0;
            bytes.max += isNamed ? up : 0;
        }
        if (std::pair(bytes.min, bytes.max) <= std::pair(most.min, most.max))
            continue;
        most = bytes;
        best = code == UnitedStates ? "the " + countryName(code) : countryName(code);
    }
    if (most.max == 0)
        return {};
    if (most.min == 0)
        return fmt::format(", up to {} of it to addresses that some source places in {}", bytesText(most.max), best);
    return fmt::format(", {}{} of it to addresses estimated in {}", most.max > most.min ? "at least " : "",
                       bytesText(most.min), best);
}

std::string summaryOf(const Analysis& analysis, const Chapter& chapter, const Sums& sums)
{
    static constexpr std::array<const char*, 5> Names{"first boot", "active", "idle", "update", "gap"};
    const std::string head = fmt::format("{}, {}: ", Names[static_cast<std::size_t>(chapter.kind)],
                                         durationText(nanosecondsBetween(chapter.from, chapter.to)));
    if (chapter.kind == Chapter::Kind::Gap)
        return head + "no packet of any device; whether the phone was off or the recording paused cannot be told";
    if (sums.destinations.empty())
        return head + "no destination was contacted";
    const std::string content =
        chapter.contentUp == 0 ? "no content sent" : bytesText(chapter.contentUp) + " of content sent";
    return head + fmt::format("{}, {}{}", countedText(sums.destinations.size(), "destination", "destinations"), content,
                              countryText(analysis, sums));
}

} // namespace

std::string_view chapterKey(Chapter::Kind kind) noexcept
{
    switch (kind) {
    case Chapter::Kind::FirstBoot: return "first-boot";
    case Chapter::Kind::Active: return "active";
    case Chapter::Kind::Idle: return "idle";
    case Chapter::Kind::Update: return "update";
    case Chapter::Kind::Gap: return "gap";
    }
    return "idle";
}

std::string_view chapterText(Chapter::Kind kind) noexcept
{
    switch (kind) {
    case Chapter::Kind::FirstBoot: return "First boot";
    case Chapter::Kind::Active: return "Active";
    case Chapter::Kind::Idle: return "Idle";
    case Chapter::Kind::Update: return "Update";
    case Chapter::Kind::Gap: return "Gap";
    }
    return "Idle";
}

std::vector<Chapter> chaptersOf(const Analysis& analysis)
{
    std::vector<Chapter> chapters = chapterSpans(analysis);
    std::vector<Sums> sums(chapters.size());
    countFlows(analysis, chapters, sums);
    countContent(analysis, chapters, sums);
    for (std::size_t i = 0; i < chapters.size(); ++i)
        chapters[i].summary = summaryOf(analysis, chapters[i], sums[i]);
    return chapters;
}

} // namespace waybill
