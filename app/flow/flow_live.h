// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_table.h"

namespace waybill {

/// Where the two directions of a closed connection ended.
struct FlowTable::Tail {
    std::uint32_t next[2] = {0, 0}; ///< sequence numbers, by side()
    bool isKnown[2] = {false, false};
};

/// What is needed of a flow only while packets for it may still come.
struct FlowTable::Live {
    TcpStream streams[2]; ///< by side()
    TcpContentSplit split;
    Timestamp synTime;
    std::uint32_t synCount = 0;
    std::uint32_t firstOriginatorAck = 0;
    bool hasOriginatorAck = false;
    bool sinkWants[2] = {true, true};
    std::uint64_t notHandedOn[2] = {0, 0}; ///< bytes that the snaplen cut off since the last chunk
    bool wasSwept = false;
    // Of the time before that:
    std::uint64_t missedBefore[2] = {0, 0};
    std::uint64_t unacknowledgedBefore[2] = {0, 0};

    /// For a late packet of a connection that was swept: its counts go on, its contents were told.
    void resume(const Tail& tail, const FlowCounters& counters)
    {
        wasSwept = true;
        for (const std::size_t i : {std::size_t{0}, std::size_t{1}}) {
            const SentCounters& sent = i == 0 ? counters.originator : counters.responder;
            if (tail.isKnown[i])
                streams[i].resumeAt(tail.next[i]);
            missedBefore[i] = sent.missedBytes;
            unacknowledgedBefore[i] = sent.unacknowledgedBytes;
            sinkWants[i] = false;
        }
    }
    /// The side `i` sent everything before the acknowledgment; then nothing of before the sweep is open.
    void acknowledged(std::size_t i, std::uint32_t acknowledgment)
    {
        if (static_cast<std::int32_t>(acknowledgment - streams[i].firstByteSequence()) >= 0)
            unacknowledgedBefore[i] = 0;
    }
    /// What was missed until now is not counted. (Adding the complement subtracts.)
    void forgetMissed()
    {
        for (const std::size_t i : {std::size_t{0}, std::size_t{1}})
            missedBefore[i] = ~streams[i].missedBytes() + 1;
    }
    [[nodiscard]] std::uint64_t missed(std::size_t i) const { return missedBefore[i] + streams[i].missedBytes(); }
    [[nodiscard]] std::uint64_t unacknowledged(std::size_t i) const
    {
        return unacknowledgedBefore[i] + streams[i].unacknowledgedBytes();
    }
};

[[nodiscard]] inline std::size_t side(Direction direction)
{
    return direction == Direction::FromOriginator ? 0 : 1;
}

[[nodiscard]] inline bool isTcp(const PacketSummary& packet)
{
    return packet.protocol == ProtocolTcp && packet.hasPorts;
}

} // namespace waybill
