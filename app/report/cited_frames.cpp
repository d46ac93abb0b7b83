// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cited_frames.h"

#include "analysis/rereading.h"
#include "base/ip_protocol.h"

#include <algorithm>
#include <optional>

namespace waybill {

namespace {

/// What flows say is of no interest here.
class NoContents final : public StreamSink, public ContentSink {
public:
    [[nodiscard]] bool onStream(const FlowContext&, const StreamChunk&) override { return false; }
    [[nodiscard]] bool onDatagram(const FlowContext&, const Datagram&) override { return false; }
    void onFlowEnd(FlowId) override {}
    void onContent(FlowId, Direction, std::uint64_t, Timestamp) override {}
};

/// Names are evidence, too: DNS answers and greetings that a cited flow is named by.
void addNames(const Analysis& analysis, FlowId flow, CitedFrames& out)
{
    for (const NameRow& name : analysis.namesOf(flow)) {
        if (!name.isFromEarlierRun && name.frame != 0)
            out.byCapture[analysis.flow(flow).capture].try_emplace(name.frame);
    }
}

CitedPlace placeOf(const RereadPacket& packet)
{
    const std::span<const std::uint8_t> whole = packet.raw.bytes, payload = packet.summary.payload;
    const bool isFromOriginator = packet.summary.source == packet.identity.originator &&
                                  packet.summary.sourcePort == packet.identity.originatorPort;
    CitedPlace place{packet.flow, isFromOriginator ? Direction::FromOriginator : Direction::FromResponder, 0, 0};
    if (payload.data() < whole.data() || payload.data() + payload.size() > whole.data() + whole.size())
        return place; // put together of several packets
    place.offset = static_cast<std::size_t>(payload.data() - whole.data());
    place.length = payload.size();
    return place;
}

/// Picks packets out of a capture that is read once more.
class FramePicker {
public:
    FramePicker(const Analysis& analysis, const std::vector<Evidence>& evidence)
    {
        for (const Evidence& one : evidence) {
            m_out.byCapture[one.capture].try_emplace(one.frame);
            LastCited& cited = m_last[{one.capture, one.flow}];
            cited.frame = std::max(cited.frame, one.frame);
            addNames(analysis, one.flow, m_out);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_last.empty(); }
    void beginCapture(std::uint32_t capture) { m_capture = capture; }

    void take(const RereadPacket& packet)
    {
        const auto cited = m_out.byCapture.find(m_capture);
        if (cited == m_out.byCapture.end())
            return;
        const std::uint64_t frame = packet.raw.frame;
        const auto last = m_last.find({m_capture, packet.flow});
        if (last != m_last.end() && !cited->second.contains(frame)) {
            const bool isBefore = frame < last->second.frame;
            if (isBefore && ++m_taken[packet.flow] > CitedFrames::MostBefore)
                ++m_out.leftOut;
            else if (isBefore || answers(packet, last->second))
                cited->second.try_emplace(frame);
        }
        const auto place = cited->second.find(frame);
        if (place == cited->second.end())
            return;
        place->second = placeOf(packet);
        if (last != m_last.end() && frame == last->second.frame) {
            last->second.direction = place->second.direction;
            last->second.end = packet.summary.tcp.sequence + packet.summary.payloadLength;
        }
    }

    [[nodiscard]] CitedFrames picked() { return std::move(m_out); }

private:
    /// The last cited packet of a flow in one capture.
    struct LastCited {
        std::uint64_t frame = 0;
        Direction direction = Direction::FromOriginator;
        std::optional<std::uint32_t> end = {}; ///< behind its last byte; none before it was read, and once acknowledged
    };

    /// The first packet of the other side that acknowledges all of the cited one: without it nobody knows that it
    /// arrived. Sequence numbers wrap (RFC 9293 §3.4).
    static bool answers(const RereadPacket& packet, LastCited& cited)
    {
        const TcpFields& tcp = packet.summary.tcp;
        const bool isAnswer = cited.end && packet.summary.protocol == ProtocolTcp && tcp.ack &&
                              placeOf(packet).direction != cited.direction &&
                              static_cast<std::int32_t>(tcp.acknowledgment - *cited.end) >= 0;
        if (isAnswer)
            cited.end.reset();
        return isAnswer;
    }

    CitedFrames m_out;
    std::map<std::pair<std::uint32_t, FlowId>, LastCited> m_last;
    std::map<FlowId, std::size_t> m_taken;
    std::uint32_t m_capture = 0;
};

} // namespace

Result<CitedFrames> citedFrames(const ClaimRun& run, const std::vector<Evidence>& evidence,
                                const Checkpoint& checkpoint)
{
    FramePicker picker(*run.analysis, evidence);
    if (picker.isEmpty())
        return picker.picked();
    NoContents contents;
    const auto keep = [&picker](const RereadPacket& packet) -> Result<void> {
        picker.take(packet);
        return {};
    };
    const RereadSinks sinks{contents, contents, [&picker](std::uint32_t begun) { picker.beginCapture(begun); }, keep};
    if (const Result<void> read = rereadAll(run.analysis->recording(), sinks, checkpoint); !read)
        return Failure(read.error());
    return picker.picked();
}

} // namespace waybill
