// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline_builder.h"

#include <algorithm>

namespace waybill {

namespace {

// 36 years: all that timestamps can say fits a few of them.
constexpr std::int64_t WidestBinNs = std::int64_t{1} << 60;

} // namespace

std::uint32_t TimelineBuilder::binOf(Timestamp time)
{
    if (!m_hasOrigin) {
        m_hasOrigin = true;
        m_origin = Timestamp{time.ns - time.ns % NsPerSecond};
    }
    const std::int64_t since = std::max<std::int64_t>(0, nanosecondsBetween(m_origin, time)); // early ones: first bin
    while (since / m_binNs >= UINT32_MAX)
        coarsen();
    return static_cast<std::uint32_t>(since / m_binNs);
}

void TimelineBuilder::add(FlowId flow, Direction direction, std::uint64_t bytes, Timestamp time)
{
    const std::uint32_t bin = binOf(time);
    if (m_lastOfFlow.size() <= flow.value)
        m_lastOfFlow.resize(flow.value + std::size_t{1});
    std::uint32_t& last = m_lastOfFlow[flow.value];
    const bool isNewBin = last == 0 || m_rows[last - 1].bin != bin;
    if (isNewBin && m_rows.size() >= rowLimit() && makeRoom()) {
        add(flow, direction, bytes, time);
        return;
    }
    if (last == 0 || (isNewBin && m_rows.size() < rowLimit()))
        last = static_cast<std::uint32_t>(m_rows.append({.flow = flow, .bin = bin})) + 1;
    TimelineRow& row = m_rows.edit(last - 1);
    (direction == Direction::FromOriginator ? row.originatorContent : row.responderContent) += bytes;
}

/// Widens the bins until half of the rows are free; false when not even the widest leave room, as with time stamps that
/// jump by decades from packet to packet. Such content counts in the flow's latest bin.
bool TimelineBuilder::makeRoom()
{
    while (m_rows.size() > rowLimit() / 2 && m_binNs < WidestBinNs)
        coarsen();
    return m_rows.size() < rowLimit();
}

/// Doubles the width of all bins. Rows of a flow stand in order, so those that fall together are neighbours in it.
void TimelineBuilder::coarsen()
{
    PagedColumn<TimelineRow> merged;
    std::fill(m_lastOfFlow.begin(), m_lastOfFlow.end(), 0u);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        TimelineRow row = m_rows[i];
        row.bin /= 2;
        std::uint32_t& last = m_lastOfFlow[row.flow.value];
        if (last == 0 || merged[last - 1].bin != row.bin) {
            last = static_cast<std::uint32_t>(merged.append(row)) + 1;
            continue;
        }
        TimelineRow& into = merged.edit(last - 1);
        into.originatorContent += row.originatorContent;
        into.responderContent += row.responderContent;
    }
    m_rows = std::move(merged);
    m_binNs *= 2;
}

} // namespace waybill
