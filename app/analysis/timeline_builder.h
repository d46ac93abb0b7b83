// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/recording.h"
#include "flow/stream_sink.h"

#include <cstdint>
#include <vector>

namespace waybill {

/// Content over time, by flow and bin. Bounded: when rows run out, bins double in width and rows merge. A flow may have
/// several rows of one bin when its packets are stamped out of order.
class TimelineBuilder {
public:
    /// 262,144 rows are 8 MB, and two more for every flow, which has one at least; a view draws at most 2,000 bins.
    static constexpr std::size_t MostRows = std::size_t{1} << 18, MoreRowsAFlow = 2;
    static constexpr std::int64_t FirstBinNs = NsPerSecond / 10;

    void add(FlowId flow, Direction direction, std::uint64_t bytes, Timestamp time);
    [[nodiscard]] ColumnSnapshot<TimelineRow> rows() { return m_rows.snapshot(); }
    [[nodiscard]] Timestamp origin() const { return m_origin; }
    [[nodiscard]] std::int64_t binNs() const { return m_binNs; }

private:
    [[nodiscard]] std::uint32_t binOf(Timestamp time);
    [[nodiscard]] std::size_t rowLimit() const { return MostRows + MoreRowsAFlow * m_lastOfFlow.size(); }
    [[nodiscard]] bool makeRoom();
    void coarsen();

    PagedColumn<TimelineRow> m_rows;
    std::vector<std::uint32_t> m_lastOfFlow; ///< row + 1; 0: none
    Timestamp m_origin;
    std::int64_t m_binNs = FirstBinNs;
    bool m_hasOrigin = false;
};

} // namespace waybill
