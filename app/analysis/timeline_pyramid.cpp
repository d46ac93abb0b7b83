// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline_pyramid.h"

#include "analysis/clock_bins.h"

#include <algorithm>
#include <limits>

namespace waybill {

namespace {

/// What the sources of bins have in common.
struct Source {
    std::int64_t originNs = 0;
    std::int64_t binNs = 0;
};

/// Which series each flow counts in, and whether the handset originated it.
struct FlowPlace {
    std::uint32_t series = 0;
    bool isUp = false;
};

std::vector<FlowPlace> placesOf(const Analysis& analysis, const std::vector<TimelineSeries>& series)
{
    std::vector<FlowPlace> places(analysis.flowCount());
    for (std::uint32_t row = 0; row < places.size(); ++row)
        places[row] = {static_cast<std::uint32_t>(seriesOf(series, analysis, FlowId{row})),
                       analysis.view(FlowId{row}).role == FlowRole::Up};
    return places;
}

std::int64_t saturatedSum(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return b > 0 ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min();
    return sum;
}

/// `take(flow, bin, originatorContent, responderContent)` for all content; false when it was stopped.
template <typename Rows, typename Take>
bool forEachRow(const Rows& rows, std::size_t count, const std::atomic<bool>& stop, const Take& take)
{
    constexpr std::size_t RowsPerLook = std::size_t{1} << 16;
    for (std::size_t row = 0; row < count; ++row) {
        if (row % RowsPerLook == 0 && stop.load(std::memory_order_relaxed))
            return false;
        take(rows[row]);
    }
    return true;
}

} // namespace

TimelinePyramid::TimelinePyramid(const Analysis& analysis, const std::vector<CountryCode>& watchList,
                                 const ContentEvents* events, const std::atomic<bool>& stop)
    : m_series(timelineSeries(watchList)), m_first(analysis.firstTime()), m_last(analysis.lastTime())
{
    const Recording& recording = analysis.recording();
    if (m_last < m_first)
        return;
    const std::vector<FlowPlace> places = placesOf(analysis, m_series);
    const Source source = events
                              ? Source{events->origin.ns, events->binNs}
                              : Source{recording.timelineOrigin.ns, std::max<std::int64_t>(recording.timelineBinNs, 1)};
    Level finest;
    finest.binNs = ClockBins[clockBinFor(source.binNs)];
    finest.firstBin = binNumber(std::min(source.originNs, m_first.ns), finest.binNs);
    const auto take = [&](const auto& row) {
        if (row.flow.value >= places.size() || places[row.flow.value].series >= m_series.size())
            return; // appended after this view was made, or not drawn
        const FlowPlace& place = places[row.flow.value];
        const std::uint64_t content = place.isUp ? row.originatorContent : row.responderContent;
        const std::int64_t since = static_cast<std::int64_t>(row.bin) * source.binNs;
        const std::int64_t bin = binNumber(saturatedSum(source.originNs, since), finest.binNs) - finest.firstBin;
        if (content > 0)
            finest.entries.push_back({static_cast<std::uint32_t>(bin), place.series, content});
    };
    const bool isWhole = events ? forEachRow(events->events, events->events.size(), stop, take)
                                : forEachRow(recording.timeline, recording.timeline.size(), stop, take);
    m_levels.push_back(std::move(finest));
    mergeFinest();
    const std::int64_t span = nanosecondsBetween(m_first, m_last);
    for (std::size_t i = clockBinFor(m_levels.front().binNs) + 1; isWhole && i < ClockBins.size(); ++i) {
        if (stop.load(std::memory_order_relaxed) || m_levels.back().binNs > span)
            break;
        addLevel(ClockBins[i]);
    }
}

/// Orders the entries and joins those of one bin and series.
void TimelinePyramid::mergeFinest()
{
    std::vector<Entry>& entries = m_levels.front().entries;
    const auto isBefore = [](const Entry& a, const Entry& b) {
        return a.bin != b.bin ? a.bin < b.bin : a.series < b.series;
    };
    if (!std::is_sorted(entries.begin(), entries.end(), isBefore))
        std::sort(entries.begin(), entries.end(), isBefore);
    std::size_t kept = 0;
    for (const Entry& entry : entries) {
        if (kept > 0 && entries[kept - 1].bin == entry.bin && entries[kept - 1].series == entry.series)
            entries[kept - 1].content += entry.content;
        else
            entries[kept++] = entry;
    }
    entries.resize(kept);
    entries.shrink_to_fit();
}

void TimelinePyramid::addLevel(std::int64_t binNs)
{
    const Level& below = m_levels.back();
    const std::int64_t factor = binNs / below.binNs;
    Level level;
    level.binNs = binNs;
    level.firstBin = binNumber(below.firstBin, factor);
    std::vector<std::uint64_t> sums(m_series.size());
    std::int64_t current = 0;
    const auto flush = [&] {
        for (std::uint32_t series = 0; series < sums.size(); ++series) {
            if (sums[series] > 0)
                level.entries.push_back({static_cast<std::uint32_t>(current), series, sums[series]});
            sums[series] = 0;
        }
    };
    for (const Entry& entry : below.entries) {
        const std::int64_t bin = binNumber(below.firstBin + entry.bin, factor) - level.firstBin;
        if (bin != current)
            flush();
        current = bin;
        sums[entry.series] += entry.content;
    }
    flush();
    level.entries.shrink_to_fit();
    m_levels.push_back(std::move(level));
}

std::int64_t TimelinePyramid::finestNs() const
{
    return m_levels.empty() ? 0 : m_levels.front().binNs;
}

std::vector<TimelinePyramid::Entry>::const_iterator TimelinePyramid::entryAt(const Level& level, std::int64_t bin) const
{
    const std::int64_t wanted = bin - level.firstBin;
    return std::lower_bound(level.entries.begin(), level.entries.end(), wanted,
                            [](const Entry& entry, std::int64_t at) { return std::int64_t{entry.bin} < at; });
}

TimelinePyramid::Slice TimelinePyramid::binsIn(Timestamp from, Timestamp to, std::size_t mostBins) const
{
    Slice slice;
    slice.contentUp.resize(m_series.size());
    if (m_levels.empty() || to <= from)
        return slice;
    const Level* level = nullptr;
    std::int64_t fromBin = 0, toBin = 0; // exclusive
    for (const Level& candidate : m_levels) {
        level = &candidate;
        fromBin = binNumber(from.ns, level->binNs);
        toBin = binNumber(to.ns - 1, level->binNs) + 1;
        if (toBin - fromBin <= static_cast<std::int64_t>(mostBins))
            break;
    }
    toBin = std::min(toBin, fromBin + static_cast<std::int64_t>(std::max<std::size_t>(mostBins, 1)));
    slice.binNs = level->binNs;
    // The first bin may begin before what can be told; so early nothing is ever stamped.
    slice.origin = Timestamp{std::max(fromBin, Timestamp::earliest().ns / level->binNs) * level->binNs};
    slice.count = static_cast<std::size_t>(toBin - fromBin);
    for (auto& series : slice.contentUp)
        series.assign(slice.count, 0);
    for (auto entry = entryAt(*level, fromBin); entry != level->entries.end(); ++entry) {
        const std::int64_t bin = level->firstBin + entry->bin;
        if (bin >= toBin)
            break;
        slice.contentUp[entry->series][static_cast<std::size_t>(bin - fromBin)] = entry->content;
    }
    return slice;
}

void TimelinePyramid::addSums(const Level& level, std::int64_t fromBin, std::int64_t toBin,
                              std::vector<std::uint64_t>& sums) const
{
    for (auto entry = entryAt(level, fromBin); entry != level.entries.end(); ++entry) {
        if (level.firstBin + entry->bin >= toBin)
            return;
        sums[entry->series] += entry->content;
    }
}

/// From the finest level up: the few bins at either end that are no whole bin of the next level, and the rest there.
std::vector<std::uint64_t> TimelinePyramid::sumsIn(Timestamp from, Timestamp to) const
{
    std::vector<std::uint64_t> sums(m_series.size());
    if (m_levels.empty() || to <= from)
        return sums;
    const std::int64_t finest = m_levels.front().binNs;
    std::int64_t fromBin = binNumber(from.ns, finest) + (from.ns % finest != 0 ? 1 : 0);
    std::int64_t toBin = binNumber(to.ns - 1, finest) + 1;
    for (std::size_t i = 0; i < m_levels.size() && fromBin < toBin; ++i) {
        const bool isLast = i + 1 == m_levels.size();
        const std::int64_t factor = isLast ? 1 : m_levels[i + 1].binNs / m_levels[i].binNs;
        const std::int64_t nextFrom = binNumber(fromBin + factor - 1, factor);
        const std::int64_t nextTo = binNumber(toBin, factor);
        if (isLast || nextFrom >= nextTo) {
            addSums(m_levels[i], fromBin, toBin, sums);
            return sums;
        }
        addSums(m_levels[i], fromBin, nextFrom * factor, sums);
        addSums(m_levels[i], nextTo * factor, toBin, sums);
        fromBin = nextFrom;
        toBin = nextTo;
    }
    return sums;
}

std::vector<std::uint64_t> TimelinePyramid::levelSums(std::size_t level) const
{
    std::vector<std::uint64_t> sums(m_series.size());
    for (const Entry& entry : m_levels[level].entries)
        sums[entry.series] += entry.content;
    return sums;
}

std::uint64_t TimelinePyramid::bytes() const
{
    std::uint64_t bytes = 0;
    for (const Level& level : m_levels)
        bytes += level.entries.size() * sizeof(Entry);
    return bytes;
}

} // namespace waybill
