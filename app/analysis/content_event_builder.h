// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/content_events.h"
#include "flow/flow_table.h"

#include <vector>

namespace waybill {

/// Gathers content by flow and bin. When events run out, bins widen to the next of ClockBins and events merge, until
/// half of the room is free. Every flow has at least one event, so there is room for two more a flow.
class ContentEventBuilder final : public ContentSink {
public:
    /// `first`: nothing is stamped earlier, or else counts in the first bin.
    explicit ContentEventBuilder(Timestamp first, std::size_t mostEvents = ContentEvents::MostEvents);

    void onContent(FlowId flow, Direction direction, std::uint64_t bytes, Timestamp time) override;
    /// What was gathered; the builder is empty then.
    [[nodiscard]] ContentEvents take();

private:
    [[nodiscard]] std::uint32_t binOf(Timestamp time);
    [[nodiscard]] std::uint32_t& latestOf(FlowId flow);
    [[nodiscard]] std::size_t limit() const { return m_mostEvents + 2 * m_latest.size(); }
    void append(FlowId flow, std::uint32_t bin);
    void coarsen();

    ContentEvents m_result;
    std::vector<std::uint32_t> m_latest; ///< by flow: event + 1; 0: none
    std::size_t m_mostEvents;
    std::size_t m_length = 0; ///< index into ClockBins
};

} // namespace waybill
