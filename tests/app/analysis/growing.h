// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysed.h"
#include "decode/packet_summary.h"

#include <utility>

namespace waybill::test {

/// A recording that grows packet by packet, as a live one does, published when asked for.
class Growing {
public:
    explicit Growing(HandsetChoice choice = {Phone.address, {}}) : m_views(geography(), std::move(choice)) {}

    /// Adds the scene's packets in order of their times, behind those added before, and publishes.
    AnalysisPtr add(const Scene& scene)
    {
        for (const BuiltPacket& packet : scene.packets())
            take(packet);
        return publish();
    }
    void take(const BuiltPacket& built, std::uint32_t capture = 0)
    {
        const auto length = static_cast<std::uint32_t>(built.bytes.size());
        RawPacket raw;
        raw.time = built.time;
        raw.linkType = LinkType::Ethernet;
        raw.bytes = built.bytes;
        raw.wireLength = length;
        raw.frame = ++m_frame;
        m_first = std::min(m_first, raw.time);
        m_last = std::max(m_last, raw.time);
        decodePacket(raw, m_packet);
        m_builder.add(m_packet, raw.linkType, {RunId{0}, capture});
    }
    AnalysisPtr publish()
    {
        const auto changed = m_builder.takeChanged();
        std::vector<CaptureFacts> captures(2);
        captures[0].first = m_first;
        captures[0].last = m_last;
        return m_views.update(m_builder.snapshot(std::move(captures), {{{0, 1}, "run"}}), changed);
    }
    AnalysisPtr finish()
    {
        m_builder.finish();
        return publish();
    }

private:
    RecordingBuilder m_builder;
    ViewBuilder m_views;
    PacketSummary m_packet;
    std::uint64_t m_frame = 0;
    Timestamp m_first = Timestamp::latest(), m_last = Timestamp::earliest();
};

} // namespace waybill::test
