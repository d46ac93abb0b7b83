// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline_builder.h"

#include <algorithm>
#include <unordered_map>

namespace waybill {

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
    if (last == 0 || m_rows[last - 1].bin != bin) {
        if (m_rows.size() >= MostRows) {
            while (m_rows.size() >= MostRows / 2 && m_binNs < std::int64_t{1} << 60)
                coarsen();
            add(flow, direction, bytes, time);
            return;
        }
        last = static_cast<std::uint32_t>(m_rows.append({.flow = flow, .bin = bin})) + 1;
    }
    TimelineRow& row = m_rows.edit(last - 1);
    (direction == Direction::FromOriginator ? row.originatorContent : row.responderContent) += bytes;
}

void TimelineBuilder::coarsen()
{
    PagedColumn<TimelineRow> merged;
    std::unordered_map<std::uint64_t, std::uint32_t> places;
    std::fill(m_lastOfFlow.begin(), m_lastOfFlow.end(), 0u);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        TimelineRow row = m_rows[i];
        row.bin /= 2;
        const std::uint64_t key = std::uint64_t{row.flow.value} << 32 | row.bin;
        const auto [place, isNew] = places.try_emplace(key, static_cast<std::uint32_t>(merged.size()));
        if (isNew) {
            merged.append(row);
        } else {
            TimelineRow& into = merged.edit(place->second);
            into.originatorContent += row.originatorContent;
            into.responderContent += row.responderContent;
        }
        m_lastOfFlow[row.flow.value] = place->second + 1;
    }
    m_rows = std::move(merged);
    m_binNs *= 2;
}

} // namespace waybill
