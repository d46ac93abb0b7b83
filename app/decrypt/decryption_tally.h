// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rereading.h"
#include "flow/stream_sink.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace waybill {

/// What became of the pieces that one child told of one capture.
struct DecryptionTally {
    std::uint64_t mostBytes = 0; ///< plaintext that the capture can hold: as many bytes as were captured
    std::uint64_t pieces = 0;    ///< handed on
    std::uint64_t bytes = 0;     ///< in them
    std::uint64_t damaged = 0;   ///< could not be read
    std::uint64_t unplaced = 0;  ///< contradict the packet of their number in time or addresses
    std::uint64_t passed = 0;    ///< of packets that are not told again: outside the span, or out of order
    std::string whyEnded = {};   ///< why a child was not read to its proper end, as a sentence; empty: it was
    std::uint64_t endedAt = 0;   ///< packet up to which it was read

    /// Whether `more` bytes may be handed on. When not, that is why the child is not read on.
    [[nodiscard]] bool mayTake(std::uint64_t more)
    {
        if (more <= mostBytes - bytes)
            return true;
        whyEnded = "it told more plaintext than the capture can hold";
        return false;
    }
};

struct SocketPair {
    IpAddress source, destination;
    std::uint16_t sourcePort = 0, destinationPort = 0;
};
/// Which side of a flow sends from source to destination of `pair`; empty when the flow is another one. Ports decide
/// only where both addresses are one: TShark gives those that a proxy was asked to connect to.
[[nodiscard]] inline std::optional<Direction> directionIn(const FlowIdentity& flow, const SocketPair& pair)
{
    const bool isOneMachine = flow.originator == flow.responder;
    const bool isUp = pair.source == flow.originator && pair.destination == flow.responder;
    const bool isDown = pair.source == flow.responder && pair.destination == flow.originator;
    if (isUp && (!isOneMachine || pair.sourcePort == flow.originatorPort))
        return Direction::FromOriginator;
    return isDown ? std::optional(Direction::FromResponder) : std::nullopt;
}

/// Times that differ by less than what a conversion between powers of two and of ten may round.
[[nodiscard]] inline bool isSameTime(Timestamp one, Timestamp other)
{
    constexpr std::int64_t Rounding = 1000; // 1 µs
    const std::int64_t low = std::min(one.ns, other.ns), high = std::max(one.ns, other.ns);
    return static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) <= Rounding;
}

} // namespace waybill
