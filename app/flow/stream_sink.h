// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/strong_id.h"
#include "base/timestamp.h"

#include <cstdint>
#include <span>

namespace waybill {

enum class Direction : std::uint8_t { FromOriginator, FromResponder };

/// Which flow bytes belong to, as much as whoever reads them needs.
struct FlowContext {
    FlowId flow;
    RunId run;
    IpAddress originator, responder; ///< innermost
    std::uint16_t originatorPort = 0, responderPort = 0;
    std::uint8_t protocol = 0; ///< IP protocol number
};

/// Bytes of one direction of a TCP connection in sequence order, each byte once.
struct StreamChunk {
    Direction direction = Direction::FromOriginator;
    std::uint64_t streamOffset = 0; ///< of bytes[0], counted from the first byte seen of this direction
    std::uint32_t gapBefore =
        0;                ///< bytes missing right before this chunk (lost, cut by snaplen, or beyond the reorder limit)
    bool atStart = false; ///< streamOffset 0 is the connection's first byte (its SYN was seen)
    std::span<const std::uint8_t> bytes;
    std::uint64_t frame = 0; ///< packet that carried the last of these bytes
    Timestamp time;
};

/// One UDP datagram (reassembled when it was fragmented).
struct Datagram {
    Direction direction = Direction::FromOriginator;
    std::span<const std::uint8_t> bytes; ///< captured part
    std::uint32_t wireLength = 0;        ///< payload length on the wire
    std::uint64_t frame = 0;
    Timestamp time;
};

/// Receiver of flow contents. The flow table calls it while packets are added; views are valid during the call only.
class StreamSink {
public:
    virtual ~StreamSink() = default;
    /// False: this direction of this flow needs no more calls (saves the work of making them).
    [[nodiscard]] virtual bool onStream(const FlowContext& flow, const StreamChunk& chunk) = 0;
    [[nodiscard]] virtual bool onDatagram(const FlowContext& flow, const Datagram& datagram) = 0;
    /// The flow ended (new connection on the same 5-tuple, timeout, end of capture): state kept for it can go.
    virtual void onFlowEnd(FlowId flow) = 0;
};

} // namespace waybill
