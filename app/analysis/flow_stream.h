// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/packet_column.h"
#include "flow/stream_sink.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace waybill {

/// A piece of what one side sent: the new bytes of one TCP segment, or one datagram.
struct StreamSegment {
    Direction direction = Direction::FromOriginator;
    std::uint32_t capture = 0; ///< index into Recording::captures
    std::uint64_t frame = 0;   ///< packet that brought it, in that capture
    Timestamp time;
    std::uint64_t gapBefore = 0; ///< bytes that this side sent right before and the capture does not hold
    std::uint64_t cutBehind = 0; ///< bytes of the packet that were on the wire and not captured
    std::vector<std::uint8_t> bytes;
};

/// What both sides of a flow sent, in the order in which it was read. Index 0: originator, 1: responder.
struct FlowStream {
    std::vector<StreamSegment> segments;
    bool isDatagrams = false;               ///< not TCP: pieces are whole datagrams, as they came
    std::array<std::uint64_t, 2> bytes{};   ///< in `segments`
    std::array<std::uint64_t, 2> missing{}; ///< never captured: gaps, cut packets, and what was acknowledged at the end
    std::array<bool, 2> isLimited{};        ///< there is more than was asked for

    /// All bytes of one side, one after the other; what is missing is left out.
    [[nodiscard]] std::vector<std::uint8_t> bytesOf(Direction direction) const;
};

/// The packets of a flow in one of its captures.
struct StreamSource {
    std::shared_ptr<const PacketColumn> column;
    std::uint32_t capture = 0;
};

/// Puts together what both sides of a flow sent, at most `limit` bytes a side, from the captures in their order.
/// Retransmissions are left out, segments out of order are put in order (flow/tcp_stream.h), IP fragments are joined.
/// `isStopped` is asked now and then; true ends it with ErrorCode::Cancelled. Fails when a capture changed or cannot be
/// read.
[[nodiscard]] Result<FlowStream> readFlowStream(const std::vector<StreamSource>& sources, FlowId flow,
                                                std::uint64_t limit, const std::function<bool()>& isStopped);

} // namespace waybill
