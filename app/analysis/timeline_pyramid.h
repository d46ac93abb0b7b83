// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/content_events.h"
#include "analysis/timeline_series.h"

#include <atomic>
#include <cstdint>
#include <vector>

namespace waybill {

/// Content that the handset sent over time, in bins of many lengths (ClockBins), each level made of the one below, so
/// that a view of any width is put together from at most as many bins as it shows. Only bins in which something was
/// sent are kept, 16 bytes each; the sums of all levels are equal. Immutable; safe from any thread.
///
/// The whole is the sum of the flows' content (TrafficTotals::contentUp) to peers that are not local. Within a time
/// span it may differ from it by the up to four bytes a flow that stood at the span's start undecided between set-up
/// and content.
class TimelinePyramid {
public:
    /// No bins at all.
    TimelinePyramid() = default;
    /// From `events` of the analysis's recording; null: from Recording::timeline, whose bins are wider. Ends early with
    /// what is there when `stop` is set. Takes a second for ten million events; meant for a pool thread.
    TimelinePyramid(const Analysis& analysis, const std::vector<CountryCode>& watchList, const ContentEvents* events,
                    const std::atomic<bool>& stop);

    /// Bins of one length, side by side.
    struct Slice {
        Timestamp origin; ///< where the first bin begins
        std::int64_t binNs = NsPerSecond;
        std::size_t count = 0;
        std::vector<std::vector<std::uint64_t>> contentUp; ///< bytes, by series and bin
    };
    /// The bins that cover `from` to `to` (exclusive), of the shortest length of which `mostBins` are enough.
    [[nodiscard]] Slice binsIn(Timestamp from, Timestamp to, std::size_t mostBins) const;
    /// Bytes of each series in the finest bins that begin from `from` on and before `to`.
    [[nodiscard]] std::vector<std::uint64_t> sumsIn(Timestamp from, Timestamp to) const;

    [[nodiscard]] const std::vector<TimelineSeries>& series() const { return m_series; }
    /// First packet and last (Analysis::firstTime(), lastTime()).
    [[nodiscard]] Timestamp first() const { return m_first; }
    [[nodiscard]] Timestamp last() const { return m_last; }
    /// Shortest bins there are; 0 when there are none.
    [[nodiscard]] std::int64_t finestNs() const;
    [[nodiscard]] std::size_t levelCount() const { return m_levels.size(); }
    [[nodiscard]] std::int64_t levelNs(std::size_t level) const { return m_levels[level].binNs; }
    /// Bytes of each series over the whole level.
    [[nodiscard]] std::vector<std::uint64_t> levelSums(std::size_t level) const;
    /// Memory of the bins.
    [[nodiscard]] std::uint64_t bytes() const;

private:
    struct Entry {
        std::uint32_t bin = 0; ///< since Level::firstBin
        std::uint32_t series = 0;
        std::uint64_t content = 0;
    };
    struct Level {
        std::int64_t binNs = NsPerSecond;
        std::int64_t firstBin = 0;  ///< number since 1970
        std::vector<Entry> entries; ///< by bin and series
    };

    void addLevel(std::int64_t binNs);
    void mergeFinest();
    [[nodiscard]] std::vector<Entry>::const_iterator entryAt(const Level& level, std::int64_t bin) const;
    void addSums(const Level& level, std::int64_t fromBin, std::int64_t toBin, std::vector<std::uint64_t>& sums) const;

    std::vector<TimelineSeries> m_series;
    std::vector<Level> m_levels; ///< finest first
    Timestamp m_first, m_last;
};

} // namespace waybill
